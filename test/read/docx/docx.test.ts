import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/read/document.ts';
import { readDocx } from '../../../src/read/docx/docx.ts';
import { readFile } from '../../../src/read/read.ts';
import type { ReaderTools, ReadTools } from '../../../src/read/reader.ts';
import { type DocxOptions, type DocxPart, docx } from '../../support/docx.ts';

const outside: ReadTools = { querySqlite: async () => [] };
const tools: ReaderTools = { ...outside, readPart: (file, bytes) => readFile(file, bytes, outside) };

async function read(parts: readonly DocxPart[], options?: DocxOptions): Promise<Document> {
  const [document] = await readDocx('a.docx', docx(parts, options), tools);
  return document;
}

const textOf = async (parts: readonly DocxPart[], options?: DocxOptions): Promise<string> =>
  (await read(parts, options)).text;

/** The blocks of a kind, as text. */
async function blocksOf(kind: string, parts: readonly DocxPart[], options?: DocxOptions): Promise<string[]> {
  const { text, blocks } = await read(parts, options);
  return blocks
    .filter((block) => block.kind === kind)
    .map((block) => {
      const level = block.kind === 'heading' ? block.level : block.kind === 'item' ? block.depth : '';
      return `${level}${text.slice(block.start, block.end)}`;
    });
}

const run = (inner: string): DocxPart => ({ xml: `<w:p>${inner}</w:p>` });

