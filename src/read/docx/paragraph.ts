import type { Span } from '../span.ts';
import { type ParagraphStyle, plainStyle, type Styles } from './styles.ts';
import { type Attributes, isOn } from './xml.ts';

/** What is said of a stretch of a paragraph's text. */
interface Run {
  isBold: boolean | null;
  isMarked: boolean;
  isUnderlined: boolean;
  isMono: boolean;
  raised: 'superscript' | 'subscript' | null;
}

const newRun = (): Run => ({
  isBold: null,
  isMarked: false,
  isUnderlined: false,
  isMono: false,
  raised: null,
});

interface SetOff extends Span {
  kind: 'marked' | 'underlined';
}

/** So many white spaces with a line below them are a blank. */
const shortestBlank = 3;
const blank = '____';

/** A paragraph while it is read. */
export class Paragraph {
  text = '';
  /** Stretches set off by colour, and such as have a line below them, of `text`. */
  readonly setOff: SetOff[] = [];
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
    if (text.trim() === '') {
      this.text += this.run.isUnderlined && text.length >= shortestBlank ? blank : text;
      return;
    }
    this.text += this.run.raised ? raise(text, this.run.raised) : text;
    this.#hasText = true;
    this.#isStrong &&= this.run.isBold ?? this.style.isBold;
    this.#isMono &&= this.run.isMono;
    if (this.run.isMarked) this.#setOff({ kind: 'marked', start, end: this.text.length });
    if (this.run.isUnderlined) this.#setOff({ kind: 'underlined', start, end: this.text.length });
  }

  #setOff(stretch: SetOff): void {
    const last = this.setOff.findLast(({ kind }) => kind === stretch.kind);
    if (last?.end === stretch.start) last.end = stretch.end;
    else this.setOff.push(stretch);
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
  u: ({ run }, attributes) => {
    run.isUnderlined = isOn(attributes);
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
