import type { Span } from '../../read/span.ts';
import { beginningsOf } from '../../script/beginnings.ts';
import { pattern } from '../../script/pattern.ts';
import { findAll } from '../text/line-starts.ts';

export type Field = 'answer' | 'analysis' | 'assesses';

/** A label and the field that begins behind it; the span holds the white space behind it. */
export interface Label extends Span {
  field: Field;
}

const answer = pattern`
  (?:[本此该]题的?(?=(?:正确|参考|标准)?答案))?(?:评分参考(?:标准|答案)?|(?:参考|标准|正确|建议|推荐|示范|优秀|满分|高分)(?:性)?(?:答案|回答|
  解答|答复|应答|作答|答题)(?:要点|示例|范例|思路|提示)?|答案(?:要点|示例|范例|参考|提示)?|
  (?:正确|参考|标准)?答案[为是](?=：)|(?:专业|最佳|满意|理想|万能|加分|简洁|完整)?(?:回答|应答|答题|作答|解答)(?:要点|示例|范例|参考|思路|提示|建议|框架|方向|策略)?|分析框架|
  
  参考(?:要点|方向|话术|思路)|(?:参考|建议)?拟答|示例(?:答案|回答)|(?:参考)?范[例文]|正解|标答|正确选项[为是]?|
  (?:[Rr]eference |[Mm]odel |[Ss]ample )?[Aa]nswers?|ANSWER|[Aa]ns|ANS|[Ss]olution|
  [Cc]orrect (?:[Aa]nswer|[Oo]ption|[Cc]hoice)|答)
`;
const analysis = pattern`
  (?:(?:答案|试题|题目|考题|答题|参考|本题|AI\s?|智能)?(?:解析|详解|剖析)|(?:题目|考题|试题|答题|思路|
  破题)分析|思路点拨|解题思路|解说|评析|(?:考官|专家|名师|主管|导师|老师|评委|顾问|达人|编辑|
  HR)?点评|评分(?:标准|要点|重点|参考|细则)|(?:出题|命题)(?:思路|意图|依据|目的)|[Ee]xplanation|
  EXPLANATION|详细解[析答]|(?:官方|本题|试题|答案)解释)
`;
const assesses =
  '(?:考[察查核](?:要点|要素|重点|能力|内容|目的|方向|维度|点)?|考点|知识点|测评要素|测试要点|能力要素)';
/** 答案与解析： stands over both; the answer follows. */
const both = '(?:参考)?(?:答案|解答)(?:与|和|及|、|以及)(?:解析|详解|分析|说明)';
const example = '(?:（[^（）\\n]{1,12}）)?';

const fields: readonly (readonly [Field, string])[] = [
  ['answer', both],
  ['analysis', analysis],
  ['answer', answer],
  ['assesses', assesses],
];

/** Words that are a label in such brackets only; in running text they begin sentences: 说明：, 分析：. */
const inBrackets = '【(?:说明|分析|讲解|思路|要点解析|名师点拨|小贴士)】[：:]?';

/** Words that are a label on a line of their own, above the one over the answer: `### 分析⏎…⏎### 回答范例`. */
const alone =
  '(?<=\\n\\s{0,8})(?:分析|思路|(?:答题|回答|应答|应对)(?:技巧|策略)|避坑(?:点|指南|提醒)?|Analysis)：?(?=\\s{0,8}\\n)';

/** `小贴士：`, `答题提醒：` at the start of a line; a recipe has the first as well. */
const tip =
  '(?<=\\n\\s{0,8})(?:(?:面试|求职|答题|温馨)?小?贴士|(?:答题|作答|应答|面试|口试)小?(?:提醒|叮[咛嘱])|小(?:提醒|叮[咛嘱]))：';

/** What is a label of a field beside its words. */
function moreOf(field: Field, words: string): string {
  if (field === 'analysis') return `${inBrackets}|${alone}|${tip}|`;
  return words === answer
    ? `${saidKey}|${keyAlone}|${gluedKey}|${letterA}|${short}|${spaced}|${pointed}|${refers}|${unmarked}|`
    : '';
}

/** `参考：先表明来意。` at the start of a line; books and addresses are further reading. */
const refers = '(?<=\\n\\s{0,8})参考：(?!\\s*(?:《|https?|www|\\[|\\n))';

