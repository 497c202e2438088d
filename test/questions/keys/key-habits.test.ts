import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const keysOf = (text: string): (string | null)[] => readText(text).questions.map(({ key }) => key);
const kindsOf = (text: string): string[] => readText(text).questions.map(({ kind }) => kind);

test('a line of keys in a bracket belongs to the questions above it', () => {
  const text =
    '练习题\n1. 雨衣应挂在（ ）。\nA. 门后 B. 架上\n2. 伞有（ ）。\nA. 柄 B. 骨\n（1.B 2.AB）\n3. 鞋应放在（ ）。\nA. 柜里 B. 路上\n4. 袜子应（ ）。\nA. 洗 B. 烧\n（3.A 4.A）';
  expect(keysOf(text)).toEqual(['B', 'AB', 'A', 'A']);
});

test('a line in a bracket that is no row of keys is none', () => {
  const text = '练习题\n1. 雨衣应挂在（ ）。\nA. 门后 B. 架上\n（1.5 米以上）\n2. 伞有（ ）。\nA. 柄 B. 骨';
  expect(keysOf(text)).toEqual([null, null]);
});

test('keys may stand in a sentence for each kind', () => {
  const text =
    '练习题\n一、单选\n1、雨衣挂在\nA、门后 B、架上\n2、伞用来\nA、挡雨 B、钓鱼\n二、判断\n3、雨天路滑。\n答案：单选题为1B、2A；判断题为3对。';
  expect(keysOf(text)).toEqual(['B', 'A', 'T']);
});

test('the numbers of true and of false statements may be listed', () => {
  const statements =
    '一、判断题\n1. 冰会化。\n2. 铁会飞。\n3. 水会流。\n二、单选题\n4. 雨后有（ ）。\nA. 虹 B. 雪';
  const text = `练习题\n${statements}\n答案：\n判断题 正确：1、3；错误：2\n单选题 4.A`;
  expect(keysOf(text)).toEqual(['T', 'F', 'T', 'A']);
});

test('circled numbers may stand before keys, and circled letters before options', () => {
  const text =
    '练习题\n1. 伞骨多为\nⒶ 钢 Ⓑ 纸\n2. 雨衣多为\nⒶ 木 Ⓑ 塑料\n3. 雨具有\nⒶ 伞 Ⓑ 雨衣\n答案：①A ②B ③AB';
  expect(choices(readText(text))).toEqual([
    '1 single 伞骨多为 | A 钢 | B 纸 ⇒ A',
    '2 single 雨衣多为 | A 木 | B 塑料 ⇒ B',
    '3 multiple 雨具有 | A 伞 | B 雨衣 ⇒ AB',
  ]);
});

test('a key may stand between colons before the number', () => {
  const text = '練習題\n:B:1.傘多為 (A)紙製 (B)布製 (C)鐵製\n:C:2.雨衣多為 (A)木製 (B)石製 (C)塑膠製';
  expect(keysOf(text)).toEqual(['B', 'C']);
});

test('options may be named by their texts, several of them', () => {
  const text =
    '练习题\n1. 雨具有？（多选）\nA. 雨伞\nB. 雨衣\nC. 雨点\n正确答案：雨伞、雨衣\n2. 伞有？\nA. 伞柄\nB. 伞、伞骨\n正确答案：伞柄';
  expect(keysOf(text)).toEqual(['AB', 'A']);
});

test('a text that names only some of what it lists is no key', () => {
  const text = '练习题\n1. 雨具有？\nA. 雨伞\nB. 雨衣\n答案：雨伞、手电筒\n2. 伞有？\nA. 柄\nB. 轮\n答案：A';
  expect(keysOf(text)).toEqual([null, 'A']);
});

test('the letter of the option may stand beside the judgement', () => {
  const text =
    '练习题\n一、判断题\n第1题：雨衣防火。（A错）\nA、错误\nB、正确\n第2题：雨衣防水。（A对）\nA、正确\nB、错误\n第3题：伞可以收起来。（B对）\nA、错误\nB、正确';
  expect(choices(readText(text))).toEqual([
    '1 judge 雨衣防火。（ ） ⇒ F',
    '2 judge 雨衣防水。（ ） ⇒ T',
    '3 judge 伞可以收起来。（ ） ⇒ T',
  ]);
});

test('plus and minus judge where statements are to be judged, and nowhere else', () => {
  const text =
    '练习题\n一、是非题\n1. 雨衣防火。\n2. 雨衣防水。\n二、填空题\n3. 电池的负极记作____。\n答案\n1.－ 2.＋ 3.－';
  expect(readText(text).questions.map(({ kind, key }) => [kind, key])).toEqual([
    ['judge', 'F'],
    ['judge', 'T'],
    ['fill', null],
  ]);
});

test('numbers in brackets are options where the answers that stand apart are such numbers', () => {
  const stems = '1.雨具為何？ (1)傘 (2)筆 (3)碗\n2.文具為何？ (1)傘 (2)筆 (3)碗';
  expect(choices(readText(`測驗試題\n${stems}\n解答：\n1.(1) 2.(2)`))).toEqual([
    '1 single 雨具為何？ | A 傘 | B 筆 | C 碗 ⇒ A',
    '2 single 文具為何？ | A 傘 | B 筆 | C 碗 ⇒ B',
  ]);
  expect(kindsOf(`測驗試題\n${stems}\n解答：\n1.遮雨的傘。 2.寫字的筆。`)).toEqual(['open', 'open']);
});

