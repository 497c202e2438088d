import type { RemovalRule } from './removal-rule.ts';
import type { Span } from './span.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'pdf' | 'table' | 'json' | 'anki';

/** What a file can be: a document of a format, or an archive of files. */
export type FileFormat = Format | 'zip';

/** A stretch that is of the format or of the page, not of the document, and the rule that says so. */
export interface Taken extends Span {
  rule: RemovalRule;
}

/**
 * What a format says of a stretch of the text, that the words alone do not. Numbers and list marks stand in the text in
 * any case, so that a text without blocks is read as well.
 */
export type Block = Span &
  (
    | { kind: 'heading' /** 1 is the highest. */; level: number }
    /** What is asked, with its answer folded up below it: `summary`, `dt`. */
    | { kind: 'term' }
    | { kind: 'paragraph' /** All of it is bold. */; isStrong: boolean }
    | { kind: 'item' /** 0 is the outermost list. */; depth: number; isOrdered: boolean }
    /** A row of a table. Of a data table (`Format` table, json, anki) the first row holds the names of the columns. */
    | { kind: 'row'; cells: Span[]; isHeader: boolean }
    /** Fences and indentation are part of it; nothing in it is prose. */
    | { kind: 'code' }
    /** Set off by red or by a highlight: in a list of options it is often the right one. */
    | { kind: 'marked' }
    /** A line that is quoted: below a question mostly the answer. */
    | { kind: 'quote' }
    /** What a page folds up until somebody asks for it, with the words over it: mostly an answer. */
    | { kind: 'fold' }
    /** Words with a line below them: where blanks are to be filled in, what was filled in. */
    | { kind: 'underlined' }
  );

/** The text of one source file. Line ends are `\n`; a byte-order mark is gone. */
export interface Document {
  /** The file's own name, without its folders; of a file in an archive, `archive.zip/folder/file.txt`. */
  file: string;
  text: string;
  encoding: Encoding;
  format: Format;
  /** In the order of the text. They may lie in one another: an item in a row, a paragraph in an item. */
  blocks: Block[];
  /** Markup and page furniture that the format tells from the document: cleaning takes it out. In rising order, none overlapping. */
  taken: Taken[];
  /** What a user should know about the reading, as ids of texts. */
  warnings: ReadWarning[];
  /** Where a second file begins in the text, which holds the answers. */
  answersAt?: number;
  /** What a bank's own format says of the bank as a whole. */
  given?: {
    name?: string;
    role?: string;
    title?: string;
    /** What the file calls itself beside its text, as a page does in its head: for a text that has no title. */
    label?: string;
    /** `qbank export` printed it: each of its deepest headings is a question. */
    isSheet?: boolean;
    /** It says of itself that it is one question: how hard it is, and that it is asked in interviews. */
    isQuestion?: boolean;
    /** It holds cards of a program for notes, of which each `term` is a question: some of its questions, or all of them. */
    cards?: 'some' | 'all';
    /** What a user says of the columns of a table: a field, and a column's number from 1 on or its name. */
    columns?: Readonly<Record<string, string>>;
  };
}

/** What was odd about a file, though it could be read. */
export type ReadWarning =
  /** Some bytes are of no known encoding: how many characters were replaced. */
  | { id: 'undecodable'; count: number }
  /** The text is most likely that of another encoding, misread before it was saved. */
  | { id: 'mojibake' }
  /** The file is cut off, and what is left of it was read. */
  | { id: 'cut-off' }
  /** The user named columns, and there is no table. */
  | { id: 'no-table' }
  /** Parts that hold no text (pictures, formulas, a scanned page) were passed over. */
  | { id: 'no-text-in-part'; count: number; what: 'picture' | 'page' | 'object' };
