import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { QbankError, reasonOf } from '../../errors.ts';
import { namesIn, type SystemPath, shownPath, systemPath } from './names.ts';

/** What a document may weigh at most. */
const limitMiB = 64;
const limitBytes = limitMiB * 2 ** 20;

/** What a walk through files and folders finds. */
interface Found {
  /** Paths as the user gave them, or with the way from there: of what was found in a folder. */
  files: { path: string; isNamed: boolean }[];
  /** What stands in folders and is never a bank. */
  passedOver: string[];
  /** What was named and cannot be looked at. */
  problems: { path: string; error: QbankError }[];
}

/** Endings of what no reader reads and nobody means: pictures, sound, film, programs. */
const foreignEndings = new Set(
  (
    '.png .jpg .jpeg .gif .webp .bmp .ico .svg .tif .tiff .heic .psd .mp3 .wav .m4a .flac .ogg .mp4 .mov .avi .mkv ' +
    '.flv .webm .woff .woff2 .ttf .otf .eot .exe .dll .so .dylib .class .jar .pyc .o .a .wasm .js .mjs .cjs .ts .tsx ' +
    '.jsx .css .scss .less .map .lock .py .java .c .h .cpp .go .rs .rb .php .sh .bat .sql .log .sqlite .sqlite3 .db ' +
    '.gz .bz2 .xz .7z .rar .tar .iso .dmg .bin .sum .mod .toml .ini .cfg .yml .yaml'
  ).split(' '),
);

/**
 * The documents that paths lead to: a file itself, a folder all that is in it, by name. Hidden names are passed over, and
 * no folder is walked through twice, however links lead.
 */
export function findDocuments(paths: readonly string[]): Found {
  const found: Found = { files: [], passedOver: [], problems: [] };
  const walked = new Set<string>();
  for (const path of paths.map(shownPath)) {
    if (typeOf(path) === 'folder') walk(path, walked, found);
    else found.files.push({ path, isNamed: true });
  }
  return found;
}

function walk(folder: string, walked: Set<string>, found: Found): void {
  const names = look(folder, found, () => {
    const real = realPathOf(folder);
    if (walked.has(real)) return [];
    walked.add(real);
    return namesIn(folder);
  });
  for (const name of names ?? []) {
    if (name.startsWith('.') || name === 'node_modules' || name === '__MACOSX') continue;
    const path = join(folder, name);
    const type = typeOf(path);
    if (type === 'folder') walk(path, walked, found);
    // A pipe or a device in a folder was not meant, and may have no end.
    else if (type === 'other' || foreignEndings.has(extname(name).toLowerCase())) found.passedOver.push(path);
    else found.files.push({ path, isNamed: false });
  }
}

function look<Result>(path: string, found: Found, work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    found.problems.push({ path, error: problemOf(path, error) });
    return null;
  }
}

/** Reading what cannot be looked at will say why; a link to nothing is one of these. */
function typeOf(path: string): 'folder' | 'file' | 'other' {
  try {
    const found = statSync(systemPath(path));
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch {
    return 'file';
  }
}

/** The bytes of a document, and where it really lies. */
export interface ReadBytes {
  realPath: string;
  name: string;
  bytes: Uint8Array;
}

/** Who writes into a pipe is mostly there already. */
const patienceMs = 500;

/**
 * Reads a document, whatever its format; `onWaiting` is called where it is a pipe into which nobody writes yet. Throws `no-such-file`, `is-folder`, `unreadable-file`, `file-too-large`,
 * `empty-file`, `file-changed`.
 */
export async function readDocument(path: string, onWaiting = () => {}): Promise<ReadBytes> {
  try {
    const at = systemPath(path);
    const { isFile } = kindOf(path, at);
    const bytes = isFile ? readFile(path, at) : await readPipe(path, at, onWaiting);
    return { realPath: realPathOf(path), name: basename(path), bytes };
  } catch (error) {
    throw problemOf(path, error);
  }
}

/** Links are followed where the path is a text. */
function realPathOf(path: string): string {
  return typeof systemPath(path) === 'string' ? realpathSync(path) : resolve(path);
}

function kindOf(path: string, at: SystemPath): { isFile: boolean } {
  const found = statSync(at);
  if (found.isDirectory()) throw new QbankError('is-folder', { path });
  return { isFile: found.isFile() };
}

function readFile(path: string, at: SystemPath): Uint8Array {
  const file = openSync(at, 'r');
  try {
    const before = fstatSync(file);
    if (before.size > limitBytes) throw new QbankError('file-too-large', { path, limitMiB });
    const bytes = readToEnd(file, before.size + 1);
    const after = fstatSync(file);
    const isSame =
      after.mtimeMs === before.mtimeMs && after.size === before.size && bytes.length === after.size;
    if (!isSame) throw new QbankError('file-changed', { path });
    return filled(bytes, path);
  } finally {
    closeSync(file);
  }
}

/** Reads until there is no more, but `most` bytes at most. */
function readToEnd(file: number, most: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(most);
  let length = 0;
  for (let read = -1; read !== 0 && length < most; length += read)
    read = readSync(file, bytes, length, most - length, null);
  return bytes.subarray(0, length);
}

/** A pipe keeps who opens it waiting until somebody writes into it. */
async function readPipe(path: string, at: SystemPath, onWaiting: () => void): Promise<Uint8Array> {
  const timer = setTimeout(onWaiting, patienceMs);
  const hush = (): void => clearTimeout(timer);
  try {
    return await readStream(createReadStream(at).once('open', hush), path);
  } finally {
    hush();
  }
}

/**
 * Reads what has no size and may have no end, such as a pipe, until it is clear that it is too large. `name` is what
 * messages call it.
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(Buffer.from(piece));
    length += piece.length;
    if (length > limitBytes) throw new QbankError('file-too-large', { path: name, limitMiB });
  }
  return filled(Buffer.concat(pieces), name);
}

function filled(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes.length === 0) throw new QbankError('empty-file', { path });
  return bytes;
}

function problemOf(path: string, error: unknown): QbankError {
  if (error instanceof QbankError) return error;
  const reason = reasonOf(error);
  if (reason === 'ENOENT' || reason === 'ENOTDIR')
    return new QbankError('no-such-file', { path }, { cause: error });
  return new QbankError('unreadable-file', { path, reason }, { cause: error });
}

/** A digest of bytes and of whatever else decides what is made of them. */
export function digestOf(bytes: Uint8Array, ...rest: readonly string[]): string {
  const hash = createHash('sha256').update(bytes);
  for (const part of rest) hash.update('\0').update(part);
  return hash.digest('hex').slice(0, 32);
}

/** The endings of what can be read. */
const documentName =
  /\.(?:txt|md|markdown|html?|xhtml|mht|docx?|docm|pdf|csv|tsv|xlsx?|jsonl?|zip|apkg|colpkg)$/i;

export function isDocumentName(name: string): boolean {
  return documentName.test(name);
}
