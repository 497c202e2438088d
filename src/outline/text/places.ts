import { firstWhere } from '../../read/first-where.ts';

/** The index of the first of rising offsets that is not before a place; as many as there are, where all are. */
export const firstFrom = (offsets: readonly number[], place: number): number =>
  firstWhere(offsets, (offset) => offset >= place);

/** The first place from one on at which something else than white space stands, but not behind a limit. */
export function skipSpace(plain: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(plain[at])) at += 1;
  return at;
}

/** Where the line of a place ends, but not behind a limit. */
export function endOfLine(plain: string, at: number, limit: number): number {
  // Cut off first: a line may be a whole document.
  const length = plain.slice(at, limit).indexOf('\n');
  return length < 0 ? limit : at + length;
}
