import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/read/document.ts';
import { readPdf } from '../../../src/read/pdf/pdf.ts';
import {
  type PdfLayout,
  type PdfOptions,
  type PdfParagraph,
  type PdfText,
  pdf,
  pdfOf,
} from '../../support/pdf.ts';

async function read(bytes: Uint8Array): Promise<Document> {
  const [document] = await readPdf('a.pdf', bytes);
  return document;
}

/** The lines of a laid-out text, without what is taken. */
async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const { text, taken } = await read(bytes);
  const kept = [...taken]
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return kept.split('\n').filter((line) => line !== '');
}

const laidOut = (paragraphs: readonly PdfParagraph[], layout?: PdfLayout): Promise<string[]> =>
  linesOf(pdfOf(paragraphs, layout));

const placed = (texts: readonly PdfText[], options?: PdfOptions): Promise<string[]> =>
  linesOf(pdf([texts], options));

async function takenOf(bytes: Uint8Array): Promise<[text: string, rule: string][]> {
  const { text, taken } = await read(bytes);
  return taken.map(({ start, end, rule }) => [text.slice(start, end), rule]);
}

const sentence = '索引是一种数据结构，可以帮助数据库更快地找到需要的行，而不必逐行查找整张表，';
const question = (number: number) => `${number}. 什么是索引？${sentence.repeat(3)}但写入时也要维护它。`;
const questions = (count: number) => Array.from({ length: count }, (_, index) => question(index + 1));

describe('the text of a PDF', () => {
  it.each(['unicode', 'gbk', 'identity'] as const)('is read from %s codes', async (encoding) => {
    expect(await laidOut(['1. Redis 为什么快？', '答：单线程'], { encoding })).toEqual([
      '1. Redis 为什么快？',
      '答：单线程',
    ]);
  });

  it('is read where each character is set for itself', async () => {
    const text = { text: '什么是 HTTP 协议？', x: 72, y: 100, isSpread: true };
    expect(await placed([text], { encoding: 'identity' })).toEqual(['什么是 HTTP 协议？']);
  });

  it('has the characters that its radicals stand for', async () => {
    expect(await placed([{ text: '⼀⾏⻓度', x: 72, y: 100 }], { encoding: 'identity' })).toEqual([
      '一行长度',
    ]);
  });

  it('is in the order of its places, not of the file', async () => {
    const texts = [
      { text: '二', x: 72, y: 130 },
      { text: '一', x: 72, y: 100 },
      { text: '甲', x: 84, y: 100.8 },
    ];
    expect(await placed(texts)).toEqual(['一甲', '二']);
  });

  it('keeps options apart that stand in one line', async () => {
    const texts = ['A. 栈', 'B. 堆', 'C. 队列'].map((text, index) => ({ text, x: 72 + index * 120, y: 100 }));
    expect(await placed(texts)).toEqual(['A. 栈\tB. 堆\tC. 队列']);
  });
});

