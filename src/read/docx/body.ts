import type { Document } from '../document.ts';
import { extentOf } from '../merged.ts';
import type { Span } from '../span.ts';
import { Writing } from '../writing.ts';
import { Fields } from './fields.ts';
import { Lines } from './lines.ts';
import { ListCounter, type Numbering } from './numbering.ts';
import { readSymbol } from './numerals.ts';
import { Paragraph, paragraphProperties, runProperties } from './paragraph.ts';
import type { Styles } from './styles.ts';
import { type Attributes, readXml, type XmlPart } from './xml.ts';

/** What the body of a document refers to, in other parts of the package. */
export interface References {
  styles: Styles;
  numbering: Numbering;
  /** The paths of pictures, by the id of their relation. */
  pictures: Map<string, string>;
  /** Documents in other formats that are to stand in the body (altChunk), by the id of their relation. */
  embedded: Map<string, Document[]>;
  /** Footnotes and endnotes: `footnote 2`. */
  notes: Map<string, string[]>;
}

interface Body {
  writing: Writing;
  pictureCount: number;
  /** Of a part with notes: where each stands, by its id. */
  notes: Map<string, Span>;
}

/** Reads `document.xml`, or another part with paragraphs. */
export function readBody(part: XmlPart, references: References): Body {
  const reading = new BodyReading(references);
  readXml(part, {
    open: (name, attributes) => reading.open(name, attributes),
    close: (name) => reading.close(name),
    text: (text) => reading.text(text),
  });
  return reading.finish();
}

/** What is said here is not of the text: former properties, what was deleted or moved away, readings above a word. */
const passedOver = new Set([
  ...['pPrChange', 'rPrChange', 'sectPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange', 'tblGridChange'],
  ...['moveFrom', 'sectPr', 'sdtPr', 'tblPr', 'tblGrid', 'rt', 'rubyPr', 'm:deg', 'numberingChange'],
]);

type Open = (reading: BodyReading, attributes: Attributes) => void;

const write =
  (text: string): Open =>
  (reading) =>
    reading.paragraph?.write(text);

const note =
  (kind: string): Open =>
  (reading, { id }) =>
    reading.addNote(`${kind} ${id}`);

const picture: Open = (reading, { embed, id }) => reading.addPicture(embed ?? id ?? '');

/** What an element does where it begins. */
const openings: { [name: string]: Open } = {
  p: (reading) => reading.beginParagraph(),
  r: ({ paragraph }) => paragraph?.beginRun(),
  tab: write('\t'),
  // What Word 2003 says that it shows before an item of a list.
  'wx:t': (reading, { val = '' }) => reading.paragraph?.write(val),
  ptab: write('\t'),
  br: write('\n'),
  cr: write('\n'),
  noBreakHyphen: write('-'),
  sym: (reading, { font = '', char = '' }) =>
    reading.paragraph?.write(readSymbol(font, Number.parseInt(char, 16)) ?? ''),
  fldChar: (reading, { fldCharType = '' }) => reading.paragraph?.write(reading.fields.turn(fldCharType)),
  tr: (reading) => reading.inTable((lines) => lines.beginRow()),
  tc: (reading) => reading.inTable((lines) => lines.beginCell()),
  gridSpan: (reading, { val }) => reading.inTable((lines) => lines.spanColumns(extentOf(val).columns)),
  tblHeader: (reading) => reading.inTable((lines) => lines.headRow()),
  footnote: (reading, { id = '' }) => reading.beginNote(id),
  endnote: (reading, { id = '' }) => reading.beginNote(id),
  footnoteReference: note('footnote'),
  endnoteReference: note('endnote'),
  'wp:docPr': (reading, { descr = '' }) => {
    reading.pictureText = /[\\/\n[\]]/.test(descr) ? '' : descr;
  },
  'a:blip': picture,
  'v:imagedata': picture,
  altChunk: (reading, { id = '' }) => reading.addEmbedded(id),
  'm:sup': write('^'),
  'm:sub': write('_'),
  'm:rad': write('√'),
};

const closings: { [name: string]: (reading: BodyReading) => void } = {
  p: (reading) => reading.endParagraph(),
  r: ({ paragraph }) => paragraph?.endRun(),
  tr: (reading) => reading.inTable((lines) => lines.endRow()),
  tc: (reading) => reading.inTable((lines) => lines.endCell()),
  footnote: (reading) => reading.endNote(),
  endnote: (reading) => reading.endNote(),
  'm:num': ({ paragraph }) => paragraph?.write('/'),
};

