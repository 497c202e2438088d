/** Numbers that are one sign: where each family begins, and how far it counts. */
const families: readonly (readonly [number, number])[] = [
  // ⑴, ⒈
  [0x2474, 20],
  [0x2488, 20],
  // ❶, ➀, ➊
  [0x2776, 10],
  [0x2780, 10],
  [0x278a, 10],
  // ㈠, ㊀
  [0x3220, 10],
  [0x3280, 10],
  // Ⅰ
  [0x2160, 12],
];

/** The signs, as the source of a pattern: `⑴` to `⒛`, `❶` to `➓`; `Ⅰ` to `Ⅻ` before a mark, as they name classes as well. */
export const pictured = '[\u2474-\u249b\u2776-\u2793\u3220-\u3229\u3280-\u3289]|[\u2160-\u216b](?=[.、])';

/** `❷` → 2, `⒓` → 12; null for what is none of these signs. */
export function pictureValue(sign: string): number | null {
  const code = sign.charCodeAt(0);
  const family = families.find(([first, count]) => code >= first && code < first + count);
  return family ? code - family[0] + 1 : null;
}
