import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const item = (number: number, stem: string): string => `${number}. ${stem}\nA. 甲 B. 乙 C. 丙\n`;
const choice = item(1, '验电器使用前应先') + item(2, '倒闸操作至少由') + item(3, '安全距离是');
const keysOf = (text: string): (string | null)[] => readText(text).questions.map(({ key }) => key);

test('keys stand in rows between bars', () => {
  const rows = '| 题号 | 答案 |\n|------|------|\n| 1 | B |\n| 2 | A |\n| 3 | C |';
  expect(keysOf(`电工复审考试\n一、选择题\n${choice}\n参考答案\n${rows}`)).toEqual(['B', 'A', 'C']);
});

test.each([
  ['names in Chinese', '答案与说明', '题号|答案|说明', ['1', '2', '3']],
  ['第1题 in its first column', '答案', '题|选项|理由', ['第 1 题', '第 2 题', '第 3 题']],
  ['names in English', 'Answers', '#|Key|Why', ['1', '2', '3']],
])('a table may say why beside each key: %s', (_, head, names, numbers) => {
  const reasons = ['先验电', '一人操作，一人监护 1 处', '见第 3.2 条'];
  const table = numbers.map((number, at) => `${number}\t${'BAC'[at]}\t${reasons[at]}`).join('\n');
  const { questions } = readText(
    `电工复审考试\n${choice}\n${head}\n${names.replaceAll('|', '\t')}\n${table}\n答对两题即可。`,
  );
  expect(questions.map(({ key }) => key)).toEqual(['B', 'A', 'C']);
  expect(questions.map(({ analysis }) => analysis)).toEqual(reasons);
});

test('a table with reasons stands below the name of each part', () => {
  const judged = '二、判断题\n1. 可以带电合闸。（ ）\n2. 验电要戴手套。（ ）\n';
  const { questions } = readText(
    `电工复审考试\n一、选择题\n${choice}${judged}参考答案\n一、选择题\n题号 答案 解析\n1 B 先验电\n2 A 两人\n3 C 见规程\n二、判断题\n题号 答案 解析\n1 × 严禁\n2 √`,
  );
  expect(questions.map(({ key, analysis }) => [key, analysis])).toEqual([
    ['B', '先验电'],
    ['A', '两人'],
    ['C', '见规程'],
    ['F', '严禁'],
    ['T', null],
  ]);
});

test('rows without the names of such columns are read as any answers', () => {
  const text = `电工复审考试\n${choice}\n答案\n1 B 2 A 3 C`;
  expect(keysOf(text)).toEqual(['B', 'A', 'C']);
});

const essay = '二、申论题\n1. 试述授信原则的内容。\n2. 客户疑似受骗，您如何处理？\n';
const rows = '答案：\n题号|1|2|3\n答案|A|B|C';

test('keys below no heading belong to the only part that has all their numbers', () => {
  const text = `农会甄试试卷\n一、测验题\n${choice}${essay}${rows}`;
  expect(keysOf(text)).toEqual(['A', 'B', 'C', null, null]);
});

test('where two parts have them, nothing says whose they are', () => {
  const text = `农会甄试试卷\n一、测验题\n${choice}二、选择题\n${choice}${rows}`;
  expect(keysOf(text)).toEqual([null, null, null, null, null, null]);
});

test('keys with their reasons go on below the heading of those that have none', () => {
  const { questions } = readText(
    `驾驶人测验\n一、是非题\n( )1. 发车前应检查车门。\n( )2. 驾车四小时才需要休息。\n二、选择题\n${choice}参考答案\n一、是非题\n1.○\n2.×（四小时至少休息三十分钟。）\n二、选择题\n1.(B)\n2.(C)\n3.(A)`,
  );
  expect(questions.map(({ key, analysis }) => [key, analysis])).toEqual([
    ['T', null],
    ['F', '四小时至少休息三十分钟。'],
    ['B', null],
    ['C', null],
    ['A', null],
  ]);
});

test('labels may stand in square brackets, which links have as well', () => {
  const { questions } = readText(
    '置业顾问考核\n1、核验房源先看（ ）。\nA、装修 B、产权证 C、家电\n[答案] B\n[解析] 产权是前提。\n2、定金不超过（ ）。\nA、5% B、20% C、50%\n[答案]B[解析]见[答案](http://a.cn)。',
  );
  expect(questions.map(({ key, analysis }) => `${key} ${analysis}`)).toEqual([
    'B 产权是前提。',
    'B 见[答案](http://a.cn)。',
  ]);
});

