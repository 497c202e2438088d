import { foldText } from '../../script/fold.ts';
import type { Question } from '../question.ts';
import { isSameQuestion, matchReworded, type PlacedKey, sketchesOf } from './similarity.ts';

/** 7 characters of `a-z0-9` without look-alikes (no 0 o, 1 i l); minted from the folded stem and options. */
export type QuestionId = string & { readonly brand: unique symbol };

export const idLength = 7;
const idAlphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** Parts the stem from its options in a key, and these from each other. */
const optionMark = '\u0001';
/** Stands before the ordinal of a question that its bank has word for word before, with another answer. */
const repeatMark = '\u0002';

export interface PlacedId extends PlacedKey {
  id: QuestionId;
}

/** What is known of all questions so far, in every bank and in none. */
export interface KnownQuestions {
  idOfKey: (key: string) => QuestionId | undefined;
  isTaken: (id: QuestionId) => boolean;
  /** The wordings that share one of these sketches. */
  wordingsLike: (sketches: readonly number[]) => { key: string; id: QuestionId }[];
}

/**
 * What makes a question the same: stem and options, folded, without punctuation, white space and control characters,
 * so that another scrape of it gets the same key. Options are sorted, as sites shuffle them.
 *
 * `請談談：什么是ＣＲＭ？` → `请谈谈什么是crm`
 */
export function keyOf({ question, options }: Pick<Question, 'question' | 'options'>): string {
  const texts = options.map(({ text }) => squeeze(text)).sort();
  return [squeeze(question), ...texts].join(optionMark);
}

/** The keys of a bank's questions, each once: a repeated one bears its ordinal. */
export function keysOf(questions: readonly Pick<Question, 'question' | 'options'>[]): string[] {
  const seen = new Map<string, number>();
  return questions.map((question) => {
    const key = keyOf(question);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}${repeatMark}${count}`;
  });
}

/**
 * The ids of a bank's questions: those they had, new ones for what is new. In this order, each id at most once:
 * the same key; reworded since the last reading of the same document (`before`); the same question, hardly changed,
 * anywhere else; a new id, the same in every store.
 */
export function assignIds(
  questions: readonly PlacedKey[],
  before: readonly PlacedId[],
  known: KnownQuestions,
): QuestionId[] {
  const ids = new Map<string, QuestionId>();
  const used = new Set<QuestionId>();
  const assign = (key: string, id: QuestionId | undefined): void => {
    if (id === undefined || used.has(id) || ids.has(key)) return;
    ids.set(key, id);
    used.add(id);
  };
  const missing = () => questions.filter(({ key }) => !ids.has(key));

  for (const { key } of questions) assign(key, known.idOfKey(key));
  const gone = before.filter(({ id }) => !used.has(id));
  for (const [{ key }, { id }] of matchReworded(missing(), gone)) assign(key, id);
  for (const { key } of missing()) assign(key, findSame(key, used, known));
  for (const { key } of missing())
    assign(
      key,
      mintId(key, (id) => used.has(id) || known.isTaken(id)),
    );
  return questions.map(({ key }) => ids.get(key) as QuestionId);
}

/** A new id for a key: always the same one, unless another question took it. */
export function mintId(key: string, isTaken: (id: QuestionId) => boolean): QuestionId {
  for (let attempt = 0; ; attempt += 1) {
    const id = writeId(hashOf(key, attempt));
    if (!isTaken(id)) return id;
  }
}

function findSame(key: string, used: ReadonlySet<QuestionId>, known: KnownQuestions): QuestionId | undefined {
  const wordings = known.wordingsLike(sketchesOf(key));
  return wordings.find((wording) => !used.has(wording.id) && isSameQuestion(key, wording.key))?.id;
}

/** What may have been meant by an id with one slip: two characters swapped, or one that is wrong, missing or too many. */
export function idsOneSlipFrom(typed: string): string[] {
  const cuts = Array.from({ length: typed.length + 1 }, (_, at) => [typed.slice(0, at), typed.slice(at)]);
  const slips = cuts.flatMap(([before, behind]) => [
    before + behind.slice(1, 2) + behind.slice(0, 1) + behind.slice(2),
    before + behind.slice(1),
    ...Array.from(idAlphabet, (letter) => before + letter + behind.slice(1)),
    ...Array.from(idAlphabet, (letter) => before + letter + behind),
  ]);
  return [...new Set(slips)].filter((slip) => slip.length === idLength && slip !== typed);
}

/** The last digits of a number in the alphabet of ids. */
function writeId(number: number): QuestionId {
  const base = idAlphabet.length;
  const letters = Array.from(
    { length: idLength },
    (_, place) => idAlphabet[Math.floor(number / base ** place) % base],
  );
  return letters.join('') as QuestionId;
}

/**
 * A number of 53 bits: cyrb53 by bryc. Ids need spread, not secrecy, and every start would pay for loading
 * `node:crypto`.
 */
function hashOf(text: string, seed: number): number {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (low & 0x1fffff) * 2 ** 32 + (high >>> 0);
}

/** Signs that tell questions apart (C, C++, C#) stay; a text of nothing but marks stays whole. */
function squeeze(text: string): string {
  const folded = foldText(text);
  return folded.replace(/(?![#%&@*/])[\p{P}\p{Z}\p{Cc}\p{Cf}\p{Cs}]/gu, '') || folded.trim();
}
