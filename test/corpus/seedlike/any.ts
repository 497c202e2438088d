import { encodeUnit } from '../../../src/read/gb18030.ts';
import { damage } from '../../support/damage.ts';
import { type EntrySet, type Form, loadMarkedTexts } from '../entry.ts';
import { unmark } from '../marks.ts';
import { readableOf } from '../readable.ts';
import { toTraditional } from '../traditional.ts';
import { loadSources } from './document.ts';
import type { Spoilt, Variant } from './spoil.ts';

/** What the sites show is text. */
const isPlain = ({ file = '.txt' }: Form, marked: string): boolean =>
  file.endsWith('.txt') && !/^={3,} /m.test(marked);

const isInGbk = (text: string): boolean =>
  [...text].every((character) => character < '\u0080' || encodeUnit(character.charCodeAt(0)) !== 0);

/** The documents of other layouts, converted to Traditional and damaged as the sites do it; line ends stay. */
export function spoilMarked(set: EntrySet, { name, keepPrivateUse }: Variant): Spoilt[] {
  const glosses = new Map(loadSources().flatMap((source) => source.glosses));
  return loadMarkedTexts(set)
    .filter(({ form, marked }) => isPlain(form, marked))
    .map(({ form, marked }) => ({ form, ...unmark(toTraditional(marked), readableOf('.txt')) }))
    .filter(({ text }) => isInGbk(text))
    .map(({ form, text: clean, truth }) => {
      const { text, passages } = damage(clean, { glosses, keepPrivateUse, oneLine: false });
      return { file: `${form.name}.${name}.txt`, text, clean, documentStart: 0, passages, truth };
    });
}
