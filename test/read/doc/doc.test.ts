import { describe, expect, it } from 'vitest';
import WordExtractor from 'word-extractor';
import { readDoc } from '../../../src/read/doc/doc.ts';
import type { Document } from '../../../src/read/document.ts';
import { type DocOptions, type DocPart, doc } from '../../support/doc.ts';
import { ole } from '../../support/ole.ts';

async function read(parts: readonly DocPart[], options?: DocOptions): Promise<Document> {
  const [document] = await readDoc('a.doc', doc(parts, options));
  return document;
}

const textOf = async (parts: readonly DocPart[], options?: DocOptions): Promise<string> =>
  (await read(parts, options)).text;

async function blocksOf(kind: string, parts: readonly DocPart[], options?: DocOptions): Promise<string[]> {
  const { text, blocks } = await read(parts, options);
  return blocks
    .filter((block) => block.kind === kind)
    .map((block) => `${block.kind === 'heading' ? block.level : ''}${text.slice(block.start, block.end)}`);
}

describe('an old Word document', () => {
  it('has its paragraphs as lines', async () => {
    expect(await textOf(['面试题库', '1. 什么是索引？\x0b答：一种结构\t甲'])).toBe(
      '面试题库\n1. 什么是索引？\n答：一种结构\t甲',
    );
  });

  it('is read the same by another reader', async () => {
    const parts = ['面试题库', '什么是索引？', { text: '删去', isDeleted: true }, '答案：一种结构'];
    const other = await new WordExtractor().extract(doc(parts));
    expect(other.getBody().replaceAll(/\s+/g, '\n').trim()).toBe(await textOf(parts));
  });

  it('may have its Western text in single bytes', async () => {
    expect(await textOf(['What is \x93TCP\x94?'], { isNarrow: true })).toBe('What is “TCP”?');
  });

  it('has headings, words in bold, and what is set off in red', async () => {
    const parts = [
      { text: '一、数据库', style: 1 },
      { text: '索引', style: 2 },
      { text: '粗', isBold: true },
      { text: 'B. 对', isRed: true },
    ];
    expect(await blocksOf('heading', parts)).toEqual(['1一、数据库', '2索引']);
    expect(await blocksOf('marked', parts)).toEqual(['B. 对']);
    const { blocks } = await read(parts);
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.isStrong] : []))).toEqual([
      true,
      false,
    ]);
  });

  it('shows the results of fields and not their codes', async () => {
    const link = '\x13HYPERLINK "http://a"\x14链接\x15';
    expect(await textOf([`见${link}，第\x13eq \\o\\ac(○,2)\x15题`])).toBe('见链接，第②题');
  });

  it('has the numbers of its lists', async () => {
    const lists = [
      [
        { format: 37, text: '%1、' },
        { format: 0, text: '%2.' },
        { format: 3, text: '%3．' },
      ],
    ];
    const item = (text: string, level: number) => ({ text, list: 1, level });
    const parts = [
      item('单选', 0),
      item('甲', 1),
      item('是', 2),
      item('否', 2),
      item('乙', 1),
      item('判断', 0),
    ];
    expect(await textOf(parts, { lists })).toBe('一、单选\n1. 甲\nA．是\nB．否\n2. 乙\n二、判断');
  });

  it('has rows with cells, also empty ones', async () => {
    const parts = [
      '前',
      {
        table: [
          ['题', '答'],
          ['1', ''],
          ['2', '乙'],
        ],
      },
      '后',
    ];
    expect(await textOf(parts)).toBe('前\n题\t答\n1\t\n2\t乙\n后');
    expect(await blocksOf('row', parts)).toEqual(['题\t答', '1\t', '2\t乙']);
  });

  it('has its text boxes at its end', async () => {
    expect(await textOf(['文'], { boxes: '框' })).toBe('文\n框');
  });

  it('of Word 95 has its text in the encoding of its system', async () => {
    // 面试题库\r什么是数据库索引？请简单说明。\r in GBK
    const gbk = 'c3e6cad4cce2bfe20dcab2c3b4cac7cafdbeddbfe2cbf7d2fda3bfc7ebbcf2b5a5cbb5c3f7a1a30d';
    const main = Buffer.alloc(0x800);
    main.writeUInt16LE(0xa5dc, 0);
    main.writeUInt32LE(0x300, 0x18);
    main.writeUInt32LE(0x300 + gbk.length / 2, 0x1c);
    main.write(gbk, 0x300, 'hex');
    const [document] = await readDoc('a.doc', ole({ WordDocument: main }));
    expect(document.text).toBe('面试题库\n什么是数据库索引？请简单说明。');
    expect(document.encoding).toBe('gb18030');
  });

  it('of many paragraphs is read whole', async () => {
    const parts = Array.from({ length: 500 }, (_, index) => `${index + 1}. 第${index + 1}题`);
    expect(await textOf(parts)).toBe(parts.join('\n'));
  });
});

describe('an old Word document that cannot be read', () => {
  const whole = doc(['面试题库']);

  it('is protected by a password, also where it is a newer one inside', async () => {
    await expect(read(['文'], { isProtected: true })).rejects.toThrow('a.doc is protected by a password.');
    const newer = ole({ EncryptedPackage: Buffer.alloc(10), EncryptionInfo: Buffer.alloc(10) });
    await expect(readDoc('a.docx', newer)).rejects.toThrow('a.docx is protected by a password.');
  });

  it.each([
    ['is cut off', whole.subarray(0, 2000)],
    ['ends in its head', whole.subarray(0, 100)],
    ['holds no Word document', ole({ Workbook: Buffer.alloc(10) })],
    ['has another document’s head', ole({ WordDocument: Buffer.alloc(4096, 1), '1Table': Buffer.alloc(10) })],
  ])('is damaged: it %s', async (_, bytes) => {
    await expect(readDoc('a.doc', bytes)).rejects.toMatchObject({ id: 'damaged-file' });
  });

  it('is damaged where its sectors follow one another in a circle', async () => {
    const circle = Buffer.from(whole);
    const table = 512;
    const directory = circle.readUInt32LE(48);
    circle.writeUInt32LE(directory, table + directory * 4);
    await expect(readDoc('a.doc', circle)).rejects.toMatchObject({ id: 'damaged-file' });
  });

  it('is an error or a document, whichever byte is another', async () => {
    for (let at = 0; at < whole.length; at += 37) {
      const changed = Buffer.from(whole);
      changed[at] ^= 0xff;
      const outcome = await readDoc('a.doc', changed).catch((error) => error.id);
      expect(Array.isArray(outcome) || ['damaged-file', 'protected-file'].includes(outcome)).toBe(true);
    }
  });
});
