import { expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';
import { readLines } from '../outline/support/markdown.ts';

test('the layouts that were tried stand in the reading, the one that was taken first', () => {
  const { layout, considered } = readLines([
    '### 1. 什么是栈？',
    '结构。',
    '### 2. 什么是队列？',
    '先进先出。',
  ]);
  expect(layout.name).toBe(considered[0].layout);
  expect(considered.map(({ layout: name }) => name)).toContain('numbers');
  expect(considered.map(({ score }) => score)).toEqual(
    considered.map(({ score }) => score).toSorted((one, other) => other - one),
  );
  expect(considered[0].reasons.map(({ id }) => id)).toEqual(['fit', 'answered', 'leftover', 'doubtful']);
});

test('a text that is no bank has the layout none, and no confidence', () => {
  const { layout, considered } = readText('今天天气很好。我们去公园。');
  expect(layout).toEqual({ name: 'none', confidence: 0 });
  expect(considered).toHaveLength(1);
});

test('many questions that leave little over are surer than few that leave much', () => {
  const questions = Array.from(
    { length: 8 },
    (_, index) => `${index + 1}. 你怎样看待第${index}件事？\n很好。`,
  );
  const sure = readText(questions.join('\n'));
  const unsure = readText(
    [...questions.slice(0, 2), `附录\n${'此处是与题目无关的说明文字。'.repeat(60)}`].join('\n'),
  );
  expect(sure.layout.confidence).toBeGreaterThan(0.9);
  expect(unsure.layout.confidence).toBeLessThan(sure.layout.confidence);
});

test('where options alone are found for each question, the layout is taken that has what is asked', () => {
  const one = (asked: string) => [
    `### ${asked}`,
    '**难度：⭐⭐**',
    '',
    '**选项：**',
    '- A. 甲',
    '- B. 乙',
    '- C. 丙',
    '- D. 丁',
    '',
    '**答案：B**',
    '',
    '**解析：**',
    '看场景。',
    '',
    '---',
    '',
  ];
  const names = ['队列', '栈', '堆', '图', '树', '集合'];
  const { questions } = readLines([
    '# 数据结构面试题集',
    '## 第1-6题：入门',
    ...names.flatMap((name, index) => one(`${index + 1}. ${name}有什么用？`)),
    '## 总结',
    '这些题目由浅入深，建议先自己作答，再看答案。',
  ]);
  expect(questions.map(({ question }) => question)).toEqual(names.map((name) => `${name}有什么用？`));
});

test('the same text is always read in the same way', () => {
  const lines = ['# 题库', '- 什么是栈？', '- 什么是队列？', '- 什么是堆？'];
  expect(readLines(lines)).toEqual(readLines(lines));
});

test('a list at the beginning is not chosen for leaving all that follows to its last point', () => {
  const parts = ['限流', '重试', '幂等', '压测', '监控'];
  const { layout, questions } = readLines([
    '# 高可用面试题',
    '高可用可以从几个问题拆：',
    '1. 系统在哪里会坏？单点、依赖、网络。',
    '2. 坏了以后会怎么样？超时、堆积、雪崩。',
    '3. 我们怎么发现它？监控、告警、巡检。',
    '4. 坏了以后怎么恢复？重启、切换、回滚。',
    '5. 怎么证明真的恢复了？压测、演练、复盘。',
    ...parts.flatMap((part) => [
      `## ${part}`,
      `${part}要先看业务能不能接受，再看代价值不值得，最后看团队会不会用。`.repeat(2),
      '',
      `- 什么时候需要${part}？`,
      `- ${part}有哪些常见的坑？`,
      `- ${part}怎么落地？`,
    ]),
  ]);
  expect([layout.name, questions.length]).toEqual(['list', 15]);
});
