import { expect, test } from 'vitest';
import { ingestFile } from '../../../src/ingest.ts';
import { readText } from '../../outline/support/cleaned.ts';

const read = (text: string): (string | null)[][] =>
  readText(text).questions.map(({ kind, question, answer }) => [kind, question, answer]);

test('what is filled into blanks below 填空题 is the answer, a line for each, and the blanks stay', () => {
  expect(
    read(
      '行政前台笔试\n一、填空题\n1. 我国的首都是（北京），最大的城市是（上海）。\n2. 一年有＿365＿天。\n3. 值班电话是__8001__，传真是 __8002__。\n4. HTTP（超文本传输协议）默认的端口是____。\n5. 档案工作的原则是____领导、____管理。',
    ),
  ).toEqual([
    ['fill', '我国的首都是（ ），最大的城市是（ ）。', '北京\n上海'],
    ['fill', '一年有＿＿天。', '365'],
    ['fill', '值班电话是____，传真是 ____。', '8001\n8002'],
    ['fill', 'HTTP（超文本传输协议）默认的端口是____。', null],
    ['fill', '档案工作的原则是____领导、____管理。', null],
  ]);
});

test('filled blanks tell by themselves that something is to be filled in', () => {
  expect(
    read(
      '网络题库\n1. IPv4 地址由__32__位组成。\n2. 网页默认使用的端口是__80__。\n3. 网关的作用是什么？\n4. 子网掩码的长度是__24__位时有多少地址？',
    ).map(([kind, , answer]) => [kind, answer]),
  ).toEqual([
    ['fill', '32'],
    ['fill', '80'],
    ['open', null],
    ['fill', '24'],
  ]);
});

test.each(['‖', '||'])('words between bars are filled in, and the bars go with them: %s', (bar) => {
  const text = `钳工测试\n一、填空题\n1. 千分尺精度为${bar}0.01${bar}毫米。\n2. 攻丝的工具叫${bar}丝锥${bar}，套丝的叫${bar}板牙${bar}。\n二、判断题\n3. 锉刀可以代替锤子。${bar}×${bar}\n4. 钻孔不准戴手套${bar}√${bar}`;
  expect(read(text)).toEqual([
    ['fill', '千分尺精度为____毫米。', '0.01'],
    ['fill', '攻丝的工具叫____，套丝的叫____。', '丝锥\n板牙'],
    ['judge', '锉刀可以代替锤子。', null],
    ['judge', '钻孔不准戴手套', null],
  ]);
});

test('bars of code are no blanks where nothing says that something is to be filled in', () => {
  const [first] = read(
    '前端面试题\n1. 运算符 || 和 && 有什么区别？表达式 || 短路 || 何时求值？\n2. 什么是闭包？\n3. 什么是原型链？',
  );
  expect(first[0]).toBe('open');
});

test('names in code and remarks in brackets are not filled in', () => {
  expect(
    read(
      'Python 面试题\n一、简答题\n1. 类的 __init__ 和 __new__ 有什么区别？\n2. 为什么要写 if __name__ == "__main__"？\n3. 公司（总部）的命名规范是什么？',
    ).map(([kind]) => kind),
  ).toEqual(['open', 'open', 'open']);
});

test('blanks that are filled in keep their words where the answers stand apart', () => {
  const [first] = read(
    '保安笔试\n一、填空题\n1. 灭火器（手提式）的检查周期是____。\n2. 火警电话是____。\n参考答案\n一、填空题\n1. 一个月\n2. 119',
  );
  expect(first).toEqual(['fill', '灭火器（手提式）的检查周期是____。', '一个月']);
});

test('what is filled in ends without a mark: its document is not cut off there', () => {
  const text =
    '图书题库\n1. 谈谈你的理解。\n答：图书管理员是桥梁。\n2. 怎样排架？\n答：按分类号。\n3. 一年有____个月。\n答案：';
  const isCutOff = (last: string): boolean | undefined => readText(text + last).questions.at(-1)?.truncated;
  expect(isCutOff('12')).toBe(false);
  expect(
    readText(`${text.replace('一年有____个月', '一年怎样过')}先做计划，再`).questions.at(-1)?.truncated,
  ).toBe(true);
});

test('what stands between lines of whatever length is filled in where that is a habit of the paper', () => {
  const text = [
    '需求工程练习',
    '1.填空题',
    '1. 可以从__一致性_、_完整性___和_有效性___三个方面检查需求。',
    '2. 流程图表达了部件之间_____信息流动_____的情况。',
    '3. 单元测试以_白盒_测试为主，__黑盒__测试为辅。',
    '4. 模型的层次有：主题层、____类与对象____层和___服务__层。复杂的模型层次更多。',
  ].join('\n');
  expect(read(text)).toEqual([
    ['fill', '可以从___、____和____三个方面检查需求。', '一致性\n完整性\n有效性'],
    ['fill', '流程图表达了部件之间__________的情况。', '信息流动'],
    ['fill', '单元测试以__测试为主，____测试为辅。', '白盒\n黑盒'],
    ['fill', '模型的层次有：主题层、________层和_____层。复杂的模型层次更多。', '类与对象\n服务'],
  ]);
});

