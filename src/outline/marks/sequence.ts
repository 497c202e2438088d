/** A place that may carry a number of the sequence, and the log-odds, seen from there alone, that it does. */
export interface Candidate {
  at: number;
  value: number;
  odds: number;
  /**
   * What it gains at the most by counting on from the one before, though little else speaks for it. 0 where no item may
   * begin: behind ； and the like, where the points of a list stand.
   */
  gain?: number;
  /** How much of their cost the numbers have that are left out before it, where it is plainly an item by itself. */
  gapWeight?: number;
  /** How much of its cost a number has that comes again, where it is plainly an item by itself. */
  repeatWeight?: number;
  /** How much of the odds says nothing about whether there are items at all. */
  lent?: number;
}

/** A place where numbering may begin anew at 1, at a cost. */
export interface Restart {
  at: number;
  cost: number;
}

export interface Sequence<Found extends Candidate> {
  chosen: Found[];
  /** The sum of the odds, less what gaps and restarts cost. */
  odds: number;
}

/** A number that is missing between two neighbours. */
const gapCost = 3;
/** More of them are left out only on purpose, as where someone tells which questions he remembers. */
const longGap = 3;
const longGapCost = 0.5;
const largestGap = 12;
/** The same number once more: a slip of who typed it. */
const repeatCost = 6;
/** Counting on behind a heading, where most begin anew. */
const runOnCost = 2;
/** Beginning anew at 1 where nothing says so: a list inside an answer does just that. */
const looseRestart = 12;

/** What a number comes to at the most by counting on alone. */
const mostByCounting = 0.5;
/** What a number loses where no item may begin and another list has the number before it: `：1.停电；2.停水；3.失火？` */
const pointCost = 4;
/** An item that shows by itself that a sequence of items runs here. */
const certain = 2;

interface Link {
  odds: number;
  /** How much of the odds is owed to counting on. */
  lent: number;
  /** Since the numbering began, an item has shown that this is the sequence of the items. */
  isCertain: boolean;
  /** Index of the last candidate of the chain; -1 for the empty one. */
  last: number;
  /** How many headings stood before it. */
  headings: number;
}

/**
 * The best rising sequence 1, 2, 3 … among candidates in the order of the text, chosen over the whole of it: a list
 * inside an answer (`…分三步：1.接单2.派单3.回访。4.如何…`) loses since the outer sequence goes on behind it.
 * `looseCost` is what it costs to begin anew at 1 where no restart is. Linear in the number of candidates.
 */
export function chooseSequence<Found extends Candidate>(
  candidates: readonly Found[],
  restarts: readonly Restart[],
  looseCost = looseRestart,
): Sequence<Found> {
  const before = new Int32Array(candidates.length).fill(-1);
  /** For each number the best chain that ends with it. */
  const ending = new Map<number, Link>();
  let best: Link = { odds: 0, lent: 0, isCertain: false, last: -1, headings: 0 };
  /** The best chain that a number 1 may follow here. */
  let anew: Link = best;
  let restart = 0;
  let headings = 0;
  for (const [
    index,
    { at, value, odds, gain, gapWeight = 1, repeatWeight = 1, lent: own = 0 },
  ] of candidates.entries()) {
    for (; restart < restarts.length && restarts[restart].at <= at; restart += 1) {
      const { cost } = restarts[restart];
      anew = better({ ...best, odds: best.odds - cost }, anew, cost);
      if (cost === 0) headings += 1;
    }
    const from = bestPredecessor(value, ending, { anew, best, headings, looseCost, gapWeight, repeatWeight });
    before[index] = from.last;
    const isPoint = from.last !== index - 1 && goesOn(candidates[index - 1], candidates[index]);
    const isNext = !isPoint && candidates[from.last]?.value === value - 1;
    const isLent = isNext && from.isCertain && from.headings === headings;
    const lent = isLent ? lend(odds, gain ?? 0) : 0;
    const cost = gain === 0 && isPoint ? pointCost : 0;
    const link = {
      odds: from.odds + odds + lent - cost,
      lent: from.lent + own + lent,
      isCertain: from.isCertain || odds >= certain,
      last: index,
      headings,
    };
    if (link.odds > (ending.get(value)?.odds ?? Number.NEGATIVE_INFINITY)) ending.set(value, link);
    if (link.odds > best.odds) best = link;
  }
  return { chosen: traceBack(candidates, before, best.last), odds: best.odds - best.lent };
}

/**
 * A number that goes on from the one chosen before, and not from another right before it as in a list of its own, belongs to the sequence, though nothing asks behind it: `4.何时到岗？一周之内。5.工作经历。…`
 */
function lend(odds: number, gain: number): number {
  return Math.max(0, Math.min(gain, mostByCounting - odds));
}

/** The second is the next point of the list that the first stands in: `；2.停水；3.失火`, not `；2.停水。3.你怎么看？` */
function goesOn(one: Candidate | undefined, other: Candidate): boolean {
  if (one?.value !== other.value - 1) return false;
  const hasLeft = one.value > 1 && one.gain === 0 && other.gain !== 0;
  return !hasLeft;
}

/** A free restart holds from there on; a dear one only where it beats what was offered before. */
function better(offer: Link, held: Link, cost: number): Link {
  return cost === 0 || offer.odds > held.odds ? offer : held;
}

interface Offers {
  anew: Link;
  best: Link;
  headings: number;
  looseCost: number;
  gapWeight: number;
  repeatWeight: number;
}

function bestPredecessor(value: number, ending: ReadonlyMap<number, Link>, offers: Offers): Link {
  const { anew, best, headings, looseCost, gapWeight, repeatWeight } = offers;
  const first = Math.min(8, 2 * Math.abs(value - 1));
  let from: Link = { ...anew, odds: anew.odds - first, isCertain: false };
  const offer = (link: Link, odds: number): void => {
    if (odds > from.odds) from = { ...link, odds };
  };
  offer({ ...best, isCertain: false }, best.odds - looseCost - first);
  const same = ending.get(value);
  if (same?.isCertain && same.headings === headings) offer(same, same.odds - repeatCost * repeatWeight);
  for (let gap = 0; gap <= largestGap; gap += 1) {
    const link = ending.get(value - 1 - gap);
    if (link)
      offer(link, link.odds - costOfGap(gap) * gapWeight - (link.headings === headings ? 0 : runOnCost));
  }
  return from;
}

function costOfGap(gap: number): number {
  return Math.min(gap, longGap) * gapCost + Math.max(0, gap - longGap) * longGapCost;
}

function traceBack<Found>(candidates: readonly Found[], before: Int32Array, last: number): Found[] {
  const chosen: Found[] = [];
  for (let at = last; at >= 0; at = before[at]) chosen.push(candidates[at]);
  return chosen.reverse();
}
