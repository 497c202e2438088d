import type { Item } from '../../outline/item.ts';
import type { NamedKind } from '../../outline/marks/kind-names.ts';
import type { FoundOption } from '../../outline/options/options.ts';
import type { Span } from '../../read/span.ts';
import type { Piece, Removed } from '../composed.ts';

/** The fields of one item, as spans of the cleaned text. Who reads on gives new ones, and leaves these as they are. */
export interface Fields {
  readonly item: Item;
  /** What is asked, without what stands in brackets about it; of one piece, mostly. */
  readonly stem: readonly Piece[];
  /** Of a choice question; `hasGap` where a letter is left out. */
  readonly options: readonly FoundOption[];
  readonly hasGap: boolean;
  /** What a label in it or the heading above it says of its kind. */
  readonly said: NamedKind | null;
  readonly answer: Span | null;
  readonly analysis: Span | null;
  /** What else explains it: `【答题思路】…【参考答案】…【点评】…`. */
  readonly remark: Span | null;
  readonly points: readonly Span[];
  readonly marks: number | null;
  readonly removed: readonly Removed[];
  /** A label says which its answer is; else it may stand behind the stem without one. */
  readonly isAnswerMarked: boolean;
  /** No label parts stem and answer, and the border could as well lie elsewhere. */
  readonly isDoubtful: boolean;
}

/** The fields with further stretches that are in none of them. */
export const removing = (fields: Fields, removed: readonly Removed[]): Fields => ({
  ...fields,
  removed: [...fields.removed, ...removed],
});

/** The options with the text of the last one ending sooner. */
export function endingAt(options: readonly FoundOption[], end: number): readonly FoundOption[] {
  const last = options[options.length - 1];
  return [...options.slice(0, -1), { ...last, text: { start: last.text.start, end } }];
}
