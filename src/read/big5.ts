import { hkscsRows } from './hkscs-table.ts';

/** The private-use characters that Node's decoder has for what HKSCS adds, and what they stand for. */
let additions: Map<string, string> | undefined;

function buildAdditions(): Map<string, string> {
  const decoder = new TextDecoder('big5');
  const found = new Map<string, string>();
  for (const [lead, characters] of hkscsRows)
    for (const [index, character] of [...characters].entries()) {
      const trail = index < 63 ? 0x40 + index : 0xa1 + index - 63;
      const decoded = decoder.decode(Uint8Array.of(lead, trail));
      if (character !== ' ' && isPrivate(decoded)) found.set(decoded, character);
    }
  return found;
}

const privateUse = /[\ue000-\uf8ff]/;
const isPrivate = (text: string): boolean => privateUse.test(text);

/** Decodes Big5 with the characters of Hong Kong, which Node's decoder leaves out: 哋, 嘢, 喺. */
export function decodeBig5(bytes: Uint8Array): string {
  const text = new TextDecoder('big5').decode(bytes);
  if (!isPrivate(text)) return text;
  additions ??= buildAdditions();
  const known = additions;
  return text.replaceAll(/[\ue000-\uf8ff]/g, (character) => known.get(character) ?? character);
}
