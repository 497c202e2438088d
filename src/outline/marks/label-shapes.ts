import { pattern } from '../../script/pattern.ts';
import { examinee } from './examinee.ts';

/*
 * How labels are printed. The words of a field are its label in brackets, before a colon or on a line of their own; what
 * else is one has a shape of its own.
 */

export type Field = 'answer' | 'analysis' | 'assesses';

/** A picture that a page puts before its labels: 💡回答要点：, 📖 解析. */
export const picture =
  '(?:💡|✅|✔|✓|📌|👉|🔑|📝|📖|🎯|⭐|★|☆|◆|◇|●|▶|►|■|➤|→|※|☞|❖|▷|▸|▪|➜|⇒|👇|🔸|🔹|🗣|💬|🧠)[\\uFE0E\\uFE0F]?[ \\t]*';

const answerWords = pattern`
  (?:(?:[本此该]题|对应)的?(?=(?:正确|参考|标准)?答案))?(?:评分参考(?:标准|答案)?|(?:参考|标准|正确|建议|推荐|示范|优秀|满分|高分|官方|最佳|权威|系统|试题)(?:性)?(?:答案|回答|
  解答|答复|回应|回复|回覆|应答|作答|答题)(?:要点|示例|范例|思路|提示)?|答案(?:要点|示例|范例|参考|提示)?|
  (?:正确|参考|标准)?答案[为是](?=：)|(?:专业|最佳|满意|理想|万能|加分|简洁|完整)?(?:回答|应答|答题|作答|解答)(?:要点|示例|范例|参考|思路|提示|建议|框架|方向|策略)?|分析框架|
  参考(?:要点|方向|话术|思路)|应[该当]这[样么]说(?=：)|
  (?:应[该当]?|可以?|该)?(?:这[样么]|怎[么样]|如何)[回作应]?答(?=：)|(?:参考|建议)?拟答|示例(?:答案|回答)|(?:参考)?范[例文]|正解|标答|正确(?:选项|项)[为是]?|
  (?:[Rr]eference |[Mm]odel |[Ss]ample )?[Aa]nswers?|ANSWER|[Aa]ns|ANS|[Ss]olution|
  [Cc]orrect (?:[Aa]nswer|[Oo]ption|[Cc]hoice)|答)
`;
/** What is not to be said: 错误回答, 反面示范; the source of a pattern. */
export const wrongAnswer =
  '(?:错误|反面|失败|低分|减分|扣分|踩雷|糟糕|不当|不良|不推荐)(?:的)?(?:回答|答案|作答|示范|示例|范例|案例|说法|答法)';
const analysisWords = pattern`
  (?:(?:答案|试题|题目|考题|考点|答题|参考|本题|官方|AI\s?|智能)?(?:解析|详解|剖析)|(?:题目|考题|试题|答题|思路|
  破题)分析|思路点拨|解题思路|解说|评析|(?:考官|专家|名师|主管|导师|老师|评委|顾问|达人|编辑|
  HR)?点评|评分(?:标准|要点|重点|参考|细则)|(?:出题|命题)(?:思路|意图|依据|目的)|
  (?:面试官|考官|主考官|提问|本题|题目|问题|设问|考[察查核](?!目的))(?:的)?(?:意图|用意|目的)|${wrongAnswer}|[Ee]xplanation(?:/Reference)?|
  EXPLANATION|详细解[析答]|(?:官方|本题|试题|答案)解释)
`;
const assessesWords =
  '(?:(?:[本此该]题)?(?:核心|主要|重点)?考[察查核](?:要点|要素|重点|核心|能力|内容|目的|目标|方向|维度|指标|点)?|考点|知识点|测试要点|命题意旨|观察(?:要点|重点|点|要素|维度|能力)|(?:测评|评估|评价|评鉴|评量|考评|能力|素质|胜任力)(?:要素|维度|指标|构面|项目)|(?:测评|评估|评价|评鉴|评量|考评)(?:重点|要点|目标|能力|点))';
/** 答案与解析： stands over both; the answer follows. */
const wordsOfBoth = '(?:参考)?(?:答案|解答)(?:与|和|及|、|以及)(?:解析|详解|分析|说明)';

/** What stands between 答案 and a key instead of a colon. */
const joint = '[ ]?(?:[-–—→=|.、]{1,2})?';
/** The words over a key with room between their characters, as in titles. */
const spaced = '(?:(?:参[ ]{1,4}考|正[ ]{1,4}确|标[ ]{1,4}准)[ ]{1,4})?答[ ]{1,4}案';
const atLine = '(?<=\\n\\s{0,8})';
const endsLine = '(?=\\s{0,8}\\n)';

