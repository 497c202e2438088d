import type { RemovalRule } from '../removal-rule.ts';

const anchored = /^#{1,6} <a id="([^"\n]{1,300})"><\/a>([^\n]*)$/gm;
const contentsHeading = /^## (?:Contents|目[录錄])$/;
/** What heads the questions of one bank. */
const bankHeading = /^## <a id="[^"\n]{1,300}"><\/a>.+$/gm;
/** What heads the answers to one bank. */
const answersHeading = /^## <a id="[^"\n]{1,300}"><\/a>(?:Answers: |答案[：:])/;
const longestLink = 1000;
const link = /^(?: {2})*- \[(.*)\]\(#([^\n]*)\)$/;
/** What stands below a question whose document breaks off, or gives no answer. */
const remark =
  /^\*(?:[（(]原文(?:到此中[断斷]|[没沒]有[给給]出答案)。[）)]|\(The document (?:breaks off here|gives no answer)\.\))\*$/;

/** A question of a sheet in the order of a paper, and where it is from: `*护士 · 专业知识*`. */
const numberedHeading = /^## (\d+)\.(?: |$)/;
const origin = /^\*(?![*\s（(])(?:[^*\n\\]|\\.){1,200}\*$/;

/** The lines below each question of a paper that say which bank it is from; none where one question has none. */
function findOrigins(source: string): number[] {
  const found: number[] = [];
  let asked = 0;
  for (const { 0: line, index } of source.matchAll(/^.+$/gm)) {
    if (Number(numberedHeading.exec(line)?.[1]) === asked + 1) {
      if (found.length < asked) return [];
      asked += 1;
    } else if (origin.test(line) && found.length === asked - 1) found.push(index);
  }
  return found.length === asked ? found : [];
}

/**
 * The lines of a sheet that `qbank export` printed which are no part of its questions, by where they begin: its contents, a
 * list of links to headings with the same words, the name of its only bank, and remarks in italics.
 * Empty where no heading has an anchor before it, and not each question says where it is from.
 */
export function findPrinted(source: string): Map<number, RemovalRule> {
  const headings = new Map([...source.matchAll(anchored)].map(([, id, words]) => [id, words]));
  const lines = new Map<number, RemovalRule>();
  const origins = headings.size === 0 ? findOrigins(source) : [];
  if (headings.size === 0 && origins.length === 0) return lines;
  for (const at of origins) lines.set(at, 'note');
  const [bank, ...others] = [...source.matchAll(bankHeading)].filter(([line]) => !answersHeading.test(line));
  if (bank && others.length === 0) lines.set(bank.index, 'note');
  let heading: number | null = null;
  for (const { 0: line, index } of source.matchAll(/^.+$/gm)) {
    const [, words, id] = line.length > longestLink ? [] : (link.exec(line) ?? []);
    const isListed = id !== undefined && headings.get(id) === words;
    if (isListed && heading !== null) lines.set(heading, 'contents');
    if (isListed) lines.set(index, 'contents');
    else if (remark.test(line) || answersHeading.test(line)) lines.set(index, 'note');
    heading = contentsHeading.test(line) ? index : null;
  }
  return lines;
}
