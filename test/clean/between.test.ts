import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

const kept = (text: string): string =>
  findFurniture(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trimEnd();

const bank = [
  '1、你为什么想做仓库管理员？\n我做事细心，也喜欢和数字打交道，愿意在一线学习货物的流转。',
  '2、夜班怎样保证安全？\n按时巡查，再核对门锁和监控；发现异常先报告主管，再按预案处理。',
  '3、账实不符怎么办？\n先停止这个货位的出库，重新盘点一遍，再对照单据找原因并上报。',
  '4、怎样看待先进先出？\n能减少积压和过期，我会按批次摆放，标签朝外，方便取用。每周检查一次日期，临期的贴上黄签，提前告诉销售，一起想办法。',
];
const between = (words: string, blank: string): string =>
  bank.map((item, at) => (at === 1 || at === 2 ? `${item}${blank}${words}` : item)).join(blank);
const endless = (words: string): string => between(words, ' ').replaceAll(/？\n/g, '？答：');

const ofSite = [
  '下载APP，随时随地刷题',
  '更多面试题请关注公众号求职笔记',
  '【推荐阅读】仓管员面试技巧',
  '[广告] 仓储软件免费试用，点击领取',
  '收藏本题 | 报错 | 做笔记',
  '讚好 27 檢舉',
  '12人答错',
  '（未完，接下页）',
  '收起答案',
  '～～～～～～',
  '瀏覽 842 讚 31',
  '【拓展阅读】盘点的五个步骤',
];

describe('what a site prints between questions', () => {
  test.each([...ofSite, '👇👇👇点击关注，获取更多面试题', '- 广告 -', '👍 12  💬 3', '---分割线---'])(
    'goes as a line: %s',
    (words) => {
      expect(kept(between(words, '\n'))).toBe(bank.join('\n'));
    },
  );

  test.each([...ofSite, '难度：中等', '查看答案'])('goes from one endless line: %s', (words) => {
    expect(kept(endless(words)).replaceAll(/ +/g, ' ')).toBe(bank.join(' ').replaceAll('？\n', '？答：'));
  });

  test.each(['广告', '复制', 'www.example.com', '求职宝典网整理', '我要纠错', '学习资料分享平台'])(
    'goes where it comes again: %s',
    (words) => {
      expect(kept(between(words, '\n'))).toBe(bank.join('\n'));
      expect(kept(endless(words)).replaceAll(/ +/g, ' ')).toBe(bank.join(' ').replaceAll('？\n', '？答：'));
    },
  );
});

describe('the same words of a page in one endless line go, whatever begins the line behind them and however they are glued', () => {
  const ends = [bank[0], bank[1], bank[2], bank[3]].map((item) => item.slice(2).replace('\n', ''));
  const endlessBy = (number: (at: number) => string, words: string, blank: string): string =>
    ends
      .map((item, at) => `${number(at + 1)}${item}${at === 1 || at === 2 ? blank + words : ''}`)
      .join(blank);
  const numbers: [string, (at: number) => string][] = [
    ['1.', (at) => `${at}.`],
    ['【题目1】', (at) => `【题目${at}】`],
    ['Q：', () => 'Q：'],
    ['面试官：', () => '面试官：'],
    ['Q1、', (at) => `Q${at}、`],
    ['01 ', (at) => `0${at} `],
    ['题目一：', (at) => `题目${'一二三四'[at - 1]}：`],
  ];

  describe.each([
    '更多面试资料请访问 www.mianshi-ziliao.example',
    '关注公众号“面试资料库”，回复“题库”领取完整版',
    '本资料由求职资料库整理，仅供学习交流',
    '微信公众号：面试帮，每天一题',
    '版权所有 侵权必究',
    '扫码加入刷题群领取资料',
  ])('%s', (words) => {
    test.each(numbers)('before %s', (_, number) => {
      for (const blank of ['', ' '])
        expect(kept(endlessBy(number, words, blank)).replaceAll(' ', '')).toBe(
          endlessBy(number, '', blank).replaceAll(' ', ''),
        );
    });
  });

  test.each([
    ['the last sentence of two answers', '最后把情况报告主管。'],
    ['the last words of two answers, where no mark ends them', '最后把情况报告主管'],
    ['what two answers say of channels', '更多的客户请我关注公众号。'],
  ])('but not %s', (_, words) => {
    const text = endlessBy((at) => `${at}.`, words, '');
    expect(kept(text)).toBe(text);
  });
});

describe('several words of a page in a row', () => {
  test.each(['收藏 纠错 打开App，查看全部解析', '3/8 请勿用于商业用途', '推荐 12 举报 更多题目请关注公众号'])(
    'go from one endless line: %s',
    (words) => {
      expect(kept(endless(words)).replaceAll(/ +/g, ' ')).toBe(bank.join(' ').replaceAll('？\n', '？答：'));
    },
  );

  test('go behind a key, which no mark ends', () => {
    const text = (words: string): string =>
      `${endless('')} 第5题 盘点多久一次？ A、每月 B、每年 参考答案：A${words} 第6题 可以代签吗？ 参考答案：错误${words} 第7题 怎样入库？`;
    expect(kept(text(' 收藏 纠错')).replaceAll(/ +/g, ' ')).toBe(text('').replaceAll(/ +/g, ' '));
  });

  test.each(['收藏 纠错 都要登记', '点赞 收藏 评论 都看', '比例是 3/8 上下浮动'])(
    'stay where others stand among them: %s',
    (words) => {
      expect(kept(endless(words))).toBe(endless(words));
    },
  );
});

test('the number of a page goes before the names of sections and questions that words count', () => {
  const [one, two, three, four] = bank.map((item) => item.slice(2).replace('\n', ''));
  const text = (pages: readonly string[]): string =>
    `题目一：${one}${pages[0]}题目二：${two}★ 应急应变题目三：${three}${pages[1]}题目四：${four}`;
  for (const pages of [
    ['1 / 6', '2 / 6'],
    ['- 1 -', '- 2 -'],
  ])
    expect(kept(text(pages))).toBe(text(['', '']));
});

test.each(['全卷完', '试卷结束', '（全文完）'])(
  'what ends a paper goes before the words over its answers: %s',
  (words) => {
    const paper = `${bank.join(' ').replaceAll('？\n', '？答：')}`.repeat(2);
    const text = `${paper} ${words} 参考答案 1、略 2、略`;
    expect(kept(text).replaceAll(/ +/g, ' ')).toBe(`${paper} 参考答案 1、略 2、略`);
  },
);

test('what comes again goes before sections in brackets as well', () => {
  const items = bank.map((item, at) => `（${'一二三四'[at]}）部分${item}`);
  const words = ' 考试资料共享网 ';
  expect(kept(items.join(words).replaceAll('\n', ' ')).replaceAll(/ +/g, ' ')).toBe(
    items.join(' ').replaceAll('\n', ' '),
  );
});

describe('what stays between questions', () => {
  test.each([
    ['a point among others', '渠道有三种：\n广告\n地推\n转介绍'],
    ['what comes once', '广告'],
    ['what is done with readers', '引导顾客下载APP，领取优惠券。'],
    ['what is counted', '点赞、收藏、转发都是指标。'],
  ])('%s', (_, words) => {
    const text = `${bank[0]}\n${words}\n${bank[1]}`;
    expect(kept(text)).toBe(text);
  });

  test('the same points of several answers', () => {
    const text = between('渠道有三种：\n广告\n地推', '\n');
    expect(kept(text)).toBe(text);
  });

  test('an answer of one word', () => {
    const text = '1、最重要的是什么？\n反馈\n2、其次呢？\n反馈\n3、还有呢？\n转化。';
    expect(kept(text)).toBe(text);
  });

  test('a sentence of an endless line, and the label over an answer', () => {
    const text = endless('查看答案的人要登记。').replace('处理。 查看', '处理。查看');
    expect(kept(text)).toBe(text);
  });
});
