/** In the file's header, so that another program's SQLite file is never taken for a store: "qbnk". */
export const applicationId = 0x71626e6b;

/**
 * What brings a store from one version to the next. `user_version` counts how many were done, so a released one is
 * never changed; new ones are added at the end.
 *
 * History is append-only: a rating or an end is one more row, never a changed one. Ids and wordings stay when their
 * banks go, as history belongs to them.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE banks (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL UNIQUE,      -- "seed:000_….txt", "file:/home/…/a.txt": the same again replaces the bank
    name TEXT NOT NULL UNIQUE,
    own_name TEXT NOT NULL,           -- before " 2" was added
    folded_name TEXT NOT NULL,
    role TEXT, folded_role TEXT,
    title TEXT,
    file TEXT NOT NULL,
    script TEXT NOT NULL,
    leftover INTEGER NOT NULL
  );
  CREATE TABLE removed_seeds (origin TEXT PRIMARY KEY) WITHOUT ROWID;

  CREATE TABLE questions (id TEXT PRIMARY KEY) WITHOUT ROWID;
  -- Every wording under which a question was met, as identity.ts compares them.
  CREATE TABLE wordings (
    key TEXT PRIMARY KEY,
    question TEXT NOT NULL REFERENCES questions (id)
  ) WITHOUT ROWID;
  CREATE TABLE wording_sketches (
    sketch INTEGER NOT NULL,
    key TEXT NOT NULL REFERENCES wordings (key),
    PRIMARY KEY (sketch, key)
  ) WITHOUT ROWID;

  CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL REFERENCES banks (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL REFERENCES questions (id),
    key TEXT NOT NULL,                -- the wording in this bank, for a later reading of the same document
    section TEXT, folded_section TEXT,
    number INTEGER,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    options TEXT NOT NULL,            -- JSON
    choice TEXT,                      -- the key of a choice or judge question
    answer TEXT,
    analysis TEXT,
    assesses TEXT NOT NULL,           -- JSON
    marks REAL,
    truncated INTEGER NOT NULL,
    UNIQUE (bank, position),
    UNIQUE (bank, question)
  );
  CREATE INDEX entries_of_question ON entries (question);

  -- Only which entry holds which gram in which field: the texts stand in entries. Grams are parted by spaces; every
  -- other character belongs to its gram.
  CREATE VIRTUAL TABLE gram_index USING fts5 (
    question, place, answer,
    content = '', contentless_delete = 1, detail = column,
    tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[\\]^_\`{|}~'"
  );
  -- In how many entries a gram stands: the rarest are looked up first.
  CREATE TABLE gram_counts (gram TEXT PRIMARY KEY, entries INTEGER NOT NULL) WITHOUT ROWID;

  CREATE TABLE sessions (id INTEGER PRIMARY KEY AUTOINCREMENT, plan TEXT NOT NULL, started_at_ms INTEGER NOT NULL);
  CREATE TABLE session_ends (
    session INTEGER NOT NULL REFERENCES sessions (id),
    at_ms INTEGER NOT NULL
  );
  CREATE TABLE attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES sessions (id),
    question TEXT NOT NULL REFERENCES questions (id),
    position INTEGER NOT NULL,
    started_at_ms INTEGER NOT NULL,
    seconds REAL NOT NULL,
    overtime_seconds REAL NOT NULL,
    away_seconds REAL NOT NULL,
    text TEXT NOT NULL,
    outcome TEXT NOT NULL
  );
  CREATE INDEX attempts_at_question ON attempts (question);
  CREATE TABLE ratings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt INTEGER NOT NULL REFERENCES attempts (id),
    rating TEXT NOT NULL,
    at_ms INTEGER NOT NULL
  );
  CREATE INDEX ratings_of_attempt ON ratings (attempt);
  CREATE TABLE drafts (
    session INTEGER NOT NULL REFERENCES sessions (id),
    question TEXT NOT NULL REFERENCES questions (id),
    text TEXT NOT NULL,
    cursor INTEGER NOT NULL,
    elapsed_seconds REAL NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    PRIMARY KEY (session, question)
  ) WITHOUT ROWID;
  `,
  `
  -- JSON: the questions as imported, where edits lie over them; else null, and the entries are what was imported.
  ALTER TABLE banks ADD COLUMN reading TEXT;
  ALTER TABLE entries ADD COLUMN doubts TEXT NOT NULL DEFAULT '[]';  -- JSON
  ALTER TABLE entries ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;  -- its document has it no more; the user keeps it
  -- 0 to 100; null where nothing was marked.
  ALTER TABLE attempts ADD COLUMN score REAL;

  -- Files as they were read last: what has the same digest again needs no reading.
  CREATE TABLE sources (
    path TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    given TEXT NOT NULL               -- JSON: the options of the import, which hold for the next one as well
  ) WITHOUT ROWID;

  -- What is still to be added to gram_counts, a row for each bank that was put in: JSON of grams with their counts.
  CREATE TABLE gram_pending (id INTEGER PRIMARY KEY, counts TEXT NOT NULL);

  -- What the user changed in a question of a bank. Stays when the bank goes, as history does.
  CREATE TABLE edits (
    origin TEXT NOT NULL,
    question TEXT NOT NULL REFERENCES questions (id),
    edit TEXT NOT NULL,               -- JSON
    PRIMARY KEY (origin, question)
  ) WITHOUT ROWID;
  `,
  `
  -- Every event of a session as it happened, JSON; the session is what they make together (session/). Append-only.
  CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES sessions (id),
    at_ms INTEGER NOT NULL,
    event TEXT NOT NULL
  );
  CREATE INDEX events_of_session ON events (session);
  -- Which process runs a session. Goes when the session ends or is left.
  CREATE TABLE session_holders (
    session INTEGER PRIMARY KEY REFERENCES sessions (id),
    pid INTEGER NOT NULL,
    host TEXT NOT NULL,
    process_start TEXT,               -- as the system tells it; null where it does not
    beat_at_ms INTEGER NOT NULL
  );

  -- When a question comes back: worked out from its ratings, and written with each.
  CREATE TABLE cards (
    question TEXT PRIMARY KEY REFERENCES questions (id),
    due_at_ms INTEGER NOT NULL,
    last_at_ms INTEGER,
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    scheduled_days REAL NOT NULL,
    learning_steps INTEGER NOT NULL,
    state TEXT NOT NULL,
    reps INTEGER NOT NULL,
    lapses INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX cards_by_due ON cards (due_at_ms);
  -- Ratings that were taken back.
  CREATE TABLE rating_undos (rating INTEGER PRIMARY KEY REFERENCES ratings (id), at_ms INTEGER NOT NULL);

  -- What a user says of a question; the last one of a name counts, and null takes it off.
  CREATE TABLE marks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL REFERENCES questions (id),
    name TEXT NOT NULL,
    value TEXT,
    at_ms INTEGER NOT NULL
  );
  CREATE INDEX marks_of_question ON marks (question, name);
  -- The user's own best answer; the last one counts, and an empty one takes it back.
  CREATE TABLE own_answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL REFERENCES questions (id),
    text TEXT NOT NULL,
    at_ms INTEGER NOT NULL
  );
  CREATE INDEX own_answers_to_question ON own_answers (question);
  -- A point of the reference answer that the user says in other words.
  CREATE TABLE accepted (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL REFERENCES questions (id),
    point TEXT NOT NULL,
    text TEXT NOT NULL,
    at_ms INTEGER NOT NULL
  );
  CREATE INDEX accepted_for_question ON accepted (question);
  -- What the program saw covered in an answer at the time, JSON.
  CREATE TABLE points_of_attempts (
    attempt INTEGER PRIMARY KEY REFERENCES attempts (id),
    points TEXT NOT NULL
  );
  CREATE INDEX attempts_in_session ON attempts (session);
  CREATE INDEX session_ends_of_session ON session_ends (session);
  `,
  `
  -- In how many entries a gram stands, the index tells itself: noting it took as long as all else of an import.
  DROP TABLE gram_counts;
  DROP TABLE gram_pending;
  CREATE VIRTUAL TABLE gram_vocabulary USING fts5vocab(gram_index, 'row');
  `,
  `
  -- For each Han character all that stand behind it or before it in some entry, now or once: what sounds or looks like
  -- a word is looked for among them.
  CREATE TABLE vocabulary (
    character TEXT PRIMARY KEY,
    following TEXT NOT NULL DEFAULT '',
    preceding TEXT NOT NULL DEFAULT ''
  ) WITHOUT ROWID;
  -- Each syllable without its tone, and the characters that are read so, each followed by its tones.
  CREATE TABLE readings (syllable TEXT PRIMARY KEY, characters TEXT NOT NULL) WITHOUT ROWID;
  -- The index is made anew, and with it the vocabulary.
  DELETE FROM settings WHERE name = 'seed-digest';
  `,
  `
  -- All of an entry but its texts, in document order: what chooses and counts questions reads no more than this.
  CREATE INDEX entry_heads ON entries (
    bank, position, question, kind, section, folded_section, assesses, truncated,
    coalesce(answer, analysis, choice) IS NULL
  );
  `,
];
