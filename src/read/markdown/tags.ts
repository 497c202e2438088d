import { pattern } from '../../script/pattern.ts';
import type { Block } from '../document.ts';
import { isSetOff, isUnderlined } from '../html/elements.ts';
import type { Span } from '../span.ts';
import { changeIn, findNext, type Sheet, type Stretch, takeOut } from './sheet.ts';

/** Tags that stand for themselves in a text, as `<String>` or `<T>` do, are none of these. */
const known = new RegExp(pattern`
  ^(?:a|abbr|align|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|
  col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|
  head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|mark|meta|nav|nobr|
  object|ol|p|param|picture|rp|rt|ruby|s|samp|section|small|source|span|strike|strong|sub|
  summary|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|track|tt|u|ul|var|video|wbr)$
`);
const line = new RegExp(pattern`
  ^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|figcaption|
  figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|
  thead|tr|ul)$
`);

const anyTag = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?=[\s/>])[^<>]*)>/y;
const address = /<((?:https?|ftp|mailto):[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,9})>/y;

interface Tag extends Span {
  name: string;
  isClosing: boolean;
  attributes: string;
}

/** Reads a tag, a comment or an address in angle brackets; returns where the text behind it begins. */
export function readTag(stretch: Stretch, at: number): number | null {
  if (stretch.text.startsWith('<!--', at)) return readShortComment(stretch, at);
  address.lastIndex = at;
  const [link] = address.exec(stretch.text) ?? [];
  if (link) return readAddress(stretch, at, link.length);
  const tag = tagAt(stretch.text, at);
  if (!tag) return null;
  if (!known.test(tag.name)) return readComponent(stretch, tag);
  changeIn(stretch, tag, { insert: insteadOf(stretch.text, tag) });
  openBlock(stretch, tag);
  return tag.end;
}

/** What a program for pages draws beside words: `<Badge text="高频" type="warning" />`, `<Tag>必考</Tag>`. */
const drawn = /^(?:badge|tag|chip|pill|icon|fonticon|label|level|difficulty|stars?)$/;
/** Behind the words of a heading any part of such a program that is given something. */
const given = /^\s+[:@\w-]+=/;
const longestDrawn = 80;
const longestSeen = 300;

/** Reads a component, with the words in it; returns null for what is told about, as `<Suspense />` in a question is. */
function readComponent(stretch: Stretch, tag: Tag): number | null {
  const { text, of } = stretch;
  const end = endOfComponent(text, tag);
  if (end === null) return null;
  const [before, behind] = besides(text, { start: tag.start, end });
  const isLast = /^[。；，]?\s*$/.test(behind);
  const isDrawn = drawn.test(tag.name) && (isLast || /^\s*(?:\d{1,3}[.、)]\s*)?$/.test(before));
  if (!isDrawn && !(isLast && of === 'heading' && given.test(tag.attributes))) return null;
  const blanks = isLast ? (/[ \t]{0,8}$/.exec(text.slice(0, tag.start))?.[0].length ?? 0) : 0;
  changeIn(stretch, { start: tag.start - blanks, end }, { rule: 'badge' });
  return end;
}

/** What stands before and behind a place in its line, without tags. */
function besides(text: string, { start, end }: Span): string[] {
  const before = text.slice(Math.max(0, start - longestSeen), start).split('\n');
  const [behind] = text.slice(end, end + longestSeen).split('\n', 1);
  return [before[before.length - 1], behind].map((words) => words.replaceAll(/<[^<>]*>/g, ''));
}

function endOfComponent(text: string, { end, name, isClosing, attributes }: Tag): number | null {
  if (isClosing) return null;
  if (attributes.endsWith('/')) return end;
  const behind = text.slice(end, end + longestDrawn);
  const [whole, closed] = /^[^<>\n]*<\/([A-Za-z][A-Za-z0-9]*)\s*>/.exec(behind) ?? [];
  return whole !== undefined && closed.toLowerCase() === name ? end + whole.length : null;
}

function tagAt(text: string, at: number): Tag | null {
  anyTag.lastIndex = at;
  const [whole, slash, name, attributes] = anyTag.exec(text) ?? [];
  if (whole === undefined) return null;
  return { start: at, end: at + whole.length, name: name.toLowerCase(), isClosing: slash !== '', attributes };
}

function readAddress(stretch: Stretch, at: number, length: number): number {
  changeIn(stretch, { start: at, end: at + 1 });
  changeIn(stretch, { start: at + length - 1, end: at + length });
  return at + length;
}

