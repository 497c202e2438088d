import { expect, test } from 'vitest';
import { overlay } from '../../src/read/overlay.ts';
import { findWraps } from '../../src/read/wraps.ts';

function unwrap(source: string): string {
  const { text, taken } = overlay(source, findWraps(source, [{ start: 0, end: source.length }]));
  return taken.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const words =
  '仓库里的货物应当按照类别和批次分区存放并且挂上标签方便查找和盘点同时还要做好防潮防火防盗以及日常的巡查记录';
/** A sentence of so many characters. */
const sentence = (from: number, length: number): string =>
  `${words.repeat(3).slice(from, from + length - 1)}。`;
const wrapped = (text: string): string => text.replaceAll(/[^\n]{30}(?=[^\n])/g, '$&\n');
/** Paragraphs, the first of which fills its line to the last character. */
const paragraphs = [sentence(0, 30), sentence(3, 70), sentence(8, 80), sentence(2, 50), sentence(5, 75)];

test('a line that is indented, where no rest of a paragraph is, begins a paragraph behind a full one', () => {
  const indented = paragraphs.map((text) => `　　${text.slice(2)}`);
  expect(unwrap(wrapped(indented.join('\n')))).toBe(indented.join('\n'));
});

test('a full line that ends a sentence goes on where nothing sets the next one apart', () => {
  const [first, second, ...others] = paragraphs;
  expect(unwrap(wrapped(paragraphs.join('\n')))).toBe([first + second, ...others].join('\n'));
});

test('a point that is counted begins a paragraph behind a full line, where another one does', () => {
  const points = ['第一，', '第二，', '第三，', '第四，'];
  const counted = paragraphs.map((text, at) => (points[at] ?? '') + text.slice(points[at] ? 3 : 0));
  expect(unwrap(wrapped(counted.join('\n')))).toBe(counted.join('\n'));
});

test('a point that is counted goes on where others are counted within paragraphs', () => {
  const [first, second, third, ...others] = paragraphs;
  const running = [`第一，${first.slice(3)}第二，${second}第三，${third}`, ...others];
  expect(unwrap(wrapped(running.join('\n')))).toBe(running.join('\n'));
});
