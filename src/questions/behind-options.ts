import type { Label } from '../outline/marks/labels.ts';
import type { Span } from '../read/span.ts';
import { findAssesses, findMarks } from './asides.ts';
import { between, splitPoints } from './assessed.ts';
import { noChoices, readLetters } from './choice/letters.ts';
import type { Fields } from './fields.ts';
import { examined, noteBehind } from './notes.ts';
import { without } from './without.ts';

/** What follows the options of a question: the text of the last of them, what stands behind it, and the labels below. */
export interface BehindOptions {
  last: Span;
  /** Up to the first label. */
  rest: readonly Span[];
  labels: readonly Label[];
}

/** Gives what stands behind the options to the field that it belongs to: a key, an explanation, more of what is asked. */
export function takeBehindOptions(
  plain: string,
  fields: Fields,
  { last, rest, labels }: BehindOptions,
): void {
  const has = (field: Label['field']): boolean => labels.some((label) => label.field === field);
  takeSource(plain, fields, last);
  takeNotes(plain, fields, last);
  if (!has('answer')) takeKeyBehind(plain, fields, last);
  const behind = takeFacts(plain, fields, rest);
  if (behind === null) return;
  if (!has('analysis') && explains.test(plain.slice(behind.start, behind.end)))
    addExplanation(plain, fields, behind);
  else if (!has('answer') && fields.answer === null && isAnswer(plain, behind, has('analysis')))
    fields.answer = behind;
  else addToStem(plain, fields, behind);
}

/** Without a label all of it is the answer; before one only a key is: `B【解析】…`. */
const isAnswer = (plain: string, { start, end }: Span, isExplained: boolean): boolean =>
  !isExplained || readLetters(plain.slice(start, end), noChoices)?.isAlone === true;

const source = new RegExp(`\\s*${examined}\\s*$`);

/** `D.蛙。【106教育会考】`: where the question comes from is no part of its last option. */
function takeSource(plain: string, { removed }: Fields, last: Span): void {
  const match = source.exec(plain.slice(last.start, last.end));
  if (!match || match.index === 0) return;
  const start = last.start + match.index;
  removed.push({ start, end: last.end, rule: 'note' });
  last.end = start;
}

/** `D.蛙 难度：易 知识点：两栖类`: what a site says about the question, on the line of its last option. */
function takeNotes(plain: string, { removed }: Fields, last: Span): void {
  const match = noteBehind.exec(plain.slice(last.start, last.end));
  if (!match || match.index === 0) return;
  const start = last.start + match.index;
  removed.push({ start, end: last.end, rule: 'note' });
  last.end = start;
}

const wordsOfChoice = '(?:故|因此|所以)?(?:[本此]题)?(?:正确)?(?:答案)?应?选(?:择|项)?[是为]?[：]?';
const letters = '([A-H](?:[、，\\s]?[A-H]){0,7})';
/** A key behind the last option, in a bracket or as what is to be chosen: `D.丁   （A）`, `D.丁 选A`, `D.丁故选A。` */
const keyBehind = new RegExp(
  `(?:(?<!\\s)\\s{1,40}[（【[]\\s*${letters}\\s*[）】\\]]|(?<!\\s)(?:\\s{1,40}|(?=故|因此|所以|[本此]题|应选))${wordsOfChoice}\\s*[（【]?${letters}[）】]?(?:选?项)?。?)$`,
);

function takeKeyBehind(plain: string, fields: Fields, last: Span): void {
  const match = keyBehind.exec(plain.slice(last.start, last.end));
  if (!match || match.index === 0) return;
  const key = match[1] ?? match[2];
  const start = last.start + match.index;
  const from = start + match[0].lastIndexOf(key);
  const to = from + key.length;
  fields.answer = { start: from, end: to };
  fields.removed.push({ start, end: from, rule: 'key' }, { start: to, end: last.end, rule: 'key' });
  last.end = start;
}

/** Takes what is said about a question off the stretches behind its options: `（2分）`, `（考察：沟通）`. What is left of them. */
function takeFacts(plain: string, fields: Fields, behind: readonly Span[]): Span | null {
  if (behind.length === 0) return null;
  const span = { start: behind[0].start, end: behind[behind.length - 1].end };
  const aside = findAssesses(plain, span);
  const marks = findMarks(plain, span);
  if (aside) {
    const points = splitPoints(plain, aside.points);
    fields.points.push(...points);
    fields.removed.push(...between(points, aside));
  }
  if (marks) {
    fields.marks ??= marks.marks;
    fields.removed.push({ start: marks.start, end: marks.end, rule: 'marks' });
  }
  const rest = without(
    plain,
    span,
    [aside, marks].filter((cut) => cut !== null),
  );
  return rest.length === 0 ? null : { start: rest[0].start, end: rest[rest.length - 1].end };
}

/** Words that are a label behind options only; elsewhere they begin sentences. */
const explains = /^(?:分析|解释|说明)：\s*(?=\S)/;

function addExplanation(plain: string, fields: Fields, { start, end }: Span): void {
  const length = explains.exec(plain.slice(start, end))?.[0].length ?? 0;
  fields.removed.push({ start, end: start + length, rule: 'label' });
  fields.analysis = { start: start + length, end };
}

/** What stands between options and a label belongs to what is asked, unless it is the page's own button. */
function addToStem(plain: string, { stem, removed }: Fields, span: Span): void {
  if (button.test(plain.slice(span.start, span.end))) removed.push({ ...span, rule: 'label' });
  else stem.push({ ...span, isParagraph: true });
}

const button =
  /^(?:点击|单击|收起|展开|显示|隐藏)?(?:此处)?(?:查看|显示|展开|隐藏)?(?:本题)?(?:正确|参考)?(?:答案|解析|答案(?:与|和|及)?解析)$/;
