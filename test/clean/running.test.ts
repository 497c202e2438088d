import { expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

const kept = (text: string): string =>
  findFurniture(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

const foot = (page: number): string => `县农商行招聘　　　　　第 ${page} 页，共 2 页`;
const first = '县农商行信贷岗笔试卷\n1. 甲（ ）。\nA. 乙\nB. 丙';
const second = '2. 丁（ ）。\nA. 戊\nB. 己';

test.each([
  ['behind the foot of the page before', `\n${foot(1)}\n县农商行信贷岗笔试卷\n`, `\n${foot(2)}`],
  ['behind the sign for a new page', '\n\f县农商行信贷岗笔试卷\n', ''],
])('the head that a page bears again goes with its foot, %s', (_, between, end) => {
  expect(kept(`${first}${between}${second}${end}`).replaceAll('\f', '').trim()).toBe(`${first}\n${second}`);
});

test.each([
  ['a line that comes once', `${first}\n${foot(1)}\n二、判断题\n${second}`, '二、判断题'],
  ['an option that comes on two pages', `${first}\n\fC. 都对\n${second}\n\fC. 都对`, 'C. 都对'],
  ['a page that a sentence names', `${first}\n答案见教材 第 5 页\n${second}`, '答案见教材 第 5 页'],
])('%s stays at the top of a page', (_, text, line) => {
  expect(kept(text)).toContain(line);
});

test('a site’s name and address between the questions go where they come again and again', () => {
  const stamp = '会计自习室 www.kuaiji.example';
  expect(kept([stamp, first, stamp, second, stamp].join('\n')).trim()).toBe(`${first}\n${second}`);
  const twice = `${first}\n参考网址 www.kuaiji.example\n${second}\n参考网址 www.kuaiji.example`;
  expect(kept(twice)).toBe(twice);
});
