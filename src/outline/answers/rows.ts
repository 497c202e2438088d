import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import type { Item } from '../item.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { endOfLine } from '../text/places.ts';

const fewestRows = 2;
/** The names of the columns: number, key, and why, or what else is told of a question. */
const names = new RegExp(
  pattern`
    ^[ |]*(?:题[ ]*[号目]?|题序|序号|编号|#|no\.?|q|question)[ |]+(?:(?:参考|正确|标准)?答案|正确选项|选项|答|answers?|keys?)[ |]+
    (?:(?:答案|试题)?(?:解析|详解|说明|分析|解释|理由|原因|要点|备注|考点|知识点)|why|explanations?|reasons?|notes?|
    ((?:本题)?(?:分值|得分|分数|配分|难度|难易度?|题型)|marks?|points?|scores?))[ |]*$
  `,
  'i',
);
/** `1 B 因为…`, `第 1 题 | AC | …`: the number, the key, and what explains it, if only in most rows. */
const row = new RegExp(
  pattern`
    ^([ |]*(?:第[ ]?|[Qq])?(\d{1,3})[ ]?题?[.、]?[ |]+)
    ([（【]?(?:[A-H](?:[、， ]?[A-H]){0,7}(?![A-Za-z])|[${judgeSigns}对错](?=[ |]|$)|正确|错误|[TF](?![A-Za-z]))[）】]?)
    (?:([ |]+)(\S[^\n]*?)?)?[ |]*$
  `,
);

/**
 * The answers in the rows of a table that says why beside each key: `题号 答案 说明⏎1 B 因为…`. Each row is an item from its key on,
 * and what stands behind the key explains it, unless it is what the question is worth. null where a stretch begins with no such table, whose columns bear names.
 */
export function readRowsOfAnswers(plain: string, { start, end }: Span): Item[] | null {
  const items: Item[] = [];
  let columns: RegExpExecArray | null = null;
  for (let at = start; at < end; ) {
    const line = { start: at, end: endOfLine(plain, at, end) };
    at = line.end + 1;
    const text = plain.slice(line.start, Math.min(line.end, line.start + longestRow));
    if (/^[-|: ]*$/.test(text)) continue;
    const named = names.exec(text);
    columns = named ?? columns;
    if (columns === null) break;
    if (named) continue;
    const item = itemOf(text, line.start, columns[1] === undefined);
    if (item === null || (item.number ?? 0) <= (items.at(-1)?.number ?? 0)) break;
    items.push(item);
  }
  return items.length >= fewestRows ? items : null;
}

const longestRow = 2000;

function itemOf(text: string, start: number, saysWhy: boolean): Item | null {
  const [, lead, number, key, gap = '', reason = ''] = row.exec(text) ?? [];
  if (lead === undefined) return null;
  const from = start + lead.length;
  const behind = from + key.length;
  const end = behind + gap.length + reason.length;
  const item = {
    number: Number(number),
    marker: { start, end: from },
    content: { start: from, end: behind },
  };
  if (reason === '' || !saysWhy) return item;
  return {
    ...item,
    content: { start: from, end },
    ownLabels: [{ field: 'analysis', start: behind, end: behind + gap.length }],
  };
}
