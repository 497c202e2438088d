import type { Span } from '../span.ts';
import type { Region } from './regions.ts';

/** A card that a program for notes asks (Obsidian's plugins): what is asked, and the mark between that and its answer. */
export interface Card {
  asked: Span;
  mark: Span;
  /** The mark stands in the line of both: `端口::53`. */
  isInLine: boolean;
}

/** What such a program writes into a note, or has its user write: when a card is due, and which notes hold cards. */
const program = /<!--SR:|(?:^|[\s,[])#?flashcards?(?:\/|(?=[\s,\]]|$))/im;
/** So many marks on lines of their own say the same. */
const fewestMarks = 2;
const markLine = /^[ \t>]*\?{1,2}[ \t]*$/;
const markInLine = /[ \t]*(?<!:):{2,3}(?!:)[ \t]*/g;
const headingLine = /^[ \t>]*#{1,6}[ \t]/;
/** `std::move` is a name. */
const identifierBefore = /[A-Za-z0-9_>)\]]$/;
const identifierBehind = /^[A-Za-z0-9_~<(*]/;
/** `status:: done` is what a note says of itself. */
const propertyName = /^[ \t]*(?:[-*+][ \t]+)?[a-z][a-z0-9_-]*$/;
const propertyMark = /^::[ \t]/;
const code = /`[^`\n]{1,200}`/g;
const longestLine = 2000;

/**
 * The cards of a text, in its order: a question, a line with `?` or `??` alone, the answer; or both in one line with `::` or
 * `:::` between them. Empty where nothing says that the text holds cards.
 */
export function findCards(source: string, regions: readonly Region[]): Card[] {
  const isTold = program.test(source);
  if (!isTold && !/^[ \t>]*\?{1,2}[ \t]*$/m.test(source)) return [];
  const lines = linesOf(blanked(source, regions));
  const marks = lines.filter((_, at) => isMark(lines, at)).length;
  if (!isTold && marks < fewestMarks) return [];
  return lines.flatMap((line, at) => (isMark(lines, at) ? cardAbove(lines, at) : (cardIn(line) ?? [])));
}

interface Line extends Span {
  text: string;
}

/** The text with everything that is no line of a note blanked: comments as nothing, code as one word. */
function blanked(source: string, regions: readonly Region[]): string {
  const pieces: string[] = [];
  let read = 0;
  for (const { start, end, kind } of regions) {
    const filler = kind === 'comment' || kind === 'front matter' ? ' ' : 'x';
    pieces.push(source.slice(read, start), source.slice(start, end).replaceAll(/[^\n]/g, filler));
    read = end;
  }
  pieces.push(source.slice(read));
  return pieces.join('');
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/g)].map(({ 0: line, index }) => {
    const words = line.replace(/\n$/, '');
    return { start: index, end: index + words.length, text: words };
  });
}

const isBlank = (line: Line | undefined): boolean => line === undefined || /^[ \t>]*$/.test(line.text);

const isMark = (lines: readonly Line[], at: number): boolean =>
  markLine.test(lines[at].text) && !isBlank(lines[at - 1]) && !isBlank(lines[at + 1]);

/** What is asked are the lines above the mark, up to a blank one; a heading asks alone. */
function cardAbove(lines: readonly Line[], at: number): Card {
  let first = at - 1;
  while (!headingLine.test(lines[first].text) && !isBlank(lines[first - 1]) && !isMark(lines, first - 1)) {
    if (headingLine.test(lines[first - 1].text)) break;
    first -= 1;
  }
  const { start, end } = lines[at];
  return {
    asked: { start: lines[first].start, end: lines[at - 1].end },
    mark: { start, end },
    isInLine: false,
  };
}

function cardIn(line: Line): Card | null {
  if (!line.text.includes('::') || line.text.length > longestLine || headingLine.test(line.text)) return null;
  const text = line.text.replaceAll(code, (found) => 'x'.repeat(found.length));
  for (const { 0: found, index } of text.matchAll(markInLine)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + found.length)];
    const isName = identifierBefore.test(before) && identifierBehind.test(behind) && !/\s/.test(found);
    const isProperty = propertyMark.test(found) && propertyName.test(before);
    if (isName || isProperty || before.trim() === '' || behind.trim() === '') continue;
    const mark = { start: line.start + index, end: line.start + index + found.length };
    return { asked: { start: line.start, end: mark.start }, mark, isInLine: true };
  }
  return null;
}
