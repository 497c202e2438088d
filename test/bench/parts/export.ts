import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, type Measured, type Part, print, type Wishes } from '../figures.ts';
import { inFolder, use } from '../run.ts';
import { storeIn } from './stored.ts';

const formats = ['md', 'json'];

/** `qbank export` of a store, by number of questions. */
export const exporting: Part = {
  name: 'export',
  measure: async ({ sizes, say }: Wishes): Promise<Measured> => {
    const figures: Figure[] = [];
    for (const questions of sizes.filter((size) => size >= 1000)) {
      say(`${questions} questions`);
      figures.push(...(await inFolder((folder) => measureSize(folder, questions))));
    }
    return {
      how: '`qbank export -o FILE` of a whole store, start included.',
      head: ['questions', 'format', 'MB', 'ms for 1,000 questions', 'highest memory, MiB'],
      rows: figures.map(({ what, questions, megabytes, msOfThousand, highestMib }) => [
        (questions as number).toLocaleString('en'),
        what,
        ...[megabytes, msOfThousand, highestMib].map((value) => print(value as number)),
      ]),
      figures,
    };
  },
};

async function measureSize(folder: string, questions: number): Promise<Figure[]> {
  await storeIn(folder, questions);
  const figures: Figure[] = [];
  for (const what of formats) {
    const file = join(folder, `export.${what}`);
    const { wallMs, mib } = await use(folder, ['export', '-f', what, '-o', file]);
    figures.push({
      what,
      questions,
      megabytes: statSync(file).size / 1e6,
      msOfThousand: wallMs / (questions / 1000),
      highestMib: mib,
    });
  }
  return figures;
}
