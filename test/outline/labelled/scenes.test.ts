import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const scenes = [
  ['你在值班时，有家长在门口大声责骂保安。', '你怎么劝？', '先请家长坐下。'],
  ['合唱排练前，领唱的学生忽然哭了起来。', '你怎么安慰？', '先陪她坐一会儿。'],
  ['学生在走廊里追逐，把花盆撞碎了一地。', '你怎么处理？', '先看有没有人受伤。'],
];
const bank = (heads: readonly string[], join = '\n'): string => {
  const parts = scenes.map(([scene, asked, said], at) =>
    [`${heads[at]}${scene}`, `问题：${asked}`, `参考答案：${said}`].join(join),
  );
  return ['班主任面试题', ...parts].join(join);
};

describe('a scene above the label over what is asked belongs to the question', () => {
  test.each([
    ['below a number in a bracket', bank(['【第一题】\n', '【第二题】\n', '【第三题】\n']), ''],
    ['in one endless line', bank(['【第一题】', '【第二题】', '【第三题】'], ''), ''],
    ['below a number', bank(['题目1：\n', '题目2：\n', '题目3：\n']), ''],
    ['behind a number', bank(['1.', '2.', '3.']), ''],
    ['behind its label and a number', bank(['1. 情境：', '2. 情境：', '3. 情境：']), '情境：'],
    ['behind its label', bank(['情境：', '情境：', '情境：']), '情境：'],
  ])('%s', (_, text, label) => {
    const { questions } = readText(text);
    expect(questions.map(({ question }) => question.replaceAll('\n', ''))).toEqual(
      scenes.map(([scene, asked]) => `${label}${scene}问题：${asked}`),
    );
    expect(questions.map(({ answer }) => answer)).toEqual(scenes.map(([, , said]) => said));
  });
});

describe('not what else stands above it', () => {
  test('nothing, behind an empty first line', () => {
    const { questions } = readText(
      '\n题目：你怎么带新人？\n【参考答案】先示范。\n题目：你怎么开例会？\n【参考答案】只谈卡住的事。',
    );
    expect(questions.map(({ question }) => question)).toEqual(['你怎么带新人？', '你怎么开例会？']);
  });

  test('points of the answer before', () => {
    const reading = readText(
      '问题：你怎么带新人？\n回答：\n1.先示范。\n2.再放手，隔一天看一次结果。\n问题：你怎么开例会？\n回答：\n1.只谈卡住的事。\n2.把会后要做的事情写在白板上。',
    );
    expect(reading.questions.map(({ question }) => question)).toEqual(['你怎么带新人？', '你怎么开例会？']);
  });

  test('the name of a part', () => {
    const reading = readText(
      '面试题\n1. 目标\n问题：你怎么定目标？\n回答：看去年。\n2. 带人\n问题：你怎么带人？\n回答：多示范。',
    );
    expect(reading.questions.map(({ question }) => question)).toEqual(['你怎么定目标？', '你怎么带人？']);
  });

  test('a question with a number that is answered', () => {
    const reading = readText(
      '问题1：你怎么看待加班？\n答：看是不是必要，也看多久。\n问：周末呢？\n答：可以轮流。\n问题2：你怎么看待出差？\n答：提前说就行，我都可以。\n问：一个月呢？\n答：要先和家人商量。',
    );
    expect(sketch(reading)).toHaveLength(4);
  });
});
