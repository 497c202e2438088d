import { type Command, Option } from 'commander';
import type { Entry } from '../bank/bank.ts';
import { QbankError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { texts } from '../texts/texts.ts';
import { inShownScript } from './filters/shown.ts';
import {
  type Acceptance,
  acceptPoint,
  forgetPoint,
  type Keeping,
  readAcceptance,
} from './grade/accepting.ts';
import { entriesIn } from './grade/bank.ts';
import { type AttemptNumber, answerIn, attemptNumber, attemptText } from './grade/given.ts';
import { type Answer, gradeJson } from './grade/json.ts';
import { markTyped } from './grade/marked.ts';
import { layGrade, notes } from './grade/screen.ts';
import { type Graded, gradeByBest } from './grading/grading.ts';
import { awaitOpinion, failureLine, findJudge, type Judge, remarkLines } from './grading/judging.ts';
import { addExamples, filledArgument, filledOption, oneOf, wholeNumber } from './program/command-line.ts';
import type { Context } from './program/context.ts';

const name = 'qbank grade';

interface GradeOptions {
  bank?: string;
  against?: 'reference' | 'mine';
  attempt?: AttemptNumber;
  accept?: Acceptance[];
  forget?: number;
  judge: boolean;
}

/** `qbank grade`: which points of the reference an answer covers, without a session. */
export function declare(command: Command, context: Context): void {
  const { id, file, options, examples, acceptExpected } = texts.grade;
  const forget = wholeNumber('--forget', { least: 1, expected: acceptExpected });
  command
    .argument('<id>', id, filledArgument('ID', name))
    .argument('[file]', file, filledArgument('FILE', name))
    .option('--bank <name>', options.bank, filledOption('--bank', name))
    .addOption(
      new Option('--against <answer>', options.against).argParser(
        oneOf('--against', ['reference', 'mine'] as const),
      ),
    )
    .option('--attempt <number>', options.attempt, attemptNumber)
    .option('--accept <number=wording>', options.accept, readAcceptance)
    .option('--forget <number>', options.forget, forget)
    .option('--no-judge', options.noJudge);
  addExamples(command, examples);
  command.action((typed: string, path: string | undefined, given: GradeOptions) =>
    grade(context, { typed, path, options: given }),
  );
}

interface Wish {
  /** The question's id as it was typed. */
  typed: string;
  path: string | undefined;
  options: GradeOptions;
}

async function grade(context: Context, wish: Wish): Promise<void> {
  const { options } = wish;
  checkSource(wish, context);
  const store = await context.openStore();
  const id = store.resolveId(wish.typed);
  const entries = entriesIn(store.entriesOf(id), options.bank);
  if (options.against === 'mine' && store.ownAnswers.of(id) === null)
    throw new QbankError('no-own-answer', { id });
  const shown = await inShownScript(entries, context, store);
  const text =
    options.attempt === undefined
      ? await answerIn(wish.path ?? '-', context)
      : attemptText(store, id, options.attempt);
  const answer = await gradeText(shown, text, { store, options, context });
  const judge = options.judge ? await judgeOf(answer, store, context) : null;
  await (context.options.json ? tellJson : tell)(answer, { judge, store, context });
}

/** Throws where no answer is named, or two are. Nobody is left before a terminal that waits for words. */
function checkSource({ path, options }: Wish, { terminal }: Context): void {
  const wrong = (reason: string) => new QbankError('wrong-command-line', { reason, command: name });
  if (options.attempt !== undefined && path !== undefined)
    throw wrong(texts.grade.tooMany('--attempt', path));
  if (options.attempt === undefined && path === undefined && terminal.stdin.isTTY)
    throw wrong(texts.grade.needsAnswer);
}

interface Place {
  store: Store;
  options: GradeOptions;
  context: Context;
}

/** Grades a text; where a point is to be accepted or forgotten, once more with what is remembered then. */
async function gradeText(entries: readonly Entry[], text: string, place: Place): Promise<Answer> {
  const { store, options } = place;
  const { against = 'reference' } = options;
  const answer: Answer = { entries, text, against, graded: null, marked: markTyped(entries[0], text) };
  const graded = await gradeByBest({ entries, typed: text }, store, against);
  if (!options.accept && options.forget === undefined) return { ...answer, graded };
  if (graded === null)
    throw new QbankError('wrong-command-line', { reason: texts.grade.noPointsHere, command: name });
  remember(graded, answer, place);
  // The numbers are those of the reference that was chosen, also where another one would fit better now.
  const same = entries.filter(({ answer }) => graded.bank === null || answer === graded.reference);
  return { ...answer, graded: await gradeByBest({ entries: same, typed: text }, store, against) };
}

function remember({ grade }: Graded, { entries, text }: Answer, { store, options, context }: Place): void {
  const { accepted, alreadyCovered, forgotten, nothingToForget } = texts.grade;
  const keeping: Keeping = { store, id: entries[0].id, nowMs: context.now() };
  const { terminal } = context;
  store.atomically(() => {
    const { forget } = options;
    if (forget !== undefined)
      terminal.say((forgetPoint(forget, grade, keeping) ? forgotten : nothingToForget)(forget));
    for (const acceptance of options.accept ?? []) {
      const { number, words } = acceptPoint(acceptance, { grade, typed: text }, keeping);
      terminal.say(words === null ? alreadyCovered(number) : accepted(number, words));
    }
  });
}

/** The configured model, where there is anything to comment: words that answer an open question. */
async function judgeOf(
  { entries, text }: Answer,
  store: Store,
  { environment }: Context,
): Promise<Judge | null> {
  if (entries[0].kind !== 'open' || text.trim() === '') return null;
  return findJudge(store, environment);
}

interface Telling {
  judge: Judge | null;
  store: Store;
  context: Context;
}

const aboutOf = ({ entries, text, graded }: Answer) => ({
  question: entries[0].question,
  reference: graded?.reference ?? entries.find(({ answer }) => answer !== null)?.answer ?? null,
  answer: text,
});

async function tellJson(answer: Answer, { judge, store, context }: Telling): Promise<void> {
  const { terminal } = context;
  for (const note of notes(answer, store)) terminal.say(note);
  const opinion = judge === null ? null : await awaitOpinion(judge, aboutOf(answer), context);
  const failure = judge && opinion && failureLine(opinion, judge.host);
  if (failure) terminal.say(failure);
  terminal.writeJson(gradeJson(answer, opinion));
}

/** The grade first: nobody waits for it because a model is slow. */
async function tell(answer: Answer, { judge, store, context }: Telling): Promise<void> {
  const { terminal } = context;
  const best = store.ownAnswers.of(answer.entries[0].id)?.text ?? null;
  terminal.write(`${layGrade(answer, best, terminal).join('\n')}\n`);
  for (const note of notes(answer, store)) terminal.say(note);
  if (judge === null) return;
  const opinion = await awaitOpinion(judge, aboutOf(answer), context);
  const failure = failureLine(opinion, judge.host);
  if (failure !== null) return terminal.say(failure);
  if (!('remark' in opinion)) return;
  terminal.write(`\n${remarkLines(opinion.remark, judge.host, terminal).join('\n')}\n`);
  if (opinion.isShortened) terminal.say(texts.judge.shortened);
}
