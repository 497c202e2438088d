import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const asked = (lines: readonly string[]) =>
  readLines(lines).questions.map(
    ({ question, answer }) => `${question} ⇒ ${answer?.split('\n').length ?? 0}`,
  );

test('what is quoted below the points of a list answers them, and its own points are no questions', () => {
  const lines = [
    '# 门店',
    '- 早会说些什么',
    '> 1. 昨天的问题',
    '> 2. 今天的岗位',
    '> 3. 缺货的几样',
    '> 4. 谁来带新人',
    '',
    '- 顾客要退已经拆封的货怎么办？',
    '> 先听，再看小票。',
    '>',
    '> - 能退的当场退',
    '> - 不能退的说清缘由',
    '> - 退不了又不肯走的请店长',
    '',
    '- 盘点差了三件怎么查？',
    '> - 查系统',
    '> - 查退货区',
    '> - 查别的店借走的',
    '> - 查昨夜的小票',
    '',
    '- 新人不敢开口，你怎么带？',
    '> 站在旁边，先示范三次。',
  ];
  expect(asked(lines)).toEqual([
    '早会说些什么 ⇒ 4',
    '顾客要退已经拆封的货怎么办？ ⇒ 4',
    '盘点差了三件怎么查？ ⇒ 4',
    '新人不敢开口，你怎么带？ ⇒ 1',
  ]);
});

test('a list that is quoted as a whole asks all the same', () => {
  const lines = [
    '# 面试题',
    '> - 早会说些什么？',
    '> - 为什么要盘点？',
    '> - 货架怎么摆？',
    '> - 什么是动线？',
  ];
  expect(asked(lines)).toEqual([
    '早会说些什么？ ⇒ 0',
    '为什么要盘点？ ⇒ 0',
    '货架怎么摆？ ⇒ 0',
    '什么是动线？ ⇒ 0',
  ]);
});

test('questions that somebody is quoted with are none where the points beside them tell', () => {
  const lines = [
    '# 开店笔记',
    '- 租约到期前三个月去谈',
    '> 房东为什么不肯降？',
    '- 招牌要报批',
    '> 要多久？',
    '- 水电分表',
    '> 谁来抄？',
    '- 押金写进合同',
  ];
  expect(asked(lines)).toEqual([]);
});
