import { looseNotes } from '../../outline/headings/names.ts';
import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';

/** `（考察：沟通能力、应变能力）` with the stretch that holds the points. */
interface Assesses extends Span {
  points: Span;
}

/** What stands in brackets about a question, in plain form. */
const assesses = new RegExp(
  pattern`
    [（【](?:本题)?(?:主要)?(?:考[察查核]|测[评试]|评估)(?:要?点|重点|能力|内容|目的|方向|维度|
    要素)?(?:[：:]|为|了)\s*((?:（[^（）]{0,80}）|[^（）【】]){1,300})[）】]|
    [（【](?:考点|能力要素|测评要素|[Aa]ssess(?:es|ing))[：:]\s*((?:（[^（）]{0,80}）|[^（）【】]){1,300})[）】]
  `,
  'd',
);

/** The first bracket of a stretch that says what a question assesses. */
export function findAssesses(plain: string, { start, end }: Span): Assesses | null {
  const match = assesses.exec(plain.slice(start, end));
  if (!match) return null;
  const [from, to] = match.indices?.[1] ?? match.indices?.[2] ?? [0, 0];
  return {
    start: start + match.index,
    end: start + match.index + match[0].length,
    points: { start: start + from, end: start + to },
  };
}

const itemMarks =
  /[（[] ?(?:本题|该题|共|满分)?(\d{1,3}(?:\.\d)?)(?: ?分| (?:marks?|points?|pts?)) ?[）\]]|（(?:本题)?分[数值]：\s?(\d{1,3}(?:\.\d{1,2})?) ?分?）/;

/** Marks of a single question, at its stem's start or end: `（10分）谈谈…`, `…的看法。（本题15分）`, `…吗？（分数：2.00）`. */
export function findMarks(plain: string, { start, end }: Span): (Span & { marks: number }) | null {
  const match = itemMarks.exec(plain.slice(start, end));
  if (!match) return null;
  const from = start + match.index;
  const to = from + match[0].length;
  const marks = Number(match[1] ?? match[2]);
  const room = roomBehind.exec(plain.slice(to, end));
  if (room) return { start: from, end: to + room[0].length, marks };
  return plain.slice(start, from).trim() === '' ? { start: from, end: to, marks } : null;
}

/** The line to write on that a paper leaves behind a question: `…吗？（分数：2.00） ____`. */
const roomBehind = /^(?:[ ]*\n?[ ]*_+)?\s*$/;

/** What a question is worth, in the label that says its kind: `单选题（2分）`, `【多选，3分】`, `[单选题] [分值：10]`; null where it says nothing. */
export function marksWithin(plain: string, { start, end }: Span): number | null {
  const match = /(\d{1,3}(?:\.\d)?)[ ]?分(?!钟)|分[值数]：[ ]?(\d{1,3}(?:\.\d)?)/.exec(
    plain.slice(start, end),
  );
  return match && Number(match[1] ?? match[2]);
}

const sectionMarks = new RegExp(
  pattern`
    每(?:小|道)?(?:题|道)?(?:各|为|占|计)?\s*(\d{1,3}(?:\.\d)?)\s*分(?!钟)|(\d{1,3}(?:\.\d)?)\s*分\s*[/／每](?:小)?题|
    (\d{1,3}(?:\.\d)?) ?(?:points?|marks?|pts?\.?) (?:each|per|for each)
  `,
);
/** What candidates are told to do, and what costs them marks: `每题只有一个最恰当的答案`, `多选、错选均不得分`, `任选一题`. */
const directed = pattern`
  (?:正确|恰当|合适|最佳|最优|符合题意)的?(?:答案|选项)|答案[填写涂]|不[得给]分|[倒]?扣分|[错漏少]选|任选|选[做答](?!题)|必[做答](?!题)|
  请(?:将|把|在|从|用|按|判断|选|填|写|答|回答|考生|简要|结合|根据)|[Cc]hoose|[Ss]elect|[Tt]ick|[Cc]ircle
`;
const headingNotes = new RegExp(
  pattern`
    [（【[]([^（）【】[\]]{0,60}(?:(?:\d|[一二三四五六七八九十])\s*(?:(?:小|道|大)?(?:题|分(?!钟))|道(?=[，、）】\]])|道[^（）\d，。]{0,6}题|个[^（）\d，。]{0,4}(?:问题|题目)|(?<=共[计有]?\s*\d{1,3}\s*)[个条]?(?:面试)?问(?:题|(?=[）】\]])))|
    (?:题数|分[数值])：[ ]?\d|[打画划涂填写][“ ]?[√×✓☑TF○]|${directed}|\d ?(?:points?|marks?|pts?|questions)(?![a-z]))[^（）【】[\]]{0,80})[）】\]]\s*$
  `,
);

