import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'qbank-package-'));
const program = join(folder, 'node_modules', '.bin', 'qbank');
let packed: string[] = [];

/** The test command's own npm settings (its workspace, its lifecycle) must not reach the npm that is started here. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)/.test(name)),
);

function npm(words: readonly string[], place: string): string {
  return execFileSync('npm', words, {
    cwd: place,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function qbank(...words: string[]): string {
  return execFileSync(program, words, {
    cwd: folder,
    env: { ...environment, QBANK_HOME: join(folder, 'data') },
    encoding: 'utf8',
  });
}

/** What the install fetched before is taken from npm's cache, so that a machine without a network can run this too. */
beforeAll(() => {
  const [{ filename, files }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  packed = files.map(({ path }: { path: string }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev', join(folder, filename)],
    folder,
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is not built anew at each start: where nothing has changed, npm start begins at once', () => {
  const built = () => statSync(join(root, 'dist/cli.js.bytecode')).mtimeMs;
  const before = built();
  execFileSync(process.execPath, [join(root, 'bin/build.mjs'), '--if-changed']);
  expect(built()).toBe(before);
});

describe('the packed program', () => {
  it('holds the bundle and the seeds, and no sources or tests', () => {
    expect(packed).toContain('dist/cli.js');
    expect(packed.filter((path) => path.startsWith('seeds/'))).toHaveLength(5);
    expect(
      packed.filter(
        (path) =>
          !/^(dist|seeds)\/|^bin\/(qbank\.js|package\.json)$|^[A-Z]+(\.md)?$|^package\.json$/.test(path),
      ),
    ).toEqual([]);
  });

  it('runs where nothing for development is installed', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(qbank('--version')).toBe(`${version}\n`);
    expect(readdirSync(join(folder, 'node_modules'))).not.toContain('esbuild');
  });

  it('says nothing of the machine that it was built on', () => {
    const dist = join(folder, 'node_modules', 'qbank', 'dist');
    const telling = readdirSync(dist).filter((name) => readFileSync(join(dist, name)).includes(root));
    expect(telling).toEqual([]);
  });

  it('loads its seeds at the first start', () => {
    const { banks } = JSON.parse(qbank('banks', '--json'));
    expect(banks.map(({ questions }: { questions: number }) => questions)).toEqual([27, 26, 2, 15, 27]);
  });

  it('shows questions in another script', () => {
    expect(qbank('list', '--script', 'tw', '-n', '1', '-q')).toContain('你為什麼對這個崗位感興趣');
  });
});
