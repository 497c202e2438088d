/** The index of the first of rising offsets that is not before a place; as many as there are, where all are. */
export function firstFrom(offsets: readonly number[], place: number): number {
  let from = 0;
  let to = offsets.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (offsets[middle] < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
