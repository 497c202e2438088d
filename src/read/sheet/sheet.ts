import type { Document } from '../document.ts';
import { isOle, isZip } from '../signature.ts';
import { readCsv } from './csv.ts';

/** The reader of data tables: `.csv`, `.tsv`, `.xlsx` and `.xls`, told apart by their bytes. */
export async function readSheet(file: string, bytes: Uint8Array): Promise<Document[]> {
  if (isOle(bytes)) return (await import('./xls.ts')).readXls(file, bytes);
  if (!isZip(bytes)) return readCsv(file, bytes);
  const { readWorkbook } = await import('./workbook.ts');
  return readWorkbook(file, bytes);
}
