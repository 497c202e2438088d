import { describe, expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const read = (lines: readonly string[]): string[] => sketch(readLines(lines));

describe('cards of a program for notes', () => {
  test('have a line with a mark between what is asked and the answer, which ends at a blank line', () => {
    const lines = [
      '# 仓储面试卡片',
      '#flashcards/仓储',
      '',
      '## 盘点',
      '',
      '怎样做循环盘点？',
      '?',
      '按周期分区清点。',
      '差异当天查明。',
      '<!--SR:!2024-05-01,3,250-->',
      '',
      '下次补充。',
      '',
      '## 出库',
      '',
      '先进先出为什么重要？',
      '??',
      '避免过期。',
    ];
    expect(read(lines)).toEqual([
      '盘点 null 怎样做循环盘点？ ⇒ 按周期分区清点。\n差异当天查明。',
      '出库 null 先进先出为什么重要？ ⇒ 避免过期。',
    ]);
    expect(readLines(lines).title).toBe('仓储面试卡片');
  });

  test('stand in points of a list, with headings over each, and hold code with blank lines', () => {
    const lines = [
      ...['- 什麼是無菌？', '  ??', '  - 沒有微生物。', '', '### 怎樣寫迴圈？', '?', '```js'],
      ...['for (;;) {}', '', 'while (1) {}', '```', '兩種都行。'],
    ];
    expect(read(lines)).toEqual([
      '– null 什麼是無菌？ ⇒ - 沒有微生物。',
      '– null 怎樣寫迴圈？ ⇒ ```js\nfor (;;) {}\n\nwhile (1) {}\n```\n兩種都行。',
    ]);
  });

  test('stand in one line, where the note says that it holds cards', () => {
    const lines = ['DNS 的端口::53', '<!--SR:!2024-05-02,4,270-->', '', 'std::move 做什么:::转成右值引用'];
    const words = ['', '其中 `std::array` 和 std::vector 都是容器。', 'status:: done'];
    expect(read([...lines, ...words])).toEqual([
      '– null DNS 的端口 ⇒ 53',
      '– null std::move 做什么 ⇒ 转成右值引用',
    ]);
    expect(read([lines[0], lines[3]])).toEqual([]);
  });

  test('(but a lone mark is none, nor are marks at the edges of paragraphs)', () => {
    expect(read(['# 笔记', '上次说到它', '?', '全局的。'])).toEqual([]);
    expect(read(['# 笔记', '?', '', '从头开始', '?', '', '?', '全局的。'])).toEqual([]);
  });
});

describe('notes of an outliner', () => {
  const lines = [
    ...['- title:: 后端题库', '  tags:: 面试, 后端', '- # 缓存', '\t- 什么是缓存穿透？ #card #[[分布式]]'],
    ...['\t  card-last-interval:: 4', '\t  id:: 64b1', '\t\t- 查的数据不存在。', '\t\t- 用布隆过滤器。'],
    ...['- # 索引', '\t- 什么是回表？ #card', '\t  :LOGBOOK:', '\t  CLOCK: [2024-05-01 Wed 10:00]'],
    ...['\t  :END:', '\t\t- 先查二级索引。'],
  ];

  test('have properties that are no text, and tags that are no part of what is asked', () => {
    expect(read(lines)).toEqual([
      '缓存 null 什么是缓存穿透？ ⇒ - 查的数据不存在。\n- 用布隆过滤器。',
      '索引 null 什么是回表？ ⇒ - 先查二级索引。',
    ]);
    expect(readLines(lines).title).toBe('后端题库');
  });

  test('have points over points that ask, which name sections', () => {
    const nested = [
      ...['- 网络', '\t- 什么是路由？ #card', '\t\t- 选路。', '\t- 什么是网关？ #card', '\t\t- 出口。'],
      ...['- 存储', '\t- 什么是快照？ #card', '\t\t- 某一刻的副本。'],
    ];
    expect(read(nested)).toEqual([
      '网络 null 什么是路由？ ⇒ - 选路。',
      '网络 null 什么是网关？ ⇒ - 出口。',
      '存储 null 什么是快照？ ⇒ - 某一刻的副本。',
    ]);
    expect(readLines(nested).leftovers).toEqual([]);
  });

  test('(but words with two colons in other texts stay, and a tag that is spoken of)', () => {
    const asked = [
      '## 伪元素怎么写？',
      'content:: 内容',
      '## 如何选中它？',
      '用 #card',
      '## 什么是盒模型？',
      '无',
    ];
    expect(read(['# 样式面试题', ...asked])).toEqual([
      '– null 伪元素怎么写？ ⇒ content：： 内容',
      '– null 如何选中它？ ⇒ 用 #card',
      '– null 什么是盒模型？ ⇒ 无',
    ]);
  });
});
