import { isHanUnit } from './han.ts';
import { type Lexicon, noPrefix, type Prefix, theLexicon } from './lexicon.ts';
import { alike, alikeText } from './own-words.ts';

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
export interface Wording {
  own: Lexicon;
  passage: string;
  /** Whether the text before has opened a quotation that it has not closed. */
  isQuoting: boolean;
}

export interface Path {
  text: string;
  /** The logarithm of the path's probability, to be compared within its lattice. */
  score: number;
  joins: number | null;
  /** Its last word needs another behind it. */
  isOpen: boolean;
}

/** How much a text's own wording counts beside the dictionary's. */
const ownWeight = 0.5;
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
const leading = new Set('和與与及或而但把被將将從从向往把很最更每各');

/** How much less likely a mark is behind another that ends or parts a clause, or behind a word that leads to others. */
const doubleStop = Math.log(0.001);
const stops = new Set('，。、；：？！,;:?!');

/** How many different texts are kept for each place. */
const kept = 3;

/**
 * The likeliest texts that a lattice holds, the likeliest first, each the best of its divisions into words: those of
 * the dictionary and those of the text that it stands in.
 */
export function likeliestPaths(lattice: Lattice, wording: Wording): Path[] {
  return new Search(lattice, wording).run();
}

/** A word that is being read: how it goes on in the dictionary and in the text's own words. */
interface Begun {
  /** Where it has come to. */
  to: number;
  listed: Prefix;
  own: Prefix;
  text: string;
  joins: number | null;
  prior: number;
}

class Search {
  readonly #lattice: Lattice;
  readonly #own: Lexicon;
  readonly #passage: string;
  readonly #isQuoting: boolean;
  readonly #lexicon = theLexicon();
  readonly #best: Path[][];
  /** By place: the units of its edges, side by side, as nearly all of them are looked up in vain. */
  readonly #unitsOf: Uint16Array[] = [];
  /** The units of the word that is being read, alike ones in one form. */
  readonly #units: number[] = [];

  constructor(lattice: Lattice, { own, passage, isQuoting }: Wording) {
    this.#lattice = lattice;
    this.#own = own;
    this.#passage = alikeText(passage);
    this.#isQuoting = isQuoting;
    this.#best = lattice.map(() => []);
  }

  run(): Path[] {
    this.#best[0] = [{ text: '', score: 0, joins: null, isOpen: false }];
    for (let place = 0; place < this.#lattice.length; place += 1) {
      if (this.#best[place].length > 0) this.#beginWords(place);
    }
    return this.#best[this.#lattice.length - 1];
  }

  #beginWords(from: number): void {
    for (const edge of this.#lattice[from]) {
      const { to, unit, character, prior = 0, joins = null } = edge;
      const own = alike(unit);
      const word: Begun = {
        to,
        listed: this.#lexicon.startWith(unit),
        own: this.#own.startWith(own),
        text: character,
        joins,
        prior,
      };
      this.#units.push(own);
      this.#relax(from, word, this.#shareOf(word.listed, word.own, edge));
      if (word.listed !== noPrefix || word.own !== noPrefix) this.#goOn(from, to, word);
      this.#units.pop();
    }
  }

