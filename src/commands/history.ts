import { type Command, Option } from 'commander';
import type { Entry, QuestionId } from '../bank/bank.ts';
import { QbankError } from '../errors.ts';
import { typedText } from '../script/typed.ts';
import type { SessionId } from '../store/history/numbers.ts';
import type { StoredSession } from '../store/history/sessions.ts';
import type { Store } from '../store/store.ts';
import { safeDeep } from '../terminal/safe.ts';
import { texts } from '../texts/texts.ts';
import { inShownScript, loadQuestionConverters } from './filters/shown.ts';
import { type Archive, planOf, readQuestions, readSession } from './history/read.ts';
import { addExamples, filledArgument, filledOption, wholeNumber } from './program/command-line.ts';
import type { Context, Place } from './program/context.ts';

interface HistoryOptions {
  count?: number;
  md?: boolean;
  output?: string;
  force?: boolean;
  /** `--no-answers` and `--no-references` make them false. */
  answers: boolean;
  references: boolean;
}

/** `qbank history`: sessions that lie behind, one of them, or all answers to a question. */
export function declare(command: Command, context: Context): void {
  const { argument, options, examples } = texts.history;
  command
    .argument('[session|id]', argument, filledArgument('SESSION', 'qbank history'))
    .addOption(
      new Option('-n, --count <number>', options.count).argParser(
        wholeNumber('--count', { least: 1, expected: texts.filters.count }),
      ),
    )
    .option('--md', options.md)
    .option('-o, --output <file>', options.output, filledOption('--output', 'qbank history'))
    .option('--force', options.force)
    .option('--no-answers', options.noAnswers)
    .option('--no-references', options.noReferences);
  addExamples(command, examples);
  command.action((typed: string | undefined, given: HistoryOptions) => history(typed, given, context));
}

async function history(typed: string | undefined, options: HistoryOptions, context: Context): Promise<void> {
  const store = await context.openStore();
  const place = { store, context };
  const session = typed === undefined ? null : findSession(typed, store);
  if (session !== null) return showSession(session, options, place);
  refuseBeyondSession(reportOption(options));
  if (typed === undefined) {
    refuseBeyondSession(wishOption(options));
    return listSessions(place, options.count);
  }
  const { showAnswers } = await import('./history/question.ts');
  await showAnswers(store.resolveId(typed), options, place);
}

/** A number is that of a session, and else the beginning of an id: ids may be all digits. */
function findSession(typed: string, store: Store): StoredSession | null {
  const digits = typedText(typed);
  if (!/^\d{1,9}$/.test(digits)) return null;
  const session = store.sessions.get(Number(digits) as SessionId);
  if (session !== null) return session;
  try {
    store.resolveId(digits);
    return null;
  } catch (error) {
    if (!(error instanceof QbankError) || error.id !== 'unknown-id') throw error;
    throw new QbankError('unknown-session', { session: Number(digits) });
  }
}

/** Which option asks for a report in Markdown, if any. */
function reportOption({ md, output }: HistoryOptions): '--md' | '--output' | null {
  if (md) return '--md';
  return output === undefined ? null : '--output';
}

/** Which option leaves something out of what a list of sessions does not show, if any. */
function wishOption({ answers, references }: HistoryOptions): '--no-answers' | '--no-references' | null {
  if (!answers) return '--no-answers';
  return references ? null : '--no-references';
}

/** What is for one session is told to be so, instead of being passed over. */
function refuseBeyondSession(option: string | null): void {
  if (option !== null) refuse(texts.history.onlySession(option));
}

function refuse(reason: string): never {
  throw new QbankError('wrong-command-line', { reason, command: 'qbank history' });
}

async function listSessions({ store, context }: Place, count?: number): Promise<void> {
  const { terminal, options } = context;
  const all = store.sessions.all();
  const latest = all.slice(0, count);
  const archive = await openArchive(latest, { store, context });
  const sessions = latest.map((session) => readSession(session, archive));
  if (options.json) {
    const { sessionJson } = await import('./history/json.ts');
    return terminal.writeJson({ sessions: sessions.map(sessionJson) });
  }
  if (sessions.length === 0) return terminal.say(texts.history.none);
  const { sessionLines } = await import('./history/sessions.ts');
  terminal.write(`${sessionLines(sessions, terminal).join('\n')}\n`);
  if (all.length > latest.length) terminal.say(texts.history.earlier(all.length - latest.length));
}

/** All entries that sessions ask for, looked up at once. */
async function openArchive(sessions: readonly StoredSession[], { store, context }: Place): Promise<Archive> {
  const asked = sessions.flatMap(({ id }) => store.attempts.inSession(id).map(({ question }) => question));
  const planned = sessions.flatMap((session) => {
    const { paper, questions } = planOf(session);
    return paper === null ? [] : questions;
  });
  const ids = [...new Set([...asked, ...planned])];
  const kept = ids.length === 0 ? [] : store.entries({}, ids);
  const entries = await inShownScript(kept, context, store);
  const converterOf = await loadQuestionConverters(kept, context, store);
  const byQuestion = new Map<QuestionId, Entry[]>();
  for (const entry of entries) byQuestion.set(entry.id, [...(byQuestion.get(entry.id) ?? []), entry]);
  const entriesOf = (question: QuestionId) => byQuestion.get(question) ?? [];
  return { store, nowMs: context.now(), entriesOf, converterOf };
}

async function showSession(session: StoredSession, options: HistoryOptions, place: Place): Promise<void> {
  const { terminal, options: common } = place.context;
  const report = reportOption(options);
  if (report !== null && common.json) refuse(texts.common.conflict(report, '--json'));
  const archive = await openArchive([session], place);
  const past = readSession(session, archive);
  const questions = readQuestions(session, archive);
  const wishes = { ...options, references: options.references && past.isRevealed };
  if (report !== null) {
    const { writeReport } = await import('./history/report.ts');
    return writeReport(past, questions, { options: wishes, terminal });
  }
  if (common.json) {
    const { detailsJson } = await import('./history/json.ts');
    return terminal.writeJson(detailsJson(past, questions, wishes));
  }
  const { detailBlocks } = await import('./history/screen.ts');
  const told = safeDeep({ past, questions });
  const blocks = detailBlocks(told.past, told.questions, {
    terminal,
    wishes,
    isPlain: common.plain,
  });
  terminal.write(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
