const anchored = /^#{1,6} <a id="([^"\n]{1,300})"><\/a>([^\n]*)$/gm;
const contentsHeading = /^## (?:Contents|目[录錄])$/;
const longestLink = 1000;
const link = /^(?: {2})*- \[(.*)\]\(#([^\n]*)\)$/;
/** What stands below a question whose document breaks off, or gives no answer. */
const remark =
  /^\*(?:[（(]原文(?:到此中[断斷]|[没沒]有[给給]出答案)。[）)]|\(The document (?:breaks off here|gives no answer)\.\))\*$/;

/**
 * The lines of a sheet that `qbank export` printed which are no part of its questions, by where they begin: its contents, a
 * list of links to headings with the same words, and remarks in italics. Empty where no heading has an anchor before it.
 */
export function findPrinted(source: string): Map<number, string> {
  const headings = new Map([...source.matchAll(anchored)].map(([, id, words]) => [id, words]));
  const lines = new Map<number, string>();
  if (headings.size === 0) return lines;
  let heading: number | null = null;
  for (const { 0: line, index } of source.matchAll(/^.+$/gm)) {
    const [, words, id] = line.length > longestLink ? [] : (link.exec(line) ?? []);
    const isListed = id !== undefined && headings.get(id) === words;
    if (isListed && heading !== null) lines.set(heading, 'contents');
    if (isListed) lines.set(index, 'contents');
    else if (remark.test(line)) lines.set(index, 'note');
    heading = contentsHeading.test(line) ? index : null;
  }
  return lines;
}
