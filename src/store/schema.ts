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
];
