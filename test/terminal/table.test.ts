import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layTable } from '../../src/terminal/table.ts';
import { cellWidth } from '../../src/terminal/width.ts';

const columns = [
  { heading: 'ID' },
  { heading: 'BANK', shrinks: true },
  { heading: 'NO.', align: 'right' as const },
];

it('columns stand in line whatever the script', () => {
  const rows = [
    ['ab', '客戶體驗管理師', '1'],
    ['c', 'CRM 專員', '12'],
  ];
  expect(layTable({ columns, rows }, Number.POSITIVE_INFINITY)).toEqual([
    'ID  BANK            NO.',
    'ab  客戶體驗管理師    1',
    'c   CRM 專員         12',
  ]);
});

it('what may shrink is cut where the screen is narrow, by cells', () => {
  expect(layTable({ columns, rows: [['ab', '客戶體驗管理師', '1']] }, 20)).toEqual([
    'ID  BANK         NO.',
    'ab  客戶體驗管…    1',
  ]);
});

it('what shrinks first leaves the rest whole as long as it can', () => {
  const withFile = [...columns, { heading: 'FILE', shrinks: 'first' as const }];
  expect(
    layTable({ columns: withFile, rows: [['ab', '客戶體驗管理師', '1', '004_19921aeaac.txt']] }, 34),
  ).toEqual(['ID  BANK            NO.  FILE', 'ab  客戶體驗管理師    1  004_1992…']);
});

it('a column that may go leaves the others whole', () => {
  const withFile = [...columns, { heading: 'FILE', shrinks: 'goes' as const }];
  const table = { columns: withFile, rows: [['ab', '客戶體驗管理師', '1', '004_19921aeaac.txt']] };
  expect(layTable(table, 34)).toEqual([
    'ID  BANK            NO.  FILE',
    'ab  客戶體驗管理師    1  004_1992…',
  ]);
  expect(layTable(table, 32)).toEqual(['ID  BANK            NO.', 'ab  客戶體驗管理師    1']);
});

it('rows become lists where even cut cells do not fit', () => {
  const rows = [
    ['ab', '客戶體驗管理師', '1'],
    ['c', '', '2'],
  ];
  expect(layTable({ columns, rows }, 12)).toEqual([
    'ID: ab',
    'BANK: 客戶體',
    '驗管理師',
    'NO.: 1',
    '',
    'ID: c',
    'NO.: 2',
  ]);
});

it('short cells of such a list stand together', () => {
  const four = ['DONE', 'TIME', 'SCORE', 'NOTE'].map((heading) => ({ heading }));
  expect(layTable({ columns: four, rows: [['3/3', '00:20', '7', 'cut']] }, 22)).toEqual([
    'DONE: 3/3  TIME: 00:20',
    'SCORE: 7  NOTE: cut',
  ]);
});

it('a column with nothing in it is left out', () => {
  expect(layTable({ columns, rows: [['ab', '', '1']] }, Number.POSITIVE_INFINITY)).toEqual([
    'ID  NO.',
    'ab    1',
  ]);
});

it('line feeds in a cell become spaces', () => {
  expect(layTable({ columns: [{ heading: 'Q' }], rows: [['甲\n 乙']] }, Number.POSITIVE_INFINITY)).toEqual([
    'Q',
    '甲 乙',
  ]);
});

it('colours go round the text of a cell, not into its width', () => {
  const painted = [{ heading: 'A', paint: (text: string) => `<${text}>` }, { heading: 'B' }];
  expect(layTable({ columns: painted, rows: [['客', 'x']] }, Number.POSITIVE_INFINITY)).toEqual([
    'A   B',
    '<客>  x',
  ]);
});

/** Three columns cut to eight cells each, and the gaps; below, rows become lists. */
const narrowest = 28;

it('no line of a table is wider than the screen', () => {
  const text = fc.string({ unit: fc.constantFrom('客', 'a', ' ', '。', '👍') });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text, text)),
      fc.integer({ min: narrowest, max: 60 }),
      (rows, width) => {
        const shrinking = columns.map((column) => ({ ...column, shrinks: true }));
        for (const line of layTable({ columns: shrinking, rows }, width))
          expect(cellWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
