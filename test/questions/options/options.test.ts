import { expect, test } from 'vitest';
import { findOptions } from '../../../src/outline/options/options.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';

/** The options found in an item as `letter text`, ticked ones with a √. */
function optionsOf(text: string): string[] {
  const run = findOptions(plainForm(text), { start: 0, end: text.length });
  return (run?.options ?? []).map(
    ({ index, text: { start, end }, isTicked }) =>
      `${isTicked ? '√' : ''}${String.fromCharCode(65 + index)} ${text.slice(start, end)}`,
  );
}

test.each([
  ['one a line', '哪项不是生命体征（ ）\nA. 体温\nB. 脉搏\nC. 身高\nD. 血压'],
  ['with the mark 、', '哪项不是生命体征（ ）\nA、体温\nB、脉搏\nC、身高\nD、血压'],
  ['with one bracket', '哪项不是生命体征（ ）\nA）体温\nB）脉搏\nC）身高\nD）血压'],
  ['in brackets', '哪项不是生命体征（ ）\n(A) 体温\n(B) 脉搏\n(C) 身高\n(D) 血压'],
  ['with a colon', '哪项不是生命体征（ ）\nA：体温\nB：脉搏\nC：身高\nD：血压'],
  ['with full-width letters', '哪项不是生命体征（ ）\nＡ．体温\nＢ．脉搏\nＣ．身高\nＤ．血压'],
  ['with small letters', '哪项不是生命体征（ ）\na. 体温\nb. 脉搏\nc. 身高\nd. 血压'],
  ['with round numbers', '哪项不是生命体征（ ）\n① 体温\n② 脉搏\n③ 身高\n④ 血压'],
  ['with stems', '哪项不是生命体征（ ）\n甲、体温\n乙、脉搏\n丙、身高\n丁、血压'],
  ['with white space behind the letter', '哪项不是生命体征（ ）\nA 体温\nB 脉搏\nC 身高\nD 血压'],
  ['glued to letters at lines', '哪项不是生命体征（ ）\nA体温\nB脉搏\nC身高\nD血压'],
  ['on one line', '哪项不是生命体征（ ）\nA.体温 B.脉搏 C.身高 D.血压'],
  ['on one line, parted by tabs', '哪项不是生命体征（ ）\nA.体温\tB.脉搏\tC.身高\tD.血压'],
  ['two on a line', '哪项不是生命体征（ ）\nA.体温    B.脉搏\nC.身高    D.血压'],
  ['on the line of the stem', '哪项不是生命体征（ ） A.体温 B.脉搏 C.身高 D.血压'],
  ['glued to one another', '哪项不是生命体征（ ）A.体温B.脉搏C.身高D.血压'],
  ['glued without marks', '哪项不是生命体征（ ）A体温B脉搏C身高D血压'],
  ['glued behind a question mark', '哪项不是生命体征？A体温B脉搏C身高D血压'],
  ['glued in brackets', '哪项不是生命体征？（A）体温（B）脉搏（C）身高（D）血压'],
  ['glued to the stem', '不是生命体征的为A.体温B.脉搏C.身高D.血压'],
  ['in brackets, glued to the stem', '不是生命体征的為(A)体温(B)脉搏(C)身高(D)血压'],
  ['in a list of Markdown', '哪项不是生命体征（ ）\n- A. 体温\n- B. 脉搏\n- C. 身高\n- D. 血压'],
  ['in a list of stars', '哪项不是生命体征（ ）\n* A. 体温\n* B. 脉搏\n* C. 身高\n* D. 血压'],
  ['in boxes', '哪项不是生命体征（ ）\n□A.体温\n□B.脉搏\n□C.身高\n□D.血压'],
  ['in cells of a table', '哪项不是生命体征（ ）\n| A. 体温 | B. 脉搏 |\n| C. 身高 | D. 血压 |'],
  ['with the word for them', '哪项不是生命体征（ ）\n选项A：体温\n选项B：脉搏\n选项C：身高\n选项D：血压'],
  [
    'with the word for them behind the letter',
    '哪项不是生命体征（ ）\nA项：体温 B项：脉搏 C项：身高 D项：血压',
  ],
  ['with what is typed for a point', '哪项不是生命体征（ ）\nA。体温\nB；脉搏\nC·身高\nD - 血压'],
  ['with two marks', '哪项不是生命体征（ ）\nA).体温\nB).脉搏\nC).身高\nD).血压'],
  ['with a dot before them', '哪项不是生命体征（ ）\n·A.体温\n·B.脉搏\n·C.身高\n·D.血压'],
  ['behind rings', '哪项不是生命体征（ ）\n◎A.体温\n◎B.脉搏\n◎C.身高\n◎D.血压'],
  ['with blank lines between', '哪项不是生命体征（ ）\n\nA. 体温\n\nB. 脉搏\n\nC. 身高\n\nD. 血压'],
])('finds options %s', (_, text) => {
  expect(optionsOf(text).map((option) => option.replace(/ ?\|$/, ''))).toEqual([
    'A 体温',
    'B 脉搏',
    'C 身高',
    'D 血压',
  ]);
});

