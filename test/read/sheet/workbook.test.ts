import { expect, test } from 'vitest';
import { readSheet } from '../../../src/read/sheet/sheet.ts';
import { brief, readingOf } from '../../questions/table/reading.ts';
import { type XlsxCell, type XlsxSheet, xlsx } from '../../support/xlsx.ts';
import { zip } from '../../support/zip.ts';

const textOf = async (sheets: readonly XlsxSheet[]): Promise<string> => {
  const [document] = await readSheet('bank.xlsx', xlsx(sheets));
  return document.text;
};
const rowOf = async (...cells: XlsxCell[]): Promise<string> => textOf([{ name: 'Sheet1', rows: [cells] }]);

test('each sheet stands under its name, and the name says what its questions are', async () => {
  const sheets: XlsxSheet[] = [
    {
      name: '单选题',
      rows: [
        ['题目', 'A', 'B', '答案'],
        ['太阳从哪边升起？', '东', '西', 'A'],
      ],
    },
    {
      name: '判断题',
      rows: [
        ['题目', '答案'],
        ['水往低处流。', '是'],
        ['冰比水重。', '否'],
      ],
    },
  ];
  const [document] = await readSheet('bank.xlsx', xlsx(sheets));
  expect(readingOf(document).questions.map(({ section, kind, key }) => [section, kind, key])).toEqual([
    ['单选题', 'single', 'A'],
    ['判断题', 'judge', 'T'],
    ['判断题', 'judge', 'F'],
  ]);
});

test('a sheet that nobody named is no section', async () => {
  const rows = [
    ['题目', '答案'],
    ['什么是复利？', '利息再生利息。'],
  ];
  const [document] = await readSheet(
    'bank.xlsx',
    xlsx([
      { name: 'Sheet1', rows },
      {
        name: 'Sheet2',
        rows: [
          ['题目', '答案'],
          ['什么是单利？', '只有本金生息。'],
        ],
      },
    ]),
  );
  expect(readingOf(document).questions.map(brief)).toEqual([
    { kind: 'open', question: '什么是复利？', answer: '利息再生利息。' },
    { kind: 'open', question: '什么是单利？', answer: '只有本金生息。' },
  ]);
});

test('a hidden sheet is passed over', async () => {
  expect(
    await textOf([
      { name: '题库', rows: [['甲']] },
      { name: '参数', rows: [['乙']], isHidden: true },
    ]),
  ).toBe('甲\n');
});

test.each<[string, XlsxCell, string]>([
  ['a percent', { number: 0.125, format: '0.0%' }, '12.5%'],
  ['a day', { number: 45000, format: 'yyyy/m/d' }, '2023-03-15'],
  ['a time', { number: 0.75, format: 'h:mm' }, '18:00'],
  ['a number with zeros in front', { number: 7, format: '000' }, '007'],
  ['a sum of tenths', 0.1 + 0.2, '0.3'],
  ['a formula’s text', { xml: '<c t="str"><f>A1&amp;B1</f><v>甲乙</v></c>' }, '甲乙'],
  ['true', { xml: '<c t="b"><v>1</v></c>' }, 'TRUE'],
  ['text in the cell itself', { xml: '<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>' }, '甲乙'],
  ['rich text', '<r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r>', '甲乙'],
  ['text with what it sounds like', '<t>題庫</t><rPh sb="0" eb="2"><t>tiku</t></rPh>', '題庫'],
  ['a character that XML has no place for', '甲_x0041_', '甲A'],
  ['an error of a formula', { xml: '<c t="e"><v>#REF!</v></c>' }, ''],
])('%s is read as it is shown', async (_, cell, text) => {
  expect(await rowOf('首', cell, '尾')).toBe(`首\t${text}\t尾\n`);
}); // biome-ignore format: a table

test('cells that the file leaves out keep their places, and rows without text are gone', async () => {
  const rows = [
    ['甲', null, '丙'],
    [null, null],
    [null, '乙'],
  ];
  expect(await textOf([{ name: 'Sheet1', rows }])).toBe('甲\t\t丙\n\t乙\n');
});

test('a cell far to the right does not make its row as wide', async () => {
  const far = { xml: '<c/><c r="XFD1"><v>1</v></c>' };
  expect(await rowOf('甲', far)).toBe('甲\n');
});

/** A workbook up to one of its records, a number of bytes before the given place of these words. */
function cutOff(words: string, { place, before }: { place: number; before: number }): Uint8Array {
  const rows = [
    ['题目', '答案'],
    ['什么是 HTTP？', '一种协议。'],
  ];
  const whole = Buffer.from(xlsx([{ name: 'Sheet1', rows }]));
  const places = [...whole.toString('latin1').matchAll(new RegExp(words, 'g'))].map(({ index }) => index);
  return whole.subarray(0, places[place] - before);
}

test('a workbook that is cut off behind its last part is read, and that is said', async () => {
  const [document] = await readSheet('bank.xlsx', cutOff('PK\x01\x02', { place: 0, before: 0 }));
  expect(document).toMatchObject({
    text: '题目\t答案\n什么是 HTTP？\t一种协议。\n',
    warnings: [{ id: 'cut-off' }],
  });
});

test('a workbook of which a part is cut off is damaged', async () => {
  const bytes = cutOff('xl/worksheets/sheet1.xml', { place: 0, before: 30 });
  await expect(readSheet('bank.xlsx', bytes)).rejects.toMatchObject({ id: 'damaged-file' });
});

test.each([
  ['an archive that is no workbook', zip([{ name: 'a.txt', content: '甲' }])],
  ['a sheet that ends too early', zip([{ name: 'xl/workbook.xml', content: '<workbook><sheets><sheet name="a"/></sheets></workbook>' }, { name: 'xl/worksheets/sheet1.xml', content: '<worksheet><sheetData><row>' }])],
  ['a sheet with entities', zip([{ name: 'xl/workbook.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><workbook><sheets><sheet name="&b;"/></sheets></workbook>' }])],
])('%s is damaged', async (_, bytes) => {
  await expect(readSheet('bank.xlsx', bytes)).rejects.toMatchObject({ id: 'damaged-file' });
}); // biome-ignore format: a table
