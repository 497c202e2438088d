import { askingOdds, asksFrom } from '../asks/asking.ts';
import { saysAnswer } from '../marks/labels/recurring.ts';
import { numberOfLine } from '../marks/leading.ts';
import { nestItems, type OpenItem } from '../numbers/nest.ts';
import type { Line } from '../text/lines.ts';
import { mostCommon } from '../text/most-common.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { isRehearsed } from './pairs.ts';

/** A label at the start of a line: `示例：`, `【参考回答】`. */
const label = /^(?:([\u3400-\u9fff]{2,8})：|【([\u3400-\u9fff]{2,8})】：?)/;
/** What names a matter, or asks: no other mark ends it. */
const name = /^[^。；！：\n]{2,40}[^。；！：，、”\s]$/;
/** Fewer are a matter of chance; nearly all must have a name over them, as far above as the others. */
const fewest = 4;
const namedShare = 0.9;
/** So many lines may stand between a name and its label: what leads to the answer. */
const mostBetween = 2;
/** So many of the names must ask, in a text about interviews. */
const askingShare = 0.2;
const eachOdds = 4;

interface Topped {
  name: Line;
  /** How many lines the name stands above its label. */
  above: number;
}

/**
 * Names without numbers over answers that the same label begins, though only some of them ask, in a text about interviews:
 * `职业规划⏎示例：…⏎为什么选择我们⏎示例：…`. A line that leads to the answer may stand between.
 */
export function readTopped(view: View): Found {
  const { plain, region } = view;
  const lines = view.lines.filter(({ form }) => form === 'text' || form === 'strong');
  if (lines.length < 2 * fewest || !isRehearsed(view)) return nothing;
  const words = lines.map((line) => labelOf(plain, line));
  const most = mostCommon(words.filter((word) => word !== null));
  if (most === null || most.count < fewest) return nothing;
  const places = lines.flatMap((_, at) => (words[at] === most.one ? [at] : []));
  const found = places.flatMap(
    (at, index) => nameOver(plain, lines, { at, least: places[index - 1] ?? -1 }) ?? [],
  );
  const usual = mostCommon(found.map(({ above }) => above));
  const named = found.filter(({ above }) => above === usual?.one);
  const asking = named.filter(({ name: { start, end } }) => askingOdds(plain.slice(start, end)) >= asksFrom);
  if (named.length < places.length * namedShare || asking.length < named.length * askingShare) return nothing;
  const items = named.map(
    ({ name: { start, end } }, index): OpenItem => ({
      number: null,
      marker: { start, end: start },
      contentStart: start,
      stemEnd: end,
      limit: named[index + 1]?.name.start ?? region.end,
    }),
  );
  return { sections: nestItems(view, items), odds: named.length * eachOdds };
}

function labelOf(plain: string, { start, end }: Line): string | null {
  const match = label.exec(plain.slice(start, end));
  const word = match?.[1] ?? match?.[2];
  return word !== undefined && saysAnswer(word) > 0 ? word : null;
}

/** The name over a label, behind the label before it; what stands between are sentences. */
function nameOver(
  plain: string,
  lines: readonly Line[],
  { at, least }: { at: number; least: number },
): Topped | null {
  for (let above = 1; above <= mostBetween + 1 && at - above > least; above += 1) {
    const line = lines[at - above];
    const text = plain.slice(line.start, line.end);
    if (name.test(text) && !line.isPoint && numberOfLine(plain, line) === null) return { name: line, above };
    if (!/[。；！]$/.test(text)) return null;
  }
  return null;
}
