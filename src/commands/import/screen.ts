import type { Entry, QuestionId } from '../../bank/bank.ts';
import { isUnchanged } from '../../bank/changes.ts';
import type { Kind } from '../../questions/question.ts';
import { oneLine } from '../../script/one-line.ts';
import { rowsOf } from '../../terminal/page.ts';
import { safeText } from '../../terminal/safe.ts';
import { layTable, type Table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cellWidth, cutToCells, padToCells } from '../../terminal/width.ts';
import { texts } from '../../texts/texts.ts';
import { firstWords, layChanges } from './changes.ts';
import {
  type Found,
  type ImportOptions,
  isFailed,
  isFound,
  isStored,
  type Outcome,
  type Stored,
} from './outcome.ts';
import type { Report } from './report.ts';

/** So many leftovers, doubtful questions and first questions are shown. */
const listed = 8;
const previewed = 3;
/** What was read with less certainty is worth a look. */
const leastSure = 0.35;
const leastColumns = 20;
/** Of a text of which the beginning tells enough. */
const mostCells = 200;

/** What became of an import as lines: the whole report of one document, a line for each of several and their sum. */
export function layOutcomes(
  outcomes: readonly Outcome[],
  terminal: Terminal,
  options: ImportOptions,
): string[] {
  if (outcomes.length === 0) return [];
  if (outcomes.length === 1) return layOne(outcomes[0], terminal, options);
  const explained = options.explain
    ? outcomes.flatMap((outcome) => [...layOne(outcome, terminal, options), ''])
    : [];
  return [...explained, ...layMany(outcomes, terminal, options)];
}

function layOne(outcome: Outcome, terminal: Terminal, options: ImportOptions): string[] {
  // start.ts says it.
  if (isFailed(outcome)) return [];
  if (!isFound(outcome)) return rowsOf(texts.import.unchanged, terminal);
  const { put, wish } = isStored(outcome) ? outcome : nothingStored;
  // Who was asked has seen them.
  const changes = put?.changes && wish === null ? layChanges(put.changes, terminal) : [];
  return [
    ...changes,
    ...(changes.length > 0 || wish !== null ? [''] : []),
    ...factsOf(outcome, options).flatMap((fact) => layFact(fact, terminal)),
    ...layKept(put?.changes?.gone.length ?? 0, wish === 'prune' || options.prune === true, terminal),
    ...(options.dryRun ? layPreview(outcome.questions, terminal) : []),
  ];
}

const nothingStored = { put: null, wish: null };

function layKept(gone: number, isPruned: boolean, terminal: Terminal): string[] {
  if (gone === 0) return [];
  return rowsOf(isPruned ? texts.import.takenOut(gone) : texts.import.keptGone(gone), terminal);
}

interface Fact {
  label: string;
  lines: string[];
}

function factsOf(outcome: Outcome & Found, options: ImportOptions): Fact[] {
  const { file, status } = outcome;
  const result = status === 'ok' && options.dryRun ? 'would' : status;
  const facts: (Fact | null)[] = [
    { label: texts.import.labels.file, lines: [file] },
    isStored(outcome) ? { label: texts.import.labels.bank, lines: [outcome.put.name] } : null,
    { label: texts.import.labels.status, lines: [texts.import.statuses[result]] },
    ...reportFacts(outcome),
    ...(options.explain ? [explanation(outcome)] : []),
  ];
  return facts.filter((fact) => fact !== null);
}

function reportFacts({ status, report, questions }: Outcome & Found): (Fact | null)[] {
  const { removed, leftover, warnings, repairs } = report;
  const { scripts, layouts } = texts.import;
  const { comma } = texts.common;
  const layout = layouts[report.layout] ?? report.layout;
  const sure = status === 'none' ? layout : texts.import.confidence(layout, report.confidence);
  const list = (label: string, lines: string[]) => (lines.length === 0 ? null : { label, lines });
  return [
    { label: texts.import.labels.encoding, lines: [report.encoding] },
    { label: texts.import.labels.script, lines: [scripts[report.script]] },
    { label: texts.import.labels.layout, lines: [sure] },
    ...(status === 'none' ? [] : countFacts(report)),
    repairs === 0 ? null : { label: texts.import.labels.repairs, lines: [texts.import.repairs(repairs)] },
    list(
      texts.import.labels.removed,
      removed.length === 0
        ? []
        : [removed.map(({ rule, count }) => texts.import.removal(rule, count)).join(comma)],
    ),
    list(texts.import.labels.leftover, leftoverLines(leftover)),
    list(texts.import.labels.doubtful, doubtfulLines(report, questions)),
    list(texts.import.labels.warnings, warnings.map(texts.import.warning)),
  ];
}

