import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const single = (at: number, stem: string): string => `${at}.${stem}（ ）。\nA.甲\nB.乙\nC.丙\n`;
const blanks = (from: number): string =>
  `${from}.电话是____。\n${from + 1}.单位为____。\n${from + 2}.职能是____和____。\n`;
const judge = (from: number): string =>
  `${from}.可以代签。（ ）\n${from + 1}.应当点数。（ ）\n${from + 2}.可以插队。（ ）\n`;
const read = (text: string): (string | null)[] =>
  readText(text).questions.map((one) => one.key ?? one.answer);
const title = '2025年综合岗位招聘考试试题';

describe('words over answers', () => {
  test.each([
    `${title}参考答案`,
    `${title}（A卷）答案`,
    '某集团公司所属单位公开招聘笔试试卷答案与解析',
    '仓储管理员岗位技能竞赛理论测试题参考答案',
  ])('%s', (head) => {
    expect(read(`${title}\n一、判断题\n${judge(1)}${head}\n一、判断题\n1.× 2.√ 3.×`)).toEqual([
      'F',
      'T',
      'F',
    ]);
  });

  test('names of parts right below them are part of the answers', () => {
    expect(
      read(`${title}\n一、填空题\n${blanks(1)}参考答案\n一、填空题答案\n1. 119\n2. 元\n3. 核算；监督`),
    ).toEqual(['119', '元', '核算；监督']);
  });

  test('a part may be told with all of its directions, and the name is none of them', () => {
    const head =
      '一、判断题（本大题共3小题，每小题1分，共3分。请判断下列说法的正误，正确的在题后的括号内打“√”，错误的打“×”，不必说明理由。）';
    const { questions } = readText(`${title}\n${head}\n${judge(1)}参考答案\n${head}\n1.× 2.√ 3.×`);
    expect(questions.map(({ section, key, marks }) => [section, key, marks])).toEqual([
      ['判断题', 'F', 1],
      ['判断题', 'T', 1],
      ['判断题', 'F', 1],
    ]);
  });

  test('a long line that only speaks of answers is none of them', () => {
    const text = `${title}\n1.你怎样处理投诉？\n先听。\n2.你怎样排班？\n按客流。\n我们在考试之后会给每位候选人发送一份答案\n3.你怎样培训？\n用真事。`;
    expect(readText(text).questions).toHaveLength(3);
  });
});

describe('keys in short and words for blanks in one list', () => {
  const paper = `${title}\n${blanks(1)}${single(4, '先看')}${single(5, '应当')}${judge(6)}9.怎样处理投诉？\n`;
  const right = ['119', '元', '核算；监督', 'B', 'C', 'F', 'T', 'F', '先听，再核实。'];

  test.each([
    '1. 119\n2. 元\n3. 核算；监督\n4-5 BC\n6-8 ×√×\n9. 先听，再核实。',
    '1. 119\n2. 元\n3. 核算；监督\n4.B 5.C 6.× 7.√ 8.×\n9. 先听，再核实。',
    '1. 119\n2. 元\n3. 核算；监督\n题号 4 5 6 7 8\n答案 B C × √ ×\n9. 先听，再核实。',
  ])('%s', (list) => {
    expect(read(`${paper}参考答案\n${list}`)).toEqual(right);
  });

  test('keys that do not count on from the answer above belong to it', () => {
    const list = '1. 119\n2. 元\n3. 核算；监督，见：\n21.A 22.B\n4.B\n5.C\n6.×\n7.√\n8.×\n9. 先听，再核实。';
    expect(read(`${paper}参考答案\n${list}`)[2]).toContain('21.A');
  });
});

test('words for blanks may stand in one line below the name of their part', () => {
  const answers = '一、填空题\n1.119 2.元 3.核算 监督';
  expect(read(`${title}\n一、填空题\n${blanks(1)}参考答案\n${answers}`)).toEqual(['119', '元', '核算 监督']);
});

test('the name of the first part over keys that no words announce', () => {
  const text = `${title}\n一、判断题\n${judge(1)}二、单选题\n${single(1, '先看')}${single(2, '应当')}一、判断题\n1.× 2.√ 3.×\n二、单选题\n1.B 2.C`;
  expect(read(text)).toEqual(['F', 'T', 'F', 'B', 'C']);
});

test.each([
  ['一、单选题', '二、填空题'],
  ['【单选题】', '【填空题】'],
  ['Ⅰ、单选题', 'Ⅱ、填空题'],
])('names of parts that come again stand over answers: %s', (one, two) => {
  const paper = `${one}\n${single(1, '先看')}${single(2, '应当')}${two}\n${blanks(1)}`;
  const list = `${one}\n1.B 2.C\n${two}\n1.119\n2.元\n3.核算；监督`;
  const right = ['B', 'C', '119', '元', '核算；监督'];
  expect(read(`${title}\n${paper}参考答案\n${list}`)).toEqual(right);
  if (!one.startsWith('Ⅰ')) expect(read(`${title}\n${paper}${list}`)).toEqual(right);
});

