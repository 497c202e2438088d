import { readRadicals } from '../radicals.ts';

/** `⼀⻓` → 一长; control characters are gone. */
export function readCharacters(text: string): string {
  return readRadicals(text)
    .replaceAll(/[\uf900-\ufaff]/g, (ideograph) => ideograph.normalize('NFKC'))
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

/** How many characters have no meaning: the file does not say what its glyphs are. */
export function countUnreadable(text: string): number {
  return text.match(/(?![\t\n])\p{Cc}|[\ue000-\uf8ff\ufffd]/gu)?.length ?? 0;
}

/** Han characters, and the marks and signs that are as wide. */
export const isWide = (character: string): boolean =>
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/.test(character);
