import { expect, test } from 'vitest';
import { isUnwritten } from '../../../src/questions/fields/unwritten.ts';

test.each([
  ...[
    '待补充',
    '（待整理）',
    '答案整理中，欢迎补充。',
    'TODO',
    'TODO：看一遍源码',
    '暂无解析',
    '暂无，我来写解析',
    '🚧 施工中',
  ],
  ...[
    '（还没整理）',
    '还没写完',
    '（这题没答上来，回头查）',
    '（想不到好的，再想想）',
    '**待更新**',
    '先占个坑',
    'WIP',
    '（不会）',
  ],
  ...['当时没答出来，下次再看', '（忘了）', '本题暂无答案', 'Coming soon...', '有空再补，还没整理'],
])('%s stands for an answer that is not written yet', (text) => {
  expect(isUnwritten(text)).toBe(true);
});

test.each([
  ...[
    '不会',
    '不会。',
    '不会，因为有锁。',
    '没有',
    '再看文档，然后写测试。',
    '整理数据',
    '更新',
    '先查日志，再看监控。',
    '忘了密码',
  ],
  ...['（1）查日志', '还没有提交的事务会回滚', '待机', '施工中的工地要围挡', '补', '看源码'],
])('%s is an answer', (text) => {
  expect(isUnwritten(text)).toBe(false);
});
