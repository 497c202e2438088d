import { expect, test } from 'vitest';
import { TracedText } from '../../../src/clean/traced.ts';
import { withAnswers } from '../../../src/outline/answers/second-file.ts';
import { outline } from '../../../src/outline/outline.ts';
import type { Reading } from '../../../src/questions/question.ts';
import { questions } from '../../../src/questions/questions.ts';
import { plainDocument } from '../../../src/read/text.ts';
import { cleanedText, readText } from '../../outline/support/cleaned.ts';
import { account } from '../../support/account.ts';

const choice = (numbers: readonly number[]): string =>
  numbers.map((number) => `${number}. 第${number}项指标属于哪一类（ ）\nA. 甲类 B. 乙类 C. 丙类\n`).join('');

/** What was found for each question: its key, else its answer. */
const found = ({ questions: all }: Reading): (string | null)[] => all.map(({ key, answer }) => key ?? answer);

test.each([
  ['参考答案\n1.B 2.C 3.A', ['B', 'C', 'A']],
  ['参考答案\n1-3 BCA', ['B', 'C', 'A']],
  ['参考答案：1-3：BCA', ['B', 'C', 'A']],
  ['答案：1B2C3A', ['B', 'C', 'A']],
  ['【参考答案】\n1、B\n2、C\n3、A', ['B', 'C', 'A']],
  ['题号 1 2 3\n答案 B C A', ['B', 'C', 'A']],
  ['參考答案\n(1)B (2)C (3)A', ['B', 'C', 'A']],
  ['附：参考答案\n1.B 3.A', ['B', null, 'A']],
  ['Answers:\n1. B\n2. C\n3. A', ['B', 'C', 'A']],
])('joins %j to the questions above it', (answers, expected) => {
  const reading = readText(`银行考试题库\n${choice([1, 2, 3])}\n${answers}\n`);
  expect(found(reading)).toEqual(expected);
  expect(reading.questions.flatMap(({ doubts }) => doubts)).toEqual([]);
  expect(reading.leftovers).toEqual([]);
});

test('keys that are fewer than their range fill nothing, and are left over', () => {
  const text = `银行考试题库\n${choice([1, 2, 3])}参考答案\n1-3 BC\n`;
  const reading = readText(text);
  expect(found(reading)).toEqual([null, null, null]);
  expect(reading.leftovers.map(({ start, end }) => text.slice(start, end))).toEqual(['1-3 BC']);
});

test('keys without numbers are joined by order only where there are as many, and doubted', () => {
  const reading = readText(`银行考试题库\n${choice([1, 2, 3])}参考答案\nBCA\n`);
  expect(found(reading)).toEqual(['B', 'C', 'A']);
  expect(reading.questions.map(({ doubts }) => doubts)).toEqual([['link'], ['link'], ['link']]);
  expect(found(readText(`银行考试题库\n${choice([1, 2, 3])}参考答案\nBCAB\n`))).toEqual([null, null, null]);
});

const twoSections = `银行考试题库\n一、单选题\n${choice([1, 2])}二、多选题\n${choice([1, 2])}`;

test.each([
  ['一、单选题\n1.A 2.B\n二、多选题\n1.AB 2.BC'],
  ['一、单选题 1.A 2.B 二、多选题 1.AB 2.BC'],
  ['二、多选题\n1.AB 2.BC\n一、单选题\n1.A 2.B'],
  ['单项选择题：1-2 AB\n多项选择题：1.AB 2.BC'],
  ['（一）单选题：1.A 2.B\n（二）多选题：1.AB 2.BC'],
])('numbers that begin anew in each section are told apart by its heading: %j', (answers) => {
  expect(found(readText(`${twoSections}\n参考答案\n${answers}\n`))).toEqual(['A', 'B', 'AB', 'BC']);
});

test('answers at the end of each section belong to it, and questions go on behind them', () => {
  const reading = readText(
    `银行考试题库\n一、单选题\n${choice([1, 2])}参考答案：1.A 2.B\n二、多选题\n${choice([1, 2])}参考答案：1.AB 2.BC\n`,
  );
  expect(found(reading)).toEqual(['A', 'B', 'AB', 'BC']);
  expect(reading.questions.map(({ section }) => section)).toEqual(['单选题', '单选题', '多选题', '多选题']);
});

test('long answers keep their own numbered steps', () => {
  const reading = readText(
    `银行考试题库\n${choice([1, 2, 3])}答案与解析\n1. B\n【解析】分两步：\n1. 看。\n2. 想。\n2. 【答案】C\n【解析】见上。\n3. 答案：A。解析：从略。\n`,
  );
  expect(reading.questions.map(({ key, analysis }) => [key, analysis])).toEqual([
    ['B', '分两步：\n1. 看。\n2. 想。'],
    ['C', '见上。'],
    ['A', '从略。'],
  ]);
});

