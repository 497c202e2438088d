import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/read/document.ts';
import { markdownDocument } from '../../src/read/markdown/markdown.ts';

const read = (source: string): Document => markdownDocument('a.md', source, 'utf-8');

/** What cleaning leaves of a document: its text without what is of the format. */
function left({ text, taken }: Document, { start, end } = { start: 0, end: text.length }): string {
  const pieces: string[] = [];
  let at = start;
  for (const stretch of taken) {
    if (stretch.end <= start || stretch.start >= end) continue;
    pieces.push(text.slice(at, Math.max(at, stretch.start)));
    at = Math.min(end, stretch.end);
  }
  return [...pieces, text.slice(at, end)].join('');
}

const plain = (source: string): string => left(read(source));
const blocks = (source: string, kind: Block['kind']): Block[] =>
  read(source).blocks.filter((block) => block.kind === kind);
const words = (source: string, kind: Block['kind']): string[] => {
  const document = read(source);
  return document.blocks.filter((block) => block.kind === kind).map((block) => left(document, block).trim());
};

test.each(['参考：[官方文档](https://example.com/a)', '- **參考：** [官方文件](./a.md)、[官方手冊](./b.md)'])(
  'links behind the word that stands before answers as well are none of the text: %s',
  (line) => {
    expect(plain(`**Q1：什么是锁？** ⭐\n\n互斥。\n\n${line}\n`)).not.toContain('官方');
    expect(plain(`# 什么是锁？\n互斥。\n\n${line}\n`)).toContain('官方');
  },
);

test.each(['参考：[先问来意](#a)，再登记。', '参考：先问来意。', '参考资料：[先问来意](#a)'])(
  '(but not what is said: %s)',
  (line) => {
    expect(plain(`**1. 怎样接待？**\n${line}\n`)).toContain('先问来意');
  },
);

test('tags behind a text are no heading', () => {
  expect(words('# 面试题\n\n#产品经理 #面试 #求职\n\n##标题', 'heading')).toEqual(['面试题', '标题']);
});

test('the tag of a note right below a heading is none', () => {
  const note = '# 为什么要用线程池？\n#面试 \n少建线程。\n\n# 何时拒绝任务？\n队列已满。';
  expect(words(note, 'heading')).toEqual(['为什么要用线程池？', '何时拒绝任务？']);
  expect(plain(note)).not.toContain('面试');
  expect(words('# 后端题库\n\n#缓存\n## 什么是穿透？', 'heading')).toEqual([
    '后端题库',
    '缓存',
    '什么是穿透？',
  ]);
});