function countFacts({ kinds, sections, answers, truncated }: Report): Fact[] {
  const counts = Object.entries(kinds);
  const all = countOf(kinds);
  const { comma, colon } = texts.common;
  const parts = counts.map(([kind, count]) => texts.import.kind(kind as Kind, count)).join(comma);
  return [
    { label: texts.import.labels.sections, lines: [String(sections)] },
    { label: texts.import.labels.questions, lines: [counts.length > 1 ? `${all}${colon}${parts}` : parts] },
    { label: texts.import.labels.answers, lines: [texts.import.answers(answers, all, truncated)] },
  ];
}

function leftoverLines(leftover: Report['leftover']): string[] {
  if (leftover.length === 0) return [];
  const lines = leftover
    .slice(0, listed)
    .map(({ line, text }) => cutToCells(texts.import.leftoverLine(line, firstWords(text)), 100));
  const rest = leftover.length - lines.length;
  return [
    texts.import.leftoverCount(leftover.length),
    ...lines,
    ...(rest > 0 ? [texts.import.more(rest)] : []),
  ];
}

function doubtfulLines({ doubtful }: Report, questions: readonly Entry[]): string[] {
  const reasons = new Map<QuestionId, string[]>();
  for (const { id, reason } of doubtful)
    reasons.set(id, [...(reasons.get(id) ?? []), texts.import.doubts[reason]]);
  const words = new Map(questions.map(({ id, question }) => [id, question]));
  const lines = [...reasons]
    .slice(0, listed)
    .map(([id, why]) => cutToCells(texts.import.doubtful(id, why, firstWords(words.get(id) ?? '')), 100));
  const rest = reasons.size - lines.length;
  return [...lines, ...(rest > 0 ? [texts.import.more(rest)] : [])];
}

function explanation({ considered }: Found): Fact | null {
  if (considered.length === 0) return null;
  const { layouts, reason } = texts.import;
  return {
    label: texts.import.labels.considered,
    lines: considered.map(({ layout, questions, score, reasons }) =>
      texts.import.considered(layouts[layout] ?? layout, questions, score, reasons.map(reason)),
    ),
  };
}

/** The width of the labels' column, the gap behind it included. */
const labelCells = () => Math.max(...Object.values(texts.import.labels).map(cellWidth)) + 2;

/** A label, and its lines wrapped behind it. */
function layFact({ label, lines }: Fact, terminal: Terminal): string[] {
  const { columns, style } = terminal;
  const width = Math.max(leastColumns, columns - labelCells());
  const rows = lines.flatMap((line) => rowsOf(oneLine(safeText(line)), { columns: width }));
  return rows.map((row, index) => {
    const head = padToCells(index === 0 ? label : '', labelCells());
    return `${index === 0 ? style.strong(head) : head}${row}`.trimEnd();
  });
}

function layPreview(questions: readonly Entry[], terminal: Terminal): string[] {
  if (questions.length === 0) return [];
  const shown = questions.slice(0, previewed).flatMap((entry) => ['', ...previewLines(entry, terminal)]);
  return ['', terminal.style.heading(texts.import.preview), ...shown];
}

function previewLines(entry: Entry, terminal: Terminal): string[] {
  const { number, section, question, options, key, answer } = entry;
  const place = [section, number === null ? null : `${number}.`].filter(Boolean).join(' · ');
  return [
    ...(place === '' ? [] : rowsOf(place, terminal).map(terminal.style.faint)),
    ...rowsOf(question, terminal).map(terminal.style.strong),
    ...options.flatMap(({ label, text }) => rowsOf(`${label}. ${text}`, terminal)),
    ...(key === null ? [] : rowsOf(texts.import.key(key), terminal)),
    ...(answer === null
      ? []
      : [cutToCells(texts.import.answer(firstWords(answer)), Math.min(terminal.columns, mostCells))]),
  ];
}

