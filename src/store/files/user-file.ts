import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { QbankError, reasonOf } from '../../errors.ts';

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

function writeProblem(path: string, error: unknown): QbankError {
  const reason = reasonOf(error);
  if (reason === 'EEXIST') return new QbankError('file-exists', { path }, { cause: error });
  return new QbankError('unwritable-file', { path, reason }, { cause: error });
}
