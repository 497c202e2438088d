import type { Span } from '../../read/span.ts';
import type { Piece } from '../composed.ts';
import { textOf, type Undecided } from './undecided.ts';

/** What was filled into the blanks of a stem, and the stem with its blanks empty. */
interface Filled {
  stem: Piece[];
  answers: Span[];
}

const inner = '[^_\\s（）](?:[^_\\n]{0,38}[^_\\s])?';
/** `__北京__`, `＿36＿`; between longer lines stand the words of the question: `____领导、____管理`. */
const lined = new RegExp(
  `(?<!_)(?:_{1,2}\\s?(${inner})\\s?_{1,2}|_{3,}\\s?([\\d.A-Za-z%]{1,12})\\s?_{3,})(?!_)`,
  'dg',
);
/** `__北京__` in text that names no kind: no word of code, such as `__init__`. */
const unsaidLined = new RegExp(`(?<=[\\u3400-\\u9fff，、：“])__\\s?(${inner})\\s?__(?![A-Za-z_])`, 'dg');
const betweenBars = (bar: string): RegExp =>
  new RegExp(
    `(?<=[\\u3400-\\u9fff，、：“”）=] {0,2})${bar} ?([^\\s‖|](?:[^‖|\\n]{0,38}[^\\s‖|])?) ?${bar}(?!\\|)`,
    'dg',
  );
/** `精度为‖0.01‖毫米`, `用的工具叫||丝锥||。`: the bars go with the words; the latter may be code where nothing says 填空. */
const barred = betweenBars('(?:‖|\\|\\|)');
const unsaidBarred = betweenBars('‖');
/** `首都是（北京）。` */
const bracketed = /（\s?([^（）\s][^（）\n]{0,30}?)\s?）/dg;
const emptyBlank = /（\s*）|(?<![\p{L}\d])_{3,}|_{3,}(?![\p{L}\d])/u;
/** What brackets say about a question, and not in it: （2分）, （如图）, （每空1分）. */
const aside = /\d\s*分|^(?:如图|见图|见下|注|单位|提示|例如?|即|又称|简称|包括|多选|可多选)|填空|答案/;

/**
 * Takes what is filled in out of a stem: `首都是__北京__。` → `首都是____。` and `北京`; where the heading says 填空, out of
 * brackets as well. Null where nothing is filled in, or a blank is left open.
 */
export function takeFilled(
  plain: string,
  { stem, said, filledIn }: Pick<Undecided, 'stem' | 'said' | 'filledIn'>,
): Filled | null {
  const isSaid = said === 'fill';
  if (filledIn) return take(stem, filledIn.spans, filledIn.blank);
  const own = find(plain, stem, isSaid ? lined : unsaidLined).map(({ words }) => words);
  if (own.length > 0) return take(stem, own, '');
  const between = find(plain, stem, isSaid ? barred : unsaidBarred);
  if (between.length > 0)
    return {
      stem: withShown(
        stem,
        between.map(({ whole }) => whole),
        '____',
      ),
      answers: between.map(({ words }) => words),
    };
  const text = stem.map((piece) => textOf(plain, piece)).join('');
  if (!isSaid || emptyBlank.test(text)) return null;
  const held = find(plain, stem, bracketed)
    .map(({ words }) => words)
    .filter((span) => !aside.test(textOf(plain, span)));
  return held.length > 0 ? take(stem, held, ' ') : null;
}

/** What is filled in, and the same with the marks round it. */
interface Found {
  words: Span;
  whole: Span;
}

function find(plain: string, stem: readonly Piece[], pattern: RegExp): Found[] {
  return stem
    .filter(({ shown }) => shown === undefined)
    .flatMap((piece) =>
      [...textOf(plain, piece).matchAll(pattern)].map(({ indices }) => {
        const [from, to] = indices?.[1] ?? indices?.[2] ?? [0, 0];
        const [start, end] = indices?.[0] ?? [from, to];
        return {
          words: { start: piece.start + from, end: piece.start + to },
          whole: { start: piece.start + start, end: piece.start + end },
        };
      }),
    );
}

const take = (stem: readonly Piece[], answers: readonly Span[], shown: string): Filled => ({
  stem: withShown(stem, answers, shown),
  answers: [...answers],
});

/** The pieces of a stem with something else shown in the place of some stretches. */
function withShown(stem: readonly Piece[], hidden: readonly Span[], shown: string): Piece[] {
  return stem.flatMap((piece): Piece[] => {
    const held = hidden.filter(({ start, end }) => start >= piece.start && end <= piece.end);
    const cuts = [piece.start, ...held.flatMap(({ start, end }) => [start, end]), piece.end];
    return cuts.slice(1).flatMap((end, index): Piece[] => {
      const start = cuts[index];
      if (index % 2 === 1) return [{ start, end, shown }];
      return end > start ? [index === 0 ? { ...piece, end } : { start, end }] : [];
    });
  });
}
