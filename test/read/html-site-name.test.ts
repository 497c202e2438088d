import { expect, test } from 'vitest';
import { ingestDocument } from '../../src/ingest.ts';
import { htmlDocument } from '../../src/read/html/html.ts';
import { withoutSite } from '../../src/read/html/site-name.ts';

test.each([
  'Java并发面试题_牛客网',
  'Java并发面试题 - 知乎',
  'Java并发面试题 | 博客园',
  'Java并发面试题-CSDN博客',
  'Java并发面试题_小李的博客-CSDN博客',
  '(12条消息) Java并发面试题_小李的博客-CSDN博客',
  'Java并发面试题——道客巴巴',
  'Java并发面试题 · GitHub',
  'Java并发面试题(1) - 人人文库',
  'Java并发面试题 - 道客巴巴 - 在线文档分享平台',
  'Java并发面试题.docx_文档下载',
])('%s names its site behind the title', (head) => {
  expect(withoutSite(head)).toBe('Java并发面试题');
});

test.each(['面试题-数据开发-中级', 'Spring Boot 面试题', '前端 | 后端面试题', '网络面试题（上）'])(
  '%s names no site',
  (head) => {
    expect(withoutSite(head)).toBe(head);
  },
);

test.each(['无标题文档', '首页 - 某某网', '文章详情', 'Untitled', ''])('%s is no title', (head) => {
  expect(withoutSite(head)).toBe('');
});

const body =
  '<p>1、为什么选择这个岗位？</p><p>答：我喜欢与人打交道。</p><p>2、遇到投诉怎么办？</p><p>答：先安抚情绪。</p>';
const bankOf = (head: string, above: string) =>
  ingestDocument(
    htmlDocument('page.html', `<html><head><title>${head}</title></head><body>${above}${body}</body></html>`),
  ).bank;

test('a page without a heading is named as its head names it', () => {
  expect(bankOf('快递员面试题_牛客网', '')).toMatchObject({
    title: '快递员面试题',
    role: '快递员',
    name: '快递员',
  });
  expect(bankOf('快递员面试题_牛客网', '<h1>职场加油站</h1>')).toMatchObject({ title: '快递员面试题' });
});

test('a title in the text of a page stays', () => {
  expect(bankOf('文章详情', '<h1>快递员面试题</h1>')).toMatchObject({ title: '快递员面试题' });
  expect(bankOf('面试题大全 - 求职网', '<h1>快递员面试题</h1>')).toMatchObject({ title: '快递员面试题' });
});
