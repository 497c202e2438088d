// Bundles src/cli.ts into dist/: a small file to start from, and chunks that are loaded only by the commands
// that need them. Packages with binaries or data files of their own stay outside the bundle.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { digestOf, seedDigest } from './build/digests.mjs';
import { filesOf } from './build/modules.mjs';
import * as plugins from './build/plugins.mjs';
import { root } from './build/root.mjs';
import { dataFiles, tablesAsValues } from './build/tables.mjs';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** What a whole build is made of. Where nothing of it is other than at the last one, a start need not wait for another. */
const builtFrom = `${digestOf(['src', 'seeds', 'bin', 'package.json', 'package-lock.json'])} ${process.version}`;
const lastBuild = `${root}dist/built-from`;
const isBuilt = existsSync(lastBuild) && readFileSync(lastBuild, 'utf8') === builtFrom;
if (isBuilt && process.argv.includes('--if-changed')) process.exit();
// One that is broken off is none.
rmSync(lastBuild, { force: true });

const bundled = await build({
  write: false,
  metafile: true,
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  minifySyntax: true,
  charset: 'utf8',
  plugins: [tablesAsValues, ...Object.values(plugins)],
  define: {
    'import.meta.dirname': '__dirname',
    'import.meta.url': '__filename',
    'process.env.QBANK_VERSION': JSON.stringify(version),
    'process.env.QBANK_SEED_DIGEST': JSON.stringify(seedDigest()),
    // See libsqlWithoutReport: its development looks for a binary in its own folder.
    'process.env.LIBSQL_JS_DEV': '"1"',
    __dirname: '""',
  },
  logLevel: 'warning',
});

/**
 * Only what has changed is written, and each file at once, so that a program that is running loses none of its chunks.
 *
 * @param {{ path: string, contents: Buffer }} file
 */
function putFile({ path, contents }) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, contents);
  // V8 tells bytecode of another text by its length alone.
  rmSync(`${path}.bytecode`, { force: true });
  renameSync(unfinished, path);
}

mkdirSync(`${root}dist`, { recursive: true });
const files = await filesOf(bundled);
// The first one names the others: a program that is started meanwhile must find them.
for (const file of files.reverse()) putFile(file);
for (const [name, contents] of dataFiles) putFile({ path: `${root}dist/${name}`, contents });
putFile({ path: `${root}dist/package.json`, contents: Buffer.from('{ "type": "commonjs" }\n') });
const names = new Set(['package.json', ...dataFiles.keys(), ...files.map(({ path }) => basename(path))]);
for (const name of readdirSync(`${root}dist`)) {
  if (!names.has(name.replace(/\.bytecode$/, ''))) rmSync(`${root}dist/${name}`, { force: true });
}

execFileSync(process.execPath, [`${root}bin/bytecode.js`], { stdio: ['ignore', 'ignore', 'inherit'] });
writeFileSync(lastBuild, builtFrom);
