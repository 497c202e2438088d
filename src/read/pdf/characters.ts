/**
 * Radicals that stand for the characters that look like them: what many programs take for a glyph's character when they
 * write a PDF. The block of Kangxi radicals has its characters in Unicode itself; of the supplement, those in use.
 */
const supplement: { [radical: string]: string } = Object.fromEntries(
  [
    ...[
      '⺁厂',
      '⺃乚',
      '⺅亻',
      '⺋卩',
      '⺌小',
      '⺎尢',
      '⺗心',
      '⺝月',
      '⺟母',
      '⺠民',
      '⺩王',
      '⺬示',
      '⺮竹',
      '⺰纟',
    ],
    ...[
      '⺴网',
      '⺶羊',
      '⺹老',
      '⺼月',
      '⻁虎',
      '⻂衤',
      '⻄西',
      '⻅见',
      '⻆角',
      '⻈讠',
      '⻉贝',
      '⻋车',
      '⻌辶',
      '⻐钅',
    ],
    ...[
      '⻑長',
      '⻒镸',
      '⻓长',
      '⻔门',
      '⻕阜',
      '⻖阝',
      '⻘青',
      '⻙韦',
      '⻚页',
      '⻛风',
      '⻜飞',
      '⻝食',
      '⻢马',
      '⻣骨',
    ],
    ...[
      '⻤鬼',
      '⻥鱼',
      '⻦鸟',
      '⻧卤',
      '⻨麦',
      '⻩黄',
      '⻪黾',
      '⻬齐',
      '⻭歯',
      '⻮齿',
      '⻯竜',
      '⻰龙',
      '⻲亀',
      '⻳龟',
    ],
  ].map((pair) => Array.from(pair) as [string, string]),
);

/** `⼀⻓` → 一长; control characters are gone. */
export function readCharacters(text: string): string {
  return text
    .replaceAll(/[\u2f00-\u2fdf\uf900-\ufaff]/g, (radical) => radical.normalize('NFKC'))
    .replaceAll(/[\u2e80-\u2eff]/g, (radical) => supplement[radical] ?? radical)
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

/** How many characters have no meaning: the file does not say what its glyphs are. */
export function countUnreadable(text: string): number {
  return text.match(/(?![\t\n])\p{Cc}|[\ue000-\uf8ff\ufffd]/gu)?.length ?? 0;
}

/** Han characters, and the marks and signs that are as wide. */
export const isWide = (character: string): boolean =>
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/.test(character);
