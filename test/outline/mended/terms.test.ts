import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const terms = [
  '1.市场细分：按需求的差异把顾客分成若干群。',
  '2.定位：使产品在顾客心中占有独特的位置。',
  '3.渠道冲突：渠道成员因利益不一致而对立。',
  '4.撇脂定价：上市之初定高价，在短期内获利。',
];
const parted = [
  '1 市场细分 ⇒ 按需求的差异把顾客分成若干群。',
  '2 定位 ⇒ 使产品在顾客心中占有独特的位置。',
  '3 渠道冲突 ⇒ 渠道成员因利益不一致而对立。',
  '4 撇脂定价 ⇒ 上市之初定高价，在短期内获利。',
];

test.each(['\n', ''])(
  'terms below 名词解释 end at the colon before what they mean, with “%s” between',
  (between) => {
    const text = ['市场营销题库', '一、名词解释', ...terms].join(between);
    expect(sketch(readText(text))).toEqual(parted.map((line) => `名词解释 ${line}`));
  },
);

test('so they do where only the title says what they are', () => {
  expect(sketch(readText(['市场营销名词解释', ...terms].join('')))).toEqual(
    parted.map((line) => `– ${line}`),
  );
});

test('a colon parts nothing below other headings, nor where few items have one', () => {
  const others = ['1.简述定位的意义：要点从略。', '2.怎样细分市场？', '3.渠道为何冲突？'];
  expect(readText(['市场营销题库', '一、简答题', ...others].join('\n')).questions[0].question).toBe(
    '简述定位的意义：要点从略。',
  );
  const bare = ['1.市场细分', '2.定位', '3.渠道冲突：纵向', '4.撇脂定价'];
  expect(readText(['市场营销题库', '一、名词解释', ...bare].join('\n')).questions[2].question).toBe(
    '渠道冲突：纵向',
  );
});
