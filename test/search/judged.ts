import { readFileSync } from 'node:fs';
import type { Bank } from '../../src/bank/bank.ts';
import { detectScript } from '../../src/script/detect.ts';
import { type Entry as CorpusEntry, loadMarked } from '../corpus/entry.ts';
import { bankOf, goldBanks, openQuestion } from '../store/gold.ts';

export type JudgedSet = 'tuning' | 'judging';
export const judgedSets: readonly JudgedSet[] = ['tuning', 'judging'];

/** A question by its place: file, section (empty where there is none), number. */
export type Place = readonly [file: string, section: string, number: number];

/** A query with what a user who types it would be glad to see. */
export interface JudgedQuery {
  q: string;
  type: string;
  relevant: readonly Place[];
  /** What should come first; null: any of the relevant ones. */
  best: Place | null;
  /** What is meant, where the query does not say it. */
  note: string | null;
}

/** The documents of other jobs that are searched beside the seeds. */
const documents = [
  'frontend-qa',
  'mysql-toc',
  'nursing-paper',
  'teacher-numbers',
  'teacher-brackets',
  'ward-taiwan',
  'law-brackets',
  'interviewer-eight',
];

/** What the queries of a half were written for, one after the other (see README.md); the aims were set for the first. */
export const judgedParts = ['usual', 'harder', 'fresh', 'spoken', 'plain'] as const;
export type JudgedPart = (typeof judgedParts)[number];

/** Queries are written one a line, so that a change shows which. */
export function loadPart(set: JudgedSet, part: JudgedPart): JudgedQuery[] {
  const name = part === 'usual' ? set : `${set}-${part}`;
  const lines = readFileSync(new URL(`judged/${name}.jsonl`, import.meta.url), 'utf8').trim();
  return lines.split('\n').map((line) => JSON.parse(line));
}

/** The queries of a half, of all its parts or of these. */
export function loadJudged(set: JudgedSet, parts: readonly JudgedPart[] = judgedParts): JudgedQuery[] {
  return parts.flatMap((part) => loadPart(set, part));
}

/** The banks over which queries are judged: the seeds and documents of other jobs, as a perfect reading gives them. */
export function judgedBanks(): Bank[] {
  const marked = loadMarked('tuning');
  const others = documents.map((name) => {
    const entry = marked.find((one) => one.name === name);
    if (!entry) throw new RangeError(`${name} is not in the corpus`);
    return toBank(entry);
  });
  return [...goldBanks(), ...others];
}

function toBank({ name, file, truth }: CorpusEntry): Bank {
  const { title = null, role = null } = truth;
  const questions = truth.questions.map(({ question, ...fields }) => openQuestion(question, fields));
  const text = questions.map(({ question, answer }) => `${question}${answer ?? ''}`).join('\n');
  return bankOf(role ?? title ?? name, questions, {
    role,
    title,
    file: file.slice(file.lastIndexOf('/') + 1),
    script: detectScript(text),
  });
}

export function placeOf(
  file: string,
  { section, number }: { section: string | null; number: number | null },
): Place {
  return [file, section ?? '', number ?? 0];
}
