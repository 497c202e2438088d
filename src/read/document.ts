export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** The text of one source file. Line ends are `\n`; a byte-order mark is gone; nothing else is changed. */
export interface Document {
  /** The file's own name, without its folders. */
  file: string;
  text: string;
  encoding: Encoding;
}
