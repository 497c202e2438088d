import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const asked = [
  '夜班怎样交接？',
  '谈谈你对巡检记录的看法',
  '发现漏水你会怎么办？',
  '简述停泵的步骤',
  '你为什么来泵站？',
];
const said = [
  '当面核对仪表读数，再在本子上签字。',
  '记录要当时写，过后补的数字没有用处。',
  '先关上游的阀门，再报告值班长。',
  '停泵前先关出口阀，再按停止按钮。',
  '由近处的水厂招人得知，我想学一门手艺。',
];

const bank = (label: (index: number) => string, join = ''): string =>
  ['泵站值班员面试题', ...asked.map((stem, at) => `${at + 1}.${stem}${label(at)}${said[at]}`)].join(join);
const fields = (text: string) =>
  readText(text).questions.map(({ question, answer }) => [question, answer] as const);
const right = asked.map((stem, at) => [stem, said[at]] as const);

describe('the label over each answer ends a stem that no mark ends', () => {
  test.each(['参考答案：', '答题要点：', '答案：', '示例回答：'])('with its colon: %s', (label) => {
    expect(fields(bank(() => label))).toEqual(right);
    expect(fields(bank(() => label, '\n'))).toEqual(right);
  });

  test.each(['参考答案', '参考回答', '标准答案'])('without it: %s', (label) => {
    expect(fields(bank(() => label))).toEqual(right);
    expect(fields(bank(() => label, '\n'))).toEqual(right);
  });
});

describe('no label is', () => {
  test('what a sentence goes on with', () => {
    const text = bank((at) => (at === 1 ? '。看法要和手册给出的参考答案：逐条对照，' : '参考答案：'));
    expect(fields(text)[1][1]).toBe(`看法要和手册给出的参考答案：逐条对照，${said[1]}`);
  });

  test('words that few questions have', () => {
    const text = bank((at) => (at === 1 ? '。标准答案这里没有，' : at % 2 ? '。' : ''));
    expect(fields(text)[1][1]).toContain('标准答案这里没有，');
  });

  test('where the answers are to be found', () => {
    const lines = asked.map((stem, at) => `${at + 1}.${stem}\n参考答案见附录第${at + 1}页。`);
    expect(fields(lines.join('\n')).map(([, answer]) => answer?.startsWith('附录') ?? false)).not.toContain(
      true,
    );
  });
});
