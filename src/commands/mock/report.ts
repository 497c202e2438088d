import type { Entry, QuestionId } from '../../bank/bank.ts';
import { reportOf, type SessionReport } from '../../session/report.ts';
import { resultsOf } from '../../session/results.ts';
import { newSession } from '../../session/session.ts';
import { type Scores, scoreLines } from '../../terminal/mock/scores.ts';
import { texts } from '../../texts/texts.ts';
import type { EntriesOf } from '../practice/entries.ts';
import type { Journal } from '../practice/kept/journal.ts';
import type { Place } from '../program/context.ts';
import { answeredIn } from './hand-in.ts';

interface Told {
  journal: Journal;
  entriesOf: EntriesOf;
}

/** Tells how an interview went: the scores, or one JSON object. */
export async function reportMock({ journal, entriesOf }: Told, { context }: Place): Promise<void> {
  const { terminal, options } = context;
  const { plan, session } = journal;
  const entries = new Map<QuestionId, readonly Entry[]>();
  for (const question of plan.questions) entries.set(question, await entriesOf(question));
  const results = resultsOf(session);
  const report = reportOf(plan, results.turns, (question) => entries.get(question)?.[0] ?? null);
  if (options.json) return terminal.writeJson(reportJson(journal, report));
  const lines = scoreLines(
    {
      report,
      totalSeconds: plan.totalSeconds,
      awaySeconds: results.awaySeconds,
      textOf: (question) => entries.get(question)?.[0]?.question ?? '',
      next: nextCommands(journal, report),
      hasBars: terminal.isInteractive,
    },
    terminal,
  );
  terminal.write(`${[...(terminal.isInteractive ? [] : ['']), ...lines].join('\n')}\n`);
}

/** So many ids fit a line that can be copied. */
const mostRepeated = 12;

function nextCommands({ plan, id }: Journal, { repeat }: SessionReport): Scores['next'] {
  const { scores } = texts.mock;
  const again = plan.paper?.command ?? null;
  const commands: [meaning: string, command: string | null][] = [
    [scores.repeat, repeat.length === 0 ? null : `qbank practice ${repeat.slice(0, mostRepeated).join(' ')}`],
    [scores.again, again],
    [scores.report, `qbank history ${id} --md`],
  ];
  return commands.flatMap(([meaning, command]) => (command === null ? [] : [{ meaning, command }]));
}

/** Tells of an interview for which there is no question. Why that is was said, and nothing of it is kept. */
export function reportNoMock({ terminal, options }: Pick<Place['context'], 'terminal' | 'options'>): void {
  if (!options.json) return;
  const none = { id: null, session: newSession, plan: newSession.plan };
  terminal.writeJson(
    reportJson(
      none,
      reportOf(none.plan, [], () => null),
    ),
  );
}

/** An interview, and its number where it has one. */
interface Interview extends Pick<Journal, 'plan' | 'session'> {
  id: Journal['id'] | null;
}

/** The fields of `mock --json`, in their order. */
function reportJson(interview: Interview, report: SessionReport): object {
  const { plan, session, id } = interview;
  const results = resultsOf(session);
  const hasPaper = new Map(results.turns.map((turn) => [turn.question, turn]));
  const { total, marks, sections, assesses, repeat, seconds, overtimeSeconds } = report;
  return {
    session: id,
    role: plan.paper?.role ?? null,
    seed: plan.seed,
    totalSeconds: plan.totalSeconds,
    strict: plan.isStrict,
    planned: plan.questions.length,
    answered: answeredIn(interview),
    seconds,
    overtimeSeconds,
    awaySeconds: results.awaySeconds,
    score: total.score,
    marks,
    sections,
    assesses,
    repeat,
    attempts: report.questions.map(({ question, worth, weight, section, marks, outcome, ...figures }) => ({
      id: question,
      position: figures.position,
      section,
      marks,
      weight,
      outcome,
      seconds: figures.seconds,
      limitSeconds: plan.paper?.parts[figures.position - 1]?.seconds ?? null,
      score: worth,
      suggested: hasPaper.get(question)?.isSuggested ? figures.score : null,
      rating: figures.rating,
      text: hasPaper.get(question)?.text ?? '',
    })),
  };
}
