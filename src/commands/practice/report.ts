import type { Entry } from '../../bank/bank.ts';
import type { Plan } from '../../session/event.ts';
import { type Results, resultsOf, type TurnResult } from '../../session/results.ts';
import { newSession } from '../../session/session.ts';
import { type Closing, closingLines } from '../../terminal/drill/closing.ts';
import { texts } from '../../texts/texts.ts';
import { rulesOf } from '../config/config.ts';
import type { Context } from '../program/context.ts';
import type { EntriesOf } from './entries.ts';
import type { Journal } from './kept/journal.ts';

/** Tells how the session went: the closing screen, or one JSON object. */
export async function report(
  journal: Journal,
  entriesOf: EntriesOf,
  context: Pick<Context, 'terminal' | 'options' | 'openStore' | 'now'>,
): Promise<void> {
  const { terminal, options } = context;
  const results = resultsOf(journal.session);
  if (options.json) return terminal.writeJson(resultsJson(journal, results));
  const shown = new Map<string, string>();
  for (const { question } of results.turns) shown.set(question, textOf(await entriesOf(question)));
  const lines = closingLines(
    {
      results,
      seed: journal.plan.seed,
      textOf: (question) => shown.get(question) ?? '',
      further: await furtherOf(journal, context),
      commandFor: (questions) => `qbank practice ${questions.join(' ')}`,
    },
    terminal,
  );
  // On a screen an empty line stands there already.
  terminal.write(`${[...(terminal.isInteractive ? [] : ['']), ...lines].join('\n')}\n`);
}

/** Tells of a drill for which there is no question. Why that is was said, and nothing of it is kept. */
export function reportNone(plan: Plan, { terminal, options }: Pick<Context, 'terminal' | 'options'>): void {
  if (options.json) terminal.writeJson(resultsJson({ id: null, plan }, resultsOf(newSession)));
}

/** Only for who is at a terminal: a program knows what it called. */
async function furtherOf(
  journal: Journal,
  { terminal, openStore, now }: Pick<Context, 'terminal' | 'openStore' | 'now'>,
): Promise<Closing['further']> {
  if (terminal.stdin.isTTY !== true || journal.session.turns.every(({ outcome }) => outcome === 'open'))
    return undefined;
  const store = await openStore();
  const { days } = rulesOf(store);
  const today = days.dayOf(now());
  const before = (day: number) =>
    store.cards.all().filter(({ dueAtMs }) => dueAtMs < days.startOf(day)).length;
  const [dueToday, dueTomorrow] = [before(today + 1), before(today + 2)];
  return {
    comesBack: texts.drill.closing.when(dueToday, dueTomorrow - dueToday),
    undo: journal.session.rated.length === 0 ? null : 'qbank undo',
    report: `qbank history ${journal.id} --md`,
  };
}

function textOf([entry]: readonly Entry[]): string {
  return entry?.question ?? '';
}

/** A session, and its number where it has one. */
interface Told {
  id: Journal['id'] | null;
  plan: Plan;
}

/** The fields of `practice --json`, in their order. */
function resultsJson({ id, plan }: Told, results: Results): object {
  const { seed, limitSeconds, isStrict } = plan;
  const { slowest, turns, repeat, ...figures } = results;
  return {
    session: id,
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
