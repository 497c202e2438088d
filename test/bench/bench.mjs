// Bundles the bench and runs it: a loader that translates while it runs keeps the names of inner functions, and what is
// measured in process would take several times as long as in the program.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

// Beside the sources, as they look for files from where they are.
const bundle = join(import.meta.dirname, 'bundled.mjs');
try {
  await build({
    entryPoints: [join(import.meta.dirname, 'bench.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  await import(bundle);
} finally {
  rmSync(bundle, { force: true });
}
