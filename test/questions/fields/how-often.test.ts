import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const asked = (bracket: string): string[] =>
  readText(
    `客服笔试题\n1. 客户要求当场退款${bracket}\n答案：偶见\n2. 夜班交接时漏签${bracket}\n答案：少见\n3. 怎样安抚客户？\n答案：先听完。`,
  ).questions.map(({ question }) => question);

test.each(['（常见/偶见/罕见）', '（高频|中频|低频）', '（常见 · 少见）'])(
  'words of one scale are to be chosen between and stay: %s',
  (bracket) => {
    expect(asked(bracket)).toEqual([
      `客户要求当场退款${bracket}`,
      `夜班交接时漏签${bracket}`,
      '怎样安抚客户？',
    ]);
  },
);

test.each(['（常问|考察软实力）', '（高频/必背）', '（基本必考 · 常见）'])(
  'how often it is asked is no word of the question: %s',
  (bracket) => {
    expect(asked(bracket)).toEqual(['客户要求当场退款', '夜班交接时漏签', '怎样安抚客户？']);
  },
);
