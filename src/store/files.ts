import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { QbankError } from '../errors.ts';

/** What a document may weigh at most. */
export const limitMiB = 64;

/**
 * Reads a file that the user named. Throws `no-such-file`, `is-folder`, `unreadable-file`, `file-too-large`,
 * `empty-file`, `binary-file`.
 */
export function readUserFile(path: string): Uint8Array {
  const { isFolder, size } = inspect(path);
  if (isFolder) throw new QbankError('is-folder', { path });
  if (size > limitMiB * 2 ** 20) throw new QbankError('file-too-large', { path, limitMiB });
  return checkText(
    path,
    guardRead(path, () => readFileSync(path)),
  );
}

/** Checks bytes that came from elsewhere, such as stdin, in the same way; `name` is what messages call them. */
export function checkText(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length > limitMiB * 2 ** 20) throw new QbankError('file-too-large', { path: name, limitMiB });
  if (bytes.length === 0) throw new QbankError('empty-file', { path: name });
  if (isBinary(bytes)) throw new QbankError('binary-file', { path: name });
  return bytes;
}

/**
 * Writes a whole file or nothing: what was written under another name takes its place when it is complete. Throws
 * `file-exists` unless `force` is given, `is-folder`, `unwritable-file`.
 */
export function writeUserFile(path: string, text: string, { force }: { force: boolean }): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old?.isDirectory()) throw new QbankError('is-folder', { path });
  if (old?.isFile() && !force) throw new QbankError('file-exists', { path });
  try {
    // A device or a pipe (/dev/stdout) is written to; a file in its place would be another thing.
    if (old && !old.isFile()) writeFileSync(path, text);
    else replaceFile(old ? realpathSync(path) : path, text, old?.mode);
  } catch (error) {
    throw writeProblem(path, error);
  }
}

/** `mode` is that of the file that is replaced; a new file must not exist by then. */
function replaceFile(path: string, text: string, mode: number | undefined): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeWhole(draft, text, mode);
    if (mode === undefined) closeSync(openSync(path, 'wx'));
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

function inspect(path: string): { isFolder: boolean; size: number } {
  const found = guardRead(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!found) throw new QbankError('no-such-file', { path });
  return { isFolder: found.isDirectory(), size: found.size };
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
