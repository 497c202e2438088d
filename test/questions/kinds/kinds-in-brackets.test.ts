import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const read = (text: string): (string | number | null)[][] =>
  readText(text).questions.map(({ number, kind, question, key }) => [number, kind, question, key]);

const options = '\nA 分给同事\nB 上缴\nC 退回\n';

test('kind and number may share a bracket, and keys be parted by blanks', () => {
  const text = `合规月每日十题\n【单选 01】收到海鲜应当（　　）${options}【单选 02】表弟投标应当（　　）${options}【多选 03】可以（　　）${options}【判断 04】合同可以先执行。\n【判断 05】不得打击报复。\n【填空 06】公司坚持“____容忍”。\n参考答案：01 B　02 A　03 AC　04 ×　05 √　06 零`;
  expect(read(text)).toEqual([
    [1, 'single', '收到海鲜应当（　　）', 'B'],
    [2, 'single', '表弟投标应当（　　）', 'A'],
    [3, 'multiple', '可以（　　）', 'AC'],
    [4, 'judge', '合同可以先执行。', 'F'],
    [5, 'judge', '不得打击报复。', 'T'],
    [6, 'fill', '公司坚持“____容忍”。', null],
  ]);
  expect(readText(text).questions[5].answer).toBe('零');
});

test('each kind may have numbers of its own', () => {
  const text = `合规题库\n[单选题1] 收到海鲜应当（　　）${options}答案：B\n[单选题2] 表弟投标应当（　　）${options}答案：A\n[多选题1] 可以（　　）${options}答案：AC\n[判断题1] 合同可以先执行。\n答案：错`;
  expect(read(text).map(([number, kind, , key]) => [number, kind, key])).toEqual([
    [1, 'single', 'B'],
    [2, 'single', 'A'],
    [1, 'multiple', 'AC'],
    [1, 'judge', 'F'],
  ]);
});

test('the kind may stand on a line over the question', () => {
  const text = `类型：单选\n题干：收到海鲜应当？${options}答案：B\n类型：多选\n题干：可以？${options}答案：AC\n类型：判断\n题干：合同可以先执行。\n答案：错误\n类型：简答\n题干：触电如何急救？\n答案：先断电，再救人。`;
  expect(read(text).map(([, kind, question, key]) => [kind, question, key])).toEqual([
    ['single', '收到海鲜应当？', 'B'],
    ['multiple', '可以？', 'AC'],
    ['judge', '合同可以先执行。', 'F'],
    ['open', '触电如何急救？', null],
  ]);
});

test('the name of a kind on a line of its own stays a heading', () => {
  const text = `考试\n单项选择题\n1. 收到海鲜应当（ ）。${options}2. 投标应当（ ）。${options}多项选择题\n3. 可以（ ）。${options}答案：1、B；2、A\n3、AC`;
  expect(readText(text).questions.map(({ section, key }) => [section, key])).toEqual([
    ['单项选择题', 'B'],
    ['单项选择题', 'A'],
    ['多项选择题', 'AC'],
  ]);
});

test('keys without numbers stand behind the kinds that they are of', () => {
  const text = `岗位考试\n一、单选题\n1. 甲（ ）。${options}2. 乙（ ）。${options}二、多选题\n1. 丙（ ）。${options}2. 丁（ ）。${options}三、判断题\n1. 禁止坐卧。\n2. 可以跨越。\n答案\n单选题：A C\n多选题：AB BC\n判断题：√ ×`;
  expect(readText(text).questions.map(({ key }) => key)).toEqual(['A', 'C', 'AB', 'BC', 'T', 'F']);
});

test('of two papers each has its keys behind it', () => {
  const text = `安全考试A卷\n一、选择题\n1. 戴（ ）。${options}2. 系（ ）。${options}二、判断题\n3. 须持证。\nA卷答案：1.A 2.B 3.√\n安全考试B卷\n一、选择题\n1. 间距（ ）。${options}2. 办理（ ）。${options}二、判断题\n3. 可以喝酒。\nB卷答案：1.C 2.A 3.×`;
  expect(readText(text).questions.map(({ key }) => key)).toEqual(['A', 'B', 'T', 'C', 'A', 'F']);
});

test.each([
  ['（ √ ）对（ ）错', 'T'],
  ['（ ）对（ √ ）错', 'F'],
  ['（ ）对（ ）错', null],
])('of two words behind a statement the ticked one is its key: %s', (words, key) => {
  const text = `急救判断题\n1. 骨折后应搬动。${words}\n2. 止血带应标时间。（ √ ）对（ ）错`;
  expect(readText(text).questions.map((question) => question.key)).toEqual([key, 'T']);
});
