import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { keyedKindNames, letteredTypes } from '../marks/kind-names.ts';
import { ownAnswerWords } from '../marks/labels/examinee.ts';
import { findLabels } from '../marks/labels/find.ts';
import { hanNumeral } from '../marks/numerals.ts';
import { chapterUnits, countedParts } from '../marks/part-names.ts';
import { headAlso, headLeads, headSigns, headTails, saidAnswers } from './head-words.ts';
import { areOfSeveral, readKeyRun } from './key-runs.ts';
import { readShortKeys } from './keys.ts';
import { numberedLines } from './numbered-lines.ts';

/** 答案与解析一、… or 参考答案1.…: the words over a half that holds answers only. */
const head = new RegExp(
  pattern`
    (?:附[：:]?)?(?:第[一二三四五六七八九十]{1,3}部分[：、 ]?)?(?:(?:${headLeads})?(?:${saidAnswers}|【${saidAnswers}】)|(?:参考|标准)?(?:答案|解答))(?:(?:与|和|及|、|以及)?(?:参考)?(?:解析|详解|分析|
    说明|评分(?:标准|细则|参考|要点|说明)))?(?:部分|篇)?[：:]?\s*(?=(一、)|第一[部章篇单大题]|（一）|
    [（(]?1[.、）](?![ ]*(?:\n|$|[、，。]?[（(]\d）)))
  `,
  'g',
);

const wordBoundary = /[。？！）”】…\n\s]/;

/** `E.闲置参考答案及解析一、单项选择题1.B。`: the name of a part and its first key say that no sentence goes on there. */
const leadsKeys = (plain: string, at: number): boolean => partWithKey.test(plain.slice(at, at + longestPart));
const partWithKey = new RegExp(
  `^一、(?:${keyedKindNames})题?(?:（[^（）\\n]{0,80}）)?\\s*1[.、][ ]*(?:[A-H]{1,8}(?![A-Za-z])|[${judgeSigns}])`,
);

interface Head extends Span {
  /** A section's heading follows, not a number. */
  leadsSection: boolean;
}

/**
 * The words that part the questions from a half of answers at the end; null where answers stand with their questions.
 *
 * `…如何改进？（考察：沟通）答案与解析一、行为题1.答案：…` → `答案与解析`
 */
export function findRunningHead(plain: string): Span | null {
  const heads = findAll(head, plain)
    .map(toHead)
    .filter(({ start, end }) => wordBoundary.test(plain[start - 1] ?? '。') || leadsKeys(plain, end));
  const firstSection = plain.indexOf('一、');
  const over = heads.find(
    ({ leadsSection, start }) => leadsSection && firstSection >= 0 && firstSection < start,
  );
  const found = over ?? (heads.length === 1 && isAlone(plain, heads[0]) ? heads[0] : null);
  return found && !asksAgain(plain, found) ? { start: found.start, end: found.end } : null;
}

/**
 * `…？⏎以上来自面试反馈。⏎参考回答⏎1. 如何防注入？…`: below a list of contents and what is said of it, the questions come once more.
 */
