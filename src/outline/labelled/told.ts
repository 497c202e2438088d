import { askingOdds, asksFrom } from '../asks/asking.ts';
import { numberOfLine, startOfWords } from '../marks/leading.ts';
import { nestItems, type OpenItem } from '../numbers/nest.ts';
import type { Line } from '../text/lines.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { isRehearsed } from './pairs.ts';

/** What stands before the colon of a point, and that something is said behind it. */
const told = /^([^。？！：\n]{2,40}？?)：(?=.{6})/;
/** Fewer make no bank; of those that have the form, so many must ask. */
const fewTold = 6;
const askingShare = 0.5;
/** Of all points of the text, so many have the form where questions are told in this way. */
const toldShare = 0.5;
const asked = 5;
const named = 2;

interface Told {
  line: Line;
  /** Which line it is. */
  at: number;
  /** Where its words begin, and where the colon stands. */
  start: number;
  colon: number;
}

/** Points that ask before a colon and answer behind it, in a text about interviews: `- 为什么离职：不要抱怨前公司。` */
export function readTold(view: View): Found {
  const points = view.lines.filter(({ form, isPoint }) => isPoint && form === 'text').length;
  if (points < fewTold || !isRehearsed(view)) return nothing;
  const found = view.lines.flatMap((line, at) => toldIn(view, line, at) ?? []);
  const asking = found.filter(({ start, colon }) => askingOdds(view.plain.slice(start, colon)) >= asksFrom);
  const isTold = found.length >= Math.max(fewTold, points * toldShare);
  if (!isTold || asking.length < found.length * askingShare) return nothing;
  const items = found.map(
    ({ line, at, start, colon }): OpenItem => ({
      number: numberOfLine(view.plain, line)?.value ?? null,
      marker: { start: line.start, end: start },
      contentStart: start,
      stemEnd: colon,
      answerStart: colon + 1,
      limit: limitOf(view, line, at),
    }),
  );
  return {
    sections: nestItems(view, items),
    odds: asking.length * asked + (found.length - asking.length) * named,
  };
}

function toldIn({ plain }: View, line: Line, at: number): Told | null {
  if (!line.isPoint || line.form !== 'text') return null;
  const start = startOfWords(plain, line);
  const match = told.exec(plain.slice(start, line.end));
  return match && { line, at, start, colon: start + match[1].length };
}

/** A line that is no point further in ends what is told. */
function limitOf({ lines, region }: View, line: Line, at: number): number {
  let next = at + 1;
  while (next < lines.length && lines[next].isPoint && lines[next].indent > line.indent) next += 1;
  return lines[next]?.start ?? region.end;
}
