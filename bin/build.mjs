// Bundles src/cli.ts into dist/: a small file to start from, and chunks that are loaded only by the commands
// that need them. Packages with binaries or data files of their own stay outside the bundle.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

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

function filesUnder(path) {
  if (statSync(`${root}${path}`).isFile()) return [path];
  return readdirSync(`${root}${path}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replace(root, ''))
    .sort();
}

/** The part behind the point is that of indexing (see store/banks/seeds.ts). */
function seedDigest() {
  return `${digestOf(readingPaths)}.${digestOf(indexingPaths)}`;
}

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(`${root}${file}`));
  return hash.digest('hex').slice(0, 16);
}

/** What a whole build is made of. Where nothing of it is other than at the last one, a start need not wait for another. */
const builtFrom = `${digestOf(['src', 'seeds', 'bin', 'package.json', 'package-lock.json'])} ${process.version}`;
const lastBuild = `${root}dist/built-from`;
const isBuilt = existsSync(lastBuild) && readFileSync(lastBuild, 'utf8') === builtFrom;
if (isBuilt && process.argv.includes('--if-changed')) process.exit();
// One that is broken off is none.
rmSync(lastBuild, { force: true });

/** What is read beside the bundle's code, by its file's name. */
const dataFiles = new Map();

/** A longer text is data: V8 would read it with the code, and keep it in its bytecode once more. */
const longestText = 2000;

/** An expression for a value of a table. What is large lies in a file of its own, which is read when it is asked for. */
function expressionOf(value, name) {
  const file = `${name}.bin`;
  const place = `\`\${import.meta.dirname}/${file}\``;
  if (ArrayBuffer.isView(value)) {
    dataFiles.set(file, Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    const { name: kind, BYTES_PER_ELEMENT: size } = value.constructor;
    return `(({ buffer, byteOffset, length }) => new ${kind}(buffer, byteOffset, length / ${size}))(readFileSync(${place}))`;
  }
  if (typeof value !== 'string' || value.length <= longestText) return JSON.stringify(value);
  dataFiles.set(file, Buffer.from(value, 'utf16le'));
  return `readFileSync(${place}, 'utf16le')`;
}

/** A table as the source of a module: an object of which each field is worked out when it is asked for. */
function tableAsSource(name, table) {
  const fields = Object.entries(table).map(([field, value]) => {
    return `get ${JSON.stringify(field)}() { return ${expressionOf(value, `${name}-${field}`)}; }`;
  });
  return `export const ${name} = { ${fields.join(',\n')} };`;
}

/**
 * Bundles the values of these modules in their places: working them out needs OpenCC's dictionaries, pinyin-pro for all
 * characters, jieba's dictionary, which would cost every search more than the search itself.
 */
const tablesAsValues = {
  name: 'tables as values',
  setup(builder) {
    builder.onLoad(
      {
        filter:
          /[\\/](fold-table|sound-table|dictionary-table|known-word-table|collocation-table|wording-table|hint-table)\.ts$/,
      },
      async ({ path }) => {
        const evaluated = `${root}dist/${basename(path)}.${process.pid}.mjs`;
        await build({
          entryPoints: [path],
          bundle: true,
          outfile: evaluated,
          format: 'esm',
          platform: 'node',
          external: ['@node-rs/jieba'],
        });
        const tables = Object.entries(await import(evaluated));
        rmSync(evaluated);
        const lines = tables.map(([name, table]) => tableAsSource(name, table));
        return { contents: ["import { readFileSync } from 'node:fs';", ...lines].join('\n'), loader: 'js' };
      },
    );
  },
};

/**
 * The texts of an area are made when one of them is asked for: a run says few things, of few areas. A catalogue lists its
 * areas one by one, each from a file of its own.
 */
const textsByArea = {
  name: 'texts by area',
  setup(builder) {
    builder.onLoad(
      { filter: /[\\/]texts[\\/][\w-]+[\\/](english|simplified|traditional)\.ts$/ },
      ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const fileOf = new Map(
          [...source.matchAll(/^import \{ (\w+) \} from '(.+)';$/gm)].map(([, name, file]) => [name, file]),
        );
        const late = source.replace(/^ {2}(\w+): (\w+),$/gm, (_, area, name) => {
          return `get ${area}() { return ${name} ??= require('${fileOf.get(name)}').${name}; },`;
        });
        const made = late.replace(/^import \{ (\w+) \} from .+;$/gm, 'let $1: any;');
        return { contents: made, loader: 'ts' };
      },
    );
  },
};

/**
 * commander loads `node:child_process` to run commands that are programs of their own. There are none here, and loading
 * it takes time at each start.
 */
const commanderWithoutPrograms = {
  name: 'commander without programs',
  setup(builder) {
    builder.onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) => {
      return /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
        ? { path: 'none', namespace: 'none' }
        : undefined;
    });
    builder.onLoad({ filter: /./, namespace: 'none' }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
  },
};

