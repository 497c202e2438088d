import { expect, test } from 'vitest';
import { ingestText } from '../../src/ingest.ts';
import { readTextDocument } from '../../src/read/text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cellsOf = (text: string): string[][] => {
  const { text: whole, blocks } = readTextDocument('a.txt', bytesOf(text));
  return blocks.flatMap((block) =>
    block.kind === 'row' ? [block.cells.map(({ start, end }) => whole.slice(start, end))] : [],
  );
};

test.each([
  ['序号 | 问题 | 答案 |\n1 | 什么是栈？ | 后进先出。 |\n2 | 什么是堆？ | 一种树。 |'],
  ['| 序号 | 问题 | 答案 |\n| 1 | 什么是栈？ | 后进先出。 |\n| 2 | 什么是堆？ | 一种树。 |'],
  ['序号|问题|答案\n\n1|什么是栈？|后进先出。\n\n2|什么是堆？|一种树。'],
])('the cells of %j', (text) => {
  expect(cellsOf(text)).toEqual([
    ['序号', '问题', '答案'],
    ['1', '什么是栈？', '后进先出。'],
    ['2', '什么是堆？', '一种树。'],
  ]);
});

test.each([
  ['options of a choice question', 'A. 栈 | B. 堆 | C. 图\n1. 先进先出的是？\nA. 队列 | B. 栈 | C. 树'],
  ['numbers over their keys', '题号 | 1 | 2 | 3\n答案 | A | B | C\n题号 | 4 | 5 | 6'],
  ['a single row', '首页 | 题库 | 关于\n今天天气很好。'],
  ['code', 'cat a.txt | sort\nps aux | head\nls -l | wc'],
])('%s are no rows', (_, text) => {
  expect(cellsOf(text)).toEqual([]);
});

test('the questions of such a table are read, also where the text breaks off in its last row', () => {
  const { reading } = ingestText(
    'a.txt',
    bytesOf(
      '【护士面试常见问题及答案】面试官常问这些问题，请提前准备。\n一、问题与答案\n序号 | 问题 | 参考答案 |\n1 | 请介绍一下你自己。 | 我学护理四年。 |\n2 | 你为什么选择护理？ | 我愿意照顾人。 |\n3 | 你怎么看夜班？ | 夜班是工作的',
    ),
  );
  expect([reading.title, reading.role]).toEqual(['护士面试常见问题及答案', '护士']);
  expect(reading.questions.map(({ number, question, answer }) => [number, question, answer])).toEqual([
    [1, '请介绍一下你自己。', '我学护理四年。'],
    [2, '你为什么选择护理？', '我愿意照顾人。'],
    [3, '你怎么看夜班？', '夜班是工作的'],
  ]);
});
