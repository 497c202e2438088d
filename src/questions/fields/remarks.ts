import type { Label } from '../../outline/marks/labels.ts';
import { trimSpan } from '../../read/span.ts';
import { hasBlank, isClosed } from '../choice/read-choice.ts';
import { type Fields, removing } from './fields.ts';

/** What somebody has to say about a question before it is answered; 解析 may stand over the answer itself. */
const remark = /点评|评析|(?:题目|考题|试题)分析/;

/** `什么是闭包？⏎点评：常考。⏎闭包是…`: the paragraphs behind a remark are the answer, where no label says otherwise. */
export function partRemark(plain: string, fields: Fields, labels: readonly Label[]): Fields {
  const { answer, analysis, stem } = fields;
  const [first, ...others] = labels.filter(({ field }) => field !== 'assesses');
  if (!first || others.length > 0 || answer || !analysis || stem.length === 0) return fields;
  if (!remark.test(plain.slice(first.start, first.end))) return fields;
  const end = plain.indexOf('\n', analysis.start);
  if (end < 0 || end >= analysis.end) return fields;
  return {
    ...fields,
    answer: trimSpan(plain, { start: end, end: analysis.end }),
    analysis: trimSpan(plain, { start: analysis.start, end }),
  };
}

const pointer = /^(?:👉|👇|➡|☞)\uFE0F?\s*(?=\S)/u;

/** `👉先停车。`: a hand that points at the answer is no part of it; several of them are the points of a list. */
export function cutPointer(plain: string, fields: Fields): Fields {
  const { answer } = fields;
  const text = answer && plain.slice(answer.start, answer.end);
  const sign = text && pointer.exec(text)?.[0];
  if (!answer || !sign || text.includes(sign.trim(), sign.length)) return fields;
  const start = answer.start + sign.length;
  return removing({ ...fields, answer: { start, end: answer.end } }, [
    { start: answer.start, end: start, rule: 'label' },
  ]);
}

/** `【答案解析】`, `【参考解析】` alone over an open question's answer: nothing else is one. */
export function tellAnswer(plain: string, fields: Fields, labels: readonly Label[]): Fields {
  const { answer, analysis, options, said } = fields;
  if (answer || !analysis || options.length > 0 || isClosed(said)) return fields;
  const names = labels.filter(({ field }) => field === 'analysis');
  if (names.length !== 1 || !/答案|参考解析/.test(plain.slice(names[0].start, names[0].end))) return fields;
  if (fields.stem.some(({ start, end }) => hasBlank(plain.slice(start, end)))) return fields;
  return { ...fields, answer: analysis, analysis: null };
}
