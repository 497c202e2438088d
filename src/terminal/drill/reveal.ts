import type { Entry } from '../../bank/bank.ts';
import type { Marks } from '../../bank/mark.ts';
import type { Grade } from '../../points/grade.ts';
import { type Choice, type Offer, toShown } from '../../session/choice.ts';
import { formatSeconds, speakingSeconds } from '../../session/duration.ts';
import type { Marking } from '../../session/marking.ts';
import type { TurnResult } from '../../session/results.ts';
import { texts } from '../../texts/texts.ts';
import { type Page, rowsOf, wideColumns } from '../page.ts';
import type { Style } from '../style.ts';
import { padToCells } from '../width.ts';
import { coverageText, pointLines, scoreLines } from './points.ts';
import { hangingRows, joinKnown } from './question.ts';
import { breakAtSteps } from './steps.ts';

/** What is shown when a question has been answered or given up. */
export interface Reveal {
  /** In the script to be shown; at least one. */
  entries: readonly Entry[];
  result: TurnResult;
  /** What there was to choose among, as it was shown. */
  choice: Choice | null;
  /** What the program makes of the answer. */
  marking: Marking | null;
  limitSeconds: number | null;
  /** The answer compared with a reference; null where it was not. */
  graded?: Graded | null;
  /** The candidate's own best answer, as it is kept. */
  best?: string | null;
  marks?: Marks;
  /** Thought or spoken: nothing was to be typed. */
  isSpoken?: boolean;
  /** The time used stands on the screen already. */
  isTimeShown?: boolean;
  /** So does the answer. */
  isAnswerShown?: boolean;
  /** Nothing stands side by side: lines may be listened to. */
  isByLine?: boolean;
}

/** What an answer was compared with, and what came of it. */
export interface Graded {
  grade: Grade;
  /** The text that the points were cut from. */
  reference: string;
  /** The bank that gives it; null: the candidate's own best answer. */
  bank: string | null;
}

const gapCells = 4;

/** The candidate's answer and the reference together: side by side where there is room, else one below the other. */
export function revealLines(reveal: Reveal, page: Page): string[] {
  const { result, isAnswerShown = false, isByLine = false } = reveal;
  const isWide = page.columns >= wideColumns && page.columns !== Number.POSITIVE_INFINITY;
  const isBeside = isWide && result.text !== '' && !isAnswerShown && !isByLine;
  const half = { ...page, columns: Math.floor((page.columns - gapCells) / 2) };
  if (reveal.choice || reveal.marking) return markedLines(reveal, page);
  const mine = answerLines(reveal, isBeside ? half : page);
  const theirs = comparedLines(reveal, isBeside ? half : page);
  return [
    ...(isBeside
      ? setBeside(mine, theirs, half.columns)
      : [...mine, ...(mine.length > 0 ? [''] : []), ...theirs]),
    ...footLines(reveal, page),
  ];
}

/** The references with the points of the one that was compared, and the candidate's own best answer. */
function comparedLines({ entries, graded = null, best = null }: Reveal, page: Page): string[] {
  const own = best === null ? [] : ['', ...bestLines(best, graded, page)];
  if (graded === null || graded.bank === null) return [...referenceLines(entries, page), ...own];
  const compared = entries.filter(({ answer }) => answer === graded.reference);
  const others = entries.filter(({ answer }) => answer !== graded.reference);
  return [
    ...referenceOf(compared, { page, choice: null, isOnly: others.length === 0, graded }),
    ...(others.length === 0 ? [] : ['', ...referenceLines(others, page, { isOnly: false })]),
    ...own,
  ];
}

/** The candidate's own best answer, with its points where it was compared. */
export function bestLines(best: string, graded: Graded | null, page: Page): string[] {
  const isCompared = graded !== null && graded.bank === null;
  const heading = joinKnown([texts.drill.best, isCompared && coverageText(graded.grade)]);
  const text = isCompared ? pointLines(best, graded.grade, page) : rowsOf(best, page);
  return [...rowsOf(heading, page).map(page.style.strong), ...text];
}

/** What could be marked, marked; then what the documents say. */
function markedLines(reveal: Reveal, page: Page): string[] {
  const { choice, entries, result } = reveal;
  const isGivenUp = result.outcome === 'gaveUp';
  const said = choice ? offerLines(reveal, choice, page) : isGivenUp ? [] : blankLines(reveal, page);
  return [
    ...(isGivenUp ? [page.style.warning(texts.practice.gaveUp), ''] : []),
    ...said,
    ...(choice && isKeyAll(entries)
      ? analysisLines(entries[0], page)
      : ['', ...referenceLines(entries, page, { choice })]),
    ...footLines(reveal, page),
  ];
}

