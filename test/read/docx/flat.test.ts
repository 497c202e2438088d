import { expect, test } from 'vitest';
import { tellFormat } from '../../../src/read/format.ts';
import { readFile } from '../../../src/read/read.ts';

const paragraphs = (lines: readonly string[], properties = ''): string =>
  lines.map((line) => `<w:p>${properties}<w:r><w:t>${line}</w:t></w:r></w:p>`).join('');

const questions = [
  '题库',
  '1. 什么是负债？',
  '参考答案：应偿还的义务。',
  '2. 什么是资产？',
  '参考答案：拥有的资源。',
];

/** What Word 2003 writes, and programs that fill in what it wrote. */
const word2003 = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"><w:styles><w:style w:type="paragraph" w:styleId="7"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles><w:body><wx:sect>${body}<w:sectPr><w:hdr w:type="odd">${paragraphs(['第 1 页'])}</w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>`;

const part = (name: string, xml: string): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="x"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
const relation = (target: string): string =>
  `<Relationships xmlns="r"><Relationship Id="r1" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;

async function read(file: string, text: string): Promise<{ lines: string[]; headings: string[] } | string> {
  for await (const one of readFile(file, new TextEncoder().encode(text), {} as never)) {
    if ('error' in one) return one.error.id;
    const { text: whole, blocks } = one.document;
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    return {
      lines: whole.split('\n').filter((line) => line !== ''),
      headings: headings.map(({ start, end }) => whole.slice(start, end).trim()),
    };
  }
  return 'nothing';
}

test('a document as Word 2003 writes it, with the numbers that it shows, and without what heads each page', async () => {
  const list =
    '<w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="1、"/></w:listPr></w:pPr>';
  const heading = '<w:pPr><w:pStyle w:val="7"/></w:pPr>';
  const body = `${paragraphs(['会计面试题'], heading)}${paragraphs(['什么是成本？'], list)}${paragraphs(['答：耗费。'])}`;
  expect(await read('bank.doc', word2003(body))).toEqual({
    lines: ['会计面试题', '1、什么是成本？', '答：耗费。'],
    headings: ['会计面试题'],
  });
});

test('a package that was saved as one file', async () => {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs(questions)}</w:body></w:document>`;
  const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraphs(['第 1 页'])}</w:hdr>`;
  const parts = [
    part('/_rels/.rels', relation('word/document.xml')),
    part('/word/document.xml', document),
    part('/word/header1.xml', header),
  ];
  const text = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
  expect(await read('bank.xml', text)).toEqual({ lines: questions, headings: [] });
});

test.each([
  ['a package without its document', '<pkg:package xmlns:pkg="x"></pkg:package>', 'damaged-file'],
  ['one that is cut off', word2003(paragraphs(questions)).slice(0, -60), 'damaged-file'],
  ['entities', word2003(paragraphs(questions)).replace('?>\n<w:', '?>\n<!DOCTYPE a [<!ENTITY b "c">]><w:'), 'unsupported-file'],
  ['XML of another kind', '<?xml version="1.0"?><rss><channel/></rss>', 'unsupported-file'],
])('%s is told', async (_, text, problem) => {
  expect(await read('bank.doc', text)).toBe(problem);
}); // biome-ignore format: a table

test('a text that speaks of such documents stays a text', () => {
  const text = '1. <w:wordDocument> 是什么？\n参考答案：Word 2003 的根元素。\n';
  expect(tellFormat('bank.txt', new TextEncoder().encode(text))).toBe('text');
});
