import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../../outline/support/cleaned.ts';

const read = (...lines: string[]): string[] => sketch(readText(lines.join('\n')));
const options = 'A. 一 B. 二 C. 三 D. 四';

describe('a text that several questions share', () => {
  test.each(['（2～3題為題組）', '(共用题干 2~3题)', '请根据下列资料，回答第2题至第3题。'])(
    'belongs to those that %s names',
    (head) => {
      expect(
        read(
          `1. 甲是（ ）。`,
          options,
          head,
          '某公司有十人。',
          `2. 乙是（ ）。`,
          options,
          `3. 丙是（ ）。`,
          options,
          `4. 丁是（ ）。`,
          options,
        ),
      ).toEqual([
        '– 1 甲是（ ）。',
        '– 2 某公司有十人。\n乙是（ ）。',
        '– 3 某公司有十人。\n丙是（ ）。',
        '– 4 丁是（ ）。',
      ]);
    },
  );

  test.each([
    ['【案例一】', '【案例二】'],
    ['案例分析一', '案例分析二'],
    ['病例摘要：', '病例摘要：'],
    ['案例1：', '案例2：'],
  ])('belongs to the questions below %s, which count anew below %s', (one, other) => {
    const reading = readText(
      [
        one,
        '老人独居，邻居投诉。',
        '1.如何了解情况？',
        '答：上门。',
        '2.如何安抚邻居？',
        '答：说明。',
        other,
        '要加装电梯，一楼反对。',
        '1.如何协调各方？',
        '答：开会。',
        '2.协调不成怎么办？',
        '答：公示。',
      ].join('\n'),
    );
    expect(reading.title).toBe(null);
    expect(sketch(reading)).toEqual([
      '– 1 老人独居，邻居投诉。\n如何了解情况？ ⇒ 上门。',
      '– 2 老人独居，邻居投诉。\n如何安抚邻居？ ⇒ 说明。',
      '– 1 要加装电梯，一楼反对。\n如何协调各方？ ⇒ 开会。',
      '– 2 要加装电梯，一楼反对。\n协调不成怎么办？ ⇒ 公示。',
    ]);
  });

  test('is none where an answer tells of cases', () => {
    expect(
      read(
        '1. 请举例说明如何处理投诉？',
        '答：可以这样说。',
        '案例一：换了一份。',
        '案例二：送了饮料。',
        '2. 你怎么看加班？',
        '答：可以接受。',
        '3. 你的优点是什么？',
        '答：细心。',
      ),
    ).toEqual([
      '– 1 请举例说明如何处理投诉？ ⇒ 可以这样说。\n案例一：换了一份。\n案例二：送了饮料。',
      '– 2 你怎么看加班？ ⇒ 可以接受。',
      '– 3 你的优点是什么？ ⇒ 细心。',
    ]);
  });
});

test('a heading that names shared stems stands over them, and is no such words itself', () => {
  expect(
    read(
      '一、单选题',
      '1. 甲是（ ）。',
      options,
      '二、共用题干单选题（共2题，每题2分）',
      '（2～3题共用题干）',
      '某公司有十人。',
      '2. 乙是（ ）。',
      options,
      '3. 丙是（ ）。',
      options,
    ),
  ).toEqual([
    '单选题 1 甲是（ ）。',
    '共用题干单选题 2 某公司有十人。\n乙是（ ）。',
    '共用题干单选题 3 某公司有十人。\n丙是（ ）。',
  ]);
});

test('the questions of one part may be numbered in another way than those of the others', () => {
  expect(
    read(
      '一、单选题',
      '1. 甲是（ ）。',
      options,
      '2. 乙是（ ）。',
      options,
      '二、案例分析题',
      '案例一：仓库起火。',
      '（1）错在哪里？',
      '（2）谁应当负责？',
      '三、简答题',
      '1. 简述逃生的要点。',
      '2. 简述灭火的方法。',
    ),
  ).toEqual([
    '单选题 1 甲是（ ）。',
    '单选题 2 乙是（ ）。',
    '案例分析题 1 仓库起火。\n错在哪里？',
    '案例分析题 2 仓库起火。\n谁应当负责？',
    '简答题 1 简述逃生的要点。',
    '简答题 2 简述灭火的方法。',
  ]);
});

test('a paper of several is a section above the words that announce its case', () => {
  const paper = (name: string, about: string): string =>
    `${name}\n\n【背景材料】${about}窗口中午只有两个人，办事的人等了一个小时，意见很大。\n\n第一题：对此你怎么看？\n\n【参考答案】好事要办好，人手应当跟上。\n\n第二题：请你提出办法。\n\n【参考答案】分两批吃饭，中午多开两个窗口。`;
  const { questions } = readText(
    `税务面试模拟题（含参考答案）\n\n${paper('模拟题一', '甲县')}\n\n${paper('模拟题二', '乙县')}`,
  );
  expect(questions.map(({ section, number, answer }) => [section, number, answer])).toEqual(
    ['模拟题一', '模拟题二'].flatMap((section) => [
      [section, 1, '好事要办好，人手应当跟上。'],
      [section, 2, '分两批吃饭，中午多开两个窗口。'],
    ]),
  );
});
