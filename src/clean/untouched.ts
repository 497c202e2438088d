import { isHan } from '../language/han.ts';
import type { Block } from '../read/document.ts';
import type { Span } from '../read/span.ts';

/** What cleaning leaves as it stands, in rising order, none overlapping. */
interface Untouched {
  /** Code in blocks and fences: nothing in it is prose, and no line of it the page's own. */
  code: Span[];
  /** The code, and what else stands in lines of prose but is none: inline code, addresses, formulas, another language. */
  all: Span[];
}

/** Longer lines are no lines of code: a page that has lost its line ends shows all as one. */
const longestCodeLine = 400;
/** So many letters of kana or hangul for each Han character: Japanese or Korean, whose marks are its own. */
const foreignShare = 0.2;
const fewestForeign = 3;

const fence = /^[ \t>]*(`{3,}|~{3,})/;
const foreignLetters = /[\u3041-\u30ff\uac00-\ud7a3]/g;
const hanCharacters = /[\u3400-\u9fff\uf900-\ufaff]/g;

/** Stretches of a line that are no prose. Each begins with units that are seldom in prose, so that looking is quick. */
const inline: readonly RegExp[] = [
  /``[^\n]+?``|`[^`\n]+`/g,
  /!\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)|\]\([^)\s]{1,600}\)/g,
  /(?<![A-Za-z])[A-Za-z][A-Za-z+.-]{1,12}:\/\/[!-~]*[!-+\--9<-~]/g,
  /\$\$?[^$\n]{0,200}[\\^_={}][^$\n]{0,200}\$\$?/g,
  /(?<!\S)(?=[^\s\w]*[?!:;,()])[-?!:;.,=&|+*<>]{2,4}(?!\S)/g,
  /(?<![A-Za-z])(?:O-O(?:-O)?|[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8](?:=[QRBN])?)[+#]?[!?]{1,2}/g,
  /\\\([^\n]{1,200}?\\\)/g,
  /\(\?(?:[:=!]|<[=!])[^\s()]*\)/g,
  /[¿¡][^¿¡?!\n]{1,80}[?!]/g,
  /(?<=[“‘「])[,?!:;()]{1,2}(?=[”’」])/g,
  /\[[-\w.∞]+, ?[-+\w.∞]+\)|\([-\w.∞]+, ?[-+\w.∞]+\]/g,
];

/**
 * Finds what cleaning must leave alone: code, as the format tells it, in fences, in backticks and in lines that can be
 * nothing else; addresses and pictures; formulas; moves of chess; operators that stand alone; groups of regular
 * expressions; Spanish questions; marks that are spoken of (“,”); half-open intervals; lines of Japanese and Korean. Only what the bytes of damaged text hardly ever look like counts.
 */
export function findUntouched(text: string, blocks: readonly Block[]): Untouched {
  const code: Span[] = blocks.filter(({ kind }) => kind === 'code').map(({ start, end }) => ({ start, end }));
  const lines: Span[] = [];
  readLines(text, { code, lines });
  const stretches = inline.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
  return { code: merged(code), all: merged([...code, ...lines, ...stretches]) };
}

/** Adds fences to `code`, and lines that are code or another language to `lines`. */
function readLines(text: string, { code, lines }: { code: Span[]; lines: Span[] }): void {
  let open: { start: number; mark: string } | null = null;
  const comments = new Comments(lines);
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const mark = fence.exec(text.slice(start, Math.min(end, start + 40)))?.[1];
    const line = { start, end };
    if (mark !== undefined && open === null) open = { start, mark };
    else if (mark !== undefined && open !== null && mark.startsWith(open.mark)) {
      code.push({ start: open.start, end });
      open = null;
    } else if (open === null) comments.read(text, line);
    start = end;
  }
}

/** Lines that are left alone, and beside such of code those that a `#` begins: a heading of Markdown stands alone. */
class Comments {
  readonly #lines: Span[];
  #isBesideCode = false;
  #waiting: Span[] = [];

  constructor(lines: Span[]) {
    this.#lines = lines;
  }

  read(text: string, line: Span): void {
    const isComment = text[line.start] === '#' && text[line.start + 1] === ' ';
    const isLeft = !isComment && isForeignLine(text, line);
    if (isLeft) for (const comment of this.#waiting) this.#lines.push(comment);
    if (isLeft || (isComment && this.#isBesideCode)) this.#lines.push(line);
    if (!isComment) {
      this.#isBesideCode = isLeft;
      this.#waiting = [];
    } else if (!this.#isBesideCode) this.#waiting.push(line);
  }
}

function isForeignLine(text: string, { start, end }: Span): boolean {
  if (end - start > longestCodeLine) return isOtherLanguage(text.slice(start, start + longestCodeLine));
  const line = text.slice(start, end);
  return isCode(line) || isOtherLanguage(line);
}

function isOtherLanguage(line: string): boolean {
  const foreign = line.match(foreignLetters)?.length ?? 0;
  if (foreign < fewestForeign) return false;
  return foreign > foreignShare * (line.match(hanCharacters)?.length ?? 0);
}

const quoted = /"[^"\n]*"|'[^'\n]*'/g;
const comment = /\/\/.*$|(?<![.\w])\/\*.*?(?:\*\/|$)|\s#\s.*$|^\s*\*\s.*\*\/\s*$/g;
/** A statement without its strings and comments: it ends as one, assigns, calls, or is an entry of an object. */
const statement =
  /[;{}]$|^[\w$.[\]]+\s*(?:[-+*/|&]?=(?![=>])|\(.*["'].*\)|:=)|^["'][\w-]*["']\s*:|^[\w-]+:\s+""$|^(?:\/\/|\/\*|#!)/;
/** A block of a language that ends its first line with a colon. */
const blockStart = /^(?:def|class|if|elif|else|for|while|with|try|except)\b.*:$/;
/** A line for a shell: a name, then options, pipes, variables; or one that says something. */
const command =
  /^(?:[$>]\s+)?[a-z][\w./-]*\s(?:.*\s)?(?:--?[a-zA-Z][\w-]*(?=[\s=]|$)|&&|\|\|?|>>?|\$[({\w])|^(?:[$>]\s+)?(?:echo|printf)\s+""$/;
const query = /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP)\s.*;$/;

/** Whether a line is code: what Chinese it has stands in its strings and comments, or names what a query asks for. */
function isCode(line: string): boolean {
  if (!/["'/#;]/.test(line)) return false;
  const trimmed = line.trim().replace(/^[-+]\s+/, '');
  if (/^(?:\/\/|\/\*)/.test(trimmed) || query.test(trimmed)) return true;
  const bare = trimmed.replaceAll(quoted, '""').replaceAll(comment, '').trim();
  if (bare === '' || !/[A-Za-z"]/.test(bare) || [...bare].some(isHan)) return false;
  return statement.test(bare) || blockStart.test(bare) || command.test(bare);
}

/** Spans in rising order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const rising = spans.toSorted((one, other) => one.start - other.start);
  const all: Span[] = [];
  for (const { start, end } of rising) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/**
 * A question that is asked of rising offsets: whether one lies in any of the spans. It walks along, so that asking all
 * of a text's offsets takes no longer than reading it.
 */
export function within(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next].end <= offset) next += 1;
    return next < spans.length && spans[next].start <= offset;
  };
}
