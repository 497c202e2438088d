import type { Span } from '../../read/span.ts';
import { type Evidence, weighQuestion } from '../asks/evidence.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { kindNames } from '../marks/kind-names.ts';
import type { Style } from '../marks/markers.ts';
import { hanNumeral, parseOrdinal } from '../marks/numerals.ts';
import { partUnits } from '../marks/part-names.ts';
import type { Scan } from '../marks/scan.ts';
import { type Candidate, chooseSequence, type Restart } from '../marks/sequence.ts';
import { announcesShared } from '../marks/shared.ts';
import { skipSpace } from '../text/places.ts';
import { headingStyles, stylesOfItems } from './heading-styles.ts';
import { namesKind } from './names.ts';
import { lengthOfNotedTask } from './noted-task.ts';
import { isBehindTitle } from './title-edges.ts';

/** A section's heading. The span holds its number and the white space behind it, `name` neither. */
export interface Heading extends Span {
  /** Its number among the headings; null where it has none. */
  ordinal: number | null;
  name: Span;
  /** The format says that it is one. */
  isLaidOut?: boolean;
  /** It names a kind of question, on a line of its own over a case. */
  isTask?: boolean;
  /** Numbers begin anew behind it, but it is no section's name. */
  isNameless?: boolean;
  /** Nothing but where it stands, and a sign before it at most, says that it is one. */
  isByPlace?: boolean;
}

/** Whether a heading is one whatever stands behind it. */
export const isCertain = ({ ordinal, isLaidOut, isTask }: Heading): boolean =>
  ordinal !== null || isLaidOut === true || isTask === true;

interface HeadingCandidate extends Candidate {
  heading: Heading;
}

interface Place {
  plain: string;
  region: Span;
  /** Markers of the items by where they start: the first of them ends a heading in a running line. */
  markers: ReadonlyMap<number, Evidence>;
  /** How the items are numbered here: what is numbered in the same way is no section. */
  itemStyle: Style;
  scan: Scan;
  /** The half of the answers, where what follows a heading need not sound like a question. */
  isAnswers: boolean;
}

/** The longest name that is believed, and the longest `（每题10分，共5题）` behind it. */
export const longestName = 40;
export const longestBracket = 110;

/**
 * The numbered headings of a region: `一、自我认知与职业动机1.你…`, also on lines of their own. Of the ways to number them
 * the one that fits best is taken; 一、 and （一） do not count where they number the items.
 */
export function findHeadings(place: Place): Heading[] {
  const styles = headingStyles.filter((style) => style !== stylesOfItems[place.itemStyle]);
  const candidates = styles.map((style) => findCandidates(place, style));
  const sequences = candidates.map((own) => chooseSequence(own, []));
  const best = sequences.reduce((one, other) => (other.odds > one.odds ? other : one));
  const other = findOtherLevel(candidates, best.chosen);
  const anew = chooseSequence(candidates[sequences.indexOf(best)], restartsAt(other));
  const headings = [...(anew.odds > best.odds ? anew : best).chosen, ...other]
    .map(({ heading }) => heading)
    .sort((one, next) => one.start - next.start);
  return headings.map((heading, index) => clip(heading, headings[index + 1]?.start ?? place.region.end));
}

/** Fewer headings of another level are found by their own odds only where they are this good. */
const otherLevelOdds = 1.5;

/**
 * The headings over or under those that were found: `一、专业能力⏎（一）调度规程⏎1.…`. They are numbered in another way, and
 * begin anew below each heading that stands over them.
 */
function findOtherLevel(
  styles: readonly (readonly HeadingCandidate[])[],
  found: readonly HeadingCandidate[],
): HeadingCandidate[] {
  if (found.length === 0) return [];
  const taken = new Map(found.map(({ heading }) => [heading.start, heading]));
  const restarts = restartsAt(found);
  const levels = styles.map((own) => {
    const candidates = own
      .filter(({ heading }) => !taken.has(heading.start))
      .map((candidate) => ({
        ...candidate,
        odds: candidate.odds + (taken.has(candidate.heading.end) ? overHeading : 0),
      }));
    // Above those that were found it counts on over all of them, below them it begins anew.
    const [above, below] = [chooseSequence(candidates, []), chooseSequence(candidates, restarts)];
    return above.odds > below.odds ? above : below;
  });
  const best = levels.reduce((one, other) => (other.odds > one.odds ? other : one));
  return best.odds >= otherLevelOdds ? best.chosen : [];
}

