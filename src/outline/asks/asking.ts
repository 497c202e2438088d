import { readSigns } from './prompt.ts';

/**
 * What a question in English begins with, and what nearly always makes one. Before Chinese most of these words are names
 * (`List 接口`, `Design 模式`), and `When the page loads` begins a condition.
 */
const english =
  /^(?:(?:what|how|why|explain|describe|compare)(?:'s|’s)?\b|(?:which|who|whom|whose|where|is|are|do|does|did|can|could|would|should|will|have|has|define|discuss|differentiate|list|name|write|implement|tell|give|design|mention|talk|suppose|imagine|when(?= (?:to|do|does|did|is|are|was|were|should|would|will|can|could|might|you)\b))(?:'s|’s)?\b(?!\s*[\u3400-\u9fff]))|\bdifferences? between\b|\bpros and cons\b|\bvs\.? /i;

/** What a title asks that has no mark: 为什么要用缓存, TCP 与 UDP 的区别, 什么是闭包. */
const interrogative =
  /什么|啥|怎么|怎样|如何|为何|哪些|哪个|哪种|哪几|哪里|多少|多久|几[个种类点步次]|是否|能否|可否|何时|有没有|会不会|能不能|是不是|区别|异同|优缺点|[吗呢么]$|^何谓|^何为/;

/** Nouns that interview questions end with: 底层原理, 生命周期. */
const matter =
  /(?:原理|机制|流程|过程|作用|实现|特点|特性|特征|优势|劣势|优点|缺点|场景|方式|方法|方案|策略|模型|结构|算法|生命周期|种类|类型|分类|原则|步骤|关系|理解|概念|含义|定义|意义|影响|条件|注意事项|问题|优化|思路|看法|认识|措施|处理|对比|比较)$/;

/** Titles that tell how to do something rather than ask it, as in guides: 如何使用, 如何贡献. */
const guiding =
  /^(?:如何|怎样|怎么)(?:使用|安装|贡献|参与|开始|运行|部署|加入|联系|学习|阅读|下载|购买|提交|打赏|支持|反馈|做)?(?:本|该|这个)?(?:项目|仓库|文档|教程|代码|我们?|题库|指南|群)?$|^为什么(?:要)?(?:做|写|创建|开源)(?:这|本|该)/;

/** The title of a page elsewhere: 什么是 NAT？ - 知乎 （zhihu.com）. */
const ofSite =
  /[-_|–—·]\s*(?:知乎|简书|掘金|博客园|CSDN(?:博客)?|腾讯云.{0,8}|阿里云.{0,8}|百度百科|维基百科|菜鸟教程|Stack Overflow|Wikipedia|Medium)$|（(?:[\w-]+\.)+(?:com|cn|org|net|io|dev|tw)）$/i;

export const namesPage = (text: string): boolean => ofSite.test(text.trim());

/** The log-odds that a title or a line of its own is something asked, from its words alone; 0 says nothing. */
export function askingOdds(text: string): number {
  const bare = text.trim().replace(tags, '');
  if (bare === '' || bare.length > longestAsked) return 0;
  const whole = weigh(bare);
  if (whole >= asksFrom) return whole;
  // A scene may come before what is asked: 老板担心一弹就散。请你设计一个试点方案。
  const last = bare.split(/(?<=[。！？])(?=.)/).at(-1) ?? '';
  return last === bare ? whole : Math.max(whole, weigh(last));
}

/** What stands before it in brackets says where it was asked: `【2023秋】【高频】简述事务的特性`. */
const tags = /^(?:[【[][^【】[\]\n]{1,12}[】\]]\s*)+(?=\S)/;

function weigh(bare: string): number {
  if (guiding.test(bare) || namesPage(bare) || leader.test(bare)) return -1;
  const signs = readSigns(bare);
  if (signs.isAsking) return 4;
  if (signs.isBidding || signs.isPlease) return 3.5;
  if (pleaseYou.test(bare) && !signs.hasI) return 3;
  if (blank.test(bare)) return 3;
  if (/[。；]$/.test(bare) && !signs.asksUnmarked && !signs.isBiddingWeakly) return -2;
  if (signs.asksUnmarked) return 3;
  if (interrogative.test(bare) || english.test(bare)) return signs.hasI ? 0 : 2.5;
  if (signs.isBiddingWeakly) return 2;
  return matter.test(bare) ? 0.7 : 0;
}

/** The line of a contents list, where a page is named or left open: `第一部分　试题……………（　）`. */
const leader = /(?:…{4,}|\.{8,}|·{8,})\s*(?:（\s*\d*\s*）|\d*)$/;

/** What a choice or a gap is asked with: 路由器工作在（ ）。 but not `close()`, nor `+ close () : void` of a diagram. */
const blank = /(?<![A-Za-z\d_])（\s+）|(?<![A-Za-z\d_]|^[^\u3400-\u9fff]{0,200}[A-Za-z_] )（）|_{2,}/;

/** 请做一个自我介绍: not 请顾客稍等, which tells what was done. */
const pleaseYou =
  /^请(?!假|求|教|客|顾|家|同|值|他|她|其|大家|各位|专|相关|有关|领导|医|保|经理|对方|来|师|老)/;

/** 付款流程 names a matter that a bank asks about, and a guide tells: no word of it asks. */
export function onlyNames(text: string): boolean {
  const { isAsking, isBidding, isBiddingWeakly, isPlease } = readSigns(text.trim());
  return !(
    isAsking ||
    isBidding ||
    isBiddingWeakly ||
    isPlease ||
    interrogative.test(text) ||
    english.test(text.trim())
  );
}

const longestAsked = 400;

/** At least this says clearly that a line asks. */
export const asksFrom = 2;
