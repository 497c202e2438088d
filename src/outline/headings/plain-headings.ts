import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { namesPaper } from '../marks/case-names.ts';
import { kindNames } from '../marks/kind-names.ts';
import { labelAt } from '../marks/labels/find.ts';
import { fieldOfWord } from '../marks/labels/forms.ts';
import { findLead } from '../marks/lead.ts';
import type { Marker } from '../marks/markers.ts';
import { signBefore } from '../marks/number-signs.ts';
import { partNames } from '../marks/part-names.ts';
import { beginsOption } from '../options/looks.ts';
import type { Line } from '../text/lines.ts';
import { aboveItem } from './about-part.ts';
import { countedOver, findCountedNames } from './counted-names.ts';
import { type Heading, longestBracket, longestName } from './headings.ts';
import { namesKind } from './names.ts';
import { isInLine, nameBehindTitle, nameInLine, nameOverAny, unmarked } from './names-in-line.ts';
import { isFormLine, isOfPage } from './page-lines.ts';
import { apart, findApart, isSetOff, mayStandClose } from './set-apart.ts';
import { shapeOf } from './shapes.ts';
import { behindSign } from './signs.ts';
import { taskBefore } from './task-before.ts';
import { taskOverDirections } from './task-directions.ts';
import { isBareTask, namesTaskLine } from './task-line.ts';

interface Place {
  region: Span;
  markers: readonly Marker[];
  lines: readonly Line[];
  /** What announces a text to read, where the first question of a part may be further down. */
  shared: readonly Span[];
}

/**
 * Headings without a number: a short line that no mark ends, right before the number 1 on a line of its own.
 *
 * `面试问答题（共20题）⏎第一题：…`; but not `具体步骤如下：⏎1.…`. The last row of a table or point of a
 * list parts what is above from what is below, and names nothing.
 */
export function findPlainHeadings(plain: string, { region, markers, lines, shared }: Place): Heading[] {
  const others = new Set(
    lines.flatMap(({ form, depth, start, bare }) => (form === 'row' || depth >= 0 ? [start, bare] : [])),
  );
  const headings: Heading[] = [];
  const names = namesInBrackets(plain.slice(region.start, region.end));
  const shape = firstShape(plain, region, markers);
  const setApart =
    shape === apart
      ? findApart(
          plain,
          region.start,
          markers.map(({ start }) => aboveItem(plain, region.start, leadStart(plain, start))),
        )
      : new Set();
  const counted = findCountedNames(plain, region);
  let isBracketed = false;
  let inLine: string | null = null;
  for (const { start: numberStart, value } of markers) {
    const start = aboveItem(plain, region.start, leadStart(plain, numberStart));
    const ofRound =
      value === 1 ? (roundAbove(plain, region.start, start) ?? countedOver(plain, counted, start)) : null;
    const told =
      ofRound ?? taskBefore(plain, region.start, start) ?? overDirections(plain, region.start, start);
    if (told) headings.push({ ...told, end: numberStart, ordinal: null });
    if (told) continue;
    const line =
      lineBefore(plain, region.start, start) ??
      bracketBefore(plain, { start: region.start, end: start }, names) ??
      (value === 1 ? nameInLine(plain, region.start, start) : nameOverAny(plain, region.start, start));
    const text = line && plain.slice(line.start, line.end);
    // 判断题 stands over its items also where their numbers run on, and so do `◎ 班级经营` and a second 【服务规范】.
    const isNext = isBracketed && text !== null && names.has(text);
    const shaped = text === null ? null : shapeOf(text);
    if (line && shaped !== null && (shaped.kind === shape || isInLine(plain, line, start))) {
      const name = { start: line.start + shaped.start, end: line.start + shaped.end };
      if (isInLine(plain, line, start)) inLine ??= shaped.kind;
      headings.push({ ...line, end: numberStart, ordinal: null, name, isByPlace: true });
      continue;
    }
    const isApart = line !== null && setApart.has(line.start);
    const isOverAny =
      isNext || isApart || (line && text && (namesTaskLine(text) || behindSign(plain, line) !== null));
    if (value !== 1 && !isOverAny) continue;
    // Options may stand above the questions that share them.
    if (!line || !text || beginsOption(text) || !isName(text) || isFact(text)) continue;
    // `答案：A⏎多选1.…`: what an item ends with.
    if (labelAt(plain, line.start)?.field === 'answer') continue;
    const name = nameOf(plain, line);
    if (isInLine(plain, line, start)) inLine ??= unmarked;
    const isOther = others.has(line.start) || others.has(name.start);
    const isNameless = isOther && !namesKind(plain.slice(name.start, name.end));
    const isByPlace = !namesTaskLine(text);
    headings.push({ ...line, end: numberStart, ordinal: null, name, isNameless, isByPlace });
    isBracketed ||= names.has(text);
  }
  const behindTitle = inLine === null ? null : nameBehindTitle(plain, region, { markers, kind: inLine });
  if (behindTitle !== null && !headings.some(({ end }) => end === behindTitle.end))
    headings.push(behindTitle);
  const overCases = shared.flatMap(({ start }) => overCase(plain, region.start, start) ?? []);
  return [...headings, ...overCases].sort((one, other) => one.start - other.start);
}