function asksAgain(plain: string, { start, end }: Span): boolean {
  const lines = plain.slice(0, start).trim().split('\n');
  const question = firstAsked.exec(plain.slice(0, start))?.[1];
  const isBesideList = lines.length < 2 || /^[ #*>]*[（(]?\d{1,3}[.、）]/.test(lines[lines.length - 1]);
  if (isBesideList || question === undefined) return false;
  return isSaid.test(plain.slice(start, end)) && plain.indexOf(question, end) >= 0;
}

const firstAsked = /(?<!\d)1[.、）][*\s]*([^\n？]{6,24})/;
const isSaid = new RegExp(saidAnswers);

function toHead(match: RegExpExecArray): Head {
  return { start: match.index, end: match.index + match[0].length, leadsSection: match[1] !== undefined };
}

/** `参考答案：1.接单；2.派单` stands in an item; over a half, it is the first answer label of the document. */
function isAlone(plain: string, { start }: Head): boolean {
  const before = plain.slice(0, start);
  const isFirstLabel = findLabels(plain, { start: 0, end: start }).every(({ field }) => field === 'assesses');
  return (
    isFirstLabel &&
    !keyTold.test(before) &&
    [1, 2].every((number) => new RegExp(`${number}[.、）]`).test(before))
  );
}

/** `D.离开答案：B解析：…`: glued to an option, which no label behind the end of a sentence is. */
const keyTold = new RegExp(`答案[】）]?：[ ]?(?:[A-H]{1,8}(?![A-Za-z.、）])|[${judgeSigns}]|正确|错误)`);

/** The title of the paper before such words, which is longer than what else is said of them: `…公司招聘考试试题（A卷）参考答案`. */
const titleOfPaper = pattern`
  [\p{Script=Han}A-Za-z\d（）《》“”、·—-]{0,30}?(?:[试考]题|试?卷|真题|练习题?|测[试验]题?|考试|竞赛|笔试题?)(?:（[^（）]{1,8}）|
  [一二三四五六七八九十\d]{1,2})?(?:的)?(?:参考|标准)?
`;
/** The same in English, alone or beside the Chinese: `Answer Key`, `SUGGESTED ANSWERS`, `Marking Scheme`. */
const englishHead = pattern`
  (?:(?:[Ss]uggested|[Mm]odel|[Rr]eference|[Cc]orrect|Full) [Aa]nswers|(?:SUGGESTED|MODEL|REFERENCE|CORRECT) ANSWERS|[Aa]nswers?(?: [Kk]eys?)?|ANSWERS?(?: KEYS?)?|
  [Mm]arking [Ss]cheme|MARKING SCHEME|[Ss]olutions|SOLUTIONS)
`;
/** A line, or the start of one, that stands over answers: `好的，以下是上述问题的答案：`, `参考答案`, `【答案与解析】`, `二、参考答案：`, `【教育专业】参考答案`, `SUGGESTED ANSWERS 建议答案`. */
const lineHead = new RegExp(
  pattern`
    ^${headSigns}*(?:(?:当然(?:可以)?|好的|没问题|明白)[，！]\s?)?(?:${headLeads}[：、\s]?)?
    (?:(?:第[一二三四五六七八九十]{1,3}[章节部分单元课]{1,2}|[一二三四五六七八九十]{1,3}、|
    （[一二三四五六七八九十]{1,3}）)\s*|【[^【】\n]{1,16}】\s?)?(?:${englishHead}[ /／|·-]{1,3})?[【[《（]?(?:(?:[\p{Script=Han}A-Za-z\d（）《》]{0,16}?|${titleOfPaper})(?:答案|
    解答|解析|(?:评|阅)卷(?:参考|指引)|(?:参[ ]{1,4}考[ ]{1,4})?答[ ]{1,4}案)(?:${headAlso}|${headTails})*|${englishHead}|KEYS?|Keys)[】\]》）]?(?:（[^（）\n]{0,20}）)?(?:[ /／|·-]{1,3}${englishHead})?[：:]?${headSigns}*$
  `,
  'u',
);
/** What somebody has answered: `我的答案：`. */
const ofExaminee = new RegExp(`^[ #*>-]*${ownAnswerWords}`);
/** Words that make such a line a label of one question, or a matter of its own. */
const noHead = /题库|试题及|试卷及|面试题|真题及|问题及|题及|如何|怎|什么|题目与|题与/;
/** `参考答案：1-5 ABCDE`, `答案：1.B 2.C 3.A`: keys follow on the line. */
const keysBehind = new RegExp(
  pattern`
    ^${headSigns}*[【[《]?(?:(?:[A-F]卷)?[\p{Script=Han}]{0,8}?(?:答案|解答)|[答解](?=[：】\]\s]))(?:速查表?|一览表?|汇总|
    [与和及、][\p{Script=Han}]{2,4})?(?:[】\]》][：:\s]?|[：:\s])\s*
    (?=(?:第?[（【[]?\d{1,3}|[①-⑳](?=[ ]*[A-Z√×]))\s*(?:题?应?[选为是]|[-~～—–－至]{1,2}\s*\d{1,3}(?!\d|[ ]?(?:[a-z%℃°]|[\u3400-\u9fff](?<![题对错正选应])))|(?:题[：、]?|[.、：）】\]]?)\s*[（【]?(?:[A-Z]{1,8}|
    [${judgeSigns}对错]|正确|错误|[①-⑩]{1,10}|(?<=[（【]\s*)[1-9a-h](?=\s*[）】]))[）】]?\s*[，、；;\s]*
    (?:第?[（【[]?\d{1,3}|[①-⑳])))
  `,
  'u',
);

/** `答案：ABACA BBACC`, `【答案】√×√`: words before more keys than one question can have. */
const wordsBeforeRun = new RegExp(
  `^${headSigns}*[【[]?(?:(?:[A-F]卷)?[\\p{Script=Han}]{0,8}?答案|[答解](?=[：】\\]]))[】\\]]?[：:\\s]?\\s*(?=[^\\s：])`,
  'u',
);
/** `Keys: 1) a 2) b`, `Keys: 1-5 BCDAB` */
const englishBehind = new RegExp(
  pattern`
    ^\s*(?:[Aa]nswers?|[Aa]ns\.?|ANS\.?|[Kk]eys?|ANSWERS?|KEYS?)(?: [Kk]eys?)?[：:]\s*
    (?=\d{1,3}\s*(?:[.、）:：-]?\s*(?:[A-Za-z](?![A-Za-z])|[${judgeSigns}])|[-~–—]\s*\d{1,3}[ ：:]))
  `,
);

/** `答案：1. 5　2. 当面；签字`: short answers of which the next one stands on the line as well. */
const numberedBehind =
  /^[#=*\-—\s]*[【[]?(?:(?:[A-F]卷)?[\p{Script=Han}]{0,8}?(?:答案|解答)|答(?=[】\]]))(?:[】\]][：:\s]?|[：:\s])\s*(?=[（(]?\d{1,3}[.、）][^\n]*?[\s；。][（(]?\d{1,3}[.、）])/u;

const kindName = `(?:${keyedKindNames}|${letteredTypes})题?(?:部分)?(?:(?:参考|标准)?答案)?`;
const englishPart = '(?:[Ss]ection|[Pp]art|SECTION|PART)[ ](?:[IVX]{1,4}|[A-H]|\\d)(?![A-Za-z\\d])';
/** `工作项目 01：`, `第二章`, which bear the names of parts where these begin. */
const countedPart = `(?:${countedParts}[ ]?(?:0?\\d{1,2}|${hanNumeral})(?=[：、 ])|第[ ]?(?:${hanNumeral}|\\d{1,2})[ ]?${chapterUnits})[：、 ]{0,2}`;
/** What names a part before its keys on the same line: `单选：`, `单选题为`, `一、`, `（二）判断题答案：`, `【单选题】`, `Part II`, `第二章`. */
const partName = new RegExp(
  `^[ #*|]*(?:(?:[一二三四五六七八九十壹贰参叁肆伍]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）)[ ]*(?:${kindName})?|【${kindName}】|${kindName}|${englishPart}|${countedPart})[ ]*(?:（[^（）\\n]{0,90}）)?[：为]?[ ]*`,
);
const anyPart = new RegExp(`[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|${kindName}`);
/** `【参考答案】判断题：1.√2.× 单选题：…`: the words over all keys, and the name of the first part. */
const namedBehind =
  /^[#=*\-—\s]*[【[]?(?:[A-F]卷)?[\p{Script=Han}]{0,8}?(?:答案|解答)(?:[】\]]|(?=[：:\s]))[：:\s]?[ ]*(?=\S)/u;

/** A line that names a part and gives its keys, perhaps those of more parts behind: `单选：1-5 ABCDE`, `一、BCDAA`, `判断题：1√2×3√`. */
export function isPartKeys(line: string): boolean {
  const name = partName.exec(line)?.[0] ?? '';
  const keys = firstPart(line).slice(name.length).trim();
  if (name === '' || keys === '') return false;
  if ((readKeyRun(keys)?.signs ?? 0) >= fewestInRun) return true;
  const { items, share } = readShortKeys(keys, { start: 0, end: keys.length });
  return items.length >= fewestKeys && share >= keyShare;
}

/** `单选题：A C`, `多选题：AB BC`: below words that say what follows, fewer keys without numbers tell enough. */
export function isNamedKeys(line: string): boolean {
  const name = partName.exec(line)?.[0] ?? '';
  return name.trim() !== '' && (readKeyRun(line.slice(name.length).trim())?.words ?? 0) >= fewestKeys;
}

/** Words that are the name of a part, `一、判断题`, and no more: its keys stand on the next line. */
export const isPartName = (text: string): boolean =>
  text.trim() !== '' && partName.exec(text)?.[0].trim() === text.trim();

/** `（1.A 2.B 3.AB）`: a line that is nothing but a bracket full of keys, below the questions that have them. */
function isBracketOfKeys(line: string): boolean {
  if (!/^[ ]*[（【[].*[）】\]][。]?[ ]*$/.test(line)) return false;
  const { items, share } = readShortKeys(line, { start: 0, end: line.length });
  return items.length >= fewestKeys && share >= keyShare;
}

const fewestKeys = 2;
const fewestInRun = 3;
const keyShare = 0.85;

/** As far as the name of the next part. */
function firstPart(line: string): string {
  const name = partName.exec(line)?.[0] ?? '';
  const next = line.slice(name.length).search(anyPart);
  return next < 0 ? line : line.slice(0, name.length + next);
}

function keysOnLine(line: string): RegExpExecArray | null {
  const named = namedBehind.exec(line);
  const behind = named ? line.slice(named[0].length) : '';
  if (named && (isPartKeys(behind) || isPartName(behind))) return named;
  const lead = wordsBeforeRun.exec(line);
  const keys = lead && readKeyRun(line.slice(lead[0].length));
  const isRun = keys !== null && areOfSeveral(keys);
  return keysBehind.exec(line) ?? englishBehind.exec(line) ?? (isRun ? lead : numberedBehind.exec(line));
}

/** The lines of a text that may stand over answers, as the stretch from the line's start to where the answers begin. */
export function findLineHeads(plain: string): Span[] {
  const heads: Span[] = [];
  let before = 0;
  // Not by a pattern: one that takes all of a line fails where the line has millions of signs.
  for (let start = 0; start < plain.length; ) {
    const stop = plain.indexOf('\n', start);
    const end = stop < 0 ? plain.length : stop;
    const line = { start, end };
    const length = end > start ? (headLength(plain, line) ?? countedLength(plain, line, before)) : null;
    if (length !== null) heads.push({ start, end: start + length });
    if (answerWord.test(plain.slice(start, Math.min(end, start + longestHead)))) before = end;
    start = end + 1;
  }
  return heads;
}

/** `答案：C A B` below three questions that have no answers: as many keys as these, though one question might have them all. */
function countedLength(plain: string, { start, end }: Span, before: number): number | null {
  if (end - start > longestLine || isRowOfKeys(plain, start)) return null;
  const line = plain.slice(start, end);
  const lead = wordsBeforeRun.exec(line)?.[0];
  const keys = lead === undefined ? null : readKeyRun(line.slice(lead.length));
  if (lead === undefined || keys === null || keys.words < fewestInRun) return null;
  return numberedLines(plain, { start: before, end: start }).length === keys.words ? lead.length : null;
}

const answerWord = /答案|解答|答：/;

/** How much of a line stands over answers, from its start; null where it is no such line. */
function headLength(plain: string, { start, end }: Span): number | null {
  const line = plain.slice(start, end);
  if (isRowOfKeys(plain, start) || ofExaminee.test(line)) return null;
  const isLong = line.length > longestLine;
  const behind = keysOnLine(isLong ? line.slice(0, longestLine) : withNext(plain, start, line));
  if (isLong && !behind && !/^[ |]*题\s*号/.test(line)) return null;
  if (line.length <= longestPart && (isPartKeys(line) || isBracketOfKeys(line))) return 0;
  if (isRowOfNumbers(plain, start, line)) return 0;
  if (behind) return behind[0].length;
  if (line.length <= longestHead && saidAlone.test(line) && areKeysBelow(plain, start + line.length))
    return line.length;
  return line.length <= longestHead && lineHead.test(line) && !noHead.test(line) ? line.length : null;
}

/** `答：1、A；⏎2、B；`: with the line of the second key, where the first stands alone behind the words over them. */
function withNext(plain: string, at: number, line: string): string {
  const one = oneBehind.exec(line);
  if (!one) return line;
  const next = /^\s*(第?[（【[]?(\d{1,3})[^\n]*)/.exec(
    plain.slice(at + line.length, at + line.length + longestLine),
  );
  return next && Number(next[2]) === Number(one[1]) + 1 ? `${line} ${next[1]}` : line;
}

const oneBehind = /答案?(?:[】\]]|：)\s*[（【[]?(\d{1,3})[^\n]{2,6}$/;

/** `【答】`: with nothing behind it, the label of one answer as well. */
const saidAlone = new RegExp(`^${headSigns}*[【[]?[答解][】\\]]?[：:]?\\s*$`);

/** Whether the line below a place holds the keys of several questions and nothing else. */
function areKeysBelow(plain: string, at: number): boolean {
  const [, line = ''] = /^\s*([^\n]*)/.exec(plain.slice(at, at + longestPart)) ?? [];
  const { items, share } = readShortKeys(line, { start: 0, end: line.length });
  const run = readKeyRun(line);
  return (items.length >= fewestKeys && share >= keyShare) || (run !== null && areOfSeveral(run));
}

/** `题号 1 2 3⏎答案 A B C`: such a table needs no words over it. */
function isRowOfNumbers(plain: string, at: number, line: string): boolean {
  if (!/^[ |]*题\s*号[ |：]*第?0?1题?[ |、，]+第?0?2/.test(line)) return false;
  return /^(?:\n[-|: ]*)?\n[ |]*(?:参考)?答\s*案/.test(plain.slice(at + line.length, at + line.length + 60));
}

/** `题号 1 2⏎答案 × √`: the second row of such a table. */
function isRowOfKeys(plain: string, at: number): boolean {
  const above = plain.slice(Math.max(0, at - longestLine), at).trimEnd();
  return /^[ |]*题\s*号[ |：]/.test(above.slice(above.lastIndexOf('\n') + 1));
}

/** Fifty keys with their numbers. */
const longestPart = 400;
const longestHead = 48;
const longestLine = 80;
