import { expect, test, vi } from 'vitest';
import { shapedAmongOptions } from '../../../src/outline/marks/labels/among-options.ts';
import { findLabels, labelAt } from '../../../src/outline/marks/labels/find.ts';
import { fieldOfWord } from '../../../src/outline/marks/labels/forms.ts';
import {
  type ShapedLabel,
  shapedAnalyses,
  shapedAnswers,
  shapedAssesses,
} from '../../../src/outline/marks/labels/shaped.ts';
import {
  type LabelWords,
  ofAnalysis,
  ofAnswer,
  ofAssesses,
  ofBoth,
} from '../../../src/outline/marks/labels/words.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';

const tables: readonly (readonly [string, readonly LabelWords[]])[] = [
  ['answer', [...ofAnswer, ...ofBoth]],
  ['analysis', ofAnalysis],
  ['assesses', ofAssesses],
];
const ofWords = tables.flatMap(([field, table]) => table.flatMap((words) => ({ field, ...words })));

test.each(ofWords.flatMap(({ field, such }) => such.map((word) => [word, field])))(
  '%s before a colon is the label of the %s',
  (word, field) => {
    expect(labelAt(plainForm(`\n${word}：先听完。`), 1)).toEqual({ field, start: 1, end: word.length + 2 });
  },
);

test.each(ofWords.flatMap(({ field, not = [] }) => not.map((word) => [word, field])))(
  '%s is no label of the %s',
  (word, field) => {
    expect(fieldOfWord(word)).not.toBe(field);
    expect(labelAt(plainForm(`\n${word}：先听完。`), 1)?.field).not.toBe(field);
  },
);

test.each(ofWords.map(({ words, such }) => [words, such] as const))(
  'each word of %s is told by it',
  (words, such) => {
    for (const word of such) expect(`${word}：`).toMatch(new RegExp(`^(?:${words})：$`));
  },
);

const shapes: readonly (readonly [string, readonly ShapedLabel[]])[] = [
  ['answer', shapedAnswers],
  ['analysis', shapedAnalyses],
  ['assesses', shapedAssesses],
];
const ofShapes = shapes.flatMap(([field, table]) => table.map((label) => ({ field, ...label })));

test.each(ofShapes.flatMap(({ field, shape, such }) => such.map((text) => [text, field, shape] as const)))(
  '%j: label of the %s',
  (text, field, shape) => {
    const start = text.indexOf('〈');
    const end = text.indexOf('〉') - 1;
    const plain = plainForm(text.replace(/[〈〉]/g, ''));
    const label = labelAt(plain, start);
    expect(label?.field).toBe(field);
    expect(plain.slice(start, label?.end).trimEnd()).toBe(plain.slice(start, end).trimEnd());
    const pattern = new RegExp(shape, 'y');
    pattern.lastIndex = start;
    expect(pattern.test(plain)).toBe(true);
  },
);

/** Whether a shape begins where 〈 stands. */
function begins(shape: string, text: string): boolean {
  const pattern = new RegExp(shape, 'y');
  pattern.lastIndex = text.indexOf('〈');
  return pattern.test(plainForm(text.replace('〈', '')));
}

test.each(
  [...ofShapes, ...shapedAmongOptions].flatMap(({ shape, not = [] }) => not.map((text) => [text, shape])),
)('%j: none', (text, shape) => {
  expect(begins(shape, text)).toBe(false);
});

test.each(shapedAmongOptions.flatMap(({ shape, such }) => such.map((text) => [text, shape])))(
  '%j: a label among options',
  (text, shape) => {
    expect(begins(shape, text)).toBe(true);
    const plain = plainForm(text.replace('〈', ''));
    const at = text.indexOf('〈');
    expect(findLabels(plain, { start: 0, end: plain.length }, 0).map(({ start }) => start)).toContain(at);
  },
);

test('labels of a stretch that was asked for before are not looked for again, in another text they are', () => {
  const plain = plainForm('如何交接？参考答案：先列清单。解析：看条理。');
  const span = { start: 0, end: plain.length };
  const labels = findLabels(plain, span);
  const tried = vi.spyOn(RegExp.prototype, 'exec');
  expect(findLabels(plain, span)).toEqual(labels);
  expect(labelAt(plain, labels[1].start)).toEqual(labels[1]);
  expect(tried.mock.calls.length).toBe(0);
  tried.mockRestore();
  expect(findLabels(plain, { ...span, end: labels[1].start })).toEqual(labels.slice(0, 1));
  expect(findLabels(plain.replace('解析', '分店'), span)).toEqual(labels.slice(0, 1));
});
