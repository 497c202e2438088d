import type { Span } from '../../read/span.ts';
import { ownAnswerWords } from '../marks/labels/examinee.ts';
import { endsInKind } from './looks.ts';
import type { FoundOption, OptionRun } from './options.ts';
import { tickedEnd } from './ticks.ts';

const longestOption = 60;
const mostOptions = 10;
/** What a stem ends with that lines without letters answer: a blank, a question mark, a colon. */
const stemEnd = /(?:（\s*(?:[A-Z]+\s*)?）[。？]?|(?<!_)_{2,}[^\n]{0,20}|[？：]|[）】\]])\s*$/;
/** What an examinee answered, as a system prints it below the options. */
const ownAnswer = new RegExp(`^\\s*${ownAnswerWords}：`);
const bracketAlone = /^\s*（[^（）]*）\s*$/;
const listMark = /^(?:[-+•·○●□☐◯](?=.)|\*(?=\s))\s*/;
/** `1. 3秒`; `0.5米` is an amount. */
const counted = /^(\d{1,2})[.、）]\s*/;

/**
 * Options that no letter marks: two or more short lines below a stem of a choice question, in plain form. With `isSure`
 * the stem is the first line, though it does not end as one.
 */
export function findBareOptions(plain: string, { start, end }: Span, isSure = false): OptionRun | null {
  const lines = [...plain.slice(start, end).matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: text }) => ({
    text,
    start: start + index,
  }));
  const tagged = lines.findIndex(({ text }) => endsInKind(text)) + 1;
  // `第 4 题（10分）⏎…⏎O⏎X`: what the question is worth stands over its stem.
  const first = lines.findIndex(({ text }) => !bracketAlone.test(text)) + 1;
  const stemLines = isSure ? first : tagged || lines.findLastIndex(({ text }) => stemEnd.test(text)) + 1;
  const others = lines.slice(stemLines);
  const said = others.findIndex(({ text }) => ownAnswer.test(text));
  const below = said < 0 ? others : others.slice(0, said);
  const isList = stemLines > 0 && below.length >= 2 && below.length <= mostOptions;
  if (!isList || below.some(({ text }) => text.trim().length > longestOption || /。[^”’）】]/.test(text)))
    return null;
  const mark = below.every(({ text }, index) => counted.exec(text.trim())?.[1] === `${index + 1}`)
    ? counted
    : listMark;
  const own = below.map((line, index) => toOption(plain, line, { index, mark }));
  // With what says of the option before that it is right.
  const options = own.map((option, index) => ({
    ...option,
    label: { ...option.label, start: own[index - 1]?.text.end ?? option.label.start },
  }));
  return {
    start: below[0].start,
    end: below[below.length - 1].start + below[below.length - 1].text.trimEnd().length,
    options,
    hasGap: false,
  };
}

interface Line {
  text: string;
  start: number;
}

interface Place {
  index: number;
  /** What stands before the words of each. */
  mark: RegExp;
}

function toOption(plain: string, { text: line, start }: Line, { index, mark }: Place): FoundOption {
  const indent = line.length - line.trimStart().length;
  const from = start + indent + (mark.exec(line.trim())?.[0].length ?? 0);
  const text = { start: from, end: start + line.trimEnd().length };
  const ticked = tickedEnd(plain, text);
  return {
    index,
    family: '',
    label: { start: start + indent, end: from },
    text: { start: from, end: ticked ?? text.end },
    isTicked: ticked !== null,
  };
}
