import type { Cleaned } from '../clean/cleaned.ts';
import type { Question, Reading } from '../questions/question.ts';
import { tidyLines } from '../questions/wording.ts';
import type { Block } from '../read/document.ts';
import type { RemovalRule } from '../read/removal-rule.ts';
import type { Span } from '../read/span.ts';

/** Where a new line begins in the cleaned text, and whether a blank one stands before it. */
interface Break {
  at: number;
  isBlank: boolean;
}

/** What was taken off a question and yet begins its line: `1.`, `參考答案：`, `（10分）`. */
interface Prefix extends Span {
  isNumber: boolean;
}

/** Whose rows have names that are of the format, and no words of the document. */
const namesOfFields: ReadonlySet<string> = new Set(['json', 'anki']);
const isHeaderRow = (block: Block): boolean => block.kind === 'row' && block.isHeader;

const prefixRules: ReadonlySet<RemovalRule> = new Set(['number', 'label', 'marks', 'option']);

/** A label under which a key, an answer or an analysis stands: it begins a line also where only a letter follows. */
const answerLabel =
  /^[^\p{L}]*(?:正[确確]|[参參]考|[标標]准|標準)?(?:答案|答|解答|回答|解析|[详詳]解|[Aa]nswer)/u;

/**
 * The cleaned text of a document laid out to be read: headings, questions, options, answers and analyses each begin a
 * line, and a blank line stands before each question. No word is added, and none left out but the title's repetitions and
 * the names of a record's fields.
 */
export function toReadable(
  { traced, document, blocks: formats }: Cleaned,
  { headings, leftovers, removals, questions }: Reading,
): string {
  const toCleaned = (span: Span): Span => traced.spanOf(span);
  const textOf = (span: Span): string => traced.text.slice(toCleaned(span).start, toCleaned(span).end);
  const removed = (isWanted: (rule: RemovalRule) => boolean) => removals.filter(({ rule }) => isWanted(rule));
  const names = namesOfFields.has(document.format) ? formats.filter(isHeaderRow) : [];
  const titles = [...removed((rule) => rule === 'repeated-title').map(toCleaned), ...names];
  const blocks = [...headings, ...leftovers, ...removed((rule) => rule === 'answers-heading')].map(toCleaned);
  const prefixes = removed((rule) => prefixRules.has(rule)).map(
    (removal): Prefix => ({ ...toCleaned(removal), isNumber: removal.rule === 'number' }),
  );
  const edges = [...blocks, ...titles].flatMap(({ start, end }) => [start, end]);
  const lines: Break[] = questions.flatMap(lineStarts);
  const inside = removals
    .filter(({ rule, ...span }) => rule === 'option' || (rule === 'label' && isAnswerLabel(textOf(span))))
    .map(({ start }): Break => ({ at: start, isBlank: false }));
  const starts = [...lines, ...inside].map(({ at, isBlank }) => ({ at: traced.offsetOf(at), isBlank }));
  const breaks = [
    ...edges.map((at): Break => ({ at, isBlank: true })),
    ...putBeforePrefixes(starts, traced.text, prefixes),
  ];
  const code = formats.filter(({ kind }) => kind === 'code');
  return layLines(traced.text, breaks, { titles, code });
}

const isAnswerLabel = (text: string): boolean => answerLabel.test(text);

/** Where a question's lines begin, in the document: its stem, and its answer and analysis, which come last. */
function lineStarts({ spans, answer, analysis }: Question): Break[] {
  const behind = [answer, analysis].filter((text) => text !== null).length;
  const [stem] = spans;
  // Nothing but a number and a label stood there: `②答：`.
  if (!stem) return [];
  const rest = behind === 0 ? [] : spans.slice(-behind);
  return [{ at: stem.start, isBlank: true }, ...rest.map(({ start }) => ({ at: start, isBlank: false }))];
}

/** A line begins with its number and label: `1.客戶…` as a whole. Behind a number, it begins an item. */
function putBeforePrefixes(starts: readonly Break[], text: string, prefixes: readonly Prefix[]): Break[] {
  const byEnd = new Map(prefixes.map((prefix) => [trimmedEnd(text, prefix.end), prefix]));
  return starts.map((start) => {
    let { at, isBlank } = start;
    for (let prefix = byEnd.get(trimmedEnd(text, at)); prefix; prefix = byEnd.get(trimmedEnd(text, at))) {
      if (prefix.start >= at) break;
      at = prefix.start;
      isBlank ||= prefix.isNumber;
    }
    return { at, isBlank };
  });
}

/** An offset moved to the left over white space. */
function trimmedEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1])) end -= 1;
  return end;
}

interface Apart {
  /** Titles that are repeated: left out. */
  titles: readonly Span[];
  /** What keeps its white space. */
  code: readonly Span[];
}

function layLines(text: string, breaks: readonly Break[], { titles, code }: Apart): string {
  const blankAt = new Map<number, boolean>([[0, false]]);
  for (const { at, isBlank } of breaks) blankAt.set(at, isBlank || blankAt.get(at) === true);
  const starts = [...blankAt.keys()].sort((left, right) => left - right);
  const isDropped = new Set(titles.map(({ start }) => start));
  const pieces: string[] = [];
  let next = 0;
  let isBlank = false;
  for (const [index, start] of starts.entries()) {
    isBlank ||= blankAt.get(start) === true;
    const end = starts[index + 1] ?? text.length;
    while (next < code.length && code[next].start < start) next += 1;
    const first = next;
    while (next < code.length && code[next].end <= end) next += 1;
    const lines = isDropped.has(start) ? '' : tidy(text, { start, end }, code.slice(first, next));
    if (lines === '') continue;
    pieces.push(pieces.length === 0 ? '' : isBlank ? '\n\n' : '\n', lines);
    isBlank = false;
  }
  return pieces.length === 0 ? '' : `${pieces.join('')}\n`;
}

/** The lines of a stretch without the white space round them, and without empty ones; its code as it stands. */
function tidy(text: string, { start, end }: Span, code: readonly Span[]): string {
  const parts: string[] = [];
  let at = start;
  for (const block of code) {
    parts.push(
      tidyLines(text.slice(at, block.start)),
      text.slice(block.start, block.end).replace(/^\n|\s+$/g, ''),
    );
    at = block.end;
  }
  return [...parts, tidyLines(text.slice(at, end))].filter((part) => part !== '').join('\n');
}
