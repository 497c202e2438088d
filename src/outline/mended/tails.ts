import { namesPaper } from '../answers/cases.ts';
import type { Section } from '../item.ts';
import type { Line } from '../text/lines.ts';

/** Where somebody else begins to speak in a forum: `2楼 小透明 2024-11-06 22：40`. */
const floor =
  /^(?:第?\s?\d{1,4}\s?[楼#](?!上|下|道|梯|层)|沙发|板凳|地板|楼主|回复\s?#?\d+)[\s：:|·].{0,60}$|^发表于\s?\d{4}[-/.年]/;
/** A line that is drawn, and what closes a page. */
const rule = /^(?:[-=*_—~#]{3,}|[-—=\s]*(?:END|完|全文完|the end)[-—=\s]*)$/i;
/** One line like that is a matter of chance. */
const fewFloors = 2;
/** And so is a line that names a paper. */
const fewPapers = 2;

/** Ends the items where a forum's next speaker or another paper begins, and before lines that only part one thing from the next. */
export function cutTails(plain: string, lines: readonly Line[], sections: readonly Section[]): Section[] {
  const textOf = ({ start, end }: Line): string => plain.slice(start, end);
  const floors = lines.filter((line) => line.end - line.start <= 100 && floor.test(textOf(line)));
  const starts = floors.length >= fewFloors ? floors.map(({ start }) => start) : [];
  const papers = lines.filter((line) => namesPaper(textOf(line)));
  const rules = lines.filter((line) => rule.test(textOf(line)));
  const ruled = new Set([...rules, ...(papers.length >= fewPapers ? papers : [])].map(({ end }) => end));
  if (starts.length + ruled.size === 0) return [...sections];
  let next = 0;
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) => {
      const { start } = item.content;
      while (next < starts.length && starts[next] < start) next += 1;
      const end = Math.min(item.content.end, starts[next] ?? item.content.end);
      return { ...item, content: { start, end: beforeRules(plain, { start, end }, ruled) } };
    }),
  }));
}

function beforeRules(
  plain: string,
  { start, end }: { start: number; end: number },
  ruled: ReadonlySet<number>,
): number {
  let to = end;
  for (;;) {
    const text = plain.slice(start, to).trimEnd();
    if (!ruled.has(start + text.length)) return to;
    to = start + text.lastIndexOf('\n') + 1;
    if (to <= start) return start;
  }
}
