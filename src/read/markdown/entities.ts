import { decodeEntity } from '../entities.ts';
import { changeIn, type Stretch } from './sheet.ts';

const entity = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/y;

/** Puts the character for an entity; returns where the text behind it begins. */
export function readEntity(stretch: Stretch, at: number): number | null {
  entity.lastIndex = at;
  const [found] = entity.exec(stretch.text) ?? [];
  const insert = found === undefined ? null : decodeEntity(found);
  if (found === undefined || insert === null) return null;
  changeIn(stretch, { start: at, end: at + found.length }, { insert });
  return at + found.length;
}
