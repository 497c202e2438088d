/** How the rows of the window are shared out, from top to bottom. */
export interface Allotment {
  heading: number;
  hasTopRule: boolean;
  answer: number;
  hasBottomRule: boolean;
  status: number;
}

interface Wishes {
  /** The rows of the window. */
  rows: number;
  headingRows: number;
  statusRows: number;
}

/**
 * Shares out the rows: the question is shown whole where it leaves the answer a third of the window, and at least three
 * rows; else it is clipped. In a very low window the rules go first, then the question.
 */
export function allotRows({ rows, headingRows, statusRows }: Wishes): Allotment {
  const status = Math.min(statusRows, Math.max(0, rows - 1));
  const hasTopRule = rows - status >= 4;
  const hasBottomRule = rows >= 12;
  const left = rows - status - Number(hasTopRule) - Number(hasBottomRule);
  const leastAnswer = Math.max(Math.min(3, Math.ceil(left / 2)), Math.floor(left / 3));
  const heading = hasTopRule ? Math.min(headingRows, left - leastAnswer) : 0;
  return { heading, hasTopRule, answer: Math.max(1, left - heading), hasBottomRule, status };
}

interface Scroll {
  /** The first row that is seen. */
  top: number;
  /** How many rows can be seen. */
  height: number;
  total: number;
}

/** The first row to show so that `row` is seen and no more than needed moves, nor anything empty shows below. */
export function scrollTo({ top, height, total }: Scroll, row: number): number {
  const nearest = Math.min(Math.max(top, row - height + 1), row);
  return Math.max(0, Math.min(nearest, total - height));
}
