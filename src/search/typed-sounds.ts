import { readTyped, type TypedPinyin } from '../language/pinyin.ts';
import { runsOf } from '../script/characters.ts';
import { type Slot, type Sounds, slotFor } from './sounds.ts';

/** One way to read what was typed as sounds: a slot for each character that is meant. */
export interface Pattern {
  slots: Slot[];
  /** `homophone`: as it may have been meant by one who takes near sounds for the same. */
  kind: 'pinyin' | 'homophone' | 'initials';
  begun: Begun;
}

/** Which of the syllables are only begun, where not all are: the last one (`kehum`), or any (`kh manyidu`). */
export type Begun = 'none' | 'last' | 'some';

/** Longer ones are no words of a question. */
const mostCharacters = 16;
const mostReadings = 24;

/**
 * The ways to read a folded text as pinyin, initials, or either among Han characters, the likeliest first, each told only
 * when it is asked for: `kehu`, `ke4hu4`, `kèhù`, `khmyd`, `客户manyidu`. None where it holds no Latin letters or they are
 * neither.
 */
export function* patternsOf(text: string, sounds: Sounds): Generator<Pattern> {
  const ways = sayableWays(text, sounds);
  const whole = ways.filter(({ begun }) => begun === 'none');
  for (const way of whole) yield toPattern(way, sounds);
  for (const way of whole.filter(({ isInitials, parts }) => !isInitials && !parts.some(hasTone)))
    yield {
      slots: way.parts.map((part) => slotNearPart(part, sounds)),
      kind: 'homophone',
      begun: 'none',
    };
  for (const way of ways.filter(({ begun }) => begun !== 'none')) yield toPattern(way, sounds);
}

function sayableWays(text: string, sounds: Sounds): Way[] {
  const runs = [...runsOf(text)];
  if (!runs.some(({ kind }) => kind === 'letter')) return [];
  const ways = runs.map((run) =>
    run.kind === 'han' ? [hanWay(run.text)] : waysOf(readTyped(run.text), sounds),
  );
  const joined = ways.reduce<Way[]>(
    (before, next) => before.flatMap((way) => next.map((other) => join(way, other))).slice(0, mostReadings),
    [emptyWay],
  );
  return joined.filter(({ parts }) => parts.length > 1 && parts.length <= mostCharacters);
}

function toPattern({ parts, begun, isInitials }: Way, sounds: Sounds): Pattern {
  const slots = parts.map((part) => slotOfPart(part, sounds));
  return { slots, kind: isInitials ? 'initials' : 'pinyin', begun };
}

/** A character, a syllable with or without its tone, or how a syllable begins. */
type Part = { han: string } | { syllable: string; tone?: string } | { beginning: string };

const hasTone = (part: Part): boolean => 'tone' in part && part.tone !== undefined;

interface Way {
  parts: Part[];
  begun: Begun;
  /** No syllable in it is whole. */
  isInitials: boolean;
}

const emptyWay: Way = { parts: [], begun: 'none', isInitials: true };

const hanWay = (text: string): Way => ({
  parts: Array.from(text, (han) => ({ han })),
  begun: 'none',
  isInitials: true,
});

function join(one: Way, other: Way): Way {
  return {
    parts: [...one.parts, ...other.parts],
    begun: one.begun === 'none' ? other.begun : 'some',
    isInitials: one.isInitials && other.isInitials,
  };
}

function slotOfPart(part: Part, sounds: Sounds): Slot {
  if ('han' in part) return slotFor(part.han);
  if ('beginning' in part) return sounds.slotOfBeginning(part.beginning);
  return sounds.slotOf(part.syllable, part.tone);
}

function slotNearPart(part: Part, sounds: Sounds): Slot {
  return 'syllable' in part ? sounds.slotNear(part.syllable) : slotOfPart(part, sounds);
}

/** Whole syllables, or all but the last whole; else how each begins; else some of both. */
function waysOf(typed: TypedPinyin, sounds: Sounds): Way[] {
  if (!/^[a-z]+$/.test(typed.letters)) return [];
  const whole = divisions(typed, { sounds, mayBegin: false });
  const begun = [...whole, ...withLastBegun(typed, sounds)];
  if (begun.length > 0) return begun;
  // A digit is a tone only behind a whole syllable: mp3 is no initials.
  if (typed.tones.size > 0) return [];
  if (/^[^iuv]+$/.test(typed.letters)) {
    const parts = Array.from(typed.letters, (beginning) => ({ beginning }));
    return [{ parts, begun: 'none', isInitials: true }];
  }
  return divisions(typed, { sounds, mayBegin: true });
}

interface Dividing {
  sounds: Sounds;
  /** Whether a single consonant may stand for a syllable. */
  mayBegin: boolean;
}

export const longestSyllable = 6;

/** The ways to read letters as whole syllables, a slot for each: `xian` → [xian], [xi][an]. */
export function slotsOfSyllables(letters: string, sounds: Sounds): Slot[][] {
  const ways = divisions(readTyped(letters), { sounds, mayBegin: false });
  return ways.map(({ parts }) => parts.map((part) => slotOfPart(part, sounds)));
}

/** All ways to divide the letters into syllables, those with the fewest first. */
function divisions(typed: TypedPinyin, { sounds, mayBegin }: Dividing): Way[] {
  const { letters, tones, ends } = typed;
  const ways: Way[] = [];
  const divide = (start: number, parts: Part[]): void => {
    if (ways.length >= mostReadings || parts.length > mostCharacters) return;
    if (start === letters.length) {
      ways.push({ parts, begun: mayBegin ? 'some' : 'none', isInitials: false });
      return;
    }
    for (let end = Math.min(letters.length, start + longestSyllable); end > start; end -= 1) {
      if (hasEndInside(ends, start, end)) continue;
      const syllable = aliasOf(letters.slice(start, end));
      if (isWritten(syllable, sounds)) divide(end, [...parts, { syllable, tone: toneIn(tones, start, end) }]);
    }
    if (mayBegin && /[b-df-hj-np-tw-z]/.test(letters[start]))
      divide(start + 1, [...parts, { beginning: letters[start] }]);
  };
  divide(0, []);
  return ways.sort((one, other) => one.parts.length - other.parts.length);
}

/** `lue` is how many type lüe. */
function aliasOf(letters: string): string {
  return letters === 'lue' || letters === 'nue' ? letters.replace('u', 'v') : letters;
}

/** Syllables of consonants alone (ng, m) are sighs, and in what is typed initials. */
function isWritten(syllable: string, sounds: Sounds): boolean {
  return /[aeiouv]/.test(syllable) && sounds.isSyllable(syllable);
}

function hasEndInside(ends: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at += 1) if (ends.has(at)) return true;
  return false;
}

function toneIn(tones: ReadonlyMap<number, string>, start: number, end: number): string | undefined {
  for (let at = start; at < end; at += 1) if (tones.has(at)) return tones.get(at);
  return undefined;
}

/** `kehum` → [ke][hu][m…]: as it is while one types. Those with the longest beginning first. */
function withLastBegun({ letters, tones, ends }: TypedPinyin, sounds: Sounds): Way[] {
  const found: Way[] = [];
  for (let start = Math.max(1, letters.length - longestSyllable + 1); start < letters.length; start += 1) {
    const beginning = letters.slice(start);
    if (!sounds.hasBeginning(beginning)) continue;
    const typed = { letters: letters.slice(0, start), tones, ends };
    const ways = divisions(typed, { sounds, mayBegin: false });
    found.push(...ways.map((way): Way => ({ ...way, parts: [...way.parts, { beginning }], begun: 'last' })));
  }
  return found;
}
