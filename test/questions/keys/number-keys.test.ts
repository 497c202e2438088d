import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const keysOf = (text: string): (string | null)[] => readText(text).questions.map(({ key }) => key);

const circled =
  '1、入库时首先核对（ ）。①数量 ②送货单 ③天气\n2、盘点差异应（ ）。①隐瞒 ②上报 ③丢弃\n3、用于搬运的是（ ）。①卷尺 ②天平 ③叉车\n';
const bracketed =
  '1. 下列何者為先進先出？(1) FIFO (2) LIFO (3) ABC\n2. 盤點差異應如何處理？(1) 隱瞞 (2) 上報 (3) 丟棄\n3. 危險品應如何存放？(1) 混放 (2) 露天 (3) 單獨存放\n';

test.each(['参考答案：\n1.② 2.② 3.③', '答案：1-3 ②②③', '答案：1.②2.②3.③', '参考答案\n1-3：②②③'])(
  'keys in round numbers: %s',
  (answers) => {
    expect(keysOf(`仓库管理员考试题\n${circled}${answers}`)).toEqual(['B', 'B', 'C']);
  },
);

test.each(['解答：1.(1) 2.(2) 3.(3)', '答案\n1-3 123', '答案\n1-3：1 2 3'])(
  'keys in plain numbers: %s',
  (answers) => {
    expect(keysOf(`倉儲人員測驗卷\n一、選擇題\n${bracketed}${answers}`)).toEqual(['A', 'B', 'C']);
  },
);

test('a line behind the last options is no answer where a number is its key', () => {
  const text = `倉儲人員測驗卷\n一、選擇題\n${bracketed}本卷由教務組統一印製\n答案\n1-3 123`;
  expect(keysOf(text)).toEqual(['A', 'B', 'C']);
  expect(readText(text).questions[2].answer).toBeNull();
});

const several =
  '1. 下列哪些屬於防護具？(1) 安全帽 (2) 耳塞 (3) 拖鞋 (4) 護目鏡\n2. 下列哪些作法正確？(1) 斷電 (2) 奔跑 (3) 通報 (4) 隱瞞\n3. 下列哪些須上鎖？(1) 走道 (2) 電箱 (3) 閥門 (4) 門廳\n';

test.each([
  '標準答案：\n1.124  2.13  3.23',
  '標準答案\n1-3 124 13 23',
  '標準答案\n題號 1 2 3\n答案 124 13 23',
  '解答：1.(124) 2.(13) 3.(23)',
])('keys of several plain numbers: %s', (answers) => {
  expect(keysOf(`倉儲人員測驗卷\n複選題\n${several}${answers}`)).toEqual(['ABD', 'AC', 'BC']);
});

test('figures of several digits that do not rise are no keys', () => {
  expect(keysOf(`倉儲人員測驗卷\n複選題\n${several}標準答案：\n1.420  2.330  3.225`)).toEqual([
    null,
    null,
    null,
  ]);
});

test('a range with other numbers than it has keys gives none', () => {
  expect(keysOf(`倉儲人員測驗卷\n一、選擇題\n${bracketed}答案\n1-3 12`)).toEqual([null, null, null]);
});

const judge =
  '一、是非題（每題5分）\n（　）1. 作業前應檢查電線。\n（　）2. 電器火災可以用水撲滅。\n二、選擇題：（每題5分）\n（　）3. 應撥打（Ａ）110（Ｂ）119（Ｃ）117\n（　）4. 安全帽應如何佩戴？（Ａ）扣緊（Ｂ）鬆開（Ｃ）倒戴\n';

test.each([
  '解答：\n是非題　1.○　2.×\n選擇題　3.B　4.A',
  '解答\n一、是非題\n1. O 2. X\n二、選擇題\n3. B 4. A',
  '答案：是非題：1.○2.╳ 選擇題：3.B4.A',
])('circles and crosses behind empty brackets before the numbers: %s', (answers) => {
  const { questions } = readText(`在職教育測驗卷\n${judge}${answers}`);
  expect(questions.map(({ section, key }) => `${section} ${key}`)).toEqual([
    '是非題 T',
    '是非題 F',
    '選擇題 B',
    '選擇題 A',
  ]);
});

test('the name of a task with a colon behind it is a heading', () => {
  const { questions } = readText(
    '电工考试题\n\n判断题：\n1. 验电前应先试验。\n2. 停电检修不必挂牌。\n3. 断电后应验电。\n选择题：\n1. 交流电的频率为（ ）。\nA. 45 B. 50\n\n判断题答案：√×√\n选择题答案：1.B',
  );
  expect(questions.map(({ section, key }) => `${section} ${key}`)).toEqual([
    '判断题 T',
    '判断题 F',
    '判断题 T',
    '选择题 B',
  ]);
});

test('a line that only leads to a list is no heading', () => {
  const { questions } = readText(
    '面试题\n1. 停电了怎么办？\n答：处理步骤：\n1. 报告。\n2. 安抚。\n2. 如何安抚客户？\n答：先倾听。',
  );
  expect(questions.map(({ section }) => section)).toEqual([null, null]);
});
