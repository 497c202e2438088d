import type { Segment } from '../../search/segments.ts';
import { cellWidth, cutToCells, graphemes } from '../../terminal/width.ts';

/** How much of a line may stand before the first match when a text is too long for it; more where there is room. */
const lead = 0.3;
const ellipsis = '…';

/**
 * Segments on one line of at most so many cells, the first match among them: the beginning of the text where that
 * holds it, else from a little before it. What is left out is marked `…`.
 */
export function fitSegments(segments: readonly Segment[], cells: number): Segment[] {
  return cutEnd(hasRoomForMatch(segments, cells) ? segments : cutLead(segments, cells), cells);
}

function hasRoomForMatch(segments: readonly Segment[], cells: number): boolean {
  const first = segments.findIndex(({ isMatch }) => isMatch);
  const isWhole = widthOf(segments) <= cells;
  return isWhole || first === -1 || widthOf(segments.slice(0, first + 1)) < cells;
}

function widthOf(segments: readonly Segment[]): number {
  return segments.reduce((width, { text }) => width + cellWidth(text), 0);
}

function cutLead([before, ...rest]: readonly Segment[], cells: number): Segment[] {
  const characters = graphemes(before.text);
  const spare = cells - cellWidth(ellipsis) - widthOf(rest);
  let start = characters.length;
  for (let left = Math.max(Math.floor(cells * lead), spare); start > 0; start -= 1) {
    left -= cellWidth(characters[start - 1]);
    if (left < 0) break;
  }
  return [{ text: ellipsis + characters.slice(start).join(''), isMatch: false }, ...rest];
}

function cutEnd(segments: readonly Segment[], cells: number): Segment[] {
  if (widthOf(segments) <= cells) return [...segments];
  const kept: Segment[] = [];
  let left = cells - cellWidth(ellipsis);
  for (const { text, isMatch } of segments) {
    const part = cutToCells(text, Math.max(0, left), '');
    if (part !== '') kept.push({ text: part, isMatch });
    left -= cellWidth(part);
    if (part !== text) break;
  }
  return [...kept, { text: ellipsis, isMatch: false }];
}