/** Below each of the headings those of another level may begin anew, also right behind its name. */
const restartsAt = (found: readonly HeadingCandidate[]): Restart[] =>
  found.map(({ heading }) => ({ at: heading.name.start, cost: 0 }));

/** What a heading gains by standing right over another one. */
const overHeading = 3;

function findCandidates(place: Place, style: RegExp): HeadingCandidate[] {
  return place.scan.matches(style).flatMap((match) => readHeading(place, match) ?? []);
}

/** A heading ends where the next one begins, or its first item: `一、基础二、情景1.…`. */
export function clip({ start, end, name, ...heading }: Heading, limit: number): Heading {
  return { ...heading, start, end: Math.min(end, limit), name: { ...name, end: Math.min(name.end, limit) } };
}

function readHeading(place: Place, match: RegExpExecArray): HeadingCandidate | null {
  const { plain } = place;
  // `…押题卷（二）⏎某教育`: at the end of its line it counts what stands before it.
  if (match[0].includes('\n') && /[\p{L}》”]/u.test(plain[match.index - 1] ?? '')) return null;
  const before = plain.slice(Math.max(0, match.index - longestLabels), match.index);
  if (ofItem.test(before) || explains.test(before)) return null;
  const value = parseOrdinal(match[1]);
  const nameStart = match.index + match[0].length;
  const nameEnd = endOfName(place, nameStart);
  if (value === null || nameEnd === null || nameEnd === nameStart || plain[nameStart] === '/') return null;
  if (
    plain[match.index] === '（' &&
    isBehindTitle(plain, match.index) &&
    endsTitle.test(plain.slice(nameStart, nameEnd))
  )
    return null;
  const nameLimit = place.plain[nameEnd] === '】' ? nameEnd + 1 : nameEnd;
  const odds = weighStart(place, match.index) + weighEnd(place, { start: nameStart, end: nameLimit });
  const end = skipSpace(place.plain, nameLimit, place.region.end);
  const heading = {
    start: behindHashes(place.plain, match.index),
    end,
    ordinal: value,
    name: bareName(place.plain, { start: nameStart, end: nameEnd }),
  };
  return { at: match.index, value, odds, heading };
}

/** `难度：易⏎章节：第一章 终端设备`: below another label, what a program says of the question above. */
const ofItem =
  /\n[ ]*(?:正确答案|参考答案|答案|解析|答案解析|难度|题型|知识点|考点|标签|分值|来源)：[^\n]{0,60}\n[ ]*(?:所属|参考|对应)?(?:章节?|知识点|考点|来源|分类|目录|科目)：[ ]*$/;
/** `参考解析：第二章前期保障第五条` */
const explains = /\n[ ]*【?(?:参考|答案|试题)?(?:解析|依据|出处)】?：[ ]*$/;
const longestLabels = 90;

/** `领队实务（一）练习卷`: what a title ends with behind a number of its own. */
const endsTitle =
  /^(?:模拟|练习|训练|测试|测验|考试|自测|复习|真题|样)?(?:试?[卷题]|练习|测验|自测)(?:库|集)?(?:及.{0,6}答案|（[^（）]*）)?$/;