/** `…怎么办？⏎👉先停车。`: a hand below what is asked points at the answer. */
const pointed = '(?<=？\\s{0,8})(?:👉|👇|☞)\\uFE0F?(?=\\s*\\S)(?![^\\n]*(?:👉|👇|☞))';

/** `…怎么办？参考回答 先停车。`: behind what is asked it needs no colon; `参考答案见附录`, `参考答案及评分标准` are no labels. */
const unmarked = pattern`
  (?<=？\s{0,8})(?:参考|标准|建议|推荐|示范)(?:答案|回答|解答|答复|作答)(?:要点|示例|
  思路)?(?:[ ]+|(?=[\u3400-\u9fff“]))(?!(?:[在为是及与和或请仅会将可由要]|[见如]|第.{1,3}[题部章页]|
  [\u4e00-\u9fff]{0,3}(?:附|略|下[页文面]|后面|文末)|[一二三四五六七八九十]、|\d|[A-Z][ .、]))
`;

/** `Ans. b` */
const short = '(?<=\\n\\s{0,8})[Aa]ns\\.[ ]?(?=\\S)';
/** `答案 B`, `答案 32`, `答 先道歉。` at the start of a line. */
const spaced =
  '(?<=\\n\\s{0,8})答[ ]+(?=[\\u3400-\\u9fff“])|(?<=\\n\\s{0,8})(?:正确|参考|标准)?答案[ ]+(?=[^\\s：])(?!\\d{1,3}[.、]|[一二三四五六七八九十]、|[\\u3400-\\u9fff]{0,6}(?:见|略|附))';
const saidKey =
  '(?:[本此该]题的?)?(?:(?:正确|参考|标准)?答案|正确选项)(?:是|为|选|应选)[ ]?(?=[（【]?(?:[A-Z√×对错](?![A-Za-z])|[1-9①-⑩](?![\\d\\u3400-\\u9fff.])))';
/** `D.血压 答案B`, `Answer B`: nothing but a key stands behind it, up to the end of the line or the next number. */
const gluedKey =
  '(?:(?:正确|参考|标准)?答案|正解|Answer)[ ]*(?=[（【]?[A-H]{1,8}[）】]?[。]?\\s*(?:\\n|$|第?\\d{1,3}[.、）]|（\\d|【|解析))';
/** `Key` on a line of its own, over nothing but a key. */
const keyAlone = '(?<=\\n\\s{0,8})Key：?(?=\\s{0,8}\\n\\s*[A-Z]{1,9}\\s*(?:\\n|$))';
/** `A：` at the start of a line, where no `B：` follows as in options. */
const letterA = '(?<=\\n\\s{0,8})A\\d{0,3}：(?![^]{0,600}?\\n\\s{0,8}[Bb]\\d{0,3}：)';

/** `[答案](#a)` is a link, `[答案]（B）` none. */
const noLink = '(?![（(\\[](?!\\s*[A-Z√×对错]{1,8}\\s*[）)]))';

/** A picture that a page puts before its labels: 💡回答要点：, 📖 解析. */
const picture = '(?:💡|✅|📌|👉|🔑|📝|📖|🎯|⭐|★|☆|◆|◇|●|▶|►|■|➤|→|※|☞|❖)\\uFE0F?[ \\t]*';

/** 【答案】 and 答案： in one pattern; a bare word is a label only on a line of its own. */
const shapes = fields
  .map(
    ([field, words]) =>
      `(${moreOf(field, words)}[【《]${words}[】》][：:]?|\\[${words}\\]${noLink}[：:]?|${words}${example}：|(?<=\\n\\s{0,8}(?:${picture})?)${words}(?=\\s{0,8}\\n))`,
  )
  .join('|');

const fieldWord = new RegExp(`^(?:${fields.map(([, words]) => words).join('|')})$`);

/** Whether a word alone is the label of a field: 参考答案, 考查要点, 解析. */
export const isFieldWord = (word: string): boolean => fieldWord.test(word);

/** How a label over an answer reads, and how a bracket begins that says what a question assesses. */
export const answerLabel = `【${answer}】|(?<=[。？！）”\\n]|[A-Za-z]\\.)\\s*(?:${both}|${answer})${example}：`;
export const assessesHead = `[（【](?:本题)?(?:主要)?${assesses}(?:[：:]|为|了)`;

