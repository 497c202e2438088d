import type { Measured } from './margin.ts';
import type { Span } from './span.ts';

/** Cells: no page is wider. */
export const mostColumns = 120;

/** A line that others may go on from: where it ends, and where the next begins without its indentation. */
export interface Line extends Measured {
  at: number;
  next: number;
  /** Units of white space before the next line. */
  indent: number;
  /** Whether the next line can be the rest where this one is surely full: words before a colon, too. */
  mayGoOn: boolean;
  /** A question ends where it ends. */
  asks: boolean;
}

/** What begins a line of its own wherever it stands. */
const surelyBegins =
  /^(?:[-*+•·>#|`~<【[]|[○◯●□☐■☑](?![○◯□])|[(（](?:[A-H\d]{1,3}|[一二三四五六七八九十]{1,3}|.{0,4}[答解]\S{0,3}[:：])|\d{1,3}[.、．)）]|[A-Ha-h][.、．)）:：]|[一二三四五六七八九十]{1,3}[、.]|第.{1,4}[题題章节節问問部页頁]|[QA][:：]|.{0,5}[答解问問题題点點案析评評路旨素分].{0,2}[:：])/;

/** How wide a line is: as it is printed, or as a program counted it that breaks behind so many characters. */
interface Measure {
  widthOf: (words: string) => number;
  /** Whether a row of options counts, of which nobody knows how wide the gaps were printed. */
  takesRows: boolean;
}

/** As a page is printed: Chinese takes two cells. */
export const inCells: Measure = { widthOf, takesRows: false };
/** Two cells each, as characters of prose mostly have. */
export const inCharacters: Measure = { widthOf: (words) => [...words].length * 2, takesRows: true };

/** The lines of a stretch that may have been broken at a margin, without those that have gaps. */
export function linesIn(text: string, span: Span, measure: Measure): Line[] {
  const found: Line[] = [];
  const lines = rowsIn(text, span);
  const isSpaced =
    lines.length >= fewestSpaced && lines.filter(({ gap }) => gap === 1).length >= lines.length * spacedShare;
  for (const [index, { start, end, gap }] of lines.entries()) {
    const line = unglossed(text.slice(start, Math.min(end, start + mostGlossed))).trimEnd();
    if (gapped.test(line) && !(measure.takesRows && row.test(line))) continue;
    const following = lines[index + 1];
    const next = following === undefined ? end : following.start + indentOf(text, following.start);
    const isBeside = following !== undefined && gap <= (isSpaced ? 1 : 0);
    const nextLine = isBeside ? text.slice(next, following.end).trimEnd() : '';
    found.push({
      at: end,
      next,
      indent: following === undefined ? 0 : next - following.start,
      width: measure.widthOf(line),
      goesOn: isBeside && goesOn(text, next),
      mayGoOn:
        isBeside &&
        !surelyBegins.test(text.slice(next, next + 12)) &&
        !printedOver.test(text.slice(next, next + longestPrinted)),
      asks: /[？?]$/.test(line),
      hasEnded: isBeside
        ? hasEnded(text, start + text.slice(start, end).trimEnd().length, next)
        : ended.test(line.slice(-lastWord)),
      isClosed: closing.test(nextLine),
      nextWord: measure.widthOf(firstWord.exec(nextLine)?.[0] ?? ''),
    });
  }
  return found;
}

const fewestSpaced = 8;
const spacedShare = 0.9;
const closing = /[。？！?!;；”）)]$/;
/** Letters and digits stay together, and so do marks with what they close or open. */
const firstWord = /^[（“《【(‘]*(?:[\w.%+-]+|.)[，。、？！；：）”》】’,.?!;:)…]*/u;
const indentOf = (text: string, at: number): number =>
  /^[ \t\u3000]*/.exec(text.slice(at, at + 60))?.[0].length ?? 0;

/** Lines with words, and how many empty lines follow each. */
function rowsIn(text: string, { start, end }: Span): (Span & { gap: number })[] {
  const rows: (Span & { gap: number })[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop < 0 || stop > end ? end : stop;
    if (text.slice(at, Math.min(lineEnd, at + 200)).trim() !== '')
      rows.push({ start: at, end: lineEnd, gap: 0 });
    else if (rows.length > 0) rows[rows.length - 1].gap += 1;
    at = lineEnd + 1;
  }
  return rows;
}

/** Takes two cells. */
export const wide =
  /[‘’“”—…\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** A sentence's mark, a bracket; the page that a site's picture shows: `…题库_第3页`. */
const ended = /[。！？；：.!?;:…”」』》）)\]】|`\\]$| {2}$|_第\d{1,3}[页頁]$/;
/** A number, a list mark, an option's box, a label, a heading, a fence: what begins a line of its own; not the blank of a stem, nor a name left out, `○○公司`. */
const begins =
  /^(?:[-*+•·>#|`~<【《[「“"']|[○◯●□☐■☑](?![○◯□])|[(（](?![\s\u3000]{0,12}[)）])|\d{1,3}[.、．)）]|[A-Ha-h][.、．)）:：]|[一二三四五六七八九十]{1,3}[、.]|第.{1,4}[题題章节節问問部页頁]|[QA][:：]|.{1,8}[:：])/;
/** Whether a line may be the rest of the one above: it begins with no number, mark or label, and is no page's foot. */
export const goesOn = (text: string, next: number): boolean =>
  !begins.test(text.slice(next, next + 12)) && !printedOver.test(text.slice(next, next + longestPrinted));

/** What stands between two pages, or where a preview ends: `第 1 页 共 9 页`, `亲，该文档总共9页…`. No sentence goes on with it. */
const printedOver =
  /^(?:[-—–]\s?)?(?:第\s?\d{1,4}\s?[页頁](?:[\s,，/]{0,3}共\s?\d{1,4}\s?[页頁])?|共\s?\d{1,4}\s?[页頁]|[Pp]age\s\d{1,4}(?:\sof\s\d{1,4})?|\d{1,3}\s?\/\s?\d{1,3})(?:\s?[-—–])?[ \t]*(?:\n|$)|^亲[，,]\s?该?文档|^(?:该|本|此)文档(?:总共|最多|共\s?\d)|^(?:还剩|還剩|剩余)\s?\d{1,4}\s?[页頁]|^(?:免费|付费|继续)?(?:试读|预览|阅读)(?:部分|内容)?(?:已)?结束/;
/** A row of options, with their letters. */
const row = /^\s{0,20}[（(]?[A-Ga-g][.、．)）\s].{1,80}\s[（(]?[B-Hb-h][.、．)）\s]/;
/** An option's letter at the end of its row, whose words stand in the next line. */
const lastMark = /\s[（(]?[B-H][)）.．]$/;
const longestPrinted = 40;
/** So many units hold the last two of a line, and their pinyin. */
const lastWord = 16;
/** Whether the words before a line's end end as a sentence does, and the next line begins with none of its marks. */
export const hasEnded = (text: string, at: number, next: number): boolean =>
  ended.test(unglossed(text.slice(Math.max(0, at - lastWord), at))) &&
  !lastMark.test(text.slice(Math.max(0, at - lastWord), at)) &&
  !/^(?:[，。、？！；：]|[(（][\s\u3000]{0,12}[)）])/.test(text.slice(next, next + 14));

/** A page's head, with its gap, or its number alone. */
export function isOfPage(text: string, start: number): boolean {
  const line = text.slice(start, start + mostColumns).split('\n', 1)[0];
  return gapped.test(line) || /^[-—–\s]*\d{1,3}[-—–\s]*$/.test(line);
}

/** A line with wide gaps is a row of options, or of a page's head; the blank of a stem is none. */
export const gapped = /[^\s（(](?: {4,}|\t|\u3000{3,})\S/;

/** Pinyin that a site has put behind characters when the lines were broken already. */
const gloss = /\([a-zü]{0,5}[à-ǜ][a-zü]{0,5}\)/g;
/** A line of so many units is long, whatever of it is pinyin. */
export const mostGlossed = mostColumns * 4;

/** A line without the pinyin behind its characters. */
export const unglossed = (line: string): string => (line.includes('(') ? line.replaceAll(gloss, '') : line);

/** Cells that a text takes. */
export function widthOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += wide.test(character) ? 2 : 1;
  return cells;
}