test('two options may be glued where a blank stands right before them', () => {
  expect(optionsOf('空值可以作键吗？（ ）A. 可以B. 不可以')).toEqual(['A 可以', 'B 不可以']);
  expect(optionsOf('甲方（ ）与A. 公司B. 公司谈判')).toEqual([]);
});

test('a full stop behind a letter in a sentence begins no option', () => {
  expect(optionsOf('先访客户A。再访客户B。最后访客户C。说说你的理由')).toEqual([]);
});

test.each([
  ['A.体温（错误）\nB.脉搏（正确）\nC.身高（错误）'],
  ['A. 体温 ×\nB. 脉搏 √\nC. 身高 ×'],
  ['A.体温\nB.√ 脉搏\nC.身高'],
  ['A. 体温\nB√. 脉搏\nC. 身高'],
  ['□ A. 体温\n■ B. 脉搏\n□ C. 身高'],
  ['( ) A. 体温\n(√) B. 脉搏\n( ) C. 身高'],
  ['A. 体温\nB. 脉搏 <-- 正确\nC. 身高'],
])('finds the option that is ticked in %s', (options) => {
  expect(optionsOf(`哪项是生命体征？\n${options}`)).toEqual(['A 体温', '√B 脉搏', 'C 身高']);
});

test('a star behind code, and a cross where nothing is ticked, belong to their options', () => {
  expect(optionsOf('指针怎么声明？\nA. int*\nB. int&\nC. int')).toEqual(['A int*', 'B int&', 'C int']);
  expect(optionsOf('乘号是哪个？\nA. 记作 ×\nB. 记作 +\nC. 记作 -')).toEqual([
    'A 记作 ×',
    'B 记作 +',
    'C 记作 -',
  ]);
});

test.each([
  ['关于A型血，下列说法正确的是什么？它可以输给AB型。'],
  ['维生素B12缺乏会怎样？A族呢？'],
  ['什么是控制反转？对象 A 依赖于对象 B，而 IoC 的容器把它注入。'],
  ['AI与BI有什么区别？AI重在预测。'],
  ['U.S.A. 的全称是什么？'],
  ['A公司欠B公司货款，C公司担保。B公司应当起诉谁？'],
  ['甲公司与乙公司订立合同，丙公司担保，谁有权起诉？'],
  ['A、B、C三种方案哪一种最好？'],
  ['调用 a.b() 会发生什么？说明 a 与 b 的关系。'],
  ['谈谈你的优点。我做事细心，拿过A级证书。'],
  ['A. 只有一个选项'],
  ['接到投诉怎么办？①先道歉。'],
  ['B. 脉搏\nC. 身高\nD. 血压'],
])('finds no options in %s', (text) => {
  expect(optionsOf(text)).toEqual([]);
});

test.each([
  ['in brackets', '(A)甲乙丙 (B)乙甲丙 (C)丙乙甲', ['A 甲乙丙', 'B 乙甲丙', 'C 丙乙甲']],
  ['with only', 'A. 仅甲\nB. 仅甲、乙\nC. 以上皆是', ['A 仅甲', 'B 仅甲、乙', 'C 以上皆是']],
  ['with arrows', '(A)甲→乙→丙 (B)乙→甲→丙 (C)丙→乙→甲', ['A 甲→乙→丙', 'B 乙→甲→丙', 'C 丙→乙→甲']],
])('finds options that speak of statements with stems, %s', (_, options, expected) => {
  expect(optionsOf(`下列何者正确？\n甲、通报　乙、撤离　丙、清点人数\n${options}`)).toEqual(expected);
});

test('finds options with stems where what stands behind them says more than which are meant', () => {
  expect(optionsOf('哪项对？\n甲、通报\n乙、撤离\n丙、清点\nA. 甲错在太迟 B. 乙对 C. 丙错在人少')[0]).toMatch(
    'A 通报',
  );
});

test('finds options that begin alike, set apart from their letters', () => {
  expect(optionsOf('最小的尺寸为（ ）。A 定量尺寸 B 定位尺寸 C 定形尺寸 D 定向尺寸')).toEqual([
    'A 定量尺寸',
    'B 定位尺寸',
    'C 定形尺寸',
    'D 定向尺寸',
  ]);
});

test('letters in the options and in the stem begin none', () => {
  expect(
    optionsOf(
      '关于A型血与B型血，正确的是（ ）\nA. T细胞多\nB. B细胞多\nC. 维生素B12多\nD. A和B都对\nE. 以上都不对',
    ),
  ).toEqual(['A T细胞多', 'B B细胞多', 'C 维生素B12多', 'D A和B都对', 'E 以上都不对']);
});

