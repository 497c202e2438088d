import { theCollocations } from './collocations.ts';
import { theLexicon } from './dictionary.ts';
import { isHanUnit } from './han.ts';
import { type Lexicon, noPrefix, type Prefix } from './lexicon.ts';
import { alike, alikeText, shareAmongAlike } from './own-words.ts';
import { isPaired, isPairing, type Open, openAfter } from './paired-marks.ts';
import { unitsOfText } from './unit-table.ts';
import { hashOf, keep, kept, textOf, type Way } from './ways.ts';

/** One character between two places of a lattice. */
export interface Edge {
  to: number;
  character: string;
  /** The character's unit in the form in which words know it (`word-form.ts`). */
  unit: number;
  /** The logarithm of how likely the edge is before words are looked at; 0 if not given. */
  prior?: number;
  /** Where the path falls in with the shown text by this edge, if it does. */
  joins?: number;
  /** It is as it is, and says nothing for or against a path: what other damage shows. */
  isNeutral?: boolean;
}

/**
 * All ways to read a passage: for each place the characters that may come next. Places are numbered so that every
 * edge leads to a higher one; paths go from the first to the last.
 */
export type Lattice = readonly (readonly Edge[])[];

/** The wording of the text around, and the passage of it (in word form) that is in question and says nothing for itself. */
interface Wording {
  own: Lexicon;
  passage: string;
  /** Which marks the text before has opened and not closed. */
  open: Open;
}

export interface Path {
  text: string;
  /** The logarithm of the path's probability, to be compared within its lattice. */
  score: number;
  joins: number | null;
}

/** How much the words of the dictionary count, the usual company of words in interviews, and the text's own wording. */
const weights = { listed: 0.35, usual: 0.45, own: 0.2 };
/** Letters and digits are not in the dictionary. */
const latinShare = 0.005;
/** ASCII marks are seldom among Han characters, but no sign of damage. */
const asciiShare = 1e-4;
/** A Han character that the dictionary does not list alone. */
const rareHanShare = 1e-9;
/** Kana, Greek, bopomofo, private use: what byte shifts show and Chinese prose does not have. */
const foreignShare = 1e-10;

/** Full-width letters and digits: a page shows them as ASCII. */
const wideShare = 1e-8;

/** Words that lead to others: no clause ends with them. */
const leading = unitsOfText('和與与及或而但把被將将從从向往把很最更每各');

/** How much less likely a mark is behind another that ends or parts a clause, or behind a word that leads to others. */
const doubleStop = Math.log(0.001);
const stops = unitsOfText('，。、；：？！,;:?!');

/**
 * The likeliest texts that a lattice holds, the likeliest first, each the best of its divisions into words: those of
 * the dictionary, those that stand together in interviews, and those of the text that it stands in.
 */
export function likeliestPaths(lattice: Lattice, wording: Wording): Path[] {
  return new Search(lattice, wording).run();
}

/** How a word goes on in the dictionary, in the usual company of words, and in the text's own words. */
interface Prefixes {
  listed: Prefix;
  usual: Prefix;
  own: Prefix;
}

/** A word that is being read. */
interface Begun extends Prefixes {
  /** Where it has come to. */
  to: number;
  text: string;
  hasPairing: boolean;
  joins: number | null;
  prior: number;
  /** How likely it is, of all words that are alike (`own-words.ts`), this one. */
  amongAlike: number;
}

class Search {
  readonly #lattice: Lattice;
  readonly #own: Lexicon;
  readonly #passage: string;
  readonly #open: Open;
  readonly #lexicon = theLexicon();
  readonly #usual = theCollocations();
  readonly #best: Way[][];
  /** By place: the units of its edges, side by side, as nearly all of them are looked up in vain. */
  readonly #unitsOf: Units[] = [];
  /** The units of the word that is being read, alike ones in one form. */
  readonly #units: number[] = [];

  constructor(lattice: Lattice, { own, passage, open }: Wording) {
    this.#lattice = lattice;
    this.#own = own;
    this.#passage = alikeText(passage);
    this.#open = open;
    this.#best = lattice.map(() => []);
  }

  run(): Path[] {
    this.#best[0] = [
      { before: null, word: '', score: 0, joins: null, leads: false, open: this.#open, hash: 0 },
    ];
    for (let place = 0; place < this.#lattice.length; place += 1) {
      if (this.#best[place].length > 0) this.#beginWords(place);
    }
    const last = this.#best[this.#lattice.length - 1];
    return last.map((way) => ({ text: textOf(way), score: way.score, joins: way.joins }));
  }

  #beginWords(from: number): void {
    for (const edge of this.#lattice[from]) {
      const { to, unit, character, prior = 0, joins = null } = edge;
      const own = alike(unit);
      const word: Begun = {
        to,
        listed: this.#lexicon.startWith(unit),
        usual: this.#usual.startWith(own),
        own: this.#own.startWith(own),
        text: character,
        hasPairing: isPairing[character.charCodeAt(0)] === 1,
        joins,
        prior,
        amongAlike: shareAmongAlike(unit),
      };
      this.#units.push(own);
      this.#relax(from, word, this.#shareOf(word, edge));
      if (isKnown(word)) this.#goOn(from, to, word);
      this.#units.pop();
    }
  }

