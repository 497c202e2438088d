import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const title = '仓库管理员面试题及答案';
const items = [
  '你为什么来应聘？答：离家近。',
  '有什么特长？答：会修叉车。',
  '如何先进先出？答：按批次摆放。',
  '怎样盘点？答：先查单据。',
];

/** Two sections of two questions with these lines over them, their numbers running on or beginning anew. */
function bankWith([one, other]: readonly string[], runsOn: boolean): string {
  const numbered = items.map(
    (item, index) => `${runsOn || index < 2 ? index + 1 : index - 1}、${item.replace('答', '\n答')}`,
  );
  return [title, one, ...numbered.slice(0, 2), other, ...numbered.slice(2)].join('\n');
}

const names = (sections: readonly string[], runsOn: boolean) =>
  readText(bankWith(sections, runsOn)).questions.map(({ section }) => section);

const read = ['自我认知', '自我认知', '业务能力', '业务能力'];

describe('names above the first question and others that are marked alike', () => {
  test.each([
    ['a sign', '● 自我认知', '● 业务能力'],
    ['a sign at both ends', '★自我认知★', '★业务能力★'],
    ['rules', '== 自我认知 ==', '== 业务能力 =='],
    ['long rules', '==========自我认知==========', '==========业务能力=========='],
    ['rules not quite alike', '-------- 自我认知 ---------', '---------- 业务能力 ------'],
    [
      'rules longer than a name may be',
      `${'═'.repeat(22)} 自我认知 ${'═'.repeat(22)}`,
      `${'═'.repeat(22)} 业务能力 ${'═'.repeat(22)}`,
    ],
    ['stars', '**自我认知**', '**业务能力**'],
    ['Roman numerals', 'Ⅰ、自我认知', 'Ⅱ、业务能力'],
    ['stems', '甲、自我认知', '乙、业务能力'],
    ['numerals and a colon', '一：自我认知', '二：业务能力'],
    ['parts in English', 'Part One：自我认知', 'Part Two：业务能力'],
    ['lessons', '第一节 自我认知', '第二节 业务能力'],
    ['rounds', '第一轮　自我认知', '第二轮　业务能力'],
    ['gates', '第一关：自我认知', '第二关：业务能力'],
    ['classes in brackets', '【第一类】自我认知', '【第二类】业务能力'],
    ['how many there are', '自我认知（2题）', '业务能力（共2道题）'],
    ['two digits', '01 自我认知', '02 业务能力'],
    ['a word for them', '类型：自我认知', '类型：业务能力'],
    ['a bar', '▌自我认知', '▌业务能力'],
    ['arrows', '>> 自我认知', '>> 业务能力'],
    ['round corners', '〖自我认知〗', '〖业务能力〗'],
    ['square brackets', '[自我认知]', '[业务能力]'],
    ['circles', '①自我认知', '②业务能力'],
    ['chapters', '第1章 自我认知', '第2章：业务能力'],
    ['classes', '第一类：自我认知', '第二类：业务能力'],
    ['days', 'Day 1 自我认知', 'Day 2 业务能力'],
    ['a part in brackets', '【第一部分】自我认知', '【第二部分】业务能力'],
    ['a number in brackets', '【一、自我认知】', '【二、业务能力】'],
    ['a number before brackets', '一、【自我认知】', '二、【业务能力】'],
    ['a number in stars', '**一、自我认知**', '**二、业务能力**'],
    ['how many there are', '一、自我认知 2道', '二、业务能力：2题'],
  ])('are sections, by %s', (_, one, other) => {
    expect(names([one, other], false)).toEqual(read);
    expect(names([one, other], true)).toEqual(read);
  });

  test.each([['C#'], ['C++'], ['.NET'], ['ASP.NET Core'], ['Node.js'], ['JVM & GC'], ['Vue3']])(
    'are sections named %s as well',
    (name) => {
      expect(names([`=====${name}=====`, '=====异步====='], false)).toEqual([name, name, '异步', '异步']);
    },
  );

  test('are none where the first question has nothing of the kind above it', () => {
    const text = `${title}\n1、如何盘点？\n答：分两步。\n**准备**\n1. 查单据\n2. 贴封条\n2、怎样复核？\n答：换人再数。`;
    expect(readText(text).questions.map(({ question }) => question)).toEqual(['如何盘点？', '怎样复核？']);
  });
});

