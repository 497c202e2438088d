import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { directionLabels, directionOpenings } from '../marks/part-directions.ts';
import { namesTaskLine } from './task-line.ts';

/**
 * A line that tells of a part's questions below its name: how many there are and what they are worth, how they are answered.
 * `（本大题共5小题，每小题2分）`, `每小题2分，共10分。`, `说明：答错不倒扣分。` The source of a pattern.
 */
export const directionLine = pattern`
  [ ]{0,8}(?:
  [（【\[][^\n？]{0,110}(?:\d[ ]*(?:分|[小道大]?题)|作答|答题|选[择项出]|填[入写在]|[涂写]在|正确|√)[^\n？]{0,110}[）】\]]|
  ${directionLabels}[^\n]{2,160}|
  ${directionOpenings}[^\n？]{1,160}[。；：，）\d分]
  )[ ]{0,8}
`;
const direction = new RegExp(`^${directionLine}$`);

/** Whether a line does so. */
export const isDirection = (text: string): boolean => direction.test(text);

const longestDirection = 240;
const most = 3;

/**
 * The kind of questions that stands alone on a line over one to three lines of directions, before a number that begins a
 * line: `单选题⏎（本大题共5小题，每小题2分）⏎1.`; null where nothing but such lines stands between both.
 */
export function taskOverDirections(plain: string, from: number, at: number): Span | null {
  let end = at;
  for (let count = 0; count <= most; count += 1) {
    const line = lineAbove(plain, from, end);
    if (line === null) return null;
    const text = plain.slice(line.start, line.end);
    if (count > 0 && namesTaskLine(text)) return line;
    if (!isDirection(text)) return null;
    end = line.start;
  }
  return null;
}

/** The last line with text that ends before a place which begins a line; null where it is long or there is none. */
function lineAbove(plain: string, from: number, at: number): Span | null {
  const start = Math.max(from, at - longestDirection);
  const text = plain.slice(start, at).trimEnd();
  const begin = text.lastIndexOf('\n') + 1;
  const isBegin = begin > 0 || start === 0 || plain[start - 1] === '\n';
  if (text === '' || !isBegin || !plain.slice(start + text.length, at).includes('\n')) return null;
  const indent = text.slice(begin).search(/\S/);
  return { start: start + begin + indent, end: start + text.length };
}
