import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank, Entry, Lot, NameFilter, QuestionId } from '../bank/bank.ts';
import type { EditChanges } from '../bank/mend.ts';
import type { FilterNames } from '../bank/near.ts';
import { type FoldedFields, foldWhenAsked } from '../index/fields.ts';
import type { Question } from '../questions/question.ts';
import { foreseeBank, type PutBank, putBank, readOrigin, removeBank } from './banks/banks.ts';
import {
  banksEdited,
  type Doubtful,
  type EditableBank,
  newIdFor,
  putEdits,
  readDoubtful,
  readEditable,
} from './banks/edits.ts';
import {
  type BankSummary,
  findEntries,
  findIds,
  findLots,
  listMeant,
  listNames,
  readEntriesIn,
  resolveId,
  summarizeBanks,
} from './banks/entries.ts';
import type { Origin, PutWishes } from './banks/plan.ts';
import { putSeeds, readSeedDigest, restoreSeeds } from './banks/seeds.ts';
import { entriesFrom, readSource, type Source, writeSource } from './banks/sources.ts';
import { type Attempts, attemptsIn } from './history/attempts.ts';
import { type Cards, cardsIn } from './history/cards.ts';
import { type Drafts, draftsIn } from './history/drafts.ts';
import { type MarkStore, marksIn } from './history/marks.ts';
import { type Accepted, acceptedIn, type OwnAnswers, ownAnswersIn } from './history/own-answers.ts';
import { type Ratings, ratingsIn } from './history/ratings.ts';
import { type Sessions, sessionsIn } from './history/sessions.ts';
import { type Candidate, countGrams, findCandidates, findHolders } from './index/gram-index.ts';
import { type Readings, readReadings } from './index/readings.ts';
import { readNeighbours, type Side } from './index/vocabulary.ts';
import { putSetting, readSetting } from './settings.ts';
import { type Database, patienceMs } from './sqlite/database.ts';
import { openDatabase, openInMemory } from './sqlite/open.ts';

/** An entry with its folded fields, which agree with its own character for character (see `foldText`). */
interface SearchRow {
  entry: Entry;
  folded: FoldedFields;
}

/**
 * The one SQLite file. Every method is synchronous. What it writes is committed, and safe from `kill -9` and power loss,
 * when it returns; between `gather` and `commit`, when `commit` does. All throw a QbankError when the disk is full, the file damaged or another process holds it.
 */
export interface Store {
  /**
   * All entries in document order, banks in the order in which they were added; of these only those that the filter
   * selects, and only those of `ids` where given. `bank`, `role` and `section` select what contains the words, in
   * either script, but a bank's whole name that bank alone.
   */
  entries: (filter?: NameFilter, ids?: readonly QuestionId[]) => Entry[];
  /** The questions of those entries, each once, in the order of their first ones: no text is read. */
  ids: (filter?: NameFilter, among?: readonly QuestionId[]) => QuestionId[];
  /** Those entries by what is told of them, in the order of their first ones: no text is read. */
  lots: (filter?: NameFilter) => Lot[];
  /** The entries of a bank by its exact name, in document order; the first `most` where given. */
  entriesIn: (bank: string, most?: number) => Entry[];
  /** The entries of one question, in the order of their banks; none where the question stands in no bank any more. */
  entriesOf: (id: QuestionId) => Entry[];
  /** The banks with their counts, in the order in which they were added. */
  banks: () => BankSummary[];
  /** The names of the banks that a filter's words select. */
  banksMeant: (words: string) => string[];
  /** Names to choose among, for "did you mean". */
  filterNames: () => FilterNames;
  /**
   * An id as typed (whole or its beginning, upper or lower case, full-width or not) → the question's id.
   * Throws `unknown-id` with the ids most like it, or `ambiguous-id` with those that begin so.
   */
  resolveId: (typed: string) => QuestionId;

  /**
   * Puts a bank in, in one transaction, and feeds the search index; what came from the same origin before is
   * replaced. Questions get the ids they had (exactly, else by similarity), new ones get new ids.
   */
  putBank: (bank: Bank, origin: Origin, wishes?: PutWishes) => PutBank;
  /**
   * Has what follows written at once, until `commit` or `close`, as a bank for a bank costs time. Until then another
   * process waits, and nothing of it is safe; when something in it fails, nothing of it stays, of banks before it either,
   * so that whoever goes on behind an error must take none of them for written.
   */
  gather: () => void;
  commit: () => void;
  /** What `putBank` would do. Nothing is written. */
  foreseeBank: (bank: Bank, origin: Origin, wishes?: PutWishes) => PutBank;
  /** What is known of a file that was imported, by its real path; null where it was not, or a bank of it is gone. */
  sourceOf: (path: string) => Source | null;
  noteSource: (path: string, source: Source) => void;
  /** The entries of all banks that came from a file. */
  entriesFrom: (path: string) => Entry[];
  /** Where a bank comes from, by its exact name; null where there is none of that name. */
  originOf: (name: string) => Origin | null;
  /** Takes a bank out by its exact name; ids and history stay. Throws `unknown-bank`. */
  removeBank: (name: string) => void;

  /** The questions of which the reading is uncertain, in document order. */
  doubtful: () => Doubtful[];
  /** A bank's questions with what the user changed in them, by the bank's exact name. */
  editable: (bank: string) => EditableBank;
  /** Keeps what the user changes in the questions of a bank; what was imported stays beneath. */
  putEdits: (bank: string, changes: EditChanges) => void;
  /** The banks in which the user has changed this question, also where it was dropped there. */
  editedIn: (id: QuestionId) => string[];
  /** The id of a question that the user makes in a bank. */
  newId: (question: Pick<Question, 'question' | 'options'>, bank: EditableBank) => QuestionId;

