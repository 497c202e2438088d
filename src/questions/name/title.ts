import { plainForm } from '../../outline/text/plain.ts';
import { isJob } from '../role/jobs.ts';
import { findRole } from '../role/role.ts';

/**
 * The job that a file's name tells, for a document without a title: what else a name may say is not worth it.
 *
 * `bank.zip/护士面试题.txt` → `护士`, `02-网络.md` → null
 */
export function findRoleInFile(file: string): string | null {
  const words = findRoleInTitle(nameOfFile(file));
  return words && isJob(plainForm(words)) ? words : null;
}

/** The job that a title names which does not stand in the document's text, as its front matter has one. */
export function findRoleInTitle(title: string): string | null {
  const role = findRole(plainForm(title));
  return role && title.slice(role.start, role.end);
}

/** A file's name without its folder or archive, and without its ending. */
export const nameOfFile = (file: string): string =>
  file.replace(/^.*\/(?=.)/, '').replace(/(?<=.)\.[a-z]{2,8}$/i, '');
