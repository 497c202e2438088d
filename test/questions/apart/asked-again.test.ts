import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const asked = [
  '你为什么想当讲解员？',
  '遇到插队的游客怎么办？',
  '馆里突然停电怎么办？',
  '你怎样准备一场讲解？',
];
const said = [
  '我喜欢历史，也愿意与人交谈。',
  '先请他回到队尾，再说明规定。',
  '安抚游客，按应急灯的方向带他们离开。',
  '先看展品资料，再写讲解词，最后试讲两遍。',
];
const perfect = asked.map((question, at) => [question, said[at]]);

const listed = asked.map((question, at) => `${at + 1}、${question}`);
const both = asked.map((question, at) => `${at + 1}、${question}${said[at]}`);
const read = (text: string): (string | null)[][] =>
  readText(text).questions.map(({ question, answer }) => [question, answer]);

describe('questions that come once more before their answers', () => {
  test('are no part of these, without a label and on one line', () => {
    expect(read(`讲解员面试题库\n${listed.join('\n')}\n参考答案\n${both.join('\n')}`)).toEqual(perfect);
    expect(read(`讲解员面试题库${listed.join('')}参考答案${both.join('')}`)).toEqual(perfect);
  });

  test('an answer that begins with the term it explains keeps it', () => {
    const { questions } = readText(
      '讲解员考试\n一、名词解释\n1.文物修复\n2.临时展览\n参考答案\n一、名词解释\n1.文物修复是指把残损的文物恢复原状。\n2.临时展览：短期开放的展览。',
    );
    expect(questions.map(({ answer }) => answer)).toEqual([
      '文物修复是指把残损的文物恢复原状。',
      '临时展览：短期开放的展览。',
    ]);
  });
});

describe('a contents list', () => {
  test('ends where its first title comes again, though the answers stand on the lines of the questions', () => {
    expect(read(`讲解员面试题库\n目录\n${listed.join('\n')}\n${both.join('\n')}`)).toEqual(perfect);
  });

  test.each(['目录', '题目列表', '问题清单：', '# Contents'])('is told with the word over it: %s', (word) => {
    const answers = asked.map((question, at) => `${at + 1}、${question}\n答：${said[at]}`);
    const reading = readText(`讲解员面试题库\n${word}\n${listed.join('\n')}\n${answers.join('\n')}`);
    expect(reading.questions).toHaveLength(asked.length);
    expect(reading.leftovers).toEqual([]);
  });
});

test.each(['题目篇', '【问题】', '第一部分 题目', '面试题部分'])(
  '%s names a part, not the document',
  (part) => {
    expect(readText(`讲解员面试题库\n${part}\n${both.join('\n')}`).title).toBe('讲解员面试题库');
  },
);
