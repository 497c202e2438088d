import type { Glyphs, Page } from './engine.ts';
import type { Line } from './lines.ts';

/** Pieces that are of every page, and not of its text, by rule. */
export type FurnitureRule = 'page header' | 'page footer' | 'page number' | 'watermark';

/** The parts of a page's height at its top and bottom where headers and footers stand. */
const margin = 0.12;

/** On how many of this many pages something must stand in the same place to be of the page. */
const enough = (pages: number): number => (pages < 3 ? 2 : Math.max(3, Math.ceil(pages / 2)));

/** What stands at one place, with its numbers left open: `第1页` and `第2页` are one. */
const keyOf = ({ text, x, y }: { text: string; x: number; y: number }): string => {
  const words = text.replaceAll(/\d+/g, '#').replaceAll(/\s/g, '');
  return `${words} ${/#/.test(words) ? '' : Math.round(x / 4)} ${Math.round(y / 4)}`;
};

/** Tells what is of the page by its being on the others, too. */
export class Furniture {
  readonly #counts = new Map<string, number>();
  #pages = 0;

  /** Counts what stands on a page, before any page is judged. */
  count({ glyphs }: Page, lines: readonly Line[]): void {
    this.#pages += 1;
    const keys = [
      ...glyphs.map((piece) => `piece ${keyOf(piece)}`),
      ...lines.map((line) => `line ${keyOf(line)}`),
    ];
    for (const key of new Set(keys)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  #isOnEnough(key: string): boolean {
    return (this.#counts.get(key) ?? 0) >= enough(this.#pages);
  }

  /** Whether a piece lies behind the text: turned, or at the same place in the middle of the other pages. */
  isWatermark(piece: Glyphs, page: Page): boolean {
    if (Math.abs(piece.turned) > 5) return true;
    return this.#pages >= 3 && !isInMargin(piece, page) && this.#isOnEnough(`piece ${keyOf(piece)}`);
  }

  /** Which rule takes a line of a page; null for the text itself. */
  ruleFor(line: Line, page: Page): FurnitureRule | null {
    if (!isInMargin(line, page)) return null;
    const key = `line ${keyOf(line)}`;
    const isOuter = line.y < 0.07 * page.height || line.y > 0.93 * page.height;
    const isNumber = pageNumber.test(line.text.replaceAll(/\s/g, ''));
    if (isNumber && (isOuter || this.#isOnEnough(key))) return 'page number';
    // Chapters have headers of their own; what stands so far out is hardly ever text.
    const isOften = isOuter && (this.#counts.get(key) ?? 0) >= 3;
    if (!isOften && !this.#isOnEnough(key)) return null;
    return line.y < page.height / 2 ? 'page header' : 'page footer';
  }
}

const isInMargin = ({ y }: { y: number }, { height }: Page): boolean =>
  y < margin * height || y > (1 - margin) * height;

/** `12`, `- 12 -`, `第12页`, `第 1 页 共 9 页`, `1/9`, `Page 1 of 9` */
const pageNumber =
  /^(?:[-—–·~]*\d{1,4}[-—–·~]*|(?:第|P|p)\d{1,4}(?:页|頁)?(?:[,，/|]?(?:共|\/)?\d{1,4}(?:页|頁)?)?|\d{1,4}(?:\/|of)\d{1,4}|Page\d{1,4}(?:of\d{1,4})?)$/i;
