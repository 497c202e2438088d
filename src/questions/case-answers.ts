import { parseNumeral } from '../outline/marks/numerals.ts';
import { trimSpan } from '../read/span.ts';
import { type Fields, removing } from './fields.ts';

/** `1.`, `2、`, `（3）`, `③` where an answer, a line or a sentence begins. */
const numbered = /(?:^|[\n。；！？])\s*(?:（(\d{1,2})）|(\d{1,2})[.、）](?!\d)|([①-⑳]))\s*/g;
const firstCircle = 0x2460;
const fewest = 2;

/**
 * Below each case a paper may give the answers to all its questions at once, under the numbers of these; then the last
 * question has them all: `1.…？2.…？参考答案：1.…2.…`. Each goes to its own.
 */
export function shareCaseAnswers(plain: string, questions: readonly Fields[]): readonly Fields[] {
  return runsOfCases(questions).flatMap((run) => share(plain, run) ?? run);
}

/** All questions, those together that belong to one text to read. */
function runsOfCases(questions: readonly Fields[]): Fields[][] {
  const runs: Fields[][] = [];
  for (const fields of questions) {
    const last = runs.at(-1);
    const { material } = fields.item;
    if (last && material && last[0].item.material?.start === material.start) last.push(fields);
    else runs.push([fields]);
  }
  return runs;
}

const isBare = ({ answer, analysis, options }: Fields): boolean =>
  answer === null && analysis === null && options.length === 0;

function share(plain: string, run: readonly Fields[]): Fields[] | null {
  const last = run[run.length - 1];
  const { answer } = last;
  if (run.length < fewest || answer === null || last.options.length > 0 || !run.slice(0, -1).every(isBare))
    return null;
  const found = [...plain.slice(answer.start, answer.end).matchAll(numbered)].map((match) => ({
    value: match[3] ? match[3].charCodeAt(0) - firstCircle + 1 : parseNumeral(match[1] ?? match[2]),
    start: answer.start + match.index + match[0].search(/[^\s。；！？]/),
    end: answer.start + match.index + match[0].length,
  }));
  const isOne = found.length === run.length && found[0].start === answer.start;
  if (!isOne || !found.every(({ value }, index) => value === run[index].item.number)) return null;
  return run.map((own, index) => {
    const { start, end } = found[index];
    const next = found[index + 1]?.start ?? answer.end;
    const shared = { ...own, answer: trimSpan(plain, { start: end, end: next }), isAnswerMarked: true };
    return removing(shared, [{ start, end, rule: 'number' }]);
  });
}
