import { isBlock } from './elements.ts';
import { attributeOf, type Token } from './tokens.ts';

const han = /\p{Script=Han}/gu;

/** Collects what stands in a `<pre>`: code gets fences; a page that puts prose in one is prose. */
export class CodeBlock {
  #language: string;
  #isMarked: boolean;
  readonly #pieces: string[] = [];
  /** How deep in line numbers, which are no code. */
  #gutters: string[] = [];

  constructor(attributes: string) {
    this.#language = languageOf(attributes);
    this.#isMarked = this.#language !== '';
  }

  /** Takes a token in; true where it ends the block. */
  read(token: Token): boolean {
    if (token.type === 'text' && this.#gutters.length === 0) this.#pieces.push(token.text);
    if (token.type === 'open') this.#open(token.name, token.attributes);
    if (token.type !== 'close') return false;
    if (this.#gutters.at(-1) === token.name) this.#gutters.pop();
    else if (isLine(token.name)) this.#pieces.push('\n');
    return token.name === 'pre' || token.name === 'body' || token.name === 'td';
  }

  #open(name: string, attributes: string): void {
    if (name === 'br') this.#pieces.push('\n');
    if (name === 'code') this.#isMarked = true;
    if (name === 'code') this.#language ||= languageOf(attributes);
    const isGutter = /line-?num|lineno|gutter|hljs-ln-n|pre-numbering/i.test(attributes);
    if (isGutter || (this.#gutters.length > 0 && this.#gutters.length < 100 && name === this.#gutters.at(-1)))
      this.#gutters.push(name);
  }

  get isCode(): boolean {
    const text = this.#pieces.join('');
    return this.#isMarked || (text.match(han)?.length ?? 0) * 3 < text.replaceAll(/\s/g, '').length;
  }

  get text(): string {
    const lines = this.#pieces
      .join('')
      .replaceAll('\u00a0', ' ')
      .replaceAll(/\r\n?/g, '\n')
      .replace(/^\s*\n|\s+$/g, '');
    const fence = '`'.repeat(
      Math.max(3, ...(lines.match(/^`{3,}/gm) ?? []).map((marks) => marks.length + 1)),
    );
    return this.isCode ? `${fence}${this.#language}\n${lines}\n${fence}` : lines;
  }
}

/** Some write each line of code into an element of its own. */
const isLine = (name: string): boolean => isBlock(name) && name !== 'pre' && name !== 'ol' && name !== 'ul';

/** `language-java`, `lang-java`, `brush: java` → `java`. */
function languageOf(attributes: string): string {
  const names = `${attributeOf(attributes, 'class') ?? ''} ${attributeOf(attributes, 'lang') ?? ''}`;
  return (
    /(?:language-|lang-|highlight-source-|brush:\s*)([\w+#-]{1,20})/i.exec(names)?.[1].toLowerCase() ?? ''
  );
}
