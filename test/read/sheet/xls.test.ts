import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QbankError } from '../../../src/errors.ts';
import { readSheet } from '../../../src/read/sheet/sheet.ts';
import { brief, readingOf } from '../../questions/table/reading.ts';
import { type XlsCell, type XlsOptions, type XlsSheet, xls } from '../../support/xls.ts';

/** The cells of a workbook as they are read, with the names of sheets as rows of one cell. */
async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const [{ text, blocks }] = await readSheet('bank.xls', bytes);
  return blocks.flatMap((block) => {
    if (block.kind === 'row') return [block.cells.map(({ start, end }) => text.slice(start, end))];
    return block.kind === 'heading' ? [[`# ${text.slice(block.start, block.end)}`]] : [];
  });
}

const sheet = (rows: readonly (readonly XlsCell[])[], name = 'Sheet1'): XlsSheet => ({ name, rows });

async function problemWith(sheets: readonly XlsSheet[], options: XlsOptions = {}): Promise<string> {
  const error = await readSheet('bank.xls', xls(sheets, options)).catch((error) => error);
  return error instanceof QbankError ? error.id : 'none';
}

test('a bank in an older workbook', async () => {
  const bytes = xls([
    sheet([
      ['题型', '题干', '选项A', '选项B', '正确答案', '分值'],
      ['单选题', '水在标准大气压下的沸点是（ ）', '90℃', '100℃', 'B', 2],
      ['判断题', '冰比水重。', null, null, '错', 1],
    ]),
  ]);
  const [document] = await readSheet('bank.xls', bytes);
  expect(readingOf(document).questions.map(brief)).toMatchObject([
    { kind: 'single', key: 'B', marks: 2, options: [{ text: '90℃' }, { text: '100℃' }] },
    { kind: 'judge', question: '冰比水重。', key: 'F', marks: 1 },
  ]);
});

test('cells are read as they are shown', async () => {
  const rows = [['甲', 7, 2.5, -3, true, { value: '算出' }, { value: 0.25 }, null, 'é']];
  expect(await cellsOf(xls([sheet(rows)]))).toEqual([
    ['甲', '7', '2.5', '-3', 'TRUE', '算出', '0.25', '', 'é'],
  ]);
  expect(await cellsOf(xls([sheet([[0.5, '半']])], { numberFormat: 9 }))).toEqual([['50%', '半']]);
});

test('several sheets stand under their names, those hidden are passed over', async () => {
  const sheets = [sheet([['一', '二']], '单选'), { ...sheet([['藏', '匿']], '旧'), isHidden: true }, sheet([['三', '四']], '多选')];
  expect(await cellsOf(xls(sheets))).toEqual([['# 单选'], ['一', '二'], ['# 多选'], ['三', '四']]);
}); // biome-ignore format: a table

test('texts that are cut between records are whole', () => {
  const texts = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'é', '题', '嘢'), minLength: 1, maxLength: 40 }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  return fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 16, max: 60 }), async (row, recordBytes) => {
      expect(await cellsOf(xls([sheet([row])], { recordBytes }))).toEqual([row]);
    }),
    { numRuns: 60 },
  );
});

test('a workbook with a password', async () => {
  expect(await problemWith([sheet([['题', '答']])], { isProtected: true })).toBe('protected-file');
});

test('what is cut off or altered gives an error or a table, and nothing else', () => {
  const whole = xls([sheet([['题目', '答案', 3, 2.5], ['什么是熵？', '混乱的量度。', { value: '甲' }, true]])]);
  const damaged = fc.record({ at: fc.integer({ min: 0, max: whole.length - 1 }), byte: fc.integer({ min: 0, max: 255 }) });
  return fc.assert(
    fc.asyncProperty(damaged, fc.boolean(), async ({ at, byte }, isCut) => {
      const bytes = Buffer.from(isCut ? whole.subarray(0, at) : whole);
      if (!isCut) bytes[at] = byte;
      const result = await readSheet('bank.xls', bytes.length < 8 ? whole : bytes).catch((error) => error);
      expect(Array.isArray(result) || result instanceof QbankError).toBe(true);
    }),
    { numRuns: 300 },
  );
}); // biome-ignore format: a table
