import { readKey } from './keys.ts';
import { findNumber } from './numbers.ts';
import type { TrueQuestion, Truth } from './truth.ts';

/*
 * A document is written as a user would have it, and labelled in the same breath: `⟦tag:text⟧`. Without its marks it is
 * the document; the marks are its truth. README.md lists them.
 *
 *   ⟦s:单选题⟧
 *   1. ⟦q:HTTP 的默认端口是（⟦k:B⟧）。⟧
 *   A. ⟦A:21⟧  B. ⟦B:80⟧
 *   解析：⟦x:443 是 HTTPS 的端口。⟧
 */

/** Markup of a format → the text that a person reads: `**重点**` → `重点`. */
export type Readable = (text: string) => string;

/** A document without its marks, and what the marks say. */
export interface Unmarked {
  text: string;
  truth: Truth;
}

interface Mark {
  tag: string;
  isMore: boolean;
  flags: string[];
  id: string | null;
  given: string | null;
  /** The document's text inside, without inner marks; where an inner mark is taken out stands `gap`. */
  text: string;
  /** The document before the mark. */
  before: string;
  /** How many marks were opened before it. */
  order: number;
}

/** `⟦q!judge#3:`, `⟦k=ABCD:`, `⟦a+:`, `⟦/i:`. */
const opening = /^⟦(\/?[a-zA-Z])(\+?)((?:![a-z]+)*)(?:#([\w-]+))?(?:=([^:⟦⟧]*))?:/;

/** Stands for a key that was taken out of a stem. */
const gap = '\u0001';
/** A line that was broken to fit the page: no break of the text. */
const softBreak = '⤶';

/** The inner marks whose text is no part of the mark around them. */
const takenOut = new Set(['k', 'd', 'p', 'm']);

interface Open extends Omit<Mark, 'text'> {
  parts: string[];
}

/** Takes the marks out of a document and lists them in the order in which they end. Throws where one is malformed. */
function parse(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: Open[] = [];
  let text = '';
  let order = 0;
  const put = (piece: string) => {
    text += piece.replaceAll(softBreak, '');
    for (const { parts } of open) parts.push(piece);
  };
  for (const piece of marked.split(/(?=[⟦⟧])|(?<=⟧)/)) {
    if (piece === '⟧') {
      const last = open.pop();
      if (last === undefined) throw new RangeError(`⟧ without ⟦ behind ${text.slice(-30)}`);
      marks.push(close(last, open));
    } else if (piece.startsWith('⟦')) {
      const found = opening.exec(piece);
      if (!found) throw new RangeError(`no mark: ${piece.slice(0, 30)}`);
      open.push(begin(found, { before: text, order }));
      order += 1;
      put(piece.slice(found[0].length));
    } else put(piece);
  }
  if (open.length > 0)
    throw new RangeError(`⟦${open[0].tag}: is not closed: ${open[0].parts.join('').slice(0, 30)}`);
  return { text, marks };
}

function begin(
  [, tag, more, flags, id, given]: RegExpExecArray,
  place: Pick<Open, 'before' | 'order'>,
): Open {
  return {
    tag,
    isMore: more === '+',
    flags: flags.split('!').filter((flag) => flag !== ''),
    id: id ?? null,
    given: given ?? null,
    parts: [],
    ...place,
  };
}

/** An inner mark that is no part of the ones around it is taken out of their text. */
function close({ parts, ...mark }: Open, around: readonly Open[]): Mark {
  const text = parts.join('');
  if (takenOut.has(mark.tag)) {
    for (const outer of around) {
      const whole = outer.parts.join('');
      const rest = whole.slice(0, whole.length - text.length);
      outer.parts.splice(0, outer.parts.length, rest, mark.tag === 'k' ? gap : '');
    }
  }
  return { ...mark, text };
}

/** A marked document → the document as a user would have it, and its truth. */
export function unmark(marked: string, readable: Readable = (text) => text): Unmarked {
  const { text, marks } = parse(marked);
  const builder = new Builder(readable);
  // A mark inside another ends before it, but belongs to what the other begins: `⟦q:…（⟦k:B⟧）⟧`.
  const inOrder = marks.toSorted((one, other) => one.order - other.order);
  // What names its question may stand before it: `（⟦k#1:B⟧）1. ⟦q:…⟧`.
  const isApart = ({ tag, id }: Mark) => id !== null && tag !== 'q';
  for (const mark of inOrder) if (!isApart(mark)) builder.add(mark);
  for (const mark of inOrder) if (isApart(mark)) builder.add(mark);
  return { text, truth: builder.finish() };
}

class Builder {
  readonly #readable: Readable;
  readonly #questions: TrueQuestion[] = [];
  readonly #byId = new Map<string, TrueQuestion>();
  readonly #kinds = new Map<TrueQuestion, TrueQuestion['kind']>();
  #title: string | undefined;
  #role: string | undefined;
  #section: string | null = null;
  #sectionKind: TrueQuestion['kind'] | null = null;
  #sectionMarks: number | null = null;
  #isInSection = false;
  #material: string | null = null;
  #number: number | null = null;

  constructor(readable: Readable) {
    this.#readable = readable;
  }

  add(mark: Mark): void {
    const text = this.#textOf(mark.given ?? mark.text);
    if (mark.tag === 't') this.#title = text;
    else if (mark.tag === 'r') this.#role = text;
    else if (mark.tag === 's') this.#beginSection(text, mark);
    else if (mark.tag === 'i') this.#material = mark.isMore ? joined(this.#material, text) : text;
    else if (mark.tag === '/i') this.#material = null;
    else if (mark.tag === '/s') this.#beginSection(null, mark);
    else if (mark.tag === 'n') this.#number = Number(mark.given ?? findNumber(mark.text));
    else if (mark.tag === 'q' && !mark.isMore) this.#beginQuestion(text, mark);
    else if (mark.tag === 'm' && this.#isInSection && mark.id === null)
      this.#sectionMarks = Number.parseFloat(text);
    else if (mark.tag !== 'd') fill(this.#questionOf(mark), mark, text);
  }

  finish(): Truth {
    for (const question of this.#questions) question.kind = this.#kinds.get(question) ?? kindOf(question);
    return { title: this.#title, role: this.#role, questions: this.#questions };
  }

  #beginSection(name: string | null, { flags }: Mark): void {
    this.#section = name;
    this.#sectionKind = (flags[0] as TrueQuestion['kind']) ?? null;
    this.#sectionMarks = null;
    this.#isInSection = true;
    this.#material = null;
  }

  #beginQuestion(text: string, { id, flags, before }: Mark): void {
    const question: TrueQuestion = {
      section: this.#section,
      number: this.#number ?? findNumber(before),
      kind: 'open',
      question: joined(this.#material, text),
      options: [],
      key: null,
      answer: null,
      analysis: null,
      assesses: [],
      marks: this.#sectionMarks,
      truncated: false,
    };
    if (Number.isNaN(question.number)) question.number = null;
    this.#number = null;
    this.#isInSection = false;
    this.#questions.push(question);
    this.#byId.set(id ?? String(this.#questions.length), question);
    const kind = (flags[0] as TrueQuestion['kind'] | undefined) ?? this.#sectionKind;
    if (kind) this.#kinds.set(question, kind);
  }

  #questionOf({ tag, id, text }: Mark): TrueQuestion {
    const question = id === null ? this.#questions.at(-1) : this.#byId.get(id);
    if (!question) throw new RangeError(`⟦${tag}: belongs to no question: ${text.slice(0, 30)}`);
    return question;
  }

  #textOf(raw: string): string {
    const text = raw
      .replaceAll(new RegExp(`${softBreak}\\n[ \\t\\u3000]*`, 'g'), '')
      .replaceAll(softBreak, '');
    return this.#readable(text.replaceAll(new RegExp(`[ \\t\\u3000]*${gap}[ \\t\\u3000]*`, 'g'), ' '));
  }
}

function fill(question: TrueQuestion, mark: Mark, text: string): void {
  const { tag, isMore } = mark;
  if (/^[A-Z]$/.test(tag) && isMore) {
    const option = question.options.find(({ label }) => label === tag);
    if (option) option.text = joined(option.text, text);
  } else if (/^[A-Z]$/.test(tag)) question.options.push({ label: tag, text });
  else if (tag === 'q') question.question = joined(question.question, text);
  else if (tag === 'k') question.key = mark.given ?? readKey(text);
  else if (tag === 'a') question.answer = isMore ? joined(question.answer, text) : text;
  else if (tag === 'x') question.analysis = isMore ? joined(question.analysis, text) : text;
  else if (tag === 'p') question.assesses.push(text);
  else if (tag === 'm') question.marks = Number.parseFloat(text);
  else throw new RangeError(`no such mark: ⟦${tag}:`);
  if (mark.flags.includes('cut')) question.truncated = true;
}

function joined(before: string | null, text: string): string {
  return before === null ? text : `${before}\n${text}`;
}

function kindOf({ options, key }: TrueQuestion): TrueQuestion['kind'] {
  if (options.length > 0) return (key?.length ?? 1) > 1 ? 'multiple' : 'single';
  return key === 'T' || key === 'F' ? 'judge' : 'open';
}
