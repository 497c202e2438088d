import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { UnreadType } from '../../src/problems.ts';
import { tellFormat } from '../../src/read/format.ts';
import { readFile } from '../../src/read/read.ts';
import type { Read } from '../../src/read/reader.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipOf = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

/** The head of an OLE2 file, with one entry of its directory. */
function oleOf(stream: string): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 512, 'utf16le');
  bytes.writeUInt16LE((stream.length + 1) * 2, 512 + 64);
  return bytes;
}

/** The format, or the error's id and what it says the file is. */
function told(file: string, bytes: Uint8Array): string {
  try {
    return tellFormat(file, bytes);
  } catch (error) {
    const { id, details } = error as { id: string; details: { type?: UnreadType } };
    return [id, nameOf(details.type)].filter(Boolean).join(' ');
  }
}

const nameOf = (type: UnreadType | undefined) => (typeof type === 'object' ? type.name : type);

/** Numbers at random, the same each time, without the pair of zeros that no text has. */
const noise = Uint8Array.from({ length: 8000 }, (_, at) => (Math.imul(at + 1, 2654435761) >>> 13) % 251);

describe('the format of a file', () => {
  test.each([
    ['a Word document', 'a.docx', zipOf('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['one with another ending', 'a.doc', zipOf('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a text with zeros behind it', 'a.txt', bytesOf('1. 什么是锁？\0\0'), 'text'],
    ['(but with) zeros within it', 'a.txt', bytesOf('1. 什么是\0锁？'), 'binary-file'],
    ['nothing but zeros', 'a.txt', bytesOf('\0\0\0\0'), 'binary-file'],
    [
      'a workbook as XML',
      'a.xls',
      bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'table',
    ],
    ['other XML', 'a.xls', bytesOf('<?xml version="1.0"?><Workbook/>'), 'unsupported-file XML'],
    ['a workbook', 'a.xlsx', zipOf('[Content_Types].xml', 'xl/workbook.xml'), 'table'],
    ['an Anki package', 'a.apkg', zipOf('collection.anki21', 'media'), 'anki'],
    ['an archive', 'a.zip', zipOf('word/a.txt', 'xl/b.txt'), 'zip'],
    ['an archive cut off', 'a.zip', zipOf('a.txt', 'b.txt').subarray(0, 60), 'zip'],
    [
      'a Word document cut off behind the list of its parts',
      'a',
      zipOf('[Content_Types].xml', 'word/document.xml').subarray(0, 60),
      'damaged-file',
    ],
    [
      'a workbook of which only notes on it are left',
      'a.xlsx',
      zipOf('docProps/app.xml', 'xl/workbook.xml').subarray(0, 52),
      'damaged-file',
    ],
    ['slides', 'a.pptx', zipOf('[Content_Types].xml', 'ppt/presentation.xml'), 'unsupported-file PowerPoint'],
    ['a book', 'a.epub', zipOf('mimetype', 'META-INF/container.xml'), 'unsupported-file EPUB'],
    ['an older Word document', 'a.wps', oleOf('WordDocument'), 'doc'],
    ['an older workbook', 'a.xls', oleOf('Workbook'), 'table'],
    ['a workbook from before Excel 97', 'a.xls', oleOf('Book'), 'unsupported-file XLS'],
    ['a document with a password', 'a.docx', oleOf('EncryptedPackage'), 'protected-file'],
    ['a PDF', 'a.txt', bytesOf('%PDF-1.7\n'), 'pdf'],
    ['a message', 'a.msg', oleOf('__properties_version1.0'), 'unsupported-file outlook-message'],
    ['a picture', 'a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'unsupported-file PNG'],
    ['rich text', 'a.doc', bytesOf('{\\rtf1\\ansi'), 'unsupported-file RTF'],
    ['nothing', 'a.txt', new Uint8Array(), 'empty-file'],
    ['bytes of no known kind', 'a.txt', Uint8Array.of(1, 0, 2, 0, 0, 0, 3), 'binary-file'],
    ['noise that could be UTF-16 but for halves of characters', 'a.txt', noise, 'binary-file'],
  ])('is told by the bytes of %s', (_, file, bytes, format) => {
    expect(told(file, bytes)).toBe(format);
  });

  test.each([
    ['a page', 'a.txt', '\ufeff\n<!DOCTYPE html><html><body>题</body></html>', 'html'],
    ['a page behind comments', 'a.md', '<!-- saved -->\n<!-- from -->\n<html>', 'html'],
    ['a part of a page', 'a', '<div><p>1. 题</p><p>答</p></div><div><p>2. 题</p></div>', 'html'],
    [
      'a page that the browser saved as mail',
      'a',
      'From: <Saved>\nContent-Type: multipart/related;\n',
      'html',
    ],
    ['a Word document that is a page inside', 'a.doc', '<html xmlns:o="urn:x"><body>', 'html'],
    ['a picture made of tags', 'a.html', '<svg xmlns="x"><text>题</text></svg>', 'unsupported-file SVG'],
    ['our own export', 'a', '{ "schema": 1, "questions": [] }', 'json'],
    ['a list of objects', 'a.txt', '[\n  {"题目": "什么是索引？"}]', 'json'],
    ['names of columns', 'a.txt', '题目\t答案\n什么是索引？\t目录\n', 'table'],
    [
      'names of columns as programs give them',
      'a.txt',
      'questionAnswer,questionContent\nB,什么是索引？\n',
      'table',
    ],
    ['as many cells in nearly every line', 'a.txt', `生物\n${'何者是鳥？\t雀\t蛙\tB\n'.repeat(8)}`, 'table'],
    [
      'what asks before a tab in each line',
      'a.txt',
      '什么是封装？\t隐藏实现。\n什么是继承？\t得到成员。\n列举三种锁\t读锁等。\n',
      'table',
    ],
    ['a text export of Anki', 'a.txt', '#separator:tab\n#html:true\n问\t答\n', 'anki'],
    [
      'Markdown without its ending',
      'a.txt',
      '# 题库\n\n## 1. 什么是索引？\n\n**目录**。\n\n## 2. 锁\n',
      'markdown',
    ],
    [
      'Markdown by nothing but its bold words',
      'a.txt',
      '1. 目录是索引吗？\n**答案**：是\n'.repeat(6),
      'markdown',
    ],
  ])('is told by the text of %s', (_, file, text, format) => {
    expect(told(file, bytesOf(text))).toBe(format);
  });

  test.each([
    ['a.md', '面试题\n1. 什么是索引？\n', 'markdown'],
    ['a.txt', '1.\t什么是封装？\n2.\t什么是继承？\n3.\t什么是多态？\n', 'text'],
    ['a.txt', '什么是封装？\t（ ）\nA. 甲\nB. 乙\n什么是继承？\t（ ）\nA. 甲\nB. 乙\n', 'text'],
    ['a.txt', '周一上午\t开会\n周二下午\t培训\n周三全天\t盘点\n', 'text'],
    [
      'a.txt',
      '索引面試題 **1. 什麼是索引？** **參考答案：** 目錄。 **2. 何謂回表？** **參考答案：** 再查一次。',
      'markdown',
    ],
    [
      'a.txt',
      '乘方面試題 1. 2**10 是多少？ 答案：1024 2. 3**4 是多少？ 答案：81 3. 2**3**2 呢？ 答案：512',
      'text',
    ],
    ['a.md', '<div align="center">\n<h1>题库</h1>\n</div>\n\n<p>x</p>\n', 'markdown'],
    ['a.MARKDOWN', '面试题', 'markdown'],
    ['a.csv', '一,二\n三,四\n', 'table'],
    ['a.jsonl', '{"a": 1}\n', 'json'],
    ['a.htm', '<b>题', 'html'],
  ])('is told by the name of %s where the text leaves it open', (file, text, format) => {
    expect(told(file, bytesOf(text))).toBe(format);
  });

  test.each([
    ['tags that are spoken of', '什么是 <div>？它与 <span> 有何不同？<p> 呢？</p>'],
    ['a tag at the beginning', '<br> 标签有什么作用？答：换行。<p> 呢？'],
    ['numbers in brackets', '[1] 什么是索引？\n[2] 什么是锁？'],
    ['an array that a question shows', '[1, 2, 3] 如何反转？'],
    ['comments of code', '# 反转列表\nx = x[::-1]\n# 排序\nx.sort()\n# 输出\nprint(x)\n'],
    ['dashes and stars', '- 你好\n- 再见\n**\n* 面试题 *'],
    ['a sentence with commas', '答案,解析和题目都在下面这份文件里,请先做题\n1. 题'],
    ['options side by side', '1. 何者是鳥？\nA.雀\tB.蛙\tC.魚\tD.蟹\n答案：A\n'.repeat(8)],
    ['the seeds’ kind', '自我认知1.请介绍一下你自己？参考回答：……2.你为什么来？'],
  ])('is text in spite of %s', (_, text) => {
    expect(told('a.txt', bytesOf(text))).toBe('text');
    expect(told('a', bytesOf(text))).toBe('text');
  });

  test('is told as quickly of many comments in a row', () => {
    expect(told('a.txt', bytesOf(`${'<!-- x -->'.repeat(6000)}题`))).toBe('text');
  });
});

describe('reading files', () => {
  async function read(file: string, text: string): Promise<Read[]> {
    const reads: Read[] = [];
    for await (const one of readFile(file, bytesOf(text), { querySqlite: async () => [] })) reads.push(one);
    return reads;
  }

  test('hands out what is wrong with a file instead of a document', async () => {
    expect(await read('a.rtf', '{\\rtf1')).toMatchObject([
      { file: 'a.rtf', error: { id: 'unsupported-file' } },
    ]);
  });

  test('reads a text', async () => {
    expect(await read('a.txt', '题')).toMatchObject([
      { file: 'a.txt', document: { text: '题', format: 'text' } },
    ]);
  });
});