/** Takes the elements of a body one by one. */
class BodyReading {
  readonly fields = new Fields();
  /** What a picture's maker says that it shows. */
  pictureText = '';
  readonly #references: References;
  readonly #writing = new Writing();
  readonly #lines: Lines;
  /** The paragraph that is open, and those on which the text box hangs that it is in. */
  readonly #paragraphs: Paragraph[] = [];
  readonly #path: string[] = [];
  #passing = 0;
  #pictureCount = 0;
  readonly #notes = new Map<string, Span>();
  #note: Span = { start: 0, end: 0 };

  constructor(references: References) {
    this.#references = references;
    this.#lines = new Lines(this.#writing, new ListCounter(references.numbering));
  }

  get paragraph(): Paragraph | undefined {
    return this.#paragraphs.at(-1);
  }

  finish(): Body {
    this.#lines.endCode();
    return { writing: this.#writing, pictureCount: this.#pictureCount, notes: this.#notes };
  }

  open(name: string, attributes: Attributes): void {
    if (this.#passing > 0 || this.#isPassedOver(name)) {
      this.#passing += 1;
      return;
    }
    const [parent, grandparent] = [this.#path.at(-1), this.#path.at(-2)];
    this.#path.push(name);
    const { styles } = this.#references;
    if (parent === 'pPr' || parent === 'numPr' || (parent === 'rPr' && grandparent === 'pPr'))
      this.paragraph && paragraphProperties[name]?.(this.paragraph, attributes, styles);
    else if (parent === 'rPr') this.paragraph && runProperties[name]?.(this.paragraph, attributes, styles);
    else openings[name]?.(this, attributes);
  }

  /** A drawing stands in the file once more for older programs; what was deleted in a tracked change is gone. */
  #isPassedOver(name: string): boolean {
    if (name === 'mc:Fallback') return this.#lastAlternative === 'mc:Choice';
    return passedOver.has(name) || (name === 'del' && !/^(?:rPr|trPr)$/.test(this.#path.at(-1) ?? ''));
  }

  #lastAlternative = '';

  close(name: string): void {
    if (this.#passing > 0) {
      this.#passing -= 1;
      return;
    }
    this.#path.pop();
    this.#lastAlternative = name;
    closings[name]?.(this);
  }

  text(text: string): void {
    if (this.#passing > 0) return;
    const name = this.#path.at(-1);
    if (name === 't' || name === 'm:t') this.paragraph?.write(text);
    else if (name === 'instrText') this.fields.instruct(text);
  }

  beginParagraph(): void {
    this.#paragraphs.push(new Paragraph());
  }

  endParagraph(): void {
    const ended = this.#paragraphs.pop();
    if (!ended) return;
    if (this.paragraph) this.paragraph.following.push(ended);
    else this.#lines.paragraph(ended);
  }

  /** A table in a text box is read as the paragraphs in it. */
  inTable(change: (lines: Lines) => void): void {
    if (this.#paragraphs.length === 0) change(this.#lines);
  }

  beginNote(id: string): void {
    this.#note = { start: this.#writing.length, end: this.#writing.length };
    this.#notes.set(id, this.#note);
  }

  endNote(): void {
    this.#note.end = this.#writing.length;
  }

  addNote(name: string): void {
    for (const text of takeOut(this.#references.notes, name)) {
      const paragraph = new Paragraph();
      paragraph.write(text);
      this.paragraph?.following.push(paragraph);
    }
  }

  addPicture(relation: string): void {
    this.#pictureCount += 1;
    const path = this.#references.pictures.get(relation);
    if (path) this.paragraph?.write(`![${this.pictureText}](${path})`);
    this.pictureText = '';
  }

  addEmbedded(relation: string): void {
    for (const document of takeOut(this.#references.embedded, relation)) this.#lines.insert(document);
  }
}

/** What is referred to stands in the text once: a small file can refer to something large without end. */
function takeOut<Value>(all: Map<string, Value[]>, name: string): Value[] {
  const values = all.get(name) ?? [];
  all.delete(name);
  return values;
}
