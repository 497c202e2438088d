import { saysTitle } from '../../outline/headings/titles.ts';
import type { Outline } from '../../outline/outline.ts';
import { findRoleInFile, findRoleInTitle } from './title.ts';

/** What a bank is called in its document, and for which job it is. */
interface Named {
  title: string | null;
  role: string | null;
}

/**
 * A bank's title and the job in it: as the text has the title, unless only what the file calls itself beside its text sounds
 * like one; without a title, what its file's name tells.
 */
export function nameBank({ cleaned }: Outline, own: string | null): Named {
  const { file, given } = cleaned.document;
  const label = given?.label ?? null;
  const isBetter = label !== null && (own === null || (!saysTitle(own) && saysTitle(label)));
  // It may stand on two lines.
  const title = isBetter ? label : (own?.replaceAll(/\s*\n\s*/g, '') ?? null);
  if (title !== null) return { title, role: findRoleInTitle(title) };
  return { title, role: (given?.title && findRoleInTitle(given.title)) || findRoleInFile(file) };
}
