import type { Entry, Filter, QuestionId } from '../bank/bank.ts';
import { type FilterNames, nearest } from '../bank/near.ts';
import { QbankError } from '../errors.ts';
import { idLength } from '../questions/identity.ts';
import type { Kind } from '../questions/question.ts';
import { foldText } from '../script/fold.ts';
import type { Database, Value } from './database.ts';
import { type EntryRow, entryColumns, entryOrder, entryTables, toEntry } from './rows.ts';
import type { BankSummary } from './store.ts';

/** The banks that folded words (`?`) mean: the one that is called so, else all that hold them in their names. */
const banksMeant = `SELECT id FROM banks, (SELECT ? AS words) WHERE instr(folded_name, words) > 0
  AND (folded_name = words OR NOT EXISTS (SELECT 1 FROM banks AS other WHERE other.folded_name = words))`;

/** For each filter: the condition that it sets, with one `?` for its folded value. */
const conditions: Record<Exclude<keyof Filter, 'match'>, string> = {
  bank: `banks.id IN (${banksMeant})`,
  role: 'instr(folded_role, ?) > 0',
  section: 'instr(folded_section, ?) > 0',
  kind: 'kind = ?',
};

/** See `Store.entries`. */
export function findEntries(database: Database, filter: Filter = {}, ids?: readonly QuestionId[]): Entry[] {
  const wanted = Object.entries(conditions).flatMap(([name, condition]) => {
    const value = filter[name as keyof typeof conditions];
    return value === undefined ? [] : [{ condition, value: foldWords(value) as Value }];
  });
  if (ids)
    wanted.push({ condition: 'question IN (SELECT value FROM json_each(?))', value: JSON.stringify(ids) });
  const where = wanted.length === 0 ? '' : `WHERE ${wanted.map(({ condition }) => condition).join(' AND ')}`;
  return database
    .all<EntryRow>(
      `SELECT ${entryColumns} FROM ${entryTables} ${where} ORDER BY ${entryOrder}`,
      wanted.map(({ value }) => value),
    )
    .map(toEntry);
}

function foldWords(words: string): string {
  return foldText(words.trim());
}

/** See `Store.banksMeant`. */
export function listMeant(database: Database, words: string): string[] {
  return database
    .all<{ name: string }>(`SELECT name FROM banks WHERE id IN (${banksMeant}) ORDER BY id`, [
      foldWords(words),
    ])
    .map(({ name }) => name);
}

/** See `Store.banks`. */
export function summarizeBanks(database: Database): BankSummary[] {
  const kinds = database.all<{ bank: number; kind: Kind; questions: number }>(
    'SELECT bank, kind, count(*) AS questions FROM entries GROUP BY bank, kind ORDER BY min(position)',
  );
  return database
    .all<Omit<BankSummary, 'kinds'> & { id: number }>(
      `SELECT banks.id, name, role, title, file, script, count(entries.id) AS questions,
        total(truncated) AS truncated, total(entries.id IS NOT NULL AND coalesce(answer, analysis, choice) IS NULL) AS withoutAnswer,
        leftover
      FROM banks LEFT JOIN entries ON entries.bank = banks.id GROUP BY banks.id ORDER BY banks.id`,
    )
    .map(({ id, name, role, title, file, script, questions, truncated, withoutAnswer, leftover }) => {
      const own = kinds.filter(({ bank }) => bank === id);
      const counts = Object.fromEntries(own.map(({ kind, questions }) => [kind, questions]));
      return {
        name,
        role,
        title,
        file,
        script,
        questions,
        kinds: counts,
        truncated,
        withoutAnswer,
        leftover,
      };
    });
}

/** See `Store.filterNames`. */
export function listNames(database: Database): FilterNames {
  const names = (column: string) =>
    database
      .all<{ name: string }>(
        `SELECT ${column} AS name FROM banks LEFT JOIN entries ON entries.bank = banks.id
        WHERE ${column} IS NOT NULL GROUP BY ${column} ORDER BY min(banks.id), min(position)`,
      )
      .map(({ name }) => name);
  return { banks: names('banks.name'), roles: names('banks.role'), sections: names('section') };
}

/** See `Store.resolveId`. */
export function resolveId(database: Database, typed: string): QuestionId {
  const prefix = foldWords(typed);
  const ids = database.all<{ id: QuestionId }>(
    // Questions of removed banks are found by their whole id only.
    `SELECT id FROM questions WHERE substr(id, 1, ?) = ?
    AND (length(id) = ? OR EXISTS (SELECT 1 FROM entries WHERE question = questions.id)) ORDER BY id`,
    [prefix.length, prefix, prefix.length],
  );
  if (prefix === '' || ids.length === 0)
    throw new QbankError('unknown-id', { typed, near: nearIds(database, prefix) });
  if (ids.length > 1)
    throw new QbankError('ambiguous-id', { typed, ids: ids.slice(0, 5).map(({ id }) => id) });
  return ids[0].id;
}

/** Only what is nearly a whole id says which one was meant. */
function nearIds(database: Database, typed: string): string[] {
  if (Math.abs(typed.length - idLength) > 1) return [];
  const ids = database.all<{ id: string }>('SELECT DISTINCT question AS id FROM entries ORDER BY id');
  return nearest(
    typed,
    ids.map(({ id }) => id),
  );
}
