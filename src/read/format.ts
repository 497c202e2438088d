import { QbankError } from '../errors.ts';
import { formatOfOle, formatOfZip } from './container.ts';
import { decodeText, withoutPadding } from './decode.ts';
import type { FileFormat } from './document.ts';
import { isOle, isPdf, isZip, unreadTypeOf } from './signature.ts';
import { formatOfText } from './text-format.ts';

/** As much of a text as tells its format. */
const headBytes = 64 * 1024;

/**
 * The format of a file: by its bytes, and where they do not say it by its name, as many files have the wrong ending.
 * Throws `empty-file`, `binary-file`, `protected-file`, and `unsupported-file` with what it is instead.
 *
 * `table` is CSV or an .xlsx, `anki` a package or a text export (`#separator:`), `doc` an OLE2 file.
 */
export function tellFormat(file: string, bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) throw new QbankError('empty-file', { path: file });
  if (isZip(bytes)) return formatOfZip(file, bytes);
  if (isOle(bytes)) return formatOfOle(file, bytes);
  if (isPdf(bytes)) return 'pdf';
  const type = unreadTypeOf(bytes);
  if (type !== null) throw new QbankError('unsupported-file', { path: file, type });
  const head = decodeText(bytes.subarray(0, headBytes));
  if (isBinary(head, bytes)) throw binaryProblem(file);
  const format = formatOfText(file, head.text);
  if (format === 'svg' || format === 'xml')
    throw new QbankError('unsupported-file', { path: file, type: { name: format.toUpperCase() } });
  return format;
}

/** Text has no NUL, save in the bytes of UTF-16 and behind its end. */
export function isBinary({ text, encoding }: { text: string; encoding: string }, bytes: Uint8Array): boolean {
  if (encoding.startsWith('utf-16')) return text.includes('\0') || isNoise(text);
  const own = withoutPadding(bytes);
  return own.includes(0) || own.length < Math.min(bytes.length, 1);
}

/** Bytes at random make up halves of characters everywhere, 3 in 100; what was cut off or lost a byte has a few. */
function isNoise(text: string): boolean {
  const halves = text.match(/\ufffd/g)?.length ?? 0;
  return halves > 3 && halves * 100 > text.length;
}

const endingsWithoutReader = /\.(?:wps|et|dps|wpt|ofd|caj|kdh|nh|vsd|mdb|accdb|pages|numbers|key|bmp|ico)$/i;

function binaryProblem(path: string): QbankError {
  const [ending] = path.match(endingsWithoutReader) ?? [];
  if (ending)
    return new QbankError('unsupported-file', { path, type: { name: ending.slice(1).toUpperCase() } });
  return new QbankError('binary-file', { path });
}
