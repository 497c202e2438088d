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
  '审核通过后，我会通知供应商发货。',
  '试读期间的用户可以下载两份文档。',
  '先预览文本内容：标题、日期和落款。',
  'Skip to content that matters and leave the rest.',
  '跳到内容里写明的那一步',
])('what an answer tells of such matters is none: %s', (line) => {
  expect(findFurniture(`1. 你怎样发布文件？\n${line}\n`)).toEqual([]);
});
