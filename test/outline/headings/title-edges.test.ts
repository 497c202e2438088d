import { expect, test } from 'vitest';
import { ingestText } from '../../../src/ingest.ts';
import { trimTitle } from '../../../src/outline/headings/title-edges.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';

function trimmed(line: string): string {
  const { start, end } = trimTitle(plainForm(line), { start: 0, end: line.length });
  return line.slice(start, end);
}

test.each([
  ['标题：仓管员面试题库', '仓管员面试题库'],
  ['标  题: 仓管员面试题库', '仓管员面试题库'],
  ['《仓管员面试题库》', '仓管员面试题库'],
  ['【仓管员面试题库】', '仓管员面试题库'],
  ['[仓管员面试题库]', '仓管员面试题库'],
  ['★仓管员面试题库★', '仓管员面试题库'],
  ['===== 仓管员面试题库 =====', '仓管员面试题库'],
  ['文档名称：《仓管员面试题库》.docx', '仓管员面试题库'],
  ['仓管员面试题库作者：李老师 发布时间：2025-03-01', '仓管员面试题库'],
  ['仓管员面试题库2025-03-01 10:22:31 来源：网络', '仓管员面试题库'],
  ['仓管员面试题库（考试时间：60分钟 满分：100分）姓名：____', '仓管员面试题库'],
  ['仓管员面试题库总分100分，共5题', '仓管员面试题库'],
  ['当前位置：首页 >> 面试 >> 正文仓管员面试题库', '仓管员面试题库'],
  ['第1页 共5页仓管员面试题库', '仓管员面试题库'],
  ['12/12仓管员面试题库', '仓管员面试题库'],
  ['PAGEPAGE7仓管员面试题库', '仓管员面试题库'],
  ['24/7客服面试题库', '24/7客服面试题库'],
  ['PAGE 对象面试题', 'PAGE 对象面试题'],
  ['首页 > 文库 > 物流 仓管员岗位考试题库', '仓管员岗位考试题库'],
  ['文库首页 › 物流 › 仓储 仓管员岗位考试题库', '仓管员岗位考试题库'],
  ['仓管员理论考试试题 类别：仓储 节次：第二节 科目：仓储实务', '仓管员理论考试试题'],
  ['仓管员理论考试试题单位________ 姓名________', '仓管员理论考试试题'],
  ['仓管员理论考试试题题号 一 二 三 总分', '仓管员理论考试试题'],
  ['仓管员面试题库 资料来源：考友回忆整理', '仓管员面试题库'],
  ['仓管员面试题（回忆版） 内容整理：学员小周', '仓管员面试题（回忆版）'],
  ['仓管员面试题库 113学年度适用　※仅供练习，请勿外流', '仓管员面试题库'],
  ['倉管員甄選口試題庫 內部參考，請勿轉載', '倉管員甄選口試題庫'],
  ['https://www.example.com/a/123.html2025年仓管员面试题库', '2025年仓管员面试题库'],
])('of %s the title is %s', (line, title) => {
  expect(trimmed(line)).toBe(title);
});

test.each([
  '仓管员面试题库（2025年修订版）',
  '首页 > 仓管员面试题库',
  '考试科目：仓储实务',
  '【求职攻略】仓管员面试实战',
  '《仓储管理》课程测验《上册》',
  '运营岗面试题：新媒体方向',
  'C++ 面试题',
  '前端基础小测（20 分钟）',
  '面试题 | 数据分析师',
  '图书编辑：岗位面试题库',
  '2025-03-01仓管员面试真题',
  '仓管员面试题库 2024版',
  '仓管员面试题 内部晋升篇',
  '仓管员适用',
])('the title %s stays as it is', (line) => {
  expect(trimmed(line)).toBe(line);
});

const questions =
  '1、为什么选择这个岗位？\n我喜欢与人打交道。\n2、遇到客户投诉怎么办？\n先安抚情绪，再了解经过。\n';
const titleOf = (text: string): string | null =>
  ingestText('a.txt', new TextEncoder().encode(text)).bank.title;

test('the name of a file is the title where nothing else is', () => {
  expect(titleOf(`仓管员面试题库.docx\n文档大小：32KB 页数：5 下载：21\n${questions}`)).toBe(
    '仓管员面试题库',
  );
  expect(titleOf(`仓管员面试题库.docx\n2025年仓管员面试题库\n${questions}`)).toBe('2025年仓管员面试题库');
});

test('where a page is and when it was written stands above the title', () => {
  expect(titleOf(`登录 注册 | 客户端下载\n城北分拨中心新人手册\n${questions}`)).toBe('城北分拨中心新人手册');
});
