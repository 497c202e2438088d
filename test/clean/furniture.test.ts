import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

/** The lines that stay, trimmed. */
function keptLines(text: string): string[] {
  const kept = findFurniture(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  return kept
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('page furniture', () => {
  test.each([
    ['page titles', '電工面試題庫及答案_第3頁', 'page number'],
    ['reading progress', '已閱讀3頁,還剩12頁未讀, 繼續免費閱讀', 'reading progress'],
    ['download links', '下載本文檔', 'download link'],
    ['file names', '护士岗位面试题精选.docxVIP', 'file name'],
    ['headings of the page', '文檔簡介', 'page heading'],
    [
      'notices of rights',
      '版權說明:本文檔由用戶提供並上傳,收益歸屬內容提供方,若內容存在侵權,請進行舉報或認領',
      'site notice',
    ],
    [
      'numbered notices',
      '  3. 3、如文档侵犯商业秘密、侵犯著作权,请点击“版权申诉”,也可以拨打举报电话',
      'site notice',
    ],
    ['comment counters', '0/150', 'page number'],
    ['other ways to download', 'VIP免费下载', 'download link'],
    ['previews that end', '亲，该文档总共12页，到这儿已超出免费预览范围', 'reading progress'],
    ['buttons that open more', '展开阅读全文 ∨', 'page button'],
    ['rows of buttons', '收藏 分享 举报', 'page button'],
    ['the path to a page', '当前位置：首页 > 题库 > 面试', 'page menu'],
    ['links to the next page', '下一篇：2025年护士长面试题库', 'page menu'],
    ['Traditional menus', '回首頁', 'page menu'],
    ['floors of a forum', '3楼 发表于 2019-3-4 12:33', 'forum floor'],
    ['forum dates', '本帖最后由 小王 于 2020-5-6 10:00 编辑', 'date line'],
    ['forms of a forum', '您需要登录后才可以回帖', 'comment form'],
    ['counters of a blog', '阅读 1234 评论 5 喜欢 67', 'counter'],
    ['Traditional counters', '瀏覽人次：1,234', 'counter'],
    ['dates of a blog', '发布于 2021-03-04 10:20', 'date line'],
    [
      'rights of a blog',
      '版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。',
      'rights',
    ],
    ['rights with their sign in brackets', '(C) 2021 某某題庫網', 'rights'],
    ['registrations', '京ICP备12345678号-1', 'rights'],
    ['invitations', '长按识别二维码关注我们', 'invitation'],
  ])('%s are known by their words', (_, line, rule) => {
    expect(findFurniture(line).map((found) => found.rule)).toEqual([rule]);
  });

  test('an option (C) is no sign of rights', () => {
    const paper = '1. 颱風前應先？\n(A)外出\n(B)觀浪\n(C)檢查門窗\n(C) 2. 何者為蔬菜？\n(C)2小時 (D)3小時';
    expect(keptLines(paper)).toEqual(paper.split('\n'));
  });

  test('a block reaches from its heading to the first line that is no item of it', () => {
    const page = '最新文檔\n- 2026年電工考試題庫\n- 輸液滲漏處理課件\n一、專業知識題\n1.什么是接地？';
    expect(keptLines(page)).toEqual(['一、專業知識題', '1.什么是接地？']);
  });

  test('what people write below the document is no part of it', () => {
    expect(
      keptLines('正文在這里，很長的一段。\n文档评论(2)\n好人一生平安\n文库新人 + 关注\n实名认证'),
    ).toEqual(['正文在這里，很長的一段。']);
  });

  test('page numbers that count on are known, a fraction is not', () => {
    expect(keptLines('1/3\n甲是什么？\n2/3\n乙是什么？\n3/3\n答案：\n1/2')).toEqual([
      '甲是什么？',
      '乙是什么？',
      '答案：',
      '1/2',
    ]);
  });

  test('comments end where the bank goes on', () => {
    expect(keptLines('评论(3)\n写得好\n2. 什么是闭包？\n函数和它的环境。')).toEqual([
      '2. 什么是闭包？',
      '函数和它的环境。',
    ]);
  });

  test('a heading of the document itself is none, nor what stands under it', () => {
    const text = '评论\n如何设计评论表\n先定主键';
    expect(findFurniture(text, { code: [], headings: [{ start: 0, end: 2 }] })).toEqual([]);
  });

  test('code is none', () => {
    expect(findFurniture('下载文档\n', { code: [{ start: 0, end: 5 }], headings: [] })).toEqual([]);
  });

  test.each([
    [
      'an answer that begins with a step',
      '首先核实版权，本站下载的文件若侵权，会员可以举报，我们再联系上传者。',
    ],
    ['a question about comments', '评论功能如何实现'],
    ['a question about pages', '上一页和下一页如何实现'],
    ['an answer of numbers', '12'],
    ['an option', 'A.分享'],
    ['a file of code', 'package.json'],
    ['a rights question', '版权声明的作用是什么'],
    ['a short answer of a date', '2019-3-4'],
    ['a section', '第3页面设计'],
    [
      'a question about downloads and rights',
      '1.用戶在本站付費下載的文檔無法解壓，還要求退款並舉報侵權，你怎么處理？',
    ],
    ['an answer that speaks of files', '我會先請用戶提供文件名和下載時間，再核對記錄。'],
    ['a heading of the document', '二、評論與反饋處理'],
    ['a short answer', '答案：B'],
    ['marks of a section', '（每題10分，共5題）'],
  ])('%s is none', (_, line) => {
    expect(findFurniture(line)).toEqual([]);
  });
});
