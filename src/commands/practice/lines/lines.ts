import { once } from 'node:events';

/**
 * What is typed at a terminal, read only while it is waited for: in between, an editor or another prompt has the
 * terminal. Throws when `signal` aborts.
 */
export async function* readWhenAsked(
  input: NodeJS.ReadStream,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, undefined> {
  for (;;) {
    const chunk = await nextChunk(input, signal);
    if (chunk === null) return;
    yield chunk;
  }
}

/** The next chunk; null at the end of the input. */
async function nextChunk(input: NodeJS.ReadStream, leaving: AbortSignal): Promise<Uint8Array | null> {
  if (input.readableEnded) return null;
  const settled = new AbortController();
  const signal = AbortSignal.any([leaving, settled.signal]);
  const read = Promise.race([
    once(input, 'data', { signal }).then(([bytes]): Uint8Array => bytes),
    once(input, 'end', { signal }).then(() => null),
  ]);
  input.resume();
  try {
    return await read;
  } finally {
    settled.abort();
    input.pause();
  }
}

/** Bytes as lines: `\n` or `\r\n` ends one, and the last may have no end. A line may be as long as memory allows. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  // Pieces of one line, joined once: adding up a long line chunk by chunk would copy it each time it is looked at.
  let pieces: string[] = [];
  for await (const chunk of input) {
    const [first, ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    for (const other of others) {
      yield lineOf(pieces);
      pieces = [other];
    }
  }
  pieces.push(decoder.decode());
  const last = lineOf(pieces);
  if (last !== '') yield last;
}

function lineOf(pieces: readonly string[]): string {
  const line = pieces.join('');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
