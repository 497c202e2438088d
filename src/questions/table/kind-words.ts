import type { Kind } from '../question.ts';

/** `choice`: one or several, as its key says. */
export type KindWord = Kind | 'choice';

/** What a type of question is called, folded; the first that fits counts. */
const kinds: readonly (readonly [KindWord, RegExp])[] = [
  ['multiple', /多选|复选|不定项|多项|multi|checkbox|多答案/],
  ['single', /单选|单项|single|radio|mcq|一选/],
  ['judge', /判断|是非|对错|正误|judg|true.?false|boolean|^tf$|^yes.?no$/],
  ['fill', /填空|填充|fill|blank|cloze|完形/],
  ['choice', /选择|choice|^选$/],
  [
    'open',
    /简答|问答|论述|主观|名词解释|案例|计算题|编程|作文|写作|面试|开放|口述|实操|情景|情境|分析题|应用题|综合题|技术题|行为|open|essay|short|subjective|textarea|^qa$|^问$/,
  ],
];

const longestKindWord = 16;

/** What a cell under 题型 says: `多项选择题` → multiple; null where it is no type of question. */
export function readKindWord(folded: string): KindWord | null {
  if (folded.length > longestKindWord) return null;
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** A label at the start or end of a stem: `【单选题】…`, `…（多选）`. */
const stemLabel =
  /^\s*[[【(（<]\s*([^\])】）>]{2,8}?)\s*[\]】)）>]\s*[:：]?\s*|\s{0,3}[[【(（]\s{0,3}([^\])】）]{2,6}?)\s{0,3}[\]】)）]\s{0,8}$/g;

/** Where a stem is labelled with its type. Offsets are those of the folded stem. */
export function findKindLabel(folded: string): { start: number; end: number; kind: KindWord } | null {
  for (const match of folded.matchAll(stemLabel)) {
    const word = match[1] ?? match[2];
    const kind = /(?:题|选|判断|填空|是非|不定项|选择)$/.test(word) ? readKindWord(word) : null;
    if (kind) return { start: match.index, end: match.index + match[0].length, kind };
  }
  return null;
}
