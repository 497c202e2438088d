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

/** What stands at one height on any page, as the headers of left and right pages do. */
const placeKey = ({ y, size }: Line): string => `${Math.round(y / 4)} ${Math.round(size * 2)}`;

/** Tells what is of the page by its being on the others, too. */
export class Furniture {
  readonly #counts = new Map<string, number>();
  /** How many characters are set in each size. */
  readonly #sizes = new Map<number, number>();
  /** The texts at each place of the outer margins, one for each page that has any there. */
  readonly #places = new Map<string, string[]>();
  /** Whether what stands at a place mostly stands elsewhere, too; told once for all of a document's pages. */
  readonly #takenPlaces = new Map<string, boolean>();
  #pages = 0;

  /** Counts what stands on a page, before any page is judged. */
  count(page: Page, lines: readonly Line[]): void {
    this.#pages += 1;
    const { glyphs } = page;
    const keys = [
      ...glyphs.map((piece) => `piece ${exactKey(piece)}`),
      ...lines.flatMap((line) => [`line ${exactKey(line)}`, `open ${openKey(line)}`]),
    ];
    for (const key of new Set(keys)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    for (const { size, text } of glyphs) this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + text.length);
    for (const line of lines.filter((one) => isWithin(outerMargin, one, page)))
      this.#textsAt(placeKey(line)).push(openKey(line));
  }

  #textsAt(place: string): string[] {
    const texts = this.#places.get(place) ?? [];
    this.#places.set(place, texts);
    return texts;
  }

  /** On how many pages something stands. */
  #countOf(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** Whether something stands on at least this share of the pages, and on at least two or three of them. */
  #isOn(share: number, key: string): boolean {
    const least = this.#pages < 3 ? 2 : Math.max(3, Math.ceil(this.#pages * share));
    return this.#countOf(key) >= least;
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

  /** For each line of a page, which rule takes it; null for the text itself. */
  rulesFor(lines: readonly Line[], page: Page): (FurnitureRule | null)[] {
    const rules = lines.map((line) => this.#ruleFor(line, page));
    const fromTop = [...lines.keys()].sort((one, other) => lines[one].y - lines[other].y);
    this.#takeFromEdge(fromTop, { lines, page, rules });
    this.#takeFromEdge(fromTop.reverse(), { lines, page, rules });
    return rules;
  }

  #ruleFor(line: Line, page: Page): FurnitureRule | null {
    if (!isWithin(margin, line, page)) return null;
    const isOuter = isWithin(outerMargin, line, page);
    const isNumber = pageNumber.test(line.text.replaceAll(/\s/g, ''));
    if (isNumber && (isOuter || this.#isOn(0.5, `open ${openKey(line)}`))) return 'page number';
    if (ofQuestion.test(line.text)) return null;
    // Chapters have headers of their own: three pages are enough where no text stands.
    const isRepeated = isOuter
      ? this.#isOn(0, `open ${openKey(line)}`) || this.#isAtTakenPlace(line)
      : this.#isOn(0.8, `line ${exactKey(line)}`);
    return isRepeated ? sideOf(line, page) : null;
  }

  /**
   * Left pages have another header than right ones: what stands at this height is mostly what also stands on others, or it
   * is on every page, and set smaller than the text.
   */
  #isAtTakenPlace(line: Line): boolean {
    const texts = this.#textsAt(placeKey(line));
    if (line.text.length > longestHeader || line.size > 1.1 * this.#usualSize) return false;
    if (texts.length >= Math.max(2, this.#pages) && line.size < 0.92 * this.#usualSize) return true;
    if (texts.length < 3) return false;
    const known = this.#takenPlaces.get(placeKey(line));
    if (known !== undefined) return known;
    const again = texts.filter((text) => this.#countOf(`open ${text}`) > 1);
    const isTaken = again.length >= 0.6 * texts.length;
    this.#takenPlaces.set(placeKey(line), isTaken);
    return isTaken;
  }

  /**
   * Takes headers and footers that reach further into the page, as long as nothing but such stands between them and its
   * edge: the same words at the same height of many pages, and none that a question has.
   */
  #takeFromEdge(order: readonly number[], { lines, page, rules }: Judged): void {
    for (const index of order) {
      if (rules[index]) continue;
      const line = lines[index];
      const isHere = isWithin(deepMargin, line, page) && this.#pages >= 3;
      if (!isHere || ofQuestion.test(line.text) || !words.test(line.text)) return;
      if (!this.#isOn(0.4, `open ${openKey(line)}`)) return;
      rules[index] = sideOf(line, page);
    }
  }
}

interface Judged {
  lines: readonly Line[];
  page: Page;
  rules: (FurnitureRule | null)[];
}

const longestHeader = 60;
/** Slides have their heads so far within. */
const deepMargin = 0.2;

const sideOf = (line: Line, page: Page): FurnitureRule =>
  line.y < page.height / 2 ? 'page header' : 'page footer';

/** Four letters in a row say something. */
const words = /[\p{L}]{2}.*[\p{L}]{2}/u;

/** What may stand at one height of many pages where each has one question: its number, kind, options and key. */
const ofQuestion =
  /^[\s【[（(]*(?:第\s*[\d一二三四五六七八九十]{1,4}\s*[题題问問]|[题題问問][目题題]?\s*\d|Q(?:uestion)?\s*\d|\d{1,3}\s*[、．.)）](?!\d)|[一二三四五六七八九十]{1,3}[、．.]|[A-HＡ-Ｈ][.、．)）:：]|(?:单|單|多|不定|是非|判断|判斷|填空|简答|簡答|问答|問答|论述|論述|选择|選擇|案例)\S{0,4}[选選项項题題]|.{0,4}(?:答案|解析|答)[\s】\]]*(?:[:：]|$)|(?:题目|題目|问题|問題|正确|正確|错误|錯誤)[\s】\]]*(?:[:：]|$))/;

const isWithin = (share: number, { y }: { y: number }, { height }: Page): boolean =>
  y < share * height || y > (1 - share) * height;

/** `12`, `- 12 -`, `第12页`, `第 1 页 共 9 页`, `1/9`, `Page 1 of 9` */
const pageNumber =
  /^(?:[-—–·~]*\d{1,4}[-—–·~]*|(?:第|P|p)\d{1,4}(?:页|頁)?(?:[,，/|]?(?:共|\/)?\d{1,4}(?:页|頁)?)?|\d{1,4}(?:\/|of)\d{1,4}|Page\d{1,4}(?:of\d{1,4})?)$/i;
