import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const keysOf = (text: string): (string | null)[] => readText(text).questions.map(({ key }) => key);

const choices = [
  '1.叉车停放时货叉应（ ）。\nA.落地  B.升到最高  C.离地一米  D.任意',
  '2.导游证的有效期为（ ）。\nA.1年  B.2年  C.3年  D.5年',
  '3.坐席不能索取的是（ ）。\nA.姓名  B.单位  C.验证码  D.来意',
];
const statements = [
  '1.种子过期可以换标签。',
  '2.身上着火应就地打滚。',
  '3.小票可以随手丢弃。',
  '4.备用金交接时清点。',
];

const paper = (head: (name: string) => string, ...behind: string[]): string =>
  ['安全员考试试卷', head('单选题'), ...choices, head('判断题'), ...statements, ...behind].join('\n');
const told = ['A', 'C', 'C', 'F', 'T', 'F', 'T'];

test('keys without numbers stand in a line for each section', () => {
  expect(keysOf(paper((name) => `【${name}】`, '参考答案', 'A C C', '× √ × √'))).toEqual(told);
  expect(keysOf(paper((name) => `一、${name}`, '答案：', 'ACC', '×√×√'))).toEqual(told);
});

test('below such lines the answers of the last section may be told in words', () => {
  const asked = ['简答题', '1.客人迟到怎么办？', '2.车坏了怎么办？'];
  const answers = [
    '参考答案',
    'A C C',
    '× √ × √',
    '1.先联系客人，说好最晚几点走。',
    '2.先停到安全的地方，再叫拖车。',
  ];
  const text = paper((name) => name, ...asked, ...answers);
  expect(keysOf(text)).toEqual([...told, null, null]);
});

test('below no headings at all, the number that answers go on with tells how many questions the lines have keys for', () => {
  const asked = [
    ...choices,
    ...statements.map((one, at) => `${at + 4}.${one.slice(2)}（ ）`),
    '8.客人迟到怎么办？',
  ];
  const paperOf = (...keys: string[]) =>
    keysOf(['安全员考试试卷', ...asked, '参考答案', ...keys, '8.先联系客人，说好最晚几点走。'].join('\n'));
  expect(paperOf('A C C', '× √ × √')).toEqual([...told, null]);
  expect(paperOf('A C C', '× √ ×')).toEqual([...told, null].map(() => null));
});

test('lines with other numbers of keys than their sections have questions tell none', () => {
  const keys = keysOf(paper((name) => `一、${name}`, '参考答案', 'A C', '× √ × √ ×'));
  expect(keys.slice(0, 6)).toEqual([null, null, null, null, null, null]);
});

test('names in square brackets part the keys of sections, and questions that go on behind keys', () => {
  const head = (name: string): string => `【${name}】`;
  expect(keysOf(paper(head, '附：参考答案', '【单选题】', 'A C C', '【判断题】', '× √ × √'))).toEqual(told);
  const below = [
    '安全员考试试卷',
    '【单选题】',
    ...choices,
    '答案：1.A 2.C 3.C',
    '【判断题】',
    ...statements,
    '答案：1.× 2.√ 3.× 4.√',
  ];
  expect(keysOf(below.join('\n'))).toEqual(told);
});

test('such a name behind words for blanks begins further questions, and is a part of the answers where it stood before', () => {
  const blanks = ['1.轮胎宽____毫米。', '2.皮试液每毫升____单位。', '3.前轮有四个____。'];
  const asked = ['1.客人迟到怎么办？', '2.车坏了怎么办？'];
  const said = ['1.先联系客人，说好最晚几点走。', '2.先停到安全的地方，再叫拖车。'];
  const words = ['205', '两百', '参数', ...said.map((one) => one.slice(2))];
  const answersOf = (...lines: string[]) => readText(lines.join('\n')).questions.map(({ answer }) => answer);
  const [fill, open] = ['【填空题】', '【简答题】'];
  const between = '答案：1.205 2.两百 3.参数';
  expect(answersOf('司机考试试卷', fill, ...blanks, between, open, ...asked, '答案：', ...said)).toEqual(
    words,
  );
  const bare = answersOf('司机考试试卷', '填空题', ...blanks, between, '简答题', ...asked, '答案：', ...said);
  expect(bare).toEqual(words);
  const pointed = answersOf(
    '司机考试试卷',
    '一. 填空',
    ...blanks,
    between,
    '二. 简答',
    ...asked,
    '答案：',
    ...said,
  );
  expect(pointed).toEqual(words);
  for (const [one, other] of [
    [fill, open],
    ['填空题', '简答题'],
  ]) {
    const behind = [one, '1.205 2.两百 3.参数', other, ...said];
    expect(answersOf('司机考试试卷', one, ...blanks, other, ...asked, '参考答案', ...behind)).toEqual(words);
  }
});

test('blank lines may stand between the name of a part and its keys', () => {
  const asked = ['简答题', '8.客人迟到怎么办？'];
  const answers = [
    '参考答案',
    '单选题',
    'A C C',
    '判断题',
    '错 对 错 对',
    '简答题',
    '8.先联系客人，说好最晚几点走。',
  ];
  const statementsOn = statements.map((one, at) => `${at + 4}.${one.slice(2)}`);
  const text = ['安全员考试试卷', '单选题', ...choices, '判断题', ...statementsOn, ...asked, ...answers];
  expect(keysOf(text.join('\n\n'))).toEqual([...told, null]);
});

test('two keys are a line of them where another follows, and answers may be counted by a number and a blank', () => {
  const text = [
    '安全员考试试卷',
    '单选题',
    ...choices.slice(0, 2).map((one) => one.replace('.', ' ')),
    '判断题',
    '3 （ ）小票可以随手丢弃。',
    '4 （ ）备用金交接时清点。',
    '简答题',
    '5 客人迟到怎么办？',
    '参考答案',
    'A C',
    '× √',
    '5 先联系客人，说好最晚几点走。',
  ];
  expect(readText(text.join('\n')).questions.map(({ key, answer }) => key ?? answer)).toEqual([
    'A',
    'C',
    'F',
    'T',
    '先联系客人，说好最晚几点走。',
  ]);
});
