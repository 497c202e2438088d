import { pattern } from '../../../script/pattern.ts';
import { atLine, atPoint, endsLine, picture, spaced, withKey } from './places.ts';

/*
 * Labels that more than their words tells: where they stand, and what stands behind them. Those of words alone are in
 * `words.ts`.
 */

/** The source of a pattern, folded to Simplified. In the examples 〈〉 stand round the label. */
export interface ShapedLabel {
  shape: string;
  such: readonly string[];
  /** Where 〈 stands, none begins. */
  not?: readonly string[];
}

const sayings = '(?:参考|建议|示范|推荐|高分|满分|加分)(?:说法|讲法|答法)';

export const shapedAnswers: readonly ShapedLabel[] = [
  {
    // What was answered is right where it was worth something, and no other key is told.
    shape: pattern`
      [我你您]的答案：(?=[ ]*(?:[A-H]{1,8}|[√×对错]|正确|错误)[ ]*(?:本题)?得分：[ ]*(?!0+(?:\.0+)?[ ]*分)\d)
      (?![^\n]*(?:\n[^\n]{0,4})?(?:正确|标准|参考)答案)
    `,
    such: ['〈我的答案：〉C 得分：5分'],
    not: ['〈我的答案：C 得分：0分', '〈我的答案：C 得分：5分 正确答案：C'],
  },
  {
    shape: pattern`
      (?:[本此该]题的?)?(?:(?:正确|参考|标准)?答案|正确选项)(?:是|为|选|应选)[ ]?
      (?=[（【]?(?:(?:[A-Z]{1,8}|[√×对错])(?![A-Za-z])|[1-9①-⑩](?![\d\u3400-\u9fff.])))
    `,
    such: ['〈本题答案为〉B', '〈正确选项是〉③'],
    not: ['〈答案是3个人', '〈答案为何不同'],
  },
  {
    shape: pattern`
      ${atLine}Key：?(?=\s{0,8}\n\s*[A-Z]{1,9}\s*(?:\n|$))|
      (?:Key|key|KEY)[：=][ ]*(?=[A-H]{1,8}\s*(?:\n|$|\d{1,3}[.、）]))
    `,
    such: ['\n〈Key〉\nB', '〈Key：〉B\n'],
    not: ['\n〈Key\npoints', '〈key=name'],
  },
  {
    // Nothing but a key stands behind it, up to the end of the line or the next number.
    shape: `(?:(?:正确|参考|标准)?答案|正解|标答|Answer)${withKey}[ ]*(?=[（【]?[A-H]{1,8}[）】]?[。]?\\s*(?:\\n|$|第?\\d{1,3}[.、）]|（\\d|【|解析))`,
    such: ['D.血压 〈答案〉B\n', '〈答案=〉B', '〈Answer〉 B 2.哪一项'],
    not: ['〈答案A和B各有道理', '〈答案卡'],
  },
  { shape: `${spaced}[ ]{0,4}：`, such: ['〈答 案：〉B', '〈正 确 答 案：〉B'], not: ['〈答 案 卷'] },
  {
    // Without a colon it is the page's own button.
    shape: '查看(?:正确|参考)?答案：(?=\\s*\\S)',
    such: ['〈查看答案：〉B'],
    not: ['〈查看答案\n'],
  },
  {
    shape: '(?<=\\s)题?解：(?=[ ]*[（【]?[A-H]{1,8}[）】]?[。；，]?\\s*(?:\\n|$|\\d))',
    such: ['\n〈解：〉B'],
    not: ['\n〈解：设甲数为x'],
  },
  {
    // What is worked out: a formula stands in it, or what it comes to below.
    shape: pattern`
      (?:${atLine}|(?<=[。？；][ ]?)|(?<=(?:^|\n)[ ]*[（【]?\d{1,3}[.、）：】]{1,2}[ ]*))(?:【解】：?|解：)
      (?=[^\n]{0,120}[=＝≈]|(?:(?!\n[ ]*[（【]?\d{1,3}[.、）])[^]){1,600}?(?:\n[ ]*|[。；）)][ ]?)(?:【答】|答：))
    `,
    such: [
      '\n〈解：〉F=ma',
      '\n〈解：〉设甲数为x\n答：甲数为8。',
      '求坡度。〈解：〉i=1/100',
      '\n1.〈解：〉i=1/100',
    ],
    not: ['\n〈解：本题考查坡度。', '\n〈解：见上题。\n2. 求坡度。\n答：10‰。'],
  },
  {
    shape: '(?<=\\s)答[ ]+(?=[A-H]{1,8}[。]?\\s*(?:\\n|$|\\d))',
    such: ['D.血压 〈答〉 B\n'],
    not: ['D.血压 〈答 卷'],
  },
  {
    // No `B：` follows as in options, on a line of its own or with `C：` on the same one, nor is it what was done behind
    // the situation and the task, `S：…⏎T：…⏎A：…`.
    shape: pattern`
      (?=A\d{0,3}：)${atPoint}(?<!(?:^|\n)[ ]*[ST]：[^\n]{0,400}\n\s{0,8})A\d{0,3}：
      (?![^]{0,600}?\n\s{0,8}(?:[-*+•][ ]{1,3})?[Bb]\d{0,3}：|[^\n]{0,300}?(?<![A-Za-z])B：[^\n]{0,200}(?:\n\s{0,8})?[^\n]{0,300}?(?<![A-Za-z])C：)
    `,
    such: ['\n〈A：〉先听完', '\n〈A12：〉先听完', '\n  - 〈A：〉先听完'],
    not: [
      '\n〈A：红\nB：绿',
      '\n- 〈A：红\n- B：绿',
      '\n〈A：红  B：绿\n\nC：蓝  D：白',
      '\nT：三天内交\n〈A：我先列清单',
    ],
  },
  {
    // Counted as the questions before are.
    shape: '(?<![A-Za-z])A\\d{1,3}[.、](?<=(?<![A-Za-z])Q\\d{1,3}[.、][^]{1,400}?A\\d{1,3}[.、])[ ]*(?=\\S)',
    such: ['Q1. 为何离职？〈A1.〉 想学新的'],
    not: ['纸张规格〈A4.小', '〈A1.想学新的'],
  },
  {
    // Below options that are parted by colons as well: nothing but a key, and no second option follows.
    shape: `${atLine}A：(?=[ ]*[A-H]{1,8}[。]?[ ]*(?:$|\\n(?!\\s*[Bb][：.、])))`,
    such: ['\nB：绿\nC：蓝\n〈A：〉C\n'],
  },
  {
    shape: `(?:${atLine}|(?<=[ ]))[Aa]ns\\.[ ]?(?=\\S)`,
    such: ['\n〈Ans. 〉b', 'D.血压 〈ans.〉b'],
    not: ['tr〈ans.b'],
  },
  {
    shape: pattern`
      ${atLine}答[ ]+(?=[\u3400-\u9fff“])|
      ${atLine}(?:正确|参考|标准)?答案[ ]+(?=[^\s：])
      (?!\d{1,3}[.、]|[一二三四五六七八九十]、|[\u3400-\u9fff]{0,6}(?:见|略|附))|
      ${atLine}(?:参考|标准|建议)?(?:答案|回答|解答|作答|答题)(?:要点|示例|范例|思路|提示)[ ]{1,4}
      (?=[\u3400-\u9fff“])(?![和与及的]|[^\n。！；]*？|[^\n，。；]{1,10}\n)
    `,
    such: ['\n〈答 〉先道歉。', '\n〈答案 〉32', '\n〈答案要点 〉先道歉，再登记。'],
    not: ['\n〈答案 见附录', '\n〈答案 1.B', '\n〈答题思路 与技巧', '\n〈回答示例 自我介绍\n'],
  },
  {
    // Whoever is examined says it; what he has chosen in a test is no answer to it.
    shape: `${atLine}(?:考生|应聘者|应征者|求职者|候选人|应试者|面试者)回?答：(?![ ]*(?:[A-H]{1,8}|[√×对错])[ ]*(?:\\n|$))`,
    such: ['\n〈考生答：〉各位考官好。'],
    not: ['\n〈考生答：B\n正确答案：C', '请〈考生答：好'],
  },
  {
    // Before a colon such words may introduce what is said within an answer.
    shape: [`【${sayings}】[：:]?`, `(?<=\\n\\s{0,8}(?:${picture})?)${sayings}：?${endsLine}`].join('|'),
    such: ['\n▶︎ 〈参考说法〉\n想学', '〈【示范说法】〉想学'],
    not: ['先认同他。〈建议说法：您好'],
  },
  {
    shape: `${atLine}(?:可以)?这[样么](?:来)?(?:回?答|说)(?:才(?:对|加分))?[：，]?(?:👇|⬇|↓)?\\uFE0F?${endsLine}`,
    such: ['\n〈这样答👇〉\n', '\n〈可以这样说：〉\n'],
    not: ['\n〈这样说不对\n'],
  },
  {
    // A hand below what is asked points at the answer.
    shape: '(?<=？\\s{0,8})(?:👉|👇|☞)\\uFE0F?(?=\\s*\\S)(?![^\\n]*(?:👉|👇|☞))',
    such: ['怎么办？\n〈👉〉先停车。'],
    not: ['怎么办？\n〈👉点这里👈👉领资料', '先停车。\n〈👉再报警'],
  },
  {
    // At the start of a line, alone on it below what is asked, or behind that; books and addresses are further reading.
    shape: [
      `(?:${atLine}|(?<=[。？！] ?)|(?<=[\\n。？！]\\s{0,8}${picture}))参考：(?!\\s*(?:《|https?|www|\\[|\\n))`,
      `(?<=(?:^|\\n)[ ]*[^\\n]{0,8}\\d[^\\n]{0,120}[？。]\\s{0,8}\\n\\s{0,8})参考：(?=\\s{0,8}\\n)(?!\\s*(?:《|https?|www|\\[))`,
    ].join('|'),
    such: ['\n〈参考：〉先表明来意。', '1.怎么推销？\n〈参考：〉\n先表明来意。'],
    not: ['\n〈参考：《服务手册》', '\n〈参考：https：//'],
  },
  {
    // Behind what is asked it needs no colon.
    shape: pattern`
      (?<=？\s{0,8})(?:参考|标准|建议|推荐|示范)性?(?:答案|回答|解答|答复|作答)(?:要点|示例|思路)?
      (?:[ ]+|(?=[\u3400-\u9fff“]))(?!：|(?:[在为是及与和或请仅会将可由要]|[见如]|第.{1,3}[题部章页]|
      [\u4e00-\u9fff]{0,3}(?:附|略|下[页文面]|后面|文末)|[一二三四五六七八九十]、|\d|[A-Z][ .、]))
    `,
    such: ['怎么办？〈参考回答 〉先停车。', '怎么办？〈示范性回答〉先停车。'],
    not: ['怎么办？〈参考答案见附录', '怎么办？〈参考答案及评分标准'],
  },
];

