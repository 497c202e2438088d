import { describe, expect, test } from 'vitest';
import { kept } from './support/kept.ts';

const items = [
  '1、你为什么想做仓库管理员？\n我做事细心，也喜欢和数字打交道。',
  '2、夜班怎样保证安全？\n按时巡查，再核对门锁和监控。',
  '3、账实不符怎么办？\n先停止出库，再重新盘点一遍。',
];
const bank = items.join('\n');
const between = (...words: readonly string[]): string =>
  items.map((item, at) => (words[at] === undefined ? item : `${item}\n${words[at]}`)).join('\n');

describe('between questions', () => {
  test.each([
    '更多题库资料请登录 www.cangku.example 下载',
    '求职资料网 www.qiuzhi.com 免费提供',
    '获取全套题库请加QQ群123456',
    '欢迎访问仓储资料网：http://cangku.net',
    '本题库由仓储网校整理，完整版见官网',
    '關注微信公眾號倉儲筆記',
  ])('what calls readers elsewhere goes where it comes again: %s', (words) => {
    expect(kept(between(words, words))).toBe(bank);
  });

  test.each([
    '参考链接：https://cangku.net/jiaocheng',
    '我会请客户关注公众号领取优惠',
    '微信和电话都要留一个',
  ])('what an answer may say stays, though it comes again: %s', (words) => {
    expect(kept(between(words, words))).toBe(between(words, words));
  });

  test('an address that comes once, or among points, stays', () => {
    const once = between('官网 www.cangku.example');
    expect(kept(once)).toBe(once);
    const points = between('渠道：\n官网下载\n地推\n转介绍', '渠道：\n官网下载\n地推\n转介绍');
    expect(kept(points)).toBe(points);
  });

  test.each([
    ['1 / 6', '2 / 6'],
    ['1/2', '2/2'],
  ])('pages of so many that count from one go: %s, %s', (first, second) => {
    expect(kept(between(first, second))).toBe(bank);
  });

  test.each([
    ['do not count on', '1/3', '3/3'],
    ['do not begin with one', '2/5', '3/5'],
  ])('two fractions that %s stay', (_, first, second) => {
    expect(kept(between(first, second))).toBe(between(first, second));
  });

  test('two fractions below what asks for them are its answers', () => {
    const quiz = '1、掷骰子得六点的机会是多少？\n1/6\n2、得六点或一点呢？\n2/6';
    expect(kept(quiz)).toBe(quiz);
  });
});
