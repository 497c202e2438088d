import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

test('numbered lines in bold right below a heading that asks are the parts of its answer, however many', () => {
  const frames = '甲乙丙丁戊己庚辛壬'
    .split('')
    .flatMap((name, at) => [`**${at + 1}、${name}框架**`, '', '一家公司开发。', '']);
  const { questions } = readLines([
    '# 分布式训练题目',
    '### 1. 理论篇',
    ...['什么是数据并行？', '数据并行如何提升效率？', '什么是流水线并行？'].flatMap((title, at) => [
      `#### 1.${at + 1} ${title}`,
      '把数据分成几份。',
    ]),
    '#### 1.4 常见的训练框架有哪些，都有什么特点？',
    '',
    ...frames,
    '### 2. 实践篇',
    '#### 2.1 只有一张显卡怎么训练？',
    '先量化。',
    '#### 2.2 训练框架如何选？',
    '看规模。',
  ]);
  expect(questions.map(({ section, number }) => [section, number])).toEqual([
    ['理论篇', 1],
    ['理论篇', 2],
    ['理论篇', 3],
    ['理论篇', 4],
    ['实践篇', 1],
    ['实践篇', 2],
  ]);
  expect(questions[3].answer).toMatch(/^1、甲框架\n/);
});

test('lines in bold that ask are questions below headings that name a matter', () => {
  const { questions } = readLines([
    '# 后端面试题',
    ...['缓存', '队列'].flatMap((name) => [
      `## ${name}`,
      ...[`什么时候用${name}？`, `${name}丢了数据怎么办？`].flatMap((title, at) => [
        `**${at + 1}. ${title}**`,
        '看业务。',
      ]),
    ]),
  ]);
  expect(questions.map(({ section, number }) => [section, number])).toEqual([
    ['缓存', 1],
    ['缓存', 2],
    ['队列', 1],
    ['队列', 2],
  ]);
});
