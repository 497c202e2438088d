import type { QuestionId } from '../../bank/bank.ts';
import { typedText } from '../../script/typed.ts';
import { formatSeconds } from '../../session/duration.ts';
import type { QuestionState } from '../../session/paper.ts';
import { texts } from '../../texts/texts.ts';
import { type Choice, findChoice } from '../drill/choice.ts';
import { choose } from '../drill/choose.ts';
import { askKey } from '../drill/leave.ts';
import { type left, type PromptStreams, promptPage, settle } from '../drill/prompt.ts';
import { type Page, rowsOf } from '../page.ts';
import { layTable } from '../table.ts';

interface OverviewRow {
  question: QuestionId;
  position: number;
  state: QuestionState;
  usedSeconds: number;
  limitSeconds: number | null;
  marks: number | null;
}

/** A paper as it is looked over: how far each question is, but not what it asks. */
export interface Overview {
  rows: readonly OverviewRow[];
  /** The question that was left; null where the paper is through. */
  left: OverviewRow | null;
  /** The first that is not answered; null where all are. */
  firstOpen: OverviewRow | null;
  total: { usedSeconds: number; limitSeconds: number | null; isStrict: boolean };
}

type OverviewChoice = { kind: 'goOn' } | { kind: 'handIn' } | { kind: 'goTo'; question: QuestionId };

/** Signs of one cell; the word stands beside them. */
const signs: Record<QuestionState, string> = { answered: '+', begun: '~', skipped: '-', open: ' ' };

/** The paper as lines: counts, the clock, and a row for each question. */
export function overviewLines({ rows, total }: Overview, page: Page): string[] {
  const { overview } = texts.mock;
  const count = (state: QuestionState) => rows.filter((row) => row.state === state).length;
  const { usedSeconds, limitSeconds, isStrict } = total;
  const leftSeconds = (limitSeconds ?? 0) - usedSeconds;
  const time =
    limitSeconds === null
      ? overview.used(formatSeconds(usedSeconds))
      : leftSeconds >= 0 || isStrict
        ? overview.left(formatSeconds(Math.max(0, leftSeconds)))
        : overview.over(formatSeconds(-leftSeconds));
  const states = (['answered', 'begun', 'skipped', 'open'] as const).filter((state) => count(state) > 0);
  const counts = states.map((state) => overview.count(overview.states[state], count(state)));
  return [
    ...rowsOf(overview.title, page).map(page.style.heading),
    ...rowsOf([...counts, time].join(texts.practice.separator), page),
    '',
    ...layTable(tableOf(rows), page.columns),
    '',
  ];
}

function tableOf(rows: readonly OverviewRow[]): Parameters<typeof layTable>[0] {
  const { columns, states } = texts.mock.overview;
  return {
    columns: [
      { heading: columns.number, align: 'right' },
      { heading: columns.state },
      { heading: columns.time, align: 'right' },
      { heading: columns.marks, align: 'right' },
    ],
    rows: rows.map(({ position, state, usedSeconds, limitSeconds, marks }) => [
      String(position),
      `${signs[state]} ${states[state]}`,
      clockOf(usedSeconds, limitSeconds),
      marks === null ? '' : String(marks),
    ]),
  };
}

function clockOf(usedSeconds: number, limitSeconds: number | null): string {
  if (limitSeconds === null) return formatSeconds(usedSeconds);
  return `${formatSeconds(usedSeconds)}/${formatSeconds(limitSeconds)}`;
}

/** The question that a number names; null where there is none. Full-width digits count. */
export function questionAt(
  rows: readonly { question: QuestionId; position: number }[],
  typed: string,
): QuestionId | null {
  const number = Number(typedText(typed) || 'none');
  return rows.find(({ position }) => position === number)?.question ?? null;
}

/** Asks what to do with a paper that was looked over: go on, hand in, or a question by its number. */
export function askOverview(
  overview: Overview,
  page: Page,
  streams: PromptStreams,
): Promise<OverviewChoice | typeof left> {
  const { ask } = texts.mock.overview;
  const back = overview.left ?? overview.firstOpen;
  const goOn: OverviewChoice = { kind: 'goOn' };
  const handIn: OverviewChoice = { kind: 'handIn' };
  const choices: Choice<OverviewChoice>[] = [
    ...(back === null ? [] : [{ value: goOn, label: ask.goOn(back.position), keys: ['c', 'continue'] }]),
    { value: handIn, label: ask.handIn, keys: ['h', 'handin'] },
  ];
  const read = (typed: string): OverviewChoice | null => {
    const question = questionAt(overview.rows, typed);
    return question === null ? findChoice(typed, choices) : { kind: 'goTo', question };
  };
  const onEnter = back === null ? handIn : goOn;
  return choose<OverviewChoice>(
    {
      title: ask.title,
      help: ask.help(overview.rows.length),
      choices,
      onEnter,
      isInline: true,
      read,
      ...page,
    },
    streams,
  );
}

/** Questions that would be handed in without an answer. */
function unansweredIn({ rows }: Pick<Overview, 'rows'>): number {
  return rows.filter(({ state }) => state === 'open' || state === 'skipped').length;
}

/** Asks once whether a paper with questions that are not answered is handed in. Nothing stays on the screen. */
export async function confirmHandIn(
  overview: Overview,
  wide: Page,
  streams: PromptStreams,
): Promise<boolean | typeof left> {
  const { confirm, confirmHelp } = texts.mock.overview;
  const open = unansweredIn(overview);
  if (open === 0) return true;
  const page = promptPage(wide);
  const { strong, faint } = page.style;
  const lines = [...rowsOf(confirm(open), page).map(strong), ...rowsOf(confirmHelp, page).map(faint)];
  return settle((context) => askKey({ lines }, context), streams);
}
