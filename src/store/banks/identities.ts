import {
  assignIds,
  type KnownQuestions,
  mintId,
  type PlacedId,
  type QuestionId,
} from '../../questions/identity/identity.ts';
import type { PlacedKey } from '../../questions/identity/similarity.ts';
import { sketchesOf } from '../../questions/identity/similarity.ts';
import type { Database } from '../sqlite/database.ts';

/** How many wordings that share a sketch are compared; a sketch that more share says little. */
const likeWordings = 200;

/** The ids of a bank's questions, known or new. Nothing is written. */
export function assignKnownIds(
  database: Database,
  questions: readonly PlacedKey[],
  before: readonly PlacedId[],
): QuestionId[] {
  const ids = idsOfKeys(
    database,
    questions.map(({ key }) => key),
  );
  return assignIds(questions, before, { ...knownQuestions(database), idOfKey: (key) => ids.get(key) });
}

/** The store knows these questions and their wordings from now on. */
export function writeWordings(
  database: Database,
  questions: readonly { key: string; id: QuestionId }[],
): void {
  const known = idsOfKeys(
    database,
    questions.map(({ key }) => key),
  );
  for (const { key, id } of questions) {
    writeWording(database, { key, id }, known.get(key));
    known.set(key, id);
  }
}

/** The id of a question that the user made: that of the same question elsewhere, unless its bank has it already. */
export function idForMade(database: Database, key: string, inBank: ReadonlySet<QuestionId>): QuestionId {
  const { idOfKey, isTaken } = knownQuestions(database);
  const known = idOfKey(key);
  return known !== undefined && !inBank.has(known) ? known : mintId(key, isTaken);
}

/** The questions that bear these wordings, asked for at once: a bank has dozens. */
function idsOfKeys(database: Database, keys: readonly string[]): Map<string, QuestionId> {
  const rows = database.all<{ nth: number; id: QuestionId }>(
    `SELECT own.key AS nth, question AS id FROM json_each(?) AS own JOIN wordings ON wordings.key = own.value`,
    [JSON.stringify(keys)],
  );
  return new Map(rows.map(({ nth, id }) => [keys[nth], id]));
}

function knownQuestions(database: Database): KnownQuestions {
  return {
    idOfKey: (key) => idsOfKeys(database, [key]).get(key),
    isTaken: (id) => database.first('SELECT 1 FROM questions WHERE id = ?', [id]) !== undefined,
    wordingsLike: (sketches) =>
      database.all<{ key: string; id: QuestionId }>(
        `SELECT wordings.key, question AS id, count(*) AS shared
        FROM json_each(?) AS own JOIN wording_sketches ON sketch = own.value JOIN wordings USING (key)
        GROUP BY wordings.key ORDER BY shared DESC, wordings.key LIMIT ?`,
        [JSON.stringify(sketches), likeWordings],
      ),
  };
}

/** A wording that no document had yet leads to this question. */
export function noteWording(database: Database, key: string, id: QuestionId): void {
  const known = idsOfKeys(database, [key]).get(key);
  if (known === undefined) writeWording(database, { key, id }, known);
}

/** A wording belongs to the question that bore it last; `known` is the one that bears it now. */
function writeWording(
  database: Database,
  { key, id }: { key: string; id: QuestionId },
  known: QuestionId | undefined,
): void {
  if (known === id) return;
  if (known !== undefined) {
    database.run('UPDATE wordings SET question = ? WHERE key = ?', [id, key]);
    return;
  }
  database.run('INSERT OR IGNORE INTO questions (id) VALUES (?)', [id]);
  database.run('INSERT INTO wordings (key, question) VALUES (?, ?)', [key, id]);
  // One row at a time: before a statement that may write several, the full-text index is flushed.
  for (const sketch of sketchesOf(key))
    database.run('INSERT OR IGNORE INTO wording_sketches (sketch, key) VALUES (?, ?)', [sketch, key]);
}