test('a second paper has parts of the same names, and questions below them', () => {
  const paper = `一、单选题\n${single(1, '先看')}${single(2, '应当')}二、简答题\n1.怎样收货？\n2.怎样发货？\n`;
  expect(readText(`${title}\n${paper}${paper.replaceAll('货', '件')}`).questions).toHaveLength(8);
});

test('behind the answers of a part the next one counts on', () => {
  const text = `${title}\n${single(1, '先看')}${single(2, '应当')}答案：\n1.B 2.C\n3.收货有差异怎么办？\n4.怎样安排发货？\n答案：\n3. 先点数。\n4. 先复核。`;
  expect(read(text)).toEqual(['B', 'C', '先点数。', '先复核。']);
});

test('numbers in brackets count the words for the blanks of one question', () => {
  const text = `${title}\n${single(1, '先看')}${single(2, '应当')}3.货叉离地____至____厘米。\n4.电话是____。\n答案\n题号 1 2\n答案 C B\n3. （1）10（2）20\n4. 119`;
  expect(read(text)).toEqual(['C', 'B', '（1）10（2）20', '119']);
});

describe('answers behind each part', () => {
  test.each([
    ['【单选题】', '【多选题】', '【简答题】'],
    ['★单选题★', '★多选题★', '★简答题★'],
    ['（一）单选题', '（二）多选题', '（三）简答题'],
    ['Ⅰ、单选题', 'Ⅱ、多选题', 'Ⅲ、简答题'],
    ['一、单选题\n（每题2分，共4分）', '二、多选题\n（每题4分，共8分）', '三、简答题\n（请简要回答）'],
  ])('%s and the names of further parts', (one, two, three) => {
    const text = `${title}\n${one}\n${single(1, '先看')}${single(2, '应当')}参考答案\n1.B 2.C\n${two}\n${single(3, '工具有')}${single(4, '火源有')}参考答案\n3.AB 4.ABC\n${three}\n5.怎样处理投诉？\n6.怎样安排发货？\n参考答案\n5.先听，再核实。\n6.先复核，再装车。`;
    const { questions } = readText(text);
    expect(questions.map(({ section, key, answer }) => `${section} ${key ?? answer}`)).toEqual([
      '单选题 B',
      '单选题 C',
      '多选题 AB',
      '多选题 ABC',
      '简答题 先听，再核实。',
      '简答题 先复核，再装车。',
    ]);
  });

  test('words for two blanks may stand in one line', () => {
    const text = `${title}\n一、填空题\n1.电话是____。\n2.职能是____和____。\n参考答案\n1.119 2.核算；监督\n二、判断题\n3.可以代签。\n4.应当点数。\n参考答案\n3.× 4.√`;
    expect(read(text)).toEqual(['119', '核算；监督', 'F', 'T']);
  });

  test('parts of a long answer are no parts of the paper', () => {
    const text = `${title}\n一、单选题\n${single(1, '先看')}${single(2, '应当')}二、论述题\n1.怎样处理投诉？\n2.怎样安排发货？\n参考答案\n一、单选题\n1.B 2.C\n二、论述题\n1.从三方面谈：\n（一）态度\n1.先听客户说完。\n（二）办法\n1.再核实情况。\n2.先复核，再装车。`;
    expect(readText(text).questions).toHaveLength(4);
  });
});

test.each([
  '一、选择题：共3小题，每小题2分，共计6分。',
  '一、选择题：每题2分，共6分',
  '一、选择题:本大题共3个小题，每小题2分。',
])('what a part is worth may stand over its keys without brackets: %s', (head) => {
  const text = `地理试卷\n一、选择题\n1. 最长的河是\nA. 甲 B. 乙\n2. 最高的山是\nA. 甲 B. 乙\n3. 最大的湖是\nA. 甲 B. 乙\n二、简答题\n4. 什么是季风？\n5. 什么是梯田？\n地理试卷参考答案\n${head}\n1-3 BAB\n二、简答题\n4. 随季节变向的风。\n5. 坡上的田。`;
  const reading = readText(text);
  expect(reading.questions.map(({ key, answer }) => key ?? answer)).toEqual([
    'B',
    'A',
    'B',
    '随季节变向的风。',
    '坡上的田。',
  ]);
  expect(reading.leftovers).toEqual([]);
});

test('an answer that begins with a number of marks is no note of its part', () => {
  const text =
    '财务试卷\n一、简答题\n1. 一张票分几联？\n2. 满分几分？\n参考答案\n一、简答题\n1. 共3联，每联一色。\n2. 100分，60分及格。';
  expect(readText(text).questions.map(({ answer }) => answer)).toEqual([
    '共3联，每联一色。',
    '100分，60分及格。',
  ]);
});
