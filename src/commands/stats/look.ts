import type { Style } from '../../terminal/style.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { texts } from '../../texts/texts.ts';

/** How figures are laid out. */
export interface Look {
  columns: number;
  /** In words, without charts: for a screen reader. */
  isPlain: boolean;
  style: Style;
}

/** A part of the page: what is said in words in either look, and the chart or the words in its place. */
export interface Part {
  heading: string;
  words: readonly string[];
  chart: () => readonly string[];
  /** In the place of the chart where none is drawn. */
  chartInWords: () => readonly string[];
  /** Below the chart. */
  notes?: readonly string[];
}

/** A part as lines, each as wide as the screen at most. */
export function layPart({ heading, words, chart, chartInWords, notes = [] }: Part, look: Look): string[] {
  const { columns, isPlain, style } = look;
  const wrap = (lines: readonly string[]) => lines.flatMap((line) => wrapText(line, columns));
  return [
    ...wrap([heading]).map(style.heading),
    ...wrap(words),
    ...(isPlain ? wrap(chartInWords()) : chart()),
    ...wrap(notes).map(style.faint),
  ];
}

/** `0.666` → `67%` */
export function percent(share: number): string {
  return texts.stats.percent(Math.round(share * 100));
}
