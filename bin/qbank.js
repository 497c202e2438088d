#!/usr/bin/env node
// Starts the bundle in dist/. Loads it with the bytecode that the build took down beside its files (see bytecode.js):
// compiling is a large part of a short run. Bytecode of another V8, or of other settings, V8 rejects by itself, and
// compiles as ever.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');
/**
 * The script of each file that was loaded, by its path.
 *
 * @type {Map<string, import('node:vm').Script>}
 */
const scripts = new Map();
/**
 * The modules of these files, not evaluated yet, by their names.
 *
 * @type {Map<string, { filename: string, define: (...scope: unknown[]) => void }>}
 */
const definitions = new Map();
/** @type {Map<string, { exports: any }>} */
const modules = new Map();
const requireBeside = Object.assign(
  (/** @type {string} */ name) => (name.startsWith('./') ? load(name.slice(2)) : require(name)),
  require,
);

/**
 * A module of the bundle, evaluated once, as `require` does it: `cli.js`, or `cli.js#chunk.js` for another in its file.
 *
 * @param {string} name
 */
function load(name) {
  const known = modules.get(name);
  if (known) return known.exports;
  if (!definitions.has(name)) open(name.split('#')[0]);
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`The bundle has no module ${name}.`);
  const { filename, define } = definition;
  const module = { exports: {} };
  modules.set(name, module);
  define(module.exports, requireBeside, module, filename, dist);
  return module.exports;
}

/** @param {string} name */
function open(name) {
  const filename = join(dist, name);
  const bytecode = `${filename}.bytecode`;
  const cachedData = existsSync(bytecode) ? readFileSync(bytecode) : undefined;
  // Bytecode keeps this name, and is packed: a name of its own, not where it was built.
  const script = new Script(readFileSync(filename, 'latin1'), { filename: `qbank/dist/${name}`, cachedData });
  scripts.set(filename, script);
  for (const [name, define] of Object.entries(script.runInThisContext()))
    definitions.set(name, { filename, define });
}

// Here and not in a file beside it: to find and compile one more takes half a millisecond of each start.
if (require.main === module) load('cli.js').run(process.argv.slice(2));

module.exports = { load, scripts };
