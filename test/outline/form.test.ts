import { expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const count = (text: string): number => readText(text).questions.length;

const forms = [
  '新进人员基本资料表\n1. 姓名：____\n2. 出生日期：____\n3. 通讯地址：____\n4. 最高学历：____\n5. 紧急联络人：____',
  '离职交接清单\n一、工作交接\n1. 未完成工作：____\n2. 电脑及账号：____\n二、物品交接\n1. 门禁卡____张\n2. 工牌____个\n移交人：____ 接收人：____',
  '设备点检记录表\n1. 电压____V，电流____A\n2. 油温____℃\n3. 油位：____\n4. 异响：有□ 无□\n5. 漏油：有□ 无□\n6. 点检人：____',
  '家长同意书\n本人同意子弟____参加贵校____月____日之教学：\n1. 学生应准时于____时____分集合。\n2. 学生如有特殊体质____，应事先告知。\n3. 紧急联络人为____，电话____。\n家长签名：____',
];

test.each(forms)('a form that is to be filled in is no bank: %s', (form) => {
  expect(count(form)).toBe(0);
  expect(count(form.replaceAll('_', '＿'))).toBe(0);
});

test.each([
  ['常识\n1. 我国的首都是____。\n2. 水的化学式：____。\n3. 一年有____个月。\n4. 最大的行星是____。', 4],
  ['电工填空练习\n1. 电压的单位：____。\n2. 安全电压：____V。\n3. 三相电压：____V。', 3],
  [
    '合同法知识竞赛\n1. 甲方迟延履行，乙方可以解除____。\n2. 定金不得超过标的额的____%。\n3. 时效为____年。',
    3,
  ],
  ['一、填空\n1. 火警电话：____\n2. 急救电话：____\n3. 匪警电话：____', 3],
])('a paper whose blanks stand behind what is asked for is one: %s', (paper, questions) => {
  expect(count(paper)).toBe(questions);
  expect(count(paper.replaceAll('_', '＿'))).toBe(questions);
});