  /** Reads on from `place` in a word that began at `from`. */
  #goOn(from: number, place: number, word: Begun): void {
    this.#unitsOf[place] ??= unitsOf(this.#lattice[place]);
    const units = this.#unitsOf[place];
    const lexicon = this.#lexicon;
    const ownLexicon = this.#own;
    const { listed: listedBefore, own: ownBefore } = word;
    for (let nth = 0; nth < units.length; nth += 1) {
      const ownUnit = alike(units[nth]);
      const listed = listedBefore === noPrefix ? noPrefix : lexicon.goOn(listedBefore, units[nth]);
      const own = ownBefore === noPrefix ? noPrefix : ownLexicon.goOn(ownBefore, ownUnit);
      if (listed === noPrefix && own === noPrefix) continue;
      const edge = this.#lattice[place][nth];
      const longer: Begun = {
        to: edge.to,
        listed,
        own,
        text: word.text + edge.character,
        joins: edge.joins ?? word.joins,
        prior: word.prior + (edge.prior ?? 0),
      };
      this.#units.push(ownUnit);
      this.#relax(from, longer, this.#shareOf(listed, own, null));
      this.#goOn(from, edge.to, longer);
      this.#units.pop();
    }
  }

  /** `single` is the edge of a word of one character, which has a share even where no list has it. */
  #shareOf(listed: Prefix, own: Prefix, single: Edge | null): number {
    if (single?.isNeutral) return neutralShare;
    const listedShare = this.#lexicon.shareOf(listed);
    const floor = listedShare === 0 && single !== null ? shareOfUnlisted(single) : listedShare;
    return (1 - ownWeight) * floor + ownWeight * (own === noPrefix ? 0 : this.#ownShare(own));
  }

  #ownShare(prefix: Prefix): number {
    const share = this.#own.shareOf(prefix);
    if (share === 0 || !this.#passage.includes(String.fromCharCode(...this.#units))) return share;
    return Math.max(0, share - 1 / this.#own.total);
  }

  #relax(from: number, { to, text, joins, prior }: Begun, share: number): void {
    if (share <= 0) return;
    const paths = this.#best[to];
    const gain = Math.log(share) + prior;
    const isStop = stops.has(text[0]);
    const hasQuote = endsQuoting(text) !== null;
    for (const path of this.#best[from]) {
      const isSecond = isStop && stops.has(path.text.charAt(path.text.length - 1));
      const unpaired =
        hasQuote && !isPaired(text, endsQuoting(path.text) ?? this.#isQuoting) ? unpairedQuote : 0;
      const stop = isSecond || (isStop && path.isOpen) ? doubleStop : 0;
      const score = path.score + gain + stop + unpaired;
      if (paths.length === kept && score <= paths[kept - 1].score) continue;
      keep(paths, { text: path.text + text, score, joins: joins ?? path.joins, isOpen: leading.has(text) });
    }
  }
}

const quotes = /[“”「」『』\n]/;
const openingQuotes = '“「『';

/** Whether a text leaves a quotation open; null where it has nothing that says so. A line end closes all. */
export function endsQuoting(text: string): boolean | null {
  for (let at = text.length - 1; at >= 0; at -= 1)
    if (quotes.test(text[at])) return openingQuotes.includes(text[at]);
  return null;
}

/** Whether a text begins within a quotation, as its first mark of one tells; null where it has none. */
export function beginsQuoting(text: string): boolean | null {
  const first = quotes.exec(text)?.[0];
  return first === undefined ? null : first !== '\n' && !openingQuotes.includes(first);
}

/** Whether each mark of quotation in a word opens where none is open, or closes one that is. */
function isPaired(word: string, isQuoting: boolean): boolean {
  let isOpen = isQuoting;
  for (const mark of word) {
    if (!quotes.test(mark)) continue;
    const opens = openingQuotes.includes(mark);
    if (mark === '\n' ? isOpen : opens === isOpen) return false;
    isOpen = opens;
  }
  return true;
}

/** How much less likely a mark of quotation is that closes none, or opens one in another. */
const unpairedQuote = Math.log(0.001);

function unitsOf(edges: readonly Edge[]): Uint16Array {
  const units = new Uint16Array(edges.length);
  for (let nth = 0; nth < units.length; nth += 1) units[nth] = edges[nth].unit;
  return units;
}

/** Keeps the best paths of different texts, best first. */
function keep(paths: Path[], path: Path): void {
  const same = paths.findIndex(({ text }) => text === path.text);
  if (same >= 0) {
    if (paths[same].score >= path.score) return;
    paths.splice(same, 1);
  }
  const place = paths.findIndex(({ score }) => score < path.score);
  paths.splice(place < 0 ? paths.length : place, 0, path);
  if (paths.length > kept) paths.pop();
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
