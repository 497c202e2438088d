import type { RemovalRule } from '../removal-rule.ts';

/** What editors write round a list of links to the headings that they have made: `<!-- TOC -->`, `<!-- START doctoc … -->`. */
const opening =
  /<!--[ \t]*(?:(?:markdown)?toc\b|start doctoc\b|vim-markdown-toc\b|begin-toc\b|toc-begin\b)[^\n]{0,200}?-->/gi;
const closing =
  /<!--[ \t]*(?:\/(?:markdown)?toc\b|end doctoc\b|vim-markdown-toc\b|tocstop\b|toc ?end\b|end-?toc\b)[^\n]{0,200}?-->/gi;
const link =
  /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\[.{0,300}\]\(#[^()\n]{0,400}(?:\([^()\n]{0,100}\)[^()\n]{0,100})?\)[ \t]*$/;
/** A name and a remark may stand over the links. */
const mostOthers = 2;

/** The lines of such lists, by where they begin: what stands in them comes again as headings. */
export function findMadeContents(source: string): Map<number, RemovalRule> {
  const lines = new Map<number, RemovalRule>();
  let until = 0;
  for (const { 0: mark, index } of source.matchAll(opening)) {
    if (index < until) continue;
    const start = index + mark.length;
    closing.lastIndex = start;
    const end = closing.exec(source)?.index;
    if (end === undefined) break;
    until = closing.lastIndex;
    const held = [...source.slice(start, end).matchAll(/^.*\S.*$/gm)];
    const links = held.filter(([line]) => link.test(line));
    if (links.length === 0 || held.length - links.length > mostOthers) continue;
    for (const line of held) lines.set(start + line.index, 'contents');
  }
  return lines;
}
