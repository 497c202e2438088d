import { QbankError } from '../errors.ts';
import type { UnreadType } from '../problems.ts';
import type { FileFormat } from './document.ts';

/** A package's kind by the names of its members. */
interface Package {
  member: RegExp;
  format?: FileFormat;
  /** For those without a reader. */
  type?: UnreadType;
}

const packages: readonly Package[] = [
  { member: /^word\/|\/word\/document\.xml$/, format: 'docx' },
  { member: /^xl\/workbook\.bin$/, type: { name: 'XLSB' } },
  { member: /^xl\//, format: 'table' },
  { member: /^ppt\//, type: { name: 'PowerPoint' } },
  { member: /^collection\.anki2(?:1b?)?$/, format: 'anki' },
  { member: /^META-INF\/container\.xml$/, type: { name: 'EPUB' } },
  { member: /^META-INF\/manifest\.xml$/, type: { name: 'OpenDocument' } },
  { member: /^META-INF\/MANIFEST\.MF$/, type: { name: 'JAR' } },
  { member: /^Index\/Document\.iwa$/, type: { name: 'iWork' } },
  { member: /^content\.xml$/, type: 'opendocument-or-xmind' },
  { member: /^content\.json$/, type: { name: 'XMind' } },
  { member: /^OFD\.xml$/, type: { name: 'OFD' } },
  { member: /^AndroidManifest\.xml$/, type: { name: 'APK' } },
];

/** Told by its first members; an archive of documents has none of the names above at all. */
const mostMembers = 5000;

/**
 * The format of a file that is a zip archive inside: the archive itself, or what is packed in one. Throws `damaged-file`
 * where so much is cut off a package that nothing says what it was.
 */
export function formatOfZip(file: string, bytes: Uint8Array): FileFormat {
  const names = [...memberNames(bytes)];
  const isPackage = names.includes('[Content_Types].xml');
  const found = packages.find(({ member, format }) =>
    // A folder called `word` in an archive of documents is no Word document.
    format === 'docx' || format === 'table' || member.source === '^ppt\\/'
      ? isPackage && names.some((name) => member.test(name))
      : names.some((name) => member.test(name)),
  );
  if (found?.type) throw new QbankError('unsupported-file', { path: file, type: found.type });
  if (!found && !hasDirectory(bytes) && (isPackage || packageEndings.test(file)))
    throw new QbankError('damaged-file', { path: file, damage: 'cut-off' });
  return found?.format ?? 'zip';
}

const packageEndings = /\.(?:docx|xlsx|apkg)$/i;

/** The names of an archive's members by its directory; by the members themselves where it is cut off. */
function* memberNames(bytes: Uint8Array): Generator<string> {
  const archive = bufferOf(bytes);
  const at = directoryOf(archive);
  if (at === null) yield* scan(archive);
  else yield* walk(archive, { at, signature: directorySignature, lengthsAt: 28, head: 46 });
}

const directorySignature = 'PK\x01\x02';

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Where an archive's directory begins; null where there is none. */
function directoryOf(archive: Buffer): number | null {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const at = end >= 0 && end + 20 <= archive.length ? archive.readUInt32LE(end + 16) : -1;
  return at >= 0 && archive.toString('latin1', at, at + 4) === directorySignature ? at : null;
}

const hasDirectory = (bytes: Uint8Array): boolean => directoryOf(bufferOf(bytes)) !== null;

function* walk(
  archive: Buffer,
  { at, signature, lengthsAt, head }: { at: number; signature: string; lengthsAt: number; head: number },
): Generator<string> {
  for (let count = 0; count < mostMembers && at + head <= archive.length; count += 1) {
    if (archive.toString('latin1', at, at + 4) !== signature) return;
    const [name, extra, comment] = [0, 2, 4].map((next) => archive.readUInt16LE(at + lengthsAt + next));
    yield archive.toString('latin1', at + head, at + head + name);
    at += head + name + extra + comment;
  }
}

/** Looks for the heads of members one after the other. */
function* scan(archive: Buffer): Generator<string> {
  let at = archive.indexOf('PK\x03\x04', 0, 'latin1');
  for (let count = 0; count < mostMembers && at >= 0 && at + 30 <= archive.length; count += 1) {
    yield archive.toString('latin1', at + 30, at + 30 + archive.readUInt16LE(at + 26));
    at = archive.indexOf('PK\x03\x04', at + 30, 'latin1');
  }
}

/** Streams of an OLE2 file, by which the programs that write such files are told. */
const streams: readonly { name: string; format?: FileFormat; type?: UnreadType; isProtected?: true }[] = [
  { name: 'EncryptedPackage', isProtected: true },
  { name: 'WordDocument', format: 'doc' },
  { name: 'Workbook', format: 'table' },
  { name: 'Book', type: { name: 'XLS' } },
  { name: 'PowerPoint Document', type: { name: 'PowerPoint' } },
  { name: 'FileHeader', type: { name: 'HWP' } },
  { name: '__properties_version1.0', type: 'outlook-message' },
  { name: '!_StringData', type: { name: 'MSI' } },
];

/** The format of an OLE2 file: what older Office programs write, and newer ones where a password is needed. */
export function formatOfOle(file: string, bytes: Uint8Array): FileFormat {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = streams.find(({ name }) => whole.includes(directoryEntry(name)));
  if (found?.isProtected) throw new QbankError('protected-file', { path: file });
  if (found?.format) return found.format;
  throw new QbankError('unsupported-file', { path: file, type: found?.type ?? { name: 'OLE2' } });
}

/** A directory's entry begins with the stream's name, filled up to 64 bytes, and its length. */
function directoryEntry(name: string): Buffer {
  const entry = Buffer.alloc(66);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  return entry;
}
