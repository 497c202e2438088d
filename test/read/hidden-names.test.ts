import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/read/document.ts';
import { htmlDocument } from '../../src/read/html/html.ts';

describe('what a page does not show within a line', () => {
  const page = (hidden: string): Document =>
    htmlDocument(
      'page.html',
      `<h1>家装监理面试题</h1><p>1、怎样验收水电？</p><p>打压到八公斤，半小时压降不超过半公斤，拍照存档，${hidden}签字以后再封槽。</p>`,
      'utf-8',
    );

  test.each([
    '<span style="display:none">内容来自范文小站</span>',
    '<font style="font-size:0px">本文由求職小站原創</font>',
    '<i style="VISIBILITY: hidden;">www.mianshi-example.com</i>',
  ])('is taken out where it names the site: %s', (hidden) => {
    const { text, taken } = page(hidden);
    expect(taken.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
      ['watermark', hidden.replaceAll(/<[^<>]*>/g, '')],
    ]);
  });

  test.each([
    ['an answer', '<span style="display:none">网络层</span>'],
    ['an answer with its label', '<span style="display:none">【答案】来自上游的水。</span>'],
    ['what is shown', '<span style="color:red">内容来自范文小站</span>'],
    ['a size that begins so', '<span style="font-size:0.9em">内容来自范文小站</span>'],
  ])('stays where it is %s', (_, hidden) => {
    expect(page(hidden).text.length).toBeGreaterThan(page('').text.length);
    expect(page(hidden).taken).toEqual([]);
  });
});
