import { decodeHTML } from 'entities';

export type Token =
  | { type: 'text'; text: string }
  | { type: 'open'; name: string; attributes: string }
  | { type: 'close'; name: string }
  | { type: 'comment'; text: string };

/** What these hold is no text of the page. */
const silent =
  /^(?:script|style|noscript|template|svg|iframe|object|textarea|select|math|canvas|audio|video|head|xml)$/;
const tagStart = /<(?:!--|[!?]|(\/?)([A-Za-z][^\s/<>]*))/g;
/** Quoted values may hold a `>`. */
const tagRest = /(?:[^"'>]|"[^"]*"|'[^']*')*>/y;
const longestQuoted = 100_000;

/**
 * The tags, texts and comments of a page, one after the other. No tree is built: pages nest as deep as they like, and a
 * tree is built in time that grows with the square of the depth.
 */
export function* readTokens(source: string): Generator<Token> {
  const search = new Search(source);
  let read = 0;
  for (;;) {
    const found = search.nextTag(read);
    const end = found?.at ?? source.length;
    if (end > read) yield { type: 'text', text: decodeText(source.slice(read, end)) };
    if (!found) return;
    if (found.token) yield found.token;
    read = found.end;
  }
}

interface Found {
  at: number;
  end: number;
  token: Token | null;
}

class Search {
  readonly #source: string;
  /** Ends that are not met again: nobody looks for them twice. */
  readonly #missing = new Set<string>();
  #failures = 0;

  constructor(source: string) {
    this.#source = source;
  }

  nextTag(from: number): Found | null {
    tagStart.lastIndex = from;
    for (let match = tagStart.exec(this.#source); match; match = tagStart.exec(this.#source)) {
      const at = match.index;
      const behind = at + match[0].length;
      const found = match[2] ? this.#tag(match, behind) : this.#comment(match[0], behind);
      tagStart.lastIndex = behind;
      if (found) return { at, ...found };
    }
    return null;
  }

  #comment(mark: string, behind: number): Omit<Found, 'at'> | null {
    const closing = mark === '<!--' ? '-->' : '>';
    const close = this.#indexOf(closing, behind);
    if (close < 0) return null;
    const token: Token | null =
      mark === '<!--' ? { type: 'comment', text: this.#source.slice(behind, close) } : null;
    return { end: close + closing.length, token };
  }

  #tag([, slash, written]: RegExpExecArray, behind: number): Omit<Found, 'at'> | null {
    const end = this.#endOfTag(behind);
    if (end === null) return null;
    const name = written.toLowerCase();
    if (slash) return { end, token: { type: 'close', name } };
    const attributes = this.#source.slice(behind, end - 1);
    const isEmpty = attributes.endsWith('/') && !/^(?:script|style|head)$/.test(name);
    if (silent.test(name) && !isEmpty) return { end: this.#endOfSilent(name, end), token: null };
    return { end, token: { type: 'open', name, attributes } };
  }

  #endOfTag(from: number): number | null {
    const close = this.#indexOf('>', from);
    if (close < 0) return null;
    const quote = this.#source.slice(from, close);
    if (!/["']/.test(quote) || this.#failures > 100) return close + 1;
    tagRest.lastIndex = 0;
    const whole = tagRest.exec(this.#source.slice(from, close + longestQuoted));
    if (!whole) this.#failures += 1;
    return whole ? from + whole[0].length : close + 1;
  }

  /** The head ends where the body begins, or any tag that a head cannot hold. */
  #endOfSilent(name: string, from: number): number {
    if (this.#missing.has(name)) return from;
    const closing =
      name === 'head'
        ? /<\/head\s*>|<body\b|<(?:div|p|h[1-6]|table)\b/gi
        : new RegExp(`</${name}\\s*>`, 'gi');
    closing.lastIndex = from;
    const found = closing.exec(this.#source);
    if (!found) this.#missing.add(name);
    if (!found) return from;
    return found[0].startsWith('</') ? found.index + found[0].length : found.index;
  }

  #indexOf(mark: string, from: number): number {
    if (this.#missing.has(mark)) return -1;
    const at = this.#source.indexOf(mark, from);
    if (at < 0) this.#missing.add(mark);
    return at;
  }
}

/** A text with characters for its entities. */
export function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return decodeHTML(text);
}

/** The value of an attribute; null where the tag has none of that name. */
export function attributeOf(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null;
  const pattern = new RegExp(
    `(?:^|[\\s"'/])${name}\\s*(?:=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/"']|$)`,
    'i',
  );
  const found = pattern.exec(attributes);
  return found && decodeText(found[1] ?? found[2] ?? found[3] ?? '');
}