describe('in one endless line, a marked name between a sentence and the number 1', () => {
  const inLine = (name: string) =>
    `${title} 1、${items[0]}2、${items[1]}${name} 1、${items[2]}2、${items[3]}`;

  test.each(['◆业务能力◆', '== 业务能力 ==', 'Part 2 业务能力', '乙、业务能力', '业务能力'])(
    'is a section: %s',
    (name) => {
      expect(sketch(readText(inLine(name))).slice(1)).toEqual([
        '– 2 有什么特长？ ⇒ 会修叉车。',
        '业务能力 1 如何先进先出？ ⇒ 按批次摆放。',
        '业务能力 2 怎样盘点？ ⇒ 先查单据。',
      ]);
    },
  );

  test('is none over the points of an answer', () => {
    const text = `${title} 1、怎样盘点？答：分清批次。◆注意事项◆ 1、查单据；2、贴封条。2、有什么特长？答：会修叉车。3、为什么来？答：离家近。`;
    expect(readText(text).questions.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('over questions with labels', () => {
  const labelled = (one: string, other: string) =>
    [title, one, ...items.slice(0, 2), other, ...items.slice(2)]
      .map((line) => (line.includes('答：') ? `问：${line.replace('答', '\n答')}` : line))
      .join('\n');

  test.each([
    ['第一部分：自我认知', '第二部分：业务能力'],
    ['第1章 自我认知', '第2章 业务能力'],
    ['模块一：自我认知', '模块二：业务能力'],
    ['【自我认知】', '【业务能力】'],
    ['【第一部分 自我认知】', '【第二部分 业务能力】'],
    ['== 自我认知 ==', '== 业务能力 =='],
    ['◆ 自我认知', '◆ 业务能力'],
    ['Part 1：自我认知', 'Part 2：业务能力'],
    ['壹、自我认知', '贰、业务能力'],
  ])('names are sections without what counts or marks them: %s', (one, other) => {
    expect(sketch(readText(labelled(one, other)))).toEqual([
      '自我认知 null 你为什么来应聘？ ⇒ 离家近。',
      '自我认知 null 有什么特长？ ⇒ 会修叉车。',
      '业务能力 null 如何先进先出？ ⇒ 按批次摆放。',
      '业务能力 null 怎样盘点？ ⇒ 先查单据。',
    ]);
  });

  test('a line of an answer that is marked so is none where nothing is above the first question', () => {
    const text = `${title}\n问：怎样盘点？\n答：分两步。\n== 准备 ==\n问：有什么特长？\n答：会修叉车。\n问：为什么来？\n答：离家近。`;
    expect(readText(text).questions.map(({ section }) => section)).toEqual([null, null, null]);
  });
});

describe('in one endless line, the first of such names behind the title', () => {
  const inLine = (one: string, other: string) =>
    `${title}${one}1、${items[0]}2、${items[1]}${other}1、${items[2]}2、${items[3]}`;

  test.each([
    ['★自我认知', '★业务能力'],
    ['===== 自我认知 =====', '===== 业务能力 ====='],
    ['Part 1 自我认知', 'Part 2 业务能力'],
    ['甲、自我认知', '乙、业务能力'],
    ['自我认知', '业务能力'],
  ])('is a section as well: %s', (one, other) => {
    const { questions, title: name } = readText(inLine(one, other));
    expect(questions.map(({ section }) => section)).toEqual(read);
    expect(name).toBe(title);
  });

  test('is none where the title ends the words before the first number', () => {
    const { questions, title: name } = readText(inLine('', '业务能力'));
    expect(questions.map(({ section }) => section)).toEqual([null, null, '业务能力', '业务能力']);
    expect(name).toBe(title);
  });
});

describe('names that end as those of sections do', () => {
  const labelled = (one: string, other: string) =>
    [title, '以下内容分为两类。', one, ...items.slice(0, 2), other, ...items.slice(2)]
      .map((line) => (line.includes('答：') ? `问：${line.replace('答', '\n答')}` : line))
      .join('\n');

  test.each([
    ['个人类面试真题解析', '仓储/运输类面试真题解析'],
    ['个人类问题', '仓储类问题'],
    ['通用问题', '仓储相关问题'],
    ['HR类面试题', '仓储类面试题'],
  ])('are sections: %s, %s', (one, other) => {
    const { questions } = readText(labelled(one, other));
    expect(questions.map(({ section }) => section)).toEqual([one, one, other, other]);
  });

  test('may stand over a line that says what the questions are for', () => {
    const [one, other] = ['个人认知类问题', '仓储知识类问题'];
    const text = labelled(
      `${one}\n此类问题旨在了解求职的动机。`,
      `${other}\n这部分题目主要考察对流程的掌握。`,
    );
    const { questions, leftovers } = readText(text);
    expect(questions.map(({ section, answer }) => [section, answer])).toEqual([
      [one, '离家近。'],
      [one, '会修叉车。'],
      [other, '按批次摆放。'],
      [other, '先查单据。'],
    ]);
    expect(leftovers.length).toBe(3);
  });

  test('stay in the answer over a line that tells something else', () => {
    const [one, other] = ['个人认知类问题', '仓储知识类问题'];
    const text = labelled(one, `${other}\n我都能答上来。`);
    expect(readText(text).questions.map(({ section }) => section)).toEqual([one, one, one, one]);
  });

  test('are none where only an answer ends with one', () => {
    const text = `${title}\n以下内容供参考。\n问：怎样盘点？\n答：分两步。\n仓储相关问题\n问：有什么特长？\n答：会修叉车。\n问：为什么来？\n答：离家近。`;
    expect(readText(text).questions.map(({ section }) => section)).toEqual([null, null, null]);
  });
});