function overDirections(plain: string, from: number, at: number): Pick<Heading, 'start' | 'name'> | null {
  const line = taskOverDirections(plain, from, at);
  return line && { start: line.start, name: nameOf(plain, line) };
}

/** `（×）1.`, `● 1.`: where a number begins, with a key or a sign before it. */
function leadStart(plain: string, number: number): number {
  const at = findLead(plain, number)?.start ?? number;
  return at - signBefore(plain, at);
}

/** Of these the ones that name a kind of task on a line of their own: they are headings also where others are counted otherwise. */
export const findTaskHeadings = (plain: string, place: Place): Heading[] =>
  findPlainHeadings(plain, place).filter(
    ({ start, name, isTask }) => isTask || namesTaskLine(plain.slice(start, name.end)),
  );

/**
 * How the name above the first question is marked: names above others that are marked so stand over sections as well,
 * whatever their numbers. `**步骤**` further down stands in an answer.
 */
function firstShape(plain: string, region: Span, [first]: readonly Marker[]): string | null {
  if (first === undefined) return null;
  const line = lineBefore(plain, region.start, aboveItem(plain, region.start, leadStart(plain, first.start)));
  const text = line && plain.slice(line.start, line.end);
  if (!line || !text || namesTaskLine(text) || isFact(text)) return null;
  return shapeOf(text)?.kind ?? (isSetOff(plain, line) || mayStandClose(plain, line) ? apart : null);
}

/** Who asks in a round. */
const asker = 'HR|hr|人[事资]|技术|业务|主管|经理|总监|老板|部门|交叉|leader|CTO';
/**
 * `甲厂 一面（3月2日）⏎面试官很随和。⏎1.…`, `二面：⏎1.…`, `二面主管：⏎1.…`: rounds of interviews, of which one line may be told
 * before the questions.
 */
const round = new RegExp(pattern`
  (?:^|\n)[ ]*((?:[^\n。？！；：，（]{0,20}[ ·—-])?(?:第)?(?:[一二三四五六终初复]|\d|${asker}|群|电话|视频|现场)
  [ ]?(?:轮)?面(?:试)?(?:[ ]?[-—·/|]?[ ]?(?:${asker})面?(?:试)?)?(?:[ ]?（[^（）\n]{1,40}）)?)：?[ ]*
  (?:\n[^\n？]{2,80})?\s*$
`);
const farthestRound = 200;

function roundAbove(plain: string, from: number, start: number): Pick<Heading, 'start' | 'name'> | null {
  const at = Math.max(from, start - farthestRound);
  const text = plain.slice(at, start);
  const match = /\n\s*$/.test(text) ? round.exec(text) : null;
  if (!match) return null;
  const nameStart = at + match.index + match[0].indexOf(match[1]);
  return { start: nameStart, name: { start: nameStart, end: nameStart + match[1].length } };
}

/** `A3型题⏎（4～6题共用题干）⏎…`, `模拟题二⏎【背景材料】…`: a kind of question or a paper may stand over the words that announce a case as well. */
function overCase(plain: string, from: number, start: number): Heading | null {
  const line = lineBefore(plain, from, start);
  const text = line && plain.slice(line.start, line.end);
  if (!line || !text || !(namesTaskLine(text) || namesPaper(text))) return null;
  return { ...line, end: start, ordinal: null, name: nameOf(plain, line), isTask: true };
}

/** 其他问题：, 后端面试题：; but not 存在的问题：, which announces the points of an answer. */
const overQuestions =
  /^(?:[^，。：；？！]{0,10}(?:面试|笔试)(?:题目?|问题)|(?:其[他它]|技术|专业|基础|综合|开放|行为|人[资事]|HR|项目|职业|个人)(?:类|性|面)?(?:问题|题目?))：$/i;

/** No mark ends it: 情景题; but 判断题： and, as memories of interviews have it, 【某公司 一面】. */
const isName = (text: string): boolean =>
  (/[\p{L}\d）]$/u.test(text) && !leadsOn.test(text)) ||
  namesTaskLine(text) ||
  overQuestions.test(text) ||
  (inBrackets.test(text) && !isWordOfItem(text));

