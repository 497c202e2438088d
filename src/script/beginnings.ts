import { type Choice, type Part, type Range, readParts, union } from './pattern-parts.ts';

/**
 * The UTF-16 units with which a match of a pattern may begin, as its source tells them: a table of all units, 1 for these.
 * What stands before a match and behind it is not looked at. Null where anything may begin one, or a class of Unicode.
 *
 * `/(?<!第)[一二]{1,3}、|（\d/` → 1 for 一, 二, （
 */
export function beginningsOf({ source, flags }: RegExp): Uint8Array | null {
  const { units, mayBeEmpty } = reachOf(readParts(source), 'forward');
  return units === null || mayBeEmpty ? null : tableOf(units, flags);
}

/** What a match of a pattern stands behind: some units, or the start of the text. */
interface Before {
  /** A table of all units, 1 for these. */
  units: Uint8Array;
  isAtStart: boolean;
}

/**
 * What a match of a pattern must stand behind, where it says so first. Null where it does not, or where that is anything.
 *
 * `/(?<=^|[。？] {0,2})\d/` → 1 for 。, ？ and the space; at the start of a text, too
 */
export function unitsBefore({ source, flags }: RegExp): Before | null {
  const [choice, ...others] = readParts(source);
  const behind = choice.slice(0, choice.findIndex((part) => part.kind !== 'look') >>> 0);
  const first = behind.find((part) => part.kind === 'look' && part.sign === '(?<=');
  if (others.length > 0 || first?.kind !== 'look' || first.isOptional) return null;
  const reaches = first.choices.map((one) => ({
    ...reachOf([one], 'backward'),
    isAtStart: startsAtStart(one),
  }));
  const units = union(reaches.map((reach) => reach.units));
  if (units === null || reaches.some(({ mayBeEmpty, isAtStart }) => mayBeEmpty && !isAtStart)) return null;
  const atLines: readonly Range[] = flags.includes('m')
    ? [
        [0x0a, 0x0a],
        [0x0d, 0x0d],
        [0x2028, 0x2029],
      ]
    : [];
  const isAtStart = reaches.some(({ mayBeEmpty }) => mayBeEmpty);
  return { units: tableOf([...units, ...(isAtStart ? atLines : [])], flags), isAtStart };
}

function startsAtStart([first]: Choice): boolean {
  return first?.kind === 'look' && first.sign === '^' && !first.isOptional;
}

function tableOf(units: readonly Range[], flags: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of units) table.fill(1, first, last + 1);
  if (flags.includes('i')) for (const range of units) addCases(table, range);
  return table;
}

function addCases(table: Uint8Array, [first, last]: Range): void {
  for (let unit = first; unit <= last; unit += 1) {
    const character = String.fromCharCode(unit);
    table[character.toLowerCase().charCodeAt(0)] = 1;
    table[character.toUpperCase().charCodeAt(0)] = 1;
  }
}

type Direction = 'forward' | 'backward';

/** How something begins or ends: with which units, null for any; and whether it may match nothing. */
interface Reach {
  units: readonly Range[] | null;
  mayBeEmpty: boolean;
}

function reachOf(choices: readonly Choice[], direction: Direction): Reach {
  const reaches = choices.map((choice) => reachOfChoice(choice, direction));
  return {
    units: union(reaches.map(({ units }) => units)),
    mayBeEmpty: reaches.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function reachOfChoice(choice: Choice, direction: Direction): Reach {
  const sets: (readonly Range[] | null)[] = [];
  for (const part of direction === 'forward' ? choice : choice.toReversed()) {
    const { units, mayBeEmpty } = reachOfPart(part, direction);
    sets.push(units);
    if (!mayBeEmpty) return { units: union(sets), mayBeEmpty: false };
  }
  return { units: union(sets), mayBeEmpty: true };
}

function reachOfPart(part: Part, direction: Direction): Reach {
  if (part.kind === 'look') return { units: [], mayBeEmpty: true };
  if (part.kind === 'unit') return { units: part.units, mayBeEmpty: part.isOptional };
  const { units, mayBeEmpty } = reachOf(part.choices, direction);
  return { units, mayBeEmpty: mayBeEmpty || part.isOptional };
}
