import { highest } from '../../read/extremes.ts';
import type { Span } from '../../read/span.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { findKindLead } from '../marks/kind-lead.ts';
import { kindNames, kindsNamedIn } from '../marks/kind-names.ts';
import { findLabels, labelAt } from '../marks/labels/find.ts';
import { leadingNumber } from '../marks/leading.ts';
import { nestItems, type OpenItem } from '../numbers/nest.ts';
import { findOptions, isNumbered } from '../options/options.ts';
import type { Line } from '../text/lines.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { findAnswered } from './answered.ts';
import { type Choice, first, isBeside, isPartHead, later } from './unnumbered-lines.ts';

/** Fewer make no bank. */
const fewChoices = 2;
/** So large a share of them must have their answer below them, or ask by their form. */
const answeredShare = 0.6;
const withAnswer = 5;
const bare = 2.5;
const longestStem = 400;
const mostStemLines = 12;
const mostOptions = 10;
/** So many letters alone on their lines, which a table or a drawing may have as well. */
const fewestAlone = 3;

/**
 * Choice questions that bear no number: a stem, its options on lines of their own or side by side, and mostly the answer
 * below them, as in the form of Aiken: `哪个协议…？⏎A. POP3⏎B. SMTP⏎ANSWER: B`.
 */
export function readUnnumbered(view: View): Found {
  const { plain, region } = view;
  const lines = view.lines.filter(({ form }) => form !== 'row');
  const found = withoutTitle(findChoices(plain, lines));
  const marked = withoutMarks(plain, lines, found);
  const choices = marked ?? found;
  const stems = choices.flatMap(({ stem, options }) => lines.slice(stem, options));
  if (choices.length < fewChoices || stems.some((line) => isNumberedStem(plain, line))) return nothing;
  if (countOn(choices.map(({ stem }) => plain.slice(lines[stem].bare, lines[stem].end)))) return nothing;
  // `1.沟通技巧⏎题目：…`: the number stands beside the matter of the question.
  const counted = choices.filter(
    ({ stem }) => stem > 0 && isNumberedStem(plain, lines[stem - 1]) && !isPartHead(plain, lines[stem - 1]),
  );
  if (counted.length * 2 > choices.length) return nothing;
  const starts = choices.map(({ stem }) => lines[stem].start);
  const answered = choices.filter(({ stem, options, behind }, index) => {
    const start = lines[behind]?.start ?? region.end;
    const next = starts[index + 1] ?? region.end;
    return isAnsweredIn(plain, { start, end: next }) || isAnsweredIn(plain, between(lines, stem, options));
  }).length;
  if (answered < choices.length * answeredShare && !isTest(plain, lines, choices)) return nothing;
  const below = findAnswered(plain, lines, choices).map(({ stem }) => stem.start);
  const statements = findStatements(plain, lines).map(({ start }) => start);
  const marks = new Map(marked?.map(({ stem }) => [lines[stem].start, lines[stem - 1].start]));
  const items = [...new Set([...starts, ...below, ...statements])]
    .toSorted((one, other) => one - other)
    .map(
      (end): OpenItem => ({ number: null, marker: { start: marks.get(end) ?? end, end }, contentStart: end }),
    );
  const told = answered + below.length;
  const odds = told * withAnswer + (items.length - told) * bare;
  return { sections: nestItems(view, items), odds };
}

/** The answer may also stand above the options: `…是（ ）⏎正确答案：B⏎A. …`. */
const isAnsweredIn = (plain: string, span: Span): boolean =>
  findLabels(plain, span).some(({ field }) => field === 'answer');

const between = (lines: readonly Line[], from: number, to: number): Span => ({
  start: lines[from].start,
  end: lines[to].start,
});

/** What a program calls a question by, alone above its stem: `3518`, `3515`. */
const mark = /^\d{1,7}$/;
const isMark = (plain: string, line: Line | undefined): boolean =>
  line !== undefined && mark.test(plain.slice(line.bare, line.end));
