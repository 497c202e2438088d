import type { Entry, QuestionId } from '../../bank/bank.ts';
import type { Ingested } from '../../ingest.ts';
import type { Doubt, Kind } from '../../questions/question.ts';
import type { Encoding } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';
import type { TextScript } from '../../script/script.ts';
import type { PutBank } from '../../store/store.ts';
import type { ImportWarning } from '../../texts/en/import.ts';

/** What was found in a document and what was not: `report` of `import --json`, in that order of fields. */
export interface Report {
  encoding: Encoding;
  script: TextScript;
  layout: string;
  /** 0 to 1. */
  confidence: number;
  sections: number;
  /** How many questions of each kind; kinds without a question are missing. */
  kinds: Partial<Record<Kind, number>>;
  answers: number;
  truncated: number;
  /** Byte-shifted passages that were restored. */
  repairs: number;
  removed: { rule: string; count: number }[];
  leftover: { line: number; text: string }[];
  doubtful: { id: QuestionId; reason: Doubt }[];
  warnings: ImportWarning[];
}

/** Counts what a document gave. */
export function reportOn({ cleaned, reading }: Ingested, put: PutBank): Report {
  const { entries } = put;
  const { text } = cleaned.document;
  return {
    encoding: cleaned.document.encoding,
    script: reading.script,
    layout: reading.layout.name,
    confidence: Math.round(reading.layout.confidence * 100) / 100,
    sections: new Set(entries.flatMap(({ section }) => section ?? [])).size,
    kinds: Object.fromEntries(countBy(entries.map(({ kind }) => kind))),
    answers: entries.filter(isAnswered).length,
    truncated: entries.filter(({ truncated }) => truncated).length,
    repairs: cleaned.repairs.length,
    removed: [...countBy(reading.removals.map(({ rule }) => rule))]
      .map(([rule, count]) => ({ rule, count }))
      .sort((one, other) => other.count - one.count),
    leftover: linesOf(text, reading.leftovers),
    doubtful: put.doubtful.flatMap(({ id, doubts }) => doubts.map((reason) => ({ id, reason }))),
    warnings: warningsOf(cleaned, put),
  };
}

function isAnswered({ answer, analysis, key }: Entry): boolean {
  return answer !== null || analysis !== null || key !== null;
}

function countBy<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The spans' texts with the lines in which they begin, from 1. */
function linesOf(text: string, spans: readonly Span[]): { line: number; text: string }[] {
  let line = 1;
  let at = 0;
  return spans
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      const first = start + words.length - words.trimStart().length;
      for (let next = text.indexOf('\n', at); next !== -1 && next < first; next = text.indexOf('\n', at)) {
        line += 1;
        at = next + 1;
      }
      return { line, text: words.trim() };
    });
}

function warningsOf(cleaned: Ingested['cleaned'], { doubles, alsoIn }: PutBank): ImportWarning[] {
  const damaged = cleaned.doubts.length;
  return [
    ...cleaned.document.warnings,
    ...(damaged > 0 ? [{ id: 'damage' as const, count: damaged }] : []),
    ...(doubles > 0 ? [{ id: 'doubles' as const, count: doubles }] : []),
    ...alsoIn.map(({ bank, questions }) => ({ id: 'also-in' as const, bank, count: questions })),
  ];
}
