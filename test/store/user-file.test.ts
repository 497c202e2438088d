import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeUserFile } from '../../src/store/files/user-file.ts';
import { problemOf, temporaryFolder } from './support.ts';

/** A path in a folder of its own, with these bytes where given. */
function pathWith(bytes?: string | Uint8Array, name = '題庫 一.txt'): string {
  const path = join(temporaryFolder(), name);
  if (bytes !== undefined) writeFileSync(path, bytes);
  return path;
}

const said = (work: () => unknown) => {
  const { message, hint, exitCode } = problemOf(work);
  return [message, hint, exitCode];
};

describe('A file that qbank writes', () => {
  it('is there as a whole, and nothing beside it', () => {
    const path = pathWith();
    writeUserFile(path, '# 題庫\n', { force: false });
    expect(readFileSync(path, 'utf8')).toBe('# 題庫\n');
    expect(readdirSync(join(path, '..'))).toEqual(['題庫 一.txt']);
  });

  it('does not take the place of another one', () => {
    const path = pathWith('mine');
    expect(said(() => writeUserFile(path, 'new', { force: false }))).toEqual([
      `${path} exists already; it was left as it is.`,
      'Choose another name, or add --force to overwrite it.',
      1,
    ]);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(readdirSync(join(path, '..'))).toHaveLength(1);
  });

  it('takes its place with --force, with its permissions', () => {
    const path = pathWith('mine');
    chmodSync(path, 0o600);
    writeUserFile(path, 'new', { force: true });
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o600]);
  });

  it('with --force goes where a link points, and leaves the link', () => {
    const target = pathWith('mine');
    const link = join(temporaryFolder(), 'link');
    symlinkSync(target, link);
    writeUserFile(link, 'new', { force: true });
    expect([readFileSync(target, 'utf8'), readFileSync(link, 'utf8')]).toEqual(['new', 'new']);
    expect(readdirSync(join(target, '..'))).toHaveLength(1);
  });

  it('goes into a device, and leaves the device', () => {
    writeUserFile('/dev/null', 'text', { force: true });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is not written where its folder is missing', () => {
    const path = join(temporaryFolder(), 'missing', 'a.md');
    expect(said(() => writeUserFile(path, 'text', { force: false }))).toEqual([
      `${path} cannot be written (there is no such file or folder).`,
      'Check that its folder exists, may be written to and has room.',
      1,
    ]);
    expect(existsSync(join(path, '..'))).toBe(false);
  });

  it.each([
    ['lies below a file', () => join(pathWith('a'), 'b.md')],
    ['has too long a name', () => join(temporaryFolder(), '題'.repeat(100))],
  ])('is not written where it %s', (_, pathOf) => {
    const path = pathOf();
    expect(problemOf(() => writeUserFile(path, 'text', { force: false })).id).toBe('unwritable-file');
  });

  it('may have the longest name that there can be', () => {
    const path = pathWith(undefined, `${'題'.repeat(84)}.md`);
    writeUserFile(path, 'text', { force: false });
    expect(readFileSync(path, 'utf8')).toBe('text');
  });

  it('takes the place of a link that points nowhere with --force only', () => {
    const link = join(temporaryFolder(), 'link');
    symlinkSync('nowhere', link);
    expect(problemOf(() => writeUserFile(link, 'text', { force: false })).id).toBe('file-exists');
    writeUserFile(link, 'text', { force: true });
    expect([readFileSync(link, 'utf8'), readdirSync(join(link, '..'))]).toEqual(['text', ['link']]);
  });

  it('is not written in the place of a folder', () => {
    const path = join(temporaryFolder(), 'folder');
    mkdirSync(path);
    expect(problemOf(() => writeUserFile(path, 'text', { force: true })).id).toBe('is-folder');
  });
});