test('parts may be counted in roman numbers below the one word KEY', () => {
  const text =
    'Rain Quiz\nPart I Words\n1. It ______ all day.\nA) rained  B) rain  C) raining\n2. Take an ______.\nA) umbrella  B) shoe  C) cup\nPart II True or False\n3. Rain is dry.\nKEY\nPart I 1. A 2. A\nPart II 3. F';
  expect(keysOf(text)).toEqual(['A', 'A', 'F']);
});

test.each([
  '答案与提示：第1题选B，第2题选A。',
  '【答案】[1]B [2]A',
  '参考答案速查：1.B 2.A',
  '答案：1-2：(B)(A)',
])('keys may stand behind %s', (line) => {
  const text = `练习题\n1. 雨衣挂在\nA、门后 B、架上\n2. 伞用来\nA、挡雨 B、钓鱼\n${line}`;
  expect(keysOf(text)).toEqual(['B', 'A']);
});

test('all keys may stand before the questions', () => {
  const text =
    '雨具问答选择题\n答案速查：1.B 2.AC 3.×\n1. 雨衣挂在哪里？\nA. 门后 B. 架上 C. 地上\n2. 雨具有哪些？\nA. 伞 B. 碗 C. 雨鞋\n3. 雨是干的。';
  expect(keysOf(text)).toEqual(['B', 'AC', 'F']);
});

test('what was answered is the key where it was worth something and no other key is told', () => {
  const question = (number: number, below: string): string =>
    `${number}.【单选题】哪个挡雨？\nA、雨伞\nB、筷子\n${below}`;
  const right = question(1, '我的答案：A得分： 25.0分');
  const wrong = question(2, '我的答案：B得分： 0.0分\n正确答案：A');
  expect(keysOf(`${right}\n${wrong}`)).toEqual(['A', 'A']);
  expect(keysOf(`${right}\n${question(2, '我的答案：B得分： 0.0分')}`)).toEqual(['A', null]);
  expect(keysOf(`${right}\n${question(2, '我的答案：B得分： 5分\n正确答案：A')}`)).toEqual(['A', 'A']);
});

test('a key in a bracket before the stem leaves no blank where the stem has one of its own', () => {
  const text =
    '题库\n1．[B] 雨衣的特点是（ ）。 A．厚 B．防水 C．贵\n2．[AC] 雨具有（ ）。 A．伞 B．碗 C．雨鞋\n3．[√] 雨从天降。';
  expect(choices(readText(text))).toEqual([
    '1 single 雨衣的特点是（ ）。 | A 厚 | B 防水 | C 贵 ⇒ B',
    '2 multiple 雨具有（ ）。 | A 伞 | B 碗 | C 雨鞋 ⇒ AC',
    '3 judge 雨从天降。 ⇒ T',
  ]);
});

test('a key with its reason behind a row of keys begins a longer answer', () => {
  const text =
    '教育题\n一、单选题\n1. 雨衣挂在（ ） A. 门后 B. 架上  2. 伞用来（ ） A. 挡雨 B. 钓鱼\n二、辨析题\n3. 雨天一定要打伞。\n【答案】1B 2A\n3. 错误。小雨可以不打。';
  expect(choices(readText(text))).toEqual([
    '1 single 雨衣挂在（ ） | A 门后 | B 架上 ⇒ B',
    '2 single 伞用来（ ） | A 挡雨 | B 钓鱼 ⇒ A',
    '3 open 雨天一定要打伞。 ⇒ – ⇒ answer: 错误。小雨可以不打。',
  ]);
});

test('small letters in brackets may be glued to their numbers', () => {
  const text =
    '考試題\n1. 雨天帶什麼？\n(a) 傘\n(b) 碗\n(c) 筆\n2. 吃飯用什麼？\n(a) 傘\n(b) 碗\n(c) 筆\n答案：1(a) 2(b)';
  expect(keysOf(text)).toEqual(['A', 'B']);
});

test('the name of the next unit ends the keys of the one before', () => {
  const unit = (name: string, thing: string): string =>
    `${name}\n1. ${thing}是（ ）。\nA. 傘 B. 碗 C. 筆\n2. ${thing}是乾的。（ ）\n${name}答案：1. A 2. 错`;
  const { questions } = readText(`单元测验\n${unit('单元一', '雨具')}\n${unit('单元二', '文具')}`);
  expect(questions.map(({ kind, key }) => [kind, key])).toEqual([
    ['single', 'A'],
    ['judge', 'F'],
    ['single', 'A'],
    ['judge', 'F'],
  ]);
});

test('answers that were put right are answers', () => {
  const text =
    '試題\n1 雨具為何？\n(A)傘 (B)碗 (C)筆\n2 餐具為何？\n(A)傘 (B)碗 (C)筆\n標準答案更正\n題號：01 02\n答案：A B';
  expect(choices(readText(text))).toEqual([
    '1 single 雨具為何？ | A 傘 | B 碗 | C 筆 ⇒ A',
    '2 single 餐具為何？ | A 傘 | B 碗 | C 筆 ⇒ B',
  ]);
});
