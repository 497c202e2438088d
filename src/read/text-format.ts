import { pattern } from '../script/pattern.ts';
import type { Format } from './document.ts';
import { isMarkdown } from './markdown/features.ts';

type TextFormat = Extract<Format, 'text' | 'markdown' | 'html' | 'docx' | 'table' | 'json' | 'anki'>;

const endings: { [ending: string]: TextFormat } = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  mht: 'html',
  mhtml: 'html',
  csv: 'table',
  tsv: 'table',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
};

/** The format of a text by its beginning, and where that leaves it open by its file's name. */
export function formatOfText(file: string, head: string): TextFormat | 'svg' | 'xml' {
  const named = endings[/\.([a-z]+)$/i.exec(file)?.[1].toLowerCase() ?? ''];
  const start = head.trimStart().replace(/^\ufeff\s*/, '');
  return formatOfTags(start, named) ?? formatOfMarks(start, named) ?? named ?? formatOfWords(start);
}

const wholePage = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)\b/i;
const savedAsMail =
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*(?:multipart\/related|text\/html)/i;
const wordXml = /^(?:<\?[^>]*\?>\s*)*<(?:w:worddocument|pkg:package)\b/i;
const sheetXml =
  /^\ufeff?\s*(?:<\?[^>]{0,500}\?>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*){0,8}<(?:\w{1,20}:)?Workbook\b[^>]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/;

/** A whole workbook as one XML file. */
export const isSpreadsheetXml = (start: string): boolean => sheetXml.test(start);

const otherXml = /^<\?xml\b|^<(?:rss|feed|office:document)\b/i;
const tag = new RegExp(
  pattern`
    <\/?(?:p|div|span|br|li|ul|ol|h[1-6]|table|t[rdh]|a|b|strong|em|i|font|img|section|article|
    input|label|dl|d[td]|pre|code|body|head|meta|title|script|style|details|
    summary)\b[^<>]{0,2000}>
  `,
  'gi',
);

function formatOfTags(start: string, named: TextFormat | undefined): TextFormat | 'svg' | 'xml' | null {
  if (wholePage.test(start) || savedAsMail.test(start.slice(0, 4000))) return 'html';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b/i.test(start)) return 'svg';
  if (wordXml.test(start)) return 'docx';
  if (isSpreadsheetXml(start)) return 'table';
  if (otherXml.test(start)) return 'xml';
  if (named === 'html') return start.includes('<') ? 'html' : formatOfWords(start);
  // Markdown and tables may hold tags, and a text on HTML speaks of them: a page has them everywhere.
  return named !== undefined && named !== 'text' ? null : isPage(start) ? 'html' : null;
}

/** A part of a page without its head: begins with a tag, and has one for every few words. */
function isPage(start: string): boolean {
  if (!/^<(?:!--|!doctype|[a-z][a-z0-9]*[\s/>])/i.test(start)) return false;
  const tags = start.match(tag) ?? [];
  const closing = tags.filter((one) => one.startsWith('</') || /^<(?:br|img|input|li|p)\b/i.test(one));
  return tags.length >= 4 && closing.length >= 2 && tags.length * 200 > start.length;
}

const ankiHead = /^#(?:separator|html|notetype column|deck column|tags column|columns|notetype|deck):/im;
const jsonStart = /^(?:\{\s*(?:"|\})|\[\s*(?:[{["]|\]))/;

function formatOfMarks(start: string, named: TextFormat | undefined): TextFormat | null {
  if (/^#/.test(start) && ankiHead.test(start.slice(0, 400))) return 'anki';
  if (named !== undefined && named !== 'text') return named === 'markdown' && isJson(start) ? 'json' : null;
  if (isJson(start)) return 'json';
  if (hasColumnNames(start) || hasColumns(start) || hasCards(start)) return 'table';
  return named === 'text' && isMarkdown(start) ? 'markdown' : null;
}

/** A list of links or a number in brackets begins like JSON, too; but has no quoted name or second bracket there. */
function isJson(start: string): boolean {
  return jsonStart.test(start) && /"\s*[:,\]]/.test(start.slice(0, 4000));
}

const columnName = new RegExp(
  pattern`
    ^"?(?:序号|序號|编号|編號|题号|題號|题目|題目|题干|題幹|问题|問題|题型|題型|答案|正确答案|
    正確答案|参考答案|參考答案|解析|选项\s*[A-H]?|選項\s*[A-H]?|[A-H]|章节|章節|难度|難度|分值|
    id|no|(?:question|option|answer)_?(?:content|text|answer|options?|type|expla(?:in|nation))|
    question|answer|type|options?\s*[A-H]?|key|explanation)"?$
  `,
  'i',
);

/** The names of columns in the first line: at least two, and hardly anything else. */
function hasColumnNames(start: string): boolean {
  const first = start.slice(0, 2000).split(/[\r\n]/, 1)[0];
  const cells = first.split(first.includes('\t') ? '\t' : /[,;|]/).map((cell) => cell.trim());
  const named = cells.filter((cell) => columnName.test(cell)).length;
  return named >= 2 && named * 2 >= cells.length && /[\r\n]/.test(start);
}

/** So many cells in nearly every line, parted by tabs, are a table without names: options side by side stand below their stems. */
function hasColumns(start: string): boolean {
  // The last line may be cut off.
  const lines = start
    .split(/\r?\n/)
    .slice(0, -1)
    .filter((line) => line.trim() !== '');
  const counts = new Map<number, number>();
  for (const line of lines) {
    const tabs = line.replace(/\t+$/, '').split('\t').length - 1;
    counts.set(tabs, (counts.get(tabs) ?? 0) + 1);
  }
  const [tabs, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0]);
  return tabs >= fewestTabs && count >= fewestLines && count > lines.length * 0.8;
}

/** `什么是封装？⇥隐藏实现。`: what asks and its answer, parted by a tab, on each line, as programs for cards write them. */
function hasCards(start: string): boolean {
  const lines = start.split(/\r?\n/).filter((line) => line.trim() !== '');
  const cards = lines.flatMap((line) => (card.test(line) ? [line.split('\t')[0].trim()] : []));
  const asking = cards.filter((asked) => /[？?]$/.test(asked)).length;
  return (
    cards.length >= fewestCards && cards.length >= lines.length * cardShare && asking * 2 >= cards.length
  );
}

const card = /^[^\t]{4,300}\t[^\t]+$/;
const fewestCards = 3;
/** The last line may be cut off. */
const cardShare = 0.95;
const fewestTabs = 3;
const fewestLines = 5;

function formatOfWords(start: string): TextFormat {
  return isMarkdown(start) ? 'markdown' : 'text';
}
