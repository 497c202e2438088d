import type { SearchResult } from '../../search/search.ts';

/** What a search found, as `search --json` gives it. */
export function toSearchJson({ query, hits, suggestions }: SearchResult): object {
  return {
    query,
    hits: hits.map(({ id, score, reason, entry, entries, matches }) => ({
      id,
      score,
      reason,
      question: entry.question,
      role: entry.role,
      section: entry.section,
      in: entries.map(({ bank, source, section, number }) => ({ bank, file: source.file, section, number })),
      matches: matches.map(({ field, start, end }) => ({ field, start, end })),
    })),
    suggestions,
  };
}
