import type { Document } from '../document.ts';
import { readCsv } from './csv.ts';

/** The reader of data tables: `.csv` and `.tsv`. */
export async function readSheet(file: string, bytes: Uint8Array): Promise<Document[]> {
  return readCsv(file, bytes);
}