const fewestMarks = 3;
/** No paper has so many questions: though such marks count on, they number none. */
const beyondNumbers = 1000;
const markedShare = 0.9;

/** The choices without such marks, where nearly all have one; null where they have none, or these are their numbers. */
function withoutMarks(plain: string, lines: readonly Line[], choices: readonly Choice[]): Choice[] | null {
  const printed = ({ stem, options }: Choice): number | null => {
    const { bare: start, end } = lines[stem];
    return options - stem > 1 && isMark(plain, lines[stem]) ? Number(plain.slice(start, end)) : null;
  };
  const values = choices.map(printed);
  const marked = values.filter((value) => value !== null);
  const next = marked.filter((value, at) => at > 0 && value === marked[at - 1] + 1);
  const areMarks =
    marked.length >= Math.max(fewestMarks, choices.length * markedShare) &&
    (next.length * 2 < marked.length || marked.every((value) => value >= beyondNumbers));
  return areMarks
    ? choices.flatMap((choice, at) => (values[at] === null ? [] : [{ ...choice, stem: choice.stem + 1 }]))
    : null;
}

/**
 * Without answers below them choices are a test where a part of one is named above them, or nearly all ask. What asks
 * the reader about himself is a survey: `您对食堂满意吗？`
 */
function isTest(plain: string, lines: readonly Line[], choices: readonly Choice[]): boolean {
  if (choices.length < fewBare) return false;
  if (lines.slice(0, choices[0].stem).some((line) => isPartHead(plain, line))) return true;
  const asking = choices.filter(({ options }) => {
    const stem = plain.slice(lines[options - 1].bare, lines[options - 1].end);
    return askingOdds(stem) >= asksFrom && !/[你您]/.test(stem);
  });
  return asking.length >= choices.length * askingShare;
}

/** Fewer make no test. */
const fewBare = 3;
const askingShare = 0.8;

/** The lines right below the name of a part that is judged, up to the first without a bracket for it. */
function findStatements(plain: string, lines: readonly Line[]): Line[] {
  let isJudged = false;
  return lines.filter((line) => {
    const text = plain.slice(line.bare, line.end);
    if (isPartHead(plain, line)) {
      isJudged = kindsNamedIn(text).includes('judge');
      return false;
    }
    isJudged &&= judged.test(text);
    return isJudged;
  });
}

const judged = new RegExp(`^（\\s*[${judgeSigns}对错]?\\s*）|（\\s*[${judgeSigns}对错]?\\s*）[。]?$`);

/** A title may stand right above the first stem, which has no more lines than the others. */
function withoutTitle([opening, ...others]: readonly Choice[]): Choice[] {
  if (!opening || others.length === 0) return opening ? [opening] : [];
  const most = highest(others, ({ stem, options }) => options - stem);
  return [{ ...opening, stem: Math.max(opening.stem, opening.options - most) }, ...others];
}

/** `1 叉车…`, `2 导游证…`: numbers that nothing but a blank parts from the stems, each one more than the one before. */
function countOn(stems: readonly string[]): boolean {
  const numbers = stems.map((stem) => Number(/^(\d{1,3})[ ]{1,4}\S/.exec(stem)?.[1] ?? Number.NaN));
  return numbers.every((number, at) => number === numbers[0] + at);
}

