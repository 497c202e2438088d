import type { Span } from '../../read/span.ts';
import { endingAt, type Fields, removing } from '../fields/fields.ts';

/** In so few questions a letter at the end may be chance, and so large a share of them shows a habit. */
const fewestQuestions = 3;
const leastShare = 0.8;

/** `D.引风机D`, `D.引风机 AC`, `D.引风机（D）`: a key right behind the text of the last option. */
const trailing =
  /(?<!\s)(?:\s+|(?<![A-Za-z\d：=—★→】）]))(?:(?<![：=—★→】）]\s*)([A-H]{1,8})|[（【[]\s*([A-H]{1,8})\s*[）】\]])。?$/;
const endsInLetter = /[A-Z][）】\]]?。?$/;

interface TrailingKey extends Span {
  /** Where its letters stand. */
  key: Span;
  letters: string;
}

/**
 * Takes the keys that stand unmarked behind the last options, as where a line with nothing but the key was joined to the
 * one before. An option may end in a letter of its own (血型A): only where nearly all questions do so are they keys.
 */
export function takeTrailingKeys(plain: string, questions: readonly Fields[]): readonly Fields[] {
  const untold = questions.filter(({ options, answer }) => options.length > 1 && answer === null);
  const found = new Map(
    untold.flatMap((fields): [Fields, TrailingKey][] => {
      const at = findTrailing(plain, fields);
      return at ? [[fields, at]] : [];
    }),
  );
  const isHabit = found.size >= fewestQuestions && found.size >= untold.length * leastShare;
  if (!isHabit || new Set([...found.values()].map(({ letters }) => letters)).size < 2) return questions;
  return questions.map((fields) => {
    const at = found.get(fields);
    return at ? withKey(fields, at) : fields;
  });
}

function withKey(fields: Fields, { start, end, key }: TrailingKey): Fields {
  return removing({ ...fields, options: endingAt(fields.options, start), answer: key }, [
    { start, end: key.start, rule: 'key' },
    { start: key.end, end, rule: 'key' },
  ]);
}

function findTrailing(plain: string, { options }: Fields): TrailingKey | null {
  const { start, end } = options[options.length - 1].text;
  const match = trailing.exec(plain.slice(start, end));
  if (!match || match.index === 0) return null;
  const letters = match[1] ?? match[2];
  const count = options[options.length - 1].index + 1;
  const isKey = [...letters].every(
    (letter, at) => letter.charCodeAt(0) - 65 < count && (at === 0 || letter > letters[at - 1]),
  );
  const others = options.slice(0, -1).map(({ text }) => plain.slice(text.start, text.end));
  if (!isKey || others.some((text) => endsInLetter.test(text))) return null;
  const from = start + match.index + match[0].lastIndexOf(letters);
  return { start: start + match.index, end, key: { start: from, end: from + letters.length }, letters };
}
