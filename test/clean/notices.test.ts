import { expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

test.each([
  ['what a site shows of a document', '本资源只提供8页预览，全部文档请下载后查看！', 'site notice'],
  ['the same in Traditional', '本資源僅提供8頁預覽，完整文檔請下載後查看！', 'site notice'],
  ['who made a document, and who looked at it', '本文档由用户自行创建，并经网站审核通过', 'site notice'],
  ['what stands over its text', '文本内容：', 'page heading'],
  ['links for those who do not see', 'Skip to content', 'page menu'],
  ['several of them', 'Skip to content Skip to main navigation', 'page menu'],
  ['the same in Chinese', '跳至主要內容', 'page menu'],
])('%s is a line of the page', (_, line, rule) => {
  expect(findFurniture(`${line}\n1. 怎样醒花？\n斜剪花茎。\n`).map((found) => found.rule)).toEqual([rule]);
});

test.each([
  ['a place that is offered', '【職位推介】店務員｜銅鑼灣｜月薪$17,000'],
  ['another one', '立即申請：行政文員 月薪 $18,000 中環'],
  ['a course that is sold', '【空服衝刺班 早鳥優惠中】立即報名 02-2345-6789'],
  ['where to ask for courses', '【課程】更多課程請洽 02-1234-5678'],
  ['what a course costs', '【課程】面試力養成班 9 折'],
])('%s is an advertisement', (_, line) => {
  expect(
    findFurniture(`1. 怎样醒花？\n斜剪花茎。\n${line}\n2. 怎样保鲜？\n`).map(({ rule }) => rule),
  ).toEqual(['advertisement']);
});

test('who wrote a page is told below it, and between a title and its questions', () => {
  const about = '關於作者\n小編\n小編，十年人資經驗。\n';
  expect(findFurniture(`1. 怎样醒花？\n斜剪花茎。\n${about}`).map(({ rule }) => rule)).toEqual(
    Array(3).fill('site notice'),
  );
  expect(findFurniture(`花艺师面试题\n${about}1. 怎样醒花？\n斜剪花茎。\n`)).toHaveLength(3);
  expect(findFurniture('1. 关于作者你知道什么？\n关于作者，我读过他的两本书。\n')).toEqual([]);
});

test.each([
  '【晚班】员工先核对报名表，再开课。',
  '立即申请停机，再通知班长。',
  '【课程】怎样安排一门新课？',
  '【优惠】活动期间，顾客可以凭券打九折，先核对再收银。',
])('what an answer tells of work or of prices is no advertisement: %s', (line) => {
  expect(findFurniture(`1. 你怎样做？\n${line}\n`)).toEqual([]);
});

test.each([
  '审核通过后，我会通知供应商发货。',
  '试读期间的用户可以下载两份文档。',
  '先预览文本内容：标题、日期和落款。',
  'Skip to content that matters and leave the rest.',
  '跳到内容里写明的那一步',
])('what an answer tells of such matters is none: %s', (line) => {
  expect(findFurniture(`1. 你怎样发布文件？\n${line}\n`)).toEqual([]);
});
