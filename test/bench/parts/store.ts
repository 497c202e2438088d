import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, type Measured, median, type Part, print, type Wishes } from '../figures.ts';
import { type Case, inFolder, program, timeCases, timeToEnd, timeToFirstKey } from '../run.ts';
import { storeIn } from './stored.ts';

const nothing = 'node -e 0';
const atMostRounds = 7;

/** How far one file goes: how large it grows, and what commands take on it. */
export const storing: Part = {
  name: 'store',
  measure: async ({ sizes, rounds, say }: Wishes): Promise<Measured> => {
    const figures: Figure[] = [];
    for (const questions of sizes) {
      say(`${questions} questions`);
      figures.push(await inFolder((folder) => measureSize(folder, questions, rounds)));
    }
    return {
      how: 'Stores with so many questions of 500 characters in banks of 1,000; commands by wall time against `node -e 0`.',
      head: ['questions', 'file, MB', 'ms to put in 1,000', ...commands.map((name) => `\`${name}\``)],
      rows: figures.map(({ questions, megabytes, msOfThousand, ...ratios }) => [
        (questions as number).toLocaleString('en'),
        print(megabytes as number),
        print(msOfThousand as number),
        ...commands.map((name) => print(ratios[name] as number)),
      ]),
      figures,
    };
  },
};

/** Commands that look at the whole store, by how they are named in the table. */
const ended: Readonly<Record<string, readonly string[]>> = {
  'qbank banks': ['banks'],
  'qbank list -n 10': ['list', '-n', '10'],
  'qbank --json': ['--json'],
  'qbank review --plan': ['review', '--plan'],
  'qbank stats': ['stats'],
};
const practice = 'qbank practice, to the first key';
const commands = [...Object.keys(ended), practice];

async function measureSize(folder: string, questions: number, rounds: number): Promise<Figure> {
  const begun = process.cpuUsage();
  await storeIn(folder, questions);
  const { user, system } = process.cpuUsage(begun);
  const own = join(folder, 'store');
  const bytes = readdirSync(own).reduce((sum, name) => sum + statSync(join(own, name)).size, 0);
  const times = await timeCases(casesIn(folder), Math.min(rounds, atMostRounds));
  const base = median(times.get(nothing) ?? []);
  return {
    what: 'store',
    questions,
    megabytes: bytes / 1e6,
    msOfThousand: (user + system) / questions,
    ...Object.fromEntries(commands.map((name) => [name, median(times.get(name) ?? []) / base])),
  };
}

function casesIn(folder: string): Case[] {
  return [
    { what: nothing, run: () => timeToEnd(folder, ['-e', '0']) },
    ...Object.entries(ended).map(([what, words]): Case => {
      return { what, run: () => timeToEnd(folder, [program, ...words]) };
    }),
    { what: practice, run: () => timeToFirstKey(folder, [program, 'practice']) },
  ];
}
