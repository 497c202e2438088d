// Runs what people run most, and takes down the bytecode that V8 made of it on the way, beside the files of the bundle.
// The build starts this in a process of its own.
const { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { load, scripts } = require('./qbank.js');

const runs = ['--help', 'banks', 'list -n 3', 'search 投诉', 'search 投訢', 'practice -n 1', 'export -n 1'];

const dist = join(__dirname, '..', 'dist');

/**
 * Dictionaries are texts, and no bytecode.
 *
 * @param {string} name
 */
function isCode(name) {
  return name.endsWith('.js') && statSync(join(dist, name)).size < 650_000;
}

/**
 * Prompts need a terminal, so their file is only loaded, with all functions compiled as if they had been called. The flag
 * goes back at once, as V8 rejects bytecode that was made under another.
 */
function loadPrompts() {
  /** @param {string} entry */
  const loadFile = (entry) => {
    const name = readdirSync(dist).find((name) => name.startsWith(`${entry}-`) && isCode(name));
    if (name === undefined) throw new Error(`The bundle has no file ${entry}.`);
    load(name);
  };
  loadFile('start');
  setFlagsFromString('--no-lazy');
  loadFile('practice');
  setFlagsFromString('--lazy');
}

/** V8 would take over what stands in an earlier build's. */
function removeEarlier() {
  for (const name of readdirSync(dist)) if (name.endsWith('.bytecode')) rmSync(join(dist, name));
}

async function takeDown() {
  removeEarlier();
  const home = mkdtempSync(join(tmpdir(), 'qbank-build-'));
  process.env.QBANK_HOME = home;
  loadPrompts();
  const { run } = load('cli.js');
  for (const words of runs) {
    await run([...words.split(' '), '--quiet']);
    if (process.exitCode) throw new Error(`qbank ${words} failed`);
  }
  for (const name of readdirSync(dist).filter(isCode)) load(name);
  for (const [path, script] of scripts) writeFileSync(`${path}.bytecode`, script.createCachedData());
  rmSync(home, { recursive: true });
}

takeDown();