/**
 * string-width is run at its first use, not when it is loaded: its patterns of emoji take long to compile,
 * and plain text is measured without it (see `terminal/width.ts`).
 */
const stringWidthAtFirstUse = {
  name: 'string-width at first use',
  setup(builder) {
    builder.onResolve({ filter: /^string-width$/ }, ({ importer }) => {
      return importer.endsWith('width.ts') ? { path: 'string-width', namespace: 'first use' } : undefined;
    });
    builder.onLoad({ filter: /./, namespace: 'first use' }, () => ({
      contents: `export default (...text) => require('string-width').default(...text);`,
      resolveDir: root,
    }));
  },
};

/**
 * libsql has Node write a diagnostic report, to learn which C library there is and so which of its binaries to load:
 * a tenth of a start. Bundled, it loads its binary by the door that it has for its own development, which here tries
 * one after the other. The binaries stay where npm put them.
 */
const libsqlWithoutReport = {
  name: 'libsql without report',
  setup(builder) {
    builder.onResolve({ filter: /^libsql$/ }, ({ kind }) => {
      return kind === 'require-resolve' ? { path: 'libsql', external: true } : undefined;
    });
    builder.onResolve({ filter: /^(@neon-rs\/load|detect-libc)$/ }, () => {
      return { path: 'load', namespace: 'libsql binary' };
    });
    builder.onLoad({ filter: /./, namespace: 'libsql binary' }, () => ({ contents: loadLibsqlBinary }));
  },
};

const loadLibsqlBinary = `
  const endings = ['-gnu', '-musl', '-gnueabihf', '-musleabihf', '-msvc', ''];
  exports.load = () => {
    // npm lays the binary where the bundle finds it; others lay it beside libsql, which takes longer to look up.
    const doors = [() => require, () => require('node:module').createRequire(require.resolve('libsql'))];
    const failures = [];
    for (const door of doors) {
      for (const ending of endings) {
        try {
          return door()('@libsql/' + process.platform + '-' + process.arch + ending);
        } catch (error) {
          failures.push(error);
        }
      }
    }
    const reason = failures.find(({ code }) => code !== 'MODULE_NOT_FOUND') ?? failures[0];
    throw new Error('The binary of libsql cannot be loaded: ' + reason.message, { cause: reason });
  };
`;

/**
 * pdf.js looks for a canvas, and for what else a browser has, as soon as it is loaded, and says on the way that there is
 * none. Only text is read here, which needs neither; what it would say of a file, an error says.
 */
const pdfjsWithoutCanvas = {
  name: 'pdf.js without canvas',
  setup(builder) {
    builder.onLoad(
      { filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(\.worker)?\.mjs$/ },
      ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const silent = text.replace(
          'let verbosity = VerbosityLevel.WARNINGS;',
          'let verbosity = VerbosityLevel.ERRORS;',
        );
        if (silent === text) throw new Error(`${path} sets its verbosity in another way.`);
        return { contents: silent.replace('require("@napi-rs/canvas")', 'undefined'), loader: 'js' };
      },
    );
  },
};