describe('the text of Markdown', () => {
  test.each([
    ['marks of headings', '## 1. 什么是索引？ ##\n目录', '1. 什么是索引？\n目录'],
    ['marks of headings without a blank', '###什么是索引？', '什么是索引？'],
    ['anchors of headings', '## 索引 {#index}', '索引'],
    ['lines under headings', '题库\n===\n\n索引\n---\n目录', '题库\n\n索引\n目录'],
    ['rules', '题\n\n---\n\n***\n\n题', '题\n\n\n\n题'],
    ['bold and light', '**答**：__目录__ 和 *索引* _锁_', '答：目录 和 索引 锁'],
    ['bold that CommonMark does not close', '**答案：**B，**“索引”**是', '答案：B，“索引”是'],
    [
      'bold as converters print it',
      '### ****1. What is a kernel?****\nA ****core**** of it.',
      '1. What is a kernel?\nA core of it.',
    ],
    [
      '(but with) stars for what is hidden',
      '138****5678、王****先生、139****1234',
      '138****5678、王****先生、139****1234',
    ],
    [
      'a script, but with the tag that a line speaks of',
      '- What does the <script> tag do?\n\nIt loads code.\n\n<script>\nrun()\n</script>\nAt once.',
      '- What does the <script> tag do?\n\nIt loads code.\n\nAt once.',
    ],
    ['points that were left empty', '- 北京\n- \n  -\n- 上海', '- 北京\n- 上海'],
    ['(but with) a difference on its line', '甲 - 乙\n- 丙', '甲 - 乙\n- 丙'],
    ['bold with a blank too many', '** 答案： **B', ' 答案： B'],
    [
      'words set off by lines',
      '甲 _轻_ 乙（_轻_）\n_轻_，丙\n__答案：__B\n__重__ 丁',
      '甲 轻 乙（轻）\n轻，丙\n答案：B\n重 丁',
    ],
    ['deleted and marked words', '~~旧~~ ==新==', '旧 新'],
    ['links', '[索引](https://a.b/c_(d) "题") 和 <https://a.b>', '索引 和 https://a.b'],
    ['links by name', '[索引][1]、[锁]\n\n[1]: https://a.b\n[锁]: c "d"\n', '索引、锁\n\n'],
    ['badges', '[![build](https://img.shields.io/x.svg)](https://a.b) 题', ' 题'],
    ['ways up the page', '题\n[⬆ 返回顶部](#目录)\n**[回到顶部](#top)**', '题\n'],
    ['ways up with an arrow in brackets', '题\n[[↑] Back to top](#目录)\n[[1] 目录](#一)', '题\n[1] 目录'],
    ['contents made by the page', '[TOC]\n题', '题'],
    ['names of boxes', '> [!NOTE]\n> 答', '答'],
    ['names of boxes before their titles', '> [!success]- 答案\n> 先备份', '答案\n先备份'],
    ['names of boxes without brackets', '??? question "什么是备份？"\n    副本', '什么是备份？\n    副本'],
    ['no exclamations', '!!! 注意\n??? 是什么', '!!! 注意\n??? 是什么'],
    [
      'what pages draw beside words',
      '## 闭包是什么？ <Badge text="高频" type="warning"/>\n## <Badge text="易"/> 锁 <Tag>必考</Tag> <Rank value="3"/>\n答 <Badge text="重"/>。',
      '闭包是什么？\n 锁\n答。',
    ],
    [
      '(but with) components that a text speaks of',
      '## 说说 <Suspense />\n## 如何画 <Badge text="x"/> 组件？\n## List<Tag> 是什么',
      '说说 <Suspense />\n如何画 <Badge text="x"/> 组件？\nList<Tag> 是什么',
    ],
    ['escapes', '1\\. 题 \\_ \\* C:\\Users', '1. 题 _ * C:\\Users'],
    ['entities', 'a&nbsp;&lt;T&gt; &#39;x&#x27; &unknown;', "a <T> 'x' &unknown;"],
    ['quotes', '> 题\n> > 答', '题\n答'],
    ['comments', '题<!-- 注释 -->干\n<!-- 多\n行 -->\n答', '题干\n答'],
    ['remarks of a vault', '参见 [[目录]]\n题\n%% 五一补 %%\n#todo [[试讲稿]]\n', '参见 [[目录]]\n题\n'],
    ['(but no) signs of percent elsewhere', '题\n%% 甲 %%\n', '题\n%% 甲 %%\n'],
    ['tags', '<div align="center"><b>题</b></div>\n<a name="x"></a>答', '题\n答'],
    ['folds', '<details><summary>查看答案</summary>\n\nB\n\n</details>\n', '查看答案\n\nB\n\n'],
    ['line breaks', '一<br>二<br/>\n三', '一\n二\n三'],
    ['powers', '2<sup>10</sup>', '2^10'],
    ['pictures as tags', '<img width="1" src="a b.png" alt="图">', '![图](a b.png)'],
    ['code as tags', '<code>a&lt;b</code>', '`a<b`'],
    ['code blocks as tags', '<pre><code class="x">a\nb</code></pre>\n题', '```\na\nb\n```\n题'],
    ['lists as tags', '<ul><li>甲</li><li>乙</li></ul>', '- 甲\n- 乙'],
    ['front matter', '---\ntitle: 题库\ntags:\n  - a\n---\n题', '题'],
    ['scripts', '题\n<script>\nvar a = 1\n</script>\n答', '题\n答'],
    ['containers', '::: details 答案\nB\n:::\n', '答案\nB\n'],
    ['what abbreviations mean', '甲 ANR\n\n*[ANR]: Application Not Responding\n', '甲 ANR\n\n'],
    [
      'tags of who prints it',
      '甲\n{% hint style="info" %}\n乙\n{% endhint %}\n{%hackmd @a/foot %}\n',
      '甲\n乙\n',
    ],
    [
      'tags around what they show',
      '{% tab title="答案" %}\nB\n{% endtab %}\n{% note info 解析 %}\n丙\n',
      '答案\nB\n解析\n丙\n',
    ],
    [
      'directives around what they show',
      ':::callout{kind=note label="题目"}\n甲\n:::figure{src="/a.png"}\n:::\n:::\n:::tip[解析]{open}\n乙\n:::\n',
      '题目\n甲\n解析\n乙\n',
    ],
    [
      'pictures by their names round a heading',
      '## 1. :star: 什么是死锁？:rocket: :+1:\n甲 :rocket:',
      '1. 什么是死锁？\n甲 :rocket:',
    ],
    ['where a judge puts what one answers with', '题\n\n{{ select(1) }}\n\n- A. 甲', '题\n\n\n- A. 甲'],
    [
      'the signs behind a heading without a blank',
      '### 简述流程###\n## C# 与 F#\n# 读 C##',
      '简述流程\nC# 与 F#\n读 C##',
    ],
    ['a fence round nothing but a key', '题\n```\nAnswer: B\n```\n后', '题\nAnswer: B\n后'],
    [
      'a fence round nothing but options',
      '题\n```js\nA.内容\nB.边框\n\nC.间距\n```\n后',
      '题\nA.内容\nB.边框\n\nC.间距\n后',
    ],
    ['a fence round a key and why', '```text\n答案：AC\n解析：甲丙。\n```\n', '答案：AC\n解析：甲丙。\n'],
    [
      'the line end behind a number whose text is further in below',
      '1.\n    <strong>甲？</strong>\n\n    乙\n\n2)\n   **丙？**',
      '1. 甲？\n\n    乙\n\n2) 丙？',
    ],
    ['tables', '| 题 | 答 |\n|:--|---|\n| 1 | a\\|b |\n|2||\n后', '题\t答\n1\ta|b\n2\t\n后'],
  ])('is without %s', (_, source, text) => {
    expect(plain(source)).toBe(text);
  });

  test.each([
    ['fenced code', '```js\n# a\n**b** [c](d) <br> &lt;\n```'],
    ['fenced options with markup', '```\nA. <b>\nB. <strong>\n```'],
    ['fenced lines whose letters are no options', '```\nC: 一\nA: 二\n```'],
    [
      'fenced code that begins as a key does',
      '```js\nanswer: a(1),\n```\n\n```yaml\nanswer: b\nnext: c\n```',
    ],
    ['code between words', '`**a** <b> \\_`'],
    ['pictures', '![图](a.png)'],
    ['list marks and numbers', '1. 甲\n   - 乙\n2) 丙\n* 丁'],
    [
      'numbers alone over lists and what is not further in',
      '1.\n    - 甲\n    - 乙\n\n2.\n丙\n\n3.\n\n    丁\n   4.\n  戊',
    ],
    ['blanks to fill in', '索引是____，锁是 ________ 。'],
    [
      'blanks of a line or two',
      '甲由_发明，于_年；乙是_、_、_的总称。\n丙在__、__两处，即（_）。\n丁有_二_种',
    ],
    ['names of methods', '__init__ 和 snake_case_name'],
    ['sums', '2**10 * 3 ** 2 = a*b*c'],
    ['generic types', 'List<String> 和 Map<K, V>，a < b > c'],
    ['formulas', '$x_1 * y_2$ 与 $z_3 * w_4$'],
    ['numbers in brackets', '[1] 见 arr[0]'],
    ['code that is indented', '    如何 # 缩进\n\t答'],
    ['includes', '#include <stdio.h>\n#define A'],
    ['two stars in two lines', '甲 ** 乙\n丙 ** 丁'],
    ['dashes under a long paragraph', `${'这是一个很长的段落。'.repeat(9)}`],
    ['boxes', '- [x] 甲\n- [ ] 乙'],
    ['equations', 'if (a==b && c==d)'],
    ['an open fence', '```\n代码\n\n下一题'],
    ['an open comment', '<!-- 代码\n\n下一题'],
    ['prices', '从 $100 到 $200'],
  ])('keeps %s', (_, source) => {
    expect(plain(source)).toBe(source);
  });

  test('keeps an answer that a comment hides', () => {
    expect(plain('题（ ）\n<!-- 答案：B -->\n<!-- more -->\n')).toBe('题（ ）\n 答案：B \n');
  });

  test('keeps the place of every character', () => {
    const source = '题<br>`a`&nbsp;|\n\n| a | b |\n|---|---|\n\n1.\n   甲\n';
    expect(read(source).text).toHaveLength(source.length);
  });

  test('takes nothing of plain prose', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('题', '，', '。', 'a', '1', ' ', '\n') }), (text) => {
        expect(plain(text)).toBe(text);
      }),
    );
  });

  test('never fails, and what is taken out rises', () => {
    const unit = fc.constantFrom(
      ...'#*_`[]()<>!-|~=\\&;:/\n \t1.a题"$',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      '```\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (source) => {
        const { taken, blocks: found, text } = read(source);
        expect(text).toHaveLength(source.length);
        expect(taken.every(({ start, end }, at) => start < end && (taken[at - 1]?.end ?? 0) <= start)).toBe(
          true,
        );
        expect(found.every(({ start, end }) => start < end && end <= source.length)).toBe(true);
      }),
    );
  });
});

