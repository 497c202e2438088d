import { expect, test } from 'vitest';
import { readSheet } from '../../../src/read/sheet/sheet.ts';
import { brief, readingOf } from '../../questions/table/reading.ts';

const cell = (text: string, type = 'String', attributes = ''): string =>
  `<Cell${attributes}><Data ss:Type="${type}">${text}</Data></Cell>`;

const sheet = (name: string, rows: readonly string[], options = ''): string =>
  `<Worksheet ss:Name="${name}"><Table>${rows.map((row) => `<Row>${row}</Row>`).join('')}</Table>${options}</Worksheet>`;

const workbook = (...sheets: readonly string[]): Uint8Array =>
  Buffer.from(`<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
${sheets.join('\n')}</Workbook>`);

/** The cells of a workbook as they are read, with the names of sheets as rows of one cell. */
async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const [{ text, blocks }] = await readSheet('bank.xls', bytes);
  return blocks.flatMap((block) => {
    if (block.kind === 'row') return [block.cells.map(({ start, end }) => text.slice(start, end))];
    return block.kind === 'heading' ? [[`# ${text.slice(block.start, block.end)}`]] : [];
  });
}

test('a bank in a workbook that is one XML file', async () => {
  const names = ['题型', '题干', '选项A', '选项B', '正确答案'].map((name) => cell(name)).join('');
  const row = ['单选题', '进库房前先做什么（ ）', '登记', '换鞋', 'A'].map((text) => cell(text)).join('');
  const [document] = await readSheet('bank.xls', workbook(sheet('Sheet1', [names, row])));
  expect(readingOf(document).questions.map(brief)).toMatchObject([
    { kind: 'single', key: 'A', options: [{ text: '登记' }, { text: '换鞋' }] },
  ]);
});

test('cells have their places, and are read as they are shown', async () => {
  const rows = [
    cell('甲', 'String', ' ss:MergeAcross="1"') + cell('7', 'Number'),
    cell('远', 'String', ' ss:Index="3"') +
      cell('1', 'Boolean') +
      cell('2024-05-01T00:00:00.000', 'DateTime'),
    '<Cell><Data ss:Type="String">乙</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>',
    '<Cell><ss:Data ss:Type="String"><B>粗</B><Font>细</Font></ss:Data></Cell>',
    '<Cell ss:StyleID="s1"/>',
  ];
  expect(await cellsOf(workbook(sheet('Sheet1', rows)))).toEqual([
    ['甲', '', '7'],
    ['', '', '远', 'TRUE', '2024-05-01'],
    ['乙'],
    ['粗细'],
  ]);
});

test('several sheets stand under their names, those hidden are passed over', async () => {
  const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
  const sheets = [
    sheet('单选', [cell('一')]),
    sheet('旧', [cell('藏')], hidden),
    sheet('多选', [cell('三')]),
  ];
  expect(await cellsOf(workbook(...sheets))).toEqual([['# 单选'], ['一'], ['# 多选'], ['三']]);
});

test('one that is cut off, or holds no sheet, is damaged', async () => {
  const whole = workbook(sheet('Sheet1', [cell('一')]));
  await expect(readSheet('bank.xls', whole.subarray(0, whole.length - 30))).rejects.toThrow(
    'not well formed',
  );
  await expect(readSheet('bank.xls', workbook())).rejects.toThrow('damaged');
});
