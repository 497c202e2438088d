import { describe, expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findBlankStarts } from '../../../src/outline/unfold/blanks.ts';
import { readText } from '../support/cleaned.ts';

const linesOf = (text: string): string[] => {
  const starts = findBlankStarts(text, plainForm(text), { start: 0, end: text.length });
  return [0, ...starts].map((at, index) => text.slice(at, starts[index]).trim());
};

describe('lines that a site has joined by blanks', () => {
  test('are lines again: options without letters, keys in a last line', () => {
    const { questions } = readText(
      [
        '社区厨房志愿者安全小测',
        '1. 油锅起火时，首先应当',
        '泼水',
        '盖上锅盖',
        '端到门外',
        '答案：盖上锅盖',
        '2. 切生肉的砧板',
        '可以接着切水果',
        '用后应当烫洗消毒',
        '只用布擦一擦',
        '答案：用后应当烫洗消毒',
        '3. 发现燃气泄漏时，不能',
        '打开门窗',
        '关闭阀门',
        '按动电灯开关',
        '答案：按动电灯开关',
      ].join(' '),
    );
    expect(questions.map(({ options, key }) => [options.length, key])).toEqual([
      [3, 'B'],
      [3, 'B'],
      [3, 'C'],
    ]);
  });

  test('give paragraphs that ask, which nothing else tells', () => {
    const { questions } = readText(
      [
        '花艺师面试常见问题',
        '顾客只有五十元预算，你怎么配花？',
        '先问清楚送给谁，用一枝主花配两枝草花，把预算花在看得见的地方。',
        '鲜花卖不完怎么办？',
        '每天下午把剩下的花扎成小束，第二天一早特价卖掉。',
        '婚礼当天到场的花有一半蔫了，你怎么处理？',
        '立刻联系附近的同行调花，同时把好的集中到仪式区。',
        '你为什么想做花艺师？',
        '我在花市打过两年工，喜欢看人收到花的样子。',
      ].join(' '),
    );
    expect(questions.map(({ question }) => question)).toEqual([
      '顾客只有五十元预算，你怎么配花？',
      '鲜花卖不完怎么办？',
      '婚礼当天到场的花有一半蔫了，你怎么处理？',
      '你为什么想做花艺师？',
    ]);
  });

  test('are no lines behind a number, between words of English, around signs, within brackets', () => {
    expect(
      linesOf(
        '首页 > 人事 第一部分 基础 1. 什么是 Spring Boot？ 一个框架。 2. 选（ ）。 A. 甲 B. 乙 3. 再见。',
      ),
    ).toEqual([
      '首页 > 人事',
      '第一部分 基础',
      '1. 什么是',
      'Spring Boot？',
      '一个框架。',
      '2. 选（ ）。',
      'A. 甲',
      'B. 乙',
      '3. 再见。',
    ]);
  });

  test.each([
    [
      'within brackets, and between a company and the round',
      '码农求职日记，写给后来的人。 甲厂 一面（3月2日，线上 50分钟） 他没开摄像头。 1. 讲讲索引。 2. 写一个队列。 【乙厂 二面】 1. 你会什么？',
      [
        '码农求职日记，写给后来的人。',
        '甲厂 一面（3月2日，线上 50分钟）',
        '他没开摄像头。',
        '1. 讲讲索引。',
        '2. 写一个队列。',
        '【乙厂 二面】',
        '1. 你会什么？',
      ],
    ],
    [
      'around words of English, where these have blanks in the midst of Chinese',
      '軟體工程師 Backend 面試題。 1. 談談 Spring 的生命週期。 答：兩年 PHP 經驗，用 Redis 快取，再看 API 平常 50 ms 就好。 2. 什麼是 IO 3. 再見。',
      [
        '軟體工程師',
        'Backend',
        '面試題。',
        '1. 談談 Spring 的生命週期。',
        '答：兩年 PHP 經驗，用 Redis 快取，再看 API 平常 50 ms 就好。',
        '2. 什麼是 IO',
        '3. 再見。',
      ],
    ],
    [
      'behind a sign that stands before names',
      '◎ 班级经营 1. 怎么立规矩？ 2. 怎么排座位？ ◎ 课程教学 3. 怎么备课？ 4. 怎么提问？ ◎ 亲师沟通 5. 怎么家访？',
      [
        '◎ 班级经营',
        '1. 怎么立规矩？',
        '2. 怎么排座位？',
        '◎ 课程教学',
        '3. 怎么备课？',
        '4. 怎么提问？',
        '◎ 亲师沟通',
        '5. 怎么家访？',
      ],
    ],
    [
      'behind the hyphens of points that ask',
      '甲馆，只有面谈。 - 你为什么来？ - 书破了怎么办？ - 怎么荐书？ 很和气。 - 你能值夜班吗？',
      [
        '甲馆，只有面谈。',
        '- 你为什么来？',
        '- 书破了怎么办？',
        '- 怎么荐书？',
        '很和气。',
        '- 你能值夜班吗？',
      ],
    ],
  ])('are no lines %s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test('begin behind the sign of the right option', () => {
    const text =
      '1. 进站应当 A、减速 ★ B、加速 2. 起火应当 A、停车 ★ B、回家 3. 雨天应当 A、慢行 ★ B、急转 4. 完。';
    expect(linesOf(text)).toEqual(expect.arrayContaining(['B、加速', 'B、回家', 'B、急转']));
  });

  test('are joined by blanks of one width', () => {
    expect(
      linesOf('会计小测　填空题 1. 甲为____。 答案：①五　②六 2. 乙为____。 答案：七 3. 丙为____。'),
    ).toEqual([
      '会计小测　填空题',
      '1. 甲为____。',
      '答案：①五　②六',
      '2. 乙为____。',
      '答案：七',
      '3. 丙为____。',
    ]);
  });

  test('are not parted where what begins lines is glued', () => {
    expect(
      linesOf(
        '一、你会 Excel 吗？会 三年。2. 你会 英文吗？会 一点。3. 你能 加班吗？能 加。4. 你能 出差吗？能。 完。',
      ),
    ).toHaveLength(1);
  });

  test('of an article are no bank', () => {
    const article = [
      '周末我们去了植物园。 门口排着长队，大家都在等什么？ 原来是郁金香展的最后一天。',
      '讲解员说，郁金香怕热，三月底就要谢了。 孩子们蹲在地上画画，老人们坐在长椅上晒太阳。',
      '回来的路上下起了雨，我们在站台上等了半个小时。 下次还来吗？ 当然要来。',
    ].join(' ');
    expect(readText(article).questions).toEqual([]);
  });
});

