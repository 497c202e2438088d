import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const title = '花艺师面试题';
const asked = ['婚礼现场要注意什么？', '你为什么转行做花艺？', '怎样给鲜花保鲜？', '你怎么看淡季？'];
const answers = [
  '先了解新人的喜好。',
  '常给病房插花，发现自己喜欢。',
  '斜剪花茎，勤换水。',
  '可以开花艺课。',
];
const bank = (numbers: readonly string[]): string =>
  `${title}\n${asked.map((one, at) => `${numbers[at]}${one}\n${answers[at]}`).join('\n')}`;
const read = asked.map((one, at) => `– ${at + 1} ${one} ⇒ ${answers[at]}`);

describe('numbers of questions', () => {
  test.each([
    ['one of them before a colon', ['一、', '二：', '三、', '四、']],
    ['all of them before a colon', ['一：', '二：', '三：', '四：']],
    ['with a letter before them', ['问题 B1：', '问题 B2：', '问题 B3：', '问题 B4：']],
    ['with a letter before them, glued', ['题目A1、', '题目A2、', '题目A3、', '题目A4、']],
    ['before a bar, behind a word', ['问题 1｜', '问题 2｜', '问题 3｜', '问题 4｜']],
    ['before a bar, glued to a word', ['面试题1|', '面试题2|', '面试题3|', '面试题4|']],
    ['before a bar, in characters', ['问题一｜', '问题二｜', '问题三｜', '问题四｜']],
    ['before a bar, within a word', ['第1题｜', '第2题｜', '第3题｜', '第4题｜']],
    ['with a letter, in brackets', ['【Q1】', '【Q2】', '【Q3】', '【Q4】']],
    ['of a total, alone on their lines', [1, 2, 3, 4].map((at) => `题目 ${at}/4\n`)],
    ['of a total, in brackets', [1, 2, 3, 4].map((at) => `【问题 ${at} / 4】`)],
    ['of a total, between words', [1, 2, 3, 4].map((at) => `第${at}/4题\n`)],
    ['of a total with its own words', [1, 2, 3, 4].map((at) => `第 ${at} 题 / 共 4 题：`)],
    ['of a total in brackets behind', [1, 2, 3, 4].map((at) => `第${at}题（共4题）\n`)],
    ['of a total, in English', [1, 2, 3, 4].map((at) => `Question ${at} of 4\n`)],
    ['before a thin bar', ['Q1│', 'Q2│', 'Q3│', 'Q4│']],
  ])('are read: %s', (_, numbers) => {
    expect(sketch(readText(bank(numbers)))).toEqual(read);
  });

  test('are none where a share is told of in a line, and where a date stands', () => {
    const answer = '题目 1/4 是选择题，问题 12/7 再谈。\n第 9 题 / 共 4 题\n先看资料。';
    const text = bank(['1. ', '2. ', '3. ', '4. ']).replace(answers[1], answer);
    expect(sketch(readText(text))).toEqual([read[0], `– 2 ${asked[1]} ⇒ ${answer}`, ...read.slice(2)]);
  });

  test('are none before a bar in the rows of a table', () => {
    const text = '花店盘点表\n品名｜数量｜备注\n问题 1｜3｜缺货\n问题 2｜5｜已补\n问题 3｜2｜过期';
    expect(readText(text).questions).toEqual([]);
  });

  test('are none where a numeral before a colon counts something within a line', () => {
    const text = bank(['1. ', '2. ', '3. ', '4. ']).replace(
      answers[0],
      '做好两件事，一：了解喜好；二：确认场地。',
    );
    expect(sketch(readText(text))).toEqual([
      '– 1 婚礼现场要注意什么？ ⇒ 做好两件事，一：了解喜好；二：确认场地。',
      ...read.slice(1),
    ]);
  });

  test('are none where such numerals stand over the points of an answer', () => {
    const points = '一：了解喜好\n二：确认场地';
    const text = bank(['1. ', '2. ', '3. ', '4. ']).replace(answers[0], points);
    expect(sketch(readText(text))).toEqual([`– 1 ${asked[0]} ⇒ ${points}`, ...read.slice(1)]);
  });

  test('are none in the names of what a question is about', () => {
    const text = bank(['1. ', '2. ', '3. ', '4. ']).replace(answers[3], '题目A4 尺寸的海报可以贴在门口。');
    expect(sketch(readText(text)).at(-1)).toBe(`– 4 ${asked[3]} ⇒ 题目A4 尺寸的海报可以贴在门口。`);
  });

  test('are read before a comma, in one endless line and glued to what stands before', () => {
    const line = asked.map((one, at) => `${at + 1}，${one}${answers[at]}`).join('');
    expect(sketch(readText(`${title}经典问题一${line}`))).toEqual(read);
    expect(sketch(readText(`${title}经典问题一${line.replace('自己喜欢。', '自己喜欢')}`))).toHaveLength(4);
  });

  test('are none before a comma in what is told', () => {
    const text =
      '花店年度总结\n今年开店5，关店2，其余都在盈利。\n目标有三点。1，提高服务。2，控制成本。3，培养新人。\n你怎么看？我们会努力。';
    expect(readText(text).questions).toEqual([]);
  });
});
