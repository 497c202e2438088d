import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostLines } from '../../../src/read/bounds.ts';
import { encodeUnit } from '../../../src/read/gb18030.ts';
import { parseRows } from '../../../src/read/sheet/csv.ts';
import { readSheet } from '../../../src/read/sheet/sheet.ts';
import { brief, readingOf } from '../../questions/table/reading.ts';

const documentOf = async (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const [document] = await readSheet('bank.csv', bytes);
  return document;
};
const cellsOf = async (text: string | Uint8Array): Promise<string[][]> => {
  const document = await documentOf(text);
  return document.blocks.flatMap((block) =>
    block.kind === 'row' ? [block.cells.map(({ start, end }) => document.text.slice(start, end))] : [],
  );
};

const gbk = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const pair = encodeUnit(character.charCodeAt(0));
      return character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : [pair >> 8, pair & 0xff];
    }),
  );

describe('cells', () => {
  test.each([
    ['commas', '题目,答案\n甲？,乙'],
    ['tabs', '题目\t答案\n甲？\t乙'],
    ['semicolons', '题目;答案\n甲？;乙'],
    ['bars', '题目|答案\n甲？|乙'],
    ['a byte-order mark', '\ufeff题目,答案\n甲？,乙'],
    ['the line ends of Windows', '题目,答案\r\n甲？,乙\r\n'],
    ['a line that names the mark', 'sep=;\n题目;答案\n甲？;乙'],
    ['empty rows between', '题目,答案\n,\n\n甲？,乙\n\n'],
  ])('parted by %s', async (_, text) => {
    expect(await cellsOf(text)).toEqual([['题目', '答案'], ['甲？', '乙']]);
  }); // biome-ignore format: a table

  test('in quotes they hold marks, line ends and quotes', async () => {
    expect(await cellsOf('题目,答案\n"甲,""乙""\n丙？",丁')).toEqual([['题目', '答案'], ['甲,"乙"\n丙？', '丁']]);
  }); // biome-ignore format: a table

  test('a quote that is never closed does not swallow the rows below', async () => {
    expect(await cellsOf('题目,答案\n"甲？,乙\n丙？,丁')).toEqual([['题目', '答案'], ['"甲？', '乙'], ['丙？', '丁']]);
  }); // biome-ignore format: a table

  test('a comma in every text does not part cells that tabs part', async () => {
    const rows = '题目\t答案\n甲,乙,丙？\t丁\n戊？\t己,庚';
    expect((await cellsOf(rows))[1]).toEqual(['甲,乙,丙？', '丁']);
  });

  test('the encoding of Chinese spreadsheets', async () => {
    const document = await documentOf(gbk('题目,答案\n什么是复利？,利息再生利息。\n'));
    expect([document.encoding, document.text]).toEqual([
      'gb18030',
      '题目\t答案\n什么是复利？\t利息再生利息。\n',
    ]);
  });
});

test('no more rows are read than a document may have, and rows without text are none', () => {
  const blank = ',\n'.repeat(mostLines);
  expect(parseRows(`${blank}甲,乙\n${'丙,丁\n'.repeat(2 * mostLines)}`, ',')).toHaveLength(mostLines + 1);
});

test('markup of a page goes, and its code stays', async () => {
  const document = await documentOf('题目,答案\n<p>什么是<b>闭包</b>？</p>,"<p>函数和环境。</p><pre>f()</pre>"\n<p>什么是栈？</p>,<p>后进先出。</p>');
  expect(readingOf(document).questions.map(brief)).toEqual([
    { kind: 'open', question: '什么是闭包？', answer: '函数和环境。\n```\nf()\n```' },
    { kind: 'open', question: '什么是栈？', answer: '后进先出。' },
  ]);
}); // biome-ignore format: a table

test('tags that a question is about stay', async () => {
  const document = await documentOf('题目,A,B,答案\n哪个标签换行？,<br>,<hr>,A\n<b> 标签的作用是什么？,加粗,斜体,A\n哪个是标题标签？,<h1>,<p>,A\n哪个用于链接？,<a>,<i>,A\n哪个是段落标签？,<p>,<u>,A\n标签成对出现吗？,是,不一定,B');
  expect(readingOf(document).questions[0].options.map(({ text }) => text)).toEqual(['<br>', '<hr>']);
}); // biome-ignore format: a table

test('any bytes give rows that lie one behind the other within the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\t', '甲', ' ', 'a', '|', ';', '\r') }), async (text) => {
      const document = await documentOf(`甲${text}`);
      const spans = document.blocks.flatMap((block) => (block.kind === 'row' ? block.cells : []));
      expect(spans.every(({ start, end }, at) => start <= end && start >= (spans[at - 1]?.end ?? 0))).toBe(true);
      readingOf(document);
    }),
  );
}); // biome-ignore format: a table
