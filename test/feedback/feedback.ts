import { readSample, readTuning } from './labelled.ts';
import { type Graded, gradeAll, gradeElsewhere, measurePoints, rankCorrelation } from './measure.ts';

/*
 * `npm run feedback` grades labelled answers and prints how well: F1 of the points, and the rank correlation of the scores,
 * by style of answer; and how good answers fare under another
 * question. `npm run feedback -- missed` shows each point that was judged otherwise than labelled.
 */

const figure = (value: number) => (Number.isNaN(value) ? '   –' : value.toFixed(2).padStart(5));

function printFigures(name: string, graded: readonly Graded[]): void {
  const { f1, precision, recall, labelled } = measurePoints(graded);
  const rank = rankCorrelation(graded.map(({ labelledScore, score }) => [labelledScore, score]));
  const scores = graded.map(({ score }) => score);
  const meanLabelled = graded.reduce((sum, { labelledScore }) => sum + labelledScore, 0) / graded.length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / graded.length;
  console.log(
    `${name.padEnd(14)} F1 ${figure(f1)}  precision ${figure(precision)}  recall ${figure(recall)}  rank ${figure(rank)}` +
      `  score ${mean.toFixed(0).padStart(3)} for ${meanLabelled.toFixed(0).padStart(3)}  (${graded.length} answers, ${labelled} points)`,
  );
}

function printMissed(graded: readonly Graded[]): void {
  for (const { question, style, text, points, score, labelledScore, flags } of graded) {
    const wrong = points.filter(({ labelled, covered }) => labelled !== covered);
    if (wrong.length === 0 && Math.abs(score - labelledScore) < 15) continue;
    console.log(`\n${question} · ${style} · ${score} for ${labelledScore} ${flags.join(' ')}\n  ${text}`);
    for (const { gist, labelled } of wrong) console.log(`  ${labelled ? 'missed ' : 'too much'} ${gist}`);
  }
}

const sets = {
  before: () => readTuning('before'),
  after: () => readTuning('after'),
  fresh: () => readTuning('fresh'),
  styles: () => readTuning('styles'),
  short: () => readTuning('short'),
  judging: () => readTuning('judging'),
  last: () => readTuning('last'),
  later: () => readTuning('later'),
  unseen: () => readTuning('unseen'),
  heads: () => readTuning('heads'),
  held: () => readTuning('held'),
  sample: readSample,
};
const isMissed = process.argv.includes('missed');
const chosen = Object.entries(sets).filter(
  ([name]) => !process.argv.some((argument) => argument in sets) || process.argv.includes(name),
);
for (const [name, read] of chosen) {
  const graded = gradeAll(read());
  printFigures(name, graded);
  for (const style of new Set(graded.map((one) => one.style)))
    printFigures(
      `  ${style}`,
      graded.filter((one) => one.style === style),
    );
  if (isMissed) printMissed(graded);
}
const { covered, score } = gradeElsewhere(chosen.flatMap(([, read]) => read()));
console.log(
  `good answers under another question: ${figure(covered)} of its points, score ${score.toFixed(0)}`,
);
