import { pattern } from '../../script/pattern.ts';

/** What a sentence shows of itself: signs that it asks, and signs that it answers. Plain form throughout. */
export interface Signs {
  /** It ends with ？. */
  isAsking: boolean;
  /** It bids to speak: 请…, 谈谈…, 举例说明…, 简述…. */
  isBidding: boolean;
  /** It bids in words that steps of an answer begin with as well: 分析原因。制定方案。 */
  isBiddingWeakly: boolean;
  /** It begins with 请 and what a candidate can be bidden to do: 请谈谈, 请结合…, 请你…. */
  isPlease: boolean;
  /** It says 请 somewhere: in a stem's first sentences a bid, later perhaps `请司机稍等，…` of an answer. */
  saysPlease: boolean;
  /** It has an interrogative word and speaks to the candidate, without ？: 你在工作中如何保证用电安全。 */
  asksUnmarked: boolean;
  /** It begins as a question does, wherever that ends: 怎样让新人融入第一周安排一位伙伴，…. */
  opensAsking: boolean;
  /** It speaks to the candidate: 你, 您. */
  hasYou: boolean;
  /** Its subject is the candidate: 我会…, 在我看来…. */
  hasI: boolean;
  /** It says 我们: mostly an answer, though a bank of questions of one house says it too. */
  hasWe: boolean;
  /** It opens as answers do: 是的，首先，面对这种情况，您好，…. */
  opensAnswer: boolean;
  /** It sets a scene: 假设…, 某位客户…, 有人认为…. */
  setsScene: boolean;
  /** It asks as answers do: 难道…？ 谁愿意…呢？ 先问清楚：是…还是…？ */
  isRhetorical: boolean;
  /** It tells something before a colon: 看证据：…有没有签字？ */
  isTelling: boolean;
  /** In UTF-16 units, quotations and brackets not counted. */
  length: number;
  /** It announces a list: 主要有以下几点：. */
  announcesList: boolean;
  /** It says what a task is bound to: 要求：十分钟之内，有板书。 */
  setsTerms: boolean;
}

/** Quotations and brackets are other voices: `客户问“我的包裹呢？”` asks nothing of the candidate. */
const asides = /“[^”]{0,200}”|（[^（）]{0,200}）/g;

/** The house's own 我: 我们公司, 我院的; and 自我介绍. They say nothing about who speaks. */
const houses =
  /我们?(?:这个|这家|的)?(?:公司|单位|医院|学校|企业|集团|部门|酒店|银行|行业|机构|幼儿园|门店|工厂)|我[院校司行国方店厂局所园](?=[的有在将拟是为对，。？]|$)|自我|我国/g;

/** The candidate told to speak to us: 给我们讲讲, 向我介绍. Here 我 is the one who asks. */
const asker =
  /(?:给|跟|向|告诉|和|与|同|为)我们?(?=[^，。]{0,6}(?:[讲说谈聊]|介绍|分享|描述|举|解释|演示|听))|告诉我们?|(?<=[卖销绍]给)我们?/g;

/**
 * Bids to speak. They are about speech, so that steps of work seldom begin with them. 说明 behind a clause says what that
 * clause shows (`现场冷清，说明宣传没有到位`), unless a reason or the like is to be given.
 */
const telling = pattern`
  谈谈|谈一谈|谈一下|谈下|谈[^，。]{0,20}(?:看法|理解|认识|体会|感受|想法|打算)|说说|说一说|
  说一下|讲讲|讲一讲|讲一下|讲述|详述|略述|聊聊|聊一聊|描述|分享|举例(?!来[说讲]|而言)|
  举(?:一|个|出|[两三几])(?!个?(?:简单的)?例子[，：])|简述|简单(?!来|地?说|地?讲|的|
  点)(?=[^，]{4})|简要(?!来|地?说|的)|阐述|阐明|论述|叙述|概述|概括|试述|试[论说谈析]|列举|
  自我介绍|介绍一下|介绍(?:一[次个]|你|您)|解释|(?<![，；、])说明|
  说明(?=[^，。]{0,12}(?:理由|原因|依据|思路|步骤|做法|过程|看法|观点))|描绘|回忆|回顾|
  把[^，。]{1,10}(?:卖给|推销给|讲给|介绍给)
`;
/** Bids to work: questions begin with them, and so do the steps of an answer (`分析原因。制定方案。`). */
const working = pattern`
  分析|评价|评述|比较|对比|对照|区分|设计|制定|拟定|写出|手?写一|指出|判断|计算|推荐|总结|归纳|
  给出|提出|画出|演示|模拟|介绍|编写|列出|说出|复述|结合|根据|针对|以[^，。]{1,20}为例|
  用[^，。]{1,12}(?:说明|解释|介绍|概括)|从[^，。]{1,24}(?:角度|方面)
`;

