/** The page in a file that a browser saved as one mail (`.mht`), with its pictures as further parts. */
interface MailedPage {
  bytes: Uint8Array;
  charset: string | undefined;
}

const head = /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/;

/** Finds the first HTML part of a mail; null where the bytes are no mail or hold no page. */
export function readMail(bytes: Uint8Array): MailedPage | null {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const [fields] = head.exec(mail.slice(0, 20_000)) ?? [];
  if (fields === undefined || !/^content-type:/im.test(fields)) return null;
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(fields)?.[1];
  const parts = boundary ? mail.split(`--${boundary}`).slice(1) : [mail];
  const page = parts.find((part) => /^content-type:\s*text\/html/im.test(headOf(part)));
  return page === undefined ? null : bodyOf(page);
}

function headOf(part: string): string {
  const end = /\r?\n\r?\n/.exec(part.slice(0, 20_000).trimStart());
  return end ? part.trimStart().slice(0, end.index) : '';
}

function bodyOf(part: string): MailedPage {
  const fields = headOf(part);
  const body = part.trimStart().slice(fields.length).trimStart();
  const coding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(fields)?.[1].toLowerCase();
  const charset = /charset="?([\w-]+)/i.exec(fields)?.[1];
  if (coding === 'base64') return { bytes: Buffer.from(body, 'base64'), charset };
  return { bytes: Buffer.from(coding === 'quoted-printable' ? unquote(body) : body, 'latin1'), charset };
}

/** `=E9=A2=98` is a byte each; `=` at a line's end joins it with the next. */
function unquote(text: string): string {
  return text
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
