import type { Hit } from '../../search/search.ts';
import type { Segment } from '../../search/segments.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cellWidth, cutToCells } from '../../terminal/width.ts';
import { texts } from '../../texts/texts.ts';
import { fitSegments } from './fit.ts';
import { partsOf } from './parts.ts';

const indent = ' '.repeat(9);
const leastCells = 10;

/**
 * A hit on a screen, cut to its width:
 *
 *     7k2m9qx  請描述一下你處理客戶投訴的典型流程。
 *              in other characters: 投訴 · 在線客服人員, 專業知識與技能 2
 */
export function layHit(hit: Hit, { style, columns }: Pick<Terminal, 'style' | 'columns'>): string[] {
  const cells = Math.max(columns - indent.length, leastCells);
  const paint = (segments: readonly Segment[]) =>
    segments.map(({ text, isMatch }) => (isMatch ? style.match(text) : text)).join('');
  const { id, question, detail, passage } = partsOf(hit);
  const lines = [
    `${style.id(id)}  ${paint(fitSegments(question, cells))}`,
    indent + style.faint(cutToCells(detail, cells)),
  ];
  if (passage) {
    const label = passage.label + texts.common.colon;
    const segments = fitSegments(passage.segments, cells - cellWidth(label));
    lines.push(indent + style.faint(label) + paint(segments));
  }
  return lines;
}