describe('the paragraphs of a Word document', () => {
  it('are lines; an empty one is an empty line, and several are one', async () => {
    expect(await textOf(['甲', '', '', '乙\n丙\t丁'])).toBe('甲\n\n乙\n丙\t丁');
  });

  it('have their tracked changes accepted, and keep what is hidden', async () => {
    const runs = [
      { text: '留' },
      { text: '增', change: 'inserted' as const },
      { text: '删', change: 'deleted' as const },
      { text: '答案：B', isHidden: true },
    ];
    expect(await textOf([{ runs }])).toBe('留增答案：B');
  });

  it('are headings by style, whatever it is called or based on, and by their level in the outline', async () => {
    const parts = [
      { text: '题库', style: 'Title' },
      { text: '一', style: 'Heading1' },
      { text: '二', style: '2' },
      { text: '三', style: 'a1' },
      { xml: '<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>四</w:t></w:r></w:p>' },
      {
        xml: '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>文</w:t></w:r></w:p>',
      },
    ];
    expect(await blocksOf('heading', parts)).toEqual(['1题库', '2一', '3二', '3三', '4四']);
    expect(await blocksOf('heading', parts.slice(1, 3))).toEqual(['1一', '2二']);
  });

  it('are strong where all of their words are', async () => {
    const { text, blocks } = await read([
      { text: '全粗', isBold: true },
      { runs: [{ text: '半', isBold: true }, { text: '粗' }] },
    ]);
    const strong = blocks.filter((block) => block.kind === 'paragraph' && block.isStrong);
    expect(strong.map(({ start, end }) => text.slice(start, end))).toEqual(['全粗']);
  });

  it('say what is set off in red or by a highlight, and nothing of other colours', async () => {
    const runs = [
      { text: 'A. 甲 ', color: '0000FF' },
      { text: 'B. 乙', color: 'FF0000' },
      { text: ' C. 丙 ', color: '000000' },
      { text: 'D. 丁', highlight: 'yellow' },
    ];
    expect(await blocksOf('marked', [{ runs }])).toEqual(['B. 乙', 'D. 丁']);
  });

  it('say what has a line below it, and show a line below nothing as a blank', async () => {
    const line = (text: string): string =>
      `<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const parts = [run(`<w:r><w:t>首都是</w:t></w:r>${line('北')}${line('京')}<w:r><w:t>。</w:t></w:r>`)];
    expect(await blocksOf('underlined', parts)).toEqual(['北京']);
    expect(await textOf([run(`<w:r><w:t>首都是</w:t></w:r>${line('     ')}<w:r><w:t>。</w:t></w:r>`)])).toBe(
      '首都是____。',
    );
    expect(await textOf([run(`<w:r><w:t>甲</w:t></w:r>${line(' ')}<w:r><w:t>乙</w:t></w:r>`)])).toBe('甲 乙');
  });

  it('show the signs of fonts of signs, and numbers set in circles', async () => {
    const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const field = (code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${code}</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`;
    const inner = `${sign('Wingdings', 'F0FC')}${sign('Wingdings 2', 'F052')}${field('eq \\o\\ac(○,3)')}`;
    expect(await textOf([run(inner)])).toBe('√☑③');
  });

  it('show the results of fields and not their codes', async () => {
    const link =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "http://a"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>链接</w:t><w:fldChar w:fldCharType="end"/></w:r>';
    expect(await textOf([run(link)])).toBe('链接');
  });

  it('keep the words of formulas, raised and lowered figures', async () => {
    const raised =
      '<w:r><w:t>O(n</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>)</w:t></w:r>';
    const formula =
      '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>';
    expect(await textOf([run(raised), run(formula)])).toBe('O(n²)\na/b');
  });

  it('drop the reading above a word', async () => {
    const ruby =
      '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>chóng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>重</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    expect(await textOf([run(ruby)])).toBe('重');
  });

  it('are followed by the text boxes that hang on them, once, and by their notes', async () => {
    const box = (text: string) => `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
    const shape = `<w:r><w:t>甲</w:t><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('框')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>乙</w:t></w:r>`;
    const noted = '<w:r><w:t>丙</w:t><w:footnoteReference w:id="1"/></w:r>';
    expect(await textOf([run(shape), run(noted), '丁'], { footnotes: [' 注'] })).toBe('甲乙\n框\n丙\n注\n丁');
  });

  it('do not have headers and footers between them', async () => {
    expect(await textOf(['甲'], { header: '页眉', footer: '页脚' })).toBe('甲');
  });

  it('of code stand between fences, one block', async () => {
    const code = (text: string) =>
      run(`<w:r><w:rPr><w:rFonts w:ascii="Consolas"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`);
    const parts = ['写出：', code('for (;;) {'), code('  # 1. x'), code('}'), '完'];
    const fenced = '```\nfor (;;) {\n  # 1. x\n}\n```';
    expect(await textOf(parts)).toBe(`写出：\n${fenced}\n完`);
    expect(await blocksOf('code', parts)).toEqual([fenced]);
  });

  it('of a table of contents are taken', async () => {
    const stylesXml = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const { text, taken } = await read([{ text: '一、网络\t3', style: 'T1' }, '一、网络'], { stylesXml });
    expect(taken.map(({ start, end, rule }) => [text.slice(start, end), rule])).toEqual([
      ['一、网络\t3', 'table of contents'],
    ]);
  });
});

describe('the lists of a Word document', () => {
  const list = (level: number, text: string, list = 1): DocxPart => ({ text, list, level });

  it('have the numbers that Word shows, each level anew below the one above it', async () => {
    const lists = {
      1: [
        { format: 'chineseCounting', text: '%1、' },
        { format: 'decimal', text: '%2.' },
        { format: 'upperLetter', text: '%3．' },
      ],
    };
    const parts = [
      list(0, '单选题'),
      list(1, '甲'),
      list(2, '是'),
      list(2, '否'),
      list(1, '乙'),
      list(2, '是'),
      list(0, '多选题'),
      list(1, '丙'),
    ];
    expect(await textOf(parts, { lists })).toBe(
      '一、单选题\n1. 甲\nA．是\nB．否\n2. 乙\nA．是\n二、多选题\n1. 丙',
    );
  });

  it.each([
    ['decimal', '第%1题', 12, '第12题 '],
    ['chineseCounting', '（%1）', 21, '（二十一）'],
    ['chineseCountingThousand', '%1、', 105, '一百零五、'],
    ['ideographTraditional', '%1．', 4, '丁．'],
    ['chineseLegalSimplified', '%1、', 12, '壹拾贰、'],
    ['decimalEnclosedCircle', '%1', 3, '③ '],
    ['lowerRoman', '%1)', 9, 'ix) '],
    ['upperLetter', '%1.', 27, 'AA. '],
    ['decimalZero', '%1.', 7, '07. '],
    ['decimalFullWidth', '%1．', 10, '１０．'],
    ['taiwaneseCountingThousand', '%1、', 10, '十、'],
    ['none', '', 1, ''],
  ])('write numbers as %s', async (format, text, start, expected) => {
    expect(await textOf([list(0, '题')], { lists: { 1: [{ format, text, start }] } })).toBe(`${expected}题`);
  });

  it('go on from one list to another of the same definition, unless that one starts anew', async () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
    const numberingXml = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const parts = [list(0, '甲', 1), list(0, '乙', 2), list(0, '丙', 3), list(0, '丁', 3)];
    expect(await textOf(parts, { numberingXml })).toBe('1. 甲\n2. 乙\n1. 丙\n2. 丁');
  });

  it('go on over levels that never start anew, and number by the levels above', async () => {
    const lists = {
      1: [
        { format: 'chineseCounting', text: '%1、' },
        { format: 'decimal', text: '%2.', restart: 0 },
        { format: 'decimal', text: '%1.%2.%3', xml: '<w:isLgl/>' },
      ],
    };
    const parts = [list(0, '甲'), list(1, '乙'), list(0, '丙'), list(1, '丁'), list(2, '戊')];
    expect(await textOf(parts, { lists })).toBe('一、甲\n1. 乙\n二、丙\n2. 丁\n2.2.1 戊');
  });

  it('are those of their style, where the paragraph names none; 0 is none at all', async () => {
    const stylesXml =
      '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="题"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const lists = { 1: [{ format: 'decimal', text: '%1.' }] };
    const parts = [
      { text: '甲', style: 'Q' },
      { text: '不', style: 'Q', list: 0 },
      { text: '乙', style: 'Q' },
    ];
    expect(await textOf(parts, { lists, stylesXml })).toBe('1. 甲\n不\n2. 乙');
  });

  it('say how deep each item is, and whether it has a number', async () => {
    const lists = {
      1: [
        { format: 'decimal', text: '%1.' },
        { format: 'bullet', text: '\uf0b7' },
      ],
    };
    const parts = [list(0, '\t甲'), list(1, '点')];
    expect(await blocksOf('item', parts, { lists })).toEqual(['01. 甲', '1• 点']);
  });
});

