import type { Entry, QuestionId } from '../../bank/bank.ts';
import type { Doubt, Kind } from '../../questions/question.ts';
import type { Encoding, ReadWarning } from '../../read/document.ts';
import type { RemovalRule } from '../../read/removal-rule.ts';
import type { TextScript } from '../../script/script.ts';
import type { PutBank } from '../../store/banks/banks.ts';
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
  removed: { rule: RemovalRule; count: number }[];
  leftover: { line: number; text: string }[];
  doubtful: { id: QuestionId; reason: Doubt }[];
  warnings: ImportWarning[];
}

/** What is to be reported of a document, whatever the store knows. */
export interface Facts
  extends Pick<Report, 'encoding' | 'script' | 'layout' | 'confidence' | 'repairs' | 'removed' | 'leftover'> {
  /** How many passages look damaged and were restored by a guess, or left. */
  damaged: number;
  warnings: readonly ReadWarning[];
}

/** Counts what a document gave. */
export function reportOn({ damaged, warnings, ...facts }: Facts, put: PutBank): Report {
  const { entries } = put;
  const { encoding, script, layout, confidence, repairs, removed, leftover } = facts;
  return {
    encoding,
    script,
    layout,
    confidence,
    sections: new Set(entries.flatMap(({ section }) => section ?? [])).size,
    kinds: Object.fromEntries(countBy(entries.map(({ kind }) => kind))),
    answers: entries.filter(isAnswered).length,
    truncated: entries.filter(({ truncated }) => truncated).length,
    repairs,
    removed,
    leftover,
    doubtful: put.doubtful.flatMap(({ id, doubts }) => doubts.map((reason) => ({ id, reason }))),
    warnings: [...warnings, ...storeWarnings(damaged, put)],
  };
}

function isAnswered({ answer, analysis, key }: Entry): boolean {
  return answer !== null || analysis !== null || key !== null;
}

function storeWarnings(damaged: number, { doubles, alsoIn }: PutBank): ImportWarning[] {
  return [
    ...(damaged > 0 ? [{ id: 'damage' as const, count: damaged }] : []),
    ...(doubles > 0 ? [{ id: 'doubles' as const, count: doubles }] : []),
    ...alsoIn.map(({ bank, questions }) => ({ id: 'also-in' as const, bank, count: questions })),
  ];
}

export function countBy<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
