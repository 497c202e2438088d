import { decodeEntity } from './entities.ts';
import type { Change } from './overlay.ts';
import { unseen } from './unseen.ts';

const entity =
  /&(?:nbsp|ensp|emsp|[lr][ds]quo|hellip|mdash|ndash|middot|quot|lt|gt|amp|#\d{2,6}|#x[0-9a-f]{2,5});/gi;
const tag =
  /<\/?(?:p|br|div|span|strong|b|font|em|i|u|h[1-6]|li|ul|ol|td|tr|table|tbody|a|img|section)(?=[\s/>])(?:\s[^<>]{0,500}|\/)?>/gi;
/** A text on HTML names a tag now and then; one that was a page is full of ends and breaks. */
const leftOver = /<\/(?:p|div|span|strong|font|li|td|section)>|<br\s*\/?>|<p>/gi;
const fewestTags = 4;
const textForEach = 150;

/**
 * What a page left in a text that was copied out of it: entities, and tags where there are many. `题目&nbsp;<br/>答` →
 * a blank and a line end in their places.
 */
export function findStray(text: string): Change[] {
  const entities = text.includes('&') ? [...text.matchAll(entity)].flatMap(changeOfEntity) : [];
  const tags = isPageText(text) ? [...text.matchAll(tag)].map(changeOfTag(text)) : [];
  return [...entities, ...tags, ...findUnseen(text)];
}

/** Finds characters that nobody sees: zero-width blanks, soft hyphens, marks of direction. */
export function findUnseen(text: string): Change[] {
  return [...text.matchAll(unseen)].map(({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    rule: 'unseen character',
  }));
}

/** Whether a text is full of the tags of a page. */
export function isPageText(text: string): boolean {
  if (!text.includes('<')) return false;
  const count = text.match(leftOver)?.length ?? 0;
  return count >= fewestTags && count * textForEach > text.length;
}

function changeOfEntity({ 0: found, index: start }: RegExpExecArray): Change[] {
  const insert = decodeEntity(found);
  return insert === null ? [] : [{ start, end: start + found.length, insert, rule: 'markup' }];
}

const changeOfTag =
  (text: string) =>
  ({ 0: found, index: start }: RegExpExecArray): Change => {
    const end = start + found.length;
    const isBreak = /^<(?:br|\/?(?:p|div|h\d|li|tr|section))\b/i.test(found);
    const isNeeded = isBreak && /[^\n>]/.test(text[start - 1] ?? '\n') && /[^\n]/.test(text[end] ?? '\n');
    return { start, end, insert: isNeeded ? '\n' : '', rule: 'markup' };
  };
