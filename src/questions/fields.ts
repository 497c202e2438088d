import type { Item } from '../outline/item.ts';
import type { FoundOption } from '../outline/options/options.ts';
import type { Span } from '../read/span.ts';
import type { SaidKind } from './choice/kinds.ts';
import type { Piece, Removed } from './composed.ts';

/** The fields of one item, as spans of the cleaned text. */
export interface Fields {
  item: Item;
  /** What is asked, without what stands in brackets about it; of one piece, mostly. */
  stem: Piece[];
  /** Of a choice question; `hasGap` where a letter is left out. */
  options: FoundOption[];
  hasGap: boolean;
  /** What a label in it or the heading above it says of its kind. */
  said: SaidKind | null;
  answer: Span | null;
  analysis: Span | null;
  /** What else explains it: `【答题思路】…【参考答案】…【点评】…`. */
  remark: Span | null;
  points: Span[];
  marks: number | null;
  removed: Removed[];
  /** A label says which its answer is; else it may stand behind the stem without one. */
  isAnswerMarked: boolean;
  /** No label parts stem and answer, and the border could as well lie elsewhere. */
  isDoubtful: boolean;
}