/** Below a text to read, such a line only says that questions follow. */
const leadsOn = /^[#*\s]*(?:问题|思考题?|讨论题?|提问|设问)[*\s]*$/;

/**
 * What is told of an interview, a paper or a page above its questions: `面试时长：65min`, `适用岗位：店员 适用对象：应届生`, a day,
 * how many have read it, what it contains.
 */
const fact = new RegExp(pattern`
  ^(?:面试|笔试)?(?:时长|时间|日期|地点|公司|岗位|部门|形式|方式|轮次|难度|结果|体验)：[^：\n]{1,30}$|
  ^(?:[\u3400-\u9fff]{2,6}：[^：\s]{1,20}(?:\s+|$)){2,}$|
  ^(?:更新|修订)(?:日志|记录|说明|时间|日期)：|
  ^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s*(?:星期|周).)?$|
  ^(?:已有)?\s*[\d.,]+[万w+]*\s?[人次](?:已)?(?:阅读|浏览|点赞|收藏|下载)$|
  ^(?:(?:阅读|浏览|点赞|收藏|评论|下载)[量数]?[：\s]\s*[\d.,]+[万kw+]*\s*)+$|
  ^目录[：\s]|
  ^(?:Vendor|Exam(?: (?:Code|Name|Number))?|Version|(?:Total |Number of )?Questions|Passing Score|Updated?|Last Updated)：[^：\n]{1,40}$
`);

const isFact = (text: string): boolean => fact.test(text) || isFormLine(text) || isOfPage(text);

const inBrackets = /^【[^【】\n]{2,40}】$/;

const bracketed = /【[^【】\n]{2,40}】/g;

/** The words in brackets that a text has once: others (【多选】) are said of questions, and name no section. */
function namesInBrackets(plain: string): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const [name] of findAll(bracketed, plain)) times.set(name, (times.get(name) ?? 0) + 1);
  return new Set([...times].flatMap(([name, count]) => (count === 1 ? [name] : [])));
}

const isWordOfItem = (text: string): boolean =>
  fieldOfWord(text.slice(1, -1)) !== null ||
  /^【(?:.{0,4}(?:材料|案例|背景|说明|要求|注意|步骤|要点)|(?:[本此该原]题?|面试|笔试|参考|讨论|思考|延伸|拓展|相关|追加|案例)?(?:题目|题干|问题|试题)|思考题)】$/.test(
    text,
  );

const nameMark =
  /^[#*\s]*(?:(?:\d{1,2}[.、]|[壹贰叁参肆伍陆柒捌玖拾]{1,3}、|(?:[IVXⅠ-Ⅻ]{1,4}[.、]|[一二三四五六七八九十]{1,3}[、. ]|（[一二三四五六七八九十]{1,3}）[、.]?|[甲乙丙丁戊己][、.])(?=[^\n]{0,12}题))\s*(?=[\p{L}【《]))?/u;

/** `《单选题》`, `【单选题】：` behind a mark. */
const taskInBrackets = new RegExp(`^[【《](${kindNames}题?(?:部分|型)?)[】》]`);

/** Markdown's # and * are no part of a name, nor are its number and brackets round all of it. */
function nameOf(plain: string, line: Span): Span {
  const text = plain.slice(line.start, line.end);
  if (inBrackets.test(text)) return { start: line.start + 1, end: line.end - 1 };
  const signed = behindSign(plain, line);
  if (signed !== null) return { start: signed, end: line.end };
  const mark = nameMark.exec(text)?.[0] ?? '';
  const start = line.start + mark.length;
  const inner = taskInBrackets.exec(text.slice(mark.length));
  return inner ? { start: start + 1, end: start + 1 + inner[1].length } : { start, end: line.end };
}

/** `…硬撑。【服务规范】5.…`: in a running line a name in brackets behind the title or the end of a sentence; 【模块二 服务】 has a number of its own. */
const bracketInLine = new RegExp(
  `(?<=[\\p{L}。？！…”）])【(?!第|${partNames})[^【】\\n，。？！：]{2,20}】$`,
  'u',
);

function bracketBefore(plain: string, { start, end }: Span, names: ReadonlySet<string>): Span | null {
  const [name] = bracketInLine.exec(plain.slice(Math.max(start, end - longestName), end)) ?? [];
  return name === undefined || !names.has(name) ? null : { start: end - name.length, end };
}

/** Whether above a line stands at most where the page is and when it was written. */
const isTop = (above: string): boolean =>
  above === '' || (above.length <= longestTop && above.split('\n').every((line) => isOfPage(line.trim())));
const longestTop = 120;

/** Drawn by hand on both sides of a name: `========== 集合 ==========`. */
const rules = /[=~*—─━═-]{3,40}/g;

/** The last line with text before a place that begins a line, if it is short and not the title over all. */
function lineBefore(plain: string, regionStart: number, at: number): Span | null {
  const window = plain.slice(Math.max(regionStart, at - longestName - longestBracket), at);
  const text = window.trimEnd();
  if (!/\n[ \t]*$/.test(window.slice(text.length))) return null;
  const from = text.lastIndexOf('\n') + 1;
  const above = text.slice(0, Math.max(0, from)).trim();
  const line = text.slice(from).trim();
  // Sites print the title above the document once more, perhaps with how many questions it has.
  const isRepeated = above.includes(line.replace(/（[^（）]*）$/, ''));
  // What names a kind of question, with a number or without, is no title, though it be the first line of all.
  const isTitle = (isTop(above) || isRepeated) && !isBareTask(line.replace(nameMark, ''));
  if (isTitle || line.replace(rules, '').length > longestName) return null;
  const offset = at - window.length;
  const indent = text.slice(from).search(/\S/);
  return { start: offset + from + indent, end: offset + text.length };
}