const sayings = '(?:参考|建议|示范|推荐|高分|满分|加分)(?:说法|讲法|答法)';

/** The labels of an answer beside its words. */
const ofAnswers: readonly string[] = [
  // `我的答案：C 得分：5分`: what was answered is right where it was worth something, and no other key is told
  '[我你您]的答案：(?=[ ]*(?:[A-H]{1,8}|[√×对错]|正确|错误)[ ]*(?:本题)?得分：[ ]*(?!0+(?:\\.0+)?[ ]*分)\\d)(?![^\\n]*(?:\\n[^\\n]{0,4})?(?:正确|标准|参考)答案)',
  // `本题答案为B`, `正确选项是③`
  '(?:[本此该]题的?)?(?:(?:正确|参考|标准)?答案|正确选项)(?:是|为|选|应选)[ ]?(?=[（【]?(?:(?:[A-Z]{1,8}|[√×对错])(?![A-Za-z])|[1-9①-⑩](?![\\d\\u3400-\\u9fff.])))',
  // `Key` on a line of its own, over nothing but a key, or before it: `Key: B`.
  `${atLine}Key：?(?=\\s{0,8}\\n\\s*[A-Z]{1,9}\\s*(?:\\n|$))|(?:Key|key|KEY)[：=][ ]*(?=[A-H]{1,8}\\s*(?:\\n|$|\\d{1,3}[.、）]))`,
  // `D.血压 答案B`, `答案=B`, `Answer B`: nothing but a key stands behind it, up to the end of the line or the next number.
  `(?:(?:正确|参考|标准)?答案|正解|Answer)${joint}[ ]*(?=[（【]?[A-H]{1,8}[）】]?[。]?\\s*(?:\\n|$|第?\\d{1,3}[.、）]|（\\d|【|解析))`,
  // `答 案：B`, `正 确 答 案：B`
  `${spaced}[ ]{0,4}：`,
  // `查看答案：B`; without a colon it is the page's own button.
  '查看(?:正确|参考)?答案：(?=\\s*\\S)',
  // `解：B`
  `(?<=\\s)题?解：(?=[ ]*[（【]?[A-H]{1,8}[）】]?[。；，]?\\s*(?:\\n|$|\\d))`,
  // `答 B`
  `(?<=\\s)答[ ]+(?=[A-H]{1,8}[。]?\\s*(?:\\n|$|\\d))`,
  // `A：` at the start of a line, where no `B：` follows as in options, on a line of its own or with `C：` on the same one, nor is
  // it what was done behind the situation and the task, `S：…⏎T：…⏎A：…`.
  `(?=A\\d{0,3}：)${atLine}(?<!(?:^|\\n)[ ]*[ST]：[^\\n]{0,400}\\n\\s{0,8})A\\d{0,3}：(?![^]{0,600}?\\n\\s{0,8}[Bb]\\d{0,3}：|[^\\n]{0,300}?(?<![A-Za-z])B：[^\\n]{0,200}\\n?[^\\n]{0,300}?(?<![A-Za-z])C：)`,
  // `Q1. …？A1. …`: counted as the questions before are.
  '(?<![A-Za-z])A\\d{1,3}[.、](?<=(?<![A-Za-z])Q\\d{1,3}[.、][^]{1,400}?A\\d{1,3}[.、])[ ]*(?=\\S)',
  // `A：C` below options that are parted by colons as well: nothing but a key, and no second option follows.
  `${atLine}A：(?=[ ]*[A-H]{1,8}[。]?[ ]*(?:$|\\n(?!\\s*[Bb][：.、])))`,
  // `Ans. b`
  `(?:${atLine}|(?<=[ ]))[Aa]ns\\.[ ]?(?=\\S)`,
  // `答案 B`, `答案 32`, `答 先道歉。` at the start of a line.
  `${atLine}答[ ]+(?=[\\u3400-\\u9fff“])|${atLine}(?:正确|参考|标准)?答案[ ]+(?=[^\\s：])(?!\\d{1,3}[.、]|[一二三四五六七八九十]、|[\\u3400-\\u9fff]{0,6}(?:见|略|附))`,
  // `▶︎ 参考说法` on a line of its own; before a colon it may introduce what is said within an answer.
  `【${sayings}】[：:]?|(?<=\\n\\s{0,8}(?:${picture})?)${sayings}：?${endsLine}`,
  // `这样答👇`, `可以这样说：` on a line of its own.
  `${atLine}(?:可以)?这[样么](?:来)?(?:回?答|说)(?:才(?:对|加分))?[：，]?(?:👇|⬇|↓)?\\uFE0F?${endsLine}`,
  // `…怎么办？⏎👉先停车。`: a hand below what is asked points at the answer.
  '(?<=？\\s{0,8})(?:👉|👇|☞)\\uFE0F?(?=\\s*\\S)(?![^\\n]*(?:👉|👇|☞))',
  // `参考：先表明来意。` at the start of a line, alone on it below what is asked, or behind that; books and addresses are
  // further reading.
  `(?:${atLine}|(?<=[。？！] ?)|(?<=[\\n。？！]\\s{0,8}${picture}))参考：(?!\\s*(?:《|https?|www|\\[|\\n))`,
  `(?<=(?:^|\\n)[ ]*[^\\n]{0,8}\\d[^\\n]{0,120}[？。]\\s{0,8}\\n\\s{0,8})参考：(?=\\s{0,8}\\n)(?!\\s*(?:《|https?|www|\\[))`,
  // `…怎么办？参考回答 先停车。`: behind what is asked it needs no colon; `参考答案见附录`, `参考答案及评分标准` are no labels.
  pattern`
    (?<=？\s{0,8})(?:参考|标准|建议|推荐|示范)性?(?:答案|回答|解答|答复|作答)(?:要点|示例|思路)?
    (?:[ ]+|(?=[\u3400-\u9fff“]))(?!：|(?:[在为是及与和或请仅会将可由要]|[见如]|第.{1,3}[题部章页]|
    [\u4e00-\u9fff]{0,3}(?:附|略|下[页文面]|后面|文末)|[一二三四五六七八九十]、|\d|[A-Z][ .、]))
  `,
];