/** The documents say no more than what is right, which the options show, and perhaps why. */
function isKeyAll(entries: readonly Entry[]): boolean {
  return groupByReference(entries).length === 1 && entries[0].key !== null && entries[0].answer === null;
}

function analysisLines({ analysis, truncated }: Entry, page: Page): string[] {
  if (analysis === null) return [];
  return [
    '',
    page.style.strong(texts.practice.analysis),
    ...rowsOf(breakAtSteps(analysis), page),
    ...(truncated ? rowsOf(texts.practice.truncated, page).map(page.style.warning) : []),
  ];
}

function footLines(reveal: Reveal, page: Page): string[] {
  const { graded = null, marks } = reveal;
  const block = (text: string) => (text === '' ? [] : ['', ...rowsOf(text, page).map(page.style.faint)]);
  const { note = null, isFlagged = false } = marks ?? {};
  return [
    ...(graded === null ? [] : ['', ...scoreLines(graded.grade, page)]),
    ...block(isFlagged ? texts.drill.flagged : ''),
    ...(note === null ? [] : ['', ...rowsOf(texts.drill.note(note), page)]),
    ...block([timeLine(reveal), speakingTime(reveal)].filter(Boolean).join('\n')),
  ];
}

/** What it takes to say the answers at an interview's pace, beside the time that there is. */
function speakingTime(reveal: Reveal): string | null {
  const { entries, result, limitSeconds, graded = null, isSpoken = false } = reveal;
  const reference = graded?.reference ?? entries.find(({ answer }) => answer !== null)?.answer ?? null;
  if (reference === null || (graded === null && !isSpoken)) return null;
  const clock = (text: string) => formatSeconds(speakingSeconds(text));
  const spoken = texts.drill.spoken(result.text.trim() === '' ? null : clock(result.text), clock(reference));
  return limitSeconds === null ? spoken : spoken + texts.drill.spokenLimit(formatSeconds(limitSeconds));
}

/** The options with what is right and what was chosen, and the verdict. */
function offerLines({ entries, marking, result }: Reveal, choice: Choice, page: Page): string[] {
  const key = entries.find((entry) => entry.key !== null)?.key ?? null;
  const chosen = toShown(result.text, choice);
  const offers = choice.offers.flatMap((offer) => {
    const isRight = key?.includes(offer.original) ?? null;
    return offerRows(offer, offerState(isRight, chosen.includes(offer.label)), page);
  });
  const verdict = marking && verdictOf(marking, page);
  const { sentences } = texts.common;
  const told =
    verdict && key !== null ? [sentences([verdict, texts.practice.key(keyText(key, choice))]), ''] : [];
  return [...told, ...offers];
}

function offerRows({ label, original, text }: Offer, state: OfferState, page: Page): string[] {
  const inDocument = label === original ? '' : ` ${texts.practice.inDocument(original)}`;
  const note = texts.practice.offerMarks[state];
  return [
    ...hangingRows(`${marks[state]} ${label}. `, text + inDocument, page),
    ...(note === null ? [] : hangingRows('    ', note, page)),
  ].map(tones(page.style)[state]);
}

type OfferState = keyof typeof texts.practice.offerMarks;

/** Without a key nothing is right or wrong. */
function offerState(isRight: boolean | null, isChosen: boolean): OfferState {
  if (isRight === null) return isChosen ? 'chosen' : 'plain';
  if (isRight) return isChosen ? 'rightChosen' : 'rightMissed';
  return isChosen ? 'wrongChosen' : 'plain';
}

/** Signs of one cell in every terminal. */
const marks: Record<OfferState, string> = {
  plain: ' ',
  chosen: '>',
  rightChosen: '+',
  rightMissed: '+',
  wrongChosen: 'x',
};

function tones({ good, bad, warning, strong }: Style): Record<OfferState, (text: string) => string> {
  return { plain: (text) => text, chosen: strong, rightChosen: good, rightMissed: warning, wrongChosen: bad };
}

function verdictOf({ isRight }: Marking, { style }: Page): string {
  return isRight ? style.good(texts.practice.right) : style.bad(texts.practice.wrong);
}

