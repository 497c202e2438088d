import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const second = '\n2. 最大的淡水湖在（ ）省。\nA. 湖南\nB. 江西\n答案：B';
const options = '\nA. 警告\nB. 记过\nC. 撤职';
const firstOf = (stem: string): string | undefined =>
  choices(readText(`招聘考试题\n1. ${stem}${options}${second}`))[0];

test.each([
  ['属于处罚的是（b）。', '属于处罚的是（ ）。', 'B'],
  ['属于处罚的有（a、c）。', '属于处罚的有（ ）。', 'AC'],
  ['属于处罚的是〔B〕。', '属于处罚的是〔 〕。', 'B'],
  ['属于处罚的是（ ）。B', '属于处罚的是（ ）。', 'B'],
  [
    '对（ ）V以下的设备进行安装、调试和运行，属于处罚。C',
    '对（ ）V以下的设备进行安装、调试和运行，属于处罚。',
    'C',
  ],
  ['属于处罚的是（ ）之一。 AC', '属于处罚的是（ ）之一。', 'AC'],
])('a key stands at the end of what is asked: %s', (stem, asked, key) => {
  expect(firstOf(stem)).toMatch(new RegExp(`^1 (?:single|multiple) ${asked}\\s* \\| A 警告 .* ⇒ ${key}$`));
});

test.each([
  '函数 f（a）表示',
  '在甲（a）与乙（b）两种做法中，应当先采取其中的哪一种？',
  '属于处罚的是（ ），见附件A',
  '属于处罚的是（ ）的规定，见他们提交的附件A',
])('letters that are no key stay: %s', (stem) => {
  expect(firstOf(stem)).toBe(`1 single ${stem} | A 警告 | B 记过 | C 撤职 ⇒ –`);
});

test.each(['答案：B', '【答案】B', '正确答案 B'])('the key may stand above the options: %s', (key) => {
  expect(firstOf(`属于处罚的是（ ）。\n${key}`)).toBe(
    '1 single 属于处罚的是（ ）。 | A 警告 | B 记过 | C 撤职 ⇒ B',
  );
});

test('letters behind a key explain it where options stand above', () => {
  const text = `招聘考试题\n1. 属于处罚的是（ ）。${options}\n答案：A\nA. 警告由法律设定。\nB. 记过是处分。${second}`;
  expect(choices(readText(text))[0]).toBe(
    '1 single 属于处罚的是（ ）。 | A 警告 | B 记过 | C 撤职 ⇒ A ⇒ analysis: A. 警告由法律设定。\nB. 记过是处分。',
  );
});

test('a sign alone is what an option says', () => {
  const text =
    '招聘考试题\n一、判断题\n1. 档案可以销毁。\nA．√　B．×\n答案：B\n2. 公民应当纳税。\nA．√　B．×\n答案：A';
  expect(choices(readText(text))).toEqual(['1 judge 档案可以销毁。 ⇒ F', '2 judge 公民应当纳税。 ⇒ T']);
});

test('a statement is judged by the last word of its line, or of its explanation', () => {
  const text =
    '招聘考试题\n一、判断题\n1. 档案可以销毁。 错\n2. 公民应当纳税。\n解析：依照宪法，本题说法正确。\n3. 他做得对。\n解析：这是对事实的描述。';
  expect(readText(text).questions.map(({ key, question }) => [key, question])).toEqual([
    ['F', '档案可以销毁。'],
    ['T', '公民应当纳税。'],
    [null, '他做得对。'],
  ]);
});

const told = ['2.1', '第3章', 'P.27'];
const three = (above: (index: number) => string, label = '答案：'): string[] =>
  choices(
    readText(
      `中介人资格考试 模拟试题\n${told.map((_, at) => `${at + 1}. 哪项属于第${at + 1}种处罚？\n${above(at)}\n${label}B${options}`).join('\n')}`,
    ),
  );
const perfect = told.map(
  (_, at) => `${at + 1} single 哪项属于第${at + 1}种处罚？ | A 警告 | B 记过 | C 撤职 ⇒ B`,
);

test.each(['参考章节：', '對應章節：', '教材页码：', '章节：'])(
  'where to read more may stand between what is asked and the key above the options: %s',
  (words) => {
    expect(three((at) => `${words}${told[at]}`)).toEqual(perfect);
    expect(three((at) => `${words}${told[at]}`, '正確答案：')).toEqual(perfect);
  },
);

test('a chapter that a question speaks of stays', () => {
  const stem = '招聘考试题\n1. 下列哪项不在参考章节：绪论 之中？';
  expect(choices(readText(`${stem}${options}\n答案：B${second}`))[0]).toContain('参考章节：绪论 之中？');
});

test.each(['（   ）  A B C', '（ ）。A B C', '（ ）A、B、C', '（ ）ABC'])(
  'several letters behind the empty bracket are the key, also with blanks between: %s',
  (blank) => {
    const paper = `1.值班要带什么${blank}\n A.工牌\n B.对讲机\n C.钥匙\n D.零食\n2.交接要写什么${blank}\n A.时间\n B.姓名\n C.事项\n D.心情`;
    const read = readText(paper).questions.map(({ kind, key, options }) => [kind, key, options.length]);
    expect(read).toEqual([
      ['multiple', 'ABC', 4],
      ['multiple', 'ABC', 4],
    ]);
  },
);

test('capitals with blanks between that are spoken of remain', () => {
  const [question] = readText('1.血型（ ）与 A B 型相配\nA.甲\nB.乙\nC.丙\n答案：A').questions;
  expect(question.question).toBe('血型（ ）与 A B 型相配');
});