/** What stands over an answer with words behind it. */
const labelled = '(?:(?:参考|标准|正确|简要)?(?:答案|回答|解答)|答)(?:（[^（）\\n]{1,16}）)?：';

/** The line above asks: with a mark, or as a task does that says itself what to speak of. */
const askedAbove = pattern`
  (?:？|(?:^|\n)[ ]*(?:[（【]?\d{1,3}[.、）】：][ ]*)?(?:请?你?(?:谈一?谈|说一?说|讲一?讲|聊一?聊)|请?(?:简要|简单)?(?:简述|试述|阐述|描述|介绍|解释|列举))
  (?![^\n]{0,80}(?:资料|材料|背景|案例|[上下]面|[以如]下))[^\n？：]{1,120})[ ]*\n\s{0,8}
`;

export const shapedAnalyses: readonly ShapedLabel[] = [
  {
    // In such brackets only; in running text these words begin sentences.
    shape: '【(?:说明|分析|讲解|思路|要点解析|名师点拨|小贴士)】[：:]?',
    such: ['〈【说明】〉看动机', '〈【小贴士】：〉慢些说'],
    not: ['〈说明：看动机'],
  },
  { shape: '解[ ]{1,4}析[ ]{0,4}：', such: ['〈解 析：〉看动机'] },
  {
    // Whose it is, perhaps with its address.
    shape:
      '【[^【】\\n]{1,12}(?:网|教育|公考|老师|教研|学堂)(?:（[^【】（）\\n]{1,30}）)?(?:参考|专家|答案)?解析】[：:]?',
    such: ['〈【某某考试网（www.a.cn）解析】〉看动机', '〈【小林老师解析】：〉看动机'],
    not: ['〈【网解析】度'],
  },
  {
    // Above the one over the answer: `### 分析⏎…⏎### 回答范例`.
    shape: `${atLine}(?:分析|思路|(?:答题|回答|应答|应对)(?:技巧|策略)|避坑(?:点|指南|提醒)?|Analysis)：?${endsLine}`,
    such: ['\n〈分析：〉\n', '\n〈答题技巧〉\n'],
    not: ['\n〈答题技巧很多\n'],
  },
  {
    // With words behind it as well, where the answer has a label of its own below, and no question right above that: then
    // it is the text that is asked about, unless a question stands above it already. What is told of a matter is such a
    // text as well where nothing asks above it.
    shape: pattern`
      (?:${atLine}(?:分析|思路|相关(?:知识点?|概念)|前置知识)|(?=相关|背景)(?<=${askedAbove})(?:相关(?:资料|背景)|背景知识))：
      (?=(?:[^？]|？(?!\s{0,8}\n[ ]*${labelled})){1,1500}?\n[ ]*${labelled})|
      (?<=？[ ]*\n\s{0,8})(?:分析|思路)：(?=[^\n]{1,400}？\s{0,8}\n[ ]*${labelled})
    `,
    such: [
      '\n〈分析：〉看两端。\n答：先压测。',
      '\n〈相关知识点：〉\n两种模式\n回答（参考1）：',
      '\n〈分析：〉是一直慢吗？再看哪一层。\n答：先压测。',
      '怎样压测？\n〈相关资料：〉见手册。\n答：先定目标。',
      '\n3. 请谈谈你对压测的理解。\n\n〈相关背景：〉每月发布一次。\n答：先定目标。',
      '\n简述压测的步骤\n〈背景知识：〉每月发布一次。\n答：先定目标。',
      '井盖为何是圆的？\n〈思路：〉方的会怎样？\n答：会掉下去。',
    ],
    not: [
      '\n〈分析：看两端。\n先压测。',
      '。〈分析：看两端。\n答：先压测。',
      '\n〈分析：他错在哪里？\n答：没有复述。',
      '甲队与乙队争场地。\n〈相关资料：场地每天只开四小时。\n你怎样调解？\n答：轮流用。',
      '甲队与乙队争场地。\n〈背景知识：场地每天只开四小时。\n请谈谈怎样调解。\n答：轮流用。',
      '\n3. 请根据下面的资料谈谈你的看法。\n〈相关资料：场地每天只开四小时。\n答：轮流用。',
    ],
  },
  {
    shape: `(?<=\\n\\s{0,8}${picture})(?:温馨|特别|重要)?(?:提醒|提示|小?叮[咛嘱]|小?贴士|注意(?:事项)?)：?${endsLine}`,
    such: ['\n📌 〈提醒〉\n', '\n💡 〈小贴士：〉\n'],
    not: ['\n〈提醒\n'],
  },
  {
    shape: `${atLine}(?:讲师|老师|导师|顾问|教官|考官|专家)(?:的)?小?(?:提醒|叮[咛嘱]|提示|贴士)(?:：|${endsLine})`,
    such: ['\n〈讲师提醒〉\n', '\n〈考官小提示：〉别急'],
    not: ['\n〈老师提醒我们早到'],
  },
  {
    // A recipe has the first of these words as well.
    shape: `(?<=\\n\\s{0,8}(?:${picture})?|[。？！”）][ ]{0,2}${picture})(?:(?:面试|求职|答题|温馨)?小?贴士|(?:答题|作答|应答|面试|口试)小?(?:提醒|叮[咛嘱])|小(?:提醒|叮[咛嘱]))：`,
    such: [
      '\n〈小贴士：〉慢些说',
      '\n〈答题提醒：〉慢些说',
      '\n※ 〈小提醒：〉慢些说',
      '。 ※〈小提醒：〉慢些说',
    ],
    not: ['。〈小贴士：慢些说'],
  },
];

/** A point holds no mark that parts points: else a line could be parted in millions of ways. */
const point = '[^\\n。？！；：，、/【】]';
const pointsOnly = `${point}{2,48}(?:[、，/]${point}{2,48}){0,5}`;

/** Nothing but points stands behind it; a sentence there explains the question, and the same words are an analysis. */
export const shapedAssesses: readonly ShapedLabel[] = ['【', atLine].map((before) => ({
  shape: `${before}(?:命题|出题|设题|设问|提问|面试官|考官|考[察查核]|测试)(?:的)?(?:意图|用意|目的)(?:】[：:]?|：|${endsLine})(?=\\s*${pointsOnly}\\s*(?:\\n|【|$))`,
  such: [before === '【' ? '〈【命题意图】〉家校沟通、情绪管理' : '\n〈考察目的：〉沟通、应变\n'],
}));