describe('the lines of a PDF', () => {
  it('are paragraphs again, also over pages', async () => {
    expect(await laidOut(questions(12), { linesPerPage: 17, footer: '{page}' })).toEqual(questions(12));
  });

  it('are joined with a space between English words, and a parted word is whole again', async () => {
    const left = { x: 72, size: 12 };
    const texts = [
      { ...left, text: 'An index is a structure that lets a database find the rows it needs with-', y: 100 },
      { ...left, text: 'out reading the whole table, which it would otherwise have to look through', y: 118 },
      { ...left, text: 'row by row.', y: 136 },
    ];
    expect(await placed(texts)).toEqual([
      'An index is a structure that lets a database find the rows it needs without reading the whole table, which it would otherwise have to look through row by row.',
    ]);
  });

  it('stay as they are where they are short, or begin an item, an option or a label', async () => {
    const full = sentence.slice(0, 37);
    const lines = [full, '2. 第二题', full, 'A. 选项', full, '答案：B', '栈', '堆'];
    const texts = lines.map((text, index) => ({ text, x: 72, y: 100 + index * 18 }));
    expect(await placed(texts)).toEqual(lines);
  });

  it('stay apart where more room is between them', async () => {
    const full = sentence.slice(0, 37);
    const texts = [100, 118, 136, 190].map((y) => ({ text: full, x: 72, y }));
    expect(await placed(texts)).toEqual([full.repeat(3), full]);
  });

  it('of a paragraph that begins further in go on behind a full stop', async () => {
    const first = `${sentence.slice(0, 34)}。`;
    const texts = [
      { text: first, x: 96, y: 100 },
      { text: `${sentence.slice(0, 36)}。`, x: 72, y: 118 },
      { text: '完。', x: 72, y: 136 },
      { text: '新的一段。', x: 96, y: 154 },
    ];
    expect(await placed(texts)).toEqual([`${first}${sentence.slice(0, 36)}。完。`, '新的一段。']);
  });

  it('do not take in a label that stands alone', async () => {
    const full = sentence.slice(0, 37);
    const lines = [full, '参考答案', full, '答案与解析', full, '解析'];
    const texts = lines.map((text, index) => ({ text, x: 72, y: 100 + index * 18 }));
    expect(await placed(texts)).toEqual(lines);
  });

  it('of two columns are read one column after the other', async () => {
    expect(await laidOut(questions(14), { columns: 2, linesPerPage: 30 })).toEqual(questions(14));
  });

  const shortQuestions = (from: number, count: number, left: number): PdfText[] =>
    Array.from({ length: count }, (_, index) => from + index).flatMap((number, index) => [
      { text: `${number}. 交接班时先做什么？`, x: left, y: 100 + index * 54 },
      { text: 'A. 清点', x: left + 20, y: 118 + index * 54 },
      { text: 'B. 签字', x: left + 20, y: 136 + index * 54 },
    ]);

  it('of two columns that they do not fill are told by the numbers, which go on at the top', async () => {
    const texts = [...shortQuestions(1, 8, 42), ...shortQuestions(9, 3, 308)];
    expect(await placed(texts)).toEqual(texts.map(({ text }) => text));
  });

  it('stay rows where the numbers go on across the page', async () => {
    const texts = Array.from({ length: 16 }, (_, index) => ({
      text: `${index + 1}. 交接班时`,
      x: index % 2 === 0 ? 42 : 308,
      y: 100 + Math.floor(index / 2) * 18,
    }));
    const rows = await placed(texts);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatch(/^1\. 交接班时\s+2\. 交接班时$/);
  });

  /** A paper of short lines, its questions and options in two columns on a wide sheet. */
  const half = (from: number, left: number): PdfText[] =>
    Array.from({ length: 6 }, (_, index) => from + index).flatMap((number, index) => [
      { text: `${number}．下列说法中正确的是哪一个（  ）。`, x: left, y: 100 + index * 60 },
      { text: 'A．先登记后发放', x: left, y: 120 + index * 60 },
      { text: 'B．先发放后登记', x: left + 260, y: 120 + index * 60 },
    ]);
  const linesOfHalf = (from: number): string[] => half(from, 0).map(({ text }) => text.replace(/\s+/g, ' '));

  it('of a sheet with two pages of a paper are read one page after the other', async () => {
    const lines = await placed([...half(1, 60), ...half(7, 640)], { sheetWidth: 1190 });
    expect(lines.map((line) => line.replace(/\s+/g, ' ')).flatMap((line) => line.split(/ (?=B．)/))).toEqual([
      ...linesOfHalf(1),
      ...linesOfHalf(7),
    ]);
  });

  it('of a wide sheet with a table stay rows', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => [
      {
        text: `${index + 1}. 仓库里的灭火器放在${'很'.repeat((index % 4) * 4)}哪里`,
        x: 60,
        y: 100 + index * 20,
      },
      { text: `放在门口显眼的${'、好拿'.repeat((index % 4) * 2)}地方`, x: 640, y: 100 + index * 20 },
    ]);
    const lines = await placed(rows.flat(), { sheetWidth: 1190 });
    expect(lines).toHaveLength(10);
    expect(lines[0]).toMatch(/^1\. 仓库.*放在门口/);
  });
});

