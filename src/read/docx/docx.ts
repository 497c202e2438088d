import { QbankError } from '../../errors.ts';
import type { Block, Document, ReadWarning } from '../document.ts';
import type { ReaderTools } from '../reader.ts';
import { type References, readBody } from './body.ts';
import { openParts, type Parts } from './flat.ts';
import { noNumbering, readNumbering } from './numbering.ts';
import { type Package, type Relation, readRelations, relatedPart } from './package.ts';
import { readStyles } from './styles.ts';

/**
 * Reads a Word document: its paragraphs with the numbers that Word shows before them, tables, text boxes, notes; tracked
 * changes as they would be accepted. Headers and footers are left out. Throws `damaged-file`, `no-text-inside`, and what
 * opening the package throws.
 */
export async function readDocx(file: string, bytes: Uint8Array, tools: ReaderTools): Promise<Document[]> {
  return [await readAtDepth({ file, bytes, depth: 1 }, tools)];
}

interface Packed {
  file: string;
  bytes: Uint8Array;
  depth: number;
}

/** A document may hold others (altChunk), and they again: no more of them within one another than this. */
const deepestEmbedded = 3;

async function readAtDepth({ file, bytes, depth }: Packed, tools: ReaderTools): Promise<Document> {
  const zip = openParts(file, bytes);
  const part = mainPartOf(zip, file);
  const { references, failed } = await readReferences({ zip, file, part }, depth, tools);
  const { writing, pictureCount } = readBody({ path: `${file}/${part}`, bytes: zip.read(part) }, references);
  if (writing.text.replaceAll(/!\[[^\]]*\]\([^)]*\)|\s/g, '') === '' && pictureCount > 0)
    throw new QbankError('no-text-inside', { path: file });
  const warnings: ReadWarning[] = zip.isCutOff ? [{ id: 'cut-off' }] : [];
  if (pictureCount > 0) warnings.push({ id: 'no-text-in-part', count: pictureCount, what: 'picture' });
  if (failed > 0) warnings.push({ id: 'no-text-in-part', count: failed, what: 'object' });
  const { text, blocks, taken } = writing;
  rankTitle(blocks);
  blocks.sort((one, other) => one.start - other.start || other.end - one.end);
  return { file, text, encoding: 'utf-8', format: 'docx', blocks, taken, warnings };
}

/** A title stands above all headings, so that where there is one they are lower by one. */
function rankTitle(blocks: readonly Block[]): void {
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (headings.some(({ level }) => level === 0)) for (const heading of headings) heading.level += 1;
}

function mainPartOf(zip: Parts, file: string): string {
  const relations = readRelations({ zip, file, part: '' });
  const main = relations.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!zip.has(main)) throw new QbankError('damaged-file', { path: file, damage: { missing: main } });
  return main;
}

async function readReferences(
  source: Package,
  depth: number,
  tools: ReaderTools,
): Promise<{ references: References; failed: number }> {
  const relations = readRelations(source);
  const styles = relatedPart(source, relations, 'styles');
  const numbering = relatedPart(source, relations, 'numbering');
  const { embedded, failed } = await readEmbedded(source, { relations, depth, tools });
  const references: References = {
    styles: styles ? readStyles(styles) : new Map(),
    numbering: numbering ? readNumbering(numbering) : noNumbering(),
    pictures: new Map(
      relations.filter(({ type }) => type === 'image').map(({ id, target }) => [id, shortPath(target)]),
    ),
    embedded,
    notes: new Map(),
  };
  for (const kind of ['footnote', 'endnote']) readNotes({ source, relations, kind }, references);
  return { references, failed };
}

/** `word/media/image1.png` → `media/image1.png` */
const shortPath = (path: string): string => path.split('/').slice(-2).join('/');

interface Notes {
  source: Package;
  relations: readonly Relation[];
  kind: string;
}

/** Reads the notes of a kind into the references. */
function readNotes({ source, relations, kind }: Notes, references: References): void {
  const part = relatedPart(source, relations, `${kind}s`);
  if (!part) return;
  const { writing, notes } = readBody(part, references);
  const { text } = writing;
  for (const [id, { start, end }] of notes) {
    const lines = text
      .slice(start, end)
      .split('\n')
      .map((line) => line.trim());
    references.notes.set(
      `${kind} ${id}`,
      lines.filter((line) => line !== ''),
    );
  }
}

interface Embedding {
  relations: readonly Relation[];
  depth: number;
  tools: ReaderTools;
}

/** Reads the documents of other formats that stand in this one; counts those that cannot be read. */
async function readEmbedded(
  { zip, file }: Package,
  { relations, depth, tools }: Embedding,
): Promise<{ embedded: Map<string, Document[]>; failed: number }> {
  const embedded = new Map<string, Document[]>();
  let failed = 0;
  for (const { id, target } of relations.filter(({ type }) => type === 'aFChunk')) {
    const documents: Document[] = [];
    const bytes = zip.has(target) ? zip.read(target) : new Uint8Array();
    const packed = { file: `${file}/${target}`, bytes, depth: depth + 1 };
    for await (const read of readChunk(packed, tools)) {
      if ('error' in read) failed += 1;
      else documents.push(read);
    }
    embedded.set(id, documents);
  }
  return { embedded, failed };
}

async function* readChunk(
  packed: Packed,
  tools: ReaderTools,
): AsyncGenerator<Document | { error: QbankError }> {
  const { file, bytes, depth } = packed;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    for await (const read of tools.readPart(file, bytes)) yield 'error' in read ? read : read.document;
    return;
  }
  try {
    if (depth <= deepestEmbedded) yield await readAtDepth(packed, tools);
    else yield { error: new QbankError('unsupported-file', { path: file, type: 'nested-too-deep' }) };
  } catch (error) {
    if (!(error instanceof QbankError)) throw error;
    yield { error };
  }
}
