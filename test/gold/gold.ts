import { compareSeed, seedFiles } from './compare.ts';

/*
 * `npm run gold` reads the seeds and prints where the reading differs from the perfect one. Of long texts it shows the
 * place where they part.
 */

const shownUnits = 60;

function partingPlace(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.max(0, at - shownUnits / 3);
}

let count = 0;
for (const file of seedFiles) {
  const { expected, read, differences } = compareSeed(file);
  console.log(`${file}: ${read} of ${expected} questions, ${differences.length} fields differ`);
  for (const { question, field, expected, read } of differences) {
    const from = partingPlace(expected, read);
    console.log(`  ${question} · ${field}`);
    console.log(`    expected …${expected.slice(from, from + shownUnits)}`);
    console.log(`    read     …${read.slice(from, from + shownUnits)}`);
  }
  count += differences.length;
}
process.exitCode = count === 0 ? 0 : 1;