describe('the tables of a Word document', () => {
  it('are rows with cells, their paragraphs within', async () => {
    const { text, blocks } = await read([
      '前',
      {
        table: [
          ['题', '答'],
          ['1', ['甲', '乙']],
        ],
      },
      '后',
    ]);
    const rows = blocks.flatMap((block) => (block.kind === 'row' ? [block.cells] : []));
    expect(text).toBe('前\n题\t答\n1\t甲\n乙\n后');
    expect(rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['题', '答'],
      ['1', '甲\n乙'],
    ]);
  });

  it('of one column are frames: their paragraphs are those of the body', async () => {
    expect(await blocksOf('row', [{ table: [['甲'], ['乙']] }])).toEqual([]);
  });

  it('have rows with a few words over several columns; with more in it such a cell is a frame', async () => {
    const wide = (words: string): string =>
      `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc></w:tr>`;
    const { text, blocks } = await read([
      { xml: `<w:tbl>${wide('一、礼仪')}${wide('礼'.repeat(61))}</w:tbl>` },
    ]);
    const rows = blocks.flatMap((block) => (block.kind === 'row' ? [block.cells] : []));
    expect(rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['一、礼仪', ''],
    ]);
  });

  it('that hold one question each are lines, each word with a colon before what it names', async () => {
    const card: DocxPart = {
      table: [
        ['题号', '1', '题型', '单选'],
        ['题目', '先登记什么？'],
        ['A', '品名'],
        ['B', [{ text: '数量' }, { text: '和单位' }]],
        ['参考答案', 'A'],
      ],
    };
    expect(await textOf([card])).toBe(
      '题号：1\n题型：单选\n题目：先登记什么？\nA：品名\nB：数量\n和单位\n参考答案：A',
    );
    expect(await blocksOf('row', [card])).toEqual([]);
  });

  it.each([
    ['that name columns', ['题目', '参考答案']],
    ['with a word and nothing behind it', ['答案', '']],
    ['with other words', ['仓库', '存放货物的地方']],
    ['of a grid', ['题目', '先登记什么？', 'A']],
  ])('keep rows %s', async (_, row) => {
    expect(await blocksOf('row', [{ table: [row] }])).toEqual([row.join('\t')]);
  });

  it('may stand in one another, and empty rows are none', async () => {
    const inner: DocxPart = { table: [['a', 'b']] };
    const parts = [
      {
        table: [
          ['', ''],
          ['外', ['内：', inner]],
        ],
      },
    ];
    expect(await textOf(parts)).toBe('外\t内：\na\tb');
    expect(await blocksOf('row', parts)).toEqual(['外\t内：\na\tb', 'a\tb']);
  });
});