const { outputFiles, metafile } = await build({
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
  plugins: [
    tablesAsValues,
    textsByArea,
    commanderWithoutPrograms,
    stringWidthAtFirstUse,
    libsqlWithoutReport,
    pdfjsWithoutCanvas,
  ],
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

/** Only what has changed is written, and each file at once, so that a program that is running loses none of its chunks. */
function putFile({ path, contents }) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, contents);
  // V8 tells bytecode of another text by its length alone.
  rmSync(`${path}.bytecode`, { force: true });
  renameSync(unfinished, path);
}

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

/** The bundle's outputs in groups, each of which goes into one file. */
function groupOutputs() {
  const outputs = Object.entries(metafile.outputs);
  const grouped = new Set();
  const withImports = (path) => {
    if (grouped.has(path)) return [];
    grouped.add(path);
    const needed = metafile.outputs[path].imports.filter(
      ({ kind, external }) => kind === 'import-statement' && !external,
    );
    return [path, ...needed.flatMap((needed) => withImports(needed.path))];
  };
  const entryOf = (source) => outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(source))[0];
  const together = loadedTogether.map((sources) => sources.map(entryOf).flatMap(withImports));
  return [...together, ...outputs.filter(([path]) => !grouped.has(path)).map(([path]) => [path])];
}

const groups = groupOutputs();

/** Each module by the name under which `qbank.js` finds it: its file's, with its own behind where they differ. */
const moduleNames = new Map(
  groups.flatMap((paths) => {
    const [file, ...others] = paths.map((path) => basename(path));
    return [[file, file], ...others.map((name) => [name, `${file}#${name}`])];
  }),
);

/**
 * An ES module as a CommonJS one. esbuild parts a bundle into chunks only as ES modules, but Node starts
 * later with one, and finds and links each further one more slowly (test/bench/README.md). White space goes, as there is
 * less to read; names stay, for traces.
 */
async function toCommonJs({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
  });
  const linked = code.replace(/"\.\/([\w-]+\.js)"/g, (_, name) => `"./${moduleNames.get(name)}"`);
  const name = JSON.stringify(moduleNames.get(basename(path)));
  return `${name}: function (exports, require, module, __filename, __dirname) {${toAscii(linked)}}`;
}

/** V8 reads ASCII faster and holds it in half the room. What esbuild leaves in other characters are patterns. */
function toAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('A pattern escapes a character that needs no escaping.');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A file of the bundle, as `qbank.js` takes it: an object with a function for each module. */
async function toFile(paths) {
  const outputs = paths.map((path) => outputFiles.find((file) => file.path === `${root}${path}`));
  const modules = await Promise.all(outputs.map(toCommonJs));
  return { path: outputs[0].path, contents: Buffer.from(`({${modules.join(',\n')}})\n`, 'latin1') };
}

mkdirSync(`${root}dist`, { recursive: true });
const files = await Promise.all(groups.map(toFile));
// The first one, cli.js, names the others: a program that is started meanwhile must find them.
for (const file of files.reverse()) putFile(file);
for (const [name, contents] of dataFiles) putFile({ path: `${root}dist/${name}`, contents });
putFile({ path: `${root}dist/package.json`, contents: Buffer.from('{ "type": "commonjs" }\n') });
const names = new Set(['package.json', ...dataFiles.keys(), ...files.map(({ path }) => basename(path))]);
for (const name of readdirSync(`${root}dist`)) {
  if (!names.has(name.replace(/\.bytecode$/, ''))) rmSync(`${root}dist/${name}`, { force: true });
}

execFileSync(process.execPath, [`${root}bin/bytecode.js`], { stdio: ['ignore', 'ignore', 'inherit'] });
writeFileSync(lastBuild, builtFrom);
