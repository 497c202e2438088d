import type { Section } from '../../outline/item.ts';
import { caseLabel } from '../../outline/marks/case-names.ts';
import { type Span, trimSpan } from '../../read/span.ts';
import { askedBelow, type Material } from './material.ts';

/** Headings of questions on a case: what stands between them and the first question is the case, though nothing announces it. */
const onCase = /不定项|案例|个案|材料|资料|综合(?:分析)?题|案情|情[景境]/;
/** Less is no case to read. */
const shortest = 30;
/** How a paper is to be answered: `（每小题有一个或一个以上符合题意的正确答案，多选、错选不得分）`. */
const directions =
  /^（[^（）]*）$|正确答案|不得分|得零分|符合题意|填涂|答题卡|^(?:下列|以下|请|每小?题|本大?题|从|在每|共\d)[^。]{0,60}。?$/;
/** What an article says of the questions below a heading: `这类问题考察求职者的应变能力。典型问题示例：`. */
const ofQuestions =
  /(?:示例|例如|比如|如下|包括|举例)：$|^(?:这|此|该)(?:一?[类些种]|一?部分)[^。]{0,20}(?:问题|题目?|题型|提问)|考[察查核][^。]{0,24}(?:候选人|求职者|应聘者|应试者|考生)的/;
/** Its own number, where its questions have numbers of another form, and what it is called. */
const label = new RegExp(
  `^(?:（?\\d{1,3}[.、）](?!\\d)\\s*)?(?:${caseLabel}|[【]?(?:给定|背景|阅读|案例)?(?:材料|资料|案例|案情|病例|背景|情[景境])[】]?：?[ ]*\\n)?\\s*`,
);

/** Finds the texts that questions below such headings share; `told` are those that words announce. */
export function findUntold(
  plain: string,
  sections: readonly Section[],
  told: readonly Material[],
): Material[] {
  return sections.flatMap(({ heading, items }): Material[] => {
    const [first] = items;
    if (!heading || !first || !onCase.test(plain.slice(heading.name.start, heading.name.end))) return [];
    const above = {
      start: heading.end,
      end: Math.min(first.lead?.start ?? first.marker.start, first.marker.start),
    };
    const isTold = told.some(({ head, body }) => head.start < above.end && body.end > heading.start);
    const body = isTold ? null : bodyOfCase(plain, above);
    return body === null ? [] : [body];
  });
}

/** The text to read in a stretch between its head and its first question, without what directs; null where it is too short for one. */
export function bodyOfCase(plain: string, span: Span): Material | null {
  const whole = withoutDirections(plain, trimSpan(plain, span));
  if (ofQuestions.test(plain.slice(whole.start, whole.end))) return null;
  const start = whole.start + (label.exec(plain.slice(whole.start, whole.end))?.[0].length ?? 0);
  const last = askedBelow(plain, { start, end: whole.end });
  const body = trimSpan(plain, { start, end: last?.start ?? whole.end });
  if (body.end - body.start < shortest || !/[。！]/.test(plain.slice(body.start, body.end))) return null;
  const asked = trimSpan(plain, { start: body.end, end: whole.end });
  return {
    head: { start: whole.start, end: start },
    body,
    tail: asked.end > asked.start ? asked : null,
    range: null,
    series: null,
  };
}

/** Behind the paragraphs that only direct. */
function withoutDirections(plain: string, { start, end }: Span): Span {
  const line = plain.indexOf('\n', start);
  const paragraph = plain.slice(start, line < 0 ? end : Math.min(line, end)).trim();
  if (start >= end || !directions.test(paragraph)) return { start, end };
  return line < 0 || line >= end
    ? { start: end, end }
    : withoutDirections(plain, trimSpan(plain, { start: line, end }));
}
