import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchForLeaving } from '../../src/commands/program/leaving.ts';
import { environmentFor, makeFolder, makeProgram, programPath } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);

/** Starts the program, waits until it waits for input, sends a signal. */
async function signalled(words: string[], signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [programPath, ...words], {
    cwd: folder,
    env: environmentFor(folder),
  });
  const heard: string[] = [];
  child.stderr.on('data', (chunk) => heard.push(String(chunk)));
  await once(child.stdout, 'data');
  child.kill(signal);
  const [code, by] = await once(child, 'close');
  return { code, by, stderr: heard.join('') };
}

describe('a signal ends the program with its own exit code', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s: %i', async (signal, code) => {
    const { code: ended, by, stderr } = await signalled(['practice', '-n', '1'], signal);
    expect({ ended, by }).toEqual({ ended: code, by: null });
    expect(stderr).not.toMatch(/at .*\.js|Error/);
  });
});

it('a signal while the seeds are read ends the program too, and the next start reads them', async () => {
  const fresh = join(makeFolder(), 'fresh');
  const child = spawn(process.execPath, [programPath, 'banks'], { env: environmentFor(fresh) });
  while (!existsSync(join(fresh, 'qbank.sqlite3'))) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([143, null]);
  const { stdout } = spawnSync(process.execPath, [programPath, 'banks', '--json'], {
    env: environmentFor(fresh),
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout).banks).toHaveLength(5);
});

it.each(['banks', 'export', '--help', '--version'])('a full disk behind stdout fails %s', (word) => {
  const { status, stderr } = spawnSync(process.execPath, [programPath, word], {
    env: environmentFor(folder),
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  });
  const message = 'qbank: Standard output cannot be written (no space is left).\n';
  const hint = 'What came out is not whole. Check that there is room where it goes.\n';
  expect({ status, stderr }).toEqual({ status: 1, stderr: message + hint });
});

it.each(['--version', '--help'])('a pipe that was closed from the start ends %s quietly', async (word) => {
  const child = spawn('sh', ['-c', '(sleep 0.2; exec "$0" "$@")', process.execPath, programPath, word]);
  child.stdout.destroy();
  let heard = '';
  child.stderr.on('data', (chunk) => {
    heard += chunk;
  });
  expect([await once(child, 'close'), heard]).toEqual([[0, null], '']);
});

it('a closed pipe ends the program quietly', async () => {
  const child = spawn(process.execPath, [programPath, 'export', '-f', 'json'], {
    cwd: folder,
    env: environmentFor(folder),
  });
  const heard: string[] = [];
  child.stderr.on('data', (chunk) => heard.push(String(chunk)));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect({ code, stderr: heard.join('') }).toEqual({ code: 0, stderr: '' });
});

describe('what is to be done before leaving', () => {
  function watched() {
    const done: string[] = [];
    const leaving = watchForLeaving(process);
    leaving.interrupted.catch(() => {});
    return { done, leaving };
  }

  it('is done when the program ends, the last wish first, each once', () => {
    const { done, leaving } = watched();
    leaving.beforeLeaving(() => done.push('store'));
    leaving.beforeLeaving(() => done.push('draft'));
    const takeBack = leaving.beforeLeaving(() => done.push('not this'));
    takeBack();
    leaving.leave();
    leaving.leave();
    expect(done).toEqual(['draft', 'store']);
  });

  it('is all done even if one part fails, and the failure is not swallowed', () => {
    const { done, leaving } = watched();
    leaving.beforeLeaving(() => done.push('terminal'));
    leaving.beforeLeaving(() => {
      throw new Error('disk full');
    });
    expect(leaving.leave).toThrow('disk full');
    expect(done).toEqual(['terminal']);
  });

  it('leaves no listener behind', () => {
    const before = process.listenerCount('SIGTERM');
    const { leaving } = watched();
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);
    leaving.leave();
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});

it('a data folder that cannot be used is said to be one', () => {
  qbank('banks');
  const file = join(folder, 'qbank.sqlite3');
  expect(qbank('list', { environment: { QBANK_HOME: file } })).toEqual({
    code: 1,
    stdout: '',
    stderr: `qbank: The data folder ${file} cannot be used (a file is in its place).\nMake it a folder that you may write to, or name another one with --data or QBANK_HOME.\n`,
  });
});
