import type { Span } from '../../read/span.ts';
import { fieldOfWord } from '../marks/labels/forms.ts';
import type { Marker } from '../marks/markers.ts';
import { hanNumeral } from '../marks/numerals.ts';
import { partUnits } from '../marks/part-names.ts';
import type { Heading } from './headings.ts';
import { ending, type Shape, shapeOf } from './shapes.ts';
import { isBehindTitle } from './title-edges.ts';

/*
 * Names of sections that no number counts, in a running line: only what stands before and behind them tells them.
 */

/** `…请经理配合。服务顾问1.…`: in a running line a few words between the end of a sentence and the number 1, which announce no list. */
const inLine =
  /(?<=[。？！…”）][ \u3000]?)(?=.{0,6}[\u3400-\u9fff]{2})[\u3400-\u9fffA-Za-z]{2,12}(?=[ \u3000]?$)/;
const announcing = /[我你您对错]|正确|[以如]下|[几三四五六两]?[点步条]$|步骤|方面|包括|如何|怎|什么|[哪吗呢]/;
/** Words over points of an answer, which a list may follow as well. */
const overPoints = /注意|步骤|要点|流程|方法|原则|措施|建议|说明|提示|总结|示例|要求/;
const longestInLine = 32;
/** `2025年…面试题及答案第一套1.…`: a part that has nothing but a number tells by itself where the title ends. */
const partInLine = new RegExp(`第${hanNumeral}(?:${partUnits}|[套轮关组])[ \\u3000]?$`);

/** The name that stands in a running line right before the number 1, behind the end of a sentence or a title. */
export function nameInLine(plain: string, from: number, at: number): Span | null {
  const first = Math.max(from, at - longestInLine);
  const text = plain.slice(first, at);
  const marked = markedInLine(text);
  if (marked !== null)
    return { start: at - marked.length, end: at - marked.length + marked.trimEnd().length };
  const part = partInLine.exec(text);
  if (part !== null && isBehindTitle(plain, first + part.index))
    return { start: first + part.index, end: first + part.index + part[0].trimEnd().length };
  const found = inLine.exec(text);
  if (found === null || announcing.test(found[0])) return null;
  // `焊工（中级）复习题1.…`: the end of the title itself.
  if (restOfTitle.test(found[0]) && isBehindTitle(plain, first + found.index)) return null;
  return { start: first + found.index, end: first + found.index + found[0].length };
}

/** Whether a few words may be a name, though nothing marks them: they announce nothing and are no label. */
export const isBareName = (text: string): boolean =>
  /^[\u3400-\u9fffA-Za-z]{2,10}$/.test(text) &&
  !announcing.test(text.replaceAll('自我', '')) &&
  fieldOfWord(text) === null;

const restOfTitle = /(?:[题卷]|题库|答案|解析|试卷|练习|测验|考核|考试|笔试|面试)[ \u3000]?$/;

/** `…很慢。业务能力篇 4.…`: names with a sign, or that end as those of sections do, stand over items whose numbers run on as well. */
export function nameOverAny(plain: string, from: number, at: number): Span | null {
  const marked = markedInLine(plain.slice(Math.max(from, at - longestInLine), at));
  const kind = marked && shapeOf(marked.trimEnd())?.kind;
  if (marked === null || (kind !== ending && kind?.length !== 1)) return null;
  return { start: at - marked.length, end: at - marked.length + marked.trimEnd().length };
}

/** What no sign or number stands before. */
export const unmarked = 'unmarked';
const endsTitle = /(?:题|题库|答案|解析|[大]全|汇[总编]|题集|宝典|试卷|[）】》])[ ]?$/;

/**
 * `电工面试题及答案★自我认知 1.…硬撑。★业务能力 1.…`: in a running line the first of such names stands right behind the title,
 * where no sentence has ended.
 */
export function nameBehindTitle(
  plain: string,
  region: Span,
  { markers: [first], kind }: { markers: readonly Marker[]; kind: string },
): Heading | null {
  if (first === undefined || first.value !== 1) return null;
  const from = Math.max(
    region.start,
    first.start - longestInLine,
    plain.lastIndexOf('\n', first.start - 1) + 1,
  );
  for (let start = from + 1; start < first.start; start += 1) {
    if (!endsTitle.test(plain.slice(Math.max(region.start, start - 4), start)) || plain[start] === ' ')
      continue;
    const text = plain.slice(start, first.start).trimEnd();
    const shape = kind === unmarked ? bareShape(text) : shapeOf(text);
    if (shape?.kind !== kind || (kind === ending && titleTail.test(text))) continue;
    const name = { start: start + shape.start, end: start + shape.end };
    return { start, end: first.start, ordinal: null, name };
  }
  return null;
}

const bareShape = (text: string): Shape | null =>
  /^[\u3400-\u9fffA-Za-z]{2,12}$/.test(text) && !titleTail.test(text) && !asking.test(text)
    ? { kind: unmarked, start: 0, end: text.length }
    : null;
const asking = /如何|怎|什么|步骤|包括|[哪吗呢]|[以如]下/;
/** What goes on with a title: `…面试题库及参考答案`. */
export const titleTail =
  /^(?:[及与和附含带]|库|集|目|答案|解析|参考|汇总|大全)|(?:答案|解析|题库?|汇总|大全|版)$/;

/** `…硬撑。◆业务能力◆ 1.…`: behind the end of a sentence a name that is marked as sections' are, up to the number. */
function markedInLine(text: string): string | null {
  const words = /(?<=[。？！…”])[ \u3000]*([^\s。？！…”][^。？！…”\n]+)$/.exec(text)?.[1];
  if (words === undefined || overPoints.test(words)) return null;
  return shapeOf(words.trimEnd()) === null ? null : words;
}

/** Whether a name stands in a running line, and not on one of its own. */
export const isInLine = (plain: string, line: Span, at: number): boolean =>
  line.start > 0 && plain[line.start - 1] !== '\n' && !plain.slice(line.start, at).includes('\n');
