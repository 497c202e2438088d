import { fewLines, itemOf, listShare, sumOf, weighLines, withoutStrays } from './asked.ts';
import { readSigns } from './asks/prompt.ts';
import { isTitle } from './headings/titled.ts';
import { nestItems } from './numbers/nest.ts';
import type { Line } from './text/lines.ts';
import { type Found, nothing, type View } from './text/view.ts';

/** Lines that ask, each with the lines below it as its answer. */
export function readParagraphs(view: View): Found {
  const lines = view.lines.filter(({ form }) => form !== 'heading' && form !== 'code');
  const open = lines.filter(({ form }) => form !== 'row');
  const asked = withoutStrays(view, weighLines(view, open)).filter(({ line }) => !announces(view, line));
  if (asked.length < fewLines) return nothing;
  if (isTalk(view, lines)) return nothing;
  const starts = new Set(asked.map(({ line }) => line));
  const answered = lines.filter(
    (line, at) => starts.has(line) && isAnswered(view, lines.slice(at, at + 3), starts),
  ).length;
  if (answered < asked.length * listShare) return nothing;
  const before = lines.indexOf(asked[0].line);
  const behind = lines.length - before - asked.length;
  const cost = view.isNamedBank ? 0.1 : 0.4;
  const headings = view.lines.filter(({ form }) => form === 'heading').length;
  const titles = view.isNamedBank ? 0 : countTitles(view, lines, starts);
  const odds =
    sumOf(asked) * 0.75 -
    behind * cost -
    before * (view.isNamedBank ? 0.2 : 1) -
    (headings + titles) * headingCost;
  if (odds < isBank) return nothing;
  return {
    sections: nestItems(
      view,
      asked.map(({ line }) => itemOf(view, line, true)),
    ),
    odds,
  };
}

/** `区别如下：` tells what follows; `请用三个词形容自己：` asks. */
const announces = ({ plain }: View, { bare, end }: Line): boolean =>
  plain[end - 1] === '：' &&
  !readSigns(plain.slice(bare, end)).isPlease &&
  !/[你您]/.test(plain.slice(bare, end));

/** Lines that stand over sentences like those that ask, and do not ask themselves. */
const countTitles = ({ plain }: View, lines: readonly Line[], asked: ReadonlySet<Line>): number =>
  lines.filter((line, at) => !asked.has(line) && isTitle(plain, line, lines[at + 1])).length;

const isBank = 4;
/** What asks below each of many headings is said by an article; the sections of a list are few. */
const headingCost = 2;

/** Lines of a talk begin with a time: `2025-02-14 18：02：11 阿豪`, `[10：15] …`. */
function isTalk({ plain }: View, lines: readonly Line[]): boolean {
  const timed = lines.filter(({ start, end }) => talk.test(plain.slice(start, Math.min(end, start + 40))));
  return timed.length >= lines.length * talkShare;
}

const talk =
  /^(?:.{0,20}\s)?[[（【]?(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*)?(?:上午|下午|晚上)?\s*\d{1,2}：\d{2}(?:：\d{2})?[\]）】]?/;
const talkShare = 0.2;

/** Options to choose from answer nothing where they are offered to the reader: `您对食堂满意吗？⏎A.满意⏎B.一般`. */
function isAnswered(
  { plain }: View,
  [asked, next, second]: readonly Line[],
  starts: ReadonlySet<Line>,
): boolean {
  if (next === undefined || starts.has(next)) return false;
  const isOffered = firstOptions.test(plain.slice(next.start, (second ?? next).end));
  return !(isOffered && /[你您]/.test(plain.slice(asked.start, asked.end)));
}

const firstOptions = /^\s*（?A[.、）][^\n]{1,60}\s（?B[.、）]/;
