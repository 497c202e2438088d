import type { QuestionId } from '../../bank/bank.ts';
import { formatSeconds } from '../../session/duration.ts';
import { ratings } from '../../session/rating.ts';
import type { Results } from '../../session/results.ts';
import { texts } from '../../texts/texts.ts';
import { commandRows, type Page, rowsOf } from '../page.ts';
import { cellWidth, cutToCells, padToCells } from '../width.ts';

/** What the closing screen tells. */
export interface Closing {
  results: Results;
  /** Null where nothing was left to chance. */
  seed: number | null;
  /** The beginning of a question, in the script to be shown. */
  textOf: (question: QuestionId) => string;
  /** The command that drills these questions once more. */
  commandFor: (questions: readonly QuestionId[]) => string;
  /** For a person at a terminal: what comes back, and the commands that go on from here. */
  further?: { comesBack: string; undo: string | null; report: string };
}

type Row = [label: string, lines: string[]];

/** The width of the labels' column, the gap behind it included. */
function labelsCells(): number {
  const { overtime, ratings, slowest, repeat, next } = texts.practice.closing;
  const { comesBack, undo, report } = texts.drill.closing;
  const labels = [overtime, ratings, slowest, repeat, next, comesBack, undo, report];
  return 2 + Math.max(...labels.map(cellWidth));
}

/** For whom a line with a question is, and how many cells stand before it. */
interface QuestionPlace {
  told: Closing;
  page: Page;
  before: number;
}

/** How the session went, as rows of a label and what it says. */
export function closingLines(told: Closing, page: Page): string[] {
  const rows = [...figureRows(told, page), ...questionRows(told, page)];
  const toldLines = rows.flatMap(([label, values]) =>
    values.flatMap((value, index) => {
      const start = padToCells(index === 0 ? label : '', labelsCells());
      return [page.style.faint(start) + value];
    }),
  );
  const lines = [...toldLines, ...nextLines(told, page)];
  const title = page.style.heading(texts.practice.closing.title);
  return told.results.done === 0 ? [title, texts.practice.closing.nothingDone, ...lines] : [title, ...lines];
}

function figureRows({ results, seed, further }: Closing, page: Page): Row[] {
  const rows: (Row | null)[] = [
    [texts.practice.closing.done, [doneText(results)]],
    results.seconds > 0 ? [texts.practice.closing.time, [timeText(results)]] : null,
    results.overtimeQuestions > 0 ? [texts.practice.closing.overtime, [overtimeText(results)]] : null,
    results.awaySeconds > 0 ? [texts.practice.closing.away, [formatSeconds(results.awaySeconds)]] : null,
    results.right + results.wrong > 0
      ? [
          texts.practice.closing.marked,
          [texts.practice.closing.rightOf(results.right, results.right + results.wrong)],
        ]
      : null,
    results.done > 0 ? [texts.practice.closing.ratings, [ratingsText(results)]] : null,
    further ? [texts.drill.closing.comesBack, [further.comesBack]] : null,
    seed === null ? null : [texts.practice.closing.seed, [String(seed)]],
  ];
  const columns = page.columns - labelsCells();
  return rows
    .filter((row) => row !== null)
    .map(([label, values]) => [label, values.flatMap((value) => rowsOf(value, { columns }))]);
}

function doneText({ done, planned, gaveUp, skipped }: Results): string {
  const parts = [
    texts.practice.closing.doneOf(done, planned),
    gaveUp > 0 && texts.practice.closing.gaveUp(gaveUp),
    skipped > 0 && texts.practice.closing.skipped(skipped),
  ];
  return parts.filter(Boolean).join(texts.practice.separator);
}

function timeText({ seconds, meanSeconds, done }: Results): string {
  const each =
    meanSeconds === null || done === 1 ? [] : [texts.practice.closing.each(formatSeconds(meanSeconds))];
  return [formatSeconds(seconds), ...each].join(texts.practice.separator);
}

function overtimeText({ overtimeSeconds, overtimeQuestions }: Results): string {
  return texts.practice.closing.overtimeIn(formatSeconds(overtimeSeconds), overtimeQuestions);
}

function ratingsText(results: Results): string {
  const counts = ratings
    .filter((rating) => results.ratings[rating] > 0)
    .map((rating) =>
      texts.practice.closing.ratingCount(texts.practice.ratingNames[rating], results.ratings[rating]),
    );
  const unrated = results.unrated > 0 ? [texts.practice.closing.unrated(results.unrated)] : [];
  return [...counts, ...unrated].join(texts.practice.separator);
}

function questionRows(told: Closing, page: Page): Row[] {
  const { slowest, repeat, done } = told.results;
  const slow = slowest.map(({ question, seconds }) => {
    const clock = `${formatSeconds(seconds)}  `;
    return clock + questionLine(question, { told, page, before: labelsCells() + clock.length });
  });
  const again = repeat.map((question) => questionLine(question, { told, page, before: labelsCells() }));
  const rows: Row[] = [
    [texts.practice.closing.slowest, done > 1 ? slow : []],
    [texts.practice.closing.repeat, again],
  ];
  return rows.filter(([, lines]) => lines.length > 0);
}

/** A command that is longer than a row can be copied whole all the same. */
function nextLines({ results, commandFor, further }: Closing, { columns, style }: Page): string[] {
  const { closing } = texts.drill;
  const commands: (readonly [label: string, command: string | null])[] = [
    [texts.practice.closing.next, results.repeat.length === 0 ? null : commandFor(results.repeat)],
    [closing.undo, further?.undo ?? null],
    [closing.report, further?.report ?? null],
  ];
  return commands.flatMap(([label, command]) => {
    if (command === null) return [];
    if (labelsCells() + cellWidth(command) > columns)
      return [style.faint(label), ...commandRows(command, { columns })];
    return [style.faint(padToCells(label, labelsCells())) + command];
  });
}

/** A question's id and beginning, cut to the room that the page has behind `before` cells. */
function questionLine(question: QuestionId, { told, page, before }: QuestionPlace): string {
  const text = rowsOf(told.textOf(question).replaceAll('\n', ' '), { columns: Number.POSITIVE_INFINITY })[0];
  const start = `${page.style.id(question)}  `;
  const room = page.columns - before - cellWidth(start);
  return start + (room === Number.POSITIVE_INFINITY ? text : cutToCells(text, Math.max(2, room)));
}
