import { ingestText } from '../../../src/ingest.ts';
import type { EntrySet } from '../entry.ts';
import { spoilMarked } from './any.ts';
import { type Comparison, compare, type Read } from './compare.ts';
import { loadSources, type Source } from './document.ts';
import { type Spoilt, spoil, type Variant, variants } from './spoil.ts';

const sets: readonly EntrySet[] = ['tuning', 'judging'];

export interface DamagedRow {
  set: EntrySet;
  name: string;
  variant: string;
  comparison: Comparison;
}

/** What is read of a damaged file. */
export function readSpoilt({ file, text }: Pick<Spoilt, 'file' | 'text'>): Read {
  const { reading, cleaned } = ingestText(file, new TextEncoder().encode(text));
  return { title: reading.title, role: reading.role, questions: reading.questions, cleaned };
}

/** The damage that a document of this kind comes with: Simplified ones have none, only furniture. */
export function variantsOf({ kind }: Source): Variant[] {
  return kind === 'paragraphs'
    ? variants.filter(({ name }) => name === 'shown' || name === 'bare')
    : variants;
}

/** The variants that differ in what is left of the shifted characters. */
const kept = variants.filter(({ name }) => name === 'shown' || name === 'dropped');

/** Every document that can be damaged, in every variant, read and compared with its truth. */
export function scoreDamaged(set?: string): DamagedRow[] {
  const seedlike = loadSources()
    .filter((source) => (set ?? source.set) === source.set)
    .flatMap((source) =>
      variantsOf(source).map((variant) =>
        rowOf(source.set, `seeds' form, ${variant.name}`, spoil(source, variant)),
      ),
    );
  const others = sets
    .filter((one) => (set ?? one) === one)
    .flatMap((one) =>
      kept.flatMap((variant) =>
        spoilMarked(one, variant).map((spoilt) => rowOf(one, `other layouts, ${variant.name}`, spoilt)),
      ),
    );
  return [...seedlike, ...others];
}

function rowOf(set: EntrySet, variant: string, spoilt: Spoilt): DamagedRow {
  return { set, name: spoilt.file, variant, comparison: compare(spoilt, readSpoilt(spoilt)) };
}
