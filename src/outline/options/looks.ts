import type { Span } from '../../read/span.ts';
import { judgeChoice } from '../marks/judge-choice.ts';
import { kindNames } from '../marks/kind-names.ts';
import { isRoom } from '../marks/lead.ts';
import { findOptions } from './options.ts';

/** A blank to fill in or to put a letter in, empty or filled, in plain form: `（ ）` `（B）` `[B]` `（√）` `____`; not `main()`. */
const blank =
  /(?:（|(?<![\w\])])[【[])\s*[A-Z√×✓✔✗对错]{1,6}\s*[）】\]]|(?<![a-z_`])（\s*）|(?<!(?:[总得]分|签[字名章]|姓名|日期|成绩|编号|单位|部门|班级|[工学座考]号)[ ]?：[ ]{0,4})(?<!_)_{3,}|[（【[][ ]?(?:对|正确|√)[ ]?[/／、|或][ ]?(?:错误?|×)[ ]?[）】\]]|(?<=[。”）])[ ]*[【[][ ]*[】\]](?=[。（\s]|$)/;
/** Without one of these there is none: they are soon looked for, in the many answers that have none. */
const beginsBlank = /[（【[_]/;
/** `…的步骤包括 [多选题] *`: the kind of a question behind its stem, as forms of surveys print it. */
const kindTag = new RegExp(
  `[（【[]${kindNames}题[）】\\]][ ]*[*]?[ ]*(?:[（【[]分值：[^\\n）】\\]]{1,6}[）】\\]][ ]*)?(?=\\n|$)`,
);
const toJudge = new RegExp(judgeChoice);
/**
 * Letters as options have them; what has none needs no closer look. Each first letter is followed only up to the next
 * one, so that a text of nothing but first letters is read once.
 */
const letters = /[AaⒶ甲①][^AaⒶ甲①]{1,600}?[BbⒷ乙②]/;
/** `A. 背诵简历`, `- （b）…` */
const option = /^\s*(?:[-*•□○☑√✓✔✅★●■◉◆][ ]*)?（?[A-Ha-h][.、：）]/;
const numberKey = /^(?:[（【[]\s*[1-9①-⑩]{1,5}\s*[）】\]]|[1-9]{1,4}(?=[ ]{1,4}[\u3400-\u9fff]))/;
const firstNumber = /①|[（【[]\s*1\s*[）】\]]/;
const farthest = 1500;

/** Whether a line in plain form ends with the kind of its question: `… [多选题] *`. */
export const endsInKind = (line: string): boolean => kindTag.test(line);

/** Whether a line in plain form begins with the letter of an option. */
export const beginsOption = (line: string): boolean => option.test(line);

/** Whether a text in plain form begins with a number in a bracket, as a key stands, or is the room for one: `（2）`, `【 】`. */
export const isNumberBracket = (text: string): boolean => numberKey.test(text) || isRoom(text);

/** Whether a stem in plain form begins with a key and has numbered options behind it: `（2） 下列…①…②…`. */
export function leadsWithNumber(text: string): boolean {
  const length = numberKey.exec(text)?.[0].length ?? 0;
  return length > 0 && firstNumber.test(text.slice(length, farthest));
}

/** What makes a stretch of plain text behind a number an item of a test: how many options it has, and a blank. */
interface Looks {
  options: number;
  hasBlank: boolean;
}

/** `hasNumber`: a key that is a number stands before the item. */
export function lookForTest(plain: string, { start, end }: Span, hasNumber = false): Looks {
  const span = { start, end: Math.min(end, start + farthest) };
  const text = plain.slice(span.start, span.end);
  const isChosen = (hasNumber && firstNumber.test(text)) || leadsWithNumber(text);
  const holds = isChosen || letters.test(text);
  const options = holds ? (findOptions(plain, span, { areNumbered: isChosen })?.options.length ?? 0) : 0;
  const hasBlank = (beginsBlank.test(text) && (blank.test(text) || kindTag.test(text))) || toJudge.test(text);
  return { options, hasBlank };
}

/** Whether a stretch of plain text behind a number is an item of a test. */
export function looksLikeTest(plain: string, item: Span): boolean {
  const { options, hasBlank } = lookForTest(plain, item);
  return hasBlank || options > 0;
}
