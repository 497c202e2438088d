import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/commands/practice/lines/lines.ts';
import { readAnswerLine } from '../../src/commands/practice/lines/protocol.ts';

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* input() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of readLines(input())) lines.push(line);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('bytes as lines', () => {
  const cases: [text: string, lines: string[]][] = [
    ['甲\n乙\n', ['甲', '乙']],
    ['甲\n乙', ['甲', '乙']],
    ['甲\r\n\r\n乙\r\n', ['甲', '', '乙']],
    ['\n\n', ['', '']],
    ['', []],
    ['\ufeff甲\n', ['甲']],
    ['甲\u2028乙\r丙\n', ['甲\u2028乙\r丙']],
  ];
  it.each(cases)('reads %j', async (text, lines) => {
    expect(await linesOf([bytes(text)])).toEqual(lines);
  });

  it('are the same however the bytes arrive, also cut inside a character', async () => {
    const anyText = fc.string({ unit: fc.constantFrom('甲', '𠮷', 'a', '\n', '\r\n', '.'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 1, max: 5 }), async (text, size) => {
        const whole = bytes(text);
        const count = Math.ceil(whole.length / size);
        const chunks = Array.from({ length: count }, (_, index) =>
          whole.subarray(index * size, (index + 1) * size),
        );
        expect(await linesOf(chunks)).toEqual(await linesOf([whole]));
      }),
    );
  });
});

describe('a line of an answer', () => {
  const piped: [line: string, kind: string, text?: string][] = [
    ['.', 'end'],
    ['/skip', 'skip'],
    ['/giveup', 'giveUp'],
    ['/stop', 'stop'],
    ['..', 'text', '.'],
    ['...', 'text', '...'],
    ['//', 'text', '/'],
    ['//stop', 'text', '/stop'],
    ['///', 'text', '//'],
    ['/', 'text', '/'],
    ['/stopp', 'text', '/stopp'],
    [' .', 'text', ' .'],
    ['。', 'text', '。'],
    ['', 'text', ''],
    ['constructor', 'text', 'constructor'],
  ];
  it.each(piped)('from a pipe: %j is %s', (line, kind, text) => {
    expect(readAnswerLine(line, { isTyped: false })).toEqual(text === undefined ? { kind } : { kind, text });
  });

  const typed: [line: string, kind: string][] = [
    ['。', 'end'],
    ['．', 'end'],
    [' . ', 'end'],
    ['／ｓｋｉｐ', 'skip'],
    ['、stop', 'stop'],
    ['/GiveUp ', 'giveUp'],
    ['好。', 'text'],
  ];
  it.each(typed)('typed with an input method on: %j is %s', (line, kind) => {
    expect(readAnswerLine(line, { isTyped: true }).kind).toBe(kind);
  });

  it.each([
    ['/stopp', true],
    ['／ｈａｎｄ', true],
    ['//stop', false],
    ['/etc/hosts', false],
    ['/', false],
    ['用 /stop', false],
  ])('typed by a person: %j may be meant for a command: %j', (line, isLikeCommand) => {
    const text = line.replace(/^\/\//, '/');
    const told = isLikeCommand ? { kind: 'text', text, isLikeCommand } : { kind: 'text', text };
    expect(readAnswerLine(line, { isTyped: true })).toEqual(told);
    expect(readAnswerLine(line, { isTyped: false })).toEqual({ kind: 'text', text });
  });

  it('can be any text, once it is escaped', () => {
    const escapeLine = (line: string) => (line === '.' ? '..' : line.startsWith('/') ? `/${line}` : line);
    const anyLine = fc.string({ unit: fc.constantFrom('.', '/', 's', '甲'), maxLength: 6 });
    fc.assert(
      fc.property(anyLine, (line) => {
        fc.pre(line !== '..');
        expect(readAnswerLine(escapeLine(line), { isTyped: false })).toEqual({ kind: 'text', text: line });
      }),
    );
  });
});
