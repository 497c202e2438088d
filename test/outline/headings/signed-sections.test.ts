import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const read = (text: string): string[] => sketch(readText(`社工師口試擬答\n${text}`));

test.each(['◎', '▲', '◈', '§'])('%s before a short line over a question names a section', (sign) => {
  const labelled = `${sign} 個案工作\n【第 1 題】\n案主拒絕服務，你如何處理？\n參考擬答：\n先了解原因。\n答題提醒：勿責備。\n\n${sign} 社區工作\n\n【第 2 題】\n如何動員居民？\n參考擬答：\n拜訪關鍵人物。`;
  const numbered = `${sign} 個案工作\n1. 案主拒絕服務，你如何處理？\n答：先了解原因。\n${sign} 社區工作\n2. 如何動員居民？\n答：拜訪關鍵人物。`;
  for (const text of [labelled, numbered])
    expect(read(text)).toEqual([
      '個案工作 1 案主拒絕服務，你如何處理？ ⇒ 先了解原因。',
      '社區工作 2 如何動員居民？ ⇒ 拜訪關鍵人物。',
    ]);
});

test('the last point of a list with such signs names nothing, nor does a sentence', () => {
  const points =
    '1. 你的步驟是什麼？\n答：\n◎ 確認安全\n◎ 擬定計畫\n2. 如何動員居民？\n答：\n先了解原因。\n◎ 再拜訪人物。\n3. 經費不足怎麼辦？\n答：募款。';
  expect(read(points)).toEqual([
    '– 1 你的步驟是什麼？ ⇒ ◎ 確認安全\n◎ 擬定計畫',
    '– 2 如何動員居民？ ⇒ 先了解原因。\n◎ 再拜訪人物。',
    '– 3 經費不足怎麼辦？ ⇒ 募款。',
  ]);
});

test('the name of a kind in brackets stands over questions whose numbers run on', () => {
  expect(
    readText(
      '农资测试题\n\n【单选】\n1. 种子受潮（ ）。\nA. 晒干\nB. 出售\nC. 丢弃\n2. 农药应（ ）。\nA. 上锁\nB. 混放\nC. 外借\n\n【判断】\n3. 化肥可以露天存放。\n4. 农药瓶要回收。',
    ).questions.map(({ section, kind, number }) => [section, kind, number]),
  ).toEqual([
    ['单选', 'single', 1],
    ['单选', 'single', 2],
    ['判断', 'judge', 3],
    ['判断', 'judge', 4],
  ]);
});

test('other words in brackets over a number that runs on are of the answer above', () => {
  expect(
    sketch(readText('农资面试题\n1. 种子受潮怎么办？\n答：先晒。\n【晾晒】\n2. 农药怎么放？\n答：上锁。')),
  ).toEqual(['– 1 种子受潮怎么办？ ⇒ 先晒。\n【晾晒】', '– 2 农药怎么放？ ⇒ 上锁。']);
});

test('a sign before the name in a heading of the format is no part of it, but one within it is', () => {
  const lines = [
    '# 题库',
    '## 🧪 测试',
    '### 什么是冒烟测试？',
    '先跑主流程。',
    '## 🛡️ 安全 & 🔑 权限',
    '### 什么是越权？',
    '看了别人的。',
  ];
  expect(sketch(readLines(lines))).toEqual([
    '测试 null 什么是冒烟测试？ ⇒ 先跑主流程。',
    '安全 & 🔑 权限 null 什么是越权？ ⇒ 看了别人的。',
  ]);
});

const airlines = ['華航', '長榮', '星宇'];
const cabin = [
  ['為什麼想當空服員？', 'Why should we hire you?', '最近看了什麼書？'],
  ['請用台語自我介紹', '你怎麼看本公司的服務？', '乘客不繫安全帶怎麼辦？'],
  ['你最大的挫折是什麼？', '遇到酒醉旅客怎麼辦？', 'What is your weakness?'],
];

test.each([
  ['■ ', '· '],
  ['● ', '○ '],
  ['◆', '- '],
])('a point with the sign %s over points with the sign %s that ask names a section', (over, sign) => {
  const parts = airlines.map(
    (name, at) => `${over}${name}\n${cabin[at].map((one) => `${sign}${one}`).join('\n')}`,
  );
  expect(sketch(readText(`空服員面試考古題整理\n${parts.join('\n\n')}`))).toEqual(
    airlines.flatMap((name, at) => cabin[at].map((one) => `${name} null ${one}`)),
  );
});

test('points with another sign below points that ask answer them', () => {
  const said = [
    ['盒模型', '· 宽度不含边框\n· 怪异模式包含'],
    ['什么是闭包？', '· 函数和词法环境'],
    ['如何清除浮动？', '· 使用伪元素\n· 触发新的上下文'],
    ['为什么用虚拟列表？', '· 减少节点'],
  ];
  const text = `前端面试题整理\n${said.map(([one, points]) => `■ ${one}\n${points}`).join('\n')}`;
  expect(sketch(readText(text))).toEqual(said.map(([one, points]) => `– null ${one} ⇒ ${points}`));
});

test('points that ask are questions all, whatever their signs', () => {
  const text =
    '客服面试题整理\n■ 为什么离职？\n· 你的优点是什么？\n■ 期望薪资是多少？\n· 能接受加班吗？\n■ 客户骂人怎么办？\n· 怎样安抚客户？';
  expect(sketch(readText(text))).toHaveLength(6);
});

test('what is told right below the heading of a section is no name of one, though a sign stands before it', () => {
  const log = (told: string): string[] => [
    '# 2024 测试工程师面试记录',
    '## 甲公司',
    told,
    '- 怎样测试电梯？',
    '- 怎样写用例？',
    '## 乙公司',
    told,
    '- 怎样定位缺陷？',
    '- 怎样评估风险？',
  ];
  const sectionsOf = (told: string): (string | null)[] =>
    readLines(log(told)).questions.map(({ section }) => section);
  for (const told of ['🕐 60 分鐘，主管一人', '📍 线上，两轮', '⏱ 45min', '🕐 一面 30 分钟'])
    expect(sectionsOf(told)).toEqual(['甲公司', '甲公司', '乙公司', '乙公司']);
  expect(sectionsOf('🔹 一面')).toEqual(['一面', '一面', '一面', '一面']);
});
