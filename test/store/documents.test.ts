import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { QbankError } from '../../src/errors.ts';
import { findDocuments, readDocument, readStream } from '../../src/store/files/documents.ts';
import { temporaryFolder } from './support.ts';

/** A path in a folder of its own, with these bytes where given. */
function pathWith(bytes?: string | Uint8Array, name = '題庫 一.txt'): string {
  const path = join(temporaryFolder(), name);
  if (bytes !== undefined) writeFileSync(path, bytes);
  return path;
}

/** What reading a path fails with. */
async function problemWith(path: string): Promise<QbankError> {
  const error = await readDocument(path).catch((error) => error);
  if (error instanceof QbankError) return error;
  throw new Error(`There was no problem with ${path}.`);
}

const said = async (path: string) => {
  const { message, hint, exitCode } = await problemWith(path);
  return [message, hint, exitCode];
};

describe('A document is read', () => {
  it('byte for byte, with its real path', async () => {
    const bytes = new TextEncoder().encode('\ufeff問\r\n\0');
    const path = pathWith(bytes);
    const link = join(temporaryFolder(), 'link.txt');
    symlinkSync(path, link);
    const read = await readDocument(link);
    expect(Buffer.from(read.bytes).equals(Buffer.from(bytes))).toBe(true);
    expect([read.realPath, read.name]).toEqual([realpathSync(path), 'link.txt']);
  });

  it('through a pipe', async () => {
    const path = pathWith(undefined, 'pipe');
    execFileSync('mkfifo', [path]);
    const reading = readDocument(path);
    await appendFile(path, '一題');
    expect(Buffer.from((await reading).bytes).toString()).toBe('一題');
  });

  it('through a pipe into which nobody writes until it is told so', async () => {
    const path = pathWith(undefined, 'pipe');
    execFileSync('mkfifo', [path]);
    const { bytes } = await readDocument(path, () => void appendFile(path, '二題'));
    expect(Buffer.from(bytes).toString()).toBe('二題');
  });
});

/** What Chinese systems call 面试题.txt and 題庫, in bytes. */
const gbk = (text: string): Buffer => Buffer.from(text, 'latin1');

describe.runIf(process.platform === 'linux')('Names that are no UTF-8', () => {
  /** A folder with names of both kinds. */
  function folderOfNames(): string {
    const folder = temporaryFolder();
    const at = (...names: string[]): Buffer =>
      Buffer.concat([Buffer.from(folder), ...names.map((name) => gbk(`/${name}`))]);
    mkdirSync(at('\xcc\xe2\xbf\xe2'));
    writeFileSync(at('\xcc\xe2\xbf\xe2', '\xc3\xe6\xca\xd4\xcc\xe2.txt'), '一題');
    writeFileSync(at('\xb4\xf0\xb0\xb8.txt'), '二題');
    writeFileSync(join(folder, '面試.txt'), '三題');
    return folder;
  }

  it('are shown as they were written, and read', async () => {
    const folder = folderOfNames();
    const { files, problems } = findDocuments([folder]);
    expect([files.map(({ path }) => path.slice(folder.length + 1)), problems]).toEqual([
      ['答案.txt', '面試.txt', '题库/面试题.txt'],
      [],
    ]);
    const reads = await Promise.all(files.map(({ path }) => readDocument(path)));
    expect(reads.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['答案.txt', '二題'],
      ['面試.txt', '三題'],
      ['面试题.txt', '一題'],
    ]);
  });

  it('are known by what the shell hands over', () => {
    const folder = folderOfNames();
    const { files } = findDocuments([join(folder, gbk('\xb4\xf0\xb0\xb8.txt').toString())]);
    expect(files).toEqual([{ path: join(folder, '答案.txt'), isNamed: true }]);
  });

  it('that look the same are not guessed at', async () => {
    const twins = temporaryFolder();
    for (const byte of ['\xff', '\xfe'])
      writeFileSync(Buffer.concat([Buffer.from(`${twins}/`), gbk(byte)]), byte);
    expect((await problemWith(join(twins, '\ufffd'))).id).toBe('no-such-file');
  });
});

describe('A document that cannot be read is named, with what to do', () => {
  it('when there is none', async () => {
    const path = pathWith();
    expect(await said(path)).toEqual([
      `There is no file ${path}.`,
      'Check the path; put quotes round a name with spaces.',
      1,
    ]);
  });

  it('when it lies below a file', async () => {
    expect((await problemWith(join(pathWith('a'), 'b'))).id).toBe('no-such-file');
  });

  it('when it is a folder', async () => {
    const path = temporaryFolder();
    expect(await said(path)).toEqual([`${path} is a folder, not a file.`, 'Name the file inside it.', 1]);
  });

  it('when it is empty', async () => {
    const path = pathWith('');
    expect((await said(path))[0]).toBe(`${path} is empty.`);
  });

  it('when it is too large, without reading it', async () => {
    const path = pathWith('a');
    truncateSync(path, 64 * 2 ** 20 + 1);
    expect(await said(path)).toEqual([`${path} is larger than 64 MiB.`, 'Split it into smaller files.', 1]);
  });

  it('when it is too large, which a device without an end tells only while it is read', async () => {
    expect((await said('/dev/zero'))[0]).toBe('/dev/zero is larger than 64 MiB.');
  });

  it('when what came through a pipe is empty', async () => {
    await expect(readStream(Readable.from([]), '-')).rejects.toThrow('- is empty.');
  });

  it('when it is no name at all', async () => {
    expect((await problemWith('a\0b')).id).toBe('unreadable-file');
  });

  it('when its size is not what it says, as in /proc, where files change while they are read', async () => {
    expect((await problemWith('/proc/self/stat')).id).toBe('file-changed');
  });
});

describe('A folder is walked through', () => {
  /** A folder with these files; a name that ends in / is a folder. */
  function folderWith(...names: string[]): string {
    const folder = temporaryFolder();
    for (const name of names) {
      if (name.endsWith('/')) mkdirSync(join(folder, name), { recursive: true });
      else writeFileSync(join(folder, name), 'x');
    }
    return folder;
  }

  const namesIn = (folder: string) => {
    const { files, passedOver } = findDocuments([folder]);
    const cut = (path: string) => path.slice(folder.length + 1);
    return { files: files.map(({ path }) => cut(path)), passedOver: passedOver.map(cut) };
  };

  it('in the order of names, deep', () => {
    expect(namesIn(folderWith('b/', 'b/c.md', 'a.txt', 'd.docx')).files).toEqual([
      'a.txt',
      'b/c.md',
      'd.docx',
    ]);
  });

  it('without hidden files and folders', () => {
    expect(namesIn(folderWith('.git/', '.git/a.txt', '.a.txt', 'a.txt')).files).toEqual(['a.txt']);
  });

  it('and not twice where links lead in a circle', () => {
    const folder = folderWith('a.txt', 'b/');
    symlinkSync(folder, join(folder, 'b', 'loop'));
    expect(namesIn(folder).files).toEqual(['a.txt']);
  });

  it('past pictures and programs, pipes and devices, which it names', () => {
    const folder = folderWith('a.txt', 'b.PNG', 'c.js');
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(namesIn(folder)).toEqual({ files: ['a.txt'], passedOver: ['b.PNG', 'c.js', 'pipe'] });
  });

  it('while a file that is named is taken whatever its name', () => {
    const path = pathWith('x', 'b.png');
    expect(findDocuments([path]).files).toEqual([{ path, isNamed: true }]);
    expect(basename(path)).toBe('b.png');
  });
});