/** The few stems in English that test a candidate's English. */
const englishBid = '^(?:[Pp]lease|[Cc](?:an|ould) you|[Tt]ell (?:me|us)|[Ii]ntroduce|[Dd]escribe) ';

const terms = /^(?:作答|答题|写作|试讲|具体|注意)?(?:要求|事项|提示)：/;

/** The kind of task, and what it is about: 名词解释：边际效用。 Or 吧, which bids softly: 先做个自我介绍吧。 */
const taskBid = '^(?:(?:名词|概念|术语)解释|任务|要求)：|[做谈说讲聊介开][^，。：]{0,12}吧$';

const clauseStart = '(?:^|[，；：、])';
const linker = '(?:并且?|然后|再|同时|最后|另外|此外|也|还|和|及|或者?|可以|先)?(?:分别)?';
/** 试解释…, 试写出…: what papers bid, and never 试用, 试图. */
const trying = '试(?=解释|说|述|论|析|分析|比较|描述|举|设计|计算|写|画|列|求|评|证)';
/** 请他…, 请家长…: not the candidate is bidden, so that it is an answer that tells what is done. */
const please = new RegExp(
  `${clauseStart}${linker}(?:烦请|敬请|恳请|请|麻烦[你您]|${trying})(?!求|教|示|假|问题|款|客|柬|注意)`,
);
/** 请 with what follows when the candidate is spoken to: a verb of saying or showing, 你, or how to do it. */
const pleaseYou = new RegExp(
  pattern`
    ^${linker}(?:${trying}|(?:烦请|敬请|恳请|请|麻烦)(?:[你您]|考生|应聘|分别|具体|详细|简|现场|当场|模拟|再|
    先|务必|用|以|从|按|结合|根据|依据|针对|就|围绕|对|在|至少|任|选|举|列|说|谈|讲|描|分享|
    介绍|解释|阐|论|叙|概|写|画|设计|制定|拟|给|提|分析|评|比|判断|计算|指|演示|回|想|估|推|总|
    归|陈|复述|试|展|补充|排|明确|思考|辨|证|翻译|逐[一个条项]|依次|一一|完成|利用|使用|运用|
    通过|[^，。]{1,5}地(?:谈|说|讲|描|分享|介绍|解释|分析|评|回答)))
  `,
);
const tellingBid = new RegExp(`${clauseStart}${linker}(?:${telling})|${englishBid}|${taskBid}`);
const workingBid = new RegExp(`^${linker}(?:${working})`);
/** 结合材料一，分析其质量。 bids where what the paper itself gives is named; 根据资料，计算得出 tells. */
const given = pattern`
  (?:结合|根据|依据|阅读|联系)(?:上述|以上|给定|所给|下列|本)?(?:材料|资料|案例|案情|图表|短文)
  (?:[一二三四五六七八九\d]{1,2}|（[一二三四五六七八九\d]{1,2}）)?(?:的?内容)?，(?:简要|具体|逐一|试)?
  (?:分析|说明|论述|阐述|简述|谈谈|概括|归纳|指出|计算|评价|提出|写出|列出|比较|判断|回答|总结)(?![得可后出了来])
`;
/** 说出理由。 结合一个环节举例。: what is asked for behind a question. */
const reasonBid = new RegExp(pattern`
  ^(?:并|也|同时)?(?:说明|说出|简述|阐述|陈述|解释|给出)(?:[你您]的|其|具体|主要|一下)?(?:理由|
  原因|依据|看法|观点|想法)$|
  ^(?:并|也|同时)?(?:结合|联系)[^，。]{1,20}(?:举例|说明|分析|谈谈|阐述|作答|回答)$|
  ^(?:列出|写出|指出|给出|说出)[你您]|^${given}
`);
/** 半径为600m，求外轨超高值。 What figures are given for is to be worked out. */
const workedOut = /\d.*[，；](?:试)?求(?:出|解)?(?![得助救职学稳同生真实教和证])[^，。；=\d]{1,24}$/;
/** 结合经历，谈谈…: work that ends in speech. */
const bidObject = new RegExp(pattern`
  (?:一次|一个|一件|一段|一位|一下|[你您])|(?:理解|看法|经历|经验|流程|步骤|区别|差异|作用|意义|
  重要性|必要性|方法|原因|理由|措施|做法|例子|案例|认识|体会|感受|规划|优势|优点|不足|缺点|观点|
  思路|过程|概念|含义|定义|原则|要点|内容|特点|职责|要求|影响|关系|策略|方案|异同|优劣势?|利弊|
  原理|条件|因素|情况|处理方式|计划|想法|感想|心得|能力|技巧|标准|依据|目的|类型|种类|分类|场景|
  指标|工具|环节|注意事项|禁忌|表现)[^，。；]{0,4}$
`);

