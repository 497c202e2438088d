import type { QuestionId } from '../../bank/bank.ts';
import { formatSeconds } from '../../session/duration.ts';
import type { ScoreLine, SessionReport } from '../../session/report.ts';
import { texts } from '../../texts/texts.ts';
import { commandRows, type Page, rowsOf } from '../page.ts';
import { type Column, layTable } from '../table.ts';

/** What is told at the end of an interview. */
export interface Scores {
  report: SessionReport;
  totalSeconds: number | null;
  awaySeconds: number;
  /** The beginning of a question, in the script to be shown. */
  textOf: (question: QuestionId) => string;
  /** Commands to go on with, each with what it does. */
  next: readonly { meaning: string; command: string }[];
  /** Scores are drawn as well: not for a screen reader. */
  hasBars: boolean;
}

/** The scores in all, by section and by what is assessed, question by question, and what to do next. */
export function scoreLines(scores: Scores, page: Page): string[] {
  const { report } = scores;
  const said = texts.mock.scores;
  const hasSections = report.sections.some(({ name }) => name !== null);
  return [
    ...rowsOf(said.title, page).map(page.style.heading),
    ...factLines(scores, page),
    '',
    ...(hasSections ? [...groupLines(said.bySection, report.sections, { page, ...scores }), ''] : []),
    ...(report.assesses.length > 0
      ? [...groupLines(said.byAssesses, report.assesses, { page, ...scores }), '']
      : []),
    ...questionTable(scores, page),
    ...scores.next.flatMap(({ meaning, command }) => [
      '',
      ...rowsOf(meaning, page).map(page.style.faint),
      ...commandRows(command, page),
    ]),
  ];
}

function factLines({ report, totalSeconds, awaySeconds }: Scores, page: Page): string[] {
  const said = texts.mock.scores;
  const { total, marks, questions, seconds, overtimeSeconds } = report;
  const answered = questions.filter(({ outcome }) => outcome === 'answered' || outcome === 'timeUp').length;
  const limit = totalSeconds === null ? null : formatSeconds(totalSeconds);
  const facts = [
    total.score === null ? said.noScore : said.total(total.score),
    marks === null ? null : said.marks(marks.reached, marks.of),
    said.answered(answered, questions.length),
    texts.practice.used(formatSeconds(seconds), limit),
    overtimeSeconds > 0 ? texts.practice.overtime(formatSeconds(overtimeSeconds)) : null,
    awaySeconds > 0 ? texts.practice.away(formatSeconds(awaySeconds)) : null,
  ];
  const [score, ...others] = facts.filter((fact) => fact !== null);
  const unscored = total.questions - total.scored;
  return [
    ...rowsOf(score, page).map(page.style.strong),
    ...rowsOf(others.join(texts.practice.separator), page),
    ...(unscored > 0 && total.score !== null ? rowsOf(said.unscored(unscored), page) : []),
  ];
}

/** A narrower screen needs its room for the names. */
const leastForBars = 60;
/** The cells of the bar that shows a score; the figure stands beside it. */
const barCells = 20;

function barOf(score: number | null): string {
  if (score === null) return '';
  const filled = Math.round((score * barCells) / 100);
  return '#'.repeat(filled) + '.'.repeat(barCells - filled);
}

function groupLines(
  title: string,
  lines: readonly ScoreLine[],
  { page, hasBars }: { page: Page; hasBars: boolean },
): string[] {
  const isBarred = hasBars && page.columns >= leastForBars;
  const { columns } = texts.mock.scores;
  return layTable(
    {
      columns: [
        { heading: title, shrinks: true },
        { heading: columns.questions, align: 'right' },
        { heading: columns.score, align: 'right' },
        ...(isBarred ? [{ heading: '' }] : []),
      ],
      rows: lines.map(({ name, questions, score }) => [
        name ?? texts.mock.intro.sections.none,
        String(questions),
        scoreOf(score),
        ...(isBarred ? [barOf(score)] : []),
      ]),
    },
    page.columns,
  );
}

function questionTable({ report, textOf }: Scores, page: Page): string[] {
  const { columns, outcomes } = texts.mock.scores;
  const headings: Column[] = [
    { heading: columns.number, align: 'right' },
    { heading: columns.id },
    { heading: columns.score, align: 'right' },
    { heading: columns.rating },
    { heading: columns.time, align: 'right' },
    { heading: columns.question, shrinks: 'goes' },
  ];
  const rows = report.questions.map(({ position, question, worth, rating, outcome, seconds }) => [
    String(position),
    question,
    scoreOf(worth),
    rating !== null ? texts.practice.ratingNames[rating] : outcomes[outcome],
    formatSeconds(seconds),
    rowsOf(textOf(question).replaceAll('\n', ' '), { columns: Number.POSITIVE_INFINITY })[0],
  ]);
  return layTable({ columns: headings, rows }, page.columns);
}

function scoreOf(score: number | null): string {
  return score === null ? texts.mock.scores.unknown : String(score);
}
