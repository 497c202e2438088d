import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const read = (...lines: string[]): string[] => sketch(readText(lines.join('\n')));

describe('labels that are no usual ones', () => {
  test('may have their number inside the bracket', () => {
    expect(
      read(
        '【题目一】请说明服务的要点。',
        '【参考答案】以客为先。',
        '【题目二】如何面对投诉？',
        '【参考答案】先听。',
        '【第三题】怎样排班？',
        '【参考答案】先问。',
      ),
    ).toEqual([
      '– 1 请说明服务的要点。 ⇒ 以客为先。',
      '– 2 如何面对投诉？ ⇒ 先听。',
      '– 3 怎样排班？ ⇒ 先问。',
    ]);
  });

  test.each([
    ['情境', '應對'],
    ['问题', '话术'],
    ['场景', '回应'],
    ['題目', '擬答'],
    ['提问', '示范'],
  ])('are a pair where %s sets a scene or asks, and %s says what to do', (asked, said) => {
    expect(
      read(
        `${asked}：客人说太贵了`,
        `${said}：我理解您的顾虑。`,
        `${asked}：客人要退房`,
        `${said}：我马上为您办理。`,
        `${asked}：客人遗失了房卡`,
        `${said}：核对身份后补办。`,
      ),
    ).toEqual([
      '– null 客人说太贵了 ⇒ 我理解您的顾虑。',
      '– null 客人要退房 ⇒ 我马上为您办理。',
      '– null 客人遗失了房卡 ⇒ 核对身份后补办。',
    ]);
  });

  test('are those who speak, where the title says that it is rehearsed', () => {
    expect(
      read(
        '讲解员情景应答',
        '游客：厕所在哪里？',
        '讲解员：前方左转。',
        '游客：门票能退吗？',
        '讲解员：当天可以。',
        '游客：有轮椅吗？',
        '讲解员：在服务台。',
      ),
    ).toEqual([
      '– null 厕所在哪里？ ⇒ 前方左转。',
      '– null 门票能退吗？ ⇒ 当天可以。',
      '– null 有轮椅吗？ ⇒ 在服务台。',
    ]);
  });

  test('stand over the answers of numbered questions', () => {
    expect(
      read(
        '1. 你最大的优点是什么',
        '高分话术：做事细心。',
        '2. 你的缺点',
        '高分话术：太求完美。',
        '3. 你为什么离职',
        '高分话术：想成长。',
      ),
    ).toEqual([
      '– 1 你最大的优点是什么 ⇒ 做事细心。',
      '– 2 你的缺点 ⇒ 太求完美。',
      '– 3 你为什么离职 ⇒ 想成长。',
    ]);
  });

  test.each([
    [
      'a talk',
      [
        '小说节选',
        '老王：你怎么来晚了？',
        '小李：堵车。',
        '老王：吃饭了吗？',
        '小李：没有。',
        '老王：去哪？',
        '小李：回家。',
      ],
    ],
    ['a price list', ['名称：耳机', '价格：199元', '名称：音箱', '价格：299元', '名称：支架', '价格：19元']],
    [
      'a report',
      [
        '检查通报',
        '问题：通道堆物。',
        '建议：三天内清理。',
        '问题：灯坏了。',
        '建议：更换。',
        '问题：门锁坏。',
        '建议：修理。',
      ],
    ],
    [
      'cases',
      [
        '案例：张某收受礼金。',
        '处理：给予警告。',
        '案例：李某迟到。',
        '处理：批评。',
        '案例：王某旷工。',
        '处理：记过。',
      ],
    ],
  ])('are none in %s', (_, lines) => {
    expect(read(...lines)).toEqual([]);
  });

  test('are none of the words that stand inside answers', () => {
    const reading = readText(
      '数据分析面试题\n1. 查询员工的姓名\n参考答案：用一次查询。\n说明：姓名可能重复，回复时去重。\n2. 查询最高的薪水\n参考答案：取最大值。\n说明：可能有空值，回复时排除。\n3. 查询部门的人数\n参考答案：分组计数。\n说明：人数为零的部门也要，回复时补上。',
    );
    expect(sketch(reading)).toEqual([
      '– 1 查询员工的姓名 ⇒ 用一次查询。\n说明：姓名可能重复，回复时去重。',
      '– 2 查询最高的薪水 ⇒ 取最大值。\n说明：可能有空值，回复时排除。',
      '– 3 查询部门的人数 ⇒ 分组计数。\n说明：人数为零的部门也要，回复时补上。',
    ]);
  });

  test('are none of what stands over options, which asks nothing', () => {
    const lines = [
      '面试题',
      '选项：甲和乙',
      '答案：乙',
      '选项：丙和丁',
      '答案：丁',
      '选项：戊和己',
      '答案：己',
    ];
    expect(read(...lines)).toEqual([]);
  });

  test('are none of the labels that name what a question assesses', () => {
    const reading = readText(
      '教师面试真题及答案\n第一题\n学生说你讲错了，怎么办？\n【考查要点】应变\n【参考答案】\n先肯定，再改正。\n第二题\n家长质问你，怎么回复？\n【考查要点】沟通\n【参考答案】\n先打电话。\n第三题\n请谈谈早读的意义。\n【考查要点】分析\n【参考答案】\n养成习惯。',
    );
    expect(sketch(reading)).toEqual([
      '– 1 学生说你讲错了，怎么办？ ⇒ 先肯定，再改正。',
      '– 2 家长质问你，怎么回复？ ⇒ 先打电话。',
      '– 3 请谈谈早读的意义。 ⇒ 养成习惯。',
    ]);
  });

  test('are none that say where a text comes from and who wrote it', () => {
    const entry = (asked: string, said: string, by: string) => [
      `# ${asked}`,
      '',
      `> 原文：https://example.org/${by}`,
      '',
      `回答者：${by}`,
      '',
      said,
      '',
    ];
    const lines = [
      ...entry('冷链车怎么预冷', '装货前半小时开机。', '阿冬'),
      ...entry('温度计放在哪里', '车厢后三分之一处。', '小满'),
      ...entry('断电了怎么办', '先报仓，再转干冰。', '老何'),
      ...entry('为什么要留样', '出了问题能查。', '阿冬'),
    ];
    const asked = readLines(lines, '冷链面试题.md').questions.map(({ question }) => question);
    expect(asked).toEqual(['冷链车怎么预冷', '温度计放在哪里', '断电了怎么办', '为什么要留样']);
  });
});
