import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { partBefore } from './mark-starts.ts';

/** Fewer questions with their answers are no habit of a document. */
const fewest = 3;
const pairedShare = 0.7;
/** `Q2：`, `Q｜`, `Q.3`, `[问]`; a number may be glued to what stands before it. */
const asks =
  /[【[]问[】\]]|(?:(?<![A-Za-z&＆])Q[ ]?|Q(?=\d)|(?<=[a-z])Q(?=[：|]|[.] ))(?:[.]?(\d{1,3}))?[ ]?(?:[.：|、）]|(?<=\d)(?=[\u3400-\u9fff]))/g;
/** `A：`, `A2.`, `Ans.`, `[答]`: a letter with a point labels options, but not where it stands behind a sentence. */
const answers =
  /[【[]答[】\]]|(?<=[。？！”）….][ ]?)A[.](?=[ ]?\S)|(?<![A-Za-z&＆])(?:A[ ]?(?:\d{1,3}[ ]?[.：|、）]|[：|])|Ans(?:wer)?[ ]?[.：|])|(?<=[a-z.])(?:Ans(?:wer)?[ ]?[.：|]|A(?=[：|]))/g;
/** Where another letter follows in the same way, the first one labels an option. */
const secondOption = /(?<![A-Za-z])B[ ]?[：|.][^\n]{1,80}?(?<![A-Za-z])C[ ]?[：|.]/;

/**
 * `Q1：…A：…Q2：…A：…`: questions and answers by turns, each with its sign, however they are glued. None where there are
 * options behind the sign for the answers.
 */
export function findPairedSigns(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  const asked = countOn(findAll(asks, text).map(({ index, 1: digits }) => ({ at: index, digits })));
  if (asked.length < fewest) return [];
  const answered = findAll(answers, text).map(({ index }) => index);
  const paired: number[] = [];
  let next = 0;
  asked.forEach((at, index) => {
    const limit = asked[index + 1] ?? text.length;
    while (next < answered.length && answered[next] < at) next += 1;
    if (
      next < answered.length &&
      answered[next] < limit &&
      !secondOption.test(text.slice(answered[next], limit))
    )
      paired.push(answered[next]);
  });
  if (paired.length < Math.max(fewest, asked.length * pairedShare)) return [];
  const names = asked.flatMap((at) => partBefore(text, at) ?? []);
  return [...names, ...asked, ...paired].map((at) => start + at);
}

/** Of signs with numbers those that count on, or begin anew; of others all. */
function countOn(found: readonly { at: number; digits: string | undefined }[]): number[] {
  const isNumbered = found.filter(({ digits }) => digits !== undefined).length > found.length / 2;
  let last = 0;
  return found.flatMap(({ at, digits }) => {
    if (!isNumbered) return digits === undefined ? [at] : [];
    const value = Number(digits ?? 0);
    if (value !== last + 1 && (value !== 1 || last < fewest)) return [];
    last = value;
    return [at];
  });
}

/** Questions in English that count on, each before `Answer：`: `2) Explain …Answer：…3) …`. */
export function findCountedAnswers(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  const labels = [...text.matchAll(/(?<![A-Z])(?:Answer|Ans)[ ]?[：.](?!\w)/g)].map(({ index }) => index);
  if (labels.length < fewest) return [];
  const [, mark] = /(?<![\d.Q])1([.）])[ ]?(?=\S)/.exec(text.slice(0, labels[0])) ?? [];
  if (mark === undefined) return [];
  const places: number[] = [];
  for (const [index, label] of labels.entries()) {
    const from = labels[index - 1] ?? 0;
    const number = `${places.length + 1}${mark}`;
    const at = text.slice(from, label).lastIndexOf(number);
    if (at < 0 || /\d/.test(text[from + at - 1] ?? '')) return [];
    places.push(from + at);
  }
  const last = labels[labels.length - 1];
  // The last question may have no answer.
  const open = text.indexOf(`${places.length + 1}${mark}`, last);
  return [...places, ...labels, ...(open < 0 ? [] : [open])].map((at) => start + at);
}
