import type { Line } from './lines.ts';

/** Lines of the page that are known at its foot: fewer, or a smaller share of it, may stand between questions. */
const fewestKnown = 2;
const knownShare = 1 / 3;
const longestLine = 60;

/** What a bank may end with, and no line at the foot of a page looks like; in folded text. */
const ofBank =
  /[.?!;,”)\]]$|^[(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-h√×])(?:[,.、)\]-]|\s|$)|^第.{1,3}[章节题问部]|^[([]?(?:参考)?(?:答案|解析|答)/;

/**
 * The lines at the foot of a page that no rule tells alone (the names of other documents, `下载积分：800`): from the first
 * one that is known to be the page's, where nothing but short lines follow that tell and ask nothing. `isKnown` says which
 * are, page numbers left out.
 */
export function footOf(lines: readonly Line[], isKnown: (line: Line) => boolean): Line[] {
  let start = lines.length;
  while (start > 0 && (isKnown(lines[start - 1]) || isOfPage(lines[start - 1]))) start -= 1;
  while (start < lines.length && !isKnown(lines[start])) start += 1;
  const foot = lines.slice(start);
  const known = foot.filter(isKnown).length;
  if (known < fewestKnown || known < foot.length * knownShare) return [];
  return foot.filter((line) => !isKnown(line));
}

const isOfPage = ({ text, isHeading }: Line): boolean =>
  !isHeading && text.length <= longestLine && !ofBank.test(text);
