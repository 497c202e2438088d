import type { Block, Taken } from '../document.ts';
import { decodeEntity } from '../entities.ts';
import type { Span } from '../span.ts';
import { CodeBlock } from './code.ts';
import {
  holdsBack,
  implied,
  isBlock,
  isVoid,
  type Numbering,
  numberFor,
  type SetOff,
  setOffBy,
} from './elements.ts';
import { type Suspect, suspect } from './furniture.ts';
import { hiddenAnswer, imageText } from './hidden.ts';
import { Tables } from './tables.ts';
import { attributeOf, readTokens, type Token } from './tokens.ts';
import { Writer } from './writer.ts';

interface Element {
  name: string;
  start: number;
  isStrong: boolean;
  setOff: readonly SetOff[];
  suspect: Omit<Suspect, keyof Span> | null;
  numbering: Numbering | null;
  /** What is written where it ends: an answer in its attributes. */
  hidden: string | null;
  /** Letters inside links, when it began. */
  linked: number;
}

/** What a page says, before its furniture is told from its content. */
export interface Page {
  text: string;
  blocks: Block[];
  suspects: Suspect[];
  glosses: Taken[];
}

/** Reads a page in one pass over its tags: an element is known by where its text begins and ends. */
export function readPage(source: string): Page {
  const reader = new PageReader();
  for (const token of readTokens(source)) reader.read(token);
  return reader.finish();
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** An end tag looks no further up than this: deeper pages are made to keep a reader busy. */
const furthestEnd = 500;

class PageReader {
  readonly #writer = new Writer();
  readonly #stack: Element[] = [];
  /** Those of the open elements that are lists. */
  readonly #lists: Element[] = [];
  readonly #open = new Map<string, number>();
  readonly #tables = new Tables(this.#writer);
  readonly #blocks: Block[] = [];
  readonly #suspects: Suspect[] = [];
  readonly #glosses: Taken[] = [];
  readonly #known = new Map<string, Element['suspect']>();
  #code: CodeBlock | null = null;
  #linked = 0;
  /** Where the last heading stands. */
  #lastHeading: number | null = null;

  read(token: Token): void {
    if (this.#code) this.#readCode(token, this.#code);
    else if (token.type === 'text') this.#text(token.text);
    else if (token.type === 'comment') this.#comment(token.text);
    else if (token.type === 'open') this.#openTag(token.name, token.attributes);
    else this.#closeTag(token.name);
  }

  finish(): Page {
    if (this.#code) this.#writer.writeLines(this.#code.text);
    while (this.#stack.length > 0) this.#end();
    this.#writer.finish();
    const blocks = [...this.#blocks, ...this.#writer.blocks, ...this.#tables.rows];
    return { text: this.#writer.text, blocks, suspects: this.#suspects, glosses: this.#glosses };
  }

  #readCode(token: Token, code: CodeBlock): void {
    if (!code.read(token)) return;
    this.#code = null;
    const start = this.#writer.next;
    this.#writer.writeLines(code.text);
    if (code.isCode) this.#blocks.push({ kind: 'code', start, end: this.#writer.length });
    if (token.type === 'close' && token.name !== 'pre') this.#closeTag(token.name);
  }

  #text(text: string): void {
    const top = this.#stack.at(-1);
    const before = this.#writer.length;
    const isBlank = top?.setOff.includes('underlined') === true && /^[\s\u00a0\u3000]{3,}$/.test(text);
    if (top?.name === 'sup' && /^\d{1,3}$/.test(text)) this.#writer.writeMark('^');
    const start = this.#writer.next;
    if (isBlank) this.#writer.writeMark('____');
    else this.#writer.write(mendEntities(text), { isStrong: top?.isStrong ?? false });
    const end = this.#writer.length;
    if (end > start && !isBlank)
      for (const kind of top?.setOff ?? []) this.#blocks.push({ kind, start, end });
    if (this.#isOpen('a')) this.#linked += this.#writer.length - before;
  }

  #comment(text: string): void {
    const answer = hiddenAnswer(text);
    if (answer === null) return;
    this.#writer.breakLine();
    this.#writer.write(answer);
    this.#writer.breakLine();
  }

  #openTag(name: string, attributes: string): void {
    if (isVoid(name)) this.#readVoid(name, attributes);
    else this.#beginElement(name, attributes);
  }

  #beginElement(name: string, attributes: string): void {
    this.#endImplied(name);
    if (isBlock(name)) this.#writer.breakLine();
    if (name === 'pre') {
      this.#code = new CodeBlock(attributes);
      return;
    }
    this.#push(name, attributes);
    this.#begin(name, attributes);
  }

  #readVoid(name: string, attributes: string): void {
    const isWrapped = this.#writer.isWrapped && headings.some((one) => this.#isOpen(one));
    if ((name === 'br' && !isWrapped) || name === 'hr') this.#writer.breakLine();
    if (name === 'img') this.#writer.write(imageText(attributes));
    if (name === 'input' && /\btype\s*=\s*["']?(?:radio|checkbox)/i.test(attributes))
      this.#writer.breakLine();
    const isBlank = name === 'input' && this.#writer.isInLine && isTextInput(attributes);
    if (isBlank) this.#writer.writeMark('____');
  }

  #push(name: string, attributes: string): void {
    const isStrong = /^(?:b|strong)$/.test(name) || /font-weight:\s*(?:bold|[6-9]00)/i.test(attributes);
    const element: Element = {
      name,
      start: this.#writer.next,
      isStrong: isStrong || (this.#stack.at(-1)?.isStrong ?? false),
      setOff: setOffBy(name, attributes, this.#stack.at(-1)?.setOff ?? []),
      suspect: this.#suspectOf(name, attributes),
      numbering: name === 'ol' ? numberingOf(attributes) : null,
      hidden: attributes.includes('data-') ? hiddenAnswerIn(attributes) : null,
      linked: this.#linked,
    };
    this.#stack.push(element);
    if (isList(name)) this.#lists.push(element);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    if (name === 'li') this.#markItem(attributes);
  }

  /** Pages say the same of many elements. */
  #suspectOf(name: string, attributes: string): Element['suspect'] {
    const said = `${name} ${attributes}`;
    const known = this.#known.get(said);
    if (known !== undefined) return known;
    const found = suspect(name, attributes);
    if (this.#known.size < 10_000 && said.length < 200) this.#known.set(said, found);
    return found;
  }

  #begin(name: string, attributes: string): void {
    if (name === 'code' || name === 'kbd' || name === 'samp' || name === 'tt') this.#writer.writeMark('`');
    this.#tables.open(name, attributes);
  }

  /** Items of the page's own lists get the mark that a browser shows. */
  #markItem(attributes: string): void {
    const numbering = this.#lists.at(-1)?.numbering;
    const value = Number.parseInt(attributeOf(attributes, 'value') ?? '', 10);
    if (numbering && value > 0) numbering.next = value;
    this.#writer.mark(numbering ? `${numberFor(numbering)}. ` : '- ');
    if (numbering) numbering.next += numbering.step;
  }

  #endImplied(name: string): void {
    const rule = Object.hasOwn(implied, name) ? implied[name] : null;
    if (name !== 'p' && !rule) return;
    const { ends, within } = rule ?? {
      ends: /^p$/,
      within: /^(?:td|th|li|div|section|table|blockquote|dd)$/,
    };
    for (let back = 1; back <= Math.min(this.#stack.length, furthestEnd); back += 1) {
      const open = this.#stack[this.#stack.length - back].name;
      if (within.test(open)) return;
      if (ends.test(open)) {
        this.#endDownTo(this.#stack.length - back);
        return;
      }
    }
  }

  #closeTag(name: string): void {
    if (name === 'p' || name === 'br') this.#writer.breakLine();
    if (!this.#isOpen(name)) return;
    for (let back = 1; back <= Math.min(this.#stack.length, furthestEnd); back += 1) {
      const open = this.#stack[this.#stack.length - back].name;
      if (open === name) {
        this.#endDownTo(this.#stack.length - back);
        return;
      }
      // `<b><div></b></div>`: what is in line does not end a block around it, nor anything the cell around it.
      if (holdsBack(open) && !/^(?:table|tr|tbody|thead|tfoot|td|th|body|html)$/.test(name)) return;
      if (!isBlock(name) && isBlock(open)) return;
    }
  }

  #endDownTo(depth: number): void {
    while (this.#stack.length > depth) this.#end();
  }

  #end(): void {
    const element = this.#stack.pop();
    if (!element) return;
    const { name, start } = element;
    if (isList(name)) this.#lists.pop();
    this.#open.set(name, (this.#open.get(name) ?? 1) - 1);
    if (name === 'code' || name === 'kbd' || name === 'samp' || name === 'tt') this.#writer.writeMark('`');
    if (element.hidden !== null) this.#comment(element.hidden);
    const end = this.#writer.length;
    this.#tables.close(name);
    if (end > start) this.#note(element, end);
    if (isBlock(name)) this.#writer.breakLine();
    if (name === 'li') this.#writer.mark('');
  }

  /** What an element that ended says of its text. */
  #note(element: Element, end: number): void {
    const { name, start } = element;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) this.#lastHeading = start;
    if (level) this.#blocks.push({ kind: 'heading', level: Number(level), start, end });
    if (name === 'dt' || name === 'summary') this.#blocks.push({ kind: 'term', start, end });
    if (name === 'li') this.#blocks.push({ kind: 'item', start, end, ...this.#placeOfItem() });
    if (name === 'rt' || name === 'rp') this.#glosses.push({ start, end, rule: 'gloss' });
    const found = element.suspect ?? this.#linkList(element, end);
    const isHead = found?.rule === 'page header' && (this.#lastHeading ?? -1) >= start;
    if (found && !isHead) this.#suspects.push({ start, end, ...found });
  }

  #placeOfItem(): { depth: number; isOrdered: boolean } {
    return { depth: Math.max(0, this.#lists.length - 1), isOrdered: this.#lists.at(-1)?.name === 'ol' };
  }

  /** A list or box of hardly anything but links. */
  #linkList({ name, start, linked }: Element, end: number): Omit<Suspect, keyof Span> | null {
    const isBox = name === 'ul' || name === 'div' || name === 'ol' || name === 'p' || name === 'section';
    const isLinks = (this.#linked - linked) * 10 > (end - start) * 8;
    return isBox && isLinks ? { rule: 'page menu', isNamed: true } : null;
  }

  #isOpen(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }
}

const isList = (name: string): boolean => name === 'ol' || name === 'ul';

const isTextInput = (attributes: string): boolean =>
  /^(?:text)?$/i.test(attributeOf(attributes, 'type') ?? '');

function numberingOf(attributes: string): Numbering {
  const start = Number.parseInt(attributeOf(attributes, 'start') ?? '', 10);
  const isReversed = attributeOf(attributes, 'reversed') !== null;
  const type = attributeOf(attributes, 'type') ?? '1';
  return { type, next: Number.isNaN(start) ? 1 : start, step: isReversed ? -1 : 1 };
}

const answerAttribute =
  /\bdata-(?:answer|ans|key|right|correct|solution)[\w-]*\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')/i;

/** `data-answer="B"` → `答案：B`. */
function hiddenAnswerIn(attributes: string): string | null {
  const found = answerAttribute.exec(attributes);
  const value = (found?.[1] ?? found?.[2] ?? '').trim();
  return /^(?:[A-Ha-h](?:[,，、\s]*[A-Ha-h])*|[√×✓✗对错對錯]|正确|错误|正確|錯誤|true|false)$|\p{Script=Han}{2}/u.test(
    value,
  )
    ? `答案：${value}`
    : null;
}

/** Entities that were escaped twice on their way into the page. */
function mendEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:nbsp|ensp|emsp|[lr][ds]quo|hellip|mdash|ndash|middot|quot|#\d{2,6});/g,
    (entity) => decodeEntity(entity) ?? entity,
  );
}
