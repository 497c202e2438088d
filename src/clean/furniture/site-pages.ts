import type { Span } from '../../read/span.ts';

/** The sentence with which some sites lead the text of a file in, and the number of its first page behind it; folded. */
const firstPage = /由会员(?:上传)?分享,可在线阅读[^?!;\n]{0,200}?(?:搜索|查看)\.\s?1,/;
/** A page holds more; the points of a list stand nearer to each other. */
const shortestPage = 150;
const mostPages = 60;

/** In the midst of a sentence, or before what has its own number: `…骨折等2、稳定的病人`, `…进门。3、第5题`. */
const within = /[\u3400-\u9fffa-z,]$/;
const goesOn = /^[\u3400-\u9fff,.;]/;
const itsOwn =
  /^\s?(?:\d{1,3}[.,](?!\d)|第[一二三四五六七八九十\d]{1,3}[题问章部]|[一二三四五六七八九十]{1,3},|\([一二三四五六七八九十\d]{1,3}\)|(?:问题|题目)[一二三四五六七八九十\d]|展开阅读全文|$)/;

/**
 * The numbers that a site prints before each page of a text that it shows in one line, which is folded, behind its sentence
 * about the file: they count on from there, wherever the pages end.
 */
export function findSitePages(folded: string): Span[] {
  const first = firstPage.exec(folded);
  const found: Span[] = [];
  let from = first === null ? folded.length : first.index + first[0].length;
  for (let page = 2; page <= mostPages; page += 1) {
    const at = placeOf(folded, page, from + shortestPage);
    if (at < 0) break;
    found.push({ start: at, end: at + `${page},`.length });
    from = at;
  }
  return found;
}

/** Where the number of a page stands behind a place; -1 where it does not. */
function placeOf(folded: string, page: number, from: number): number {
  const mark = `${page},`;
  for (let at = folded.indexOf(mark, from); at >= 0; at = folded.indexOf(mark, at + 1)) {
    const before = folded.slice(Math.max(0, at - shortestPage), at);
    const behind = folded.slice(at + mark.length, at + mark.length + shortestPage);
    const isListed = before.includes(`${page - 1},`) || behind.includes(`${page + 1},`);
    const isPage =
      (!/\d$/.test(before) && itsOwn.test(behind)) || (within.test(before) && goesOn.test(behind));
    if (isPage && !isListed) return at;
  }
  return -1;
}
