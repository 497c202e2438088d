import { QbankError } from '../../errors.ts';
import type { Member } from '../reader.ts';
import { type Budget, openZip } from './zip.ts';

export { budgetFor } from './zip.ts';

/** What systems put into archives beside the files that a person packed. */
const beside = /(?:^|\/)(?:__MACOSX|\.git|\.svn)\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i;

/**
 * The files of a zip archive, one after the other, named `archive.zip/folder/file.txt`; a second one of the same name is
 * `file (2).txt`. What cannot be unpacked is handed out as an error, and the rest goes on, until more came out than may.
 */
export function* unpack(file: string, bytes: Uint8Array, budget: Budget): Generator<Member> {
  const zip = openZip(file, bytes, budget);
  const seen = new Map<string, number>();
  for (const member of zip.members.filter(({ name }) => !beside.test(name))) {
    const count = (seen.get(member.name) ?? 0) + 1;
    seen.set(member.name, count);
    const name = `${file}/${count === 1 ? member.name : numbered(member.name, count)}`;
    const unpacked = tryUnpacking(name, () => zip.unpack(member));
    yield unpacked;
    if ('error' in unpacked && unpacked.error.id === 'file-too-large-inside') return;
  }
  if (zip.isCutOff) yield { file, error: new QbankError('damaged-file', { path: file, damage: 'cut-off' }) };
}

function tryUnpacking(file: string, unpackMember: () => Uint8Array): Member {
  try {
    return { file, bytes: unpackMember() };
  } catch (error) {
    if (!(error instanceof QbankError)) throw error;
    return { file, error };
  }
}

const numbered = (name: string, count: number): string =>
  name.replace(/(?:\.[^./]*)?$/, (ending) => ` (${count})${ending}`);