  /** Reads on from `place` in a word that began at `from`. */
  #goOn(from: number, place: number, word: Begun): void {
    this.#unitsOf[place] ??= unitsOf(this.#lattice[place]);
    const { units, alikes } = this.#unitsOf[place];
    const { listed, usual, own } = word;
    let nthListed = this.#lexicon.nextOnward(listed, units, 0);
    let nthUsual = this.#usual.nextOnward(usual, alikes, 0);
    let nthOwn = this.#own.nextOnward(own, alikes, 0);
    for (;;) {
      const nth = Math.min(nthListed, nthUsual, nthOwn);
      if (nth >= units.length) return;
      const next = {
        listed: nthListed === nth ? this.#lexicon.goOn(listed, units[nth]) : noPrefix,
        usual: nthUsual === nth ? this.#usual.goOn(usual, alikes[nth]) : noPrefix,
        own: nthOwn === nth ? this.#own.goOn(own, alikes[nth]) : noPrefix,
      };
      if (isKnown(next)) this.#lengthen(from, word, { edge: this.#lattice[place][nth], ...next });
      if (nthListed === nth) nthListed = this.#lexicon.nextOnward(listed, units, nth + 1);
      if (nthUsual === nth) nthUsual = this.#usual.nextOnward(usual, alikes, nth + 1);
      if (nthOwn === nth) nthOwn = this.#own.nextOnward(own, alikes, nth + 1);
    }
  }

  /** Goes on with a word by an edge. */
  #lengthen(from: number, word: Begun, { edge, listed, usual, own }: Prefixes & { edge: Edge }): void {
    const longer: Begun = {
      to: edge.to,
      listed,
      usual,
      own,
      text: word.text + edge.character,
      hasPairing: word.hasPairing || isPairing[edge.character.charCodeAt(0)] === 1,
      joins: edge.joins ?? word.joins,
      prior: word.prior + (edge.prior ?? 0),
      amongAlike: word.amongAlike * shareAmongAlike(edge.unit),
    };
    this.#units.push(alike(edge.unit));
    this.#relax(from, longer, this.#shareOf(longer, null));
    this.#goOn(from, edge.to, longer);
    this.#units.pop();
  }

  /** `single` is the edge of a word of one character, which has a share even where no list has it. */
  #shareOf({ listed, usual, own, amongAlike }: Begun, single: Edge | null): number {
    if (single?.isNeutral) return neutralShare;
    const listedShare = this.#lexicon.shareOf(listed);
    const floor = listedShare === 0 && single !== null ? shareOfUnlisted(single) : listedShare;
    const ownShare = own === noPrefix ? 0 : this.#ownShare(own);
    const alikeShare = weights.usual * this.#usual.shareOf(usual) + weights.own * ownShare;
    return weights.listed * floor + alikeShare * amongAlike;
  }

  #ownShare(prefix: Prefix): number {
    const share = this.#own.shareOf(prefix);
    if (share === 0 || !this.#passage.includes(String.fromCharCode(...this.#units))) return share;
    return Math.max(0, share - 1 / this.#own.total);
  }

  #relax(from: number, { to, text, hasPairing, joins, prior }: Begun, share: number): void {
    if (share <= 0) return;
    const ways = this.#best[to];
    const gain = Math.log(share) + prior;
    // What follows only takes away.
    if (ways.length === kept && this.#best[from][0].score + gain <= ways[kept - 1].score) return;
    const isStop = stops[text.charCodeAt(0)] === 1;
    const leads = text.length === 1 && leading[text.charCodeAt(0)] === 1;
    for (const way of this.#best[from]) {
      const isSecond = isStop && stops[way.word.charCodeAt(way.word.length - 1)] === 1;
      const unpaired = hasPairing && !isPaired(text, way.open) ? unpairedMark : 0;
      const stop = isSecond || (isStop && way.leads) ? doubleStop : 0;
      const score = way.score + gain + stop + unpaired;
      if (ways.length === kept && score <= ways[kept - 1].score) continue;
      const hash = hashOf(way.hash, text);
      keep(ways, {
        before: way,
        word: text,
        score,
        joins: joins ?? way.joins,
        leads,
        open: hasPairing ? openAfter(text, way.open) : way.open,
        hash,
      });
    }
  }
}

const isKnown = ({ listed, usual, own }: Prefixes): boolean =>
  listed !== noPrefix || usual !== noPrefix || own !== noPrefix;

/** How much less likely a mark is that closes nothing, or opens within its own kind. */
const unpairedMark = Math.log(0.001);

/** The units of some edges, and the same with alike ones in one form. */
interface Units {
  units: Uint16Array;
  alikes: Uint16Array;
}

function unitsOf(edges: readonly Edge[]): Units {
  const units = new Uint16Array(edges.length);
  const alikes = new Uint16Array(edges.length);
  for (let nth = 0; nth < units.length; nth += 1) {
    units[nth] = edges[nth].unit;
    alikes[nth] = alike(edges[nth].unit);
  }
  return { units, alikes };
}

/** What says nothing costs little, whatever it looks like. */
const neutralShare = 0.01;

function shareOfUnlisted({ character, unit }: Edge): number {
  const shown = character.charCodeAt(0);
  if (isLatin(shown)) return latinShare;
  if (unit < 0x80) return shown < 0x80 ? asciiShare : wideShare;
  return isHanUnit(shown) ? rareHanShare : foreignShare;
}

const isLatin = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
