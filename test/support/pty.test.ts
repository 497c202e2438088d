import { afterEach, expect, test } from 'vitest';
import { type Pty, startInPty, startNode } from './pty.ts';

const started: Pty[] = [];

function start(script: string, options = {}): Pty {
  const pty = startNode(['-e', script], options);
  started.push(pty);
  return pty;
}

afterEach(async () => {
  for (const pty of started.splice(0)) await pty.close();
});

test('the screen is what the program wrote, row by row, and the cursor where it left it', async () => {
  const pty = await start(`process.stdout.write('問題\\r\\nab'); setInterval(() => {}, 1000)`).waitFor('ab');

  expect(pty.rows()).toEqual(['問題', 'ab']);
  expect(pty.cursor()).toEqual({ row: 1, column: 2 });
});

test('what scrolls out of the screen stays in the transcript', async () => {
  const pty = await start(`process.stdout.write('1\\r\\n2\\r\\n3\\r\\n4')`, { rows: 2 }).waitFor('4');

  expect(pty.rows()).toEqual(['3', '4']);
  expect(pty.transcript()).toBe('1\n2\n3\n4');
});

test('the transcript keeps what stands behind the alternate screen', async () => {
  const script = `process.stdout.write('before\\r\\n\\u001b[?1049hread me'); setInterval(() => {}, 1000)`;
  const pty = await start(script).waitFor('read me');

  expect(pty.isAlternateScreen()).toBe(true);
  expect(pty.screen().trim()).toBe('read me');
  expect(pty.transcript().split(/\s*\n\s*/)).toEqual(['before', 'read me']);
});

test('keys reach the program as a terminal sends them', async () => {
  const echo = `process.stdin.setRawMode(true); console.log('ready');
    process.stdin.on('data', (keys) => console.log(JSON.stringify(String(keys))))`;
  const pty = await start(echo).waitFor('ready');
  await pty.type('好').waitFor('"好"');
  await pty.press('up', 'ctrl-d').waitFor('"\\u001b[A\\u0004"');
});

test('a program that writes more than it reads does not block the keys', async () => {
  const loud = `process.stdin.setRawMode(true); console.log('ready'); let read = 0;
    process.stdin.on('data', (keys) => {
      read += keys.length;
      process.stdout.write('.'.repeat(100_000) + '\\r\\nread ' + read + '\\r\\n');
    })`;
  const pty = await start(loud).waitFor('ready');
  await pty.type('x'.repeat(50_000)).waitFor('read 50000');
});

test('a paste is marked only where the program asked for marks', async () => {
  const echo = `process.stdin.setRawMode(true); console.log('ready');
    process.stdin.on('data', (keys) => {
      console.log(JSON.stringify(String(keys)));
      process.stdout.write('\\u001b[?2004h');
    })`;
  const pty = await start(echo).waitFor('ready');
  await pty.paste('a\nb').waitFor('"a\\rb"');
  await pty.waitFor(() => pty.isPasteMode());
  await pty.paste('a\nb').waitFor('"\\u001b[200~a\\rb\\u001b[201~"');
});

test('the program learns of a new size', async () => {
  const pty =
    await start(`process.stdout.on('resize', () => console.log(process.stdout.columns)); console.log('ready')
    setInterval(() => {}, 1000)`).waitFor('ready');
  await pty.resize(37, 10).waitFor('37');
});

test('the exit tells the code or the signal', async () => {
  expect(await start('process.exitCode = 3').exit).toEqual({ exitCode: 3, signal: 0 });

  const pty = await start(`console.log('ready'); setInterval(() => {}, 1000)`).waitFor('ready');
  expect(await pty.kill('SIGTERM').exit).toMatchObject({ signal: 15 });
});

test('waiting in vain fails with the screen in the message', async () => {
  const pty = start(`console.log('something else'); setInterval(() => {}, 1000)`, { patienceMs: 1500 });
  await expect(pty.waitFor('this')).rejects.toThrow(/in vain for this\n--- screen ---\nsomething else/);
});

test('any other program can be started too', async () => {
  const pty = startInPty('sh', ['-c', 'echo $TERM']);
  started.push(pty);
  await pty.waitFor('xterm-256color');
});
