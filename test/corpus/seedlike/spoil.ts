import type { Passage } from '../../support/damage/passages.ts';
import { damage, flattenMarks, type MarkPlace } from '../../support/damage.ts';
import { type ComparedQuestion, loadSources, type Source, type TrueQuestion } from './document.ts';
import { type Furniture, libraryFurniture, libraryFurnitureSimplified } from './furniture.ts';
import { type Piece, renderSource } from './render.ts';

/** One way of damaging a document. */
export interface Variant {
  name: string;
  keepPrivateUse: boolean;
  /** One mark in so many is not parted from the byte before it; 0: all are parted. */
  wholeOneIn: number;
  furniture: 'none' | 'pages' | 'latest';
  /** The glosses of all documents together, not the document's own alone. */
  isDense: boolean;
}

export const variants: Variant[] = [
  { name: 'shown', keepPrivateUse: true, wholeOneIn: 5, furniture: 'pages', isDense: false },
  { name: 'dropped', keepPrivateUse: false, wholeOneIn: 5, furniture: 'latest', isDense: false },
  { name: 'bare', keepPrivateUse: true, wholeOneIn: 0, furniture: 'none', isDense: false },
  { name: 'dense', keepPrivateUse: true, wholeOneIn: 5, furniture: 'none', isDense: true },
];

/** A damaged file with all that a perfect reader would make of it. */
export interface Spoilt {
  file: string;
  text: string;
  /** The document without damage and furniture. */
  clean: string;
  /** Where the document starts in `text`. */
  documentStart: number;
  /** Offsets are those of `text` and of `clean`. */
  passages: Passage[];
  truth: { title?: string | null; role?: string | null; questions: ComparedQuestion[] };
}

/** An invented document as the sites would show it. */
export function spoil(source: Source, variant: Variant): Spoilt {
  const pieces = renderSource(source);
  const isOneLine = source.kind !== 'paragraphs';
  const { line, clean, passages } = isOneLine ? spoilLine(source, variant) : spoilParagraphs(source);
  const { before, after } = furnitureLines(source, variant);
  const head = before.map((text) => `${text}\n`).join('');
  const questions = shownQuestions(source, pieces, { length: clean.length, isOneLine });
  return {
    file: `${source.name}.${variant.name}.txt`,
    text: [head, line, ...after.map((text) => `\n${text}`)].join(''),
    clean,
    documentStart: head.length,
    passages: passages.map((one) => ({ ...one, start: one.start + head.length, end: one.end + head.length })),
    truth: { title: source.title, role: source.role, questions },
  };
}

interface Line {
  line: string;
  clean: string;
  passages: Passage[];
}

function spoilLine(source: Source, variant: Variant): Line {
  const clean = textOf(source).replaceAll('\n', '');
  const { keepPrivateUse, wholeOneIn } = variant;
  const isWhole = ({ ordinal }: MarkPlace) => wholeOneIn > 0 && scatter(ordinal) % wholeOneIn === 0;
  const options = { glosses: glossesFor(source, variant), isWhole, keepPrivateUse, oneLine: true };
  const damaged = damage(clean, {
    ...options,
    cutAfter: source.cutAfter === null ? undefined : lengthShown(source, clean),
  });
  return { line: damaged.text, clean: clean.slice(0, damaged.shownLength), passages: damaged.passages };
}

function spoilParagraphs(source: Source): Line {
  const whole = textOf(source).trimEnd();
  const clean = whole.slice(0, lengthShown(source, whole));
  return { line: flattenMarks(clean), clean, passages: [] };
}

function textOf(source: Source): string {
  return renderSource(source)
    .map(({ text }) => text)
    .join('');
}

function lengthShown({ name, cutAfter }: Source, clean: string): number {
  if (cutAfter === null) return clean.length;
  const at = clean.indexOf(cutAfter);
  if (at === -1) throw new RangeError(`${name} is to be cut after ${cutAfter}, which it does not have`);
  return at + cutAfter.length;
}

function glossesFor(source: Source, { isDense }: Variant): Map<string, string> {
  const others = isDense ? loadSources().flatMap(({ glosses }) => glosses) : [];
  return new Map([...source.glosses, ...others]);
}

/** Spreads numbers evenly, the same in every run. */
function scatter(value: number): number {
  return Math.imul(value + 1, 2654435761) >>> 16;
}

function furnitureLines(source: Source, variant: Variant): Furniture {
  const { furniture } = variant;
  if (furniture === 'none') return { before: [], after: [] };
  const isSimplified = source.kind === 'paragraphs';
  const { before, after } = isSimplified
    ? libraryFurnitureSimplified(source)
    : libraryFurniture(source, furniture);
  const glosses = glossesFor(source, variant);
  const spoilText = (text: string) => flattenMarks([...text].map((one) => withGloss(one, glosses)).join(''));
  return { before: before.map(spoilText), after: after.map(spoilText) };
}

function withGloss(character: string, glosses: ReadonlyMap<string, string>): string {
  const pinyin = glosses.get(character);
  return pinyin === undefined ? character : `${character}(${pinyin})`;
}

/** The questions that the preview shows, the last one cut where it ends. */
function shownQuestions(
  source: Source,
  pieces: Piece[],
  shown: { length: number; isOneLine: boolean },
): TrueQuestion[] {
  const questions = source.questions.map((question) => ({ ...question, truncated: false }));
  const asked = new Set<number>();
  let start = 0;
  for (const { text, field } of pieces) {
    const length = shown.isOneLine ? text.replaceAll('\n', '').length : text.length;
    const left = Math.min(length, shown.length - start);
    start += length;
    if (field === undefined) continue;
    const question = questions[field.index];
    if (field.name === 'question') {
      if (left > 0 && left < length)
        throw new RangeError(`${source.name} is cut inside a question: choose another cut`);
      if (left > 0) asked.add(field.index);
    } else if (left <= 0) {
      question[field.name] = null;
    } else if (left < length) {
      question[field.name] = text.slice(0, left).replaceAll('\n\n', '\n');
      question.truncated = true;
    }
  }
  return questions.filter((_, index) => asked.has(index));
}
