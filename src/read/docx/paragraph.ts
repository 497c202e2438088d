import type { Span } from '../span.ts';
import { type ParagraphStyle, plainStyle, type Styles } from './styles.ts';
import { type Attributes, isOn } from './xml.ts';

/** What is said of a stretch of a paragraph's text. */
interface Run {
  isBold: boolean | null;
  isMarked: boolean;
  isMono: boolean;
  raised: 'superscript' | 'subscript' | null;
}

const newRun = (): Run => ({ isBold: null, isMarked: false, isMono: false, raised: null });

/** A paragraph while it is read. */
export class Paragraph {
  text = '';
  /** Stretches set off by colour, of `text`. */
  readonly marked: Span[] = [];
  /** What stands in text boxes that hang on it, and in its footnotes: paragraphs that follow it. */
  readonly following: Paragraph[] = [];
  style: ParagraphStyle = plainStyle;
  styleId = '';
  listId: string | null = null;
  depth: number | null = null;
  outlineLevel: number | null = null;
  /** Its end was deleted in a tracked change. */
  isEndDeleted = false;
  run = newRun();
  #hasText = false;
  #isStrong = true;
  #isMono = true;

  beginRun(): void {
    this.run = newRun();
  }

  endRun(): void {
    this.run = newRun();
  }

  write(text: string): void {
    const start = this.text.length;
    this.text += this.run.raised ? raise(text, this.run.raised) : text;
    if (text.trim() === '') return;
    this.#hasText = true;
    this.#isStrong &&= this.run.isBold ?? this.style.isBold;
    this.#isMono &&= this.run.isMono;
    if (this.run.isMarked) this.#mark({ start, end: this.text.length });
  }

  #mark({ start, end }: Span): void {
    const last = this.marked.at(-1);
    if (last?.end === start) last.end = end;
    else this.marked.push({ start, end });
  }

  get isStrong(): boolean {
    return this.#hasText && this.#isStrong;
  }

  get isCode(): boolean {
    const looksSo = /[{}();=<>:]|^\s{2,}/.test(this.text);
    return this.#hasText && (this.style.isCode || (this.#isMono && looksSo));
  }

  get headingLevel(): number | null {
    if (this.outlineLevel !== null) return this.outlineLevel < 9 ? this.outlineLevel + 1 : null;
    return this.style.headingLevel;
  }
}

const raisedSigns = { superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ', subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ' };
const plainSigns = '0123456789+-=()ni';

/** `n2` with the 2 raised → n²; what has no raised form stays as it is. */
function raise(text: string, place: 'superscript' | 'subscript'): string {
  const raised = Array.from(text, (sign) => raisedSigns[place][plainSigns.indexOf(sign)]);
  return raised.every((sign) => sign !== undefined) ? raised.join('') : text;
}

const monospaced =
  /^(?:consol|courier|menlo|monaco|lucida console|fira (?:code|mono)|source code|jetbrains|dejavu sans mono|.*mono$)/i;

type Read = (paragraph: Paragraph, attributes: Attributes, styles: Styles) => void;

/** The properties of a paragraph, by element. */
export const paragraphProperties: { [name: string]: Read } = {
  pStyle: (paragraph, { val = '' }, styles) => {
    paragraph.styleId = val;
    paragraph.style = styles.get(val) ?? plainStyle;
  },
  numId: (paragraph, { val = '' }) => {
    paragraph.listId = val;
  },
  ilvl: (paragraph, { val = '' }) => {
    paragraph.depth = Number(val);
  },
  outlineLvl: (paragraph, { val = '' }) => {
    paragraph.outlineLevel = Number(val);
  },
  del: (paragraph) => {
    paragraph.isEndDeleted = true;
  },
};

/** The properties of a run, by element. */
export const runProperties: { [name: string]: Read } = {
  rStyle: ({ run }, { val = '' }, styles) => {
    run.isBold ??= styles.get(val)?.isBold || null;
    run.isMono ||= styles.get(val)?.isCode ?? false;
  },
  b: ({ run }, attributes) => {
    run.isBold = isOn(attributes);
  },
  color: ({ run }, { val = '' }) => {
    run.isMarked ||= isRed(val);
  },
  highlight: ({ run }, { val = '' }) => {
    run.isMarked ||= !/^(?:none|white|black)$/i.test(val);
  },
  em: ({ run }, { val = '' }) => {
    run.isMarked ||= val !== 'none';
  },
  rFonts: ({ run }, { ascii = '' }) => {
    run.isMono ||= monospaced.test(ascii);
  },
  vertAlign: ({ run }, { val }) => {
    run.raised = val === 'superscript' || val === 'subscript' ? val : null;
  },
};

/** Red says that something is right, or wrong; other colours are taste. */
function isRed(color: string): boolean {
  const [red, green, blue] = (color.match(/^[0-9a-f]{6}$/i)?.[0].match(/../g) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return red >= 0xb0 && green < 0x60 && blue < 0x60;
}
