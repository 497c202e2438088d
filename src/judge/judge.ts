import { endpointOf } from './address.ts';
import { type Remark, readRemark } from './remark.ts';
import { type Asked, requestOf } from './request.ts';

/** A language model behind an OpenAI-compatible address, as the user configured it. */
export interface JudgeSettings {
  /** Where it answers, with or without `/v1/chat/completions`. */
  url: string;
  /** Null: the server's only or own choice. */
  model: string | null;
  /** Sent as a bearer token, and never kept or shown. */
  key: string | null;
  timeoutMs: number;
}

/** Why there is no remark. */
export type JudgeFailure =
  /** Nothing answers at the address; `detail` is the system's name for it, such as ECONNREFUSED. */
  | { reason: 'unreachable'; detail: string }
  | { reason: 'timeout'; seconds: number }
  /** The user did not want to wait. */
  | { reason: 'cancelled' }
  /** An answer other than 200, with the beginning of what the server says to it. */
  | { reason: 'refused'; status: number; detail: string }
  /** The answer is longer than a remark can be. */
  | { reason: 'too-large' }
  /** It is no chat completion, or one without words. */
  | { reason: 'unreadable' };

export type Verdict =
  | { kind: 'remark'; remark: Remark; isShortened: boolean }
  | { kind: 'failed'; failure: JudgeFailure };

/**
 * Asks a language model what it thinks of an answer. This is the only place of qbank that sends anything anywhere: the
 * question, the reference and the answer, to the configured address and no other (redirections are not followed). Never
 * throws for what the network or the server does.
 */
export async function askJudge(
  settings: JudgeSettings,
  asked: Asked,
  cancelled: AbortSignal,
): Promise<Verdict> {
  const { body, isShortened } = requestOf(asked, settings.model);
  const timeout = AbortSignal.timeout(settings.timeoutMs);
  try {
    const answer = await post(settings, body, AbortSignal.any([cancelled, timeout]));
    if ('reason' in answer) return failed(answer);
    const remark = readRemark(answer.text);
    return remark === null
      ? failed({ reason: 'unreadable' })
      : { kind: 'remark', remark: safeOf(settings, remark), isShortened };
  } catch (error) {
    if (cancelled.aborted) return failed({ reason: 'cancelled' });
    if (timeout.aborted) return failed({ reason: 'timeout', seconds: settings.timeoutMs / 1000 });
    return failed({ reason: 'unreachable', detail: withoutKey(settings, causeOf(error)) });
  }
}

const failed = (failure: JudgeFailure): Verdict => ({ kind: 'failed', failure });

async function post(
  settings: JudgeSettings,
  body: object,
  signal: AbortSignal,
): Promise<{ text: string } | JudgeFailure> {
  const { url, key } = settings;
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (key !== null) headers.authorization = `Bearer ${key}`;
  const response = await fetch(endpointOf(url), {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    // What was meant for one server is not told to another.
    redirect: 'manual',
    signal,
  });
  const text = await readAtMost(response, mostBytes);
  if (response.status !== 200) {
    const detail = withoutKey(settings, complaintIn(text ?? '').slice(0, mostDetail));
    return { reason: 'refused', status: response.status, detail };
  }
  return text === null ? { reason: 'too-large' } : { text };
}

/** A remark with all that a server sends around it. */
const mostBytes = 512 * 1024;
const mostDetail = 200;

/** The text of a response; null where it is longer. */
async function readAtMost({ body }: Response, most: number): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the connection.
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** What a server says is wrong, in one line: `{"error":{"message":"model not found"}}` → `model not found` */
function complaintIn(text: string): string {
  const said = messageIn(text) ?? text.replace(/<[^>]*>/g, ' ');
  return said.replace(/\s+/g, ' ').trim();
}

function messageIn(text: string): string | null {
  try {
    const { error, message } = JSON.parse(text);
    const said = error?.message ?? error ?? message;
    return typeof said === 'string' ? said : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Servers name the key that they refuse, and Node one that no header can hold. */
function withoutKey({ key }: JudgeSettings, text: string): string {
  return key === null ? text : text.replaceAll(key, '***');
}

function safeOf(settings: JudgeSettings, { comment, followUps }: Remark): Remark {
  return {
    comment: withoutKey(settings, comment),
    followUps: followUps.map((text) => withoutKey(settings, text)),
  };
}

/** fetch hides the reason behind "fetch failed". */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.code ?? (cause?.message || error.message);
}
