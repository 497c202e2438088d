import { type Figure, type Measured, median, type Part, percentile, print, type Wishes } from '../figures.ts';
import { queriesFor, queryKinds } from '../questions.ts';
import { type Case, inFolder, program, timeCases, timeToEnd, use } from '../run.ts';
import { storeIn } from './stored.ts';

const nothing = 'node -e 0';
const queriesOfEachKind = 5;

/** `qbank search` as a command on a large store, against Node that does nothing. */
export const command: Part = {
  name: 'command',
  measure: (wishes: Wishes) => inFolder((folder) => measureCommand(folder, wishes)),
};

async function measureCommand(folder: string, { sizes, rounds, say }: Wishes): Promise<Measured> {
  const questions = Math.max(...sizes);
  const texts = await storeIn(folder, questions);
  say(`a store of ${questions} questions is made`);
  const queries = queriesFor(texts.slice(0, 2000), queriesOfEachKind);
  const ask = (at: number): Promise<number> =>
    timeToEnd(folder, [program, 'search', queries[at % queries.length].text]);
  const turns = new Map(queryKinds.map((kind, at) => [kind, at]));
  const cases: Case[] = [
    { what: nothing, run: () => timeToEnd(folder, ['-e', '0']) },
    ...queryKinds.map((what): Case => {
      return {
        what,
        run: () => {
          const at = turns.get(what) ?? 0;
          turns.set(what, at + queryKinds.length);
          return ask(at);
        },
      };
    }),
  ];
  const times = await timeCases(cases, rounds);
  const highest = new Map<string, number>();
  for (const { kind, text } of queries)
    highest.set(kind, Math.max(highest.get(kind) ?? 0, (await use(folder, ['search', text])).mib));
  return report(questions, times, highest);
}

function report(
  questions: number,
  times: ReadonlyMap<string, number[]>,
  highest: ReadonlyMap<string, number>,
): Measured {
  const base = median(times.get(nothing) ?? []);
  const all = queryKinds.flatMap((kind) => times.get(kind) ?? []);
  const figures: Figure[] = ['all', ...queryKinds].map((kind) => {
    const own = kind === 'all' ? all : (times.get(kind) ?? []);
    const mib = kind === 'all' ? Math.max(...highest.values()) : (highest.get(kind) ?? 0);
    return {
      what: kind,
      questions,
      ratio: median(own) / base,
      ratioOfP95: percentile(own, 0.95) / base,
      highestMib: mib,
      toKeep: kind === 'all' ? 2.5 : null,
      toKeepMib: kind === 'all' ? 150 : null,
    };
  });
  return {
    how: `\`qbank search\` on ${questions.toLocaleString('en')} questions, the same kinds of queries; wall time, highest memory of any run.`,
    head: ['queries', '× `node -e 0`, p50', 'p95', 'highest memory, MiB', 'to keep'],
    rows: figures.map(({ what, ratio, ratioOfP95, highestMib, toKeep }) => [
      what,
      print(ratio as number),
      print(ratioOfP95 as number),
      print(highestMib as number),
      toKeep === null ? '' : '≤ 2.5, ≤ 150 MiB',
    ]),
    figures,
  };
}