function layMany(outcomes: readonly Outcome[], terminal: Terminal, options: ImportOptions): string[] {
  const lines = layTable(tableOf(outcomes, terminal), terminal.columns);
  const problems = outcomes.filter(isFailed).flatMap(({ error }) => rowsOf(error.message, terminal));
  const banks = outcomes.filter(isStored);
  const changed = banks.flatMap(({ file, put }) => {
    if (!put.changes || isUnchanged(put.changes)) return [];
    const { added, changed, moved, gone } = put.changes;
    const counts = [added, changed, moved, gone].map(({ length }) => length);
    return rowsOf(texts.import.changeCounts(file, counts as [number, number, number, number]), terminal);
  });
  const kept = banks.reduce((sum, { put, wish }) => {
    return sum + (wish === 'prune' ? 0 : (put.changes?.gone.length ?? 0));
  }, 0);
  return [
    ...[
      ...lines,
      '',
      ...changed,
      ...problems,
      ...layUnsure(banks, terminal),
      ...rowsOf(sumUp(outcomes), terminal),
    ],
    ...layKept(kept, options.prune === true, terminal),
  ];
}

/** Of many documents nobody looks at each: those that may be misread are named. */
function layUnsure(banks: readonly (Outcome & Stored)[], terminal: Terminal): string[] {
  const unsure = banks.filter(({ report }) => report.confidence < leastSure);
  const named = unsure
    .slice(0, listed)
    .map(({ file, report }) => texts.import.unsure(file, report.confidence));
  const more = unsure.length > named.length ? [texts.import.more(unsure.length - named.length)] : [];
  return [...named, ...more].flatMap((line) => rowsOf(line, terminal));
}

/** Whoever looks at a screen knows the folder; what reads a pipe may need it. */
function tableOf(outcomes: readonly Outcome[], { isScreen }: Terminal): Table {
  const { headings, statuses } = texts.import;
  const right = 'right' as const;
  const folder = isScreen ? commonFolder(outcomes.map(({ file }) => file)) : '';
  return {
    columns: [
      { heading: headings.file, shrinks: true },
      { heading: headings.bank, shrinks: true },
      { heading: headings.questions, align: right },
      { heading: headings.withoutAnswer, align: right },
      { heading: headings.leftover, align: right },
      { heading: headings.doubtful, align: right },
    ],
    rows: outcomes.map((outcome) => [
      safeText(outcome.file.slice(folder.length)),
      safeText(isStored(outcome) ? outcome.put.name : `(${statuses[outcome.status]})`),
      ...(isStored(outcome) ? figuresOf(outcome.report) : ['', '', '', '']),
    ]),
  };
}

/** The folder, with the mark behind it, in which all these files lie; empty where they have none in common. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  let length = first.length;
  for (const file of others) {
    let same = 0;
    while (same < length && file[same] === first[same]) same += 1;
    length = same;
  }
  return /^.*[\\/]/.exec(first.slice(0, length))?.[0] ?? '';
}

function figuresOf({ kinds, answers, leftover, doubtful }: Report): string[] {
  const all = countOf(kinds);
  const ids = new Set(doubtful.map(({ id }) => id));
  const lacks = [all - answers, leftover.length, ids.size];
  return [String(all), ...lacks.map((count) => (count === 0 ? '' : String(count)))];
}

function countOf(kinds: Report['kinds']): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

function sumUp(outcomes: readonly Outcome[]): string {
  const { documents, found: foundIn, sumOf } = texts.import;
  const banks = outcomes.filter(isStored);
  const found = banks.reduce((count, { report }) => count + countOf(report.kinds), 0);
  const counts = (['failed', 'none', 'unchanged'] as const).flatMap((status) => {
    const count = outcomes.filter((outcome) => outcome.status === status).length;
    return count === 0 ? [] : [sumOf[status](count)];
  });
  const parts = [
    ...(banks.length === 0 && counts.length > 0 ? [] : [foundIn(banks.length, found)]),
    ...counts,
  ];
  return documents(outcomes.length) + texts.common.colon + parts.join(texts.common.comma);
}
