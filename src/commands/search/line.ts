import type { Hit } from '../../search/search.ts';
import type { Segment } from '../../search/segments.ts';
import type { Style } from '../../terminal/style.ts';
import { texts } from '../../texts/texts.ts';
import { partsOf } from './parts.ts';

/** How many characters of a passage stand on either side of what was found in it. */
const around = 30;

/**
 * A hit on one line, whole, for a pipe or a screen reader. It measures no widths, so that a search in a script need
 * not load what can.
 *
 *     7k2m9qx  請描述一下你處理客戶投訴的典型流程。  (in other characters: 投訴 · 在線客服人員, 專業知識與技能 2)
 */
export function lineOfHit(hit: Hit, style: Style): string {
  const { id, question, detail, passage } = partsOf(hit);
  const paint = (segments: readonly Segment[]) =>
    segments.map(({ text, isMatch }) => (isMatch ? style.match(text) : text)).join('');
  const found = passage
    ? ` · ${passage.label}${texts.common.colon}${paint(cutAround(passage.segments))}`
    : '';
  return `${style.id(id)}  ${paint(question)} ${texts.common.aside(detail + found)}`;
}

/** The first match with a little of what stands before and behind it. */
function cutAround(segments: readonly Segment[]): Segment[] {
  const first = segments.findIndex(({ isMatch }) => isMatch);
  return [
    { text: cutStart(joinTexts(segments.slice(0, first))), isMatch: false },
    segments[first],
    { text: cutEnd(joinTexts(segments.slice(first + 1))), isMatch: false },
  ];
}

function joinTexts(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** In UTF-16 units, what holds more than `around` characters if the text does: an answer need not be taken apart. */
const aroundUnits = 2 * around + 1;

function cutStart(text: string): string {
  const characters = [...text.slice(-aroundUnits)];
  return (characters.length > around ? '…' : '') + characters.slice(-around).join('');
}

function cutEnd(text: string): string {
  const characters = [...text.slice(0, aroundUnits)];
  return characters.slice(0, around).join('') + (characters.length > around ? '…' : '');
}
