import type { Entry } from '../../bank/bank.ts';
import { formatSeconds } from '../../session/duration.ts';
import type { TurnResult } from '../../session/results.ts';
import { texts } from '../../texts/texts.ts';
import { padToCells } from '../width.ts';
import { type Page, rowsOf, wideColumns } from './page.ts';
import { aimOf, joinKnown } from './question.ts';
import { breakAtSteps } from './steps.ts';

/** What is shown when a question has been answered or given up. */
export interface Reveal {
  /** In the script to be shown; at least one. */
  entries: readonly Entry[];
  result: TurnResult;
  limitSeconds: number | null;
  /** The time used stands on the screen already. */
  isTimeShown?: boolean;
}

const gapCells = 4;

/** The candidate's answer and the reference together: side by side where there is room, else one below the other. */
export function revealLines(reveal: Reveal, page: Page): string[] {
  const { entries, result } = reveal;
  const isWide = page.columns >= wideColumns && page.columns !== Number.POSITIVE_INFINITY;
  const isBeside = isWide && result.text !== '';
  const half = { ...page, columns: Math.floor((page.columns - gapCells) / 2) };
  const mine = answerLines(reveal, isBeside ? half : page);
  const theirs = referenceLines(entries, isBeside ? half : page);
  const aim = joinKnown(aimOf(entries));
  const time = timeLine(reveal);
  return [
    ...(isBeside ? setBeside(mine, theirs, half.columns) : [...mine, '', ...theirs]),
    ...(aim === '' ? [] : ['', ...rowsOf(aim, page).map(page.style.faint)]),
    ...(time === '' ? [] : ['', ...rowsOf(time, page).map(page.style.faint)]),
  ];
}

function answerLines({ result, isTimeShown = false }: Reveal, page: Page): string[] {
  const { outcome } = result;
  const text = result.text.trimEnd();
  const said = text === '' ? (outcome === 'gaveUp' ? [] : [texts.practice.nothingTyped]) : rowsOf(text, page);
  const isTimeUp = outcome === 'timeUp' && !isTimeShown;
  const note = outcome === 'gaveUp' ? texts.practice.gaveUp : isTimeUp ? texts.practice.timeUp : null;
  return [
    ...(said.length > 0 ? [page.style.strong(texts.practice.yourAnswer), ...said] : []),
    ...(note === null ? [] : rowsOf(note, page).map(page.style.warning)),
  ];
}

/** Every bank's reference; banks that give the same one share it. */
function referenceLines(entries: readonly Entry[], page: Page): string[] {
  const groups = groupByReference(entries);
  return groups.flatMap((sharing, index) => [
    ...(index === 0 ? [] : ['']),
    ...referenceOf(sharing, { page, isOnly: groups.length === 1 }),
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

function referenceOf(sharing: readonly Entry[], { page, isOnly }: { page: Page; isOnly: boolean }): string[] {
  const [{ key, answer, analysis, truncated }] = sharing;
  const banks = sharing.map(({ bank }) => bank).join('、');
  const heading =
    isOnly && sharing.length === 1 ? texts.practice.reference : joinKnown([texts.practice.reference, banks]);
  const note = (text: string) => rowsOf(text, page).map(page.style.warning);
  return [
    ...rowsOf(heading, page).map(page.style.strong),
    ...(key === null ? [] : [texts.practice.key(key)]),
    ...(answer === null ? [] : rowsOf(breakAtSteps(answer), page)),
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
  ]);
}