/** The labels of an analysis beside its words. */
const ofAnalyses: readonly string[] = [
  // In such brackets only; in running text these words begin sentences: 说明：, 分析：.
  '【(?:说明|分析|讲解|思路|要点解析|名师点拨|小贴士)】[：:]?',
  '解[ ]{1,4}析[ ]{0,4}：',
  // On a line of its own, above the one over the answer: `### 分析⏎…⏎### 回答范例`.
  `${atLine}(?:分析|思路|(?:答题|回答|应答|应对)(?:技巧|策略)|避坑(?:点|指南|提醒)?|Analysis)：?${endsLine}`,
  // `📌 提醒` on a line of its own behind such a picture.
  `(?<=\\n\\s{0,8}${picture})(?:温馨|特别|重要)?(?:提醒|提示|小?叮[咛嘱]|小?贴士|注意(?:事项)?)：?${endsLine}`,
  // `小贴士：`, `答题提醒：` at the start of a line; a recipe has the first as well.
  // `讲师提醒` on a line of its own, or before a colon.
  `${atLine}(?:讲师|老师|导师|顾问|教官|考官|专家)(?:的)?小?(?:提醒|叮[咛嘱]|提示|贴士)(?:：|${endsLine})`,
  `${atLine}(?:(?:面试|求职|答题|温馨)?小?贴士|(?:答题|作答|应答|面试|口试)小?(?:提醒|叮[咛嘱])|小(?:提醒|叮[咛嘱]))：`,
];

interface FieldLabels {
  field: Field;
  words: string;
  others: readonly string[];
}

/** Has no words of its own that would be its label wherever those of others are. */
const none = '(?!)';
/** A point holds no mark that parts points: else a line could be parted in millions of ways. */
const point = '[^\\n。？！；：，、/【】]';
const pointsOnly = `${point}{2,48}(?:[、，/]${point}{2,48}){0,5}`;
/** `【命题意图】家校沟通、情绪管理`: nothing but points stands behind it; a sentence there explains the question. */
const ofAssessed: readonly string[] = ['【', atLine].map(
  (before) =>
    `${before}(?:命题|出题|设题|设问|提问|面试官|考官|考[察查核]|测试)(?:的)?(?:意图|用意|目的)(?:】[：:]?|：|${endsLine})(?=\\s*${pointsOnly}\\s*(?:\\n|【|$))`,
);

/** The first that fits is taken. */
const fields: readonly FieldLabels[] = [
  { field: 'assesses', words: none, others: ofAssessed },
  { field: 'answer', words: wordsOfBoth, others: [] },
  { field: 'analysis', words: analysisWords, others: ofAnalyses },
  { field: 'answer', words: answerWords, others: ofAnswers },
  { field: 'assesses', words: assessesWords, others: [] },
];

