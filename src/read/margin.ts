/** A line as its width tells of it, in the order of the text. */
export interface Measured {
  /** Cells. */
  width: number;
  /** Whether the next line may be the rest of it: it begins with no number or label of its own. */
  goesOn: boolean;
  /** Whether its words end as a sentence does. */
  hasEnded: boolean;
  /** Whether the next line does. */
  isClosed: boolean;
  /** Cells of the first word of the next line, with the marks that may not be parted from it. */
  nextWord: number;
}

/** In cells. */
export interface Margin {
  /** No line is wider, but for outliers. */
  margin: number;
  /** As wide are most of the lines that were broken: marks of half the width may go over it. */
  usual: number;
}

/**
 * Finds the width at which lines were broken, by the lines alone: those that break off in mid-sentence are all as wide as
 * any, while lines that end where they please do so at every width. Null where they do.
 */
export function findMargin(lines: readonly Measured[]): Margin | null {
  const widths = new Map<number, number>();
  for (const { width } of lines) widths.set(width, (widths.get(width) ?? 0) + 1);
  const descending = [...widths].sort(([one], [other]) => other - one);
  const outliers = Math.max(fewestOutliers, lines.length * outlierShare);
  let wider = 0;
  for (const [width, count] of descending) {
    if (width < leastMargin || wider > outliers) return null;
    if (width <= mostMargin && isMargin(lines, width))
      return { margin: width, usual: usualWidth(lines, width) };
    wider += count;
  }
  return null;
}

/** Whether a line was broken because nothing more went into it. */
export const isFull = ({ width, nextWord }: Measured, margin: number): boolean =>
  width + nextWord > margin - slack;

/** A page's number, an address or a table may be wider than the text. */
const fewestOutliers = 2;
const outlierShare = 0.01;
const leastMargin = 40;
const mostMargin = 120;
/** What a mark that may not begin a line leaves free, and letters that are not as wide as two of them are high. */
const slack = 3;
const fewestBroken = 3;

function isMargin(lines: readonly Measured[], margin: number): boolean {
  let full = 0;
  let loose = 0;
  // A title may be set in lines of any width: `…及行政人員、⏎…考試試題`.
  const head = lines.findIndex(({ hasEnded }) => hasEnded);
  let ended = 0;
  let runs = 0;
  let closed = 0;
  for (const [at, line] of lines.entries()) {
    if (line.hasEnded && line.width <= margin && line.width > margin - slack) ended += 1;
    if (!line.goesOn || line.hasEnded || line.width > margin) continue;
    // Headings and names are short, and tell nothing.
    if (!isFull(line, margin)) loose += at > head && line.width >= margin / 2 ? 1 : 0;
    else {
      const rest = lines[at + 1];
      const isLast = rest === undefined || rest.width <= margin - slack;
      full += 1;
      runs += isLast ? 1 : 0;
      closed += isLast && (line.isClosed || rest?.goesOn === false) ? 1 : 0;
    }
  }
  const isEdge = full >= fewestBroken && full >= loose * timesLoose && full >= ended;
  return isEdge && closed > 0 && closed >= runs * closedShare;
}

function usualWidth(lines: readonly Measured[], margin: number): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const isUsed = line.goesOn && !line.hasEnded && line.width <= margin && isFull(line, margin);
    if (isUsed) counts.set(line.width, (counts.get(line.width) ?? 0) + 1);
  }
  const [width] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [margin, 0]);
  return width;
}

const timesLoose = 3;
const closedShare = 0.6;
