import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const keysOf = (text: string): (string | null)[] => readText(text).questions.map(({ key }) => key);
const options = 'A.甲\nB.乙\nC.丙\nD.丁';

describe('an explanation that speaks of the other options', () => {
  test.each([
    ['C。A、B、D三项均正确。', 'C'],
    ['C。AB项表述均正确，D项也对。', 'C'],
    ['A。B、C都属于固定费用。', 'A'],
    ['A、B、D三项均正确', 'ABD'],
    ['AB，CD均正确', 'ABCD'],
  ])('%s', (answer, key) => {
    const text = `客服考试题\n1.不正确的做法是（ ）。\n${options}\n答案：${answer}\n2.正确的做法是（ ）。\n${options}\n答案：B`;
    expect(keysOf(text)).toEqual([key, 'B']);
  });
});

describe('a line of the page between questions whose answers stand at the end', () => {
  const page = '名师点题班火热开课 先到先得';

  test('is no answer below options', () => {
    const text = `客服考试题\n一、单选题\n1.先做（ ）。\n${options}\n\n${page}\n\n2.后做（ ）。\n${options}\n参考答案\n1.B 2.C`;
    expect(choices(readText(text))).toEqual([
      '1 single 先做（ ）。 | A 甲 | B 乙 | C 丙 | D 丁 ⇒ B',
      '2 single 后做（ ）。 | A 甲 | B 乙 | C 丙 | D 丁 ⇒ C',
    ]);
  });

  test('is no part of a statement behind its bracket', () => {
    const text = `客服考试题\n一、判断题\n1.可以挂断电话。（ ）\n${page}\n2.应当先安抚。（ ）\n参考答案\n1.× 2.√`;
    expect(choices(readText(text))).toEqual([
      '1 judge 可以挂断电话。（ ） ⇒ F',
      '2 judge 应当先安抚。（ ） ⇒ T',
    ]);
  });

  test('what the options are followed by is the answer where it names one of them', () => {
    const text = `客服考试题\n1.先做（ ）。\n${options}\nB\n2.后做（ ）。\n${options}\nC`;
    expect(keysOf(text)).toEqual(['B', 'C']);
  });
});

test('options parted by colons on one line of each question, answers at the end', () => {
  const text =
    '客服考试题\n1.先做（ ）。 A:安抚 B:解释 C:转接\n2.再做（ ）。 A:记录 B:核实 C:回访\n3.后做（ ）。 A:归档 B:评价 C:总结\n答案\n1A2B3C';
  expect(choices(readText(text))).toEqual([
    '1 single 先做（ ）。 | A 安抚 | B 解释 | C 转接 ⇒ A',
    '2 single 再做（ ）。 | A 记录 | B 核实 | C 回访 ⇒ B',
    '3 single 后做（ ）。 | A 归档 | B 评价 | C 总结 ⇒ C',
  ]);
});

test('the answer to one question may be missing among explained ones', () => {
  const text =
    '客服考试题\n一、判断题\n1.应当先安抚。（ ）\n2.可以争辩。（ ）\n3.可以挂断。（ ）\n4.应当回访。（ ）\n答案\n1. 正确。先处理心情。\n2. 错误。争辩激化矛盾。\n4. 正确。回访表示重视。';
  expect(keysOf(text)).toEqual(['T', 'F', null, 'T']);
});

describe('statements that say how they are to be judged', () => {
  test.each(['（对/错）', '（√/×）', '[ ]', '【 】'])('%s', (bracket) => {
    const text = `客服考试题\n1.应当先安抚。${bracket}\n2.可以争辩。${bracket}\n3.应当回访。${bracket}\n参考答案\n1.√ 2.× 3.√`;
    expect(readText(text).questions.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'judge T',
      'judge F',
      'judge T',
    ]);
  });

  test('a judgement behind an arrow', () => {
    const text = '客服考试题\n一、是非题\n1.应当先安抚。 → 对\n2.可以争辩。 → 错\n3.应当回访。 ➜ √';
    expect(choices(readText(text))).toEqual([
      '1 judge 应当先安抚。 ⇒ T',
      '2 judge 可以争辩。 ⇒ F',
      '3 judge 应当回访。 ⇒ T',
    ]);
  });

  test('an empty box of a list of tasks is no bracket for a judgement', () => {
    expect(readText('入职清单\n1. [ ] 领工牌\n2. [ ] 开邮箱\n3. [ ] 签合同').questions).toEqual([]);
  });
});

test('parts that are set off by signs or brackets are set off so over their answers', () => {
  const paper = (open: string, close: string): string =>
    `客服考试题\n${open}单选题${close}\n1.先做（ ）。\n${options}\n2.后做（ ）。\n${options}\n${open}判断题${close}\n1.应当回访。（ ）\n2.可以挂断。（ ）\n参考答案\n${open}单选题${close}\n1.B 2.C\n${open}判断题${close}\n1.√ 2.×`;
  for (const [open, close] of ['★★', '【】', '◆◆'])
    expect(keysOf(paper(open, close))).toEqual(['B', 'C', 'T', 'F']);
});

test('a part in the count of parts behind answers holds questions again', () => {
  const text =
    '客服测试\n第一部分 单项选择\n1．先做（ ）。\nA．甲 B．乙 C．丙\n2．后做（ ）。\nA．甲 B．乙 C．丙\n第二部分 判断正误\n3．应当回访。\n4．可以挂断。\n参考答案：\n1．B 2．C 3．√ 4．×\n第三部分 面谈问题\n5．客户说要投诉你，你怎么办？\n答：先道歉，再记录。\n6．你为什么做客服？\n答：喜欢与人打交道。';
  expect(readText(text).questions.map(({ section, key, answer }) => `${section} ${key ?? answer}`)).toEqual([
    '单项选择 B',
    '单项选择 C',
    '判断正误 T',
    '判断正误 F',
    '面谈问题 先道歉，再记录。',
    '面谈问题 喜欢与人打交道。',
  ]);
});
