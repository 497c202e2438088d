import type { Entry, QuestionId } from '../../bank/bank.ts';
import { oneLine } from '../../script/one-line.ts';
import { formatSeconds } from '../../session/duration.ts';
import { totalUsedMsAt, turnOf, usedMsAt } from '../../session/session.ts';
import { texts } from '../../texts/texts.ts';
import { formatTime } from '../history/when.ts';
import type { Place } from '../program/context.ts';
import { type CutSession, cutSessions } from './cut.ts';
import { rememberEntries } from './entries.ts';
import { doneOf, endCut, goOnWith } from './go-on.ts';

type Wish = 'goOn' | 'begin' | 'end';

/**
 * Where a person is there: tells which session was cut last, and asks what to do with it. True if it was gone on with, and so all
 * is done; else the command begins what it was called for. Once a candidate has begun anew it is not offered again
 * (`qbank resume` still goes on with it), and what was typed comes back with its question.
 */
export async function offerCut(place: Place): Promise<boolean> {
  const { store, context } = place;
  if (!context.terminal.isAttended) return false;
  const cut = cutSessions(store, context.now()).find(({ isPutAside }) => !isPutAside);
  if (cut === undefined) return false;
  const wish = await askWish(cut, place);
  if (wish === 'goOn' && (await goOnWith(cut, place))) return true;
  const isMine = wish === 'begin' || (wish === 'end' && endCut(cut, place));
  if (wish === 'begin') store.sessions.append(cut.id, { type: 'putAside', atMs: context.now() });
  const { taken, ended } = texts.resume;
  if (!isMine) context.terminal.say(taken);
  else if (wish === 'end')
    context.terminal.say(ended(doneOf(cut.session), cut.session.plan.questions.length));
  return false;
}

async function askWish(cut: CutSession, place: Place): Promise<Wish> {
  const { terminal, signal } = place.context;
  const { offer } = texts.resume;
  const { ask } = await import('../../terminal/ask.ts');
  const { rowsOf } = await import('../../terminal/page.ts');
  const [title, ...facts] = (await describe(cut, place)).map((text) => rowsOf(text, terminal));
  const { strong } = terminal.style;
  terminal.write(`${[...title.map(strong), ...facts.flat(), ''].join('\n')}\n`);
  const choices = [
    { value: 'goOn' as const, label: offer.goOn, keys: ['1', 'c', 'continue'] },
    { value: 'begin' as const, label: offer.begin, keys: ['2', 'n', 'new'] },
    { value: 'end' as const, label: offer.end, keys: ['3', 'd', 'done'] },
  ];
  return ask<Wish>({ title: offer.ask, help: offer.help, choices, onEnter: 'goOn' }, { terminal, signal });
}

/** When it was, how far it had come, and what was on the screen. */
async function describe(cut: CutSession, place: Place): Promise<string[]> {
  const { session, lastAtMs } = cut;
  const { offer, modes } = texts.resume;
  const question = session.current ?? session.queue[0] ?? null;
  const { mode, questions } = session.plan;
  const facts = {
    mode: modes[mode],
    when: formatTime(lastAtMs),
    done: doneOf(session),
    planned: questions.length,
  };
  return [
    offer.title,
    offer.what(facts),
    ...(question === null ? [] : await describeQuestion(question, cut, place)),
  ];
}

/** So much of a question is enough to know it again. */
const shownCharacters = 60;

async function describeQuestion(question: QuestionId, cut: CutSession, place: Place): Promise<string[]> {
  const { id, session, lastAtMs } = cut;
  const { offer } = texts.resume;
  const { store, context } = place;
  const [entry] = await rememberEntries(store, context)(question);
  const typed = store.drafts.inSession(id).find((draft) => draft.question === question)?.text ?? '';
  const isWaiting = turnOf(session, question)?.startedAtMs === null || session.phase === 'revealed';
  const hasClock = session.plan.totalSeconds !== null || !isWaiting;
  return [
    ...(entry === undefined ? [] : [beginningOf(entry.question)]),
    ...(typed === '' || isChosen(entry) ? [] : [offer.typed([...typed.replace(/\s/g, '')].length)]),
    ...(hasClock ? [clockOf(question, cut, lastAtMs)] : []),
  ];
}

/** What is typed for it are labels, not words. */
const isChosen = (entry?: Entry): boolean => entry !== undefined && entry.options.length > 0;

function beginningOf(question: string): string {
  const characters = [...oneLine(question)];
  const beginning = characters.slice(0, shownCharacters).join('');
  return characters.length > shownCharacters ? `${beginning}…` : beginning;
}

function clockOf(question: QuestionId, { session }: CutSession, atMs: number): string {
  const { left, leftInAll, used } = texts.resume.offer;
  const { limitSeconds, totalSeconds } = session.plan;
  const totalUsedSeconds = Math.floor(totalUsedMsAt(session, atMs) / 1000);
  if (totalSeconds !== null) return leftInAll(formatSeconds(Math.max(0, totalSeconds - totalUsedSeconds)));
  const usedSeconds = Math.floor(usedMsAt(session, question, atMs) / 1000);
  if (limitSeconds === null || usedSeconds >= limitSeconds) return used(formatSeconds(usedSeconds));
  return left(formatSeconds(limitSeconds - usedSeconds));
}
