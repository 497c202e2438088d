import { type ZipMember, zip } from './zip.ts';

/**
 * Builds Word documents for tests: `docx(['一段文字', { text: '标题', style: 'Heading1' }])`. Lists take their numbers from
 * `lists`, as Word's do: `{ text: '甲', list: 1 }` with `lists: { 1: [{ format: 'decimal', text: '%1.' }] }`. What is not
 * provided for is given as XML.
 */
export interface DocxRun {
  text: string;
  isBold?: boolean;
  isHidden?: boolean;
  color?: string;
  highlight?: string;
  /** A tracked change. */
  change?: 'inserted' | 'deleted';
}

export type DocxPart =
  | string
  | { text?: string; runs?: DocxRun[]; style?: string; isBold?: boolean; list?: number; level?: number }
  /** The rows of a table; a cell is its paragraphs. */
  | { table: (string | DocxPart[])[][] }
  | { xml: string };

/** A level of a list: `chineseCounting` with `%1、` gives 一、 二、 */
export interface DocxLevel {
  format: string;
  text: string;
  start?: number;
  restart?: number;
  xml?: string;
}

export interface DocxOptions {
  lists?: { [id: number]: DocxLevel[] };
  /** Elements of `numbering.xml` in the place of `lists`. */
  numberingXml?: string;
  stylesXml?: string;
  header?: string;
  footer?: string;
  footnotes?: string[];
  /** Further members of the archive, or others in the place of those that are written. */
  members?: ZipMember[];
  /** Further relations of the document: `<Relationship …/>`. */
  relationsXml?: string;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `甲\t乙` as the content of a run. */
function runContent(text: string, name = 't'): string {
  return text
    .split(/(\t|\n)/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n') return '<w:br/>';
      return piece === '' ? '' : `<w:${name} xml:space="preserve">${escapeXml(piece)}</w:${name}>`;
    })
    .join('');
}

function runXml({ text, isBold, isHidden, color, highlight, change }: DocxRun): string {
  const properties = [
    isBold ? '<w:b/>' : '',
    isHidden ? '<w:vanish/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    highlight ? `<w:highlight w:val="${highlight}"/>` : '',
  ].join('');
  const run = `<w:r><w:rPr>${properties}</w:rPr>${runContent(text, change === 'deleted' ? 'delText' : 't')}</w:r>`;
  if (change === 'inserted') return `<w:ins w:id="1" w:author="a">${run}</w:ins>`;
  return change === 'deleted' ? `<w:del w:id="2" w:author="a">${run}</w:del>` : run;
}

function partXml(part: DocxPart): string {
  if (typeof part === 'string') return partXml({ text: part });
  if ('xml' in part) return part.xml;
  if ('table' in part) return tableXml(part.table);
  const { style, list, level = 0, isBold, text = '', runs = [{ text, isBold }] } = part;
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map(runXml).join('')}</w:p>`;
}

function tableXml(rows: (string | DocxPart[])[][]): string {
  const cellXml = (cell: string | DocxPart[]) =>
    `<w:tc><w:tcPr/>${(typeof cell === 'string' ? [cell] : cell).map(partXml).join('')}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function numberingXml(lists: { [id: number]: DocxLevel[] }): string {
  const levelXml = ({ format, text, start = 1, restart, xml = '' }: DocxLevel, level: number) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${
      restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`
    }<w:lvlText w:val="${escapeXml(text)}"/>${xml}</w:lvl>`;
  const entries = Object.entries(lists);
  return [
    ...entries.map(
      ([id, levels]) =>
        `<w:abstractNum w:abstractNumId="${id}">${levels.map(levelXml).join('')}</w:abstractNum>`,
    ),
    ...entries.map(([id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
  ].join('');
}

/** Word's own headings, in English and in Chinese, where the name differs from the id. */
const usualStyles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="a1"><w:name w:val="小节"/><w:basedOn w:val="Heading2"/></w:style>
`;

const root = (name: string, content: string) =>
  `${declaration}<w:${name} ${namespaces}>${content}</w:${name}>`;

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`;

const relations = (content: string) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

function footnotesXml(notes: readonly string[]): string {
  const note = (text: string, index: number) =>
    `<w:footnote w:id="${index + 1}">${partXml(text)}</w:footnote>`;
  return root('footnotes', notes.map(note).join(''));
}

/** The bytes of a Word document of these paragraphs and tables. */
export function docx(parts: readonly DocxPart[], options: DocxOptions = {}): Uint8Array {
  const { header, footer, footnotes = [], members = [], relationsXml = '' } = options;
  const written: { [name: string]: string | null } = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': root('document', `<w:body>${parts.map(partXml).join('')}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relations(
      relation('rIdS', 'styles', 'styles.xml') +
        relation('rIdN', 'numbering', 'numbering.xml') +
        relation('rIdF', 'footnotes', 'footnotes.xml') +
        relationsXml,
    ),
    'word/styles.xml': root('styles', options.stylesXml ?? usualStyles),
    'word/numbering.xml': root('numbering', options.numberingXml ?? numberingXml(options.lists ?? {})),
    'word/header1.xml': header === undefined ? null : root('hdr', partXml(header)),
    'word/footer1.xml': footer === undefined ? null : root('ftr', partXml(footer)),
    'word/footnotes.xml': footnotes.length === 0 ? null : footnotesXml(footnotes),
  };
  const names = new Set(members.map(({ name }) => name));
  const kept = Object.entries(written).flatMap(([name, content]) =>
    content === null || names.has(name) ? [] : [{ name, content }],
  );
  return zip([...kept, ...members]);
}