const interrogative =
  /什么|怎么|怎样|如何|为何|哪些|哪个|哪种|哪几|哪里|哪方面|多少|多久|几[个种类点步]|是否|能否|可否|何时|何种|有没有|会不会|能不能|是不是|吗[？。]?$|呢[？。]?$|谁/;

/** Without 你, the interrogative must be what the sentence comes to: “三先三后”指的是什么。 */
const lastInterrogative = /.{4}(?:是|指|有|包括|分为)(?:什么|哪些|哪几[个种类]|多少)[^，。]{0,4}$/;

/** Or it opens with it, or ends with what is to be done, in one breath: 什么是黑盒测试, 如何设计缓存, 客户不肯付款怎么办. */
const inOneBreath =
  /^(?:什么是|什么叫|何谓|何为)[^，。；：？！]{2,30}$|^(?:为什么|为何|如何|怎样|怎么)[^，。；：？！]{4,30}$|^[^，。；：？！]{4,30}(?:怎么办|怎么做|(?:怎么|如何|怎样)(?:处理|解决|实现|应对))$/;

const asksFirst =
  /^(?:什么是|什么叫|为什么|为何|如何|怎样|怎么)[^，。；：？！]{4}|^[^，。；：？！、]{4,24}(?:怎么办|有?哪些)/;

/** Only the matter is named: 你最难忘的一次经历。 您的职业规划。 */
const named = /^[你您](?:的|最|人生|心目中|眼中|印象|认为最|觉得最)[^，。；]{2,24}$/;

const opening = new RegExp(pattern`
  ^(?:是的|对的|没有|有的|当然|会的|不会|可以的|首先|第一[，、：步点]|第一步|其一|其实|一是|
  一方面|一般来说|一般情况下|通常情况下|总的来说|总体来说|总之|因此|所以|因为|例如|比如|此外|
  其次|同时|然后|接着|最后|最终|当时|后来|随后|面对(?:这|此|该)|遇到(?:这|此|该)|
  针对(?:这|此|该)|对于(?:这|此|该)|如果(?:是我|遇到)|作为一名|作为一个|您好|你好|尊敬的|各位|
  答[：，]|回答[：，]|具体来说|主要(?:有|包括|是|从)|应(?:当|该)?(?:首先|立即|先|按)|[①②③]|
  [-•·*●])
`);

const scene = new RegExp(pattern`
  ^(?:假设|假如|假定|假使|假若|如果|倘若|若|设想|想象|试想|当[你您]|某|有[一位个人些同]|
  一[位名个家天次]|在[^，。]{0,24}[时中里上下前后]，|你|您|近[日期年来]|最近|随着|目前|现在|
  今天|由于|很多|许多|不少|有的|客户|顾客|患者|病人|家长|学生|领导|上级|同事|公司|单位|团队|
  现有|已知|背景|情景|场景|材料)
`);

const rhetorical = new RegExp(pattern`
  ^(?:先(?!后|进|生)|首先|把|将|用(?!.{0,12}你)|是的|对(?![比照]|.{0,12}[你您])|不然|否则|况且|毕竟|
  既然)|难道|何必|何尝|何苦|岂|谁不|谁会|谁能|谁愿|谁来|哪能|哪有|怎能|怎敢|哪一样不|不是吗|
  又有谁|又有什么|有人(?:会|可能会?)[问说]|你(?:可能|也许|或许)会[问说]|
  ^[^，。]{0,12}：(?:是|有没有)
`);

