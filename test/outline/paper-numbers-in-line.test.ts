import { expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const paper = (mark: string): string =>
  [
    '2025年库管员考试试题及答案一、单选题',
    `1${mark}收货时先核对（ ）。A.单据B.天气C.心情D.星座答案：A`,
    `2${mark}盘点多久一次？A.每年B.每月C.每十年D.从不答案：B`,
    `3${mark}易碎品应当（ ）。A.叠放B.倒放C.轻放D.抛放答案：C`,
    `二、判断题1${mark}出库可以不登记。（ ）答案：×`,
    `2${mark}先进先出能减少过期。（ ）答案：√`,
  ].join('');

test.each(['：', ')', '）'])(
  'a paper in one endless line may have its numbers before %s, glued to keys',
  (mark) => {
    const { questions } = readText(paper(mark));
    expect(questions.map(({ section, number, key }) => [section, number, key])).toEqual([
      ['单选题', 1, 'A'],
      ['单选题', 2, 'B'],
      ['单选题', 3, 'C'],
      ['判断题', 1, 'F'],
      ['判断题', 2, 'T'],
    ]);
  },
);

test('figures before a colon are no numbers of items', () => {
  const { questions } = readText(
    [
      '2025年库管员考试试题及答案一、单选题',
      '1.人数比3：小于多少？A.单据2：少B.天气3：多C.心情4：无答案：A',
      '2.盘点多久一次？A.每年B.每月C.每十年答案：B3.易碎品应当（ ）。A.叠放B.倒放C.轻放答案：C',
    ].join(''),
  );
  expect(questions.map(({ number, key }) => [number, key])).toEqual([
    [1, 'A'],
    [2, 'B'],
    [3, 'C'],
  ]);
});
