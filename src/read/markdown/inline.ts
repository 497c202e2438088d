import type { Span } from '../span.ts';
import { Emphasis } from './emphasis.ts';
import { readEntity } from './entities.ts';
import { closeLink, isBadge, readImage } from './links.ts';
import { changeIn, findNext, type Running, type Sheet, type Stretch } from './sheet.ts';
import { readTag } from './tags.ts';

interface State {
  stretch: Stretch;
  emphasis: Emphasis;
  /** Where each `[` stands that may open a link. */
  openings: number[];
}

/** Reads one construct of running text; returns where the text behind it begins, or null where it is none. */
type Construct = (state: State, at: number) => number | null;

const readEmphasis: Construct = ({ emphasis }, at) => emphasis.read(at);

const constructs: { [first: string]: Construct } = {
  '\\': readEscape,
  '`': ({ stretch }, at) => readCode(stretch, at),
  $: ({ stretch }, at) => readFormula(stretch, at),
  '!': ({ stretch }, at) => readPicture(stretch, at),
  '[': ({ openings }, at) => openings.push(at) && at + 1,
  ']': readLinkEnd,
  '<': ({ stretch }, at) => readTag(stretch, at),
  '&': ({ stretch }, at) => readEntity(stretch, at),
  '*': readEmphasis,
  _: readEmphasis,
  '~': readEmphasis,
  '=': readEmphasis,
};

const special = /[\\`$![\]<&*_~=]/g;
const escapable = /[!-/:-@[-`{-~]/;

/** Pictures by their names, which the page shows at either end of a heading: `## 什么是死锁？:rocket:`. */
const codesBefore = /^((?:\d{1,3}[.、)][ \t]*)?)((?::[a-z][a-z\d_]{1,30}:[ \t]*)+)(?=\S)/;
const codesBehind = /(?:(?<![ \t])[ \t]+|(?<![A-Za-z\d_:`]))(?::[a-z+][a-z\d_+-]{1,30}:[ \t]*)+$/;

function takeShortcodes(stretch: Stretch): void {
  const { text } = stretch;
  if (!text.includes(':')) return;
  const [, number = '', before = ''] = codesBefore.exec(text) ?? [];
  changeIn(stretch, { start: number.length, end: number.length + before.length });
  const [behind = ''] = codesBehind.exec(text) ?? [];
  const start = text.length - behind.length;
  if (start > number.length + before.length) changeIn(stretch, { start, end: text.length });
}

/** Finds emphasis, links, code, tags and entities of running text, and takes their marks out. */
export function readInline(sheet: Sheet, { start, end, of }: Running): void {
  const text = sheet.source.slice(start, end);
  const stretch: Stretch = { sheet, text, start, of, missing: new Set() };
  if (of === 'heading') takeShortcodes(stretch);
  const state: State = { stretch, emphasis: new Emphasis(stretch), openings: [] };
  special.lastIndex = 0;
  for (let found = special.exec(stretch.text); found; found = special.exec(stretch.text)) {
    const behind = constructs[found[0]](state, found.index) ?? found.index + 1;
    special.lastIndex = behind;
  }
}

function readEscape({ stretch }: State, at: number): number | null {
  if (!escapable.test(stretch.text[at + 1] ?? '')) return null;
  changeIn(stretch, { start: at, end: at + 1 });
  return at + 2;
}

/** Code is kept with its marks; `du \| sort` in a cell is `du | sort`. */
function readCode(stretch: Stretch, at: number): number {
  const behind = endOfRun(stretch.text, at);
  const marks = stretch.text.slice(at, behind);
  for (let next = findNext(stretch, marks, behind); next >= 0; ) {
    const last = endOfRun(stretch.text, next);
    if (last - next === marks.length) {
      if (stretch.of === 'cell') takeBackslashes(stretch, { start: behind, end: next });
      return last;
    }
    next = findNext(stretch, marks, last);
  }
  return behind;
}

function takeBackslashes(stretch: Stretch, { start, end }: Span): void {
  for (const { index } of stretch.text.slice(start, end).matchAll(/\\(?=\|)/g))
    changeIn(stretch, { start: start + index, end: start + index + 1 });
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at]) end += 1;
  return end;
}

const longestFormula = 2000;

/** Marks in a formula are its own: `$a_1 * b_1$`. */
function readFormula(stretch: Stretch, at: number): number {
  const marks = stretch.text[at + 1] === '$' ? '$$' : '$';
  const from = at + marks.length;
  const end = findNext(stretch, marks, from);
  if (end < 0 || end - from > longestFormula) return from;
  const formula = stretch.text.slice(from, end);
  const isFormula = /[\\^_{]/.test(formula) && !(marks === '$' && formula.includes('\n'));
  return isFormula ? end + marks.length : from;
}

function readPicture(stretch: Stretch, at: number): number | null {
  const picture = readImage(stretch, at);
  if (picture && isBadge(picture.target))
    changeIn(stretch, { start: at, end: picture.end }, { rule: 'badge' });
  return picture?.end ?? null;
}

function readLinkEnd({ stretch, openings }: State, at: number): number | null {
  const opening = openings.pop();
  return opening === undefined ? null : closeLink(stretch, opening, at);
}
