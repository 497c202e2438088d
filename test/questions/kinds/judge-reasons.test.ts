import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const second = '\n2. 你怎么看加班？\n答案：可以接受。';

test.each([
  ['答案：错误。因为单位是伏特。', 'F ⇒ analysis: 因为单位是伏特。'],
  ['答案：×，应为伏特。', 'F ⇒ analysis: 应为伏特。'],
  ['答案：（×）理由：单位是伏特。', 'F ⇒ analysis: 单位是伏特。'],
  ['答案：（×）单位应为伏特。', 'F ⇒ analysis: 单位应为伏特。'],
  ['答案：对。书上有。', 'T ⇒ analysis: 书上有。'],
  ['答案：正确，见第二章。', 'T ⇒ analysis: 见第二章。'],
])('a word that judges a statement is its key, what follows tells why: %s', (answer, expected) => {
  const [first] = choices(readText(`电工试题\n1. 电压的单位是安培。\n${answer}${second}`));
  expect(first).toBe(`1 judge 电压的单位是安培。 ⇒ ${expected}`);
});

test.each([
  ['电压的单位是安培。（×，应为伏特）', '电压的单位是安培。（ ） ⇒ F ⇒ analysis: 应为伏特'],
  ['电压的单位是安培。（错误：是伏特。）', '电压的单位是安培。（ ） ⇒ F ⇒ analysis: 是伏特。'],
  ['电压的单位是安培。[×]', '电压的单位是安培。[ ] ⇒ F'],
  ['电压的单位是伏特（对，又称电位差的单位）吗。', '电压的单位是伏特（对，又称电位差的单位）吗。 ⇒ –'],
])('the bracket that ends a statement judges it, and may tell why: %s', (stem, expected) => {
  const [first] = choices(readText(`电工试题\n一、判断题\n1. ${stem}\n2. 电流的单位是安培。（√）`));
  expect(first).toBe(`1 judge ${expected}`);
});

test.each([
  ['电压的单位是安培。（ ） F', '电压的单位是安培。（ ） ⇒ F'],
  ['电压的单位是伏特。（ ）\t对', '电压的单位是伏特。（ ） ⇒ T'],
  ['电容的单位可记作（ ） F', '电容的单位可记作（ ） ⇒ F'],
  ['电容的单位可记作 F', '电容的单位可记作 F ⇒ –'],
])('a word behind an empty bracket judges the statement: %s', (stem, expected) => {
  const [first] = choices(readText(`电工试题\n一、判断题\n1. ${stem}\n2. 电流的单位是安培。（√）`));
  expect(first).toBe(`1 judge ${expected}`);
});

test.each([
  ['你认为客户永远是对的吗？', '对。因为客户是衣食父母。'],
  ['谈谈你对错误的看法。', '错误。人人都会犯，关键在改。'],
  ['设备故障的常见原因有哪些？', '错误操作、老化。'],
  ['遇到投诉你会争辩吗？', '（不对）外争辩，先听客户说完。'],
])('an answer to what is asked is no key: %s', (stem, answer) => {
  const [first] = choices(readText(`面试题\n1. ${stem}\n答案：${answer}${second}`));
  expect(first).toBe(`1 open ${stem} ⇒ – ⇒ answer: ${answer}`);
});

test.each([
  ['电压的单位是安培。（对/错）', '电压的单位是安培。'],
  ['电压的单位是安培。（ 对 ／ 错 ）', '电压的单位是安培。'],
  ['电压的单位是安培（√/×）', '电压的单位是安培'],
  ['电压的单位是安培。（T/F）', '电压的单位是安培。'],
  ['判断题按（对/错）二字作答。', '判断题按（对/错）二字作答。'],
  ['车辆行驶速度过快（对/错车不利）', '车辆行驶速度过快（对/错车不利）'],
])('which judgements there are is no part of the statement: %s', (stem, expected) => {
  const [first] = choices(
    readText(`电工试题\n一、判断题\n1. ${stem}\n答案：错\n2. 电流的单位是安培。\n答案：对`),
  );
  expect(first).toBe(`1 judge ${expected} ⇒ F`);
});

test('below a heading of choices a statement without options or room for a letter is judged by what its answer says', () => {
  const text = [
    '安全员考试试卷',
    '一、单选题',
    '1.叉车停放时货叉应（ ）。\nA.落地 B.升高 C.离地 D.任意\n答案：A',
    '2.灭火器每（ ）检查一次。\nA.天 B.周 C.月 D.年\n答案：C',
    '3.身上着火时可以奔跑。\n答案：×',
    '4.下列说法（ ）。\n答案：正确',
  ];
  expect(readText(text.join('\n')).questions.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'single A',
    'single C',
    'judge F',
    'open null',
  ]);
});
