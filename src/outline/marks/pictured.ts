/** Numbers that are one sign: where each family begins, and how far it counts. */
const families: readonly (readonly [number, number])[] = [
  // ⑴, ⒈
  [0x2474, 20],
  [0x2488, 20],
  // ❶, ➀, ➊
  [0x2776, 10],
  [0x2780, 10],
  [0x278a, 10],
];

/** The signs, as the inside of a character class: `⑴` to `⒛`, `❶` to `➓`. */
export const pictured = '\u2474-\u249b\u2776-\u2793';

/** `❷` → 2, `⒓` → 12; null for what is none of these signs. */
export function pictureValue(sign: string): number | null {
  const code = sign.charCodeAt(0);
  const family = families.find(([first, count]) => code >= first && code < first + count);
  return family ? code - family[0] + 1 : null;
}
