import { expect, test } from 'vitest';
import { ingestFile } from '../../../src/ingest.ts';
import type { Reading } from '../../../src/questions/question.ts';
import { querySqlite } from '../../../src/store/files/sqlite-file.ts';
import { choices } from '../support/choices.ts';

async function read(file: string, text: string): Promise<Reading> {
  for await (const one of ingestFile(file, new TextEncoder().encode(text), { querySqlite }))
    if ('ingested' in one) return one.ingested.reading;
  throw new Error('no document');
}

const keys = async (file: string, text: string) => (await read(file, text)).questions.map(({ key }) => key);

test('ticked boxes below a heading are options, with letters or without', async () => {
  const text =
    '# Quiz\n\n#### Q1. Which one is a core module?\n\n- [ ] express\n- [x] `fs`\n- [ ] lodash\n\n#### Q2. What does this print?\n\n```js\nlog(1 + 1);\n```\n\n- [x] A. 2\n- [ ] B. 11\n\n**Explanation:** a sum.\n';
  expect(choices(await read('quiz.md', text))).toEqual([
    '1 single Which one is a core module? | A express | B `fs` | C lodash ⇒ B',
    '2 single What does this print?\n```js\nlog(1 + 1);\n``` | A 2 | B 11 ⇒ A ⇒ analysis: a sum.',
  ]);
});

test('boxes of a text file are options too', async () => {
  const text =
    '前端测试题\n1. 哪个不是数据类型？\n□ number\n☑ array\n2. 闭包的缺点是？\n☑ 占用内存\n□ 无法调试';
  expect(choices(await read('a.txt', text))).toEqual([
    '1 single 哪个不是数据类型？ | A number | B array ⇒ B',
    '2 single 闭包的缺点是？ | A 占用内存 | B 无法调试 ⇒ A',
  ]);
});

test.each([
  ['all are ticked', '- [x] 备份数据库\n- [x] 通知客服'],
  ['none is ticked', '- [ ] 备份数据库\n- [ ] 通知客服'],
  ['an answer begins before them', '要做这些：\n\n- [x] 备份数据库\n- [ ] 通知客服'],
])('a list of tasks is an answer where %s', async (_, answer) => {
  const text = `# 面试题\n\n## 1. 上线前要检查什么？\n\n${answer}\n\n## 2. 什么是回滚？\n\n退回上一个版本。\n`;
  expect((await read('a.md', text)).questions.map(({ kind, options }) => [kind, options.length])).toEqual([
    ['open', 0],
    ['open', 0],
  ]);
});

test('options in bold are the right ones where a document has no other keys', async () => {
  const text =
    '# 选择题\n\n1. 哪个不是数据类型？\n\nA. number\n\n**B. array**\n\n2. 闭包的缺点是？\n\n**A. 占用内存**\n\nB. 无法调试\n';
  expect(await keys('a.md', text)).toEqual(['B', 'A']);
});

test.each([
  ['red', '<p>A、<span style="color: red">36V</span></p><p>B、110V</p>'],
  ['a red paragraph', '<p style="color:#ff0000">A、36V</p><p>B、110V</p>'],
  ['a font', '<p><font color="red">A、36V</font></p><p>B、110V</p>'],
  ['a highlight', '<p>A、<mark>36V</mark></p><p>B、110V</p>'],
  ['a class', '<p class="option correct">A、36V</p><p class="option">B、110V</p>'],
])('options in %s are the right ones', async (_, options) => {
  const page = `<h1>电工题库</h1><p>1、安全电压是多少？</p>${options}<p>2、电流的单位是？</p><p>A、伏特</p><p style="color:red">B、安培</p>`;
  expect(await keys('a.html', page)).toEqual(['A', 'B']);
});

test.each([
  ['one of many', '<p>A、<b>36V</b></p><p>B、110V</p>', '<p>A、伏特</p><p>B、安培</p>'],
  ['all of them', '<p><b>A、36V</b></p><p><b>B、110V</b></p>', '<p><b>A、伏特</b></p><p><b>B、安培</b></p>'],
  ['a word of it', '<p>A、<b>安全</b>的电压</p><p>B、110V</p>', '<p>A、<b>伏</b>特单位</p><p>B、安培</p>'],
  ['another colour', '<p style="color:#333">A、36V</p><p>B、110V</p>', '<p>A、伏特</p><p>B、安培</p>'],
])('bold print is no key: %s', async (_, one, other) => {
  const third = '<p>3、导体是？</p><p>A、铜</p><p>B、陶瓷</p>';
  const page = `<h1>电工题库</h1><p>1、安全电压是多少？</p>${one}<p>2、电流的单位是？</p>${other}${third}`;
  expect(await keys('a.html', page)).toEqual([null, null, null]);
});

test('a key that is printed says more than bold print', async () => {
  const text =
    '# 选择题\n\n1. 哪个不是数据类型？\n\nA. number\n\n**B. array**\n\n答案：A\n\n2. 闭包的缺点是？\n\n**A. 占用内存**\n\nB. 无法调试\n\n答案：A\n';
  expect(await keys('a.md', text)).toEqual(['A', 'A']);
});

const right = (letters: string): string => {
  const options = ['甲', '乙', '丙'].map((text, at) => {
    const letter = 'ABC'[at];
    return letters.includes(letter)
      ? `- ${letter}. <font color='red'>${text}</font>`
      : `- ${letter}. ${text}`;
  });
  return `**题** 下列属于设备的有（ ）\n\n${options.join('\n')}\n`;
};
const marked = (keys: readonly string[]): string =>
  `# 设备题库\n\n${keys.map((key, at) => right(key).replace('**题** ', `**${at + 1}.** 第${at + 1}组中`)).join('\n')}`;

test('where nearly all questions have theirs set off, all options of one may be right', async () => {
  expect(await keys('a.md', marked(['A', 'AB', 'ABC', 'BC', 'C']))).toEqual(['A', 'AB', 'ABC', 'BC', 'C']);
});

test('options that are all set off tell nothing where that is no habit', async () => {
  expect(await keys('a.md', marked(['ABC', 'ABC', 'A', 'ABC']))).not.toContain('ABC');
});
