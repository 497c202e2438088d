/**
 * Radicals that stand for the characters that look like them: what many programs take for a glyph's character when they
 * write a PDF, and so what is copied out of one. The block of Kangxi radicals has its characters in Unicode itself; of the supplement, those in use.
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

/** So many of them in the midst of Chinese were not typed there to be spoken of. */
const fewest = 3;
const inText = /(?:[\u3400-\u9fff][\u2e80-\u2fdf]|[\u2e80-\u2fdf][\u3400-\u9fff])/g;

/** Each radical as the character that it stands for, unit for unit: `⼀⻓` → 一长. */
export const readRadicals = (text: string): string =>
  text
    .replaceAll(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize('NFKC'))
    .replaceAll(/[\u2e80-\u2eff]/g, (radical) => supplement[radical] ?? radical);

/** A text that was copied out of such a PDF, as it is meant: `⾯试题⽬` → 面试题目; any other as it is, though it speaks of radicals. */
export const withoutRadicals = (text: string): string =>
  (text.match(inText)?.length ?? 0) < fewest ? text : readRadicals(text);
