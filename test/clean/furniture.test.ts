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
  ])('%s are known by their words', (_, line, rule) => {
    expect(findFurniture(line).map((found) => found.rule)).toEqual([rule]);
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

  test.each([
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
