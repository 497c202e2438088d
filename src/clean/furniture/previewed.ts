import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { bareFact, factName, textName } from './page-words.ts';

/** A preview begins a page, and what follows it comes soon: so many characters are looked at. */
const reach = 40_000;
/** Words that come again by so many characters are the same words; by so many more they are the text again. */
const gram = 16;
const fewestSame = 60;
/** What a page tells between the preview and the text, without blanks. */
const longestBetween = 300;

/** A question, or the number of a first one. */
const holdsBank = /[？?]|(?<!\d)1[.、．]/;
const toldBetween = new RegExp(
  `(?:${factName})\\s?:|${bareFact}|${textName}|\\.{3}|…|展开|阅读全文|查看全文|全文如下`,
);

/** A text without its blanks, and where each of its characters stands. */
interface Bare {
  text: string;
  places: Uint32Array;
}

/**
 * The beginning of a document that a page shows before the document itself, with the facts that it tells between the two:
 * `内容提示：面试题1、…2、…3、… 页数：5 浏览次数：213 面试题1、…2、…3、…4、…`. Null where none is shown. Blanks and line ends may differ.
 */
export function findPreviewed(text: string): Span | null {
  const bare = withoutBlanks(text.slice(0, reach));
  const firsts = new Map<string, number>();
  for (let at = 0; at + gram <= bare.text.length; at += 1) {
    const words = bare.text.slice(at, at + gram);
    const first = firsts.get(words);
    if (first === undefined) firsts.set(words, at);
    else {
      const length = alikeFor(bare.text, first, at);
      if (length >= fewestSame && isPreview(bare.text, { first, again: at, length }))
        return spanOf(bare, first, at);
      at += Math.max(0, length - gram);
    }
  }
  return null;
}

function withoutBlanks(text: string): Bare {
  const places = new Uint32Array(text.length);
  let length = 0;
  let bare = '';
  for (const { 0: words, index } of text.matchAll(/\S+/g)) {
    for (let at = 0; at < words.length; at += 1) places[length + at] = index + at;
    length += words.length;
    bare += words;
  }
  return { text: bare, places };
}

/** For how many characters two places go on alike; no place of the second is one of the first. */
function alikeFor(text: string, first: number, again: number): number {
  let length = gram;
  while (
    first + length < again &&
    again + length < text.length &&
    text[first + length] === text[again + length]
  )
    length += 1;
  return length;
}

/** A stretch of a text that comes again. */
interface Again {
  first: number;
  again: number;
  length: number;
}

function isPreview(text: string, { first, again, length }: Again): boolean {
  const between = text.slice(first + length, again);
  return (
    between.length <= longestBetween &&
    !/[？?]/.test(between) &&
    holdsBank.test(text.slice(first, first + length)) &&
    toldBetween.test(foldText(between))
  );
}

/** From where the two begin to be alike to where the second does. */
function spanOf({ text, places }: Bare, first: number, again: number): Span {
  let before = 0;
  while (before < first && text[first - before - 1] === text[again - before - 1]) before += 1;
  return { start: places[first - before], end: places[again - before] };
}
