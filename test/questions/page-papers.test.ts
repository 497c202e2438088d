import { expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';
import { choices } from './support/choices.ts';

test('the buttons of a page are no part of what is asked', () => {
  const text =
    '会计练习题\n1.伞属于（ ）。\nA.雨具\nB.餐具\n隐藏答案加入收藏加入记忆错题反馈\n答案： A\n解析： 伞挡雨。\n笔记：\n2.碗属于（ ）。\nA.雨具\nB.餐具\n隐藏答案加入收藏加入记忆错题反馈\n答案： B\n笔记：';
  expect(choices(readText(text))).toEqual([
    '1 single 伞属于（ ）。 | A 雨具 | B 餐具 ⇒ A ⇒ analysis: 伞挡雨。',
    '2 single 碗属于（ ）。 | A 雨具 | B 餐具 ⇒ B',
  ]);
});

test('one word of a button may be an answer', () => {
  const text = '面试题\n1. 下雨天你会怎么做？\n答案：\n分享\n2. 你的爱好是什么？\n答案：\n收藏';
  expect(readText(text).questions.map(({ answer }) => answer)).toEqual(['分享', '收藏']);
});

test('a form of a survey tells the kind and the worth behind the stem, and what was answered below the options', () => {
  const text =
    '雨具知识考核\n*1. 下列哪个挡雨？ [单选题] [分值：10]\n○ 雨伞 (正确答案)\n○ 筷子\n您的回答：筷子 (得分：0)\n*2. 下列哪些是餐具？ [多选题] [分值：20]\n□ 筷子 (正确答案)\n□ 雨伞\n□ 勺子 (正确答案)\n您的回答：筷子┋勺子 (得分：20)';
  expect(choices(readText(text))).toEqual([
    '1 single 下列哪个挡雨？ | A 雨伞 | B 筷子 ⇒ A',
    '2 multiple 下列哪些是餐具？ | A 筷子 | B 雨伞 | C 勺子 ⇒ AC',
  ]);
  expect(readText(text).questions.map(({ marks }) => marks)).toEqual([10, 20]);
});

test('lines to write on are no part of what a form asks', () => {
  const text =
    '雨具知识考核\n1. 请写出雨伞的保养方法。 [简答题] [分值：20]\n______________________\n______________________\n参考答案：晾干再收。\n2. 请写出筷子的用法。 [简答题] [分值：20]\n______________________\n参考答案：两根一起用。';
  expect(readText(text).questions.map(({ question, marks }) => [question, marks])).toEqual([
    ['请写出雨伞的保养方法。', 20],
    ['请写出筷子的用法。', 20],
  ]);
});

test('the chapter that a program names below each question is no heading over the next', () => {
  const item = (at: number, chapter: string) =>
    `${at}、(单选题) 下列哪个挡雨？\nA：雨伞\nB：筷子\n正确答案：A\n解析：\n难度：易\n章节：${chapter}`;
  const text = `雨具题库\n一、单选题\n${item(1, '第一章 雨伞')}\n${item(2, '第二章 雨衣')}\n${item(3, '第二章 雨衣')}`;
  expect(readText(text).questions.map(({ section }) => section)).toEqual(['单选题', '单选题', '单选题']);
});

test('a chapter over its questions is one', () => {
  const item = (at: number) => `${at}、下列哪个挡雨？\nA：雨伞\nB：筷子\n答案：A`;
  const text = `雨具题库\n第一章 雨伞\n${item(1)}\n${item(2)}\n第二章 雨衣\n${item(1)}\n${item(2)}`;
  expect(readText(text).questions.map(({ section }) => section)).toEqual(['雨伞', '雨伞', '雨衣', '雨衣']);
});

test('number, kind and marks may stand on a line above the stem, and each letter on a line above its option', () => {
  const text =
    '课堂小测\n试卷总分：4分\n1 单选题 2分\n下列物品中挡雨的是\nA\n雨伞\nB\n筷子\nC\n勺子\n正确答案：A\n2 判断题 2分\n雨伞可以收起来。\n正确答案：正确';
  expect(choices(readText(text))).toEqual([
    '1 single 下列物品中挡雨的是 | A 雨伞 | B 筷子 | C 勺子 ⇒ A',
    '2 judge 雨伞可以收起来。 ⇒ T',
  ]);
  expect(readText(text).questions.map(({ section }) => section)).toEqual([null, null]);
});

test('a sign may stand before the number of the more important questions', () => {
  const text =
    '岗位测试\n▲1. 雨伞用来\n A 挡雨  B 钓鱼\n →A\n▲2. 雨衣穿在\n A 里面  B 外面\n →B\n3. 雨鞋穿在\n A 脚上  B 手上\n →A';
  expect(choices(readText(text))).toEqual([
    '1 single 雨伞用来 | A 挡雨 | B 钓鱼 ⇒ A',
    '2 single 雨衣穿在 | A 里面 | B 外面 ⇒ B',
    '3 single 雨鞋穿在 | A 脚上 | B 手上 ⇒ A',
  ]);
});

test('a dot in the middle stands for the point behind numbers and letters in scanned papers', () => {
  const text =
    'A、单项选择题（2题）\n1•雨伞用来（A）\nA・挡雨 B•钓鱼\n2•雨衣穿在（ B）\nA•里面 B•外面\nB、判断题（2题）\n1•雨会停。（√）\n2•雨是干的。（×）';
  expect(choices(readText(text))).toEqual([
    '1 single 雨伞用来（ ） | A 挡雨 | B 钓鱼 ⇒ A',
    '2 single 雨衣穿在（ ） | A 里面 | B 外面 ⇒ B',
    '1 judge 雨会停。（ ） ⇒ T',
    '2 judge 雨是干的。（ ） ⇒ F',
  ]);
});

test('only half of the brackets round the letters is left', () => {
  const text =
    '國文試題\n1 下列何者正確？\n(A「傘」是雨具 (B「碗」是雨具 (C「筆」是雨具\n【答案】(A\n2 下列何者錯誤？\n(A「雨」從天降 (B「雲」在地下 (C「風」看不見\n【答案】(B';
  expect(choices(readText(text))).toEqual([
    '1 single 下列何者正確？ | A 「傘」是雨具 | B 「碗」是雨具 | C 「筆」是雨具 ⇒ A',
    '2 single 下列何者錯誤？ | A 「雨」從天降 | B 「雲」在地下 | C 「風」看不見 ⇒ B',
  ]);
});

test('a figure may follow a letter behind a blank; glued to its letter it is a name', () => {
  const text = '练习题\n1、坡度应为（ ）。A 5% B 30% C 3% D 15%\n2、雨量最大的是A1 区还是B2 区？\n答案\n1C';
  expect(readText(text).questions.map(({ options }) => options.map(({ text: words }) => words))).toEqual([
    ['5%', '30%', '3%', '15%'],
    [],
  ]);
});

test('numbers that announced options name are those of questions, though nothing in them asks', () => {
  const text =
    '护理模拟题\n（1～2题共用备选答案）\nA. 平卧位\nB. 端坐位\nC. 俯卧位\n1. 穿刺术后的患者应采取\n2. 心力衰竭的患者应采取\n（3～4题共用备选答案）\nA. 皮内注射\nB. 皮下注射\nC. 肌内注射\n3. 过敏试验采用\n4. 胰岛素采用\n答案：1.A 2.B 3.A 4.B';
  expect(choices(readText(text))).toEqual([
    '1 single 穿刺术后的患者应采取 | A 平卧位 | B 端坐位 | C 俯卧位 ⇒ A',
    '2 single 心力衰竭的患者应采取 | A 平卧位 | B 端坐位 | C 俯卧位 ⇒ B',
    '3 single 过敏试验采用 | A 皮内注射 | B 皮下注射 | C 肌内注射 ⇒ A',
    '4 single 胰岛素采用 | A 皮内注射 | B 皮下注射 | C 肌内注射 ⇒ B',
  ]);
});

test('a text with two blanks ends the question before it', () => {
  const text =
    '工程师试题\n●伞的骨架是（1）。\n(1) A. 钢　B. 纸　C. 水\n●雨衣由（2）做成，雨鞋由（3）做成。\n(2) A. 木　B. 塑料　C. 石\n(3) A. 橡胶　B. 沙　C. 冰\n●雨从（4）来。\n(4) A. 云　B. 井　C. 山\n参考答案\n(1) A (2) B (3) A (4) A';
  expect(readText(text).questions.map(({ key, answer }) => [key, answer])).toEqual([
    ['A', null],
    ['B', null],
    ['A', null],
    ['A', null],
  ]);
});

test('bars may part options behind the word for them, one of which the answer names', () => {
  const text =
    '挑战答题\n题目：哪个挡雨？ 选项：筷子|雨伞|勺子 答案：雨伞\n题目：哪个是餐具？ 选项：雨伞|勺子 答案：勺子\n题目：雨从哪里来？ 答案：天上|云里';
  expect(choices(readText(text))).toEqual([
    'null single 哪个挡雨？ | A 筷子 | B 雨伞 | C 勺子 ⇒ B',
    'null single 哪个是餐具？ | A 雨伞 | B 勺子 ⇒ B',
    'null open 雨从哪里来？ ⇒ – ⇒ answer: 天上|云里',
  ]);
});

test('A with a colon labels an option where B does below it, however often it comes', () => {
  const stems = ['雨天用什么？', '吃饭用什么？', '写字用什么？', '睡觉用什么？'];
  const text = `知识竞赛\n${stems.map((stem, index) => `${index + 1}. ${stem}\nA：伞\nB：筷子\nC：笔\n选：B`).join('\n')}`;
  expect(readText(text).questions.map(({ key, options }) => [key, options.length])).toEqual([
    ['B', 3],
    ['B', 3],
    ['B', 3],
    ['B', 3],
  ]);
});

test('questions may be numbered in English on lines of their own, and their parts named', () => {
  const text =
    'Rain Quiz\nQuestion 1\nWhich keeps rain off?\nA. Umbrella\nB. Spoon\nAnswer: A\nQuestion 2\nTrue or False: Rain is dry.\nAnswer: False\nQuestion 3\nWhich is cutlery?\nA. Umbrella\nB. Spoon\nAnswer: B';
  expect(choices(readText(text))).toEqual([
    '1 single Which keeps rain off? | A Umbrella | B Spoon ⇒ A',
    '2 judge Rain is dry. ⇒ F',
    '3 single Which is cutlery? | A Umbrella | B Spoon ⇒ B',
  ]);
});

test('the English name of a part ends the question above it', () => {
  const text =
    'Rain Quiz\nMultiple Choice\n1. Which keeps rain off?\nA. Umbrella  B. Spoon\n2. Rain comes from\nA. clouds  B. wells\nFill in the blanks\n3. Take an ______ with you.\nAnswers: 1-A; 2-A; 3-umbrella';
  expect(choices(readText(text))).toEqual([
    '1 single Which keeps rain off? | A Umbrella | B Spoon ⇒ A',
    '2 single Rain comes from | A clouds | B wells ⇒ A',
    '3 fill Take an ______ with you. ⇒ – ⇒ answer: umbrella',
  ]);
});