describe('the blocks of Markdown', () => {
  test('are headings with their levels', () => {
    expect(blocks('# 甲\n### 乙\n<h2 id="x">丙</h2>\n', 'heading')).toMatchObject([
      { level: 1, start: 0, end: 3 },
      { level: 3, start: 4, end: 9 },
      { level: 2 },
    ]);
    expect(words('# 甲\n### 乙\n<h2 id="x">丙</h2>\n', 'heading')).toEqual(['甲', '乙', '丙']);
  });

  test('are list items with their depth, and what is indented below them', () => {
    const source = '1. 甲\n   续\n   - 乙\n\n   又\n2. 丙\n\n后';
    expect(blocks(source, 'item')).toMatchObject([
      { depth: 0, isOrdered: true },
      { depth: 1, isOrdered: false },
      { depth: 0, isOrdered: true },
    ]);
    expect(words(source, 'item')).toEqual(['1. 甲\n   续\n   - 乙\n\n   又', '- 乙', '2. 丙']);
  });

  test('are lines, and whether all of one is bold', () => {
    expect(
      blocks('**1. 什么是索引？**\n目录\n**答案：**B\n2. **锁**\n<b>三</b>', 'paragraph').map(
        (block) => block.kind === 'paragraph' && block.isStrong,
      ),
    ).toEqual([true, false, false, true, true]);
  });

  test('are quoted lines', () => {
    expect(words('题\n> 甲\n>\n> - 乙\n丙\n', 'quote')).toEqual(['甲', '- 乙']);
  });

  test('are terms with a fold below', () => {
    expect(words('<details>\n<summary><b>什么是锁？</b></summary>\n答\n</details>', 'term')).toEqual([
      '什么是锁？',
    ]);
  });

  test('are code', () => {
    expect(words('题\n```c\nint a;\n```\n1. 题\n   ```\n   b\n   ```\n', 'code')).toEqual([
      '```c\nint a;\n```',
      '```\n   b\n   ```',
    ]);
  });

  test('are rows with their cells', () => {
    const document = read('题|答\n-|-\n**甲**|乙\n');
    const rows = document.blocks.flatMap((block) => (block.kind === 'row' ? [block] : []));
    expect(
      rows.map(({ isHeader, cells }) => [isHeader, ...cells.map((cell) => left(document, cell))]),
    ).toEqual([
      [true, '题', '答'],
      [false, '甲', '乙'],
    ]);
  });
});

