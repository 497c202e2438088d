/** A line that ends a sentence, and where the next begins, behind its indentation and without it. */
interface Meeting {
  at: number;
  next: number;
  /** Units of white space before the next line. */
  indent: number;
  hasEnded: boolean;
  /** The line was full, so that the next may be the rest of its paragraph. */
  isFull: boolean;
}

/** Fewer lines that go on tell nothing of how they begin. */
const fewestRests = 3;
const flushShare = 0.9;

/** `第二，…`, `其次，…`, `二是…`: what counts points, by the making of its words. */
const counting: readonly (readonly [string, RegExp])[] = [
  ['第', /^第[二三四五六七八九十][，,、：]/],
  ['其', /^其[二三四五六][，,、：]/],
  ['是', /^[二三四五六][是要]/],
  ['次', /^(?:首先|其次|再次|再者|最后)[，,、：]/],
];
const inSentence: Readonly<Record<string, RegExp>> = {
  第: /[。；][ ]?第[二三四五六七八九十][，,、：]/,
  其: /[。；][ ]?其[二三四五六][，,、：]/,
  是: /[。；][ ]?[二三四五六][是要]/,
  次: /[。；][ ]?(?:其次|再次|再者|最后)[，,、：]/,
};
const longestSign = 8;

/**
 * Tells of a full line that ends a sentence whether the next begins a paragraph: it is indented, where the rest of paragraphs
 * is not, or it counts a point in words that stand at the start of paragraphs elsewhere, and nowhere within one.
 */
export function paragraphStarts(text: string, lines: readonly Meeting[]): (line: Meeting) => boolean {
  const rests = lines.filter(({ hasEnded, isFull }) => !hasEnded && isFull);
  const flush = rests.filter(({ indent }) => indent === 0).length;
  const isIndented = rests.length >= fewestRests && flush >= rests.length * flushShare;
  const signAt = (next: number): string | undefined => {
    const words = text.slice(next, next + longestSign);
    return counting.find(([, sign]) => sign.test(words))?.[0];
  };
  const apart = new Set(lines.flatMap((line) => (line.isFull ? [] : (signAt(line.next) ?? []))));
  const own = new Set([...apart].filter((sign) => !inSentence[sign].test(text)));
  return ({ next, indent }) => (isIndented && indent > 0) || own.has(signAt(next) ?? '');
}
