/**
 * The index of the first of a list of which something is true that is true of all behind it as well; the length of the
 * list, where it is true of none. The list is not looked through: it may be as long as a document.
 *
 * `firstWhere([2, 3, 5], (number) => number > 2)` → 1
 */
export function firstWhere<One>(list: ArrayLike<One>, isTrue: (one: One) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isTrue(list[middle])) to = middle;
    else from = middle + 1;
  }
  return from;
}
