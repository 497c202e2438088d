import { readFileSync } from 'node:fs';
import { root } from './root.mjs';

/**
 * The texts of an area are made when one of them is asked for: a run says few things, of few areas. A catalogue lists its
 * areas one by one, each from a file of its own.
 *
 * @type {import('esbuild').Plugin}
 */
export const textsByArea = {
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
 *
 * @type {import('esbuild').Plugin}
 */
export const commanderWithoutPrograms = {
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
 *
 * @type {import('esbuild').Plugin}
 */
export const stringWidthAtFirstUse = {
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
 *
 * @type {import('esbuild').Plugin}
 */
export const libsqlWithoutReport = {
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
 *
 * @type {import('esbuild').Plugin}
 */
export const pdfjsWithoutCanvas = {
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
