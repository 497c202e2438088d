import type { Label } from '../../outline/marks/labels/find.ts';
import type { Span } from '../../read/span.ts';
import { noChoices, readLetters } from '../choice/letters.ts';
import { findAssesses, findMarks } from './asides.ts';
import { between, splitPoints } from './assessed.ts';
import { endingAt, type Fields, removing } from './fields.ts';
import { examined, noteBehind } from './notes.ts';
import { without } from './without.ts';

/** What follows the options of a question: what stands behind the text of the last of them, and the labels below. */
interface BehindOptions {
  /** Up to the first label. */
  rest: readonly Span[];
  labels: readonly Label[];
}

/** Gives what stands behind the options to the field that it belongs to: a key, an explanation, more of what is asked. */
export function takeBehindOptions(plain: string, given: Fields, { rest, labels }: BehindOptions): Fields {
  const has = (field: Label['field']): boolean => labels.some((label) => label.field === field);
  const noted = [source, noteBehind].reduce((fields, note) => takeNote(plain, fields, note), given);
  const keyed = has('answer') ? noted : takeKeyBehind(plain, noted);
  const { fields, left } = takeFacts(plain, keyed, rest);
  if (left === null) return fields;
  const explained = has('analysis') ? null : explains.exec(plain.slice(left.start, left.end));
  if (explained) return addExplanation(fields, left, explained[0].length);
  const mayAnswer = !has('answer') && fields.answer === null;
  return mayAnswer && isAnswer(plain, left, has('analysis'))
    ? { ...fields, answer: left }
    : addToStem(plain, fields, left);
}

/** Without a label all of it is the answer; before one only a key is: `B【解析】…`. */
const isAnswer = (plain: string, { start, end }: Span, isExplained: boolean): boolean =>
  !isExplained || readLetters(plain.slice(start, end), noChoices)?.isAlone === true;

/** `D.蛙。【106教育会考】`: where the question comes from is no part of its last option. */
const source = new RegExp(`\\s*${examined}\\s*$`);

/** The words that end a text as a pattern has them, where they are not all of it. */
function endOf(
  plain: string,
  { start, end }: Span,
  pattern: RegExp,
): (Span & { words: RegExpExecArray }) | null {
  const words = pattern.exec(plain.slice(start, end));
  return words && words.index > 0 ? { start: start + words.index, end, words } : null;
}

const lastOf = ({ options }: Fields): Span => options[options.length - 1].text;

/** `D.蛙 难度：易 知识点：两栖类`: what a site says about the question, on the line of its last option. */
function takeNote(plain: string, fields: Fields, pattern: RegExp): Fields {
  const note = endOf(plain, lastOf(fields), pattern);
  if (!note) return fields;
  const options = endingAt(fields.options, note.start);
  return removing({ ...fields, options }, [{ start: note.start, end: note.end, rule: 'note' }]);
}

const wordsOfChoice = '(?:故|因此|所以)?(?:[本此]题)?(?:正确)?(?:答案)?应?选(?:择|项)?[是为]?[：]?';
const letters = '([A-H](?:[、，\\s]?[A-H]){0,7})';
/** A key behind the last option, in a bracket or as what is to be chosen: `D.丁   （A）`, `D.丁 选A`, `D.丁故选A。` */
const keyBehind = new RegExp(
  `(?:(?<!\\s)\\s{1,40}[（【[]\\s*${letters}\\s*[）】\\]]|(?<!\\s)(?:\\s{1,40}|(?=故|因此|所以|[本此]题|应选))${wordsOfChoice}\\s*[（【]?${letters}[）】]?(?:选?项)?。?)$`,
);

function takeKeyBehind(plain: string, fields: Fields): Fields {
  const found = endOf(plain, lastOf(fields), keyBehind);
  if (!found) return fields;
  const key = found.words[1] ?? found.words[2];
  const start = found.start + found.words[0].lastIndexOf(key);
  const end = start + key.length;
  return removing({ ...fields, options: endingAt(fields.options, found.start), answer: { start, end } }, [
    { start: found.start, end: start, rule: 'key' },
    { start: end, end: found.end, rule: 'key' },
  ]);
}

/** Takes what is said about a question off the stretches behind its options: `（2分）`, `（考察：沟通）`. What is left of them. */
function takeFacts(
  plain: string,
  fields: Fields,
  behind: readonly Span[],
): { fields: Fields; left: Span | null } {
  if (behind.length === 0) return { fields, left: null };
  const span = { start: behind[0].start, end: behind[behind.length - 1].end };
  const aside = findAssesses(plain, span);
  const marks = findMarks(plain, span);
  const points = aside ? splitPoints(plain, aside.points) : [];
  const told = {
    ...fields,
    points: [...fields.points, ...points],
    marks: fields.marks ?? marks?.marks ?? null,
  };
  const cuts = [aside, marks].filter((cut) => cut !== null);
  const rest = without(plain, span, cuts);
  return {
    fields: removing(told, [
      ...(aside ? between(points, aside) : []),
      ...(marks ? [{ start: marks.start, end: marks.end, rule: 'marks' as const }] : []),
    ]),
    left: rest.length === 0 ? null : { start: rest[0].start, end: rest[rest.length - 1].end },
  };
}

/** Words that are a label behind options only; elsewhere they begin sentences. */
const explains = /^(?:分析|解释|说明|解|理由|依据)：\s*(?=\S)/;

function addExplanation(fields: Fields, { start, end }: Span, label: number): Fields {
  return removing({ ...fields, analysis: { start: start + label, end } }, [
    { start, end: start + label, rule: 'label' },
  ]);
}

/** What stands between options and a label belongs to what is asked, unless it is the page's own button. */
function addToStem(plain: string, fields: Fields, span: Span): Fields {
  return button.test(plain.slice(span.start, span.end))
    ? removing(fields, [{ ...span, rule: 'label' }])
    : { ...fields, stem: [...fields.stem, { ...span, isParagraph: true }] };
}

const button =
  /^(?:点击|单击|收起|展开|显示|隐藏)?(?:此处)?(?:查看|显示|展开|隐藏)?(?:本题)?(?:正确|参考)?(?:答案|解析|答案(?:与|和|及)?解析)$/;
