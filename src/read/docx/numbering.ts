import { formatNumber } from './numerals.ts';
import { type Attributes, isOn, readXml, type XmlPart } from './xml.ts';

/** A level of a list: how its numbers are counted and written. */
export interface Level {
  start: number;
  format: string;
  /** `%1.%2` stands for the numbers of this level and of those above it. */
  text: string;
  /** After which level (from 1) it starts anew; 0 never, null after any above it. */
  restart: number | null;
  /** All numbers in it are decimal, whatever the levels above say. */
  isLegal: boolean;
  /** What stands between the number and the text. */
  suffix: string;
  /** Paragraphs of this style are of this level. */
  style: string | null;
}

interface List {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** The lists of a document. */
export interface Numbering {
  abstracts: Map<
    string,
    { levels: Map<number, Level>; styleLink: string | null; numStyleLink: string | null }
  >;
  lists: Map<string, List>;
}

export const noNumbering = (): Numbering => ({ abstracts: new Map(), lists: new Map() });

const newLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  restart: null,
  isLegal: false,
  suffix: 'tab',
  style: null,
});

/** Reads `numbering.xml`. */
export function readNumbering(part: XmlPart): Numbering {
  const numbering = noNumbering();
  const reading = new NumberingReading(numbering);
  readXml(part, { open: (name, attributes) => reading.open(name, attributes) });
  return numbering;
}

/** What is being read: the last list, override and level that were begun. */
class NumberingReading {
  readonly #numbering: Numbering;
  #levels = new Map<number, Level>();
  #abstract: { styleLink: string | null; numStyleLink: string | null } = {
    styleLink: null,
    numStyleLink: null,
  };
  #list: List | null = null;
  #overridden = 0;
  #level = newLevel();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  open(name: string, attributes: Attributes): void {
    const { val = '' } = attributes;
    if (name === 'abstractNum') this.#beginAbstract(attributes.abstractNumId ?? '');
    else if (name === 'num') this.#beginList(attributes.numId ?? '');
    else if (name === 'abstractNumId' && this.#list) this.#list.abstract = val;
    else if (name === 'lvlOverride') this.#overridden = Number(attributes.ilvl ?? 0);
    else if (name === 'startOverride') this.#list?.starts.set(this.#overridden, Number(val));
    else if (name === 'styleLink') this.#abstract.styleLink = val;
    else if (name === 'numStyleLink') this.#abstract.numStyleLink = val;
    else if (name === 'lvl') this.#beginLevel(Number(attributes.ilvl ?? 0));
    else this.#readLevel(name, attributes);
  }

  #beginAbstract(id: string): void {
    this.#list = null;
    this.#levels = new Map();
    const abstract = { levels: this.#levels, styleLink: null, numStyleLink: null };
    this.#abstract = abstract;
    this.#numbering.abstracts.set(id, abstract);
  }

  #beginList(id: string): void {
    this.#list = { abstract: '', starts: new Map(), levels: new Map() };
    this.#levels = this.#list.levels;
    this.#numbering.lists.set(id, this.#list);
  }

  #beginLevel(depth: number): void {
    this.#level = newLevel();
    this.#levels.set(depth, this.#level);
  }

  #readLevel(name: string, attributes: Attributes): void {
    const { val = '' } = attributes;
    const level = this.#level;
    if (name === 'start') level.start = Number(val);
    else if (name === 'numFmt') level.format = val;
    else if (name === 'lvlText') level.text = val;
    else if (name === 'lvlRestart') level.restart = Number(val);
    else if (name === 'suff') level.suffix = val;
    else if (name === 'pStyle') level.style = val;
    else if (name === 'isLgl') level.isLegal = isOn(attributes);
  }
}

/** A paragraph's mark: what Word shows before its text. */
export interface ListMark {
  text: string;
  depth: number;
  isOrdered: boolean;
}

/** Counts the paragraphs of a document's lists, in their order, as Word does when it shows them. */
export class ListCounter {
  readonly #numbering: Numbering;
  /** By the definition that lists share, the number last shown on each level: two lists of one definition go on. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The level that a list gives to paragraphs of a style; null where it gives none. */
  depthOfStyle(listId: string, styleId: string): number | null {
    const list = this.#numbering.lists.get(listId);
    const levels = list && this.#abstractOf(list)?.levels;
    return [...(levels ?? [])].find(([, { style }]) => style === styleId)?.[0] ?? null;
  }

  /** The mark of the next paragraph of a list; null where there is no such list or level. */
  next(listId: string, depth: number): ListMark | null {
    const list = this.#numbering.lists.get(listId);
    const level = list && this.#levelOf(list, depth);
    if (!list || !level) return null;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    this.#startAnew(listId, list, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    for (let below = depth + 1; below <= 8; below += 1)
      if (this.#restarts(list, below, depth)) counts[below] = undefined;
    if (level.format === 'bullet') return { text: `${bulletOf(level.text)} `, depth, isOrdered: false };
    return { text: this.#write(list, level, counts), depth, isOrdered: level.format !== 'none' };
  }

  /** A list that gives levels another start does so where it begins. */
  #startAnew(listId: string, list: List, counts: (number | undefined)[]): void {
    if (this.#begun.has(listId)) return;
    this.#begun.add(listId);
    for (const [depth, start] of list.starts) counts[depth] = start - 1;
  }

  #restarts(list: List, below: number, depth: number): boolean {
    const restart = this.#levelOf(list, below)?.restart ?? null;
    return restart === null || (restart > 0 && depth < restart);
  }

  #write(list: List, level: Level, counts: readonly (number | undefined)[]): string {
    const shown = level.text.replaceAll(/%([1-9])/g, (_, place: string) => {
      const of = this.#levelOf(list, Number(place) - 1);
      const value = counts[Number(place) - 1] ?? of?.start ?? 1;
      return formatNumber(level.isLegal ? 'decimal' : (of?.format ?? 'decimal'), value);
    });
    // Full-width marks have their own room.
    const needsSpace = shown !== '' && level.suffix !== 'nothing' && !/[、）】」》．：，。]$/.test(shown);
    return shown.trimEnd() + (needsSpace ? ' ' : '');
  }

  #levelOf(list: List, depth: number): Level | undefined {
    return list.levels.get(depth) ?? this.#abstractOf(list)?.levels.get(depth);
  }

  /** A definition may say only that another one, known by its style, defines it. */
  #abstractOf(list: List) {
    const { abstracts } = this.#numbering;
    const abstract = abstracts.get(list.abstract);
    if (!abstract?.numStyleLink || abstract.levels.size > 0) return abstract;
    return [...abstracts.values()].find(({ styleLink }) => styleLink === abstract.numStyleLink) ?? abstract;
  }
}

/** Boxes and ticks say something; all other bullets are one. */
const bulletOf = (text: string): string => (/^[□■☐☑☒√✓✔×●○◆]$/.test(text) ? text : '•');
