import { describe, expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const asked = ['进货', '盘点', '退货', '发运', '报损', '移库', '拣选', '复核'];

/** Numbered questions as headings of one level, with what stands below each. */
const bank = (below: (name: string, index: number) => string[], level = '##'): string[] => [
  '# 仓库面试题',
  ...asked.flatMap((name, index) => [`${level} ${index + 1}. ${name}前要做什么？`, ...below(name, index)]),
];

describe('headings as high as the questions, whose numbers go on from 1', () => {
  test('are of the answer where they have no number', () => {
    const words = ['先看单据', '再看货物', '后签名', '装车', '照相', '找货位', '看标签', '称重'];
    const reading = readLines(
      bank((name, index) => [`${name}有规定。`, `## ${words[index]}`, `${name}的细节。`]),
    );
    expect(reading.questions).toHaveLength(8);
    expect(sketch(reading)[1]).toBe('– 2 盘点前要做什么？ ⇒ 盘点有规定。\n再看货物\n盘点的细节。');
  });

  test('are of the answer where they are a list in it', () => {
    const reading = readLines(
      bank((name, index) =>
        index === 2 ? ['## 1. 查明原因', '问清楚。', '## 2. 登记', '写下来。'] : [`${name}有规定。`],
      ),
    );
    expect(reading.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('are of no answer where a question follows at once: they name a part', () => {
    const reading = readLines(
      bank((name, index) => [`${name}有规定。`, ...(index === 3 ? ['## 出库'] : [])]),
    );
    expect(sketch(reading).slice(3, 5)).toEqual([
      '– 4 发运前要做什么？ ⇒ 发运有规定。',
      '– 5 报损前要做什么？ ⇒ 报损有规定。',
    ]);
  });

  test('are of no answer where they follow the last question and no other has such', () => {
    const reading = readLines([...bank((name) => [`${name}有规定。`]), '## 我的感想', '货要管好。']);
    expect(sketch(reading).at(-1)).toBe('– 8 复核前要做什么？ ⇒ 复核有规定。');
  });

  test('are questions themselves where they clearly ask', () => {
    const reading = readLines(
      bank((name, index) => [
        `${name}有规定。`,
        ...(index === 3 ? ['## 你为什么想来我们仓库工作？', '喜欢。'] : []),
      ]),
    );
    expect(reading.questions).toHaveLength(9);
  });
});
