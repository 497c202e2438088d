/**
 * Every way in which qbank can fail that a user can do something about: the stable id of the error, and what its
 * message needs to know. The words stand in `texts/`, the exit codes in `errors.ts`.
 */
export interface Problems {
  'no-such-file': { path: string };
  'is-folder': { path: string };
  'empty-file': { path: string };
  'binary-file': { path: string };
  'file-too-large': { path: string; limitMiB: number };
  'unreadable-file': { path: string; reason: string };
  /** A kind of file that qbank has no reader for, by its bytes or its name. */
  'unsupported-file': { path: string; type: UnreadType };
  /** A password is needed to read it. */
  'protected-file': { path: string };
  /** Its bytes are not what its format asks for. */
  'damaged-file': { path: string; damage: Damage };
  /** What it holds is too much to be read: an archive bomb, or by mistake. */
  'file-too-large-inside': { path: string; limitMiB: number };
  /** More than memory is safe for: each could be a question. */
  'too-many-lines': { path: string; limit: number };
  /** Reading it takes more than there is. */
  'out-of-memory': { path: string };
  /** Pictures of pages, without text. */
  'no-text-inside': { path: string };
  /** A column that the user named is in none of its tables; `columns` are those of the first. */
  'no-such-column': { path: string; column: string; columns: string[] };
  /** It changed while it was read. */
  'file-changed': { path: string };
  /** What went wrong with each was said before. */
  'some-failed': { failed: number; files: number };
  'file-exists': { path: string };
  'unwritable-file': { path: string; reason: string };
  'unwritable-output': { reason: string };
  'unknown-id': { typed: string; near: string[] };
  'ambiguous-id': { typed: string; ids: string[] };
  /** The words after which a question is to be cut stand nowhere in it, or nothing stands behind them. */
  'no-such-sentence': { id: string; sentence: string };
  /** There is no question behind it in its bank. */
  'nothing-next': { id: string };
  /** The question is as its document gives it. */
  'not-edited': { id: string };
  /** The user has taken it out of its bank. */
  'dropped-question': { id: string; bank: string };
  /** What an editor gave back is not the form that it was given. */
  'unreadable-form': { reason: string; keptPath: string };
  'editor-failed': { editor: string; reason: string };
  'unknown-bank': { bank: string; near: string[] };
  'unknown-session': { session: number };
  /** It has its end, or comes from a version that did not keep what is needed to go on. */
  'session-ended': { session: number };
  /** Another process has it. */
  'session-running': { session: number };
  /** `number`: as it was asked for. */
  'no-attempt': { id: string; number: string; attempts: number };
  'no-own-answer': { id: string };
  'no-home': object;
  'data-folder-unusable': { path: string; reason: string };
  'store-unreadable': { path: string };
  'store-read-only': { path: string };
  'store-newer': { path: string };
  'store-foreign': { path: string };
  'store-damaged': { path: string };
  'store-busy': { path: string };
  'store-gone': { path: string };
  'store-full': { path: string };
  'unknown-command': { command: string; near: string[] };
  /** Of what can be configured. */
  'unknown-key': { key: string; near: string[] };
  'unknown-option': { option: string; near: string[]; command: string };
  'missing-argument': { argument: string; command: string };
  'missing-value': { option: string; command: string };
  'too-many-arguments': { command: string };
  'wrong-command-line': { reason: string; command: string };
  'wrong-value': { option: string; value: string; expected: string };
  'wrong-clock': { value: string };
  /** What qbank did not foresee; a user can only report it. */
  unexpected: { reason: string };
}

export type ProblemId = keyof Problems;

/** A kind of file that has no reader: by the name that its makers gave it, where it has one. */
export type UnreadType = { name: string } | DescribedType;

/** A kind of file that must be described. The words stand in `texts/`. */
export type DescribedType =
  | 'link'
  | 'nested-too-deep'
  | 'windows-program'
  | 'outlook-message'
  | 'opendocument-or-xmind';

/** What is wrong with a damaged file, where a name says it all. */
export type NamedDamage =
  | 'cut-off'
  | 'not-unpackable'
  | 'no-archive'
  | 'not-in-archive'
  | 'overlapping-members'
  | 'wrong-length'
  | 'wrong-checksum'
  | 'xml-not-well-formed'
  | 'xml-with-doctype'
  | 'xml-too-deep'
  | 'json-too-deep'
  | 'no-sheets'
  | 'no-notes'
  | 'unreadable-database'
  | 'no-word-document'
  | 'no-tables'
  | 'broken-pieces'
  | 'broken-chains'
  | 'no-pdf'
  | 'packed-twice'
  | 'pages-too-deep';

/** What is wrong with a damaged file. The words stand in `texts/`. */
export type Damage =
  | NamedDamage
  | { missing: string }
  | { moreThan: number; of: 'files' | 'pages' }
  /** Where a text stops being JSON, from 1, or that it does only at its end. */
  | { line: number; column: number; isEnd: boolean };
