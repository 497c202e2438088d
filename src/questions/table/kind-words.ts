import { kindInData, kindNames, kindsNamedIn } from '../../outline/marks/kind-names.ts';
import type { Kind } from '../question.ts';

/** `choice`: one or several, as its key says. */
export type KindWord = Kind | 'choice';

/** Words that name a type before 题 only, as they name matters, too: 综合, 设计, 排序. */
const ofPaper = new RegExp(`^(?!计算$|排序$).*${kindNames}|题$`);

const longestKindWord = 16;

/** What a cell under 题型 says, folded: `多项选择题` → multiple; null where it is no type of question. */
export function readKindWord(folded: string): KindWord | null {
  if (folded.length > longestKindWord) return null;
  const [ofPapers = null] = ofPaper.test(folded) ? kindsNamedIn(folded) : [];
  const kind = kindInData(folded) ?? ofPapers;
  return kind === 'case' ? 'open' : kind;
}

/** A label at the start or end of a stem: `【单选题】…`, `…（多选）`. */
const cellLabel =
  /^\s*[[【(（<]\s*([^\])】）>]{2,8}?)\s*[\]】)）>]\s*[:：]?\s*|\s{0,3}[[【(（]\s{0,3}([^\])】）]{2,6}?)\s{0,3}[\]】)）]\s{0,8}$/g;

/** Where a stem in a cell is labelled with its type. Offsets are those of the folded stem. */
export function findCellLabel(folded: string): { start: number; end: number; kind: KindWord } | null {
  for (const match of folded.matchAll(cellLabel)) {
    const word = match[1] ?? match[2];
    const kind = /(?:题|选|判断|填空|是非|不定项|选择)$/.test(word) ? readKindWord(word) : null;
    if (kind) return { start: match.index, end: match.index + match[0].length, kind };
  }
  return null;
}
