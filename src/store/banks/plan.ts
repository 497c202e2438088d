import type { Bank, Entry, QuestionId } from '../../bank/bank.ts';
import { type Changes, compareReadings } from '../../bank/changes.ts';
import { withoutDoubles } from '../../bank/doubles.ts';
import { applyEdits, type Edits, type Numbered } from '../../bank/edit.ts';
import type { Question } from '../../questions/question.ts';
import type { Database } from '../sqlite/database.ts';
import { assignKnownIds } from './identities.ts';
import { readEdits, readImported } from './reading.ts';

/** Where a bank comes from. The same origin again replaces the bank that came from it. */
export type Origin = { kind: 'seed'; file: string } | { kind: 'file'; path: string };

/** What would become of a bank that is put in: worked out from the store, with nothing written. */
export interface PutPlan {
  origin: string;
  /** The bank that came from the same origin; null where it is new. */
  bank: number | null;
  name: string;
  /** The ids of the document's questions. */
  ids: QuestionId[];
  doubles: number;
  /** The questions of the bank beneath the user's edits. */
  imported: Numbered[];
  edits: Edits;
  /** Those with the user's edits. */
  questions: Numbered[];
  /** What is other than at the last reading; null where there was none. */
  changes: Changes | null;
}

interface BankRow {
  id: number;
  name: string;
  own_name: string;
}

/** How a bank is put in. */
export interface PutWishes {
  /** Questions that the document has no more are taken out; else they stay, unless they are seeds. */
  prune?: boolean;
}

export function writeOrigin(origin: Origin): string {
  return origin.kind === 'seed' ? `seed:${origin.file}` : `file:${origin.path}`;
}

/** Works out what putting a bank in would do. */
export function planBank(
  database: Database,
  bank: Bank,
  { origin: place, prune = place.kind === 'seed' }: PutWishes & { origin: Origin },
): PutPlan {
  const origin = writeOrigin(place);
  const old = database.first<BankRow>('SELECT id, name, own_name FROM banks WHERE origin = ?', [origin]);
  const before = old === undefined ? [] : readImported(database, old.id);
  const { questions, keys, doubles } = withoutDoubles(bank.questions);
  const placed = questions.map(({ section, number }, index) => ({ key: keys[index], section, number }));
  const ids = assignKnownIds(database, placed, before.map(toPlaced));
  const read = questions.map((question, index) => ({
    id: ids[index],
    key: keys[index],
    isKept: false,
    question: withoutSpans(question),
  }));
  const imported = prune ? read : keepGone(read, before);
  const edits = readEdits(database, origin);
  return {
    origin,
    bank: old?.id ?? null,
    ids,
    doubles,
    imported,
    edits,
    name: old?.own_name === bank.name ? old.name : freeName(database, bank.name, origin),
    questions: applyEdits(imported, edits),
    changes: old === undefined ? null : compareReadings(prune ? before : before.filter(isNotKept(ids)), read),
  };
}

/** What is kept was gone before already, unless the document has it again. */
function isNotKept(ids: readonly QuestionId[]): (numbered: Numbered) => boolean {
  const own = new Set(ids);
  return ({ id, isKept }) => !isKept || own.has(id);
}

/** Where the bytes of it stood says nothing to a store. */
function withoutSpans(question: Question): Question {
  return { ...question, spans: [] };
}

function toPlaced({ id, key, question: { section, number } }: Numbered) {
  return { id, key, section, number };
}

/** Puts each question that is gone behind the one that it stood behind. */
function keepGone(read: readonly Numbered[], before: readonly Numbered[]): Numbered[] {
  const ids = new Set(read.map(({ id }) => id));
  const followers = new Map<QuestionId | null, Numbered[]>();
  let last: QuestionId | null = null;
  for (const numbered of before) {
    if (ids.has(numbered.id)) last = numbered.id;
    else {
      const own = followers.get(last) ?? [];
      followers.set(last, own);
      own.push({ ...numbered, isKept: true });
    }
  }
  const behind = (id: QuestionId | null) => followers.get(id) ?? [];
  return [...behind(null), ...read.flatMap((numbered) => [numbered, ...behind(numbered.id)])];
}

/** The questions of a plan as entries of their bank. */
export function plannedEntries({ name, questions }: PutPlan, bank: Bank): Entry[] {
  return entriesOf(questions, { ...bank, name });
}

/** Questions as entries of their bank, which has this name in the store. */
export function entriesOf(
  questions: readonly Numbered[],
  { name, role, file, title, script }: Pick<Bank, 'name' | 'role' | 'file' | 'title' | 'script'>,
): Entry[] {
  return questions.map(({ id, question }) => {
    const { spans: _, doubts: __, section, number, kind, ...texts } = question;
    const place = { id, bank: name, role, source: { file, title }, section, number, kind };
    return { ...place, ...texts, script };
  });
}

/** The name wished for, or a free one of `… 2`, `… 3`: the first, where nothing was taken out among many. */
function freeName(database: Database, wish: string, origin: string): string {
  const nameOf = (count: number) => (count === 1 ? wish : `${wish} ${count}`);
  const isTaken = (count: number) =>
    database.first('SELECT 1 FROM banks WHERE name = ? AND origin <> ?', [nameOf(count), origin]) !==
    undefined;
  let [taken, free] = [0, 1];
  while (isTaken(free)) {
    taken = free;
    // Thousands of documents may be called alike.
    free = free < fewNames ? free + 1 : free * 2;
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (isTaken(middle)) taken = middle;
    else free = middle;
  }
  return nameOf(free);
}

const fewNames = 16;
