import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetFor, unpack } from '../../../src/read/archive/archive.ts';
import { readFile } from '../../../src/read/read.ts';
import type { ReadTools } from '../../../src/read/reader.ts';
import { type ZipMember, zip } from '../../support/zip.ts';

const tools: ReadTools = { querySqlite: async () => [] };

/** What comes out of an archive: `name: text`, or `name: id of the error`. */
function unpacked(members: readonly ZipMember[] | Uint8Array): string[] {
  const bytes = members instanceof Uint8Array ? members : zip(members);
  return [...unpack('a.zip', bytes, budgetFor(bytes))].map((one) =>
    'error' in one ? `${one.file}: ${one.error.id}` : `${one.file}: ${Buffer.from(one.bytes).toString()}`,
  );
}

const zeros = (mebibytes: number) => new Uint8Array(mebibytes * 1024 * 1024);

describe('an archive', () => {
  it('hands its files out with their folders, whether packed or not', () => {
    const members = [
      { name: '前端/', content: '' },
      { name: '前端/题库.txt', content: '甲' },
      { name: 'b.txt', content: '乙', isStored: true },
    ];
    expect(unpacked(members)).toEqual(['a.zip/前端/题库.txt: 甲', 'a.zip/b.txt: 乙']);
  });

  it('reads members whose sizes stand behind them, and those of large archives', () => {
    const members = [
      { name: 'a.txt', content: '甲'.repeat(100), hasDataDescriptor: true },
      { name: 'b.txt', content: '乙', isZip64: true },
    ];
    expect(unpacked(members)).toEqual([`a.zip/a.txt: ${'甲'.repeat(100)}`, 'a.zip/b.txt: 乙']);
  });

  it('is found behind a program that would unpack it, and before a comment', () => {
    const archive = Buffer.concat([Buffer.from('MZ program'), zip([{ name: 'a.txt', content: '甲' }], '注')]);
    expect(unpacked(archive)).toEqual(['a.zip/a.txt: 甲']);
  });

  it('leaves out what systems add', () => {
    const names = ['__MACOSX/._a.txt', '.DS_Store', 'x/Thumbs.db', '._b.txt', 'a.txt'];
    expect(unpacked(names.map((name) => ({ name, content: '甲' })))).toEqual(['a.zip/a.txt: 甲']);
  });

  it('tells two files of one name apart', () => {
    const members = [
      { name: 'x/a.txt', content: '甲' },
      { name: 'x/a.txt', content: '乙' },
    ];
    expect(unpacked(members)).toEqual(['a.zip/x/a.txt: 甲', 'a.zip/x/a (2).txt: 乙']);
  });
});

describe('archives within archives', () => {
  const within = (depth: number): Uint8Array =>
    zip([depth === 1 ? { name: 'a.txt', content: '甲' } : { name: 'z.zip', content: within(depth - 1) }]);

  async function found(depth: number): Promise<string[]> {
    const names: string[] = [];
    for await (const read of readFile('z.zip', within(depth), tools))
      names.push('error' in read ? `${read.file}: ${read.error.id}` : `${read.file}: ${read.document.text}`);
    return names;
  }

  it('are opened three deep, and no deeper', async () => {
    expect(await found(3)).toEqual(['z.zip/z.zip/z.zip/a.txt: 甲']);
    expect(await found(4)).toEqual(['z.zip/z.zip/z.zip/z.zip: unsupported-file']);
  });
});

describe('any archive', () => {
  const content = fc.uint8Array({ maxLength: 3000 });
  const member = fc.record({ content, isStored: fc.boolean(), hasDataDescriptor: fc.boolean() });

  it('gives back what was put into it', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 5 }), (contents) => {
        const bytes = zip(contents.map((one, index) => ({ ...one, name: `${index}.txt` })));
        const out = [...unpack('a.zip', bytes, budgetFor(bytes))];
        expect(
          out.map((one) => ('error' in one ? one.error.id : Buffer.from(one.bytes).toString('hex'))),
        ).toEqual(contents.map((one) => Buffer.from(one.content).toString('hex')));
      }),
    );
  });

  it('with other bytes in it gives files and errors, and ends', () => {
    const whole = zip([
      { name: 'a.txt', content: '1. 甲'.repeat(20) },
      { name: 'b.txt', content: '2. 乙'.repeat(20), hasDataDescriptor: true },
    ]);
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(whole.length), (changes, end) => {
        const bytes = Buffer.from(whole);
        for (const { at, byte } of changes) bytes[at] = byte;
        const count = (read: () => Iterable<unknown>): number => {
          try {
            return [...read()].length;
          } catch (error) {
            expect(error).toMatchObject({ id: 'damaged-file' });
            return 0;
          }
        };
        expect(count(() => unpack('a.zip', bytes.subarray(0, end), budgetFor(bytes)))).toBeLessThan(10);
      }),
    );
  });
});

