/** Units from the first to the last. */
export type Range = readonly [first: number, last: number];

/** A part of a pattern: one unit of some, null for any; a group; or what only looks: `^`, `\b`, `(?=…)`. */
export type Part = { isOptional: boolean } & (
  | { kind: 'unit'; units: readonly Range[] | null }
  | { kind: 'group'; choices: readonly Choice[] }
  | { kind: 'look'; sign: string; choices: readonly Choice[] }
);

/** What comes one behind the other. */
export type Choice = readonly Part[];

const escaped = '\\\\(?:u[\\da-fA-F]{4}|.)';
/** The parts of a pattern; a class is one. */
const token = new RegExp(
  `\\(\\?(?:[=!]|<[=!])|\\((?:\\?(?::|<\\w+>))?|\\[(?:\\\\.|[^\\]\\\\])*\\]|${escaped}|.`,
  'sy',
);
const quantifier = /(?:[*+?]|\{\d+,?\d*\})?\??/y;
const optional = /^(?:[*?]|\{0)/;
/** One unit of a class, or its first and its last. */
const classPart = new RegExp(`(${escaped}|.)(?:-(${escaped}|.))?`, 'gs');

/** Takes the source of a pattern apart. */
export function readParts(source: string): readonly Choice[] {
  return new Reader(source).readChoices();
}

/** Reads the source of a pattern from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the end of a group, and past it. */
  readChoices(): Choice[] {
    const choices = [this.#readChoice()];
    while (this.#take(token) === '|') choices.push(this.#readChoice());
    return choices;
  }

  /** Reads up to what ends a choice. */
  #readChoice(): Part[] {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at])) {
      const part = this.#readPart();
      parts.push({ ...part, isOptional: optional.test(this.#take(quantifier)) });
    }
    return parts;
  }

  #readPart(): Part {
    const part = this.#take(token);
    const isOptional = false;
    if (part.startsWith('(')) {
      const choices = this.readChoices();
      return /^\(\?<?[=!]/.test(part)
        ? { kind: 'look', sign: part, choices, isOptional }
        : { kind: 'group', choices, isOptional };
    }
    if ('^$'.includes(part) || part === '\\b' || part === '\\B')
      return { kind: 'look', sign: part, choices: [], isOptional };
    if (part === '.' || part.startsWith('[^')) return { kind: 'unit', units: null, isOptional };
    const units = part.startsWith('[') ? unitsOfClass(part.slice(1, -1)) : unitsOf(part);
    return { kind: 'unit', units, isOptional };
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [taken] = pattern.exec(this.#source) ?? [''];
    this.#at += taken.length;
    return taken;
  }
}

/** All units of some sets; any, where one of them is any. */
export function union(sets: readonly (readonly Range[] | null)[]): readonly Range[] | null {
  const all: Range[] = [];
  for (const units of sets) {
    if (units === null) return null;
    all.push(...units);
  }
  return all;
}

function unitsOfClass(held: string): readonly Range[] | null {
  const parts = [...held.matchAll(classPart)].map(([, first, last]) => {
    const [units, ends] = [unitsOf(first), last === undefined ? null : unitsOf(last)];
    if (units === null || ends === null) return units;
    return [[units[0][0], ends[0][1]]] satisfies Range[];
  });
  return union(parts);
}

const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f' };
/** What `\s` stands for. */
const spaces = '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The units that one sign stands for, or an escape; null where they are too many. */
function unitsOf(sign: string): readonly Range[] | null {
  if (sign[0] !== '\\') return only(sign);
  const name = sign[1];
  if (name === 'd') return [[0x30, 0x39]];
  if (name === 's') return [...Array.from(spaces, (space) => only(space)[0]), [0x2000, 0x200a]];
  if (name === 'u' && sign.length > 2) return only(String.fromCharCode(Number.parseInt(sign.slice(2), 16)));
  if (/[A-Za-z\d]/.test(name) && controls[name] === undefined) return null;
  return only(controls[name] ?? name);
}

function only(sign: string): readonly Range[] {
  const unit = sign.charCodeAt(0);
  return [[unit, unit]];
}
