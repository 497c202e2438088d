import { basename } from 'node:path';
import { transform } from 'esbuild';
import { root } from './root.mjs';

/** @typedef {import('esbuild').BuildResult<{ write: false, metafile: true }>} Bundled */

/**
 * What is loaded together, by its entry points: the start; what every command loads, with the
 * commands that must be quick; colours; the drill with its prompts. Each row
 * becomes one file with all that it imports and no row before it has, as a file takes longer to load than what is in
 * it. What lies in no row becomes a file of its own.
 */
const loadedTogether = [
  ['src/cli.ts'],
  [
    'src/commands/program/start.ts',
    'src/commands/search.ts',
    'src/commands/banks.ts',
    'src/terminal/wrap.ts',
    'src/search/search.ts',
  ],
  ['/chalk/source/index.js'],
  [
    'src/commands/practice.ts',
    'src/commands/practice/screen/screen-dialogue.ts',
    'src/terminal/answer/prompt.ts',
  ],
];

/**
 * The files of a bundle, as `qbank.js` takes them: each an object with a function for each of its modules. The first
 * one, cli.js, names the others.
 *
 * @param {Bundled} bundled
 */
export function filesOf({ outputFiles, metafile }) {
  const groups = groupOutputs(metafile.outputs);
  const names = namesOf(groups);
  return Promise.all(
    groups.map(async (paths) => {
      const modules = await Promise.all(
        paths.map((path) => {
          const text = outputFiles.find((file) => file.path === `${root}${path}`)?.text ?? '';
          return toCommonJs(text, { path, names });
        }),
      );
      return { path: `${root}${paths[0]}`, contents: Buffer.from(`({${modules.join(',\n')}})\n`, 'latin1') };
    }),
  );
}

/**
 * The bundle's outputs in groups, each of which goes into one file.
 *
 * @param {Bundled['metafile']['outputs']} outputs
 */
function groupOutputs(outputs) {
  /** @type {Set<string>} */
  const grouped = new Set();
  /** @type {(path: string) => string[]} */
  const withImports = (path) => {
    if (grouped.has(path)) return [];
    grouped.add(path);
    const needed = outputs[path].imports.filter(
      ({ kind, external }) => kind === 'import-statement' && !external,
    );
    return [path, ...needed.flatMap((needed) => withImports(needed.path))];
  };
  /** @param {string} source */
  const entryOf = (source) => {
    const path = Object.keys(outputs).find((path) => outputs[path].entryPoint?.endsWith(source));
    if (path === undefined) throw new Error(`The bundle has no entry point ${source}.`);
    return path;
  };
  const together = loadedTogether.map((sources) => sources.map(entryOf).flatMap(withImports));
  const alone = Object.keys(outputs).filter((path) => !grouped.has(path));
  return [...together, ...alone.map((path) => [path])];
}

/**
 * Each module by the name under which `qbank.js` finds it: its file's, with its own behind where they differ.
 *
 * @param {readonly (readonly string[])[]} groups
 */
function namesOf(groups) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [first, ...others] of groups) {
    const file = basename(first);
    names.set(file, file);
    for (const path of others) names.set(basename(path), `${file}#${basename(path)}`);
  }
  return names;
}

/**
 * An ES module as a CommonJS one. esbuild parts a bundle into chunks only as ES modules, but Node starts
 * later with one, and finds and links each further one more slowly (test/bench/README.md). White space goes, as there is
 * less to read; names stay, for traces.
 *
 * @param {string} text
 * @param {{ path: string, names: ReadonlyMap<string, string> }} module
 */
async function toCommonJs(text, { path, names }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
  });
  const linked = code.replace(/"\.\/([\w-]+\.js)"/g, (_, name) => `"./${names.get(name)}"`);
  const name = JSON.stringify(names.get(basename(path)));
  return `${name}: function (exports, require, module, __filename, __dirname) {${toAscii(linked)}}`;
}

/**
 * V8 reads ASCII faster and holds it in half the room. What esbuild leaves in other characters are patterns.
 *
 * @param {string} code
 */
function toAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('A pattern escapes a character that needs no escaping.');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
