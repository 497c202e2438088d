import type { Entry } from '../bank/bank.ts';
import type { PastAnswer, PastQuestion, SeenPoint } from '../progress/past.ts';
import { oneLine } from '../script/one-line.ts';
import { escapeBlocks, escapeLine } from './escape.ts';

/** What the report itself says, in the reader's language. */
interface ReportWords {
  questions: string;
  yourAnswer: string;
  points: string;
  pointCovered: string;
  pointCoveredBy: (words: string) => string;
  pointMissing: string;
  notAnswered: string;
  emptyAnswer: string;
  withoutBank: string;
  key: string;
  referenceAnswer: string;
  analysis: string;
  separator: string;
}

export interface ReportPlan {
  title: string;
  /** Of the whole session, a line each. */
  facts: readonly string[];
  /** What the answers count, by this and by that. */
  scores: readonly { heading: string; lines: readonly string[] }[];
  /** The candidate's own words. */
  hasAnswers: boolean;
  /** The words of the banks. */
  hasReferences: boolean;
  /** When and how an answer was given, in a line. */
  factsOf: (answer: PastAnswer) => string;
  words: ReportWords;
}

/** A blank line parts a block from the next. */
type Block = string;

/** A session → a Markdown document to be kept or sent to a mentor. Ends with a line feed. */
export function toReport(questions: readonly PastQuestion[], plan: ReportPlan): string {
  const blocks = [
    `# ${escapeLine(plan.title)}`,
    list(plan.facts),
    ...plan.scores.flatMap(({ heading, lines }) =>
      lines.length === 0 ? [] : [`## ${escapeLine(heading)}`, list(lines)],
    ),
    ...(questions.length === 0 ? [] : [`## ${escapeLine(plan.words.questions)}`]),
    ...questions.flatMap((question) => questionBlocks(question, plan)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function list(lines: readonly string[]): Block {
  return lines.map((line) => `- ${escapeLine(line)}`).join('\n');
}

function questionBlocks({ position, entries, answers }: PastQuestion, plan: ReportPlan): Block[] {
  const { words } = plan;
  const [first] = entries;
  const [line = '', ...below] = escapeBlocks(first?.question ?? words.withoutBank);
  const isCode = line.includes('\n');
  const place = [first?.bank ?? '', first?.section ?? ''].filter(Boolean).map(escapeLine);
  return [
    `### ${position}.${isCode ? '' : ` ${line}`}`,
    ...(isCode ? [line] : []),
    ...below,
    (first?.options ?? [])
      .map(({ label, text }) => `- ${escapeLine(oneLine(`${label}. ${text}`))}`)
      .join('\n'),
    ...(place.length === 0 ? [] : [`*${place.join(words.separator)}*`]),
    ...(answers.length === 0 ? [escapeLine(words.notAnswered)] : []),
    ...answers.flatMap((answer) => answerBlocks(answer, plan)),
    ...(plan.hasReferences
      ? entries.flatMap((entry) => referenceBlocks(entry, entries.length > 1, words))
      : []),
  ];
}

function answerBlocks(answer: PastAnswer, plan: ReportPlan): Block[] {
  const { words, hasAnswers, hasReferences } = plan;
  const text = answer.text.trim() === '' ? words.emptyAnswer : answer.text;
  const points = hasReferences ? (answer.points ?? []) : [];
  return [
    escapeLine(plan.factsOf(answer)),
    ...(hasAnswers ? [`**${escapeLine(words.yourAnswer)}**`, ...escapeBlocks(text)] : []),
    ...(points.length === 0
      ? []
      : [`**${escapeLine(words.points)}**`, points.map((point) => pointLine(point, plan)).join('\n')]),
  ];
}

function pointLine({ text, covered, evidence }: SeenPoint, { words, hasAnswers }: ReportPlan): string {
  const said = hasAnswers && evidence !== null ? words.pointCoveredBy(evidence) : words.pointCovered;
  const line = `${covered ? '✓' : '·'} ${text} — ${covered ? said : words.pointMissing}`;
  return `- ${escapeLine(oneLine(line))}`;
}

function referenceBlocks(
  { bank, key, answer, analysis }: Entry,
  isOneOfSeveral: boolean,
  words: ReportWords,
): Block[] {
  const of = isOneOfSeveral ? words.separator + bank : '';
  const parts = [
    [words.key, key],
    [words.referenceAnswer, answer],
    [words.analysis, analysis],
  ] as const;
  return parts.flatMap(([label, text]) =>
    text === null ? [] : [`**${escapeLine(label + of)}**`, ...escapeBlocks(text)],
  );
}
