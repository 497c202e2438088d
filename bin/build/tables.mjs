import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * What is read beside the bundle's code, by its file's name.
 *
 * @type {Map<string, Buffer>}
 */
export const dataFiles = new Map();

/** A longer text is data: V8 would read it with the code, and keep it in its bytecode once more. */
const longestText = 2000;

/**
 * An expression for a value of a table. What is large lies in a file of its own, which is read when it is asked for.
 *
 * @param {unknown} value
 * @param {string} name
 */
function expressionOf(value, name) {
  const file = `${name}.bin`;
  const place = `\`\${import.meta.dirname}/${file}\``;
  if (ArrayBuffer.isView(value)) {
    dataFiles.set(file, Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    const { name: kind, BYTES_PER_ELEMENT: size } = /** @type {Uint8ArrayConstructor} */ (value.constructor);
    return `(({ buffer, byteOffset, length }) => new ${kind}(buffer, byteOffset, length / ${size}))(readFileSync(${place}))`;
  }
  if (typeof value !== 'string' || value.length <= longestText) return JSON.stringify(value);
  dataFiles.set(file, Buffer.from(value, 'utf16le'));
  return `readFileSync(${place}, 'utf16le')`;
}

/**
 * A table as the source of a module: an object of which each field is worked out when it is asked for.
 *
 * @param {string} name
 * @param {object} table
 */
function tableAsSource(name, table) {
  const fields = Object.entries(table).map(([field, value]) => {
    return `get ${JSON.stringify(field)}() { return ${expressionOf(value, `${name}-${field}`)}; }`;
  });
  return `export const ${name} = { ${fields.join(',\n')} };`;
}

/**
 * Bundles the values of these modules in their places: working them out needs OpenCC's dictionaries, pinyin-pro for all
 * characters, jieba's dictionary, which would cost every search more than the search itself.
 *
 * @type {import('esbuild').Plugin}
 */
export const tablesAsValues = {
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
