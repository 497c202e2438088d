import type { Line } from '../text/lines.ts';
import type { Heading } from './headings.ts';
import { namesTaskLine } from './task-line.ts';

/** The first of questions, however they are numbered. */
const firstNumber = /^(?:一[、.]|（[一1]）|1[.、）]|①|第[一1]题)/;

const inBrackets = /^[[【《](.{2,20})[\]】》]$/;

/**
 * The names of kinds of questions that are numbered in another way than most: `[非选题]⏎一、…` below `[单选题]⏎1. …`.
 * `markers` are the places of the numbers of most, which have their headings already.
 */
export function findOtherTasks(
  plain: string,
  lines: readonly Line[],
  markers: ReadonlyMap<number, unknown>,
): Heading[] {
  return lines.flatMap((line, index): Heading[] => {
    const next = lines[index + 1];
    const text = plain.slice(line.bare, line.end).trimEnd();
    if (!next || !/题|^[[【《]/.test(text) || !namesTaskLine(text)) return [];
    if (
      markers.has(line.bare) ||
      markers.has(next.bare) ||
      !firstNumber.test(plain.slice(next.bare, next.end))
    )
      return [];
    const [, inner] = inBrackets.exec(text) ?? [];
    const start = line.bare + (inner === undefined ? 0 : 1);
    const name = { start, end: start + (inner ?? text).length };
    return [{ start: line.start, end: next.bare, ordinal: null, name, isTask: true }];
  });
}