/** What was typed for each blank, beside what was expected. */
function blankLines({ marking, result }: Reveal, page: Page): string[] {
  if (marking?.kind !== 'blanks') return rowsOf(result.text, page);
  const { blanks } = marking;
  const right = blanks.filter(({ isRight }) => isRight).length;
  const lines = blanks.flatMap(({ typed, expected, isRight }, place) => {
    const label = `${isRight ? '+' : 'x'} ${blanks.length > 1 ? `${texts.practice.blank(place + 1)} ` : ''}`;
    const said = typed === '' ? texts.practice.nothingTyped : typed;
    const note = isRight ? '' : texts.common.aside(texts.practice.blankExpected(expected));
    return hangingRows(label, said + note, page).map(isRight ? page.style.good : page.style.bad);
  });
  const verdict =
    blanks.length > 1 ? texts.practice.blankRight(right, blanks.length) : verdictOf(marking, page);
  return [page.style.strong(texts.practice.yourAnswer), ...lines, '', verdict];
}

function answerLines(reveal: Reveal, page: Page): string[] {
  const { result, isTimeShown = false, isAnswerShown = false, isSpoken = false } = reveal;
  const { outcome } = result;
  const text = result.text.trimEnd();
  const isUnsaid = text === '' && (outcome === 'gaveUp' || (isSpoken && outcome === 'answered'));
  const said = text === '' ? [texts.practice.nothingTyped] : rowsOf(text, page);
  const isTimeUp = outcome === 'timeUp' && !isTimeShown;
  const note = outcome === 'gaveUp' ? texts.practice.gaveUp : isTimeUp ? texts.practice.timeUp : null;
  return [
    ...(isUnsaid || isAnswerShown ? [] : [page.style.strong(texts.practice.yourAnswer), ...said]),
    ...(note === null ? [] : rowsOf(note, page).map(page.style.warning)),
  ];
}

/** Every bank's reference; banks that give the same one share it. */
export function referenceLines(
  entries: readonly Entry[],
  page: Page,
  { choice = null, isOnly = true }: { choice?: Choice | null; isOnly?: boolean } = {},
): string[] {
  const groups = groupByReference(entries);
  return groups.flatMap((sharing, index) => [
    ...(index === 0 ? [] : ['']),
    ...referenceOf(sharing, { page, choice, isOnly: isOnly && groups.length === 1 }),
  ]);
}

function groupByReference(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.key, entry.answer, entry.analysis, entry.truncated]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

interface ReferencePlace {
  page: Page;
  choice: Choice | null;
  isOnly: boolean;
  /** Where these entries give the answer that was compared. */
  graded?: Graded | null;
}

/** The key by the letters on the screen, and by those of the document where they are others. */
function keyText(key: string, choice: Choice | null): string {
  const shown = choice === null ? '' : toShown(key, choice).join('');
  return shown === '' || shown === key ? key : `${shown} ${texts.practice.inDocument(key)}`;
}

function referenceOf(sharing: readonly Entry[], place: ReferencePlace): string[] {
  const { page, choice, isOnly, graded = null } = place;
  const [{ key, answer, analysis, truncated }] = sharing;
  const banks = sharing.map(({ bank }) => bank).join('、');
  const heading = joinKnown([
    texts.practice.reference,
    !(isOnly && sharing.length === 1) && banks,
    graded && coverageText(graded.grade),
  ]);
  const note = (text: string) => rowsOf(text, page).map(page.style.warning);
  return [
    ...rowsOf(heading, page).map(page.style.strong),
    ...(key === null ? [] : [texts.practice.key(keyText(key, choice))]),
    ...(answer === null
      ? []
      : graded
        ? pointLines(answer, graded.grade, page)
        : rowsOf(breakAtSteps(answer), page)),
    ...(key === null && answer === null ? note(texts.practice.noReference) : []),
    ...(analysis === null
      ? []
      : ['', page.style.strong(texts.practice.analysis), ...rowsOf(breakAtSteps(analysis), page)]),
    ...(truncated ? note(texts.practice.truncated) : []),
  ];
}

function setBeside(left: readonly string[], right: readonly string[], cells: number): string[] {
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => row);
  return rows.map((row) => `${padToCells(left[row] ?? '', cells + gapCells)}${right[row] ?? ''}`.trimEnd());
}

function timeLine({ result, limitSeconds, isTimeShown = false }: Reveal): string {
  const { seconds, overtimeSeconds, awaySeconds } = result;
  const limit = limitSeconds === null ? null : formatSeconds(limitSeconds);
  return joinKnown([
    !isTimeShown && texts.practice.used(formatSeconds(seconds), limit),
    !isTimeShown && overtimeSeconds > 0 && texts.practice.overtime(formatSeconds(overtimeSeconds)),
    awaySeconds > 0 && texts.practice.away(formatSeconds(awaySeconds)),
    result.hints > 0 && texts.drill.hinted(result.hints),
  ]);
}
