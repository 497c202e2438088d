import type { Bank } from '../../bank/bank.ts';
import type { QbankError } from '../../errors.ts';
import type { Ingested, IngestedFile } from '../../ingest.ts';
import type { Considered } from '../../questions/question.ts';
import type { Span } from '../../read/span.ts';
import { countBy, type Facts } from './report.ts';

/** What an import needs of a document that was read: little, as it may come from another thread. */
export interface Gist {
  /** Its questions without where they stood. */
  bank: Bank;
  /** The name that the file gives this bank, of several that it holds. */
  part: string | null;
  facts: Facts;
  considered: readonly Considered[];
}

/** What became of one file, or of one member of an archive. */
export type GistOfFile = { file: string; gist: Gist } | { file: string; error: QbankError };

/** The gist of what was read. */
export function gistOf(document: IngestedFile): GistOfFile {
  if ('error' in document) return document;
  const { bank, cleaned, reading } = document.ingested;
  const gist = {
    bank: { ...bank, questions: bank.questions.map((question) => ({ ...question, spans: [] })) },
    part: cleaned.document.given?.name ?? null,
    facts: factsOf(document.ingested),
    considered: reading.considered,
  };
  return { file: document.file, gist };
}

function factsOf({ cleaned, reading }: Ingested): Facts {
  return {
    encoding: cleaned.document.encoding,
    script: reading.script,
    layout: reading.layout.name,
    confidence: Math.round(reading.layout.confidence * 100) / 100,
    repairs: cleaned.repairs.length,
    removed: [...countBy(reading.removals.map(({ rule }) => rule))]
      .map(([rule, count]) => ({ rule, count }))
      .sort((one, other) => other.count - one.count),
    leftover: linesOf(cleaned.document.text, reading.leftovers),
    damaged: cleaned.doubts.length,
    warnings: cleaned.document.warnings,
  };
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