/** What a label may stand behind: the end of a sentence, a bracket, a line, or another label. */
const boundaryMarks = '。？！；）”】：…\n';
/** What ends a remark that a label may stand behind as well: `你的答案：B 正确答案：C`. */
const remarkEnds = ' ；，|｜/';
const remark =
  /(?:(?:[你我您]的|考生)(?:答案|作答)：[^\n：]{0,12}[ ；，]|(?:难度|难易度|频率|热度|来源|题型|分类)：[^\n：]{1,12}[ |｜/，；])$/;
const longestRemark = 20;
/** `【考察要点】沟通、应变【参考答案】…`: points are words, which no sentence ends. */
const behindPoints = new RegExp(
  `(?:【${assesses}】|${assesses}：)[^【】\\n。？！：]{1,60}?(?=【|(?:参考|标准|正确)?(?:答案|回答|应答|解析))`,
  'g',
);
/** What the number of the question, once more, may stand behind. */
const sentenceEnds = '\n。？！';

/** What may stand before a label: such a picture, or the mark of a list. */
const sign = `(?:${picture}|(?:\\*(?!\\*)|-(?!-))[ \\t]*)?`;
const rightHere = new RegExp(`${sign}(?:${shapes})\\s*`, 'y');
/** By unit, 1 where a label may begin with it; null: any may. */
const beginsLabel = beginningsOf(rightHere);

/** `…，故正确答案为B`: there an explanation comes to its end. */
const concludes = '[故此以，、][本此该题的正确参考标准]{0,5}(?:答案|选项)';

/** Words that are a label wherever they stand among options, where no sentence ends: `D.血压 答案：C解析：…`. */
const amongOptions = new RegExp(
  pattern`
    【(?=[^】]{1,8}】)|\[(?=[^\]\n]{1,8}\](?![（([](?!\s*[A-Z√×对错]{1,8}\s*[）)])))|
    (?:[本此该]题的?)?(?:正确|参考|标准)?(?<![你我您]的|考生)(?:答案(?:[与和及、](?:解析|详解))?|
    (?<=正确)选项|标答|正解)(?=：|(?<!${concludes})(?:[是为选]|[ ]*[（【]?[A-H]))|
    (?:答案|试题|参考|本题|官方)?(?:解析|详解)(?=：)|官方解释(?=：)|考点(?=：)|
    (?<=\s)答(?=：)|解答(?=：\s*[（【]?[A-H])|
    (?<![A-Za-z])(?:(?:[Cc]orrect (?:[Aa]nswer|[Oo]ption|[Cc]hoice)|[Aa]nswer|ANSWER|[Aa]ns|ANS)(?=：)|Answer(?=[ ][A-H]))
  `,
  'g',
);

/**
 * Labels of a stretch of plain text: `…吗？参考答案：`, `【解析】`. From `optionsAt` on, options stand in it, and a label needs
 * no end of a sentence before it.
 */
export function findLabels(plain: string, { start, end }: Span, optionsAt = end): Label[] {
  const { places, numbered } = findPlaces(plain, { start, end });
  const text = plain.slice(start, end);
  if (optionsAt < end)
    for (const { index } of plain.slice(optionsAt, end).matchAll(amongOptions))
      places.push(optionsAt + index);
  for (const { index, 0: points } of findAll(behindPoints, text, 0))
    places.push(start + index + points.length);
  for (const { end: at } of numbered) places.push(at);
  places.sort((one, other) => one - other);
  const lineOf = risingLines(plain, start);
  const labels: Label[] = [];
  for (const at of places) {
    const label = at >= (labels.at(-1)?.end ?? start) ? labelAt(plain, at) : null;
    if (label && label.end <= end && !answersFollowUp(plain, label, { start, line: lineOf(label.start) }))
      labels.push(withNumber(label, numbered));
  }
  return labels;
}

/** Where labels may begin, and the numbers that may stand before one; the span of these is that of the number. */
interface Places {
  places: number[];
  numbered: Span[];
}