test.each([
  [
    '一、填空题\n1. ____是____的首都。\n2. 一年有____个月。\n3. 水在____度结冰，在____度沸腾。\n4. 最长的河是____。\n5. 圆周率约为____。',
  ],
  [
    '一、填空题\n1. 档案实行____领导、____管理。\n2. 考核分为____，以及____两种。\n3. 水在____和____时变态。\n参考答案\n1. 统一 分级 2. 平时 年终 3. 0度 100度',
  ],
])('words of the question between two blanks are not: %#', (text) => {
  for (const [, stem] of read(`地理练习\n${text}`)) expect(stem).toMatch(/____/);
  expect(read(`地理练习\n${text}`).map(([, , answer]) => answer)).not.toContain('是');
  expect(read(`地理练习\n${text}`)[0][1]).toMatch(/____(?:是____的首都|领导、____管理)/);
});

/** Kind, stem and answer of a file's questions. */
async function readFile(file: string, text: string): Promise<(string | null)[][]> {
  const tools = { querySqlite: async () => [] };
  for await (const one of ingestFile(file, new TextEncoder().encode(text), tools))
    if ('ingested' in one)
      return one.ingested.reading.questions.map(({ kind, question, answer }) => [kind, question, answer]);
  return [];
}

test.each([
  [
    'a.md',
    '# 计算机练习\n## 填空题\n1. 计算机由<u>运算器</u>、<u>控制器</u>和存储器组成。\n2. 一个字节有<u>8</u>位。\n3. 内核是<u>系统软件</u>。它管理硬件。\n## 简答题\n1. 什么是<u>进程</u>？\n程序的一次执行。',
  ],
  [
    'a.html',
    '<html><body><h1>计算机练习</h1><h2>一、填空题</h2><p>1. 计算机由<u>运算器</u>、<span style="text-decoration: underline">控制器</span>和存储器组成。</p><p>2. 一个字节有<u>8</u>位。</p><p>3. 内核是<u>系统软件</u>。它管理硬件。</p><h2>二、简答题</h2><p>1. 什么是<u>进程</u>？</p><p>答：程序的一次执行。</p></body></html>',
  ],
])('what is underlined below 填空题 is filled in, and elsewhere stays: %s', async (file, text) => {
  expect(await readFile(file, text)).toEqual([
    ['fill', '计算机由____、____和存储器组成。', '运算器\n控制器'],
    ['fill', '一个字节有____位。', '8'],
    ['fill', '内核是____。它管理硬件。', '系统软件'],
    ['open', '什么是进程？', '程序的一次执行。'],
  ]);
});

test('an underlined word beside an empty blank, or in one question of many, is none', async () => {
  const page = (items: string): string =>
    `<html><body><h1>计算机练习</h1><h2>一、填空题</h2>${items}</body></html>`;
  const [first] = await readFile(
    'a.html',
    page('<p>1. <u>内存</u>的单位是____。</p><p>2. 一个字节有____位。</p>'),
  );
  expect(first).toEqual(['fill', '内存的单位是____。', null]);
  const [lone] = await readFile(
    'a.html',
    page(
      '<p>1. 计算机的<u>核心</u>部件是（  ）。</p><p>2. 一个字节有（  ）位。</p><p>3. 网址以（  ）开头。</p>',
    ),
  );
  expect(lone[1]).toContain('核心');
});

test('a sentence more with blanks that nothing shows is no answer, where hardly any question below 填空题 has one', () => {
  const text =
    '叉车试卷\n一、填空题\n1、叉车由 、 和门架组成。\n2、满载行驶时货叉离地 毫米。转弯时应 行驶。\n3、坡道上禁止 。\n二、简答题\n1、怎样倒车？\n2、怎样停车？';
  expect(
    readText(text)
      .questions.slice(0, 3)
      .map(({ question, answer }) => [question, answer]),
  ).toEqual([
    ['叉车由 、 和门架组成。', null],
    ['满载行驶时货叉离地 毫米。转弯时应 行驶。', null],
    ['坡道上禁止 。', null],
  ]);
});

test('where most of them have what belongs into the blanks behind them, it is the answer', () => {
  const text =
    '叉车试卷\n一、填空题\n1、叉车由____、____和门架组成。\n动力装置；车体\n2、满载行驶时货叉离地____毫米。\n300\n3、坡道上禁止____。\n调头\n4、载物时门架应____。\n后倾\n5、倒车前先____。\n鸣笛。';
  expect(readText(text).questions.map(({ answer }) => answer)).toEqual([
    '动力装置；车体',
    '300',
    '调头',
    '后倾',
    '鸣笛。',
  ]);
});

test('an empty bracket is no blank where what follows it asks: there it is a sign that is asked about', () => {
  const kinds = read(
    '前端面试题\n1. 绑定事件时不写（）会有什么问题？\n2. 脚本里 ${} 与 $() 各是什么意思\n3. 面试通过后由（）发出录用通知。\n4. 我国的首都是（），在华北。',
  ).map(([kind]) => kind);
  expect(kinds).toEqual(['open', 'open', 'fill', 'fill']);
});
