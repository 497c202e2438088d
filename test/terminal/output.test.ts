import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type Output, straightOutput } from '../../src/terminal/output.ts';

const folder = mkdtempSync(join(tmpdir(), 'qbank-output-'));

/** A stream that keeps what it is given. */
function keepingStream() {
  const kept: string[] = [];
  const stream: Output = {
    write: (text, whenOut) => {
      kept.push(Buffer.from(text).toString());
      whenOut?.(null);
    },
    on: () => {},
  };
  return { kept, stream };
}

function noStream(): Output {
  throw new Error('A stream was made.');
}

describe('an output that is no screen', () => {
  it('is written to without a stream, in its order', () => {
    const path = join(folder, 'written');
    const output = straightOutput(openSync(path, 'w'), noStream);
    output?.write('投诉\n');
    output?.write('second\n');
    expect(readFileSync(path, 'utf8')).toBe('投诉\nsecond\n');
  });

  it('tells when a text is out', () => {
    const outcomes: unknown[] = [];
    straightOutput(openSync('/dev/null', 'w'), noStream)?.write('text', (error) => outcomes.push(error));
    expect(outcomes).toEqual([null]);
  });

  it('tells each time why nothing can be written, and its listeners once the call has returned', async () => {
    const descriptor = openSync(join(folder, 'read only'), 'w');
    const output = straightOutput(descriptor, noStream);
    closeSync(descriptor);
    const heard: string[] = [];
    output?.on('error', ({ message }) => heard.push(message));
    const told: unknown[] = [];
    for (const text of ['one', ''])
      output?.write(text, (error) => told.push((error as { code?: string }).code));
    expect(heard).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    expect([told, heard.length]).toEqual([['EBADF', 'EBADF'], 1]);
  });
});

describe('a pipe', () => {
  it('takes a little straight; what would make the writer wait, and all behind it, goes through a stream', async () => {
    const reader = spawn('cat', { stdio: ['pipe', 'pipe', 'inherit'] });
    const { fd } = (reader.stdin as unknown as { _handle: { fd: number } })._handle;
    const { kept, stream } = keepingStream();
    const output = straightOutput(fd, () => stream);
    for (const text of ['投诉\n', 'x'.repeat(20_000), 'end']) output?.write(text);
    reader.stdin.end();
    expect(await readText(reader.stdout)).toBe('投诉\n');
    expect(kept).toEqual(['x'.repeat(20_000), 'end']);
  });
});

describe('an output that Node has to make', () => {
  it('is what cannot be opened, and what may be a screen', () => {
    expect(straightOutput(99_999, noStream)).toBeUndefined();
    expect(straightOutput(openSync('/dev/zero', 'w'), noStream)).toBeUndefined();
  });
});