describe('what is of every page', () => {
  const layout = {
    header: '某某教育题库',
    footer: '第 {page} 页 共 {pages} 页',
    watermark: '内部资料',
    linesPerPage: 20,
  };

  it('is taken: headers, footers, page numbers and what is written across', async () => {
    expect(await takenOf(pdfOf(questions(12), layout))).toEqual(
      [1, 2, 3].flatMap((page) => [
        ['内部资料', 'watermark'],
        ['某某教育题库', 'page header'],
        [`第 ${page} 页 共 3 页`, 'page number'],
      ]),
    );
  });

  it('is taken also where it lies straight behind the text', async () => {
    const pages = ['一', '二', '三'].map((text) => [
      { text: 'www.example.com', x: 200, y: 400, size: 30 },
      { text: sentence, x: 72, y: 300 },
      { text, x: 72, y: 400 },
    ]);
    expect(await takenOf(pdf(pages))).toEqual(Array(3).fill(['www.example.com', 'watermark']));
  });

  it('is the header of a chapter, on no more than its pages', async () => {
    const pages = Array.from({ length: 12 }, (_, page) => [
      { text: page < 3 ? '第一章 网络' : `${page}`.repeat(page), x: 72, y: 40 },
      { text: `${page + 1}. 题`, x: 72, y: 100 },
    ]);
    expect(await takenOf(pdf(pages))).toEqual(
      expect.arrayContaining(Array(3).fill(['第一章 网络', 'page header'])),
    );
  });

  it('is not what the text itself says again, even at the same place', async () => {
    const pages = [1, 2, 3].map((page) => [
      { text: `${page}. 判断题`, x: 72, y: 90 },
      { text: 'A. 正确', x: 72, y: 300 },
    ]);
    expect(await takenOf(pdf(pages))).toEqual([]);
  });

  /** Pages with a question each, and what stands over and below it. */
  const single = (page: number, ...others: PdfText[]): PdfText[] => [
    { text: `${page}. ${'怎样'.repeat(page)}交接仓库？`, x: 72, y: 220 },
    { text: sentence.slice(0, 20 + page), x: 72, y: 240 },
    ...others,
  ];
  const rulesOf = async (pages: readonly PdfText[][]) =>
    new Set((await takenOf(pdf(pages))).map((one) => one.join()));

  it('is a head further within the page, where nothing stands above it', async () => {
    const pages = [1, 2, 3, 4].map((page) =>
      single(page, { text: '仓管员题库', x: 72, y: 120 }, { text: `${page}`, x: 290, y: 800 }),
    );
    expect(await rulesOf(pages)).toContain('仓管员题库,page header');
  });

  it('is one head on left pages and another on right ones', async () => {
    const pages = [1, 2, 3].map((page) =>
      single(page, { text: page % 2 === 0 ? `${page}　仓管员题库` : `仓储丛书　${page}`, x: 72, y: 50 }),
    );
    expect(await takenOf(pdf(pages))).toHaveLength(3);
    const two = pages
      .slice(0, 2)
      .map((page) => page.map((text) => (text.y === 50 ? { ...text, size: 9 } : text)));
    expect(await takenOf(pdf(two))).toHaveLength(2);
  });

  it.each([
    ['its number', (page: number) => `第${page}题`],
    ['its kind', () => '判断题'],
    ['a part', () => '一、判断题'],
    ['its key', () => '答案：对'],
    ['an option', () => 'A. 正确'],
  ])('is not what a question has on a page of its own: %s', async (_, textOf) => {
    for (const y of [60, 120]) {
      const pages = [1, 2, 3, 4].map((page) => single(page, { text: textOf(page), x: 72, y }));
      expect(await takenOf(pdf(pages))).toEqual([]);
    }
  });

  it('is the number at the foot of a single page', async () => {
    expect(await takenOf(pdfOf(['一'], { footer: '- {page} -' }))).toEqual([['- 1 -', 'page number']]);
  });
});

