import { type Figure, type Measured, type Part, print } from '../figures.ts';
import { inFolder, use } from '../run.ts';

const answer = '我会先听完客户的话，再复述一遍，确认理解得对；然后说明能做什么、什么时候做完。\n.\n3\n';

/** Memory while drilling: line by line, as many answers as there are questions. */
export const drill: Part = {
  name: 'drill',
  measure: () => inFolder(measureDrill),
};

async function measureDrill(folder: string): Promise<Measured> {
  await use(folder, ['banks']);
  const figures: Figure[] = [];
  for (const questions of [1, 10, 90]) {
    const { wallMs, mib } = await use(
      folder,
      ['practice', '--plain', '-n', `${questions}`, '--seed', '1'],
      answer.repeat(questions),
    );
    figures.push({ what: 'practice', questions, wallMs, highestMib: mib });
  }
  return {
    how: '`qbank practice` over the seeds, line by line, each answer of 40 characters compared and rated.',
    head: ['questions answered', 'ms a question, start included', 'highest memory, MiB'],
    rows: figures.map(({ questions, wallMs, highestMib }) => [
      `${questions}`,
      print((wallMs as number) / (questions as number)),
      print(highestMib as number),
    ]),
    figures,
  };
}
