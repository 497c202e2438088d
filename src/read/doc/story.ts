import { Fields } from '../docx/fields.ts';
import type { Lines } from '../docx/lines.ts';
import { readSymbol } from '../docx/numerals.ts';
import { Paragraph } from '../docx/paragraph.ts';
import type { Piece } from './pieces.ts';
import { codes, type Stretch, stretchAt } from './properties.ts';

/** A part of a document that is read for itself: its text, its notes. */
export interface Story {
  pieces: readonly Piece[];
  characters: readonly Stretch[];
  paragraphs: readonly Stretch[];
}

/** Writes the paragraphs and rows of a story; returns how many pictures it has. */
export function readStory(story: Story, lines: Lines): number {
  const reading = new StoryReading(story, lines);
  for (const piece of story.pieces) reading.read(piece);
  return reading.finish();
}

/** Characters that end a paragraph, or stand for what is no character; a bracket may stand for a sign. */
const special = /((?![\t\n])\p{Cc}|\()/u;

/** What they write by themselves. */
const written: { [character: string]: string } = { '\x0b': '\n', '\x1e': '-', '(': '(' };

class StoryReading {
  readonly #story: Story;
  readonly #lines: Lines;
  readonly #fields = new Fields();
  /** For each field that is open, whether its result is being read. */
  readonly #results: boolean[] = [];
  #paragraph = new Paragraph();
  #isRowOpen = false;
  #isCellOpen = false;
  #pictureCount = 0;

  constructor(story: Story, lines: Lines) {
    this.#story = story;
    this.#lines = lines;
  }

  finish(): number {
    if (this.#paragraph.text.trim() !== '') this.#endParagraph(undefined);
    this.#endRow();
    return this.#pictureCount;
  }

  /** Stretch by stretch of the same properties, as what was deleted stands in the text, too. */
  read({ text, at, width }: Piece): void {
    for (let done = 0; done < text.length; ) {
      const stretch = stretchAt(this.#story.characters, at + done * width);
      const end = stretch ? Math.min(text.length, Math.ceil((stretch.end - at) / width)) : text.length;
      const next = Math.max(end, done + 1);
      this.#readRun({ text: text.slice(done, next), at: at + done * width, width }, stretch);
      done = next;
    }
  }

  #readRun({ text, at, width }: Piece, stretch: Stretch | undefined): void {
    const changes = stretch?.changes;
    const isDeleted = isOn(changes, codes.isDeleted);
    let offset = at;
    for (const part of text.split(special)) {
      if (part !== '') this.#readPart(part, { offset, isDeleted, changes });
      offset += part.length * width;
    }
  }

  #readPart(part: string, { offset, isDeleted, changes }: Run): void {
    // Where the end of a paragraph was deleted, it goes on in the next one.
    if (isDeleted && part === '\r') return;
    if (part === '\r' || part === '\x07' || part === '\x0c') this.#end(part, offset);
    else if (part >= '\x13' && part <= '\x15') this.#turnField(part);
    else if (isDeleted) return;
    else if (part === '\x01') this.#pictureCount += this.#results.at(-1) === false ? 0 : 1;
    else if (!special.test(part)) this.#write(part, changes);
    else if (part === '(' && changes?.has(codes.symbol)) this.#write(symbolOf(changes), changes);
    else this.#write(written[part] ?? '', changes);
  }

  #write(text: string, changes: Stretch['changes'] | undefined): void {
    if (this.#results.at(-1) === false) {
      this.#fields.instruct(text);
      return;
    }
    this.#paragraph.run = {
      isBold: isOn(changes, codes.isBold),
      isMarked: isMarked(changes),
      isUnderlined: (changes?.get(codes.underline) ?? 0) > 0,
      isMono: false,
      raised: null,
    };
    this.#paragraph.write(text);
  }

  #turnField(mark: string): void {
    if (mark === '\x13') {
      this.#results.push(false);
      this.#fields.turn('begin');
    } else if (mark === '\x14') {
      if (this.#results.length > 0) this.#results[this.#results.length - 1] = true;
      this.#fields.turn('separate');
    } else {
      this.#results.pop();
      this.#write(this.#fields.turn('end'), undefined);
    }
  }

  #end(mark: string, offset: number): void {
    const stretch = stretchAt(this.#story.paragraphs, offset);
    const isCell = mark === '\x07';
    const isRowEnd = isCell && (isOn(stretch?.changes, codes.isRowEnd) || this.#isAfterCell(stretch));
    if (isRowEnd) {
      this.#endRow();
      this.#paragraph = new Paragraph();
      return;
    }
    const isInTable = isCell || isOn(stretch?.changes, codes.isInTable);
    if (isInTable) this.#beginCell();
    else this.#endRow();
    this.#endParagraph(stretch);
    if (isCell) this.#endCell();
  }

  /** Where nothing says where a row ends: an empty cell that would be one more ends it. */
  #isAfterCell(stretch: Stretch | undefined): boolean {
    return !stretch && this.#isRowOpen && !this.#isCellOpen && this.#paragraph.text === '';
  }

  #beginCell(): void {
    if (!this.#isRowOpen) this.#lines.beginRow();
    if (!this.#isCellOpen) this.#lines.beginCell();
    this.#isRowOpen = true;
    this.#isCellOpen = true;
  }

  #endCell(): void {
    if (this.#isCellOpen) this.#lines.endCell();
    this.#isCellOpen = false;
  }

  #endRow(): void {
    this.#endCell();
    if (this.#isRowOpen) this.#lines.endRow();
    this.#isRowOpen = false;
  }

  #endParagraph(stretch: Stretch | undefined): void {
    const paragraph = this.#paragraph;
    const list = stretch?.changes.get(codes.list) ?? 0;
    const level = stretch?.changes.get(codes.outlineLevel);
    paragraph.listId = list > 0 && list < 0x7ff ? String(list) : null;
    paragraph.depth = stretch?.changes.get(codes.listDepth) ?? 0;
    // The first nine styles behind the usual one are those of headings, in every document.
    const isHeading = stretch !== undefined && stretch.style >= 1 && stretch.style <= 9;
    paragraph.outlineLevel = level ?? (isHeading ? stretch.style - 1 : null);
    this.#lines.paragraph(paragraph);
    this.#paragraph = new Paragraph();
  }
}

interface Run {
  /** Where it stands in the main stream. */
  offset: number;
  isDeleted: boolean;
  changes: Stretch['changes'] | undefined;
}

/** A switch is 0 or 1, or with the highest bit set what the style says and its opposite; the usual style says no. */
const isOn = (changes: Stretch['changes'] | undefined, code: number): boolean =>
  ((changes?.get(code) ?? 0) & 1) === 1;

/** Red, as a colour or as one of the sixteen that there were first; or a highlight that is neither white nor black. */
function isMarked(changes: Stretch['changes'] | undefined): boolean {
  const color = changes?.get(codes.color) ?? 0;
  const isRed = (color & 0xff) >= 0xb0 && ((color >> 8) & 0xff) < 0x60 && ((color >> 16) & 0xff) < 0x60;
  const highlight = changes?.get(codes.highlight) ?? 0;
  return isRed || changes?.get(codes.colorIndex) === 6 || (highlight > 1 && highlight !== 8);
}

/** The sign that a bracket stands for: the number of its font, and its code. The fonts in use agree on most. */
function symbolOf(changes: Stretch['changes']): string {
  const code = (changes.get(codes.symbol) ?? 0) >>> 16;
  return readSymbol('wingdings', code) ?? readSymbol('symbol', code) ?? '';
}
