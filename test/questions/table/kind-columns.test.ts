import { expect, test } from 'vitest';
import { read } from './reading.ts';

const rows = (kinds: readonly string[]): string =>
  `编号|类别|题干|选项一|选项二|标准答案\nA1|${kinds[0]}|首先确认什么？|伤亡|颜色|1\nA2|${kinds[1]}|定损可以由一个人决定。|||N\nA3|${kinds[2]}|残值归属怎样解释？|||归公司，已折价的归客户。`;

test('a column of categories that holds nothing but kinds says the kinds, and no sections', () => {
  expect(read(rows(['单选', '判断', '简答'])).questions).toMatchObject([
    { section: null, kind: 'single', key: 'A' },
    { section: null, kind: 'judge', key: 'F' },
    { section: null, kind: 'open' },
  ]);
});

test.each([[['查勘', '定损', '残值']], [['面试', '技术题', '行为题']]])(
  'other categories are sections: %s',
  (kinds) => {
    expect(read(rows(kinds)).questions.map(({ section }) => section)).toEqual(kinds);
  },
);

test('keys as the words of the options, parted as the options in their cell are', () => {
  const text =
    '题型,题目,选项,答案\n多选题,临期商品怎样处理？,单独陈列###降价促销###更改日期###到期下架,单独陈列###降价促销###到期下架\n单选题,早班先做什么？,放音乐###检查门锁###补货,检查门锁';
  expect(read(text.replaceAll(',', '|')).questions).toMatchObject([
    { kind: 'multiple', key: 'ABD', answer: null },
    { kind: 'single', key: 'B', answer: null },
  ]);
});
