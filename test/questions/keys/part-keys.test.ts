import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const single =
  '1. 日记账由谁登记（ ）。\nA.会计 B.出纳 C.经理\n2. 提示付款期为（ ）天。\nA.10 B.20 C.30\n3. 限额为（ ）天的开支。\nA.1 B.5 C.30\n';
const several =
  '1. 属于结算方式的有（ ）。\nA.汇兑 B.托收 C.聊天\n2. 属于凭证的有（ ）。\nA.收据 B.发票 C.石头\n';
const judge = '1. 出纳可以兼任稽核。（ ）\n2. 现金应当日清月结。（ ）\n3. 白条可以抵库。（ ）\n';
const keysOf = (text: string): (string | null)[] => readText(text).questions.map(({ key }) => key);

test.each([
  ['答案\n单选：1-3 BAB\n判断题：1×2√3×'],
  ['单选题答案：BAB\n判断题答案：×√×'],
  ['一、BAB\n二、×√×'],
  ['一、单选题 BAB\n二、判断题 ×√×'],
  ['参考答案\n（一）BAB\n（二）×√×'],
  ['一、1-3 BAB\n二、1.× 2.√ 3.×'],
])('keys stand behind the name of their part on one line: %s', (answers) => {
  const text = `出纳考试题\n一、单选题\n${single}二、判断题\n${judge}${answers}`;
  expect(keysOf(text)).toEqual(['B', 'A', 'B', 'F', 'T', 'F']);
});

test('keys of several letters are parted by 、', () => {
  const text = `出纳考试题\n一、单选题\n${single}二、多选题\n${several}\n一、BAB\n二、AB、AB`;
  expect(keysOf(text)).toEqual(['B', 'A', 'B', 'AB', 'AB']);
});

test('such a line may close each part', () => {
  const text = `出纳考试题\n一、单选题\n${single}单选：1-3 BAB\n二、判断题\n${judge}判断：1.× 2.√ 3.×`;
  expect(keysOf(text)).toEqual(['B', 'A', 'B', 'F', 'T', 'F']);
});

test.each(['一、IT', '二、VIP客户', '判断题：对错均可', '单选：2道'])('%s is no line of keys', (line) => {
  const text = `出纳考试题\n一、单选题\n${single}${line}\n1. 你怎么看加班？\n2. 你怎么看出差？`;
  expect(keysOf(text).slice(0, 3)).toEqual([null, null, null]);
});

test('questions go on behind such a line', () => {
  const text = `出纳考试题\n一、单选题\n${single}单选题参考答案：1. B 2. A 3. B\n二、问答题\n1. 什么是日清月结？\n答：每天清点。`;
  expect(keysOf(text)).toEqual(['B', 'A', 'B', null]);
});

test('a key may stand right before the words over what explains it', () => {
  const text = `出纳考试题\n一、单选题\n${single}参考答案\n1.B【解析】出纳登记。\n2.A【解析】十天。\n3.B【解析】五天。`;
  const { questions } = readText(text);
  expect(questions.map(({ key, analysis }) => `${key} ${analysis}`)).toEqual([
    'B 出纳登记。',
    'A 十天。',
    'B 五天。',
  ]);
});

test('what stands in such brackets without being a label stays text', () => {
  const { questions } = readText(
    '出纳考试题\n一、问答题\n1. 什么是日清月结？\n2. 什么是白条？\n参考答案\n1. 每天【含节假日】清点。\n2. 不合规的字据。',
  );
  expect(questions.map(({ answer }) => answer)).toEqual(['每天【含节假日】清点。', '不合规的字据。']);
});

test('the letters of one key may be parted by commas', () => {
  const text = `出纳考试题\n一、单选题\n${single}二、多选题\n${several}\n参考答案\n一、单选题\n1-3 B，A，B\n二、多选题\n| 1 | A,B |\n| 2 | A,B |`;
  expect(keysOf(text)).toEqual(['B', 'A', 'B', 'AB', 'AB']);
});

