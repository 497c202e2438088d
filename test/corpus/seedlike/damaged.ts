import { ingestText } from '../../../src/ingest.ts';
import { type Comparison, compare, type Read } from './compare.ts';
import { loadSources, type Source } from './document.ts';
import { type Spoilt, spoil, type Variant, variants } from './spoil.ts';

export interface DamagedRow {
  set: Source['set'];
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

/** Every invented document in every variant of damage, read and compared with its truth. */
export function scoreDamaged(set?: string): DamagedRow[] {
  return loadSources()
    .filter((source) => (set ?? source.set) === source.set)
    .flatMap((source) =>
      variantsOf(source).map((variant) => {
        const spoilt = spoil(source, variant);
        const comparison = compare(spoilt, readSpoilt(spoilt));
        return { set: source.set, name: source.name, variant: variant.name, comparison };
      }),
    );
}
