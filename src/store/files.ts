import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { QbankError } from '../errors.ts';

/** What a document may weigh at most. */
export const limitMiB = 64;
export const limitBytes = limitMiB * 2 ** 20;

/**
 * Reads a file that the user named. Throws `no-such-file`, `is-folder`, `unreadable-file`, `file-too-large`,
 * `empty-file`, `binary-file`.
 */
export function readUserFile(path: string): Uint8Array {
  const { isFolder, isFile, size } = inspect(path);
  if (isFolder) throw new QbankError('is-folder', { path });
  if (size > limitBytes) throw new QbankError('file-too-large', { path, limitMiB });
  return checkText(
    path,
    guardRead(path, () => (isFile ? readFileSync(path) : readToLimit(path))),
  );
}

/** Checks bytes that came from elsewhere, such as stdin, in the same way; `name` is what messages call them. */
export function checkText(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length > limitBytes) throw new QbankError('file-too-large', { path: name, limitMiB });
  if (bytes.length === 0) throw new QbankError('empty-file', { path: name });
  if (isBinary(bytes)) throw new QbankError('binary-file', { path: name });
  return bytes;
}

/**
 * Writes a whole file or nothing: what was written under another name takes its place when it is complete. Throws
 * `file-exists` unless `force` is given, `is-folder`, `unwritable-file`.
 */
export function writeUserFile(path: string, text: string, { force }: { force: boolean }): void {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw new QbankError('is-folder', { path });
    if (old?.isFile() && !force) throw new QbankError('file-exists', { path });
    // A device or a pipe (/dev/stdout) is written to; a file in its place would be another thing.
    if (old && !old.isFile()) writeFileSync(path, text);
    else if (old) replaceFile(realpathSync(path), text, { mode: old.mode });
    else replaceFile(path, text, { isNew: !(force && isLink(path)) });
  } catch (error) {
    throw error instanceof QbankError ? error : writeProblem(path, error);
  }
}

/** A link to no file: where there is one, it counts as the file. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** `mode` is that of the file that is replaced; where a file is to be new, none may have come by then. */
function replaceFile(path: string, text: string, { mode, isNew }: { mode?: number; isNew?: boolean }): void {
  const draft = join(dirname(path), `.qbank-${process.pid}.part`);
  try {
    writeWhole(draft, text, mode);
    if (isNew) closeSync(openSync(path, 'wx'));
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Text has no NUL, unless it is UTF-16, which then says so in its first two bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.includes(0);
}

/** Reads a device or a pipe, which has no size and may have no end, until it is clear that it is too large. */
function readToLimit(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(limitBytes + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function inspect(path: string): { isFolder: boolean; isFile: boolean; size: number } {
  const found = guardRead(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!found) throw new QbankError('no-such-file', { path });
  return { isFolder: found.isDirectory(), isFile: found.isFile(), size: found.size };
}

function writeWhole(path: string, text: string, mode: number | undefined): void {
  const file = openSync(path, 'w', mode);
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function guardRead<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOTDIR') throw new QbankError('no-such-file', { path }, { cause: error });
    throw new QbankError('unreadable-file', { path, reason: code }, { cause: error });
  }
}

function writeProblem(path: string, error: unknown): QbankError {
  const code = codeOf(error);
  if (code === 'EEXIST') return new QbankError('file-exists', { path }, { cause: error });
  return new QbankError('unwritable-file', { path, reason: code }, { cause: error });
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