test('no line begins with Chinese behind English, nor with what is counted, where figures stand between blanks as well', () => {
  const text =
    '筆記本 首頁 瀏覽：3,214 次 1. OSI 七層中，負責路徑的是哪一層？ (1)鏈結層 (2)網路層 答案：(2) 2. 何者為 TCP 的特性？ (1)非連線 (2)具流量控制 答案：(2) 解析：主機位元有 6 個，2 的 6 次方減 2 等於 62。 3. DNS 中，MX 紀錄的用途為何？ (1)反向查詢 (2)指定主機的 IPv6 位址 答案：(1)';
  const { questions } = readText(text);
  expect(
    questions.map(({ section, question, key, options }) => [section, question, options[1]?.text, key]),
  ).toEqual([
    [null, 'OSI 七層中，負責路徑的是哪一層？', '網路層', 'B'],
    [null, '何者為 TCP 的特性？', '具流量控制', 'B'],
    [null, 'DNS 中，MX 紀錄的用途為何？', '指定主機的 IPv6 位址', 'A'],
  ]);
});

describe('parts that are counted as 甲部 and 乙部', () => {
  const text = (first: string, second: string): string =>
    `助理面試筆記 ${first} (1) 請用兩分鐘介紹自己。 建議：過去、現在、將來各半分鐘，最後說回職務。 (2) 你為何投考這一職系？ 建議：說出兩個理由，各舉一個例子。 ${second} (3) 兩名同事在飯堂爭執，你會怎樣做？ 建議：先分開兩人，再分別聽他們說。 (4) 市民送上禮物，你會如何回應？ 建議：即時婉拒並說明規定，事後匯報。`;

  test('begin lines, with their names', () => {
    const { questions } = readText(text('甲部 自我認識', '乙部 處境題'));
    expect(questions.map(({ section, answer }) => [section, answer?.slice(-5)])).toEqual([
      ['自我認識', '說回職務。'],
      ['自我認識', '一個例子。'],
      ['處境題', '聽他們說。'],
      ['處境題', '事後匯報。'],
    ]);
  });

  test('are not what a sentence speaks of', () => {
    const { questions } = readText(text('面試問題', '面試問題').replace('再分別', '請乙部 處境組再分別'));
    expect(questions[2]?.answer).toBe('先分開兩人，請乙部 處境組再分別聽他們說。');
  });
});

describe('numbers that count with their chapters', () => {
  const stems = ['车晚到了你怎么安排？', '节前你准备什么？', '没收到货怎么办？', '邻居投诉怎么办？'];
  const text = (numbers: readonly string[]): string => {
    const items = stems.map(
      (stem, at) =>
        `${numbers[at]} ${stem} 【考查要点】现场调度 【参考回答】先弄清楚情况，再按轻重安排人手，做完之后复盘一次。`,
    );
    return `网点经理面试题库 第一章 运营管理 ${items.slice(0, 2).join(' ')} 第二章 客户与投诉 ${items.slice(2).join(' ')}`;
  };

  test('begin lines where each follows the one before', () => {
    const { questions } = readText(text(['1.1', '1.2', '2.1', '2.2']));
    expect(questions.map(({ section, question, answer }) => [section, question, answer?.slice(-5)])).toEqual(
      stems.map((stem, at) => [at < 2 ? '运营管理' : '客户与投诉', stem, '复盘一次。']),
    );
  });

  test('are none where figures stand among words', () => {
    const said = text(['1、', '2、', '3、', '4、']).replaceAll('人手，', '人手，补贴 1.5 倍的工钱，');
    const { questions } = readText(said);
    expect(questions.map(({ answer }) => answer?.includes('补贴 1.5 倍的工钱，'))).toEqual(
      stems.map(() => true),
    );
  });
});
