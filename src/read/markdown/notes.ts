import { pattern } from '../../script/pattern.ts';
import { firstWhere } from '../first-where.ts';
import type { RemovalRule } from '../removal-rule.ts';
import type { Span } from '../span.ts';
import type { Region } from './regions.ts';

/** What programs for notes (Logseq, Obsidian) write among the words of a note. */
interface NoteMarks {
  /** What the note calls itself. */
  title: string | null;
  /** Lines with properties of the page or of a point, by where they begin. */
  lines: Map<number, RemovalRule>;
  /** Tags behind a line that say that it is asked: `什么是回表？ #card`. */
  tags: Span[];
  /** The points of lists that such tags mark. */
  asked: Span[];
}

const property = new RegExp(
  pattern`
    ^[ \t]*(?:[-*+][ \t]+)?([a-z][a-z0-9._\/-]{0,40}|[标標][签籤题題]|[别別]名|[类類]型|作者|[来來]源|日期|[状狀][态態]|
    [难難]度|分[类類])::(?:[ \t]+(.*))?$
  `,
  'gm',
);
/** Those that a program gives itself: without one of them the lines are the note's own words. */
const own =
  /^(?:title|tags|alias|type|id|collapsed|card-(?:last|next|repeats|ease)[a-z-]{0,20}|public|icon|template|background-color|logseq\.\S+|ls-type|hl-[a-z-]{1,20}|(?:created|updated)-at|exclude-from-graph-view|query-[a-z-]{1,20})$/;
/** When each point was worked on. */
const logbook = /^[ \t]*:LOGBOOK:[ \t]*\n(?:[ \t]*CLOCK:[^\n]*\n){0,1000}[ \t]*:END:[ \t]*$/gm;
/** A run of blanks is looked at from its beginning alone. */
const tagsOfLine = /(?:(?:^|(?<![ \t])[ \t]+)#(?:[\p{L}\p{N}_/-]{1,40}|\[\[[^\]\n]{1,60}\]\]))+[ \t]*$/gmu;
const cardTag = /#(?:card|flashcards?)(?![\p{L}\p{N}_-])/u;
const point = /^[ \t]*[-*+][ \t]+(?!#{1,6}[ \t])\S/;
/** One line may speak of a tag. */
const fewestTags = 2;

/** `%% 五一补 %%`, `#todo [[试讲稿]]`: lines in which who keeps a note speaks to himself. */
const remark =
  /^[ \t]*(?:%%[^%\n]{1,200}%%|#(?:todo|wip|draft|待办|待補|待补|草稿)(?:[ \t]+(?:\[\[[^\]\n]{1,60}\]\]|#[^\s#]{1,40})){0,6})[ \t]*$/gimu;
/** What only such a program makes links and boxes of. */
const ofVault = /\[\[[^\]\n]{1,80}\]\]|^[ \t]*>[ \t]?\[![a-z]{2,20}\]/m;

const findRemarks = (source: string): [number, RemovalRule][] =>
  ofVault.test(source) ? [...source.matchAll(remark)].map(({ index }) => [index, 'front matter']) : [];

/** The marks of a note; nothing where no program left any. */
export function findNoteMarks(source: string, regions: readonly Region[]): NoteMarks {
  const found = source.includes('::') ? [...source.matchAll(property)] : [];
  const isOwn = found.some(([, name]) => own.test(name));
  const lines = isOwn ? found.map(({ index }): [number, RemovalRule] => [index, 'front matter']) : [];
  const title = isOwn ? found.find(([, name]) => name === 'title')?.[2]?.trim() : null;
  const tagged = source.includes('#') ? findCardTags(source, regions) : [];
  const isNote =
    isOwn || tagged.length >= fewestTags || /<!--SR:|#flashcards?(?![\p{L}\p{N}_-])/u.test(source);
  const tags = isNote ? tagged : [];
  return {
    title: title || null,
    lines: new Map([...lines, ...(isOwn ? findLogbooks(source) : []), ...findRemarks(source)]),
    tags,
    asked: tags.flatMap((tag) => pointOf(source, tag) ?? []),
  };
}

function findCardTags(source: string, regions: readonly Region[]): Span[] {
  const isInRegion = (at: number): boolean =>
    regions[firstWhere(regions, ({ end }) => end > at)]?.start <= at;
  return [...source.matchAll(tagsOfLine)]
    .filter(({ 0: found, index }) => cardTag.test(found) && !isInRegion(index))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** What stands before a tag in a point of a list. */
function pointOf(source: string, tag: Span): Span | null {
  const start = source.lastIndexOf('\n', tag.start - 1) + 1;
  return tag.start > start && point.test(source.slice(start, tag.start)) ? { start, end: tag.start } : null;
}

function findLogbooks(source: string): [number, RemovalRule][] {
  return [...source.matchAll(logbook)].flatMap(({ 0: found, index }) =>
    [...found.matchAll(/^/gm)].map((line): [number, RemovalRule] => [index + line.index, 'front matter']),
  );
}
