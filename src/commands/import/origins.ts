import type { Origin } from '../../store/banks/plan.ts';
import { innerMarks } from '../../store/banks/sources.ts';
import type { GistOfFile } from './gist.ts';

/**
 * Tells, one after the other, the origins of the documents that a file gives: the file's real path; in an archive,
 * `a.zip!folder/b.txt`; where one file holds several banks, `a.json#客服`, by the name that the file gives the bank, else
 * by their count. The same document has the same origin at every import.
 */
export function originsIn({
  path,
  realPath,
}: {
  path: string;
  realPath: string;
}): (document: GistOfFile) => Origin {
  const counts = new Map<string, number>();
  return (document) => {
    const inside = document.file.slice(path.length + 1);
    const place = inside === '' ? realPath : `${realPath}${innerMarks.member}${inside}`;
    const part = partOf(document);
    const key = part === null ? place : `${place}${innerMarks.part}${part}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { kind: 'file', path: count === 1 ? key : `${key}${innerMarks.part}${count}` };
  };
}

function partOf(document: GistOfFile): string | null {
  return 'error' in document ? null : document.gist.part;
}