/** How marks are given: `全对才给分`, `错选不得分`, `共12分`. */
const ofMarks = '[^\\n？！：]{0,40}(?:分|[错漏少多]选)[^\\n？！：]{0,12}';
/** The same without brackets, behind a kind of task. */
const notesBehind = new RegExp(
  `(?<=题|题部分?)[：，、 ]*(${looseNotes}(?:[，。；、 ]+${ofMarks})?)[。 ]*$|(?<=[\\u3400-\\u9fff])[：，、 ]+共?[ ]*\\d{1,3}[ ]*[小大]?(?:道题?|题)[。 ]*$`,
);

/** How a part is to be answered, behind the kind of task: `选择题：本大题共10小题，每小题3分，选出最合适的一项。`; `问答题。` */
const directions =
  /(?<=题|题部分?)[：，。 ]+((?:本大?题|本部分|每小?题|在每小?题|下列|以下|请|从|共[ ]?\d)[^\n？]{0,160})$|(?<=题|题部分?)。$/;

/** `判断题（1×20）`, `选择题（65）`: how many there are, or what they are worth; `（2）` counts the part. */
const bareCount = /(?<=题[ ]?)（(?:\d{1,2}(?:\.\d)?[×xX*]\d{1,3}(?:=\d{1,3})?|[1-9]\d{1,2})）[ ]*$/;

/** `一面 5.20 40分钟`: when a round took place, and how long. */
const roundNotes =
  /(?<=^(?:[一二三四五六七八]|[Hh][Rr]|终|主管|技术|业务|交叉|加|总监)面(?:试)?)[ ，：|·]+((?:\d{1,4}[-./年月]\d{1,2}[-./月日]?\d{0,2}日?|\d{1,2}[：]\d{2}|(?:约|时长|共)?[ ：]?\d{1,3}[ ]?(?:分钟?|min(?:s|utes)?|个?半?小时|h))(?:[ ，|·-]*(?:\d{1,4}[-./年月]\d{1,2}[-./月日]?\d{0,2}日?|\d{1,2}[：]\d{2}|(?:约|时长|共)?[ ：]?\d{1,3}[ ]?(?:分钟?|min(?:s|utes)?|个?半?小时|h)))*)$/;

/** A heading's name without its notes on marks and counts. `行为题（每题10分，共5题）` → `行为题`, 10 */
export function readHeadingName(plain: string): {
  length: number;
  marks: number | null;
  total: number | null;
} {
  const brackets: RegExpExecArray[] = [];
  let bare = plain;
  for (let found = headingNotes.exec(bare); found; found = headingNotes.exec(bare)) {
    brackets.push(found);
    bare = bare.slice(0, found.index);
  }
  bare = bare.replace(bareCount, '');
  const loose = directions.exec(bare) ?? notesBehind.exec(bare) ?? roundNotes.exec(bare);
  const notes = [...brackets, loose].flatMap((found) => found?.[1] ?? []);
  const [marks = null] = notes.flatMap((note) => findMarksEach(note) ?? []);
  const total = notes.map((note) => totalMarks.exec(note)).find(Boolean);
  const name = bare.slice(0, loose?.index).replace(/(?<![\s：])[\s：]+$/, '');
  return {
    length: name.length,
    marks,
    total: total ? Number(total[1]) : null,
  };
}

/** What each question of a section is worth, in the words about all of them: `共10题，每题5分，…` → 5 */
export function findMarksEach(plain: string): number | null {
  const marks = sectionMarks.exec(plain);
  return marks && Number(marks[1] ?? marks[2] ?? marks[3]);
}

/** `（20分）`, `（共20分）`: of all its questions, so of the only one as well. */
const totalMarks =
  /^(?:(?:[本该此](?:大)?题)?(?:共|满分|共计|计)?\s*|[Tt]otal ?:? ?)(\d{1,3}(?:\.\d)?)\s*(?:分|points?|marks?)$/;
