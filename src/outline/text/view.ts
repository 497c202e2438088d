import type { Block } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';
import type { Item, Section } from '../item.ts';
import type { Line } from './lines.ts';

/** What every layout looks at. */
export interface View {
  /** The text in plain form, its code and the answers that stand apart blanked. */
  plain: string;
  /** Where questions are looked for. */
  region: Span;
  blocks: readonly Block[];
  lines: readonly Line[];
  /** The document's title or name says that it holds questions: 面试题, 题库, FAQ. */
  isNamedBank: boolean;
  /** What its file calls the document, in plain form, where that is the name of a bank; else ''. */
  called: string;
}

/** What a layout finds: the log-odds are summed over the items; 0 and no sections where it does not fit. */
export interface Found {
  sections: Section[];
  odds: number;
  /** Where all questions come once more with their answers, the item that has each again, by where the question begins. */
  again?: ReadonlyMap<number, Item>;
}

export const nothing: Found = { sections: [], odds: 0 };
