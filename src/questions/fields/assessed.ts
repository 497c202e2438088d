import { type Span, trimSpan } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import type { Removed } from '../composed.ts';
import { type Fields, removing } from './fields.ts';
import { cutNotesFrom } from './notes.ts';

/** What is assessed is said in a line; what stands below it is the answer where no label says which part that is. */
export function addAssessed(
  plain: string,
  fields: Fields,
  { span, isAlone }: { span: Span; isAlone: boolean },
): Fields {
  const [first] = plain.slice(span.start, span.end).split('\n');
  const line = isAlone && fields.answer === null ? first.slice(0, endOfPoints(first)) : first;
  const below = trimSpan(plain, { start: span.start + line.length, end: span.end });
  const isAnswered = isAlone && fields.answer === null && answers(plain, { span, line, below });
  const end = isAnswered ? span.start + line.length : span.end;
  const { left, notes } = cutNotesFrom(plain, trimSpan(plain, { start: span.start, end }), fields.item);
  const points = left ? splitPoints(plain, left) : [];
  const marks = left ? between(points, left) : [];
  return removing(
    {
      ...fields,
      points: [...fields.points, ...points],
      answer: isAnswered ? below : fields.answer,
    },
    [...notes, ...marks],
  );
}

/** Words with which points end that are assessed, behind which nothing else of them stands. */
const ability = pattern`
  [\u3400-\u9fff]{0,6}?(?:能力|意识|精神|素养|素质|思维|思考|协作|合作|协调|沟通|应变|抗压|态度|责任[心感]?|品质|动机|经验|技能|技巧|水平|知识|心态|观念|
  (?:执行|学习|领导|亲和|影响|洞察|判断)力|匹配度?|(?:稳定|积极|主动)性|诚信|[耐细爱]心)(?:能力|意识|精神|素养|素质|技巧|水平)?
`;
/** Two points at least, then a blank or none, then a sentence that goes on with no point: `沟通能力、责任心先到现场看清楚，再上报。` */
const pointsBefore = new RegExp(
  `^((?:${ability}[、，]){1,8}${ability})(?![、，。；：？！]| *(?:[的是和与及等强弱高低好差心感]|方面|以及|或者?|能力|意识|精神|素养|素质|技巧|水平))[^]{10,}`,
);

/** Where the points at the start of a line end that the answer goes on behind; the end of the line where none does. */
function endOfPoints(line: string): number {
  const points = pointsBefore.exec(line)?.[1];
  const isFollowed = points !== undefined && /[。！]/.test(line.slice(points.length));
  return isFollowed ? points.length : line.length;
}

interface Parted {
  span: Span;
  /** What stands in the first line. */
  line: string;
  below: Span;
}

/**
 * Whether the lines below what is assessed answer: no list that goes on with what is assessed. Where the label's own line
 * has points without a sign, a list of sentences below is another one.
 */
function answers(plain: string, { span, line, below }: Parted): boolean {
  const text = plain.slice(below.start, below.end);
  if (!pointMark.test(text)) return text !== '';
  const isBelowLabel = /\n\s*$/.test(plain.slice(Math.max(0, span.start - longestIndent), span.start));
  return !isBelowLabel && !pointMark.test(line) && /[。！]|[^\n]{20}/.test(text);
}

const pointMark = /^(?:[-*•·]|[（(]?\d{1,2}[.、）)]|[①-⑨])/;
const longestIndent = 12;

/** `（考察：`, the marks between the points, and `）`. */
export function between(points: readonly Span[], { start, end }: Span): Removed[] {
  const starts = [start, ...points.map((point) => point.end)];
  const ends = [...points.map((point) => point.start), end];
  return starts
    .map((from, index) => ({ start: from, end: ends[index], rule: 'assesses' as const }))
    .filter((span) => span.end > span.start);
}

/** `沟通、应变（含抗压）` → two spans: marks inside brackets part nothing. The signs of a list, `1、沟通`, are of none. */
export function splitPoints(plain: string, { start, end }: Span): Span[] {
  const points: Span[] = [];
  for (const { index, 0: text } of plain
    .slice(start, end)
    .matchAll(
      /(?:（[^（）]*）|[^、，；,;。\s（]|[，,](?=而(?:非|不是|不只|不仅))|（|(?<=[A-Za-z]) (?=[A-Za-z]))+/g,
    )) {
    const sign = listSign.exec(text)?.[0].length ?? 0;
    if (sign < text.length) points.push({ start: start + index + sign, end: start + index + text.length });
  }
  return points;
}

const listSign = /^(?:[-*•·]|（\d{1,2}）|\d{1,2}(?:[.）](?!\d)|$)|[①-⑨])/;
