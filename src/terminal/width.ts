import stringWidth from 'string-width';

/** Characters that are each a grapheme, whatever stands beside them, as long as that is one of them too. */
const simple =
  ' -~\\n\\u3000-\\u3020\\u3041-\\u3096\\u30a0-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uff01-\\uff60“”‘’…—·';
const notSimple = new RegExp(`[^${simple}]+`, 'gu');

const simpleCharacter = new RegExp(`^[${simple}]$`, 'u');

/** Whether a UTF-16 unit is a character whose border to another such one is certain, whatever else the text holds. */
export function isPlainCharacter(unit: string): boolean {
  return simpleCharacter.test(unit);
}

/** Longer pieces go to the segmenter bit by bit: each segment carries a copy of all its input (V8), so time is squared. */
const pieceLength = 256;

let segmenter: Intl.Segmenter | undefined;

/** Made when a text first needs it: it loads its data then, and plain text does without. */
function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/**
 * The characters that a person sees, in order.
 *
 * `graphemes('問👨‍👩‍👧e\u0301')` → `['問', '👨‍👩‍👧', 'e\u0301']`
 */
export function graphemes(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  for (const match of text.matchAll(notSimple)) {
    // The character before may be the base of a mark: `#` of `#️⃣`.
    const from = Math.max(at, match.index - 1);
    for (const character of text.slice(at, from)) found.push(character);
    at = match.index + match[0].length;
    segmentInto(found, text.slice(from, at));
  }
  for (const character of text.slice(at)) found.push(character);
  return found;
}

function segmentInto(found: string[], text: string): void {
  let rest = text;
  while (rest.length > pieceLength) {
    const isPairCut = /[\ud800-\udbff]/.test(rest[pieceLength - 1] as string);
    const segments = [...segmentsOf(rest.slice(0, isPairCut ? pieceLength - 1 : pieceLength))];
    // The last one may go on in the next piece.
    if (segments.length > 1) segments.pop();
    const taken = segments.map(({ segment }) => segment);
    found.push(...taken);
    rest = rest.slice(taken.join('').length);
  }
  for (const { segment } of segmentsOf(rest)) found.push(segment);
}

const knownWidths = new Map<string, number>();

/** The cells that one grapheme takes: 0, 1 or 2 (a few take more). The one door to string-width. */
export function graphemeWidth(grapheme: string): number {
  if (grapheme !== '\n' && isPlainCharacter(grapheme)) return grapheme < '\u2e80' ? 1 : 2;
  const known = knownWidths.get(grapheme);
  if (known !== undefined) return known;
  const width = stringWidth(grapheme);
  if (knownWidths.size < 10_000) knownWidths.set(grapheme, width);
  return width;
}

/** The colours and weights that qbank itself sets. */
const ownStyles = /\u001b\[[\d;]*m/g;

/**
 * The cells that a text without line feeds takes on a screen; colours and weights take none.
 *
 * `cellWidth('投訴 ok')` → `7`
 */
export function cellWidth(text: string): number {
  let width = 0;
  for (const grapheme of graphemes(text.replace(ownStyles, ''))) width += graphemeWidth(grapheme);
  return width;
}

/** Spaces after a text until it takes so many cells; a longer text stays as it is. */
export function padToCells(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellWidth(text)));
}

/**
 * The beginning of a text, without line feeds and colours, that fits in so many cells, with `end` where it was cut.
 *
 * `cutToCells('投訴處理', 7, '…')` → `'投訴處…'`
 */
export function cutToCells(text: string, cells: number, end = '…'): string {
  if (cellWidth(text) <= cells) return text;
  const ending = cellWidth(end) < cells ? end : '';
  let left = cells - cellWidth(ending);
  let kept = '';
  for (const grapheme of graphemes(text)) {
    left -= graphemeWidth(grapheme);
    if (left < 0) break;
    kept += grapheme;
  }
  return kept + ending;
}
