import { expect, it } from 'vitest';
import { readPaperLine } from '../../src/commands/mock/protocol.ts';
import { TimedLines } from '../../src/commands/mock/timed-lines.ts';

it.each([
  ['.', { kind: 'end' }],
  ['..', { kind: 'text', text: '.' }],
  ['/skip', { kind: 'skip' }],
  ['/handin', { kind: 'handIn' }],
  ['/goto 3', { kind: 'goTo', number: '3' }],
  ['//goto 3', { kind: 'text', text: '/goto 3' }],
  ['/goto', { kind: 'text', text: '/goto' }],
  ['我會 /goto 3', { kind: 'text', text: '我會 /goto 3' }],
  ['/hint', { kind: 'notHere' }],
])('in a paper from a program the line %j is %j', (line, meaning) => {
  expect(readPaperLine(line, { isTyped: false })).toEqual(meaning);
});

it.each([
  ['。', { kind: 'end' }],
  ['／ｇｏｔｏ　３', { kind: 'goTo', number: '3' }],
  ['/Overview', { kind: 'overview' }],
])('in a paper that a person types the line %j is %j', (line, meaning) => {
  expect(readPaperLine(line, { isTyped: true })).toEqual(meaning);
});

it('a line that comes later than it was waited for is not lost', async () => {
  let send: (line: IteratorResult<string, undefined>) => void = () => {};
  const lines = new TimedLines({ next: () => new Promise((resolve) => (send = resolve)) });
  expect(await lines.within(1)).toBeNull();
  send({ value: '遲來', done: false });
  expect(await lines.next()).toEqual({ value: '遲來', done: false });
});

it('a line that is put back comes first', async () => {
  const lines = new TimedLines({ next: async () => ({ value: '新', done: false }) });
  lines.putBack('舊');
  expect([await lines.within(1), await lines.next()].map((line) => line?.value)).toEqual(['舊', '新']);
});
