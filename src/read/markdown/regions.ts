import type { Span } from '../span.ts';

/** A stretch in which Markdown's own marks mean nothing. */
export interface Region extends Span {
  kind: 'fence' | 'fenced text' | 'comment' | 'pre' | 'script' | 'front matter';
}

const fenceOpening = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})([^\n]*)$/;
/** `Answer: B`, with an explanation or nothing below: put into a fence to stand apart, and no code. */
const key =
  /^\s*(?:(?:correct |right )?answers?|ans|(?:正确|参考|标准)?答案)[ ]?[:：][ ]?[A-H](?:[,，、 ]{0,2}[A-H]){0,7}(?![\w([=])(?:[.、):：][^\n]*|。)?\s*(?:\n\s*(?:explanations?|reason|(?:答案)?解析)[ ]?[:：][\s\S]*)?$/i;
/** A label of an answer, as the line above a fence that names no language. */
const label =
  /(?:^|\n)[ \t>*]*(?:(?:参考|正确|标准)?(?:答案|答)|(?:答案|试题|题目)?(?:解析|分析)|answers?|explanations?)\**[ ]?[:：]\**[ \t]*\n\s*$/i;
/** The same as the first words in the fence. */
const labelled = /^\s*(?:(?:参考|正确|标准)?答案|(?:答案|试题|题目)?解析|answers?|explanations?)[ ]?[:：]/i;
/** Letters, or sentences: nothing that code is made of. */
const isProse = (text: string): boolean =>
  /^\s*(?:[A-H](?:[,，、 ]{0,2}[A-H]){0,7}\s*)?$/.test(text) ||
  (/[\u3400-\u9fff]/.test(text) && !/[{};=<>$#]|\w\(/.test(text));
const longestLabel = 40;
/** Lines each of which is an option, with nothing in them that would be markup outside a fence. */
const lettered = /^(?:\s*[A-H][ ]?[.．、)）:：][ \t]*[^\s<`*_~][^\n<`*_~]*(?:\n|$)){2,8}\s*$/;
const areOptions = (text: string): boolean =>
  lettered.test(text) &&
  text
    .trim()
    .split(/\s*\n\s*/)
    .every((line, at) => line.charCodeAt(0) === 65 + at);
const opaque = /<!--|<(pre|script|style)\b[^<>]*>/gi;

/** `---` round lines such as `title: …`, or `+++` round `title = "…"`. */
const frontMatter =
  /^(?:---[ \t]*\n(?:[\w-]+:.*\n|[ \t]+.*\n|- .*\n|#.*\n|\n)*?(?:---|\.\.\.)|\+{3}[ \t]*\n(?:[\w-]+[ \t]*=.*\n|\[.*\n|[ \t]+.*\n|#.*\n|\n)*?\+{3})[ \t]*(?:\n|$)/;

/**
 * Code, comments and scripts of a text, in its order. A fence or a tag that is never closed opens nothing: it would
 * swallow the rest of a document that somebody cut or mistyped.
 */
export function findRegions(source: string): Region[] {
  const regions: Region[] = [];
  const front = frontMatter.exec(source);
  if (front) regions.push({ kind: 'front matter', start: 0, end: front[0].length });
  const search = new Search(source);
  for (let at = front?.[0].length ?? 0; at < source.length; ) {
    const lineEnd = endOfLine(source, at);
    const found = search.inLine(at, lineEnd);
    if (found) regions.push(found);
    at = found ? found.end : lineEnd + 1;
  }
  return regions;
}

export function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

/** Looks for ends once: where one is not found, none is found from a later place either. */
class Search {
  readonly #source: string;
  readonly #without = new Set<string>();

  constructor(source: string) {
    this.#source = source;
  }

  inLine(start: number, end: number): Region | null {
    const line = this.#source.slice(start, end);
    return this.#fence(line, start, end) ?? this.#tags(line, start);
  }

  #fence(line: string, start: number, end: number): Region | null {
    const [, marks, info] = fenceOpening.exec(line) ?? [];
    if (!marks || (marks[0] === '`' && info.includes('`'))) return null;
    const name = marks[0] + marks.length;
    if (this.#without.has(name)) return null;
    const closing = new RegExp(`^[ \\t>]*\\${marks[0]}{${marks.length},}[ \\t]*$`, 'gm');
    closing.lastIndex = end;
    const found = closing.exec(this.#source);
    if (!found) this.#without.add(name);
    if (!found) return null;
    const isText = this.#isText(line, start, { start: end, end: found.index });
    return { kind: isText ? 'fenced text' : 'fence', start, end: found.index + found[0].length };
  }

  /** Whether a fence holds a key, options, or an answer in sentences, that were put into it to stand apart. */
  #isText(line: string, start: number, { start: from, end }: Span): boolean {
    const inner = this.#source.slice(from, end);
    if (key.test(inner) || areOptions(inner)) return true;
    const isBare = /[`~]\s*$/.test(line);
    const isBelow = label.test(this.#source.slice(Math.max(0, start - longestLabel), start));
    return isBare && (isBelow || labelled.test(inner)) && isProse(inner);
  }

  #tags(line: string, start: number): Region | null {
    if (!line.includes('<')) return null;
    for (const match of line.matchAll(opaque)) {
      const at = start + match.index;
      const name = match[1]?.toLowerCase() ?? 'comment';
      if (this.#without.has(name) || isInCode(line, match.index)) continue;
      const end = this.#endOf(name, at + match[0].length);
      // `- What does <script async> do?` speaks of a tag.
      const isSpokenOf =
        match[1] !== undefined && letter.test(line.slice(0, match.index).replaceAll(/<[^<>]*>/g, ''));
      if (end !== null && !(isSpokenOf && end > start + line.length))
        return { kind: name === 'comment' || name === 'pre' ? name : 'script', start: at, end };
    }
    return null;
  }

  #endOf(name: string, from: number): number | null {
    if (this.#without.has(name)) return null;
    const closing = name === 'comment' ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi');
    closing.lastIndex = from;
    const found = closing.exec(this.#source);
    if (!found) this.#without.add(name);
    return found && found.index + found[0].length;
  }
}

const letter = /\p{L}/u;
const longestCodeLine = 1000;

/** Whether a place of a line stands between backticks. */
function isInCode(line: string, at: number): boolean {
  if (at > longestCodeLine) return false;
  return ((line.slice(0, at).match(/`+/g)?.length ?? 0) & 1) === 1 && line.indexOf('`', at) >= 0;
}
