import { expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';
import { choices } from './support/choices.ts';

const sourced = (sources: readonly string[]): string[] =>
  readText(
    `會計題庫\n\n${sources.map((source, at) => `${at + 1}. 下列何者是第${'甲乙丙丁'[at]}步驟${source}\n(A) 過帳\n(B) 分錄\n(C) 試算\n答案：B\n`).join('')}`,
  ).questions.map(({ question }) => question);

test('a bracket that ends each stem with the same words and another figure says where it comes from', () => {
  expect(sourced(['(工作項目02：循環 11)', '(工作項目02：循環 12)', '(工作項目02：循環 13)'])).toEqual([
    '下列何者是第甲步驟',
    '下列何者是第乙步驟',
    '下列何者是第丙步驟',
  ]);
});

test.each([
  [['(107年)', '', '']],
  [['(以元計)', '(以元計)', '(以元計)']],
  [['(選2項)', '(選2項)', '(選2項)']],
])('a bracket of one stem, or the same in all, stays: %s', (sources) => {
  expect(sourced(sources)[0]).toContain(sources[0].slice(1, -1));
});

test('behind the options 解： explains a key that stands before the number', () => {
  const text =
    '警察特考\n(C) 1. 應出示何物？\n(A)名片 (B)搜索票 (C)證件\n(B) 2. 自攔停起不得逾\n(A)1 小時 (B)3 小時 (C)6 小時\n解：除遇抗拒外不得使用強制力。\n(A) 3. 何者不是處罰？\n(A)徒刑 (B)拘留 (C)罰鍰';
  expect(choices(readText(text))[1]).toBe(
    '2 single 自攔停起不得逾 | A 1 小時 | B 3 小時 | C 6 小時 ⇒ B ⇒ analysis: 除遇抗拒外不得使用強制力。',
  );
});

test('directions may follow the name of a part behind a comma, and a title has a number of its own', () => {
  const text =
    '領隊人員考試領隊實務（一）練習卷\n一、單選題，共2題，請選出一個正確或最適當的答案。\n\n1 下列何者是水果？\n(A)蘋果 (B)白菜 (C)蘿蔔\n2 下列何者會飛？\n(A)牛 (B)鳥 (C)魚\n二、是非題，對的打○，錯的打×\n1 魚會飛。（×）\n2 鳥有翅膀。（○）\n';
  const { title, questions } = readText(text);
  expect(title).toBe('領隊人員考試領隊實務（一）練習卷');
  expect(questions.map(({ section }) => section)).toEqual(['單選題', '單選題', '是非題', '是非題']);
});

test('a number behind a labelled key begins an item in one line, though it comes twice', () => {
  const text =
    '化工企业安全员考试题及答案一、单选题1.氧含量合格的是（ ）。A.甲B.乙C.丙答案：C（过低会缺氧）2.溅到皮肤上应当（ ）。A.涂抹B.冲洗C.包扎答案：B二、判断题（共4题，每题1分）1.安全阀与容器之间可以装一只常关的截止阀。答案：错误（中间阀门必须全开并加铅封）2.可燃气体报警器应当定期检定。答案：正确2.作业票可以由他人代签。答案：错误（谁作业谁签字）4.氯气泄漏时应当向上风向、高处撤离。答案：正确（氯气比空气重）';
  expect(
    readText(text)
      .questions.slice(2)
      .map(({ question, key }) => `${question} ${key}`),
  ).toEqual([
    '安全阀与容器之间可以装一只常关的截止阀。 F',
    '可燃气体报警器应当定期检定。 T',
    '作业票可以由他人代签。 F',
    '氯气泄漏时应当向上风向、高处撤离。 T',
  ]);
});

test('the words for blanks stand among the keys that count on', () => {
  const text =
    '物业岗位测验\n一、单选题\n1、报修后应在几分钟内响应？（ ）\nA、15 B、60 C、120\n2、收费的依据是（ ）\nA、心情 B、合同 C、天气\n二、判断题\n3、业主资料可以转发。（ ）\n三、填空题\n4、应在铃响____声之内接听。\n5、四保包括保安、保洁、保绿和____。\n\n参考答案：1 A　2 B　3 ×　4 三　5 保修\n';
  expect(readText(text).questions.map(({ key, answer }) => key ?? answer)).toEqual([
    'A',
    'B',
    'F',
    '三',
    '保修',
  ]);
});

test('a kind in a bracket behind a number without a mark', () => {
  const text =
    '党建知识竞赛题\n\n1（单选）党成立于哪一年？\nA 1919　B 1921　C 1927\n2（多选）四个意识包括\nA 政治意识　B 大局意识　C 竞争意识\n3（判断）预备党员有表决权。\n4（判断）支部每月开一次会。\n\n答案：1B 2AB 3错 4对\n';
  expect(choices(readText(text))).toEqual([
    '1 single 党成立于哪一年？ | A 1919 | B 1921 | C 1927 ⇒ B',
    '2 multiple 四个意识包括 | A 政治意识 | B 大局意识 | C 竞争意识 ⇒ AB',
    '3 judge 预备党员有表决权。 ⇒ F',
    '4 judge 支部每月开一次会。 ⇒ T',
  ]);
});

test('whether it was answered well, and what it is worth, on lines of their own', () => {
  const text =
    '模拟考试\n第1题 单选题 （2分）\n火警电话是\nA 110\nB 119\nC 120\n正确答案 B\n回答正确\n第2题 判断题 （1分）\n逃生时可以乘坐电梯\n正确答案 错误\n回答错误\n第3题 单选题 （2分）\n急救电话是\nA 110\nB 119\nC 120\n正确答案 C\n回答错误\n';
  expect(choices(readText(text))).toEqual([
    '1 single 火警电话是 | A 110 | B 119 | C 120 ⇒ B',
    '2 judge 逃生时可以乘坐电梯 ⇒ F',
    '3 single 急救电话是 | A 110 | B 119 | C 120 ⇒ C',
  ]);
});

test('解： behind a labelled key explains it', () => {
  const text =
    '電路學小考\n1. 等效電阻為多少？\n(A) 5Ω (B) 10Ω (C) 20Ω\n答：(A)\n解：並聯時各取一半。\n2. 電流為多少？\n(A) 2 (B) 3 (C) 4\n答：(B)\n';
  expect(choices(readText(text))[0]).toContain('⇒ A ⇒ analysis: 並聯時各取一半。');
});

test('a line that points down to the answers ends no stem', () => {
  const text =
    '每日一练\n\n1. 值班制度应当实行多久？\nA. 全天\nB. 半天\nC. 不必\n2. 卷帘下方可以堆放货物。（ ）\n\n👇👇👇 答案在下面 👇👇👇\n\n答案：1.A 2.×\n';
  expect(readText(text).questions.map(({ question, key }) => `${question} ${key}`)).toEqual([
    '值班制度应当实行多久？ A',
    '卷帘下方可以堆放货物。（ ） F',
  ]);
});
