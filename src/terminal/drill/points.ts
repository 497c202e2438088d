import type { Grade } from '../../points/grade.ts';
import { oneLine } from '../../script/one-line.ts';
import { texts } from '../../texts/texts.ts';
import { indent, type Page, rowsOf } from '../page.ts';
import { hangingRows } from './question.ts';
import { breakAtSteps } from './steps.ts';

/** Signs before a point: whether the answer says it is told in words below as well. */
const covered = '✓ ';
const missing = '· ';

/** A reference with its points apart from each other, ticked or missing, each with the words that cover it. */
export function pointLines(reference: string, { points }: Grade, page: Page): string[] {
  const { good, warning } = page.style;
  const ordered = points.toSorted((one, other) => one.start - other.start);
  const lines: string[] = [];
  let at = 0;
  for (const point of ordered) {
    const number = points.indexOf(point) + 1;
    const { evidence } = point;
    const label =
      evidence === null ? missing + texts.drill.missing(number) : covered + texts.drill.covered(number);
    const paint = evidence === null ? warning : good;
    const [first, ...others] = rowsOf(label + breakAtSteps(point.text), {
      columns: Math.max(4, page.columns - 2),
    });
    lines.push(
      ...between(reference.slice(at, point.start), page),
      ...[first.startsWith(label) ? paint(label) + first.slice(label.length) : first, ...indent(others, 2)],
      ...(evidence === null ? [] : hangingRows('  ', texts.drill.by(oneLine(evidence.text)), page).map(good)),
    );
    at = Math.max(at, point.end);
  }
  return [...lines, ...between(reference.slice(at), page)];
}

function between(text: string, page: Page): string[] {
  return text.trim() === '' ? [] : rowsOf(breakAtSteps(text.trim()), page);
}

/** How many of a reference's points an answer says. */
export function coverageText({ points }: Grade): string {
  return texts.drill.coverage(points.filter(({ covered }) => covered).length, points.length);
}

/** The score that the program suggests, with what lowers it. */
export function scoreLines({ score, flags }: Grade, page: Page): string[] {
  if (score === null) return [];
  const text = [
    texts.drill.score(score),
    ...flags.map((flag) => texts.drill.flags[flag]),
    texts.drill.ownRatingCounts,
  ];
  return rowsOf(text.join(texts.drill.sentenceGap), page).map(page.style.strong);
}
