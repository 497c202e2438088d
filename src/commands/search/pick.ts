import { Interrupted } from '../../errors.ts';
import { oneLine } from '../../script/one-line.ts';
import { typedText } from '../../script/typed.ts';
import type { Hit, SearchResult } from '../../search/search.ts';
import type { Segment } from '../../search/segments.ts';
import type { Store } from '../../store/store.ts';
import { ask } from '../../terminal/ask.ts';
import { askLine } from '../../terminal/ask-line.ts';
import { findChoice } from '../../terminal/drill/choice.ts';
import { left } from '../../terminal/drill/prompt.ts';
import { type PickerResult, pick } from '../../terminal/picker.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cutToCells } from '../../terminal/width.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../program/context.ts';
import { type Act, actsFor, doAct } from './act.ts';
import { fitSegments } from './fit.ts';
import { lineOfHit } from './line.ts';
import { partsOf } from './parts.ts';

/** Looks words up; the hits in the script in which they are shown. */
export type Find = (words: string) => Promise<SearchResult>;

/** `qbank search` without words on a terminal: questions are found while one types, and something is done with one. */
export async function pickQuestions(find: Find, store: Store, context: Context): Promise<void> {
  if (!context.terminal.isInteractive) return pickByLine(find, store, context);
  const { terminal, signal } = context;
  const { title, help } = texts.search.picker;
  const { stdin: input, stdout: output, style } = terminal;
  for (let [typed, pointed] = ['', 0]; ; ) {
    const list = { title, help, typed, pointed, style };
    const picked = await pick<Hit>(
      {
        ...list,
        find: async (words, columns) => toResult(await find(words), { style, columns }),
      },
      { input, output, signal },
    );
    if (picked === left) throw new Interrupted('SIGINT');
    if (picked === null) return;
    ({ typed, pointed } = picked);
    await actOn(picked.value, store, context);
  }
}

async function actOn({ id, entry }: Hit, store: Store, context: Context): Promise<void> {
  const act = await ask<Act>(
    {
      title: cutToCells(oneLine(entry.question), longestTitle),
      help: texts.search.picker.actHelp,
      choices: actsFor(id, store),
      onEnter: 'show',
      onEscape: 'back',
    },
    context,
  );
  await doAct(act, id, context);
}

/** In cells: two rows of a menu. */
const longestTitle = 76;

function toResult(
  { query, hits, found, isAll, suggestions }: SearchResult,
  page: Pick<Terminal, 'style' | 'columns'>,
): PickerResult<Hit> {
  const { search } = texts;
  if (hits.length === 0)
    return {
      items: [],
      note: [search.nothing(query), suggestions.length > 0 ? search.nearest(suggestions) : '']
        .join(' ')
        .trim(),
    };
  return { items: hits.map((hit) => toItem(hit, page)), note: search.picker.found(found, isAll) };
}

function toItem(hit: Hit, { style, columns }: Pick<Terminal, 'style' | 'columns'>) {
  const paint = (segments: readonly Segment[]) =>
    segments.map(({ text, isMatch }) => (isMatch ? style.match(text) : text)).join('');
  const { question, detail, passage } = partsOf(hit);
  const place = style.faint(cutToCells(detail, columns));
  return {
    value: hit,
    row: paint(fitSegments(question, columns)),
    detail: passage ? [paint(fitSegments(passage.segments, columns)), place] : [place],
  };
}

/** The same line by line, for a screen reader: words, then a number, then what to do. */
async function pickByLine(find: Find, store: Store, context: Context): Promise<void> {
  const { terminal } = context;
  const { byLine } = texts.search.picker;
  for (;;) {
    const words = (await askLine(byLine.words, terminal))?.trim() ?? '';
    if (words === '') return;
    const { query, hits, suggestions } = await find(words);
    if (hits.length === 0) {
      terminal.say(texts.search.nothing(query));
      if (suggestions.length > 0) terminal.say(texts.search.nearest(suggestions));
      continue;
    }
    terminal.write(
      `${hits.map((hit, index) => `${index + 1}. ${lineOfHit(hit, terminal.style)}`).join('\n')}\n`,
    );
    const hit = await chooseByLine(
      byLine.number(hits.length),
      (typed) => hits[Number(typed) - 1] ?? null,
      terminal,
    );
    if (!hit) continue;
    const acts = actsFor(hit.id, store);
    const list = acts.map(({ keys, label }) => `${keys[1]} ${label}`).join(texts.common.comma);
    const act = await chooseByLine(`${list}:`, (typed) => findChoice(typed, acts), terminal);
    await doAct(act ?? 'back', hit.id, context);
  }
}

/** Asks until what is typed can be read; null for an empty line, or where the input has ended. */
async function chooseByLine<Value>(
  question: string,
  read: (typed: string) => Value | null,
  terminal: Terminal,
): Promise<Value | null> {
  for (;;) {
    const typed = typedText((await askLine(question, terminal)) ?? '');
    if (typed === '') return null;
    const value = read(typed);
    if (value !== null) return value;
    terminal.say(texts.practice.unknownChoice(typed));
  }
}
