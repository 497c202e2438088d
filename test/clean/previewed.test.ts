import { expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';
import { findPreviewed } from '../../src/clean/furniture/previewed.ts';
import { kept } from './support/kept.ts';

const title = '园林绿化工面试题及答案';
const first =
  '1、你为什么想做绿化工？答：喜欢户外的工作，也愿意学习养护的知识。2、夏天浇水应当在什么时候？答：清晨或者傍晚，避开正午。';
const rest = '3、草坪发黄怎么办？答：先看是缺水、缺肥还是病害，再对症处理。';
const facts = '文档格式：DOC | 页数：5 | 浏览次数：213 | 上传日期：2021-03-14 09:21:07';

test.each([
  ['with facts behind it', ` ${facts} `],
  ['broken off in the midst', `3、草坪发黄怎么… ${facts} `],
  ['with a button behind it', '… 展开全文 '],
])('the beginning that a page shows before its text goes: %s', (_, between) => {
  const page = `某文库 首页 内容提示：${title}${first}${between}${title}${first}${rest}`;
  const text = kept(page);
  expect(text.split('夏天浇水')).toHaveLength(2);
  expect(text).toContain(`${title}${first}${rest}`);
  expect(findFurniture(page).map(({ rule }) => rule)).toContain('preview');
});

test('it is in one line where the text below has lines of its own', () => {
  const lines = [title, ...first.split(/(?=答：|2、)/), ...rest.split(/(?=答：)/)].join('\n');
  const text = kept(`${title} ${first.replaceAll('答', ' 答')}\n${facts}\n${lines}\n`);
  expect(text).toBe(lines);
});

test.each([
  [
    'a list of all questions before the same with answers',
    `${first.replace(/答：[^。]*。/g, '')}${rest}\n${first}${rest}`,
  ],
  ['the same twice with nothing of a page between', `${first}${rest}\n${first}`],
  [
    'material that two questions share',
    `材料：${first}\n1.以上说明了什么？下载次数：3\n材料：${first}\n2.还有什么办法？`,
  ],
  [
    'the head of each page',
    '某市某某单位公开招聘工作人员笔试试卷姓名准考证号座位号考生须知一律用黑色签字笔作答不得使用涂改液也不得做任何记号 浏览次数：3\n'.repeat(
      3,
    ),
  ],
])('%s is no preview', (_, text) => {
  expect(findPreviewed(text)).toBeNull();
});

test('a piece of text that repeats itself without end is no preview', () => {
  for (const piece of ['答', '1、你好？', '——', `${first}\n`])
    expect(findPreviewed(piece.repeat(Math.ceil(100_000 / piece.length)))).toBeNull();
});
