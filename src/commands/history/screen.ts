import type { Entry } from '../../bank/bank.ts';
import type { PastAnswer, PastQuestion, PastSession, SeenPoint } from '../../progress/past.ts';
import { oneLine } from '../../script/one-line.ts';
import type { ScoreLine } from '../../session/report.ts';
import { drawBars } from '../../terminal/charts.ts';
import { type Page, rowsOf } from '../../terminal/page.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cellWidth, cutToCells, padToCells } from '../../terminal/width.ts';
import { texts } from '../../texts/texts.ts';
import { answerFacts, scoreText, sessionFacts } from './facts.ts';
import { formatTime } from './when.ts';
import type { ReportWishes } from './wishes.ts';

/** Lines that belong together; an empty one parts them from the next. */
type Block = string[];

/** How what lies behind is laid out. */
export interface Look {
  terminal: Terminal;
  wishes: ReportWishes;
  /** In words, without bars: for a screen reader. */
  isPlain: boolean;
}

type AnswerLook = Pick<Look, 'terminal' | 'wishes'>;

/** A session with its questions, to be read on the screen. */
export function detailBlocks(past: PastSession, questions: readonly PastQuestion[], look: Look): Block[] {
  const { terminal } = look;
  return [
    [terminal.style.heading(titleOf(past)), ...layFacts(past, terminal)],
    ...layScores(texts.history.sections, past.report.sections, look),
    ...layScores(texts.history.assesses, past.report.assesses, look),
    ...questions.flatMap((question) => layQuestion(question, look)),
  ];
}

/** `Session 12 · mock interview · 2026-01-31 09:30` */
export function titleOf({ session, mode, startedAtMs }: PastSession): string {
  const parts = [texts.history.title(session), texts.resume.modes[mode], formatTime(startedAtMs)];
  return parts.join(texts.practice.separator);
}

function layFacts(past: PastSession, terminal: Terminal): string[] {
  const facts = sessionFacts(past);
  const labelCells = 2 + Math.max(0, ...facts.map(([label]) => cellWidth(label)));
  return facts.flatMap(([label, fact]) =>
    wrap(fact, terminal, labelCells).map(
      (row, index) => terminal.style.faint(padToCells(index === 0 ? label : '', labelCells)) + row,
    ),
  );
}

/** One line alone says no more than the whole. */
function layScores(heading: string, lines: readonly ScoreLine[], { terminal, isPlain }: Look): Block[] {
  const named = lines.filter(({ name, score }) => name !== null && score !== null);
  if (named.length < 2) return [];
  const rows = named.map((line) => ({
    label: line.name ?? '',
    figure: `${scoreText(line)}  ${texts.history.ofQuestions(line.questions)}`,
    share: line.score === null ? null : line.score / 100,
  }));
  const said = rows.map(({ label, figure }) => label + texts.common.colon + figure);
  const told = isPlain ? said : drawBars(rows, { columns: terminal.columns });
  return [[terminal.style.strong(heading), ...told]];
}

function layQuestion({ id, position, entries, answers }: PastQuestion, { terminal, wishes }: Look): Block[] {
  const { style } = terminal;
  const [first] = entries;
  const question = first === undefined ? texts.show.withoutBank : first.question;
  const place = [first?.bank, first?.section].filter(Boolean).join(texts.practice.separator);
  return [
    [
      `${style.strong(`${position}.`)} ${style.id(id)}`,
      ...wrap(place, terminal).filter(Boolean).map(style.faint),
      ...wrap(question, terminal).map(style.strong),
      ...(first?.options ?? []).flatMap(({ label, text }) => wrap(`${label}. ${text}`, terminal)),
    ],
    ...(answers.length === 0 ? [[texts.history.notAnswered]] : []),
    ...answers.map((answer) => layAnswer(answer, { terminal, wishes })),
    ...(wishes.references
      ? entries.flatMap((entry) => layReference(entry, entries.length > 1, terminal))
      : []),
  ];
}

/** An answer with what it took, and its points. */
export function layAnswer(
  answer: PastAnswer,
  { terminal, wishes, isDated }: AnswerLook & { isDated?: boolean },
): Block {
  const text = answer.text.trim() === '' ? texts.show.emptyAnswer : answer.text;
  return [
    ...wrap(answerFacts(answer, { isDated }), terminal).map(terminal.style.heading),
    ...(wishes.answers ? wrap(text, terminal) : []),
    ...(wishes.references
      ? (answer.points ?? []).flatMap((point, index) => layPoint(point, index + 1, { terminal, wishes }))
      : []),
  ];
}

/** The whole of a point stands in the reference: on a screen its beginning tells which one it is. */
export function layPoint(
  { covered, text, evidence }: SeenPoint,
  number: number,
  { terminal, wishes }: { terminal: Page; wishes: Pick<ReportWishes, 'answers'> },
): string[] {
  const { style, columns } = terminal;
  const label = covered ? `✓ ${texts.drill.covered(number)}` : `· ${texts.drill.missing(number)}`;
  const whole = label + oneLine(text);
  const row = cutToCells(whole, columns);
  const paint = covered ? style.good : style.warning;
  const by = covered && wishes.answers && evidence !== null ? [texts.drill.by(evidence)] : [];
  return [
    paint(row.slice(0, label.length)) + row.slice(label.length),
    ...by.flatMap((words) => wrap(words, terminal, 2)).map((line) => `  ${style.good(line)}`),
  ];
}

function layReference(
  { bank, key, answer, analysis }: Entry,
  isOneOfSeveral: boolean,
  terminal: Terminal,
): Block[] {
  const { show } = texts;
  const of = isOneOfSeveral ? `${texts.practice.separator}${bank}` : '';
  const parts = [
    [show.key, key],
    [show.referenceAnswer, answer],
    [show.analysis, analysis],
  ] as const;
  return parts.flatMap(([label, text]) =>
    text === null
      ? []
      : [[...wrap(label + of, terminal).map(terminal.style.strong), ...wrap(text, terminal)]],
  );
}

const leastColumns = 10;

/** Rows that fit beside so many cells. */
export function wrap(text: string, { columns }: Pick<Page, 'columns'>, before = 0): string[] {
  return rowsOf(text, { columns: Math.max(leastColumns, columns - before) });
}
