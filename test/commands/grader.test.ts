import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import type { Comparison } from '../../src/commands/grading/compare.ts';
import { Grader } from '../../src/commands/grading/grader.ts';

const comparison: Comparison = {
  question: '如何处理客户投诉？',
  typed: '先听他讲完',
  references: [{ reference: '第一步，倾听。第二步，核实。', bank: '客服' }],
  accepted: [],
};

/** A grader whose threads do with each job what these lines of JavaScript do. */
function graderThat(does: string) {
  const started: Worker[] = [];
  const code = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ job, comparison }) => { ${does} });`;
  const grader = new Grader(async () => {
    const thread = new Worker(code, { eval: true });
    started.push(thread);
    return thread;
  });
  graders.push(grader);
  return { grader, started };
}

const graders: Grader[] = [];
afterEach(() => {
  for (const { close } of graders.splice(0)) close();
});

it('grades in one thread, each answer by its own references', async () => {
  const { grader, started } = graderThat(
    'parentPort.postMessage({ job, graded: { reference: comparison.typed } })',
  );
  const graded = await Promise.all([
    grader.grade(comparison),
    grader.grade({ ...comparison, typed: '第二个' }),
  ]);
  expect([graded.map((one) => one?.reference), started.length]).toEqual([['先听他讲完', '第二个'], 1]);
});

it('grades where it is when there is no thread to be had', async () => {
  const grader = new Grader(async () => null);
  const graded = await grader.grade(comparison);
  expect(graded?.grade.points.map(({ text, covered }) => [text, covered])).toEqual([
    ['第一步，倾听。', true],
    ['第二步，核实。', false],
  ]);
});

it('tells what an answer could not be graded for', async () => {
  const { grader } = graderThat("parentPort.postMessage({ job, error: new Error('no dictionary') })");
  await expect(grader.grade(comparison)).rejects.toThrow('no dictionary');
});

it('tells what ended its thread, and starts another for the next answer', async () => {
  const { grader, started } = graderThat("throw new Error('out of memory')");
  await expect(grader.grade(comparison)).rejects.toThrow('out of memory');
  await expect(grader.grade(comparison)).rejects.toThrow('out of memory');
  expect(started).toHaveLength(2);
});

it('is silent about what fails before anyone waits', async () => {
  const { grader } = graderThat("parentPort.postMessage({ job, error: new Error('too early') })");
  grader.prepare(comparison);
  await expect(grader.grade(comparison)).rejects.toThrow('too early');
});
