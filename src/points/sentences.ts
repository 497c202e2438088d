import { foldText } from '../script/fold.ts';

/** A sentence with the marks that end it, as offsets. */
export interface Sentence {
  start: number;
  end: number;
  /** Without white space and the closing mark, folded. */
  text: string;
  /** Whether it begins a line. */
  isFirst: boolean;
  /** What ends it: a full stop, a semicolon, or the line. */
  mark: 'stop' | 'semicolon' | 'line';
}

/** Pairs of marks by place; those in half width are read as full ones. */
const opening = '“「『（《【［‘';
const closing = '”」』）》】］’';
const fullWidth: { readonly [half: string]: string } = { '(': '（', ')': '）', '[': '［', ']': '］' };
const stops = new Set('。！？!?…');
const semicolons = new Set('；;');

/** So far apart the two marks of a pair may stand; a lone one would hide all that follows. */
const longestAside = 300;
const deepest = 8;

/**
 * The sentences of an answer and the parts of it that semicolons divide; what stands in quotation marks and brackets is
 * never divided. White space between them belongs to none.
 *
 * `'先听（为什么？）。再答。'` → `先听（为什么？）。`, `再答。`
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  const closes = asidesOf(text);
  let start = 0;
  let isFirst = true;
  const add = (end: number, mark: Sentence['mark']) => {
    const passage = text.slice(start, end);
    const lead = passage.length - passage.trimStart().length;
    const trimmed = passage.trim();
    if (trimmed !== '') {
      const from = start + lead;
      found.push({ start: from, end: from + trimmed.length, text: bare(trimmed), isFirst, mark });
      isFirst = false;
    }
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const close = closes.get(at);
    if (close !== undefined) {
      at = close;
      if (endsWithQuotation(text, at)) add(at + 1, 'stop');
    } else if (character === '\n') {
      add(at, 'line');
      isFirst = true;
    } else if (semicolons.has(character)) add(at + 1, 'semicolon');
    else if (isStop(text, at)) {
      while (at + 1 < text.length && (stops.has(text[at + 1]) || isClosing(text[at + 1]))) at += 1;
      add(at + 1, 'stop');
    }
  }
  add(text.length, 'line');
  return found;
}

/** A full stop in half width ends nothing within a number or a name: `2.5`, `3. 0`, `Node.js`. */
function isStop(text: string, at: number): boolean {
  if (text[at] === '.') return /[^\d\s]/.test(text[at - 1] ?? '') && !/[a-z\d]/i.test(text[at + 1] ?? '');
  return stops.has(text[at]);
}

/** `他說：“可以。”我就去了` ends behind the mark, `他說“可以。”，我就去了` does not. */
function endsWithQuotation(text: string, close: number): boolean {
  return (
    '”」』'.includes(text[close]) &&
    stops.has(text[close - 1]) &&
    !/[，、；：。！？,;:的等或和以來来)）]/.test(text[close + 1] ?? '，')
  );
}

/** Where each aside in brackets or quotation marks ends, by where it begins. */
export function asidesOf(text: string): Map<number, number> {
  const closes = new Map<number, number>();
  const open: { mark: number; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = fullWidth[text[at]] ?? text[at];
    const opened = opening.indexOf(unit);
    if (opened >= 0) open.push({ mark: opened, at });
    const closed = closing.indexOf(unit);
    if (closed < 0) continue;
    // An unclosed one further out hides nothing, and is not looked for for ever.
    while (open.length > deepest) open.shift();
    const last = open.findLastIndex(({ mark }) => mark === closed);
    if (last < 0) continue;
    if (at - open[last].at <= longestAside) closes.set(open[last].at, at);
    open.length = last;
  }
  return closes;
}

/** Whether a closing mark follows what ends a sentence, as in a quotation that was never opened. */
function isClosing(unit: string): boolean {
  return closing.includes(fullWidth[unit] ?? unit);
}

function bare(sentence: string): string {
  return foldText(sentence).replace(/[\s。.；;！!？?…]+$/, '');
}
