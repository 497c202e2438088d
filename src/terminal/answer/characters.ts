import { graphemes, isPlainCharacter } from '../width.ts';

/** Long texts are looked at in stretches of this many UTF-16 units. */
const reach = 64;

/** The offset where the character before a border begins: what backspace takes away. 0 stays 0. */
export function characterStart(text: string, border: number): number {
  const from = sureBorder(text, border - 1);
  const last = graphemes(text.slice(from, border)).at(-1);
  return border - (last?.length ?? 0);
}

/** The offset where the character behind a border ends. The end of the text stays. */
export function characterEnd(text: string, border: number): number {
  for (let length = reach; ; length *= 2) {
    const [first = ''] = graphemes(text.slice(border, border + length));
    if (first.length < length || border + length >= text.length) return border + first.length;
  }
}

/** The border of a character at or before an offset, which may come from elsewhere. */
export function borderBefore(text: string, offset: number): number {
  let border = sureBorder(text, offset);
  for (;;) {
    const end = characterEnd(text, border);
    if (end > offset || end === border) return border;
    border = end;
  }
}

/** The border of a character at or behind an offset. */
export function borderBehind(text: string, offset: number): number {
  const border = borderBefore(text, offset);
  return border === offset ? offset : characterEnd(text, border);
}

/**
 * A place at or before an offset that is a border whatever stands elsewhere: between two plain characters. A run of
 * emoji or flags has none (flags count in pairs from the left), so it is looked at from its beginning.
 */
function sureBorder(text: string, offset: number): number {
  for (let at = Math.min(offset, text.length - 1); at > 0; at--) {
    if (isPlainCharacter(text[at] as string) && isPlainCharacter(text[at - 1] as string)) return at;
  }
  return 0;
}
