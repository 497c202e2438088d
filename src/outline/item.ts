import type { Span } from '../read/span.ts';
import type { Heading } from './headings/headings.ts';
import type { Label } from './marks/labels/find.ts';

/** An item: the number as printed, and all text up to the next item, heading or answer part. */
export interface Item {
  /** null where the document gives none. */
  number: number | null;
  /** The chapter that it is counted in: `2` in `2.3 …`. */
  chapter?: string;
  /** The number with its marks and the white space behind it; empty where there is none. */
  marker: Span;
  content: Span;
  /** Where what is asked ends, when the layout says so: a heading with its answer below it. */
  stemEnd?: number;
  /** Where the answer begins, when words of the layout stand between: `面试官：…⏎我：`. Not before `stemEnd`. */
  answerStart?: number;
  /** All behind `answerStart` is the answer, whatever labels stand in it: the page holds but this question. */
  isWhole?: boolean;
  /** The lines that a site prints below each question, the last one first: `收藏 点赞`. */
  siteLines?: readonly Span[];
  /** Labels that only this document has, again and again: `高分示范：`, `「面试官想听」`. Rising. */
  ownLabels?: readonly Label[];
  /** A bracket before the number, for the key: `（ B ）1.`; or a kind behind it: `1. 单选下列…`. */
  lead?: Span;
  /** What several items share and that stands before the first of them: a case to read. */
  material?: Span;
}

/** A heading with its items; items before the first heading stand in a section without one. */
export interface Section {
  start: number;
  heading: Heading | null;
  items: Item[];
}
