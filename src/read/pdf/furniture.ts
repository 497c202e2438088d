import type { Glyphs, Page } from './engine.ts';
import type { Line } from './lines.ts';

/** What is of every page and not of its text, by rule. */
export type FurnitureRule = 'page header' | 'page footer' | 'page number' | 'watermark';

/**
 * The parts of a page's height at its top and bottom where headers and footers stand; within them, the part in which no
 * text does. The first line of a text stands at a twelfth of the page.
 */
const margin = 0.12;
const outerMargin = 0.08;

/** What stands at one place. */
const exactKey = ({ text, x, y }: Line | Glyphs): string =>
  `${text} ${Math.round(x / 4)} ${Math.round(y / 4)}`;

/** The same, with its numbers left open: `第1页` and `第2页` are one. */
const openKey = ({ text, y }: Line): string =>
  `${text.replaceAll(/\d+/g, '#').replaceAll(/\s/g, '')} ${Math.round(y / 4)}`;

/** Tells what is of the page by its being on the others, too. */
export class Furniture {
  readonly #counts = new Map<string, number>();
  /** How many characters are set in each size. */
  readonly #sizes = new Map<number, number>();
  #pages = 0;

  /** Counts what stands on a page, before any page is judged. */
  count({ glyphs }: Page, lines: readonly Line[]): void {
    this.#pages += 1;
    const keys = [
      ...glyphs.map((piece) => `piece ${exactKey(piece)}`),
      ...lines.flatMap((line) => [`line ${exactKey(line)}`, `open ${openKey(line)}`]),
    ];
    for (const key of new Set(keys)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    for (const { size, text } of glyphs) this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + text.length);
  }

  /** Whether something stands on at least this share of the pages, and on at least two or three of them. */
  #isOn(share: number, key: string): boolean {
    const least = this.#pages < 3 ? 2 : Math.max(3, Math.ceil(this.#pages * share));
    return (this.#counts.get(key) ?? 0) >= least;
  }

  get #usualSize(): number {
    return [...this.#sizes].reduce((most, size) => (size[1] > most[1] ? size : most), [0, 0])[0];
  }

  /** Whether a piece lies behind the text: turned, or large and at the same place of nearly all pages. */
  isWatermark(piece: Glyphs, page: Page): boolean {
    if (Math.abs(piece.turned) > 5) return true;
    if (this.#pages < 3 || isWithin(margin, piece, page) || !this.#isOn(0.8, `piece ${exactKey(piece)}`))
      return false;
    return piece.size >= 1.4 * this.#usualSize;
  }

  /** Which rule takes a line of a page; null for the text itself. */
  ruleFor(line: Line, page: Page): FurnitureRule | null {
    if (!isWithin(margin, line, page)) return null;
    const isOuter = isWithin(outerMargin, line, page);
    const isNumber = pageNumber.test(line.text.replaceAll(/\s/g, ''));
    if (isNumber && (isOuter || this.#isOn(0.5, `open ${openKey(line)}`))) return 'page number';
    // Chapters have headers of their own: three pages are enough where no text stands.
    const isRepeated = isOuter
      ? this.#isOn(0, `open ${openKey(line)}`)
      : this.#isOn(0.8, `line ${exactKey(line)}`);
    if (!isRepeated) return null;
    return line.y < page.height / 2 ? 'page header' : 'page footer';
  }
}

const isWithin = (share: number, { y }: { y: number }, { height }: Page): boolean =>
  y < share * height || y > (1 - share) * height;

/** `12`, `- 12 -`, `第12页`, `第 1 页 共 9 页`, `1/9`, `Page 1 of 9` */
const pageNumber =
  /^(?:[-—–·~]*\d{1,4}[-—–·~]*|(?:第|P|p)\d{1,4}(?:页|頁)?(?:[,，/|]?(?:共|\/)?\d{1,4}(?:页|頁)?)?|\d{1,4}(?:\/|of)\d{1,4}|Page\d{1,4}(?:of\d{1,4})?)$/i;
