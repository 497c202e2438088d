import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { root } from './root.mjs';

/** What reading and indexing the seeds depends on; when its digest changes, a store does both again. */
const readingPaths = [
  'seeds',
  'src/ingest.ts',
  'src/read',
  'src/clean',
  'src/outline',
  'src/questions',
  'src/bank',
  'src/index',
  'src/language',
  'src/script',
];

/** What the index of a user's own banks depends on; when its digest changes, a store makes that anew as well. */
const indexingPaths = [
  'src/index',
  'src/script',
  'src/store/index/gram-index.ts',
  'src/store/index/refold.ts',
  'src/store/index/vocabulary.ts',
];

/** @param {string} path */
function filesUnder(path) {
  if (statSync(`${root}${path}`).isFile()) return [path];
  return readdirSync(`${root}${path}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replace(root, ''))
    .sort();
}

/** What a store of the seeds is made with; the part behind the point is that of indexing (see store/banks/seeds.ts). */
export function seedDigest() {
  return `${digestOf(readingPaths)}.${digestOf(indexingPaths)}`;
}

/**
 * A digest of the names and contents of files.
 *
 * @param {readonly string[]} paths files and folders, from the project's folder
 */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(`${root}${file}`));
  return hash.digest('hex').slice(0, 16);
}