function readShortComment(stretch: Stretch, at: number): number | null {
  const close = findNext(stretch, '-->', at + 4);
  if (close < 0) return null;
  takeComment(stretch.sheet, { start: stretch.start + at, end: stretch.start + close + 3 });
  return close + 3;
}

/** An answer that the page hides from who does not look at its source. */
const hiddenAnswer =
  /^\s*(?:[【[(（]\s*)?(?:参考|參考|正确|正確|标准|標準)?\s*(?:答案|答|解答|解析|answer|key)\s*(?:[\]】)）]|[:：])/i;

/** Takes a comment out, or only its marks where it holds an answer. */
export function takeComment(sheet: Sheet, { start, end }: Span): void {
  const isAnswer = hiddenAnswer.test(sheet.source.slice(start + 4, Math.min(end - 3, start + 60)));
  takeOut(sheet, { start, end: isAnswer ? start + 4 : end }, isAnswer ? 'markup' : 'comment');
  if (isAnswer) takeOut(sheet, { start: end - 3, end });
}

/** What a tag says in words. */
function insteadOf(text: string, tag: Tag): string {
  const { name, isClosing, attributes } = tag;
  const lineEnd = isLineFull(text, tag) ? '\n' : '';
  if (name === 'br' || name === 'hr') return lineEnd;
  if (name === 'code' || name === 'kbd' || name === 'samp' || name === 'tt') return '`';
  if (name === 'sup' && !isClosing && /^\d{1,3}</.test(text.slice(tag.end, tag.end + 4))) return '^';
  if (name === 'img') return imageOf(attributes);
  if (name === 'li' && !isClosing) return isBehindText(text, tag) ? '\n- ' : '- ';
  if ((name === 'td' || name === 'th') && isClosing) return isBeforeCell(text, tag) ? '\t' : '';
  return line.test(name) ? lineEnd : '';
}

const isBeforeCell = (text: string, { end }: Tag): boolean =>
  /^\s*<t[dh]\b/i.test(text.slice(end, end + 200));

/** Whether text stands both before and behind a tag in its line: without it the two would be one word. */
function isLineFull(text: string, tag: Tag): boolean {
  if (!isBehindText(text, tag)) return false;
  return !/^(?:[ \t]*<\/[^<>]*>)*[ \t]*(?:\n|$)/.test(text.slice(tag.end, tag.end + 200));
}

/** Tags before it in the line count for nothing. */
function isBehindText(text: string, { start }: Tag): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  return /[^\s>]/.test(before.slice(before.lastIndexOf('\n') + 1).replaceAll(/<[^<>]*>/g, ''));
}

function imageOf(attributes: string): string {
  const attribute = (name: string): string =>
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
      .exec(attributes)
      ?.slice(1)
      .find(Boolean) ?? '';
  const path = attribute('src');
  return path === '' || /badge|shields\.io/.test(path) ? '' : `![${attribute('alt')}](${path})`;
}

const opened: { [name: string]: (start: number, end: number) => Block } = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [
      `h${level}`,
      (start: number, end: number): Block => ({ kind: 'heading', level, start, end }),
    ]),
  ),
  summary: (start, end) => ({ kind: 'term', start, end }),
  dt: (start, end) => ({ kind: 'term', start, end }),
};
/** A heading or a term is closed soon, or it is none. */
const longestOpened = 1000;

function openBlock({ sheet, text, start }: Stretch, tag: Tag): void {
  const isStrong = tag.name === 'b' || tag.name === 'strong';
  const isMarked = /^(?:font|span|mark)$/.test(tag.name) && isSetOff(tag.name, tag.attributes) === true;
  const isFilled = isUnderlined(tag.name, tag.attributes);
  if (tag.isClosing || !(isStrong || isMarked || isFilled || Object.hasOwn(opened, tag.name))) return;
  const behind = text.slice(tag.end, tag.end + longestOpened);
  const close = new RegExp(`</${tag.name}\\s*>`, 'i').exec(behind);
  if (!close) return;
  const [first, last] = [start + tag.end, start + tag.end + close.index];
  if (isStrong) sheet.strong.push({ start: start + tag.start, end: last + close[0].length });
  else if (isMarked) sheet.blocks.push({ kind: 'marked', start: first, end: last });
  else if (isFilled) sheet.blocks.push({ kind: 'underlined', start: first, end: last });
  else sheet.blocks.push(opened[tag.name](first, last));
}