const example = '(?:（[^（）\\n]{1,12}）)?';
/** `[答案](#a)` is a link, `[答案]（B）` none. */
const noLink = '(?![（(\\[](?!\\s*[A-Z√×对错]{1,8}\\s*[）)]))';
/** All that is the label of a field, as one group. */
const groupOf = ({ words, others }: FieldLabels): string =>
  `(${[
    ...others,
    `[【《★☆]${words}[】》★☆][：:]?`,
    `\\[${words}\\]${noLink}[：:]?`,
    `${words}${example}[ ]?：`,
    // A bare word only on a line of its own.
    `(?<=\\n\\s{0,8}(?:${picture})?)${words}${endsLine}`,
  ].join('|')})`;

/** What may stand before a label: such a picture, the mark of a list, or what a program parts fields with: `^*^答案：错误`. */
const sign = `(?:${picture}|[#$@^|~&*]{1,6}[ \\t]*(?=[【参正标]?.?答案|解析)|[—–]{1,2}[ \\t]*|(?:\\*(?!\\*)|-(?!-)|>(?!>))[ \\t]*)?`;

/** A label at the place at which it is looked for, with the white space behind it. */
export const labelHere = new RegExp(`${sign}(?:${fields.map(groupOf).join('|')})\\s*`, 'y');

/** The field of such a label. */
export const fieldOf = ([, ...groups]: RegExpExecArray): Field =>
  fields[groups.findIndex((group) => group !== undefined)].field;

const fieldWords = fields.map(({ field, words }) => ({ field, word: new RegExp(`^(?:${words})$`) }));

/** The field that a word alone is the label of: 参考答案, 考查要点, 解析; null if none. */
export const fieldOfWord = (text: string): Field | null =>
  fieldWords.find(({ word }) => word.test(text))?.field ?? null;

const anyWords = `(?:${fields.map(({ words }) => words).join('|')})`;

/** Two characters and more before a colon, which are a label behind a mere blank as well: there a line ended that is lost. */
export const behindBlank = new RegExp(`(?=[\\u3400-\\u9fff]{2})${anyWords}：`, 'y');

/** Such words in brackets are a label behind anything: `权责发生制【答案】…`; but not a button or part of a page. */
export const bracketedLabel = new RegExp(`【${anyWords}】(?!按钮|键|栏|部分|处|中|里|区|页|附?后|见)`, 'y');

/** How a label over an answer reads, and how a bracket begins that says what a question assesses. */
export const answerLabel = `【${answerWords}】|(?<=[。？！）”\\n]|[A-Za-z]\\.)\\s*(?:${wordsOfBoth}|${answerWords})${example}：`;
export const assessesHead = `[（【](?:本题)?(?:主要)?${assessesWords}(?:[：:]|为|了)`;

/** `【考察要点】沟通、应变【参考答案】…`: points are words, which no sentence ends. */
export const behindPoints = new RegExp(
  `(?:【${assessesWords}】|${assessesWords}：)[^【】\\n。？！：]{1,60}?(?=【|(?:参考|标准|正确)?(?:答案|回答|应答|解析))`,
  'g',
);

/** `…，故正确答案为B`: there an explanation comes to its end. */
const concludes = '[故此以，、][本此该题的正确参考标准]{0,5}(?:答案|选项)';

/** Words that are a label wherever they stand among options, where no sentence ends: `D.血压 答案：C解析：…`. */
export const amongOptions = new RegExp(
  pattern`
    (?:(?<=\s)${sign})?(?:【(?=[^】]{1,8}】)|\[(?=[^\]\n]{1,8}\](?![（([](?!\s*[A-Z√×对错]{1,8}\s*[）)])))|
    (?:[本此该]题的?)?(?:正确|参考|标准|官方|最佳|推荐|系统|试题)?(?<!${examinee})(?:答案(?:[与和及、](?:解析|详解))?|
    (?<=正确)选?项|标答|正解)(?=：|(?<!${concludes})(?:[是为选]|${joint}[ ]*[（【]?[A-H]))|
    ${spaced}(?=[ ]{0,4}：)|(?<=\s)查看(?:正确|参考)?答案(?=：)|(?<=\s)(?:Key|KEY)(?=[：=])|
    (?:答案|试题|考点|参考|本题|官方)?(?:解析|详解)(?=：)|官方解释(?=：)|考点(?=：)|
    (?<=\s)答(?=：)|解答(?=：\s*[（【]?[A-H])|
    (?<![A-Za-z])(?:(?:[Cc]orrect (?:[Aa]nswer|[Oo]ption|[Cc]hoice)|[Aa]nswer|ANSWER|[Aa]ns|ANS)(?=：)|Answer(?=[ ][A-H]))|
    (?<=\s)(?:[Aa]ns(?=\.)|答(?=[ ]+[A-H]{1,8}(?:\s*$|\s+\d))|题?解(?=：[ ]*[A-H]{1,8}(?:\s*$|\s+\d))))
  `,
  'g',
);