const list = /(?:如下|以下|几[个点方种项步]|[三四五六两]个方面)[^，。]{0,12}：|：[①1一]/;

/** A noun that names a matter, and nothing else: 职业规划。 离职原因。 岗位职责。 A verb before it makes it a step: 分析原因。 */
const matter = new RegExp(pattern`
  ^(?!(?:分析|查明|查找|找出|说明|明确|了解|制定|总结|记录|掌握|熟悉|确定|确认|完成|采取|改进|
  优化|落实|遵守|履行|改变|根据|按照|通过|有|没|无|不|是|这|那|此|其|的|因|为|该|上述|以上|主要|
  具体|核心|关键|基本|常见|一[是定般种些])).{0,6}(?:规划|原因|经历|情况|介绍|职责|流程|步骤|
  爱好|特长|优势|优点|缺点|不足|动机|薪资|薪酬|方式|方法|区别|原则|要点|内容|定义|概念|作用|
  意义|注意事项)$
`);

/** Of a sentence that never ends, as in a text without marks, its beginning and its end are read. */
const longestRead = 240;
const headRead = 160;

const trailing = /[\s“”’）】]+$/;

const known = new Map<string, Signs>();
/** The sentences of a document or two. */
const mostKnown = 500;

/** Reads the signs of one sentence in plain form. Each way of numbering asks for much the same sentences. */
export function readSigns(sentence: string): Signs {
  const read = known.get(sentence);
  if (read !== undefined) return read;
  if (known.size === mostKnown) known.clear();
  const signs = readAnew(sentence);
  known.set(sentence, signs);
  return signs;
}

function readAnew(sentence: string): Signs {
  const bare = shorten(sentence.trim()).replace(asides, '“”').replace(trailing, '');
  const core = bare.replace(/[。！？；…\s]+$/, '');
  const isAsking = bare.endsWith('？');
  const own = core.replace(asker, '').replace(houses, '本单位');
  const hasYou = /[你您妳]/.test(core);
  const hasI = /我(?!们)/.test(own);
  const saysPlease = !hasI && please.test(own);
  return {
    isAsking,
    ...readBids(core, hasI),
    isPlease: saysPlease && pleaseYou.test(own),
    saysPlease,
    asksUnmarked: !isAsking && !hasI && asksWithoutMark(core, hasYou),
    opensAsking: !hasI && asksFirst.test(core),
    hasYou,
    hasI,
    hasWe: /我们/.test(own),
    opensAnswer: opening.test(core),
    setsScene: scene.test(core),
    isRhetorical: rhetorical.test(core),
    isTelling: /[^，。]：/.test(core),
    length: core.length,
    announcesList: list.test(bare),
    setsTerms: terms.test(core),
  };
}

/** Who speaks of 我 bids nobody. */
function readBids(core: string, hasI: boolean): Pick<Signs, 'isBidding' | 'isBiddingWeakly'> {
  if (hasI) return { isBidding: false, isBiddingWeakly: false };
  const isTelling = !isStep(core) && tellingBid.test(core);
  const isWorking = !isStep(core) && workingBid.test(core);
  const hasObject = bidObject.test(core);
  return {
    isBidding:
      (isTelling && (hasObject || /[谈讲聊]|[释务求]：|吧$|说(?!明)|举例|[卖销绍]给|^[A-Za-z]/.test(core))) ||
      reasonBid.test(core) ||
      workedOut.test(core),
    isBiddingWeakly: isTelling || (isWorking && hasObject),
  };
}

/** 说明情况。 分析原因。: so short, a verb and its object are a step of an answer. 简述, 谈谈 are never steps. */
function isStep(core: string): boolean {
  return core.length <= longestStep && !/^(?:简|阐|试|论|谈|说说|讲讲|列举|举例|自我)|[你您]/.test(core);
}

const longestStep = 5;

const shortestMatter = 4;

function asksWithoutMark(core: string, hasYou: boolean): boolean {
  if (named.test(core) && bidObject.test(core)) return true;
  if (core.length >= shortestMatter && matter.test(core)) return true;
  if (inOneBreath.test(core)) return true;
  return (hasYou ? interrogative : lastInterrogative).test(core);
}

function shorten(sentence: string): string {
  if (sentence.length <= longestRead) return sentence;
  return sentence.slice(0, headRead) + sentence.slice(headRead - longestRead);
}
