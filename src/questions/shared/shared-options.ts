import { findOptions } from '../../outline/options/options.ts';
import type { Piece } from '../composed.ts';
import type { Fields } from '../fields/fields.ts';

/**
 * What several questions share may be their options: `[3～5]⏎A.餐前 B.餐后⏎3.…`. Then they are options of each, and the
 * fields hold them; null where it is a text to read.
 */
export function takeSharedOptions(plain: string, fields: Fields, material: Piece | null): Fields | null {
  if (!material || fields.options.length > 0) return null;
  const run = findOptions(plain, material, { mayOpen: true });
  const isAll =
    run !== null &&
    plain.slice(material.start, run.start).trim() === '' &&
    plain.slice(run.end, material.end).trim() === '';
  if (!isAll) return null;
  const labels = run.options.map(({ label }) => ({ ...label, rule: 'option' as const }));
  return {
    ...fields,
    options: run.options,
    hasGap: run.hasGap,
    removed: material.isShared ? fields.removed : [...fields.removed, ...labels],
  };
}
