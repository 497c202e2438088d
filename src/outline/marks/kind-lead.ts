import type { Span } from '../../read/span.ts';
import { clearKindNames, kindNames } from './kind-names.ts';

/** A kind, and perhaps a number, that stands before a stem; the span holds the white space behind it. */
export interface KindLead extends Span {
  /** As the stem has it: 单选题, 判断. */
  kind: string;
  /** null where the document gives none. */
  number: number | null;
}

const name = `(?:${kindNames})(?:题目?)?`;
const count = '第?0*(\\d{1,3})题?';
/** `【单选 01】`, `[判断题]`, `【第3题 多选】` */
const held = `[【\\[（<]\\s*(?:${count}[ .、·:：-]*(${name})|(${name})[ .、·:：-]*(?:${count})?)\\s*[】\\]）>][：.、]?\\s*`;
/** `判断题 电梯…`, where only clear names need no 题, as `选择：B` and `判断：对` are keys; `单选：下列…`, `多选题3、下列…`, `单选题 2/50` over the stem */
const bare = `((?:${kindNames})题目?|${clearKindNames})[ ]?(?:0*(\\d{1,3})(?:[ ]?/[ ]?\\d{1,3}(?=[ ]*\\n))?)?(?:[：.、|·]\\s*|[ ]+|(?=\\n))\\s*`;
const lead = new RegExp(`(?:${held}|${bare})`, 'y');
/** What a heading says behind the name of a kind: `单选题（每题2分，共10分）`, `判断题 共5题`. */
const directs = /^[（(]?\s*(?:每|共|本大?题|总|合计|满分|\d+(?:\.\d)?\s*分\s*[）)]\s*(?:\n|$)|请)/;

/** The kind that stands before what is asked where a line begins: `判断题 电梯可以载客。`; null for a heading, and for none. */
export function findKindLead(plain: string, { start, end }: Span): KindLead | null {
  lead.lastIndex = start;
  const match = lead.exec(plain);
  if (!match || directs.test(plain.slice(start + match[0].length, end))) return null;
  const [whole, before, first, second, behind, third, last] = match;
  const number = before ?? behind ?? last;
  return {
    start,
    end: start + whole.length,
    kind: first ?? second ?? third,
    number: number === undefined ? null : Number(number),
  };
}
