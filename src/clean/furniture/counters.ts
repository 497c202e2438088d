import type { Line } from './lines.ts';

/** `3/12`, `- 3 -`: the page and how many there are, alone on a line. */
const counter = /^(\d{1,4})\s*\/\s*(\d{1,4})$|^(\d{1,4})\s*-$/;

/** Two may be fractions or answers; pages are counted on. */
const fewestCounters = 3;

/**
 * The page numbers that stand alone on lines. A single one may as well be a fraction: only those that rise one by one,
 * with the same number of pages, are pages.
 */
export function countersOf(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const byTotal = new Map<string, { line: Line; page: number }[]>();
  for (const line of lines) {
    const [, page, total = '-', dashed] = counter.exec(line.text) ?? [];
    const number = page ?? (line.isItem ? dashed : undefined);
    if (number === undefined) continue;
    const pages = byTotal.get(total) ?? [];
    pages.push({ line, page: Number(number) });
    byTotal.set(total, pages);
  }
  const runs = [...byTotal.values()].filter(isCounting);
  return new Map(runs.flat().map(({ line }) => [line, 'page number']));
}

const isCounting = (pages: readonly { page: number }[]): boolean =>
  pages.length >= fewestCounters &&
  pages.every(({ page }, at) => at === 0 || page === pages[at - 1].page + 1);
