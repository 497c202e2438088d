import type { Document } from '../document.ts';
import { isZip } from '../signature.ts';
import { readCsv } from './csv.ts';

/** The reader of data tables: `.csv`, `.tsv` and `.xlsx`, told apart by their bytes. */
export async function readSheet(file: string, bytes: Uint8Array): Promise<Document[]> {
  if (!isZip(bytes)) return readCsv(file, bytes);
  const { readWorkbook } = await import('./workbook.ts');
  return readWorkbook(file, bytes);
}