  sessions: Sessions;
  attempts: Attempts;
  ratings: Ratings;
  drafts: Drafts;
  cards: Cards;
  marks: MarkStore;
  ownAnswers: OwnAnswers;
  accepted: Accepted;
  /** Does several things in one transaction: when `work` throws, nothing of it stays. */
  atomically: <Result>(work: () => Result) => Result;
  /**
   * How long a write waits for another process before it fails with `store-busy`, from here on: where a person types
   * meanwhile it is short, and the write is tried again. Null: as long as usual.
   */
  waitAtMost: (ms: number | null) => void;
  /** A setting by its name, such as `config.interview.date`; null where it is not set. */
  setting: (name: string) => string | null;
  /** Sets it; null takes it off. */
  putSetting: (name: string, value: string | null) => void;

  /**
   * Questions that hold many of `grams` (see `gramsOf`), the most of them first; about `limit` at most. Grams that
   * stand nowhere (a typo's) do not count. Those with all the others come first, and among them those with all in the
   * question or its options. The rest is found by the rarest grams, so that a query with a typo finds, and grams that
   * most questions hold are not walked through.
   */
  candidates: (grams: readonly string[], limit: number) => Candidate[];
  /**
   * Questions that hold all grams of one of the sets, those that hold them in the question first; `limit` at most, of
   * those with them in the question and of the others.
   */
  holders: (sets: readonly (readonly string[])[], limit: number) => QuestionId[];
  /** In how many entries each of these grams stands; those that stand nowhere are missing. */
  gramCounts: (grams: readonly string[]) => ReadonlyMap<string, number>;
  /**
   * The Han characters that stand on this side of each of these in some entry, by character; some may have gone with
   * their banks.
   */
  neighbours: (side: Side, characters: readonly string[]) => ReadonlyMap<string, string>;
  /** How characters are read (see `language/sound-table.ts`); empty where no seeds were ever loaded. */
  readings: () => Readings;
  /** The rows to rank, of every bank in which these questions stand; in document order, not that of `ids`. */
  searchRows: (ids: readonly QuestionId[]) => SearchRow[];

  /** The digest of the seeds that the store holds; null in a new store. */
  seedDigest: () => string | null;
  /** Seeds that the user removed are due again at the next start. Returns how many they are. */
  restoreSeeds: () => number;
  /**
   * Puts all seed banks in and keeps their digest (null: none), in one transaction; those that the user removed stay
   * out. The user's own banks are indexed anew, as the digest covers the cutting of grams. With them come the readings.
   */
  putSeeds: (banks: readonly Bank[], digest: string | null, readings?: Readings) => void;

  close: () => void;
}

/** The store's file in a data folder. */
export const storeFile = 'qbank.sqlite3';

export function isStoreThere(dataFolder: string): boolean {
  return existsSync(join(dataFolder, storeFile));
}

/** A store in memory, for what is to leave no trace. */
export function openPassingStore(): Store {
  return storeOver(openInMemory());
}

/** Opens the store of a data folder, making both where they are missing. Throws a QbankError where it cannot. */
export function openStore(dataFolder: string): Store {
  return storeOver(openDatabase(join(dataFolder, storeFile)));
}

function storeOver(database: Database): Store {
  return {
    entries: (filter, ids) => findEntries(database, filter, ids),
    ids: (filter, among) => findIds(database, filter, among),
    lots: (filter) => findLots(database, filter),
    entriesIn: (bank, most) => readEntriesIn(database, bank, most),
    entriesOf: (id) => findEntries(database, {}, [id]),
    banks: () => summarizeBanks(database),
    banksMeant: (words) => listMeant(database, words),
    filterNames: () => listNames(database),
    resolveId: (typed) => resolveId(database, typed),
    putBank: (bank, origin, wishes) => putBank(database, bank, { ...wishes, origin }),
    gather: () => database.gather(),
    commit: () => database.commit(),
    foreseeBank: (bank, origin, wishes) => foreseeBank(database, bank, { ...wishes, origin }),
    sourceOf: (path) => readSource(database, path),
    noteSource: (path, source) => writeSource(database, path, source),
    entriesFrom: (path) => entriesFrom(database, path),
    originOf: (name) => readOrigin(database, name),
    removeBank: (name) => removeBank(database, name),
    doubtful: () => readDoubtful(database),
    editable: (bank) => readEditable(database, bank),
    putEdits: (bank, changes) => putEdits(database, bank, changes),
    editedIn: (id) => banksEdited(database, id),
    newId: (question, bank) => newIdFor(database, question, bank),
    sessions: sessionsIn(database),
    attempts: attemptsIn(database),
    ratings: ratingsIn(database),
    drafts: draftsIn(database),
    cards: cardsIn(database),
    marks: marksIn(database),
    ownAnswers: ownAnswersIn(database),
    accepted: acceptedIn(database),
    atomically: (work) => database.transact(work),
    waitAtMost: (ms) => database.waitAtMost(ms ?? patienceMs),
    setting: (name) => readSetting(database, name),
    putSetting: (name, value) => putSetting(database, name, value),
    candidates: (grams, limit) => findCandidates(database, grams, limit),
    holders: (sets, limit) => findHolders(database, sets, limit),
    gramCounts: (grams) => countGrams(database, grams),
    neighbours: (side, characters) => readNeighbours(database, side, characters),
    readings: () => readReadings(database),
    searchRows: (ids) =>
      findEntries(database, {}, ids).map((entry) => ({ entry, folded: foldWhenAsked(entry) })),
    seedDigest: () => readSeedDigest(database),
    restoreSeeds: () => restoreSeeds(database),
    putSeeds: (banks, digest, readings) => putSeeds(database, { banks, digest, readings }),
    close: () => {
      database.commit();
      database.close();
    },
  };
}