test.each([
  'std::map{a}',
  '::before{content: ""}',
  '{{ select }}',
  '{% extends "base.html" %}',
  '{% if user %}',
  '用 {% hint %} 写',
  '{{ name }}',
])('a statement of a template, or what speaks of one, is text: %s', (line) => {
  expect(plain(`甲\n${line}\n乙`)).toBe(`甲\n${line}\n乙`);
});

test.each(['## std::map:', '## host:port:', '## 10:20:30', '## `a :b:`', '## :rocket:'])(
  'colons are no picture: %s',
  (line) => {
    expect(plain(line)).toBe(line.slice(3));
  },
);

test('a bar in a cell has no backslash left, in code neither; code elsewhere is left alone', () => {
  expect(plain('题|答\n-|-\n去重？|甲 \\| 乙：`sort \\| uniq`\n')).toBe(
    '题\t答\n去重？\t甲 | 乙：`sort | uniq`\n',
  );
  expect(plain('去重？\n`grep "a\\|b"`')).toBe('去重？\n`grep "a\\|b"`');
});

describe('the title of Markdown', () => {
  test.each([
    ['---\ntitle: "前端面试题"\n---\n题', { title: '前端面试题', label: '前端面试题' }],
    ['+++\ntitle = "前端面试题"\n[params]\n+++\n题', { title: '前端面试题', label: '前端面试题' }],
    ['+++\n题', undefined],
    ['---\ntags: a\n---\n题', undefined],
    ['title: 题\n', undefined],
  ])('is that of the front matter of %j', (source, given) => {
    expect(read(source).given).toEqual(given);
  });
});

test('the title of a box that asks is a heading, another title is none', () => {
  expect(words('> [!question]- 什么是备份？\n> 副本。', 'heading')).toEqual(['什么是备份？']);
  expect(words('> [!tip]- 什么是备份？\n> 副本。', 'heading')).toEqual([]);
});