test('试卷 before the first number is the end of a title', () => {
  const { title, questions } = readText(
    `制造企业成本会计招聘笔试试卷一、单选题1.品种法的成本计算对象是（ ）A.产品品种B.产品批别C.生产步骤2.应计入制造费用的是（ ）A.办公费B.车间折旧费C.利息3.约当产量法适用于（ ）A.甲B.乙C.丙`,
  );
  expect(title).toBe('制造企业成本会计招聘笔试试卷');
  expect(questions.map(({ section }) => section)).toEqual(['单选题', '单选题', '单选题']);
});

test('numbers of a table may be 第1题, and the words over their keys need no line of their own', () => {
  const table = '題號　第1題　第2題　第3題\n答案　B　A　C';
  expect(keysOf(`普通考試試題\n一、選擇題\n${choice}\n測驗題標準答案\n${table}`)).toEqual(['B', 'A', 'C']);
  expect(keysOf(`普通考試試題\n一、選擇題\n${choice}\n${table}`)).toEqual(['B', 'A', 'C']);
});

test('a grid may have several rows of numbers with noughts, and a remark below', () => {
  const grid = '題號　01　02\n答案　B　A\n題號　03　04\n答案　C　B\n備　　註：無更正紀錄。';
  expect(keysOf(`普通考試試題\n一、選擇題\n${choice}${item(4, '驗電應')}${grid}`)).toEqual([
    'B',
    'A',
    'C',
    'B',
  ]);
});

describe('tables of keys below short answers', () => {
  const numbers = [1, 2, 3, 4, 5, 6];
  const numbered = (line: (number: number) => string): string =>
    numbers.map((number) => `${number}. ${line(number)}\n`).join('');
  const fills = numbered((number) => `第${number}道工序叫做____。`);
  const choices = numbered((number) => `${number}号配电箱应当（ ）\nA. 锁好\nB. 拆除`);
  const judged = numbered((number) => `${number}号工位可以带电作业。`);
  const open = '1. 怎样检查工位？\n';
  const paper = `安全员考试题\n填空题\n${fills}单选题\n${choices}是非题\n${judged}问答题\n${open}`;
  const said = ['支设模板', '绑扎主筋', '浇筑混凝土', '洒水养护', '拆除模板', '验收移交'].map(
    (word) => `${word}之后的复查`,
  );
  const words = `参考答案\n填空题\n${numbered((number) => said[number - 1])}`;
  const row = numbers.join(' | ');
  const tables = `单选题\n题号 | ${row}\n答案 | A | B | A | A | B | B\n是非题\n题号 | ${row}\n答案 | × | √ | × | √ | √ | ×\n问答题\n1. 先停机，再看仪表。\n`;
  const expected = [...said, ...'ABAABBFTFTTF', '先停机，再看仪表。'];
  const answersOf = (text: string): (string | null)[] =>
    readText(text).questions.map(({ key, answer }) => key ?? answer);

  test('belong to the parts whose numbers begin anew, though there are as many as those', () => {
    expect(answersOf(`${paper}${words}${tables}`)).toEqual(expected);
    expect(answersOf(`${paper}${words}${tables.replaceAll(' | ', ' ')}`)).toEqual(expected);
  });

  test('stay whole in one line, and the name of the next part is no key of theirs', () => {
    expect(answersOf(`${paper}${words}${tables}`.replaceAll('\n', ' '))).toEqual(expected);
  });

  test('may have words of judgement for keys', () => {
    const judgements = tables.replaceAll('×', '错').replaceAll('√', '对');
    expect(answersOf(`${paper}${words}${judgements}`.replaceAll('\n', ' '))).toEqual(expected);
  });

  test('may have each cell on a line of its own', () => {
    const cells = `参考答案\n题号\n${numbers.join('\n')}\n答案\nA\nB\nA\nA\nB\nB\n`;
    expect(answersOf(`安全员考试题\n${choices}${cells}`)).toEqual([...'ABAABB']);
  });

  test('cells that are not as many as the numbers give none', () => {
    const cells = `参考答案\n题号\n${numbers.join('\n')}\n答案\nA\nB\n`;
    expect(answersOf(`安全员考试题\n${choices}${cells}`)).not.toContain('A');
  });
});
