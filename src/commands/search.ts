import type { Command } from 'commander';
import type { Entry } from '../bank/bank.ts';
import { fitsFilter } from '../bank/filter.ts';
import { QbankError } from '../errors.ts';
import { type Hit, type SearchResult, search } from '../search/search.ts';
import { showHit } from '../search/shown.ts';
import type { Store } from '../store/store.ts';
import { texts } from '../texts/texts.ts';
import { addCount, addNameFilters, type FilterOptions } from './filters/filters.ts';
import { inShownScript } from './filters/shown.ts';
import { addExamples } from './program/command-line.ts';
import type { Context } from './program/context.ts';
import { toSearchJson } from './search/json.ts';
import { lineOfHit } from './search/line.ts';

/** How many hits are shown where no number is asked for. */
const usualCount = 20;

export function declare(command: Command, context: Context): void {
  command.argument('[words...]', texts.search.words);
  addNameFilters(command);
  addCount(command);
  addExamples(command, texts.search.examples);
  command.action((words: string[], options: FilterOptions) => find(context, words.join(' '), options));
}

async function find(context: Context, words: string, { count, ...filter }: FilterOptions): Promise<void> {
  if (words.trim() === '') checkPicker(context);
  const store = await context.openStore();
  const hasFilter = Object.values(filter).some((value) => value !== undefined);
  const banks = filter.bank === undefined ? [] : store.banksMeant(filter.bank);
  const look = async (typed: string): Promise<SearchResult> => {
    const result = await search(typed, store, {
      count: count ?? usualCount,
      isSelected: hasFilter ? (entry) => fitsFilter(entry, filter, banks) : undefined,
    });
    return { ...result, hits: await inScript(result.hits, context, store) };
  };
  if (words.trim() === '') {
    const { pickQuestions } = await import('./search/pick.ts');
    return pickQuestions(look, store, context);
  }
  const shown = await look(words);
  if (context.options.json) return context.terminal.writeJson(toSearchJson(shown));
  await print(shown, context);
}

/** Without words one picks on a terminal; elsewhere nobody could. */
function checkPicker({ terminal }: Context): void {
  if (!terminal.isAttended)
    throw new QbankError('missing-argument', { argument: 'WORDS', command: 'qbank search' });
}

/** Hits in the script that `--script` asks for. */
async function inScript(hits: readonly Hit[], context: Context, store: Store): Promise<Hit[]> {
  const entries = [...new Set(hits.flatMap((hit) => [hit.entry, ...hit.entries]))];
  const shown = await inShownScript(entries, context, store);
  const shownOf = new Map<Entry, Entry>(entries.map((entry, index) => [entry, shown[index]]));
  return hits.map((hit) => showHit(hit, (entry) => shownOf.get(entry) ?? entry));
}

async function print(result: SearchResult, context: Context): Promise<void> {
  const { query, hits, found, isAll, suggestions } = result;
  const { terminal } = context;
  if (hits.length > 0) {
    terminal.write(`${(await layHits(hits, context)).join('\n')}\n`);
    return terminal.say(texts.search.found(hits.length, found, isAll));
  }
  terminal.say(texts.search.nothing(query));
  if (suggestions.length > 0) terminal.say(texts.search.nearest(suggestions));
}

async function layHits(hits: readonly Hit[], { terminal, options }: Context): Promise<string[]> {
  if (!terminal.isScreen || options.plain) return hits.map((hit) => lineOfHit(hit, terminal.style));
  const { layHit } = await import('./search/screen.ts');
  return hits.flatMap((hit) => layHit(hit, terminal));
}
