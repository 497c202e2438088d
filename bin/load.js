// Loads the bundle in dist/ with the bytecode that the build took down beside its files (see bytecode.js): compiling is
// a large part of a short run. Bytecode of another V8, or of other settings, V8 rejects by itself, and compiles as ever.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');
const modules = new Map();
/** The script of each file that was loaded, by its path. */
const scripts = new Map();
const requireBeside = Object.assign(
  (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name)),
  require,
);

/** A file of the bundle, evaluated once, as `require` does it. */
function load(name) {
  const known = modules.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const filename = join(dist, name);
  const script = compile(filename);
  scripts.set(filename, script);
  script.runInThisContext()(module.exports, requireBeside, module, filename, dist);
  return module.exports;
}

function compile(filename) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  const bytecode = `${filename}.bytecode`;
  const cachedData = existsSync(bytecode) ? readFileSync(bytecode) : undefined;
  return new Script(source, { filename, cachedData });
}

module.exports = { load, scripts };
