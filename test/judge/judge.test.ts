import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askJudge, type JudgeSettings } from '../../src/judge/judge.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const asked = { question: '为什么来？', reference: '第一，成长。', answer: '我喜欢。', language: 'English' };
const never = new AbortController().signal;
const settings = (url: string, more: Partial<JudgeSettings> = {}): JudgeSettings => ({
  url,
  model: 'm',
  key: null,
  timeoutMs: 20_000,
  ...more,
});
const completion = (content: string) => JSON.stringify({ choices: [{ message: { content } }] });

describe('asking a language model', () => {
  it('posts the question, the reference and the answer as JSON, with the key as a bearer token', async () => {
    const seen: object[] = [];
    const url = await serve(async (request, response) => {
      const { method, url: path, headers } = request;
      const { model, stream, messages } = JSON.parse(await bodyOf(request));
      const [system, user] = messages;
      const { authorization } = headers;
      seen.push({ method, path, authorization, model, stream, roles: [system.role, user.role] });
      seen.push(JSON.parse(user.content));
      response.end(completion('{"comment": "好", "followUps": ["谁？"]}'));
    });
    const verdict = await askJudge(settings(url, { key: 'sk-1' }), asked, never);
    expect(seen).toEqual([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        authorization: 'Bearer sk-1',
        model: 'm',
        stream: false,
        roles: ['system', 'user'],
      },
      { question: '为什么来？', reference: '第一，成长。', answer: '我喜欢。' },
    ]);
    expect(verdict).toEqual({
      kind: 'remark',
      remark: { comment: '好', followUps: ['谁？'] },
      isShortened: false,
    });
  });

  it('sends the beginning of what is long, and says so', async () => {
    let length = 0;
    const url = await serve(async (request, response) => {
      const { messages } = JSON.parse(await bodyOf(request));
      length = JSON.parse(messages[1].content).answer.length;
      response.end(completion('好'));
    });
    const verdict = await askJudge(settings(url), { ...asked, answer: '长'.repeat(50_000) }, never);
    expect(verdict).toMatchObject({ kind: 'remark', isShortened: true });
    expect(length).toBe(12_001);
  });

  it('says what the server complains of, without the key', async () => {
    const url = await serve((_, response) => {
      response.statusCode = 401;
      response.end('{"error": {"message": "Incorrect API key:\\n sk-1"}}');
    });
    expect(await askJudge(settings(url, { key: 'sk-1' }), asked, never)).toEqual({
      kind: 'failed',
      failure: { reason: 'refused', status: 401, detail: 'Incorrect API key: ***' },
    });
  });

  it('follows no redirection: another server gets nothing', async () => {
    let isAsked = false;
    const other = await serve((_, response) => {
      isAsked = true;
      response.end(completion('好'));
    });
    const url = await serve((_, response) => {
      response.writeHead(307, { location: `${other}/chat/completions` });
      response.end();
    });
    expect(await askJudge(settings(url), asked, never)).toEqual({
      kind: 'failed',
      failure: { reason: 'refused', status: 307, detail: '' },
    });
    expect(isAsked).toBe(false);
  });

  it('gives up a server that does not answer in time', async () => {
    const url = await serve(() => {});
    expect(await askJudge(settings(url, { timeoutMs: 50 }), asked, never)).toEqual({
      kind: 'failed',
      failure: { reason: 'timeout', seconds: 0.05 },
    });
  });

  it('stops when the user does not want to wait', async () => {
    const controller = new AbortController();
    const url = await serve(() => controller.abort());
    expect(await askJudge(settings(url), asked, controller.signal)).toEqual({
      kind: 'failed',
      failure: { reason: 'cancelled' },
    });
  });

  it('reads no more than a remark can be', async () => {
    const url = await serve((_, response) => {
      response.on('error', () => {});
      response.end('x'.repeat(2 ** 20));
    });
    expect(await askJudge(settings(url), asked, never)).toEqual({
      kind: 'failed',
      failure: { reason: 'too-large' },
    });
  });

  it('knows what is no chat completion', async () => {
    const url = await serve((_, response) => void response.end('<html>Welcome</html>'));
    expect(await askJudge(settings(url), asked, never)).toEqual({
      kind: 'failed',
      failure: { reason: 'unreadable' },
    });
  });

  it('says why nothing answers', async () => {
    const url = await serve(() => {});
    for (const server of servers.splice(0)) server.close();
    expect(await askJudge(settings(url), asked, never)).toEqual({
      kind: 'failed',
      failure: { reason: 'unreachable', detail: 'ECONNREFUSED' },
    });
  });

  it('tells a key that no header can hold, without it', async () => {
    const url = await serve((_, response) => void response.end(completion('好')));
    const verdict = await askJudge(settings(url, { key: '钥匙' }), asked, never);
    expect(verdict).toMatchObject({ kind: 'failed', failure: { reason: 'unreachable' } });
    expect(JSON.stringify(verdict)).not.toContain('钥匙');
  });
});
