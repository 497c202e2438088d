import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

/** The lines that stay. */
function keptLines(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const gone = findFurniture(text);
  const kept = gone.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return kept.split('\n').filter((line) => line.trim() !== '');
}

const bank = ['1.您為什麼選擇護理工作？', '答：因為我喜歡照顧人。'];

describe('the foot of a page', () => {
  test('goes with the names of other documents that no rule knows', () => {
    const foot = [
      '該用戶還上傳了這些文檔',
      '護士崗位說明書',
      '護士年度工作總結',
      '下載積分：800',
      '內容提示：',
      '閱讀了該文檔的用戶還閱讀了這些文檔',
      '收藏',
      '下載文檔',
    ];
    expect(keptLines([...bank, ...foot])).toEqual(bank);
  });

  test('goes with the facts of a file behind the buttons', () => {
    const foot = ['展开阅读全文', '关 键 词：', '护士面试题', '收藏', '下载资源', '正为您匹配相似的精品文档'];
    expect(keptLines([...bank, ...foot])).toEqual(bank);
  });

  test.each([
    ['a button alone', ['下载文档', '热情服务', '耐心倾听', '及时回访']],
    ['buttons that are few among them', ['收藏', '下载文档', '热情', '耐心', '细致', '负责', '主动']],
  ])('is not seen in the short lines of an answer behind %s', (_, answer) => {
    const points = answer.filter((line) => !['收藏', '下载文档'].includes(line));
    expect(keptLines([...bank, '2.客服要做到什么？', ...answer])).toEqual([
      ...bank,
      '2.客服要做到什么？',
      ...points,
    ]);
  });

  test.each([
    ['asks', ['2.您有什么问题？']],
    ['tells something', ['最后，祝大家工作愉快。']],
    ['is a row of keys', ['答案', '1-5 ABCDA']],
    ['is an option', ['A. 静脉输液', 'B. 肌肉注射']],
  ])('does not reach over what %s', (_, rest) => {
    expect(keptLines([...bank, '收藏', '下载文档', '护士岗位说明书', ...rest])).toEqual([
      ...bank,
      '护士岗位说明书',
      ...rest,
    ]);
  });

  test('is not told by the numbers of pages', () => {
    const pages = ['热情', '第 1 页 共 2 页', '耐心', '第 2 页 共 2 页', '细致'];
    expect(keptLines([...bank, ...pages])).toEqual([...bank, '热情', '耐心', '细致']);
  });
});

describe('lines of the page', () => {
  test.each([
    ['继续阅读剩余内容'],
    ['专心---专注---专业'],
    ['剩余7页未读，下载查看全文'],
    ['当前文档最多预览五页，下载文档查看全文'],
    ['开通VIP 免费下载'],
    ['更多>> 相关文档'],
    ['相关文档 更多>>'],
    ['更多精品文档'],
    ['1.2万阅读 356下载'],
    ['关于我们 | 帮助中心 | 服务条款'],
    ['《护士面试题及答案》由会员上传分享，请在金锄头文库上搜索。'],
    ['护士面试题 来自淘豆网www.taodocs.com转载请标明出处.'],
    ['装配图网所有资源均是用户自行上传分享，仅供网友学习交流，未经上传用户书面授权，请勿作他用。'],
    ['文件大小 : 38 KB'],
    ['收藏数 : 0 收藏'],
  ])('are told: %s', (line) => {
    expect(keptLines([...bank, line])).toEqual(bank);
  });

  test.each([
    ['继续阅读剩余的三章。'],
    ['页数 : 怎样统计？'],
    ['356下载'],
    ['更多相关文档的整理方法'],
    ['这句话来自网上，转载请标明出处。'],
  ])('are not taken for them: %s', (line) => {
    expect(keptLines([...bank, line])).toEqual([...bank, line]);
  });
});