test('an option keeps its own marks', () => {
  expect(optionsOf('选哪个？\nA. 甲方；\nB. 乙方；\nC. 以上都对。')).toEqual([
    'A 甲方；',
    'B 乙方；',
    'C 以上都对。',
  ]);
});

test('an option runs over lines where the others do', () => {
  expect(optionsOf('选哪个？\nA. 先登记，\n再处理\nB. 先处理，\n再登记\n\n这是说明。')).toEqual([
    'A 先登记，\n再处理',
    'B 先处理，\n再登记',
  ]);
});

test('what stands below the last of short options is none of it', () => {
  expect(optionsOf('选哪个？\nA. 是\nB. 否\nC. 不一定\n选C')).toEqual(['A 是', 'B 否', 'C 不一定']);
});

test('code after a letter is an option where the letters count on', () => {
  expect(optionsOf('哪个方法启动线程？\nA. run()\nB. start()\nC. a.b()\nD. init()')).toEqual([
    'A run()',
    'B start()',
    'C a.b()',
    'D init()',
  ]);
});

test('pictures are options', () => {
  expect(optionsOf('哪个图标表示保存？\nA. ![](1.png)\nB. ![](2.png)')).toEqual([
    'A ![](1.png)',
    'B ![](2.png)',
  ]);
});

test('up to 26 options are read', () => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  expect(optionsOf(`配对：\n${letters.map((letter) => `${letter}. 第${letter}项`).join('\n')}`)).toHaveLength(
    26,
  );
});

test('an explanation that goes through the letters again is none of the options', () => {
  expect(
    optionsOf('哪项对？\nA. 甲 B. 乙 C. 丙\n\nA. 错在甲没有登记。\nB. 对在乙先登记。\nC. 错在丙迟到。'),
  ).toEqual(['A 甲', 'B 乙', 'C 丙']);
});

test('ticks of single options are seen', () => {
  expect(optionsOf('哪项对？\nA. 甲\n*B. 乙\nC. 丙')).toEqual(['A 甲', '√B 乙', 'C 丙']);
});

test('a letter that is left out is none that was made up', () => {
  expect(optionsOf('哪项对？\nA. 甲\nB. 乙\nD. 丁')).toEqual(['A 甲', 'B 乙', 'D 丁']);
});

test('options in brackets may stand behind capitals', () => {
  expect(optionsOf('快捷郵件的英文簡稱是(A)ATM(B)POS(C)EMS')).toEqual(['A ATM', 'B POS', 'C EMS']);
  expect(optionsOf('血型最少的是(A)O(B)A(C)AB(D)B')).toEqual(['A O', 'B A', 'C AB', 'D B']);
});

test('what a function takes is no option', () => {
  expect(optionsOf('已知P(A)=0.3、P(B)=0.4、P(C)=0.5且两两独立，求至少一个发生的概率。')).toEqual([]);
});

test.each([
  ['a colon', '怎样保证不丢？\n方案 A：写两遍\n- 简单\n- 慢\n方案 B：先记后发\n- 快\n方案 C：不管'],
  ['a point, in bold', '怎样保证不丢？\n**方案A. 写两遍**\n简单。\n**方案B. 先记后发**\n快。'],
  ['a heading', '怎样保证不丢？\n### 策略 A：写两遍\n简单。\n### 策略 B：先记后发\n快。'],
  ['an English word', '怎样保证不丢？\nPlan A: 写两遍\nPlan B: 先记后发\nPlan C: 不管'],
])('letters behind the same word on lines of their own are names, with %s', (_, text) => {
  expect(optionsOf(text)).toEqual([]);
});

test.each([
  ['the stem says so', '下列哪个方案最省时间？\n方案A：逐个确认\n方案 B：建一张表\n方案C：等人来问'],
  ['the stem has a blank', '最省时间的是（ ）。\n方案A：逐个确认\n方案B：建一张表\n方案C：等人来问'],
])('letters behind the same word are options where one is to be chosen: %s', (_, text) => {
  expect(optionsOf(text)).toEqual(['A 逐个确认', 'B 建一张表', 'C 等人来问']);
});

test('letters behind the same word are options where a key stands right behind them, and names where an answer does', () => {
  const weighed = '怎样确认最快？\n方案A：逐个确认\n方案B：建一张表\n';
  const runIn = (behind: string): number | undefined =>
    findOptions(plainForm(weighed + behind), { start: 0, end: weighed.length })?.options.length;
  expect(runIn('答案：B\n解析：表只填一次。')).toBe(2);
  expect(runIn('答案：B更快，因为表只填一次。')).toBeUndefined();
});

test('letters are options where only the stem stands on the line of one', () => {
  expect(optionsOf('属于体征的\n是 A. 体温\nB. 身高\nC. 体重')).toEqual(['A 体温', 'B 身高', 'C 体重']);
});
