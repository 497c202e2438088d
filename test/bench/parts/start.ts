import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, median, type Part, print, type Wishes } from '../figures.ts';
import { type Case, inFolder, program, timeCases, timeToEnd, timeToFirstKey } from '../run.ts';

const nothing = 'node -e 0';

/** The ratios to `node -e 0` that are to be kept. */
const toKeep: Record<string, number> = {
  'qbank --version': 1.25,
  'qbank search 投诉': 1.8,
  'qbank practice, to the first key': 2.5,
};

const document = `客服专员面试题及参考答案

${Array.from({ length: 10 }, (_, at) => `${at + 1}. 客户第${at + 1}次来电时你会怎么做？\n答案：先听完，再复述一遍，最后说明下一步。`).join('\n')}
`;

/** How long qbank takes to start, against Node that does nothing. The seeds are loaded. */
export const start: Part = {
  name: 'start',
  measure: ({ rounds }: Wishes) => inFolder((folder) => measureStart(folder, rounds)),
};

async function measureStart(folder: string, rounds: number): Promise<Measured> {
  const times = await timeCases(casesIn(folder), rounds);
  const base = times.get(nothing) ?? [];
  const figures = [...times].map(([what, own]) => ({
    what,
    medianMs: median(own),
    ratio: median(own) / median(base),
    ratioOfLeast: Math.min(...own) / Math.min(...base),
    toKeep: toKeep[what] ?? null,
  }));
  return {
    how: `Wall time, medians of ${rounds} rounds with the seeds loaded; beside it the ratio of the quickest runs, which a busy machine changes less.`,
    head: ['start of', '× `node -e 0`', 'quickest', 'to keep'],
    rows: figures.map(({ what, ratio, ratioOfLeast, toKeep }) => [
      `\`${what}\``,
      print(ratio),
      print(ratioOfLeast),
      toKeep === null ? '' : `≤ ${toKeep}`,
    ]),
    figures,
  };
}

function casesIn(folder: string): Case[] {
  const file = join(folder, 'bank.txt');
  writeFileSync(file, document);
  const words: [what: string, words: string[]][] = [
    [nothing, ['-e', '0']],
    ['qbank --version', [program, '--version']],
    ['qbank search 投诉', [program, 'search', '投诉']],
    ['qbank import FILE --dry-run', [program, 'import', file, '--dry-run']],
  ];
  return [
    ...words.map(([what, own]) => ({ what, run: () => timeToEnd(folder, own) })),
    {
      what: 'qbank practice, to the first key',
      run: () => timeToFirstKey(folder, [program, 'practice']),
    },
  ];
}
