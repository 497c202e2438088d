import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { keyedKindNames, kindNames } from '../marks/kind-names.ts';
import { hanNumeral } from '../marks/numerals.ts';
import { headingAbove } from './ends.ts';
import { readShortKeys } from './keys.ts';

/** `1.【答案】A。解析：…`, `2、B`, `第3题答案：√`: a number, and right behind it nothing but a key and what explains it. */
const answerLine = new RegExp(
  pattern`
    ^[ ]*(?:第|[（【[])?\d{1,3}[ ]*题?[）】\].、：]{0,2}[ ]*(?:【(?:参考|正确)?答案】：?|(?:参考|正确)?答案[ ]?：)?[ ]*
    [（【]?(?:[A-H](?:[、，]?[A-H]){0,6}|[${judgeSigns}]|[对错]|正确|错误)[）】]?[ ]*(?:$|[。.，；]|【|解析)
  `,
);
/** `5.正确答案：小电流`: the same with a label, whatever is said. */
const labelledLine = /^[ ]*\d{1,3}[.、][ ]*(?:【(?:参考|正确)答案】|(?:参考|正确)答案[ ]?：)/;
const numberedLine =
  /(?<=^|\n)[ ]*(?:第|[（【[])?(\d{1,3})[ ]*(?:[.、）：】题\]]|[-~～—–至]{1,2}[ ]*\d{1,3}|[ ](?=[A-H√×]))/g;
const keyShare = 0.85;
/** Fewer may be the last question's own. */
const fewestKeys = 3;

/**
 * Answers at the end of a paper that no words stand over: behind the questions the numbers begin anew, and nothing but
 * keys follows, with what explains them. The empty stretch at their start; null where there are none.
 */
export function findUnheaded(plain: string): Span | null {
  const numbered = [...plain.matchAll(numberedLine)];
  let count = 0;
  let first = numbered.length;
  // From the end on, so that a text without such answers costs no more than its last numbered line.
  for (; first > 0; first -= 1) {
    const keys = countKeys(plain, numbered[first - 1].index);
    if (keys === 0) break;
    count += keys;
  }
  const isHalf = count >= fewestKeys && count <= first && Number(numbered[first]?.[1]) === 1;
  if (!isHalf) return findRepeatedParts(plain);
  // The name of the first part stands over its keys, as those of the others do over theirs.
  const start = headingAbove(plain, numbered[first].index, 0);
  return { start, end: start };
}

/** A line that names a part by the kind of its questions, with its number or without, and what it is worth. */
const partLine = new RegExp(
  `(?<=^|\\n)[ #*]*[【★◆]?(?:(?:${hanNumeral}、|（${hanNumeral}）|第${hanNumeral}部分)[：、 ]*)?(${kindNames}题?)[】★◆]?(?:[（：][^\\n]{0,90})?[ ]*(?=\\n)`,
  'g',
);
const keyedPart = new RegExp(`^(?:${keyedKindNames}|填空|填充)`);
/** A blank, or the first option of a question. */
const ofQuestion = /（\s*）|_{3,}|\n[ ]*（?A[.、）：]|[【[]\s+[】\]]/;

/**
 * Answers that no words stand over below the names of the parts once more, in their order: `一、填空题⏎1.元⏎2.119⏎二、单选题⏎
 * 3-5 ABC`. There nothing is left blank, and keys stand where the questions had options. The empty stretch at their start.
 */
function findRepeatedParts(plain: string): Span | null {
  const parts = [...plain.matchAll(partLine)].map(({ index, 1: name }) => ({ index, name }));
  const again = parts.findIndex(({ name }, at) => at > 0 && name === parts[0].name);
  const start = parts[again]?.index;
  if (start === undefined || !parts.some(({ name }) => keyedPart.test(name))) return null;
  const [own, others] = [parts.slice(0, again), parts.slice(again)];
  const isRepeated = others.length <= own.length && others.every(({ name }, at) => name === own[at].name);
  if (!isRepeated || ofQuestion.test(plain.slice(start)) || !ofQuestion.test(plain.slice(0, start)))
    return null;
  return { start, end: start };
}

const longestLine = 400;

/** How many keys the line at a place holds; none where it holds anything else that does not explain one. */
function countKeys(plain: string, start: number): number {
  const [line] = plain.slice(start, start + longestLine).split('\n', 1);
  const { items, share } = readShortKeys(line, { start: 0, end: line.length });
  if (items.length > 1 && share >= keyShare) return items.length;
  return Number(answerLine.test(line) || labelledLine.test(line));
}
