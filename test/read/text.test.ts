import { describe, expect, test } from 'vitest';
import { readTextDocument } from '../../src/read/text.ts';

/** The text that is left when what is of the format is taken out. */
function left(source: string): string {
  const { text, taken } = readTextDocument('a.txt', new TextEncoder().encode(source));
  expect(text).toHaveLength(source.length);
  return taken.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

describe('what a page left in a text', () => {
  test.each([
    ['entities', '1.&nbsp;&ldquo;锁&rdquo;是&#20160;么？a &lt; b', '1. “锁”是什么？a < b'],
    ['blanks that nobody sees', '题\u200b\u200b干\ufeff是\u00ad什么', '题干是什么'],
    ['joiners behind Chinese characters', '题\u200c干\u200d是', '题干是'],
    ['tags', '<p>1. 题</p><p>答<br/>二</p>\n<p><span style="x">2.</span> 题</p>', '1. 题\n答\n二\n2. 题'],
  ])('becomes what it stands for: %s', (_, source, text) => {
    expect(left(source)).toBe(text);
  });

  test.each([
    ['tags that are spoken of', `<p> 和 <br> 有什么区别？<div> 呢？答：${'它们是不同的标签。'.repeat(100)}`],
    ['types', 'List<String> a = b && c; x < y'],
    ['links', 'https://a.b/c?d=1&lt=2&e=3'],
    ['joined emoji', '👨\u200d👩\u200d👧'],
    ['an ampersand', 'R&D 部门；Q&A；&未知;'],
  ])('is not found in %s', (_, source) => {
    expect(left(source)).toBe(source);
  });
});

describe('what mail adds to a text', () => {
  const mail =
    '发件人: 李工 <li@example.com>\n收件人: 新人群\n主题: 转发: 笔试题\n\n> 各位好，\n>\n> 1) 看门狗的作用\n> 答：复位系统。\n>\n> 2) 大端和小端怎么判断？\n> 答：用联合体。\n--\n李工 | 硬件部\n';

  test('is taken out: the signs of a quotation, the head, the signature', () => {
    expect(left(mail).trim()).toBe(
      '笔试题\n\n各位好，\n1) 看门狗的作用\n答：复位系统。\n2) 大端和小端怎么判断？\n答：用联合体。',
    );
  });

  test.each([
    [
      'a line that is quoted',
      '1. 什么是引用？\n> 以大于号开头的行。\n2. 什么是代码块？\n三个反引号之间的内容。\n',
    ],
    ['prompts', '> const a = {};\n> a.b = [];\n> f(a);\n> g(b);\n> h(c);\n> i(d);\n'],
  ])('is not %s', (_, source) => {
    expect(left(source)).toBe(source);
  });
});
