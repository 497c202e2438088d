import type { Command } from 'commander';
import type { Entry } from '../bank/bank.ts';
import { toElement } from '../export/json.ts';
import { formatSeconds } from '../session/duration.ts';
import type { StoredAttempt } from '../store/history/attempts.ts';
import type { OwnText } from '../store/history/own-answers.ts';
import { rowsOf } from '../terminal/page.ts';
import { safeDeep, safeText } from '../terminal/safe.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { texts } from '../texts/texts.ts';
import { inShownScript } from './filters/shown.ts';
import { formatTime } from './history/when.ts';
import { type QuestionStanding, readStandings, standingJson, standingWords } from './list/standing.ts';
import { addExamples, filledArgument } from './program/command-line.ts';
import type { Context } from './program/context.ts';

export function declare(command: Command, context: Context): void {
  command.argument('<id>', texts.show.argument, filledArgument('ID', 'qbank show'));
  addExamples(command, texts.show.examples);
  command.action((typed: string) => show(context, typed));
}

/** `qbank show`: one question by its id as typed. */
export async function show(context: Context, typed: string): Promise<void> {
  const { terminal } = context;
  const store = await context.openStore();
  const id = store.resolveId(typed);
  const entries = await inShownScript(store.entriesOf(id), context, store);
  const attempts = store.attempts.of(id);
  const best = store.ownAnswers.of(id);
  const standing = (await readStandings(store, context.now()))(id);
  if (context.options.json) {
    const own = { mine: ownJson(best), ...standingJson(standing) };
    return terminal.writeJson({ ...toJson(entries, attempts), ...own });
  }
  const blocks = [
    ...layQuestion(safeDeep(entries), terminal),
    ...layStanding(standing, terminal),
    ...layLabelled(texts.drill.best, best && safeText(best.text), terminal),
    ...layAttempts(safeDeep(attempts), terminal),
  ];
  terminal.write(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

/**
 * `question` is an element of `list` with its key, which is no bank's own; it is null where the question stands in no
 * bank any more.
 */
function toJson(entries: readonly Entry[], attempts: readonly StoredAttempt[]): object {
  return {
    question: questionOf(entries),
    answers: entries.map(({ bank, answer, analysis }) => ({ bank, answer, analysis })),
    attempts: attempts.map(({ session, startedAtMs, seconds, rating, text, score }) => {
      const at = new Date(startedAtMs).toISOString();
      return { session, at, seconds, rating, text, score };
    }),
  };
}

/** The candidate's own best answer, as `mine` gives it too. */
function ownJson(best: OwnText | null): object | null {
  return best && { text: best.text, at: new Date(best.atMs).toISOString() };
}

function questionOf(entries: readonly Entry[]): object | null {
  if (entries.length === 0) return null;
  const key = entries.find((entry) => entry.key !== null)?.key ?? null;
  const { answer: _, analysis: __, ...question } = toElement({ ...entries[0], key });
  return question;
}

type Block = string[];

function layQuestion(entries: readonly Entry[], terminal: Terminal): Block[] {
  if (entries.length === 0) return [rowsOf(texts.show.withoutBank, terminal)];
  const { style } = terminal;
  const [{ id, kind, question, options }] = entries;
  return [
    [`${style.id(id)}  ${style.faint(texts.list.kinds[kind])}`],
    rowsOf(question, terminal).map(style.strong),
    ...(options.length === 0
      ? []
      : [options.flatMap(({ label, text }) => rowsOf(`${label}. ${text}`, terminal))]),
    ...entries.flatMap((entry) => layReference(entry, terminal)),
  ];
}

/** When it comes back, and what the user says of it. */
function layStanding(standing: QuestionStanding, terminal: Terminal): Block[] {
  const { dueAtMs, isDue, isSuspended } = standing;
  const isComing = dueAtMs !== null && !isDue && !isSuspended;
  const words = [
    ...(isComing ? [texts.review.nextDue(formatTime(dueAtMs))] : []),
    ...standingWords(standing),
  ];
  return words.length === 0 ? [] : [words.flatMap((word) => rowsOf(word, terminal))];
}

function layReference(entry: Entry, terminal: Terminal): Block[] {
  const { show } = texts;
  const { bank, section, number, assesses, marks, key, answer, analysis, truncated } = entry;
  const place = [bank, section, number === null ? null : `${number}.`].filter(Boolean).join(' · ');
  const facts = [assesses.length > 0 ? show.assesses(assesses) : '', marks === null ? '' : show.marks(marks)];
  const isMissing = key === null && answer === null && analysis === null;
  return [
    [
      ...rowsOf(place, terminal).map(terminal.style.heading),
      ...facts.filter(Boolean).flatMap((fact) => rowsOf(fact, terminal)),
    ],
    ...layLabelled(show.key, key, terminal),
    ...layLabelled(show.referenceAnswer, answer, terminal),
    ...layLabelled(show.analysis, analysis, terminal),
    ...(truncated ? [rowsOf(show.truncated, terminal)] : []),
    ...(isMissing ? [rowsOf(show.withoutAnswer, terminal)] : []),
  ];
}

function layLabelled(label: string, text: string | null, terminal: Terminal): Block[] {
  return text === null ? [] : [[terminal.style.strong(label), ...rowsOf(text, terminal)]];
}

function layAttempts(attempts: readonly StoredAttempt[], terminal: Terminal): Block[] {
  if (attempts.length === 0) return [rowsOf(texts.show.noAttempts, terminal)];
  return [
    [terminal.style.heading(texts.show.attempts)],
    ...attempts.map((attempt, index) => layAttempt(attempt, { number: index + 1, terminal })),
  ];
}

function layAttempt(
  { startedAtMs, seconds, outcome, rating, text }: StoredAttempt,
  { number, terminal }: { number: number; terminal: Terminal },
): Block {
  const { outcomes, ratings, unrated, emptyAnswer } = texts.show;
  const facts = [
    // `grade` and `mine` take it by this number.
    `${number}.`,
    formatTime(startedAtMs),
    formatSeconds(seconds),
    outcomes[outcome],
    rating === null ? unrated : ratings[rating],
  ];
  return [
    terminal.style.strong(facts.filter(Boolean).join('  ')),
    ...rowsOf(text.trim() === '' ? emptyAnswer : text, terminal),
  ];
}
