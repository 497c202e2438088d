import type { Damage, NamedDamage } from '../problems.ts';

/** What a language says of damaged files. */
export interface DamageWords {
  named: Readonly<Record<NamedDamage, string>>;
  missing: (part: string) => string;
  moreThan: Readonly<Record<'files' | 'pages', (most: number) => string>>;
  /** Where a text stops being JSON. */
  jsonAt: (place: { line: number; column: number; isEnd: boolean }) => string;
}

/** What is wrong with a damaged file, in the words of a language. */
export function damageInWords(damage: Damage, { named, missing, moreThan, jsonAt }: DamageWords): string {
  if (typeof damage === 'string') return named[damage];
  if ('missing' in damage) return missing(damage.missing);
  return 'moreThan' in damage ? moreThan[damage.of](damage.moreThan) : jsonAt(damage);
}