test('every kind of question has its answer at the end', () => {
  const reading = readText(
    `银行考试题库\n一、单选题\n${choice([1, 2])}二、判断题\n1. 支票可以透支。（ ）\n2. 银行应当保密。（ ）\n三、填空题\n1. 贷款三查是____、____、____。\n2. 体温为____。\n四、简答题\n1. 什么是反洗钱？\n2. 简述贷款三查。\n\n参考答案\n一、单选题\n1.A 2.B\n二、判断题\n1.× 2.√\n三、填空题\n1.贷前；贷时；贷后 2.36～37度\n四、简答题\n1、预防洗钱的措施：\n1. 识别客户。\n2. 报告交易。\n2、贷前、贷时、贷后各查一次。\n`,
  );
  expect(found(reading)).toEqual([
    'A',
    'B',
    'F',
    'T',
    '贷前；贷时；贷后',
    '36～37度',
    '预防洗钱的措施：\n1. 识别客户。\n2. 报告交易。',
    '贷前、贷时、贷后各查一次。',
  ]);
  expect(reading.leftovers).toEqual([]);
});

test('the label of each answer is no heading over all of them', () => {
  const reading = readText(
    '护士面试题\n1. 什么是三查？\n参考答案\n1. 操作前查。\n2. 操作后查。\n2. 什么是八对？\n参考答案\n1. 对姓名。\n2. 对药名。\n3. 什么是无菌？\n参考答案\n没有活菌。\n',
  );
  expect(found(reading)).toEqual(['1. 操作前查。\n2. 操作后查。', '1. 对姓名。\n2. 对药名。', '没有活菌。']);
});

test('points below 标准答案 answer the question above them, where the next question has the next number', () => {
  const paper =
    '柜员面试题\n1. 什么是存款？\n钱存在银行。\n2. 什么是贷款？\n从银行借钱。\n3. 业务有哪几类？\n标准答案：\n1. 负债业务，就是吸收存款。\n2. 资产业务，就是发放贷款。\n';
  expect(found(readText(`${paper}4. 什么是利率？\n钱的价格。\n`))).toEqual([
    '钱存在银行。',
    '从银行借钱。',
    '1. 负债业务，就是吸收存款。\n2. 资产业务，就是发放贷款。',
    '钱的价格。',
  ]);
});

test('all long answers may stand below 标准答案, whose numbers go as far as those of the questions', () => {
  const paper = '柜员面试题\n1. 什么是存款？\n2. 什么是贷款？\n3. 什么是利率？\n标准答案：\n';
  const answers = '1. 钱存在银行。\n2. 从银行借钱。\n3. 钱的价格。\n';
  expect(found(readText(paper + answers))).toEqual(['钱存在银行。', '从银行借钱。', '钱的价格。']);
});

test('a second file holds the answers, also with the questions once more', () => {
  const paper = plainDocument('paper.txt', twoSections);
  for (const answers of [
    '银行考试题库答案\n一、单选题\n1.A 2.B\n二、多选题\n1.AB 2.BC\n',
    '一、单选题\n1-2 AB\n二、多选题\n1.AB\n2.BC\n',
    '一、单选题\n1. 第1项指标属于哪一类（ ）\n答案：A\n2. 第2项指标属于哪一类（ ）\n答案：B\n二、多选题\n1. 第1项指标属于哪一类（ ）\n答案：AB\n2. 第2项指标属于哪一类（ ）\n答案：BC\n',
  ]) {
    const document = withAnswers(paper, plainDocument('answers.txt', answers));
    const reading = questions(
      outline({ ...cleanedText(''), document, traced: TracedText.of(document.text) }),
    );
    expect(found(reading)).toEqual(['A', 'B', 'AB', 'BC']);
    const { missing, twice } = account(reading, document);
    expect({ missing, twice }).toEqual({ missing: [], twice: [] });
  }
});

test.each(['点击查看答案', '答案', '答案：'])(
  'points below “%s” in one question are no half of answers where the questions above have theirs below them',
  (label) => {
    const one = '1. 为什么快？\n\n内存操作，单线程避免切换。\n\n2. 缓存穿透怎么解决？\n';
    const points = `${one}\n${label}\n\n1. 缓存空值\n2. 布隆过滤器\n`;
    expect(found(readText(points))).toEqual(['内存操作，单线程避免切换。', '1. 缓存空值\n2. 布隆过滤器']);
    const more = `${points}\n3. 持久化有哪几种？\n\n快照和日志两种，可以一起用。\n`;
    expect(found(readText(more)).at(-1)).toBe('快照和日志两种，可以一起用。');
  },
);

test.each([
  ['nothing', ''],
  ['room to write', '\n________________\n'],
  ['its parts', '\n（1）它分几步\n（2）每步谁负责\n'],
])('answers apart answer questions that have %s below them', (_, below) => {
  const asked = `1. 什么是先进先出？${below}\n2. 盘点有哪几种方法？${below}\n3. 库位怎么编号？${below}`;
  const reading = readText(`${asked}\n参考答案\n1. 先到的先发。\n2. 动态和循环两种。\n3. 按区、排、层编。\n`);
  expect(found(reading)).toEqual(['先到的先发。', '动态和循环两种。', '按区、排、层编。']);
});