/** One loop over the units, as most of a text is neither. Nothing before the stretch counts. */
function findPlaces(plain: string, { start, end }: Span): Places {
  const found: Places = { places: [pastBlanks(plain, { start, end })], numbered: [] };
  addNumber(found, plain, { start, end });
  let colon = start - longestRemark;
  for (let at = start; at < end; at += 1) {
    const kind = kindsOfUnits[plain.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind & isColon) colon = at;
    const isBoundary =
      kind & isMark || (kind & isFullStop && at > start && isLetter(plain.charCodeAt(at - 1)));
    const isRemarkEnd = kind & endsRemark && at - colon < longestRemark && hasRemark(plain, start, at);
    if ((isBoundary && at > start) || isRemarkEnd)
      found.places.push(pastBlanks(plain, { start: at + 1, end }));
    if (kind & endsSentence) addNumber(found, plain, { start: at + 1, end });
  }
  return found;
}

/** What a unit may be to a label, as bits. */
const isMark = 1;
const isFullStop = 2;
const isColon = 4;
const endsRemark = 8;
const endsSentence = 16;

const kindsOfUnits = new Uint8Array(0x10000);
for (const [kind, units] of [
  [isMark, boundaryMarks],
  [isFullStop, '.'],
  [isColon, '：'],
  [endsRemark, remarkEnds],
  [endsSentence, sentenceEnds],
] as const)
  for (const unit of units) kindsOfUnits[unit.charCodeAt(0)] |= kind;

const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

const hasRemark = (plain: string, start: number, at: number): boolean =>
  remark.test(plain.slice(Math.max(start, at - longestRemark), at + 1));

function pastBlanks(plain: string, { start, end }: Span): number {
  let to = start;
  while (to < end && (plain[to] === ' ' || plain[to] === '\t')) to += 1;
  return to;
}

/** Where the line of a place begins, or the stretch in its first line. Asked for rising places, each unit is read once. */
function risingLines(plain: string, start: number): (at: number) => number {
  let seen = start;
  let line = start;
  return (at) => {
    const last = plain.slice(seen, at).lastIndexOf('\n');
    if (last >= 0) line = seen + last + 1;
    seen = at;
    return line;
  };
}

/** `追问：要是他不肯呢？回答：…` on a line further down: what follows up stays where it stands, with its answer. */
function answersFollowUp(
  plain: string,
  label: Label,
  { start, line }: { start: number; line: number },
): boolean {
  return (
    line > start &&
    label.field === 'answer' &&
    followUp.test(plain.slice(line, Math.min(label.start, line + 40)))
  );
}

const followUp = /^[ ]*(?:[-*•>]\s*)?(?:面试官|考官|可能)?(?:的)?追问\d?：/;

/** The number of the question once more: `1. 答：…`, `第1题答案：…`. */
const repeatedNumber =
  /(?:第?\d{1,3}题?[ ]?[.、）：]?|（\d{1,3}）)[ ]*(?=[【（]?(?:参考|正确|标准)?(?:答|解|【))/y;
const numberStarts = '第（0123456789';

/** Adds the number that a stretch begins with, if it does. */
function addNumber({ numbered }: Places, plain: string, { start, end }: Span): void {
  let first = start;
  while (first < end && plain[first] === ' ') first += 1;
  if (first >= end || !numberStarts.includes(plain[first])) return;
  repeatedNumber.lastIndex = 0;
  // Cut out, as what follows counts only within the stretch.
  const match = repeatedNumber.exec(plain.slice(first, Math.min(end, first + longestNumber)));
  if (match) numbered.push({ start: first, end: first + match[0].length });
}

/** A number, blanks, and the words of a label behind it. */
const longestNumber = 40;

function withNumber(label: Label, numbered: readonly Span[]): Label {
  const number = numbered.find(({ end }) => end === label.start);
  return number ? { ...label, start: number.start } : label;
}

/** The label that stands at this very place, if any. */
export function labelAt(plain: string, at: number): Label | null {
  // Most places have none, and are asked for again and again.
  if (beginsLabel !== null && beginsLabel[plain.charCodeAt(at)] !== 1) return null;
  rightHere.lastIndex = at;
  const match = rightHere.exec(plain);
  if (!match) return null;
  const field = fields[match.slice(1).findIndex((group) => group !== undefined)][0];
  return { field, start: at, end: at + match[0].length };
}
