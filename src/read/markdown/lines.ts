import type { Block } from '../document.ts';
import type { RemovalRule } from '../removal-rule.ts';
import type { Span } from '../span.ts';
import { liquidTag } from './liquid.ts';
import { endOfLine, type Region } from './regions.ts';
import { type Sheet, takeLine, takeOut } from './sheet.ts';
import { isDelimiterRow, readTable } from './tables.ts';

/** A line, or what of it stands before or behind a region. `end` is without its line end. */
interface Line {
  start: number;
  end: number;
  text: string;
}

interface OpenItem {
  block: Block;
  indent: number;
}

const quote = /^(?:[ \t]{0,3}>[ \t]?)+/;
/** A point that somebody began and left empty. */
const emptyPoint = /^[ \t]*[-*+][ \t]*$/;
const listMark = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:[ \t]+(?=\S)|$)/;
/** A number alone, and a line further in that is running text: what it counts. */
const numberAlone = /^[ \t]*\d{1,9}[.)][ \t]*$/;
const runningText = /^[ \t]{2,}(?![-*+|>#`~\s]|\d{1,9}[.)])|^[ \t]{2,}\*\*(?=\S)/;
/** Many write `##标题` without the blank; `#include` and `#面试 #求职` are no headings, and `#1` may be anything. */
const heading =
  /^(?![ \t]{0,3}#[^\s#]{1,30}(?:[ \t]+#[^\s#]{1,30}){1,20}[ \t]*$)[ \t]{0,3}(#{1,6})(?:[ \t\u3000]+|$|(?<=##)(?=[^#\s!])|(?=\p{Script=Han}|\d+[.、]\s?\p{Script=Han}))/u;
/** `# 线程池的参数⏎#面试`: a note's tag right below a heading of the highest level, which no other heading follows at once. */
const tag = /^#[^\s#]{1,12}[ \t]*$/;
const headingTail = /(?:[ \t]*\{#[\w-]+\})?(?:[ \t]+#+)?[ \t]*$/;
/** `### 简述流程###`: as many signs at its end as at its beginning, without a blank before them; one alone may be a name's. */
const gluedTail = /(?<=[^#\s])#{2,6}[ \t]*$/;
const rule = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]+){2,}_[ \t]*)$/;
const underline = /^[ \t]{0,3}(?:(=+)|-{2,})[ \t]*$/;
const definition = /^[ \t]{0,3}\[([^\]^][^\]]{0,200})\]:[ \t]*\S{1,2000}(?:[ \t]+["'(].{0,500})?[ \t]*$/;
/** What a page shows where one points at an abbreviation: `*[ANR]: Application Not Responding`. */
const abbreviation = /^[ \t]{0,3}\*\[[^\]\n]{1,60}\]:[ \t]+\S/;
/** Contents that the page makes. */
const contents = /^[ \t]*@?\[\[?_?toc_?\]?\](?:\([^()\n]{0,40}\))?[ \t]*$/i;
/** The name of a box, whether it is folded, and its title: `[!NOTE]`, `[!success]- 答案`, `??? question "什么是索引？"`. */
const box =
  /^[ \t]*(?:\[!([\p{L}\d_|-]{1,30})\][+-]?(?:[ \t]+|$)|(?:\?{3}\+?|!{3})[ \t]+([a-z][\w-]{0,30})(?:[ \t]+"(?=[^"\n]*"[ \t]*$)|[ \t]*$))/u;
/** Boxes whose title asks, and whose body answers. */
const askingBox = /^(?:question|faq|help|quiz|problem|exercise|q|问题|問題|题目|題目|提问|面试题|面試題)\b/iu;
/** The rules of lines that may go from within a point. */
const inLists: ReadonlySet<RemovalRule> = new Set(['markup', 'front matter']);
/** Below any heading that a document has about its boxes. */
const boxLevel = 6;
const container = /^[ \t]*:::+[ \t]*(?:[a-z-]+(?:[ \t]+|$))?/i;
/** A heading is short; a paragraph above a line of dashes is a paragraph. */
const longestUnderlined = 60;

/** Reads the lines outside of `regions` into blocks and running text; those that begin where `taken` says go, by its rule. */
export function readLines(
  sheet: Sheet,
  regions: readonly Region[],
  taken: ReadonlyMap<number, RemovalRule>,
): void {
  const reader = new LineReader(sheet, taken);
  let at = 0;
  for (const region of [...regions, { start: sheet.source.length, end: sheet.source.length }]) {
    reader.read(at, region.start);
    at = region.end;
  }
  reader.finish();
}

class LineReader {
  readonly #sheet: Sheet;
  readonly #taken: ReadonlyMap<number, RemovalRule>;
  /** The items that are open, from the outermost. */
  readonly #items: OpenItem[] = [];
  #paragraph: { start: number; end: number } | null = null;
  #isBehindBlank = true;
  #isUnderlined = false;

  constructor(sheet: Sheet, taken: ReadonlyMap<number, RemovalRule>) {
    this.#sheet = sheet;
    this.#taken = taken;
  }

  read(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const lineEnd = Math.min(end, endOfLine(this.#sheet.source, at));
      at = this.#readLine({ start: at, end: lineEnd, text: this.#sheet.source.slice(at, lineEnd) }, end);
    }
    this.#endParagraph();
  }

  finish(): void {
    this.#endParagraph();
    this.#closeItems(0, this.#sheet.source.length);
  }

  /** Returns where the next line begins. */
  #readLine(whole: Line, limit: number): number {
    const line = this.#unquote(whole);
    const next = whole.end + 1;
    if (line.text.trim() === '') this.#readBlank();
    else if (this.#takeWhole(line) || this.#readBox(line)) this.#endParagraph();
    else if (this.#isTable(line, limit)) return this.#readTable(line, limit);
    else {
      this.#readText(line);
      this.#joinCounted(line, limit);
    }
    return next;
  }

  /** `1.⏎    **什么是闭包？**`: a number whose text begins on the next line stands before it. */
  #joinCounted({ text, end }: Line, limit: number): void {
    if (end >= limit || !numberAlone.test(text)) return;
    const below = this.#nextLine(end, limit);
    const indent = indentOf(below);
    if (!runningText.test(below) || widthOf(below.slice(0, indent)) <= widthOf(text.slice(0, indentOf(text))))
      return;
    this.#sheet.changes.push({ start: end, end: end + 1 + indent, insert: ' ', rule: 'markup' });
  }

  #unquote(line: Line): Line {
    const [marks = ''] = quote.exec(line.text) ?? [];
    const start = line.start + marks.length;
    takeOut(this.#sheet, { start: line.start, end: start });
    if (marks !== '') this.#sheet.blocks.push({ kind: 'quote', start, end: line.end });
    return { start, end: line.end, text: line.text.slice(marks.length) };
  }

  #readBlank(): void {
    this.#endParagraph();
    this.#isBehindBlank = true;
  }

  /** Rules, underlines, definitions of links, contents made by the page. */
  #takeWhole({ start, end, text }: Line): boolean {
    if (this.#readUnderline({ start, end, text })) return true;
    const taken = this.#taken.get(start);
    const [, label] = definition.exec(text) ?? [];
    if (label) this.#sheet.definitions.add(label.toLowerCase());
    const isEmpty = emptyPoint.test(text) || abbreviation.test(text);
    if (!label && !taken && !isEmpty && !rule.test(text) && !contents.test(text)) return false;
    takeLine(this.#sheet, { start, end }, taken);
    if (!label && !isEmpty && !(taken && inLists.has(taken))) this.#closeItems(0, start);
    return true;
  }

  /** The first line of a box: its name goes, its title stays and stands alone. */
  #readBox({ start, end, text }: Line): boolean {
    const found = box.exec(text);
    if (!found) return this.#readTag({ start, end, text });
    const [marks, bracketed, named] = found;
    const tail = named === undefined ? 0 : (/"[ \t]*$/.exec(text)?.[0].length ?? 0);
    const title = { start: start + marks.length, end: end - tail };
    if (title.start >= title.end) takeLine(this.#sheet, { start, end });
    else this.#readTitle({ start, end }, title, askingBox.test(bracketed ?? named));
    this.#isBehindBlank = true;
    return true;
  }

  #readTag({ start, end, text }: Line): boolean {
    const shown = liquidTag(text);
    if (shown === null) return false;
    if (shown === 'bare') takeLine(this.#sheet, { start, end });
    else this.#readTitle({ start, end }, { start: start + shown.start, end: start + shown.end }, false);
    this.#isBehindBlank = true;
    return true;
  }

  #readTitle(line: Span, title: Span, asks: boolean): void {
    this.#endParagraph();
    takeOut(this.#sheet, { start: line.start, end: title.start });
    takeOut(this.#sheet, { start: title.end, end: line.end });
    if (asks) this.#closeItems(0, line.start);
    if (asks) this.#sheet.blocks.push({ kind: 'heading', level: boxLevel, ...line });
    this.#sheet.running.push({ ...title, of: asks ? 'heading' : 'paragraph' });
  }

  #readUnderline({ start, end, text }: Line): boolean {
    const found = underline.exec(text);
    const above = this.#paragraph && behindAnchors(this.#sheet.source, this.#paragraph);
    if (!found || !above || above.end - above.start > longestUnderlined) return false;
    if (this.#sheet.source.slice(above.start, above.end).includes('\n')) return false;
    this.#sheet.blocks.push({ kind: 'heading', level: found[1] ? 1 : 2, ...above });
    takeLine(this.#sheet, { start, end });
    this.#isUnderlined = true;
    return true;
  }

  #isTable({ text, end }: Line, limit: number): boolean {
    return text.includes('|') && end < limit && isDelimiterRow(this.#nextLine(end, limit));
  }

  #nextLine(end: number, limit: number): string {
    return this.#sheet.source.slice(end + 1, Math.min(limit, endOfLine(this.#sheet.source, end + 1)));
  }

  #readTable(line: Line, limit: number): number {
    this.#endParagraph();
    return readTable(this.#sheet, line.start, limit);
  }

  #readText(line: Line): void {
    const text = this.#readMarks(line);
    const found = heading.exec(text.text);
    if (found && this.#isTag(text)) takeOut(this.#sheet, text, 'hashtags');
    else if (found) this.#readHeading(text, found);
    else this.#continue(text);
    this.#isBehindBlank = false;
  }

  #isTag({ start, text }: Line): boolean {
    const above = this.#sheet.blocks.at(-1);
    return tag.test(text) && above?.kind === 'heading' && above.level === 1 && above.end === start - 1;
  }

  /** Opens the items whose marks stand at the beginning of a line; returns what is behind them. */
  #readMarks(line: Line): Line {
    const taken = container.exec(line.text)?.[0].length ?? 0;
    takeOut(this.#sheet, { start: line.start, end: line.start + taken });
    let { start, text } = { start: line.start + taken, text: line.text.slice(taken) };
    const indentOfLine = widthOf(/^[ \t]*/.exec(text)?.[0] ?? '');
    if (this.#isBehindBlank && !listMark.test(text)) this.#closeItems(indentOfLine, line.start);
    for (let found = listMark.exec(text); found; found = listMark.exec(text)) {
      const [whole, indent, mark] = found;
      this.#openItem({ start, end: line.end, indent: widthOf(indent) + (start - line.start), mark });
      start += whole.length;
      text = text.slice(whole.length);
    }
    return { start, end: line.end, text };
  }

  #openItem({
    start,
    end,
    indent,
    mark,
  }: {
    start: number;
    end: number;
    indent: number;
    mark: string;
  }): void {
    this.#endParagraph();
    this.#closeItems(indent, start);
    const isOrdered = /\d/.test(mark);
    const block: Block = { kind: 'item', start, end, depth: this.#items.length, isOrdered };
    this.#items.push({ block, indent });
    this.#sheet.blocks.push(block);
  }

  #closeItems(indent: number, at: number): void {
    while (this.#items.length > 0 && (this.#items.at(-1)?.indent ?? 0) >= indent) {
      const block = this.#items.pop()?.block;
      if (block) block.end = trimmedEnd(this.#sheet.source, block.start, at);
    }
  }

  #readHeading({ start, end, text }: Line, [whole, marks]: RegExpExecArray): void {
    this.#endParagraph();
    const glued = gluedTail.exec(text)?.[0] ?? '';
    const isGlued = glued.trimEnd().length === marks.length;
    const tail = isGlued ? glued.length : (headingTail.exec(text)?.[0].length ?? 0);
    if (!/^[ \t]/.test(text)) this.#closeItems(0, start);
    takeOut(this.#sheet, { start, end: start + whole.length });
    takeOut(this.#sheet, { start: end - tail, end });
    this.#sheet.blocks.push({ kind: 'heading', level: marks.length, start, end });
    this.#sheet.running.push({ start: start + whole.length, end: end - tail, of: 'heading' });
  }

  #continue({ start, end }: Line): void {
    if (this.#paragraph) this.#paragraph.end = end;
    else this.#paragraph = { start, end };
  }

  #endParagraph(): void {
    if (this.#paragraph)
      this.#sheet.running.push({ ...this.#paragraph, of: this.#isUnderlined ? 'heading' : 'paragraph' });
    this.#isUnderlined = false;
    this.#paragraph = null;
  }
}

const indentOf = (text: string): number => text.length - text.trimStart().length;
const widthOf = (indent: string): number => [...indent].reduce((sum, one) => sum + (one === '\t' ? 4 : 1), 0);

function trimmedEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(source[at - 1])) at -= 1;
  return at;
}

const anchors = /^(?:[ \t]*<a\s[^<>\n]*>(?:[ \t]*<\/a>)?[ \t]*\n)+/;

/** A paragraph without the lines before it that only name the place: `<a name="c1"></a>⏎基础⏎---`. */
function behindAnchors(source: string, { start, end }: Span): Span {
  return { start: start + (anchors.exec(source.slice(start, end))?.[0].length ?? 0), end };
}
