import { shapedAmongOptions } from './among-options.ts';
import { endsLine, picture } from './places.ts';
import { type ShapedLabel, shapedAnalyses, shapedAnswers, shapedAssesses } from './shaped.ts';
import { anyOf, type LabelWords, ofAnalysis, ofAnswer, ofAssesses, ofBoth } from './words.ts';

/*
 * How labels are printed: the words of a field (`words.ts`) in brackets, before a colon or on a line of their own, and those
 * that have a shape of their own (`shaped.ts`).
 */

export type Field = 'answer' | 'analysis' | 'assesses';

interface FieldLabels {
  field: Field;
  words: readonly LabelWords[];
  shaped: readonly ShapedLabel[];
}

/** The first that fits is taken. */
const fields: readonly FieldLabels[] = [
  { field: 'assesses', words: [], shaped: shapedAssesses },
  { field: 'answer', words: ofBoth, shaped: [] },
  { field: 'analysis', words: ofAnalysis, shaped: shapedAnalyses },
  { field: 'answer', words: ofAnswer, shaped: shapedAnswers },
  { field: 'assesses', words: ofAssesses, shaped: [] },
];

const example = '(?:（[^（）\\n]{1,12}）)?';
/** `[答案](#a)` is a link, `[答案]（B）` none. */
const noLink = '(?![（(\\[](?!\\s*[A-Z√×对错]{1,8}\\s*[）)]))';
/** How the words of a field are its label. A bare word only on a line of its own. */
const formsOf = (words: string): readonly string[] => [
  `[【《★☆]${words}[】》★☆][：:]?`,
  `\\[${words}\\]${noLink}[：:]?`,
  `${words}${example}[ ]?：`,
  `(?<=\\n\\s{0,8}(?:${picture})?)${words}${endsLine}`,
];

/** All that is the label of a field, as one group. */
const groupOf = ({ words, shaped }: FieldLabels): string =>
  `(${[...shaped.map(({ shape }) => shape), ...(words.length > 0 ? formsOf(anyOf(words)) : [])].join('|')})`;

/** What may stand before a label: such a picture, the mark of a list, or what a program parts fields with: `^*^答案：错误`. */
const sign = `(?:${picture}|[#$@^|~&*]{1,6}[ \\t]*(?=[【参正标]?.?答案|解析)|[—–]{1,2}[ \\t]*|(?:\\*(?!\\*)|-(?!-)|>(?!>))[ \\t]*)?`;

/** A label at the place at which it is looked for, with the white space behind it. */
export const labelHere = new RegExp(`${sign}(?:${fields.map(groupOf).join('|')})\\s*`, 'y');

/** The field of such a label. */
export const fieldOf = ([, ...groups]: RegExpExecArray): Field =>
  fields[groups.findIndex((group) => group !== undefined)].field;

const fieldWords = fields
  .filter(({ words }) => words.length > 0)
  .map(({ field, words }) => ({ field, word: new RegExp(`^${anyOf(words)}$`) }));

/** The field that a word alone is the label of: 参考答案, 考查要点, 解析; null if none. */
export const fieldOfWord = (text: string): Field | null =>
  fieldWords.find(({ word }) => word.test(text))?.field ?? null;

const answerWords = anyOf(ofAnswer);
const assessesWords = anyOf(ofAssesses);
const anyWords = anyOf(fields.flatMap(({ words }) => words));

/** Two characters and more before a colon, which are a label behind a mere blank as well: there a line ended that is lost. */
export const behindBlank = new RegExp(`(?=[\\u3400-\\u9fff]{2})${anyWords}：`, 'y');

/** Such words in brackets are a label behind anything: `权责发生制【答案】…`; but not a button or part of a page. */
export const bracketedLabel = new RegExp(`【${anyWords}】(?!按钮|键|栏|部分|处|中|里|区|页|附?后|见)`, 'y');

/** How a label over an answer reads, and how a bracket begins that says what a question assesses. */
export const answerLabel = `【${answerWords}】|(?<=[。？！）”\\n]|[A-Za-z]\\.)\\s*(?:${anyOf(ofBoth)}|${answerWords})${example}：`;
export const assessesHead = `[（【](?:本题)?(?:主要)?${assessesWords}(?:[：:]|为|了)`;

const otherWords = anyOf(fields.flatMap(({ field, words }) => (field === 'assesses' ? [] : words)));

/** `…可以这样回答：`: what a sentence announces with such words. */
const announces = '[样此来会要面点地的]';

/** `【考察要点】沟通、应变【参考答案】…`, `考察点：沟通、应变答题思路：…`: points are words, which no sentence ends. */
export const behindPoints = new RegExp(
  `(?:【${assessesWords}】|${assessesWords}：)[^【】\\n。？！：]{1,60}?(?=【|(?<!${announces})(?:(?:参考|标准|正确)?(?:答案|回答|应答|解析)|(?<=[、，：】][^、，：】\\s]{2,10})${otherWords}：))`,
  'g',
);

/** Words that are a label wherever they stand among options, where no sentence ends: `D.血压 答案：C解析：…`. */
export const amongOptions = new RegExp(
  `(?:(?<=\\s)${sign})?(?:${shapedAmongOptions.map(({ shape }) => shape).join('|')})`,
  'g',
);
