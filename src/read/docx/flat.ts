import { QbankError } from '../../errors.ts';
import { openZip, type Zip } from '../archive/zip.ts';
import { decode } from '../decode.ts';
import { isZip } from '../signature.ts';

/** What a document's parts are taken out of. */
export type Parts = Pick<Zip, 'has' | 'read' | 'isCutOff'>;

/** Opens a Word document: a package, or all of its parts in one XML file. Throws what opening an archive throws. */
export function openParts(file: string, bytes: Uint8Array): Parts {
  if (isZip(bytes)) return openZip(file, bytes);
  const { text } = decode(bytes);
  const parts = new Map([...flatParts(text)].map(([name, xml]) => [name, Buffer.from(xml)]));
  return {
    has: (name) => parts.has(name),
    read: (name) => {
      const part = parts.get(name);
      if (!part) throw new QbankError('damaged-file', { path: file, damage: { missing: name } });
      return part;
    },
    isCutOff: false,
  };
}

const opening =
  /<pkg:part\b[^>]{0,400}?\bpkg:name="\/([^"]{0,200})"[^>]{0,400}>\s{0,40}<pkg:xmlData\b[^>]{0,400}>/g;
const closing = '</pkg:xmlData>';
const main = 'word/document.xml';
/** The file of Word 2003 is the document, and holds its styles as well. */
const ownStyles =
  '<Relationships><Relationship Id="styles" Type="styles" Target="document.xml"/></Relationships>';

/** The parts of a package that was saved as one file; of what Word 2003 wrote, the whole. */
function* flatParts(text: string): Generator<[string, string]> {
  if (/<pkg:package\b/.test(text.slice(0, 2000))) {
    let end = 0;
    for (const { 0: head, 1: name, index } of text.matchAll(opening)) {
      const start = index + head.length;
      if (start < end) continue;
      end = text.indexOf(closing, start);
      if (end < 0) return;
      yield [name, text.slice(start, end)];
    }
  } else {
    yield [main, text];
    yield ['word/_rels/document.xml.rels', ownStyles];
  }
}
