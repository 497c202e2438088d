import { findAll } from '../../script/find-all.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { nestItems, type OpenItem } from '../numbers/nest.ts';
import { lookForTest } from '../options/looks.ts';
import { type Found, nothing, type View } from '../text/view.ts';

/** A sign that an article sets before each question in the place of a number, with the white space behind it. */
const signed =
  /(?<=^|\n)[ ]*((?:[■-◿★☆❖✦✧✪❓❔➤※◎▌▍▎┃]|\p{Extended_Pictographic})\uFE0F?)[ ]*(?=[^\s\d])([^\n]+)/gu;

const asksByItself = /^[❓❔]/u;

/** Fewer show no habit; most of them ask, nearly all have something below that answers, and few are sentences that tell. */
const fewItems = 4;
const askingShare = 0.6;
const answeredShare = 0.8;
const mostTold = 0.2;
const longestStem = 120;
const signedOdds = 3.5;

interface SignedLine {
  /** Where the sign begins, its words, and where these end. */
  start: number;
  bare: number;
  end: number;
  next: number;
}

/**
 * Questions that a sign begins and no number, each with its answer in paragraphs below, in a text that calls itself a bank,
 * or with a sign that asks by itself, `❓ 紧急变更怎样审？`:
 * `◆ 你做过最失败的投放是什么？⏎⏎我曾经…。`. Points of a list stand right below one another, and ask nothing.
 */
export function readSigned(view: View): Found {
  const groups = new Map<string, SignedLine[]>();
  const { plain, region } = view;
  for (const { index, 0: whole, 1: sign, 2: words } of findAll(
    signed,
    plain.slice(region.start, region.end),
  )) {
    const end = region.start + index + whole.length;
    const line = { start: region.start + index, bare: end - words.length, end, next: region.end };
    if (!view.isNamedBank && !asksByItself.test(sign)) continue;
    const own = groups.get(sign);
    const last = own?.at(-1);
    if (last) last.next = line.start;
    if (own) own.push(line);
    else groups.set(sign, [line]);
  }
  const found = [...groups.values()].map((lines) => readGroup(view, lines));
  return found.reduce((best, other) => (other.odds > best.odds ? other : best), nothing);
}

function readGroup(view: View, lines: readonly SignedLine[]): Found {
  const { plain } = view;
  if (lines.length < fewItems) return nothing;
  const textOf = ({ bare, end }: SignedLine): string => plain.slice(bare, end).trim();
  const asked = lines.filter((line) => askingOdds(textOf(line)) >= asksFrom).length;
  const told = lines.filter(
    (line) => /[。；：]$/.test(textOf(line)) && askingOdds(textOf(line)) < asksFrom,
  ).length;
  const answered = lines.filter(({ end, next }) => plain.slice(end, next).trim() !== '').length;
  const isLong = lines.some((line) => textOf(line).length > longestStem);
  const isBank =
    !isLong &&
    asked >= lines.length * askingShare &&
    answered >= lines.length * answeredShare &&
    told <= lines.length * mostTold;
  if (!isBank || lines.some(({ end, next }) => lookForTest(plain, { start: end, end: next }).options > 2))
    return nothing;
  const items = lines.map(
    ({ start, bare, end }): OpenItem => ({
      number: null,
      marker: { start, end: bare },
      contentStart: bare,
      stemEnd: end,
    }),
  );
  return { sections: nestItems(view, items), odds: asked * signedOdds };
}
