import type { Span } from '../../read/span.ts';
import { skipSpace } from './places.ts';

/** How far sentences are looked for: a stem is near the start, and looking further would cost time in every item. */
interface Reach {
  sentences: number;
  units: number;
}

const closers = '”’）】》';
const terminals = '。？！';
/** What goes on with a sentence behind a closed quotation: 他說：“快！”的時候, “好。”，她答. */
const goesOn = /[，。；：、？！）的地得等和与及之这那]/;
/** A quotation or bracket that is still open after so many units was never closed. */
const longestAside = 120;

/**
 * The sentences of a stretch of plain text, one after the other without gaps (white space goes with the sentence
 * before it). They end at 。？！, at an English full stop and at line ends, but not inside quotations and brackets:
 *
 * `他问：“为什么？是谁？”你怎么答？（举例？）我会说` → `他问：…你怎么答？` `（举例？）我会说`
 *
 * except that a quotation which ends a sentence ends it: `他说：“太慢了。”` `你会怎么办？`
 */
export const splitSentences = (plain: string, stretch: Span, reach: Reach): Span[] => [
  ...sentencesIn(plain, stretch, reach),
];

/** The same one by one, for whoever has mostly seen enough after the first ones. */
export function* sentencesIn(plain: string, { start, end }: Span, reach: Reach): Generator<Span> {
  const limit = Math.min(end, start + reach.units);
  let from = start;
  for (let count = 0; from < limit && count < reach.sentences; count += 1) {
    const to = sentenceEnd(plain, from, limit);
    yield { start: from, end: to };
    from = to;
  }
}

/** By unit, whether it may end a sentence, or opens or closes an aside: most of a text is neither. */
const marks = new Uint8Array(0x10000);
for (const mark of `${terminals}\n.“”（）`) marks[mark.charCodeAt(0)] = 1;

function sentenceEnd(plain: string, from: number, limit: number): number {
  const asides = { quote: -1, bracket: -1 };
  for (let at = from; at < limit; at += 1) {
    if (marks[plain.charCodeAt(at)] !== 1) continue;
    const mark = plain[at];
    if (mark === '\n' && plain.slice(from, at).trim() !== '') return skipSpace(plain, at, limit);
    if (mark === '.' && endsEnglish(plain, at) && isOutside(asides, at))
      return skipSpace(plain, at + 1, limit);
    // `![…](…)` is a picture.
    if (mark === '！' && plain[at + 1] === '[') continue;
    if (!terminals.includes(mark)) {
      openOrClose(asides, mark, at);
      continue;
    }
    const to = pastTerminals(plain, at, limit);
    if (isOutside(asides, at)) {
      if (plain[to] !== '）') return skipSpace(plain, to, limit);
    } else if (plain[to] === '”' && !goesOn.test(plain[to + 1] ?? '')) {
      return skipSpace(plain, to + 1, limit);
    }
    at = to - 1;
  }
  return limit;
}

/**
 * `Please introduce yourself in one minute.Good morning` — a full stop behind English words that are set apart; none of
 * `Node.js`, `v2.0`, `java.util.List`.
 */
export function endsEnglish(plain: string, at: number): boolean {
  if (plain[at] !== '.' || !englishGoesOn.test(plain.slice(at + 1, at + 3))) return false;
  return englishWords.test(plain.slice(Math.max(0, at - longestWords), at));
}

const englishWords = /[A-Za-z][A-Za-z'’-]*[，：]?[ \u00a0](?:\d+[ \u00a0])?[A-Za-z'’-]*[a-z]$/;
const englishGoesOn = /^(?:$|\s|[A-Z\d]|[^ -~])/;
const longestWords = 60;

interface Asides {
  quote: number;
  bracket: number;
}

function openOrClose(asides: Asides, mark: string, at: number): void {
  if (mark === '“') asides.quote = at;
  else if (mark === '”') asides.quote = -1;
  else if (mark === '（') asides.bracket = at;
  else if (mark === '）') asides.bracket = -1;
}

function isOutside({ quote, bracket }: Asides, at: number): boolean {
  const isInside = (open: number): boolean => open >= 0 && at - open <= longestAside;
  return !isInside(quote) && !isInside(bracket);
}

function pastTerminals(plain: string, at: number, limit: number): number {
  let to = at;
  while (to < limit && terminals.includes(plain[to])) to += 1;
  return to;
}

/** True where a text ends as a finished sentence does; `……能` of a cut preview does not. */
export function endsSentence(plain: string): boolean {
  const text = plain.trimEnd();
  let end = text.length;
  while (end > 0 && closers.includes(text[end - 1])) end -= 1;
  return end > 0 && `${terminals}…；.`.includes(text[end - 1]);
}
