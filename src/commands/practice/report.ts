import type { Entry } from '../../bank/bank.ts';
import { type Results, resultsOf, type TurnResult } from '../../session/results.ts';
import { closingLines } from '../../terminal/drill/closing.ts';
import type { Context } from '../context.ts';
import type { EntriesOf } from './drill.ts';
import type { Journal } from './journal.ts';

/** Tells how the session went: the closing screen, or one JSON object. */
export async function report(
  journal: Journal,
  entriesOf: EntriesOf,
  { terminal, options }: Pick<Context, 'terminal' | 'options'>,
): Promise<void> {
  const results = resultsOf(journal.session);
  if (options.json) return terminal.writeJson(resultsJson(journal, results));
  const texts = new Map<string, string>();
  for (const { question } of results.turns) texts.set(question, textOf(await entriesOf(question)));
  const lines = closingLines(
    {
      results,
      seed: journal.plan.seed,
      textOf: (question) => texts.get(question) ?? '',
      commandFor: (questions) => `qbank practice ${questions.join(' ')}`,
    },
    { columns: terminal.isScreen ? terminal.columns : Number.POSITIVE_INFINITY, style: terminal.style },
  );
  // On a screen an empty line stands there already.
  terminal.write(`${[...(terminal.isInteractive ? [] : ['']), ...lines].join('\n')}\n`);
}

function textOf([entry]: readonly Entry[]): string {
  return entry?.question ?? '';
}

/** The fields of `practice --json`, in their order. */
function resultsJson(journal: Journal, results: Results): object {
  const { seed, limitSeconds, isStrict } = journal.plan;
  const { slowest, turns, repeat, ...figures } = results;
  return {
    session: journal.id,
    seed,
    limitSeconds,
    strict: isStrict,
    ...figures,
    slowest: slowest.map(({ question }) => question),
    repeat,
    attempts: turns.map(attemptJson),
  };
}

function attemptJson({ question, isSuggested: _, ...figures }: TurnResult): object {
  return { id: question, ...figures };
}