describe('what stands in a Word document beside its text', () => {
  const blip =
    '<w:r><w:drawing><wp:docPr xmlns:wp="w" descr="拓扑图"/><a:blip xmlns:a="a" r:embed="rId9"/></w:drawing></w:r>';
  const relationsXml = '<Relationship Id="rId9" Type="x/image" Target="media/image1.png"/>';

  it('is shown as a picture, and counted', async () => {
    const { text, warnings } = await read([run(`<w:r><w:t>看图：</w:t></w:r>${blip}`)], { relationsXml });
    expect(text).toBe('看图：![拓扑图](media/image1.png)');
    expect(warnings).toEqual([{ id: 'no-text-in-part', count: 1, what: 'picture' }]);
  });

  it('is all there is in a scan', async () => {
    await expect(read([run(blip)], { relationsXml })).rejects.toMatchObject({ id: 'no-text-inside' });
  });

  it('is read where it is a document of another format', async () => {
    const inner = docx(['内']);
    const options = {
      relationsXml:
        '<Relationship Id="c1" Type="x/aFChunk" Target="a.txt"/><Relationship Id="c2" Type="x/aFChunk" Target="b.docx"/><Relationship Id="c3" Type="x/aFChunk" Target="c.docx"/>',
      members: [
        { name: 'word/a.txt', content: '1. 文' },
        { name: 'word/b.docx', content: inner },
        { name: 'word/c.docx', content: inner.subarray(0, 40) },
      ],
    };
    const chunks = ['c1', 'c2', 'c3'].map((id) => ({ xml: `<w:altChunk r:id="${id}"/>` }));
    const { text, warnings, blocks } = await read(['前', ...chunks, '后'], options);
    expect(text).toBe('前\n1. 文\n内\n后');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toContain('内');
    expect(warnings).toEqual([{ id: 'no-text-in-part', count: 1, what: 'object' }]);
  });
});

describe('a harmful Word document', () => {
  const xml = (content: string) => ({ members: [{ name: 'word/document.xml', content }] });
  const body = (content: string) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`;

  it('is damaged where it declares entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'甲'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]>${body('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`;
    await expect(read([], xml(bomb))).rejects.toThrow('its XML declares a document type');
  });

  it('is damaged where it is nested too deep', async () => {
    const deep = body('<w:tbl><w:tr><w:tc>'.repeat(400) + '</w:tc></w:tr></w:tbl>'.repeat(400));
    await expect(read([], xml(deep))).rejects.toThrow('its XML is nested too deep');
  });

  it('is damaged where it is no XML, or has no text part', async () => {
    await expect(read([], xml('<w:document'))).rejects.toThrow('its XML is not well formed');
    await expect(readDocx('a.docx', Buffer.from('PK'), tools)).rejects.toMatchObject({ id: 'damaged-file' });
  });

  it('is stopped where it unpacks to more than a file may hold', async () => {
    const bomb = { members: [{ name: 'word/document.xml', content: new Uint8Array(65 * 2 ** 20) }] };
    await expect(read([], bomb)).rejects.toMatchObject({ id: 'file-too-large-inside' });
  });

  it('that refers to an embedded document again and again holds it once', async () => {
    const options: DocxOptions = {
      relationsXml: '<Relationship Id="c" Type="x/aFChunk" Target="a.txt"/>',
      members: [{ name: 'word/a.txt', content: '文' }],
    };
    const chunks = Array.from({ length: 50 }, () => ({ xml: '<w:altChunk r:id="c"/>' }));
    expect(await textOf(['前', ...chunks, '后'], options)).toBe('前\n文\n后');
  });

  it('whose styles are based on one another in a circle is read', async () => {
    const style = (id: string, on: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`;
    const stylesXml = style('A', 'B') + style('B', 'A');
    expect(await textOf([{ text: '甲', style: 'A' }], { stylesXml })).toBe('甲');
  });
});

describe('a Word document of another program', () => {
  it('may call Word’s namespace by another name, and its main part', async () => {
    const content =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>';
    const members = [
      { name: 'word/document2.xml', content },
      {
        name: '_rels/.rels',
        content:
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>',
      },
    ];
    expect(await blocksOf('heading', [], { members })).toEqual(['1甲']);
  });
});
