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
