import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';
import { stampOf } from '../../src/clean/furniture/stamps.ts';
import { foldText } from '../../src/script/fold.ts';

const kept = (text: string): string =>
  findFurniture(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trimEnd();

const bank = [
  '1、你为什么想做仓库管理员？\n答：我做事细心，也喜欢和数字打交道，愿意在一线学习货物的流转。',
  '2、夜班怎样保证安全？\n答：按时巡查，再核对门锁和监控；发现异常先报告主管，再按预案处理。',
  '3、账实不符怎么办？\n答：先停止这个货位的出库，重新盘点一遍，再对照单据找原因并上报。',
  '4、怎样看待先进先出？\n答：能减少积压和过期，我会按批次摆放，标签朝外，方便取用。每周检查一次日期，临期的贴上黄签，提前告诉销售。',
];
const lines = bank.join('\n');
const endless = bank.join('').replaceAll('\n', '');

const stamps = [
  '万卷文库  下载高清无水印',
  '万卷网 精品文档 www.wanjuan-wk.com',
  '精品文档 可编辑 欢迎下载',
  '—————万卷小站 仅供学习 请勿商用—————',
  '海量资料免费下载 尽在万卷文库网',
  '完整版请下载后查看',
  '本页由万卷网提供',
  '內容來自萬卷網www.wanjuan-wk.com轉載請標明出處.',
];

describe('what a site stamps on the pages of a file', () => {
  test.each(stamps)('goes between questions, once on a line or glued in an endless one: %s', (words) => {
    const between = (items: readonly string[], end: string): string =>
      [items[0], `${items[1]}${end}${words}`, ...items.slice(2)].join(end);
    expect(kept(between(bank, '\n'))).toBe(lines);
    const glued = bank.map((item) => item.replace('\n', ''));
    expect(kept(between(glued, ''))).toBe(endless);
    expect(kept(between(glued, ' ')).replaceAll(' ', '')).toBe(endless);
  });

  test('goes where it comes again, if it praises nothing', () => {
    const words = '文档下载：收藏本页 分享';
    const again = bank.map((item) => `${item}\n${words}`).join('\n');
    expect(kept(again)).toBe(lines);
    const once = [`${bank[0]}\n${words}`, ...bank.slice(1)].join('\n');
    expect(kept(once)).toBe(once);
  });

  test('goes with the page that it ends, in the midst of a sentence', () => {
    const broken = lines.replace('对照单据', `对照\n— 1 —\n${stamps[0]}\n单据`);
    expect(kept(broken)).toBe(lines);
  });

  test('stays where it is the last sentence of an answer, or an option', () => {
    const last = endless.replace('3、', '希望今天能给各位留下踏实的印象。3、');
    expect(kept(last)).toBe(last);
    const headed = endless.replace('3、', '更多资料请关注本站 第二章 盘点（一）3、');
    expect(kept(headed)).toBe(headed.replace('更多资料请关注本站', ''));
    const options = `${endless}5.公众号文章末尾最常见的是？(1)收藏本题(2)点击下载(3)分享(4)举报。`;
    expect(kept(options)).toBe(options);
  });

  test.each([
    '支持文档在线编辑，也能多人批注',
    '公司内网 下载专区',
    '会员积分',
    '先下载文件，再上传到共享盘',
    '精品咖啡',
    '资料要分享给同事',
    '最新版本',
  ])('is made of such words alone: %s', (words) => {
    expect(stampOf(foldText(words))).toBeNull();
  });
});

const below = [
  '您的浏览器不支持播放，继续阅读请下载',
  '此文档贡献者还上传了：学生公寓管理制度 | 宿舍卫生检查表',
  '看过该文档的用户还看了 酒店管理制度',
  '若对本文档有疑问请联系客服',
  '若對本文檔有疑問請聯繫客服相關搜索護士面試自我介紹急診護理常規',
  '阅读全文需下载，价格9.9元',
  '需要下载完整版请登录',
  '文档到此结束，谢谢观看',
  '下载本文档 相关文档 仓库管理制度 出入库流程',
  '关于本站 帮助中心 意见反馈 客服QQ 123456789',
  '相似文档：仓库管理员岗位职责 出入库流程',
];

describe('below the text of a file, what the site says', () => {
  test.each(below)('goes as a line and glued to an endless one: %s', (words) => {
    expect(kept(`${lines}\n${words}`)).toBe(lines);
    expect(kept(`${endless}${words}`)).toBe(endless);
    expect(kept(`${endless}第4页 共4页${words}`)).toBe(endless);
    expect(kept(`${endless} ${words}`)).toBe(endless);
  });

  test.each([
    '如对本次盘点有疑问，我会联系财务一起复核。',
    '相关文档由我归档，下载后交给主管',
    '同事还上传了出库单，我会逐张核对。',
    '阅读制度需要时间，我会每天学一章',
  ])('does not go where a candidate speaks of files: %s', (words) => {
    expect(kept(`${lines}\n${words}`)).toBe(`${lines}\n${words}`);
    expect(kept(`${endless}${words}`)).toBe(`${endless}${words}`);
  });
});

describe('what a site prints in English round the text of a file', () => {
  const head =
    'Open navigation menu Search en Upload Sign in 0% found this document useful (0 votes) 88 views 3 pages Uploaded by may_lin Available Formats Download as PDF, TXT or read online from Scribd';
  const foot =
    'Share this document You might also like 前檯接待作業標準 Footer menu About Support Legal Social';

  test('goes at both ends of an endless line', () => {
    expect(kept(`${head} 倉管員面試題 ${endless} ${foot}`).trim()).toBe(`倉管員面試題 ${endless}`);
  });

  test('goes on lines of its own', () => {
    const above = [
      'Open navigation menu',
      'Uploaded by may_lin',
      'Download as PDF, TXT or read online from Scribd',
    ];
    const text = [...above, '倉管員面試題', lines, 'Share this document', 'Footer menu'].join('\n');
    expect(kept(text)).toBe(`倉管員面試題\n${lines}`);
  });

  test('is no row of options', () => {
    const text = `${lines}\n5、相对湿度应保持在\n(1)30% (2)50% (3)60% (4)80%`;
    expect(kept(text)).toBe(text);
  });

  test('is no word of it that somebody says alone', () => {
    const text = `${endless}5、How do you share this document？答：I upload it and sign in.`;
    expect(kept(text)).toBe(text);
  });
});