/** The start of a heading with Markdown's marks or a bracket before it: `## 一、基础`, `【一、基础】`. */
function behindHashes(plain: string, at: number): number {
  const before = plain.slice(Math.max(0, at - 8), at);
  return at - (/(?<=^|[\n。？！…”）])(?:[#*]{1,6}[ ]*|【)$/.exec(before)?.[0].length ?? 0);
}

/** A name without brackets round all of it and the stars behind it: `一、【基础】`, `**一、基础**`. */
function bareName(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end);
  const stars = /(?<=\S)[ ]*\*{1,3}[ ]*$/.exec(text)?.[0].length ?? 0;
  const isHeld = /^【[^【】]+】$/.test(text);
  return isHeld ? { start: start + 1, end: end - 1 } : { start, end: end - stars };
}

/**
 * A heading's name ends before the first number, at the line's end, or behind the bracket with its marks, where directions
 * may follow: `一、简答题（每题5分）请简要回答。1.…`. With a sentence in it, it is no heading.
 */
function endOfName({ plain, region, markers }: Place, start: number): number | null {
  const window = plain.slice(start, start + longestName + longestBracket);
  const told = lengthOfNotedTask(window) ?? heldNotes.exec(window)?.[0].length ?? null;
  if (told !== null) return start + told;
  const task = taskName.exec(plain.slice(start, start + longestName))?.[0].length;
  if (task !== undefined && hasDirections(plain.slice(start + task, start + task + longestDirections)))
    return start + task;
  let bracket = -1;
  let isOpen = false;
  let length = 0;
  const limit = Math.min(region.end, start + farthestEnd);
  for (let at = start; at < limit; at += 1) {
    const mark = plain[at];
    if (bracket < 0 && markers.has(at)) return at;
    if (mark === '\n' || (mark === '】' && !isOpen)) return at;
    if (mark === '【') isOpen = true;
    if (mark === '（') bracket = at;
    else if (mark === '）') {
      if (bracket >= 0 && bracket > start && notes.test(plain.slice(bracket, at))) return at + 1;
      bracket = -1;
    } else if (bracket < 0 && '。？！；，'.includes(mark)) return null;
    if (bracket < 0) length += 1;
    if (length > longestName || (bracket >= 0 && at - bracket > longestBracket)) return null;
  }
  return limit < region.end ? null : limit;
}

/** `二、物料管理【第11-20题，每题2分】`: such a bracket may hold marks as well, where it says which questions follow. */
const heldNotes =
  /^[^\n【】（），。？！；]{2,30}【(?=[^【】\n]{0,80}\d[ ]*[题分])[^【】\n]{4,80}】(?=[ ]*(?:\n|$))/;

/** Brackets in brackets would else be followed through the whole text from each number. */
const farthestEnd = 400;

/** `一、单选题下列各题只有一个正确答案，请选出它。1.…`: the kind of task is the name, and directions follow it. */
const taskName = new RegExp(`^${kindNames}题`);
const hasDirections = (behind: string): boolean =>
  /^[：。]?(?:下列|以下|请|每题|每小题|本大?题|从|在每|判断|根据|共\d)[^\n]*?[）。](?=1[.、]|\n)|^。(?:每题|每小题|下列|以下)[^\n]*(?=\n)|^[：，、 ]{1,2}(?:下列|以下|请|每题|每小题|本大?题|共[ ]?\d|对的|正确的|认为)[^\n？]*(?=\n)/.test(
    behind,
  );

/** （每题10分，共5题）, （共20题） */
const notes = /\d+\s*[小道大]?[题分]/;

function weighStart({ plain, region }: Place, at: number): number {
  if (at === region.start || /[\n。？！）】”…#*]/.test(plain[at - 1])) return 1.5;
  if (/\s/.test(plain[at - 1])) return 1;
  if (isBehindTitle(plain, at) || behindPart.test(plain.slice(Math.max(0, at - longestName), at))) return 1;
  return part.test(plain.slice(at, at + longestPart)) ? -1 : -4;
}

/** 第二部分 says by itself that it is a heading, also where no sentence has ended: `…D.传输层第二部分 简答题1.…`. */
const part = new RegExp(`^第${hanNumeral}(?:${partUnits}|大题)`);
const longestPart = 8;
/** `第一部分 综合素质一、自我认知1.…`: the name of a part over its own parts. */
const behindPart = new RegExp(`第${hanNumeral}${partUnits}[：、 ][^\\n。？！；，：]{2,20}$`);

function weighEnd({ plain, region, markers, isAnswers }: Place, { start, end: nameEnd }: Span): number {
  const behindName = skipSpace(plain, nameEnd, region.end);
  // `（1）` is a number first: where the items are numbered so, it is no bracket for a key.
  const next = markers.has(behindName) ? behindName : skipLead(plain, behindName, region.end);
  const marker = markers.get(next);
  const line = plain[nameEnd] === '\n' ? 1.5 : 0;
  const name = plain.slice(start, nameEnd);
  if (next >= region.end) return 0.5;
  const isTask =
    plain[nameEnd - 1] === '题' && hasDirections(plain.slice(nameEnd, nameEnd + longestDirections));
  if (!marker && line > 0 && announcesShared(lineAt(plain, next))) return 2;
  if (!marker && line > 0 && namesKind(name) && otherFirst.test(lineAt(plain, next))) return 2;
  if (!marker && endsLine(plain, nameEnd) && worthPart.test(name)) return 2;
  if (!marker && line > 0 && namesCase(plain, nameEnd))
    return hasMarkerWithin(markers, { start: nameEnd, end: nameEnd + longestCase }) ? 2 : 0;
  // The numbers of a kind of task may run on from the part before.
  if (!marker && (isTask || plain[nameEnd - 1] === '）'))
    return hasMarkerWithin(markers, { start: nameEnd, end: nameEnd + longestDirections }, isTask) ? 2 : -4;
  if (!marker) return line === 0 ? -4 : line - 1;
  const first = marker.marker.value === 1 ? 1 : 0;
  // A heading is told by its own form first: its first question may be one that nothing in it gives away.
  const behind = isAnswers ? 2 : Math.max(-1, Math.min(2.5, weighQuestion(marker)));
  return line + first + behind;
}

/** The first of items that are numbered in another way: `乙、申论题（每题25分）⏎一、请说明…`. */
const otherFirst = /^(?:一、|（一）|（1）|1）)/;

/** `乙、申论题部分：（50分）`: directions may follow such a name, and items that are numbered as those of no other part. */
const worthPart =
  /^[^\n。？，；：（]{1,10}题(?:部分?)?：?[ ]*（[^（）\n]{0,40}\d[ ]*分(?!钟)[^（）\n]{0,30}）$/;

/** Far behind it on the line a paper may have its code: `（50分）　　　代號：5301`. */
const endsLine = (plain: string, at: number): boolean => /^(?: ?\n| {2}|$)/.test(plain.slice(at, at + 2));

/** The line that begins at a place, as far as words over a text to read may go. */
const lineAt = (plain: string, at: number): string => plain.slice(at, at + longestDirections).split('\n')[0];

/** Past the bracket for a key, or with one, before a number: `（ ）1.`. */
function skipLead(plain: string, at: number, end: number): number {
  const bracket = leadBracket.exec(plain.slice(at, at + longestLead))?.[0].length ?? 0;
  return bracket === 0 ? at : skipSpace(plain, at + bracket, end);
}

const leadBracket = new RegExp(`^[（【[]\\s*(?:[A-Z]{0,6}|[1-9①-⑩]{1,4}|[${judgeSigns}])\\s*[）】\\]]`);
const longestLead = 24;

/** The longest directions between a heading and its first item. */
const longestDirections = 80;

/** Whether the number 1, or with `isAny` any number, stands so near behind a heading. */
function hasMarkerWithin(
  markers: ReadonlyMap<number, Evidence>,
  { start, end }: Span,
  isAny = false,
): boolean {
  for (let at = start; at <= end; at += 1) {
    const value = markers.get(at)?.marker.value;
    if (value === 1 || (isAny && value !== undefined)) return true;
  }
  return false;
}

/** `四、不定项选择题（每题4分）⏎甲公司…⏎1.…`: a case to read may stand between. */
const namesCase = (plain: string, nameEnd: number): boolean =>
  caseTask.test(plain.slice(plain.lastIndexOf('\n', nameEnd - 1) + 1, nameEnd));
const caseTask =
  /^[^\n]{1,20}?(?:不定项|案例|个案|材料|资料|综合|计算分析|情[景境])[^\n。？！]{0,16}(?:题|分析|选择)(?:（[^（）\n]*）)?$/;
const longestCase = 1200;
