import { countWithin } from '../../outline/answers/counted.ts';
import { trimSpan } from '../../read/span.ts';
import { type Fields, removing } from '../fields/fields.ts';

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
  const found = countWithin(plain, answer);
  const areTheirs = run.every(({ item }, index) => item.number === found[index]?.number);
  if (!areTheirs || found.length > run.length) return null;
  return run.map((own, index) => {
    const { marker, content } = found[index];
    return removing({ ...own, answer: trimSpan(plain, content), isAnswerMarked: true }, [
      { ...marker, rule: 'number' },
    ]);
  });
}
