import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test('a kind before each stem without numbers, and whether it was answered well behind the key', () => {
  const text =
    '塔吊模拟考试错题\n得分：80\n\n判断题 大风时可以起吊。\n× 作答正确\n判断题 起吊前要试吊。\n√ 作答错误\n单选题 吊钩磨损超过多少应当报废？\nA. 一成\nB. 二成\nC. 三成\nA 回答错误\n多选题 下列属于安全装置的有\nA. 限位器\nB. 收音机\nC. 力矩限制器\nAC 答对了\n';
  expect(choices(readText(text))).toEqual([
    'null judge 大风时可以起吊。 ⇒ F',
    'null judge 起吊前要试吊。 ⇒ T',
    'null single 吊钩磨损超过多少应当报废？ | A 一成 | B 二成 | C 三成 ⇒ A',
    'null multiple 下列属于安全装置的有 | A 限位器 | B 收音机 | C 力矩限制器 ⇒ AC',
  ]);
});

test('a kind in brackets, and the number in it', () => {
  const text =
    '每日一练\n\n【单选 01】下列属于固定资产的是（ ）\nA 厂房\nB 现金\nC 存货\n\n【单选 02】下列属于负债的是（ ）\nA 存货\nB 厂房\nC 借款\n\n—— 广告 ——\n名师课堂限时优惠\n\n【判断 03】收入就是利润。（ ）\n\n【判断 04】资产可以租入。（ ）\n\n▼▼▼\n\n参考答案：01 A　02 C　03 ×　04 √\n';
  expect(choices(readText(text))).toEqual([
    '1 single 下列属于固定资产的是（ ） | A 厂房 | B 现金 | C 存货 ⇒ A',
    '2 single 下列属于负债的是（ ） | A 存货 | B 厂房 | C 借款 ⇒ C',
    '3 judge 收入就是利润。（ ） ⇒ F',
    '4 judge 资产可以租入。（ ） ⇒ T',
  ]);
});

test('one’s own answer behind the key, judged in words', () => {
  const text =
    '安全错题本\n\n【单选题】压力表指针在哪里表示正常？\nA. 红区\nB. 绿区\nC. 黄区\n正确答案：B 你的答案：C\n【判断题】夜间可以不设警示灯。\n正确答案：错误 你的答案：正确\n【简答题】简述火灾时的处置步骤。\n参考答案：先报警，再疏散。\n【单选题】登高作业从几米算起？\nA. 1米\nB. 2米\nC. 3米\n正确答案：B 你的答案：B\n';
  expect(choices(readText(text))).toEqual([
    'null single 压力表指针在哪里表示正常？ | A 红区 | B 绿区 | C 黄区 ⇒ B',
    'null judge 夜间可以不设警示灯。 ⇒ F',
    'null open 简述火灾时的处置步骤。 ⇒ – ⇒ answer: 先报警，再疏散。',
    'null single 登高作业从几米算起？ | A 1米 | B 2米 | C 3米 ⇒ B',
  ]);
});

test('names of parts that come again in each chapter stand over numbered questions', () => {
  const text =
    '电工考试题\n\n单选题\n1. 安全电压是多少？\nA. 36V\nB. 220V\n答案：A\n2. 万用表不能测什么？\nA. 电压\nB. 温度\n答案：B\n判断题\n1. 带电作业要戴手套。\n答案：对\n单选题\n1. 零线的颜色是？\nA. 蓝\nB. 红\n答案：A\n判断题\n1. 可以湿手操作。\n答案：错\n';
  expect(choices(readText(text)).map((one) => one.slice(0, 8))).toEqual([
    '1 single',
    '2 single',
    '1 judge ',
    '1 single',
    '1 judge ',
  ]);
});

test('what a paper says of its kinds is no question', () => {
  const text =
    '考试说明\n\n单选题 四个选项中只有一个正确\n多选题 错选不得分\n判断题 认为正确的涂A\n简答题 写在答题纸上\n';
  expect(choices(readText(text))).toEqual([]);
});

test('a kind that a document has glued before its stems is a label, whatever stands before it', () => {
  const text =
    '第 1 题單選下班前應先\nA.鎖門\nB.關燈\n答案：B\n第 2 題單選“先點後收”指的是\nA.點數\nB.點名\n答案：A\n第 3 題多選收銀檯應備有\nA.零錢\nB.發票\nC.雨傘\n答案：AB';
  expect(readText(text).questions.map(({ kind, question, key }) => [kind, question, key])).toEqual([
    ['single', '下班前應先', 'B'],
    ['single', '“先點後收”指的是', 'A'],
    ['multiple', '收銀檯應備有', 'AB'],
  ]);
});

test.each([
  ['1', '单选', '判断', '多选', ''],
  ['1、', '单项选择题', '判断题', '多项选择题', ' '],
  ['1. ', '单选', '判断', '多选', ' | '],
])('numbers %j and kinds %s, %s, %s with %j behind them', (number, single, judge, multiple, by) => {
  const text = [
    '货运驾驶员考试题',
    ...[`${number}${single}${by}连续驾驶不得超过几小时？`, 'A、2小时', 'B、4小时', '正确答案：B'],
    ...[`${number.replace('1', '2')}${judge}${by}重的货物应放在上层。`, '正确答案：错'],
    ...[
      `${number.replace('1', '3')}${multiple}${by}出车前应检查的有哪些？`,
      'A、胎压',
      'B、灯光',
      'C、菜单',
      '正确答案：AB',
    ],
    ...[`${number.replace('1', '4')}${judge}${by}证件应随车携带。`, '正确答案：对'],
  ];
  expect(readText(text.join('\n')).questions.map(({ kind, question }) => `${kind} ${question}`)).toEqual([
    'single 连续驾驶不得超过几小时？',
    'judge 重的货物应放在上层。',
    'multiple 出车前应检查的有哪些？',
    'judge 证件应随车携带。',
  ]);
});

test('other kinds with a blank behind them', () => {
  const text =
    '继电保护题库\n1、填空题 保护的四性是选择性和（ ）。\n本题答案：速动性\n2、名词解释 后备保护\n本题答案：主保护拒动时动作的保护。\n3、问答题 什么叫重合闸？\n本题答案：跳闸后再合。\n';
  expect(readText(text).questions.map(({ kind, question }) => `${kind} ${question}`)).toEqual([
    'fill 保护的四性是选择性和（ ）。',
    'open 后备保护',
    'open 什么叫重合闸？',
  ]);
});

test('what is bidden is no kind', () => {
  const text =
    '逻辑试题\n1. 判断下列说法是否正确：先断电。\n答：正确。\n2. 选择合适的工具并说明理由。\n答：扳手，能调。\n3. 判断这句话对不对：先送电。\n答：不对。';
  expect(readText(text).questions.map(({ question }) => question.slice(0, 4))).toEqual([
    '判断下列',
    '选择合适',
    '判断这句',
  ]);
});

test('a stem may begin with such words itself', () => {
  const text =
    '命题员试题\n1. 单选题的干扰项应（ ）。\nA.有道理\nB.很荒唐\n答案：A\n2. 判断题库应（ ）更新。\nA.每年\nB.从不\n答案：A\n3. 审题人是（ ）。\nA.本人\nB.他人\n答案：B';
  expect(readText(text).questions.map(({ question }) => question)).toEqual([
    '单选题的干扰项应（ ）。',
    '判断题库应（ ）更新。',
    '审题人是（ ）。',
  ]);
});
