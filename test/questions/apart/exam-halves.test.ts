import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const keysOf = (text: string): (string | null)[] => readText(text).questions.map(({ key }) => key);

test.each(['参考答案及评分标准', '答案与评分细则', '参考答案和评分说明：'])(
  '%s stands over a half of answers, whose points in brackets are no options',
  (head) => {
    const paper =
      '保育员考试卷\n一、选择题（每题5分）\n1．午睡室的温度宜为（ ）。\nA．18℃ B．24℃ C．30℃\n二、简答题（每题15分）\n2．幼儿尿湿了怎么办？\n';
    const answers =
      '\n一、选择题（每题5分）\n1．B\n二、简答题（每题15分）\n2．答：（1）安抚情绪；（5分）（2）更换衣裤；（5分）（3）告知家长。（5分）';
    expect(choices(readText(`${paper}${head}${answers}`))).toEqual([
      '1 single 午睡室的温度宜为（ ）。 | A 18℃ | B 24℃ | C 30℃ ⇒ B',
      '2 open 幼儿尿湿了怎么办？ ⇒ – ⇒ answer: （1）安抚情绪；（5分）（2）更换衣裤；（5分）（3）告知家长。（5分）',
    ]);
  },
);

const sheet = (first: string, second: string): string =>
  `一、单选题\n1.${first}（ ）。\nA.甲 B.乙 C.丙\n2.${second}（ ）。\nA.甲 B.乙 C.丙\n二、判断题\n1.${first}要登记。（ ）\n`;

test.each([
  ['模拟卷一', '模拟卷二'],
  ['练习（1）', '练习（2）'],
  ['第一套', '第二套'],
])('each of several papers has its own answers at the end: %s, %s', (one, other) => {
  const papers = `村官考试题\n${one}\n${sheet('选举', '公示')}${other}\n${sheet('借章', '用车')}`;
  const answers = `参考答案\n${one}\n一、1.C 2.B\n二、1.×\n${other}\n一、1.A 2.C\n二、1.√`;
  expect(keysOf(papers + answers)).toEqual(['C', 'B', 'F', 'A', 'C', 'T']);
  expect(readText(papers + answers).questions[2].question).toBe('选举要登记。（ ）');
});

test('a line that a single question has below it names no paper', () => {
  const { questions } = readText(
    '编程面试题\n1. 怎样反转链表？\n答：用三个指针。\n练习1\n2. 怎样判环？\n答：用快慢指针。\n3. 怎样合并？\n答：逐个比较。',
  );
  expect(questions.map(({ answer }) => answer)).toEqual([
    '用三个指针。\n练习1',
    '用快慢指针。',
    '逐个比较。',
  ]);
});

test('where a number comes twice in the questions and in the answers, the second answers the second', () => {
  const asked = ['清扫应（ ）。', '高温应（ ）。', '雨天应（ ）。'];
  const items = [1, 2, 2]
    .map((number, index) => `${number}、${asked[index]}\nA、甲\nB、乙\nC、丙\n`)
    .join('');
  expect(keysOf(`环卫考试\n一、单选题\n${items}答案：1、A；2、B；2、C`)).toEqual(['A', 'B', 'C']);
});

test.each([
  '【答案】单选：ACB  判断：对错',
  '标准答案\n一、ACB\n二、TF',
  '附：答案\n选择：ACB 判断：√×',
  '参考答案\n一、ACB\n二、对错',
  '模拟答案\n一、单选题（每题2分）\nA/C/B\n二、判断题\n对错',
])('keys without numbers stand in a row for each part: %s', (answers) => {
  const asked = ['敷设前先（ ）。', '井下先（ ）。', '接头应（ ）。'];
  const single = asked.map((stem, index) => `${index + 1}.${stem}\nA.甲 B.乙 C.丙\n`).join('');
  const paper = `电缆工试题\n一、单选题\n${single}二、判断题\n1.电缆可以直接埋地。\n2.电缆不必挂牌。\n\n`;
  expect(keysOf(paper + answers)).toEqual(['A', 'C', 'B', 'T', 'F']);
});

test('a row of keys for choices tells nothing where two parts have options', () => {
  const part = (name: string): string =>
    `${name}\n1.敷设前先（ ）。\nA.甲 B.乙 C.丙\n2.井下先（ ）。\nA.甲 B.乙 C.丙\n`;
  const paper = `电缆工试题\n${part('一、单选题')}${part('二、多选题')}\n答案\n选择：ACB\n`;
  expect(keysOf(paper)).toEqual([null, null, null, null]);
});
