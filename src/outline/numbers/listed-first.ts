import type { Marker } from '../marks/markers.ts';

/** What may be compared of a title, and the shortest that says enough to come again by no chance. */
const longestTitle = 60;
const shortestTitle = 4;

/**
 * Where the questions of a contents list begin anew with their answers: a number 1 with the words of the very first one,
 * and behind it a number 2 with those of the first 2. `1.甲？2.乙？1.甲？…2.乙？…` → the place of the second `1.`. Short lists,
 * too, for which beginning anew would cost more than they gain.
 */
export function findListedFirst(plain: string, markers: readonly Marker[]): number[] {
  const first = markers.findIndex(({ value }) => value === 1);
  const second = markers.findIndex(({ value }, at) => at > first && value === 2);
  if (first < 0 || second < 0) return [];
  const [one, two] = [titleOf(plain, markers[first]), titleOf(plain, markers[second])];
  if (one.length < shortestTitle || two.length < shortestTitle) return [];
  const again = markers.findLastIndex((marker) => marker.value === 2 && titleOf(plain, marker) === two);
  return markers
    .slice(second + 1, Math.max(again, second + 1))
    .filter((marker) => marker.value === 1 && titleOf(plain, marker) === one)
    .map(({ start }) => start)
    .slice(0, 1);
}

/** The words behind a number, as far as its line or sentence goes. */
function titleOf(plain: string, { end }: Marker): string {
  return (/^[^\n。？！]*[。？！]?/.exec(plain.slice(end, end + longestTitle))?.[0] ?? '').trim();
}
