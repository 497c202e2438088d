import { nearest } from '../bank/near.ts';
import { foldText } from '../script/fold.ts';
import { piecesOf } from './pieces.ts';
import type { Query } from './query.ts';
import type { SearchRow } from './reader.ts';
import { fieldTextsOf } from './row.ts';

const mostSuggestions = 5;
/** Of a longer text, pasted, some part stands everywhere. */
const longestQuery = 60;

/**
 * The nearest words that would find something: parts of the query that questions or headings have, as these write
 * them, and names of roles and sections much like it. Empty where there are none.
 */
export function suggest(query: Query, rows: readonly SearchRow[]): string[] {
  if (query.phrase.length > longestQuery) return [];
  const names = rows.flatMap(({ entry }) => [entry.role, entry.section]).filter((name) => name !== null);
  const parts = rows.flatMap((row) => partsIn(row, query));
  const suggestions = [...nearest(query.typed, [...new Set(names)]), ...byFrequency(parts)];
  return eachOnce(suggestions).slice(0, mostSuggestions);
}

function partsIn(row: SearchRow, { contentWords }: Query): string[] {
  const texts = fieldTextsOf(row).filter(({ field }) => field !== 'answer' && field !== 'analysis');
  return contentWords
    .flatMap((word) => piecesOf(word, texts, { hasSynonyms: false }))
    .flatMap(({ places }) =>
      texts.flatMap(({ field, text }) => {
        const [span] = places.get(field) ?? [];
        return span ? [text.slice(span.start, span.end)] : [];
      }),
    );
}

/** In one script only: 客戶 and 客户 would find the same. */
function eachOnce(words: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const word of words) if (!byFolded.has(foldText(word))) byFolded.set(foldText(word), word);
  return [...byFolded.values()];
}

function byFrequency(parts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([part]) => part);
}