describe('the names in an archive', () => {
  const named = (...names: Uint8Array[]) =>
    unpacked(names.map((name) => ({ name, content: '甲' }))).map((line) => line.slice(6, -3));

  it('are read as GBK where they are not UTF-8', () => {
    // 面试题库.txt, 参考答案.txt
    const names = ['c3e6cad4cce2bfe22e747874', 'b2cebfbcb4f0b0b82e747874'];
    expect(named(...names.map((name) => Buffer.from(name, 'hex')))).toEqual(['面试题库.txt', '参考答案.txt']);
  });

  it('are read as Big5 where all together look like it', () => {
    // 面試題庫與參考答案.txt
    const name = Buffer.from('adb1b8d5c344ae77bb50b0d1a6d2b5aaaed72e747874', 'hex');
    expect(named(name)).toEqual(['面試題庫與參考答案.txt']);
  });

  it('are read as UTF-8 also where nothing says so', () => {
    expect(named(Buffer.from('题库.txt'))).toEqual(['题库.txt']);
  });

  it('never lead out of the archive', () => {
    const names = ['../../etc/passwd', '/root/a.txt', 'C:\\Windows\\b.txt', 'x/../c\u001b[31m.txt', '..'];
    expect(unpacked(names.map((name) => ({ name, content: '甲' })))).toEqual([
      'a.zip/etc/passwd: 甲',
      'a.zip/root/a.txt: 甲',
      'a.zip/Windows/b.txt: 甲',
      'a.zip/x/c[31m.txt: 甲',
      'a.zip/unnamed: 甲',
    ]);
  });
});

describe('a harmful archive', () => {
  it('is stopped when a member is longer than a file may be, whatever it claims', () => {
    const members = [
      { name: 'bomb.txt', content: zeros(65), claimedSize: 10 },
      { name: 'after.txt', content: '甲' },
    ];
    expect(unpacked(members)).toEqual(['a.zip/bomb.txt: file-too-large-inside']);
  });

  it('is stopped at a member that is packed tighter than any text, before it is as long as a file may be', () => {
    expect(unpacked([{ name: 'bomb.txt', content: zeros(20) }])).toEqual([
      'a.zip/bomb.txt: file-too-large-inside',
    ]);
    const varied = Buffer.from(Array.from({ length: 400_000 }, (_, index) => `${index} `.repeat(4)).join(''));
    expect(varied.length).toBeGreaterThan(8 * 1024 * 1024);
    expect(unpacked([{ name: 'a.txt', content: varied }])[0].slice(0, 16)).toBe('a.zip/a.txt: 0 0');
  });

  it('is stopped when all members together are too much for what they are packed in', () => {
    const content = zeros(8);
    const members = [...'abcdefghij'].map((name) => ({ name, content }));
    const found = unpacked(members).map((line) => line.slice(0, 40).replaceAll('\0', ''));
    expect(found).toEqual([
      ...[...'abcdefgh'].map((name) => `a.zip/${name}: `),
      'a.zip/i: file-too-large-inside',
    ]);
  });

  it('counts what comes out of archives within it together', async () => {
    const inner = zip([...'abcde'].map((name) => ({ name: `${name}.txt`, content: zeros(8) })));
    const outer = zip(['a.zip', 'b.zip', 'c.zip'].map((name) => ({ name, content: inner })));
    const found: string[] = [];
    for await (const read of readFile('o.zip', outer, tools))
      found.push(`${read.file}: ${'error' in read ? read.error.id : 'read'}`);
    expect(found).toEqual([
      ...[...'abcde'].map((name) => `o.zip/a.zip/${name}.txt: binary-file`),
      'o.zip/b.zip/a.txt: binary-file',
      'o.zip/b.zip/b.txt: binary-file',
      'o.zip/b.zip/c.txt: file-too-large-inside',
      'o.zip/c.zip: file-too-large-inside',
    ]);
  });

  it('does not unpack bytes of one member again as another', () => {
    const members = [
      { name: 'a.txt', content: '甲' },
      { name: 'b.txt', isOverlapping: true },
    ];
    expect(unpacked(members)).toEqual(['a.zip/a.txt: 甲', 'a.zip/b.txt: damaged-file']);
  });

  it('is not opened when it lists more files than any archive of documents has', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, isStored: true }));
    expect(() => unpacked(many)).toThrow('a.zip is damaged (it lists more than 10000 files).');
  });
});

describe('a member that cannot be had', () => {
  it('is an error of its own, and the others come out', () => {
    const members = [
      { name: 'secret.txt', content: '甲', isEncrypted: true },
      { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 },
      { name: 'lzma.txt', content: '甲', method: 14 },
      { name: 'length.txt', content: '甲', claimedSize: 2 },
      { name: 'checksum.txt', content: '甲', checksum: 1 },
      { name: 'noise.txt', content: 'noise', isStored: true, method: 8 },
      { name: 'good.txt', content: '甲' },
    ];
    expect(unpacked(members)).toEqual([
      'a.zip/secret.txt: protected-file',
      'a.zip/link.txt: unsupported-file',
      'a.zip/lzma.txt: unsupported-file',
      'a.zip/length.txt: damaged-file',
      'a.zip/checksum.txt: damaged-file',
      'a.zip/noise.txt: damaged-file',
      'a.zip/good.txt: 甲',
    ]);
  });

  it('does not take with it those that came before, where the archive is cut off', () => {
    const content = Array.from({ length: 400 }, (_, index) => index ** 2).join();
    const whole = zip([
      { name: '甲.txt', content: '甲' },
      { name: 'b.txt', content: '乙', hasDataDescriptor: true },
      { name: 'c.txt', content },
    ]);
    expect(unpacked(whole.subarray(0, 400))).toEqual([
      'a.zip/甲.txt: 甲',
      'a.zip/b.txt: 乙',
      'a.zip/c.txt: damaged-file',
      'a.zip: damaged-file',
    ]);
  });

  it('nowhere to be found makes a damaged archive', () => {
    expect(() => unpacked(Buffer.from('PK\x03\x04'))).toThrow('a.zip is damaged');
  });
});
