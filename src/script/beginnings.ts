/**
 * The UTF-16 units with which a match of a pattern may begin, as its source tells them; what stands before it and behind
 * is not looked at. Null where anything may begin one, or a class of Unicode.
 *
 * `/(?<!第)[一二]{1,3}、|（\d/` → 一, 二, （
 */
export function beginningsOf({ source, ignoreCase }: RegExp): ReadonlySet<number> | null {
  const { units, mayBeEmpty } = new Reader(source).readChoices();
  if (units === null || mayBeEmpty) return null;
  return ignoreCase ? new Set([...units].flatMap(bothCases)) : units;
}

/** A table of all units, 1 for some of them: asking it takes less than asking a set. */
export function tableOf(units: Iterable<number>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const unit of units) table[unit] = 1;
  return table;
}

function bothCases(unit: number): number[] {
  const character = String.fromCharCode(unit);
  return [character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0)];
}

/** How something begins: with which units, null for any; and whether it may match nothing. */
interface Beginning {
  units: ReadonlySet<number> | null;
  mayBeEmpty: boolean;
}

const anything: Beginning = { units: null, mayBeEmpty: false };
const nothing: Beginning = { units: new Set(), mayBeEmpty: true };

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

function union(parts: readonly Beginning[]): ReadonlySet<number> | null {
  const all = new Set<number>();
  for (const { units } of parts) {
    if (units === null) return null;
    for (const unit of units) all.add(unit);
  }
  return all;
}

function unitsOfClass(held: string): ReadonlySet<number> | null {
  const parts = [...held.matchAll(classPart)].map(([, first, last]): Beginning => {
    const [units, ends] = [unitsOf(first), last === undefined ? null : unitsOf(last)];
    if (units === null || ends === null) return { units, mayBeEmpty: false };
    const [from] = units;
    const [to] = ends;
    return {
      units: new Set(Array.from({ length: to - from + 1 }, (_, step) => from + step)),
      mayBeEmpty: false,
    };
  });
  return union(parts);
}

const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f' };
const digits = '0123456789';

/** The units that one sign stands for, or an escape; null where they are too many. */
function unitsOf(sign: string): ReadonlySet<number> | null {
  if (sign[0] !== '\\') return new Set([sign.charCodeAt(0)]);
  const name = sign[1];
  if (name === 'd') return new Set(Array.from(digits, (digit) => digit.charCodeAt(0)));
  if (name === 'u' && sign.length > 2) return new Set([Number.parseInt(sign.slice(2), 16)]);
  if (/[A-Za-z\d]/.test(name) && controls[name] === undefined) return null;
  return new Set([(controls[name] ?? name).charCodeAt(0)]);
}
