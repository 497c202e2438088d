import { type Decoded, decode } from '../decode.ts';
import type { Block, Document, Taken } from '../document.ts';
import { take } from '../overlay.ts';
import { isPageText } from '../stray.ts';
import { chooseFurniture } from './furniture.ts';
import { readMail } from './mail.ts';
import { type Page, readPage } from './page.ts';
import { withoutSite } from './site-name.ts';
import { decodeText } from './tokens.ts';

/** The reader of saved pages, as `read.ts` names it. */
export async function readHtml(file: string, bytes: Uint8Array): Promise<Document[]> {
  const { text, encoding, warnings } = decodePage(bytes);
  return [{ ...htmlDocument(file, text, encoding), warnings }];
}

/**
 * A page → what a reader sees of it, and what it holds but does not show: answers that are folded up, hidden, or in its
 * comments. Its menus, notices and lists of other pages stay in the text, to be taken out.
 */
export function htmlDocument(
  file: string,
  source: string,
  encoding: Document['encoding'] = 'utf-8',
): Document {
  const page = readTwice(source);
  const blocks = page.blocks.filter(isTold(page.blocks)).sort(byPlace);
  const head = headTitle(source);
  const title = titleOf(head, page);
  const label = withoutSite(head);
  return {
    file,
    text: page.text,
    encoding,
    format: 'html',
    blocks,
    taken: takenOf(page),
    warnings: [],
    ...(label === '' ? {} : { given: title === null ? { label } : { title, label } }),
  };
}

/** A page whose own tags were escaped, so that a browser shows them, is a page inside. */
function readTwice(source: string): Page {
  const page = readPage(source);
  return isPageText(page.text) ? readPage(page.text.replaceAll('\n', '<br>')) : page;
}

/** The text of a piece of HTML, as a field of a card is: no furniture is looked for. */
export function htmlText(source: string): string {
  return readPage(source).text;
}

/** A heading is no paragraph as well. */
function isTold(blocks: readonly Block[]): (block: Block) => boolean {
  const named = new Set(
    blocks.flatMap(({ kind, start }) => (kind === 'heading' || kind === 'term' ? [start] : [])),
  );
  return ({ kind, start, end }) => end > start && !(kind === 'paragraph' && named.has(start));
}

const byPlace = (one: Block, other: Block): number => one.start - other.start || other.end - one.end;

function takenOf({ text, blocks, suspects, glosses: readings }: Page): Taken[] {
  const glosses = [...readings, ...fileEndings(text, blocks)];
  const furniture = chooseFurniture(text, suspects);
  const within = ({ start }: Taken): boolean =>
    furniture.some((one) => one.start <= start && start < one.end);
  const taken: Taken[] = [];
  for (const stretch of [...furniture, ...glosses.filter((gloss) => !within(gloss))].sort(
    (a, b) => a.start - b.start,
  ))
    if (stretch.start >= (taken.at(-1)?.end ?? 0)) take(taken, withLineEnd(text, stretch));
  return taken;
}

/** What is a line, or several, goes with its end. */
function withLineEnd(text: string, { start, end, rule }: Taken): Taken {
  const isLine = (start === 0 || text[start - 1] === '\n') && text[end] === '\n';
  return { start, end: isLine ? end + 1 : end, rule };
}

const charset = /<meta\b[^<>]*?charset\s*=\s*["']?\s*([\w-]+)/i;

function decodePage(saved: Uint8Array): Decoded {
  const mailed = readMail(saved);
  const bytes = mailed?.bytes ?? saved;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return decode(bytes, mailed?.charset ?? charset.exec(head)?.[1]);
}

/** Between the title of a document and the name of its site. */
const siteBorder = /\s*(?:[-_|–—·»]{1,3}\s|_+|\s[-|–—·»]{1,3}|\|)\s*/;

/** What the page's head calls it, with the name of its site. */
function headTitle(source: string): string {
  const [, written = ''] = /<title[^<>]*>([^<]{1,500})<\/title/i.exec(source.slice(0, 100_000)) ?? [];
  return decodeText(written).trim();
}

/** The title that the page's head names, where a heading of the page says the same. */
function titleOf(head: string, { text, blocks }: Page): string | null {
  const [title] = head.split(siteBorder);
  if (title.length < 2) return null;
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level <= 2);
  const isHeading = headings.some(({ start, end }) => sameWords(text.slice(start, end), title));
  return isHeading ? title.replaceAll(/\s+/g, ' ').replace(fileEnding, '') : null;
}

/** Sites of documents name them as files. */
const fileEnding = /\.(?:docx?|pdf|pptx?|wps|txt|rtf)$/i;

/** `面试题库.docx` over a document is its title. */
function fileEndings(text: string, blocks: readonly Block[]): Taken[] {
  return blocks.flatMap(({ kind, start, end }) => {
    const [ending = ''] = (kind === 'heading' && fileEnding.exec(text.slice(start, end))) || [];
    return ending === '' ? [] : [{ start: end - ending.length, end, rule: 'file name' }];
  });
}

const bare = (title: string): string => title.replaceAll(/\s/g, '').replace(fileEnding, '');
const sameWords = (one: string, other: string): boolean => bare(one) === bare(other);