/** A number may also stand on a line of its own above the stem. */
const numberAlone = /^(?:[【[]?第[ ]?\d{1,3}[ ]?[题问道]|(?:[Qq]|题目?|问题)[ ]?\d|\d{1,3}[.、）]?$)/;

/** Its kind may stand before the number: `[单选]1.`, `单选题 1/50`. */
function isNumberedStem(plain: string, { bare, end }: Line): boolean {
  const text = plain.slice(bare, end);
  const start = bare + (kindFirst.exec(text)?.[0].length ?? 0);
  const counted = findKindLead(plain, { start: bare, end })?.number ?? null;
  return (
    counted !== null ||
    numberAlone.test(text) ||
    (leadingNumber(plain, { start, end })?.style ?? 'bare') !== 'bare'
  );
}

const kindFirst = new RegExp(`^[（【[]${kindNames}题?[）】\\]]\\s*`);

function findChoices(plain: string, lines: readonly Line[]): Choice[] {
  const choices: Choice[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const text = plain.slice(lines[at].bare, lines[at].end);
    const isAlone = text.trim() === 'A';
    if (!isAlone && !first.test(text)) continue;
    const behind = isAlone ? endOfAlone(plain, lines, at) : endOfOptions(plain, lines, at);
    const stem =
      behind === null ? null : startOfStem(plain, lines, { at, least: choices.at(-1)?.behind ?? 0 });
    if (behind === null || stem === null) continue;
    if (numberedFirst.test(text) && stem > 0 && isLabel(plain, lines[stem - 1])) continue;
    choices.push({ stem, options: at, behind });
    at = behind - 1;
  }
  return choices;
}

/** `参考答案：⏎可以分三步：⏎（1）先道歉。`: below a label alone on its line numbers mark the points of an answer. */
const numberedFirst = /^(?:（1）|[【[]1[】\]]|1）|①)/;
const isLabel = (plain: string, { bare, end }: Line): boolean => (labelAt(plain, bare)?.end ?? bare) >= end;

/** The first line that holds no option any more; null where there is but one option. */
function endOfOptions(plain: string, lines: readonly Line[], at: number): number | null {
  let behind = at + 1;
  while (behind < lines.length && behind < at + mostOptions) {
    if (!later.test(plain.slice(lines[behind].bare, lines[behind].end))) break;
    behind += 1;
  }
  const last = lines[behind - 1];
  const run = findOptions(
    plain,
    { start: Math.max(0, lines[at].start - 1), end: last.end },
    { mayOpen: true },
  );
  const isShort = run !== null && isNumbered(run.options[0].family) && run.options.length < 3;
  return run === null || isShort || run.start > lines[at].bare ? null : behind;
}

/** The same where each letter stands alone above its option: `A⏎油类⏎B⏎木材`. */
function endOfAlone(plain: string, lines: readonly Line[], at: number): number | null {
  const textOf = ({ bare, end }: Line): string => plain.slice(bare, end).trim();
  let behind = at;
  while (
    behind + 1 < lines.length &&
    textOf(lines[behind]) === String.fromCharCode(65 + (behind - at) / 2) &&
    !/^[A-J]$/.test(textOf(lines[behind + 1]))
  )
    behind += 2;
  return behind - at >= 2 * fewestAlone ? behind : null;
}

interface Above {
  /** The line of the first option. */
  at: number;
  /** Where the stem begins at the earliest. */
  least: number;
}

/** The paragraph right above the options: lines without a blank one between, and no label in it. */
function startOfStem(plain: string, lines: readonly Line[], { at, least }: Above): number | null {
  let stem = at - 1;
  while (stem > least && at - stem < mostStemLines && isBeside(plain, lines[stem - 1], lines[stem])) {
    if (isPartHead(plain, lines[stem - 1])) break;
    stem -= 1;
  }
  const labels = stem < least ? [] : findLabels(plain, { start: lines[stem].start, end: lines[at].start });
  // An answer, or what explains it, may stand right above the next stem; right above the options it is their own.
  const label = labels.findLast(({ start }) => start < lines[at - 1].start);
  if (label) stem = lines.findIndex(({ start }) => start > label.start);
  const isStem = stem >= least && stem < at && lines[at].start - lines[stem].start <= longestStem;
  const { bare: from, end } = lines[Math.max(0, stem)];
  const opening = isMark(plain, lines[stem]) ? plain.slice(end, lines[at].start) : plain.slice(from, end);
  return isStem && /[\u3400-\u9fffA-Za-z]/.test(opening) ? stem : null;
}