/** Cells in columns, as a page has them: words at places. Lines of a cell are parted by `/`; `isMiddle` centres it in its row. */
function tableOf(rows: readonly (readonly string[])[], { top = 100, isMiddle = false } = {}): PdfText[] {
  const lefts = [72, 110, 260, 330, 400];
  let y = top;
  return rows.flatMap((row) => {
    const cells = row.map((cell) => cell.split('/'));
    const height = Math.max(...cells.map(({ length }) => length));
    const begin = y;
    y += height * 18;
    return cells.flatMap((lines, column) =>
      lines.map((text, line) => ({
        text,
        x: lefts[column],
        y: begin + (line + (isMiddle ? (height - lines.length) / 2 : 0)) * 18,
      })),
    );
  });
}

describe('the tables of a PDF', () => {
  const head = ['题号', '题目', 'A', 'B', '答案'];
  const rows = [
    ['1', '收到一批没有送货单/的货物，先做（ ）', '登记', '入库', 'A'],
    ['2', '灭火器放在（ ）', '门口', '仓库最里面/的角落', 'A'],
    ['3', '盘点时发现账物不符/要先（ ）', '复核', '改账', 'A'],
  ];
  const rowsOf = async (pages: readonly PdfText[][]): Promise<string[]> => {
    const { text, blocks } = await read(pdf(pages));
    return blocks.flatMap((block) =>
      block.kind === 'row'
        ? [
            block.cells.map(({ start, end }) => text.slice(start, end)).join('|') +
              (block.isHeader ? ' *' : ''),
          ]
        : [],
    );
  };
  const whole = rows.map((row) => row.join('|').replaceAll('/', ''));

  it.each([
    ['at the top', false],
    ['in the middle', true],
  ])('are rows again, with the lines of each cell, which stands %s of its row', async (_, isMiddle) => {
    expect(await rowsOf([tableOf([head, ...rows], { isMiddle })])).toEqual([`${head.join('|')} *`, ...whole]);
  });

  it('go on over pages, and say their head once', async () => {
    const further = rows.map(([number, ...cells]) => [String(Number(number) + 3), ...cells]);
    const pages = [tableOf([head, ...rows]), tableOf([head, ...further])];
    expect(await rowsOf(pages)).toEqual([
      `${head.join('|')} *`,
      ...whole,
      ...whole.map((row) => row.replace(/^\d/, (number) => String(Number(number) + 3))),
    ]);
    expect(await takenOf(pdf(pages))).toEqual([['题号 题目\tA\tB\t答案', 'page header']]);
  });

  it('have names in narrow columns one character below the other', async () => {
    const narrow = ['题/号', '题目', 'A', 'B', '答/案'];
    expect((await rowsOf([tableOf([narrow, ...rows])]))[0]).toBe(`${head.join('|')} *`);
  });

  it('of questions and answers without numbers are told by the questions', async () => {
    const open = [
      ['面试题', '参考答案'],
      ['什么是安全库存？', '为防断货而留的那/一部分数量。'],
      ['怎样盘点？', '先冻结，再清点。'],
    ].map(([asked, told]) => ['', asked, told]);
    const texts = tableOf(open).filter(({ text }) => text !== '');
    expect(await rowsOf([texts])).toEqual([
      '面试题|参考答案 *',
      '什么是安全库存？|为防断货而留的那一部分数量。',
      '怎样盘点？|先冻结，再清点。',
    ]);
  });

  it('end where a heading begins', async () => {
    const texts = [...tableOf([head, ...rows]), { text: '二、简答题', x: 72, y: 220 }];
    expect((await rowsOf([texts])).at(-1)).toBe(whole[2]);
    expect(await placed(texts)).toContain('二、简答题');
  });

  it('are not the box for the score, nor a list of people', async () => {
    const box = [
      ['题号', '一', '二', '三', '总分'],
      ['得分', '10', '20', '30', '60'],
    ];
    const people = [
      ['序号', '姓名', '部门', '成绩'],
      ['1', '张三', '仓储部', '80'],
      ['2', '李四', '运输部', '90'],
    ];
    expect(await rowsOf([tableOf(box)])).toEqual([]);
    expect(await rowsOf([tableOf(people)])).toEqual([]);
  });
});

