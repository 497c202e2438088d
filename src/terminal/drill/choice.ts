import { typedWord } from '../../script/typed.ts';

/** One of several things to choose among. */
export interface Choice<Value> {
  value: Value;
  label: string;
  /** What can be typed for it, in lower case: its number, its letter, its word. The first two are shown. */
  keys: readonly string[];
}

/** Names as choices: each with its number from 1, its letter, and itself as a word. */
export function numberChoices<Name extends string>(
  names: readonly Name[],
  { labels, letters }: Record<'labels' | 'letters', Readonly<Record<Name, string>>>,
): Choice<Name>[] {
  return names.map((name, index) => ({
    value: name,
    label: labels[name],
    keys: [String(index + 1), letters[name], name.toLowerCase()],
  }));
}

/** The choice of which a key was typed; null where there is none. `３` or `S` → the one with the keys 3, s, skip */
export function findChoice<Value>(typed: string, choices: readonly Choice<Value>[]): Value | null {
  const word = typedWord(typed);
  return choices.find(({ keys }) => keys.includes(word))?.value ?? null;
}
