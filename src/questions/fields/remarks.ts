import { type Label, labelAt } from '../../outline/marks/labels/find.ts';
import { fieldOfWord } from '../../outline/marks/labels/forms.ts';
import { type Span, trimSpan } from '../../read/span.ts';
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
  const below = trimSpan(plain, { start: end, end: analysis.end });
  // `详细解析` over them is a label, though the field that it names has the remark.
  const label = labelAt(plain, below.start);
  const start = label !== null && label.end < below.end ? label.end : below.start;
  return removing(
    {
      ...fields,
      answer: { start, end: below.end },
      analysis: trimSpan(plain, { start: analysis.start, end }),
    },
    start > below.start ? [{ start: below.start, end: start, rule: 'label' }] : [],
  );
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

/** `…，关注趋势。（解析：由个人到团队。）`: a bracket that closes the answer and says what it is explains it. */
export function takeClosingBracket(plain: string, fields: Fields): Fields {
  const { answer, analysis } = fields;
  if (!answer || analysis || !/[）】]。?$/.test(plain.slice(answer.end - 2, answer.end))) return fields;
  const close = plain[answer.end - 1] === '。' ? answer.end - 2 : answer.end - 1;
  const open = openingOf(plain, { start: answer.start, end: close });
  const label =
    open === null ? null : /^[（【][ ]*([^（）【】：\n]{2,8})：\s*/.exec(plain.slice(open, close));
  const ends = open === null ? '' : plain.slice(answer.start, open).trimEnd();
  if (open === null || !label || ends === '' || fieldOfWord(label[1]) !== 'analysis') return fields;
  const words = trimSpan(plain, { start: open + label[0].length, end: close });
  const before = { start: answer.start, end: answer.start + ends.length };
  return removing({ ...fields, answer: before, analysis: words }, [
    { start: before.end, end: words.start, rule: 'label' },
    { start: words.end, end: answer.end, rule: 'label' },
  ]);
}

/** Where the bracket opens that closes at the end of a stretch; brackets in it are passed over. */
function openingOf(plain: string, { start, end }: Span): number | null {
  const [opens, closes] = plain[end] === '）' ? '（）' : '【】';
  let depth = 1;
  for (let at = end - 1; at >= start; at -= 1) {
    if (plain[at] === closes) depth += 1;
    else if (plain[at] === opens) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}
