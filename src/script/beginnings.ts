/** Units from the first to the last. */
type Range = readonly [first: number, last: number];

/**
 * The UTF-16 units with which a match of a pattern may begin, as its source tells them: a table of all units, 1 for these.
 * What stands before a match and behind it is not looked at. Null where anything may begin one, or a class of Unicode.
 *
 * `/(?<!第)[一二]{1,3}、|（\d/` → 1 for 一, 二, （
 */
export function beginningsOf({ source, ignoreCase }: RegExp): Uint8Array | null {
  const { units, mayBeEmpty } = new Reader(source).readChoices();
  if (units === null || mayBeEmpty) return null;
  const table = new Uint8Array(0x10000);
  for (const [first, last] of units) table.fill(1, first, last + 1);
  if (ignoreCase) for (const range of units) addCases(table, range);
  return table;
}

function addCases(table: Uint8Array, [first, last]: Range): void {
  for (let unit = first; unit <= last; unit += 1) {
    const character = String.fromCharCode(unit);
    table[character.toLowerCase().charCodeAt(0)] = 1;
    table[character.toUpperCase().charCodeAt(0)] = 1;
  }
}

/** How something begins: with which units, null for any; and whether it may match nothing. */
interface Beginning {
  units: readonly Range[] | null;
  mayBeEmpty: boolean;
}

const anything: Beginning = { units: null, mayBeEmpty: false };
const nothing: Beginning = { units: [], mayBeEmpty: true };

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

/** Reads the source of a pattern from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the end of a group, and past it. */
  readChoices(): Beginning {
    const choices = [this.#readSequence()];
    while (this.#take(token) === '|') choices.push(this.#readSequence());
    return {
      units: union(choices),
      mayBeEmpty: choices.some(({ mayBeEmpty }) => mayBeEmpty),
    };
  }

  /** Reads up to what ends a choice. */
  #readSequence(): Beginning {
    const parts: Beginning[] = [nothing];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at])) {
      const part = this.#readPart();
      const isOptional = optional.test(this.#take(quantifier));
      if (parts.every(({ mayBeEmpty }) => mayBeEmpty))
        parts.push({ units: part.units, mayBeEmpty: part.mayBeEmpty || isOptional });
    }
    return { units: union(parts), mayBeEmpty: parts.every(({ mayBeEmpty }) => mayBeEmpty) };
  }

  #readPart(): Beginning {
    const part = this.#take(token);
    if (part.startsWith('(')) {
      const held = this.readChoices();
      return /^\(\?<?[=!]/.test(part) ? nothing : held;
    }
    if ('^$'.includes(part) || part === '\\b' || part === '\\B') return nothing;
    if (part === '.' || part.startsWith('[^')) return anything;
    const units = part.startsWith('[') ? unitsOfClass(part.slice(1, -1)) : unitsOf(part);
    return { units, mayBeEmpty: false };
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [taken] = pattern.exec(this.#source) ?? [''];
    this.#at += taken.length;
    return taken;
  }
}

function union(parts: readonly Pick<Beginning, 'units'>[]): readonly Range[] | null {
  const all: Range[] = [];
  for (const { units } of parts) {
    if (units === null) return null;
    all.push(...units);
  }
  return all;
}

function unitsOfClass(held: string): readonly Range[] | null {
  const parts = [...held.matchAll(classPart)].map(([, first, last]) => {
    const [units, ends] = [unitsOf(first), last === undefined ? null : unitsOf(last)];
    if (units === null || ends === null) return { units };
    return { units: [[units[0][0], ends[0][1]]] satisfies Range[] };
  });
  return union(parts);
}

const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f' };

/** The units that one sign stands for, or an escape; null where they are too many. */
function unitsOf(sign: string): readonly Range[] | null {
  if (sign[0] !== '\\') return only(sign);
  const name = sign[1];
  if (name === 'd') return [[0x30, 0x39]];
  if (name === 'u' && sign.length > 2) return only(String.fromCharCode(Number.parseInt(sign.slice(2), 16)));
  if (/[A-Za-z\d]/.test(name) && controls[name] === undefined) return null;
  return only(controls[name] ?? name);
}

function only(sign: string): readonly Range[] {
  const unit = sign.charCodeAt(0);
  return [[unit, unit]];
}
