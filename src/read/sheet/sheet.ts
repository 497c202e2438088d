import { decode } from '../decode.ts';
import type { Document } from '../document.ts';
import { isOle, isZip } from '../signature.ts';
import { isSpreadsheetXml } from '../text-format.ts';
import { readCsv } from './csv.ts';

/** As much of a text as tells that it is a workbook. */
const headBytes = 4096;

/** The reader of data tables: `.csv`, `.tsv`, `.xlsx` and `.xls`, also as one XML file, told apart by their bytes. */
export async function readSheet(file: string, bytes: Uint8Array): Promise<Document[]> {
  if (isOle(bytes)) return (await import('./xls.ts')).readXls(file, bytes);
  if (isSpreadsheetXml(decode(bytes.subarray(0, headBytes)).text))
    return (await import('./spreadsheet-xml.ts')).readSpreadsheetXml(file, bytes);
  if (!isZip(bytes)) return readCsv(file, bytes);
  const { readWorkbook } = await import('./workbook.ts');
  return readWorkbook(file, bytes);
}
