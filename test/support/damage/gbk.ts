/**
 * GBK as the sites hold it. The label `gbk` is right and `gb18030` is not: for FE50–FEA0 and some forms in A6 and A8
 * only `gbk` gives the private-use characters that the pages show (FE88 → U+E84C), `gb18030` has given them others.
 */
const decoder = new TextDecoder('gbk', { fatal: true });

function decodePair(lead: number, trail: number): string | null {
  try {
    const text = decoder.decode(Uint8Array.of(lead, trail));
    return [...text].length === 1 ? text : null;
  } catch {
    return null;
  }
}

const codes = new Map<string, readonly [number, number]>();
const characters = new Map<number, string>();

for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = trail === 0x7f ? null : decodePair(lead, trail);
    if (character === null) continue;
    characters.set(lead * 256 + trail, character);
    if (!codes.has(character)) codes.set(character, [lead, trail]);
  }
}

/** One character → its bytes in GBK; throws where it has none, so that an invented document is written without it. */
export function encodeCharacter(character: string): readonly number[] {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return [code];
  const bytes = codes.get(character);
  if (bytes === undefined) throw new RangeError(`GBK has no ${character} (U+${code.toString(16)})`);
  return bytes;
}

/** Two bytes of GBK → their character, private-use ones included; null where GBK has none. */
export function characterOf(lead: number, trail: number): string | null {
  return characters.get(lead * 256 + trail) ?? null;
}