test('keys parted by commas with their numbers stay apart', () => {
  const text = `出纳考试题\n一、单选题\n${single}参考答案：1.B，2.A，3.B`;
  expect(keysOf(text)).toEqual(['B', 'A', 'B']);
});

test('without names of parts, numbers that begin anew are those of the next part', () => {
  const text = `出纳考试题\n一、单选题\n${single}二、多选题\n${several}三、判断题\n${judge}参考答案\n1.B\n2.A\n3.B\n1.AB\n2.AB\n1.×\n2.√\n3.×`;
  expect(keysOf(text)).toEqual(['B', 'A', 'B', 'AB', 'AB', 'F', 'T', 'F']);
});

test('no such answer is given where a part has other numbers than its answers', () => {
  const text = `出纳考试题\n一、单选题\n${single}二、多选题\n${several}三、判断题\n${judge}参考答案\n1.B\n2.A\n3.B\n1.AB\n1.×\n2.√\n3.×`;
  expect(keysOf(text).slice(3)).toEqual([null, null, null, null, null]);
});

test('keys of one part are listed with their letters parted', () => {
  const text = `出纳考试题\n一、单选题\n${single}二、多选题\n${several}参考答案\n一、1-3.BAB\n二、1.A、B；2.A、B、C`;
  expect(keysOf(text)).toEqual(['B', 'A', 'B', 'AB', 'ABC']);
});

test('keys behind a part may name each question: 第1题：B', () => {
  const text = `出纳考试题\n一、单选题\n${single}答案：第1题：B；第2题：A；第3题：B\n二、判断题\n${judge}答案：第1题：错；第2题：对；第3题：错`;
  expect(keysOf(text)).toEqual(['B', 'A', 'B', 'F', 'T', 'F']);
});

const blanks = ['归档的基本单位是____。', '零用金拨补时，贷记____。', '保管期限分为永久和____。'];
const told = ['件', '银行存款', '定期'];
const counted = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}. ${line}\n`).join('');

test.each([
  ['题号 | 1 | 2 | 3\n答案 | B | A | B', '题号 | 1 | 2 | 3\n答案 | × | √ | ×'],
  ['B A B', '× √ ×'],
])('keys of some parts stand between the short answers of another: %s', (ofSingle, ofJudge) => {
  const parts = (blank: string, one: string, other: string) =>
    `【填空题】\n${blank}【单选题】\n${one}\n【判断题】\n${other}\n`;
  const text = `出纳考试题\n${parts(counted(blanks), single.trim(), judge.trim())}【参考答案】\n${parts(counted(told), ofSingle, ofJudge)}`;
  const { questions } = readText(text);
  expect(questions.map(({ key, answer }) => key ?? answer)).toEqual([...told, 'B', 'A', 'B', 'F', 'T', 'F']);
});

test.each([
  ['壹、', '貳、', '解答'],
  ['一、', '二、', '【参考答案】'],
])('keys in brackets behind the numbers of parts, %s%s, are no questions in one line', (one, two, over) => {
  const asked = single.replaceAll(/([ABC])\.(\S+)/g, '($1)$2').replaceAll('\n', ' ');
  const open = ['说明怎样核对现金日记账，发现不符时怎么做？', '说明怎样保管支票和印章，遗失了又怎么办？'];
  const said = [
    '每天盘点库存现金，与账面逐笔核对，查明原因再上报。',
    '支票和印章分开保管，登记领用；遗失立即挂失。',
  ];
  const list = (all: readonly string[]): string => all.map((text, at) => `${at + 1}. ${text}`).join(' ');
  const text = `出纳考试题 ${one} 选择题（每题5分） ${asked}${two} 问答题（每题25分） ${list(open)} ${over} ${one} 1.(B) 2.(A) 3.(B) ${two} ${list(said)}`;
  const { questions } = readText(text);
  expect(questions.map(({ key, answer }) => key ?? answer)).toEqual(['B', 'A', 'B', ...said]);
});
