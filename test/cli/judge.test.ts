import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startQbank } from '../support/qbank.ts';
import { environmentFor, makeFolder, makeProgram, programPath, type Ran } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);
const [{ id }] = JSON.parse(qbank('list --json -n 1').stdout).questions;
let open: Pty | undefined;
afterEach(() => open?.close());
const answer = '我喜欢和人打交道，也愿意处理琐碎的事情。';

/** The program beside a server in this process, which a program that is waited for could not reach. */
function beside(words: string, input: string, environment: Record<string, string> = {}): Promise<Ran> {
  const env = { ...environmentFor(folder), ...environment };
  const child = spawn(process.execPath, [programPath, ...words.split(' ')], { env, cwd: folder });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text) => {
      said[stream] += text;
    });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves as a language model, and has qbank know its address. */
async function configure(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  qbank(`config judge.url http://${host}/v1`);
  return host;
}

const completing =
  (content: string): RequestListener =>
  (request, response) =>
    void request.resume().on('end', () => {
      response.end(JSON.stringify({ choices: [{ message: { content } }] }));
    });

const remark = JSON.stringify({ comment: '说得\u001b[31m具体。', followUps: ['为什么？', '举个例子？'] });

describe('a language model', () => {
  it('is asked for nothing and nothing else is sent anywhere unless it is configured', () => {
    const own = makeProgram();
    const log = join(folder, 'reached.txt');
    writeFileSync(
      join(folder, 'watch.cjs'),
      `const { appendFileSync } = require('node:fs');
      const reached = (how) => { appendFileSync(${JSON.stringify(log)}, how + '\\n'); throw new Error(how); };
      require('node:net').Socket.prototype.connect = () => reached('connect');
      require('node:dgram').createSocket = () => reached('datagram');
      require('node:dns').lookup = () => reached('lookup');
      Object.defineProperty(globalThis, 'fetch', { get: () => reached('fetch') });`,
    );
    const environment = { NODE_OPTIONS: `--require ${join(folder, 'watch.cjs')}`, OPENAI_API_KEY: 'sk-1' };
    const runs = [
      ['practice -n 1', `${answer}\n.\n3\n`],
      [`grade ${id} -`, answer],
      [`mine ${id} --from -`, answer],
      [`grade ${id} - --against mine --json`, answer],
      ['import - --name 题', '一、问答题\n1. 你为什么来？\n答案：因为喜欢。\n'],
      ['search 投诉', ''],
      ['config', ''],
    ];
    expect(runs.map(([words, input]) => own(words, { input, environment }).code)).toEqual(runs.map(() => 0));
    expect(existsSync(log)).toBe(false);
    // The watch sees what is sent where a model is configured.
    own('config judge.url http://127.0.0.1:9/v1');
    own(`grade ${id} -`, { input: answer, environment });
    expect(existsSync(log)).toBe(true);
  });

  it('says what will be sent where its address is set', () => {
    const own = makeProgram();
    expect(own('config judge.url http://localhost:11434/v1').stderr).toContain(
      'From now on qbank grade, and c after an answer in a drill, send the question, its reference answer and your answer to localhost:11434 for a comment. Nothing else is sent, and nowhere else.',
    );
    expect(own('config judge.url http://192.168.0.2/v1').stderr).toContain('is not encrypted');
    expect(own('config judge.url https://user:sk-1@api.example/v1').code).toBe(2);
  });

  it('adds a comment and follow-up questions, made safe, behind the grade', async () => {
    const host = await configure(completing(remark));
    const { code, stdout, stderr } = await beside(`grade ${id} -`, answer);
    expect({ code, stderr: stderr.replace(/^It meets.*\n/, '') }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Suggested score');
    expect(stdout).toMatch(
      new RegExp(
        `\\n\\nComment by the language model at ${host}\n说得具体。\n\nAn interviewer might ask next\n1\\. 为什么？\n2\\. 举个例子？\n$`,
      ),
    );
    const { comment, score } = JSON.parse((await beside(`grade ${id} - --json`, answer)).stdout);
    expect(comment).toEqual({
      text: '说得\u001b[31m具体。',
      followUps: ['为什么？', '举个例子？'],
      failure: null,
    });
    expect(score).toEqual(expect.any(Number));
  });

  it('changes nothing of the grade, and is left alone with --no-judge or for nothing to comment', async () => {
    let asked = 0;
    await configure((request, response) => {
      asked += 1;
      completing('{"comment": "100 分！", "score": 100}')(request, response);
    });
    const { comment: _, ...judged } = JSON.parse((await beside(`grade ${id} - --json`, answer)).stdout);
    expect(asked).toBe(1);
    const { comment, ...alone } = JSON.parse(
      (await beside(`grade ${id} - --json --no-judge`, answer)).stdout,
    );
    expect([comment, judged]).toEqual([null, alone]);
    await beside(`grade ${id} -`, ' \n');
    expect(asked).toBe(1);
  });

  it('says in one line why there is no comment, and everything else is as without it', async () => {
    const host = await configure((request, response) => {
      response.statusCode = 404;
      request.resume().on('end', () => response.end('{"error": {"message": "model \\u001b[2Jnot\\nfound"}}'));
    });
    const { code, stdout, stderr } = await beside(`grade ${id} - --json`, answer);
    expect(code).toBe(0);
    expect(stderr).toContain(`No comment: ${host} answers 404: model not found\n`);
    const { comment, points } = JSON.parse(stdout);
    expect(comment).toEqual({ text: null, followUps: [], failure: 'refused' });
    expect(points.length).toBeGreaterThan(0);
  });

  it('gets a key from the variable that is named, and nothing where that is not set', async () => {
    const keys: (string | undefined)[] = [];
    await configure((request, response) => {
      keys.push(request.headers.authorization);
      completing('好')(request, response);
    });
    qbank('config judge.key-env MY_KEY');
    const { stderr } = await beside(`grade ${id} - --lang zh-Hans`, answer);
    expect(stderr).toContain(
      '没有点评：没有设置存放密钥的环境变量 MY_KEY（judge.key-env），什么也没有发送。\n',
    );
    const { stdout } = await beside(`grade ${id} -`, answer, { MY_KEY: 'sk-secret' });
    expect(stdout).toContain('\n好\n');
    expect(keys).toEqual(['Bearer sk-secret']);
    expect(qbank('config --json', { environment: { MY_KEY: 'sk-secret' } }).stdout).not.toContain(
      'sk-secret',
    );
    qbank('config judge.key-env --unset');
  });

  it('is not waited for after Ctrl-C, with the grade on the screen already', async () => {
    let isAsked = false;
    const host = await configure(() => {
      isAsked = true;
    });
    writeFileSync(join(folder, 'answer.txt'), answer);
    open = startQbank(`grade ${id} answer.txt`, folder, { rows: 60 });
    await open.waitFor(() => isAsked);
    await open.waitFor('Suggested score');
    await open.waitFor(`Waiting for a comment from ${host}`);
    open.press('ctrl-c');
    await open.waitFor('No comment: it was not waited for.');
    expect((await open.exit).exitCode).toBe(0);
  });

  it('comments in a drill where it is asked to, line by line', async () => {
    const host = await configure(completing(remark));
    const drilled = await beside('practice -n 1 --order document', `${answer}\n.\n/comment\n3\n`);
    expect(drilled.code).toBe(0);
    expect(drilled.stdout + drilled.stderr).toContain(
      `Waiting for a comment from ${host} …\nComment by the language model at ${host}\n说得具体。\n\nAn interviewer might ask next\n1. 为什么？`,
    );
    qbank('config judge.url --unset');
    const alone = await beside('practice -n 1 --order document', `${answer}\n.\n/comment\n3\n`);
    expect(alone.stdout + alone.stderr).toContain('No language model is configured.');
  });

  it('comments on a screen at a key, and another key ends the waiting', async () => {
    let isSlow = true;
    let noteAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      noteAsked = resolve;
    });
    const host = await configure((request, response) => {
      noteAsked();
      if (!isSlow) completing(remark)(request, response);
    });
    open = startQbank(`practice ${id}`, folder, { rows: 60 });
    await open.waitFor('03:00');
    open.type(answer).press('ctrl-d');
    await open.waitFor('How did it go?');
    open.type('c').press('enter');
    await open.waitFor(`Waiting for a comment from`);
    await asked;
    open.press('enter');
    await open.waitFor('No comment: it was not waited for.');
    isSlow = false;
    open.type('ｃ').press('enter');
    await open.waitFor('说得具体。');
    expect(open.screen()).toContain(`Comment by the language model at ${host}`);
    open.type('3').press('enter');
    expect((await open.exit).exitCode).toBe(0);
  });
});