describe('the headings of a PDF', () => {
  it('are what is larger than the text, the largest highest', async () => {
    const paragraphs = [
      { text: '面试题库', size: 22 },
      { text: '一、数据库', size: 16 },
      ...questions(4),
      { text: '二、网络', size: 16 },
      ...questions(2),
    ];
    const { text, blocks } = await read(pdfOf(paragraphs));
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' ? [[block.level, text.slice(block.start, block.end)]] : [],
    );
    expect(headings).toEqual([
      [1, '面试题库'],
      [2, '一、数据库'],
      [2, '二、网络'],
    ]);
  });
});

describe('a PDF that cannot be read', () => {
  it('needs a password', async () => {
    await expect(read(pdfOf(['一'], { password: 'secret' }))).rejects.toThrow(
      'a.pdf is protected by a password.',
    );
  });

  it('is not one that anybody may open', async () => {
    expect(await laidOut(['一'], { password: '' })).toEqual(['一']);
  });

  it('holds pictures of pages, or does not say what its glyphs are', async () => {
    const message = 'a.pdf holds pictures of pages and no text.';
    await expect(read(pdf([[], []]))).rejects.toThrow(message);
    const unexplained = pdf([[{ text: '面试题库', x: 72, y: 100 }]], {
      encoding: 'identity',
      isUnexplained: true,
    });
    await expect(read(unexplained)).rejects.toThrow(message);
  });

  it('in part says how many pages hold no text', async () => {
    const { warnings } = await read(pdf([[{ text: '一', x: 72, y: 100 }], [], []]));
    expect(warnings).toEqual([{ id: 'no-text-in-part', count: 2, what: 'page' }]);
  });

  it('is damaged', async () => {
    const noise = Buffer.from('%PDF-1.4\nnothing');
    await expect(read(noise)).rejects.toThrow('a.pdf is damaged (it cannot be read as a PDF).');
  });

  it('is not one that is cut off, as long as its pages are there', async () => {
    const whole = pdfOf(['一']);
    expect(await linesOf(whole.subarray(0, whole.length - 20))).toEqual(['一']);
  });

  it('unpacks to more than pages need, is packed twice, or is nested without end', async () => {
    const drawn = (drawing: string, timesPacked = 1) => read(pdf([[]], { drawing, timesPacked }));
    await expect(drawn(' '.repeat(17 * 2 ** 20))).rejects.toThrow('a.pdf unpacks to more than 16 MiB.');
    await expect(drawn(' ', 2)).rejects.toThrow('a.pdf is damaged (a part of it is packed twice).');
    for (const nested of ['q', '[', '(', '<<'])
      await expect(drawn(nested.repeat(6000))).rejects.toThrow('its pages are nested too deep');
  });

  it('is not one that draws much', async () => {
    const texts = [[{ text: '一', x: 72, y: 100 }]];
    expect(await linesOf(pdf(texts, { drawing: 'q 0 0 m 10 10 l S Q\n'.repeat(20_000) }))).toEqual(['一']);
  });

  it('is not one whose texts hold many brackets as halves of numbers', async () => {
    const drawing = `BT (${'\\('.repeat(6000)}) Tj ET`;
    expect(await linesOf(pdf([[{ text: '一', x: 72, y: 100 }]], { drawing }))).toEqual(['一']);
  });

  it('is not one with a font that nothing says to be one', async () => {
    const drawing = `\0\x01\0\0\0\x09${'('.repeat(6000)}${')'.repeat(6000)} Tj`;
    expect(await linesOf(pdf([[{ text: '一', x: 72, y: 100 }]], { drawing }))).toEqual(['一']);
  });

  it('leaves the bytes that it was read from as they were', async () => {
    const bytes = pdfOf(['一']);
    const before = Buffer.from(bytes).toString('hex');
    await read(bytes);
    expect(Buffer.from(bytes).toString('hex')).toBe(before);
  });
});
