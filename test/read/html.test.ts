import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/read/document.ts';
import { htmlDocument, htmlText, readHtml } from '../../src/read/html/html.ts';
import { encode } from '../support/encode.ts';

const read = (source: string): Document => htmlDocument('a.html', source);

function words(source: string, kind: Block['kind']): string[] {
  const { text, blocks } = read(source);
  return blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
}

/** What is taken out, by its rule. */
const taken = (source: string): [string, string][] => {
  const document = read(source);
  return document.taken.map(({ start, end, rule }) => [rule, document.text.slice(start, end).trim()]);
};

describe('the text of a page', () => {
  test.each([
    ['a line for each block', '<p>题</p><div>甲<p>乙</div>丙', '题\n甲\n乙\n丙'],
    ['white space as a browser shows it', '<p>\n  甲\n  乙 <b> 丙</b>  </p>', '甲 乙 丙'],
    ['no line for what is empty', '<p></p><p> </p><div><div>题</div></div><p>&nbsp;</p>', '题'],
    ['line breaks', '甲<br>乙<br/><br>丙', '甲\n乙\n丙'],
    [
      'a heading whose long line was broken amid its words',
      '<h3>第4题：对“业余业务”、“卫星业余业务”和“业余电台”做出具体定义的法<br>规是：</h3>',
      '第4题：对“业余业务”、“卫星业余业务”和“业余电台”做出具体定义的法规是：',
    ],
    ['a heading of two short lines', '<h1>某某公司<br>面试题</h1>', '某某公司\n面试题'],
    [
      'a heading whose first line is a sentence',
      '<h3>1. 发生火灾时应当先报警再逃生还是先逃生再报警？<br>说说你的理由</h3>',
      '1. 发生火灾时应当先报警再逃生还是先逃生再报警？\n说说你的理由',
    ],
    ['entities', '&lt;T&gt; &amp;nbsp;&hellip;&#20320;&notin;&#x4e00; &unknown;', '<T> …你∉一 &unknown;'],
    ['blanks that nothing shows', '题\u200b干\ufeff', '题干'],
    [
      'blanks to fill in',
      '是<u>&nbsp;&nbsp;&nbsp;</u>和<u>____</u>、<input type="text">。',
      '是____和____、____。',
    ],
    ['numbers of lists', '<ol><li>甲<li>乙<ul><li>丙</ul></ol>', '1. 甲\n2. 乙\n- 丙'],
    ['numbers that begin elsewhere', '<ol start="3" reversed><li>甲<li>乙</ol>', '3. 甲\n2. 乙'],
    ['letters of lists', '<ol type="A"><li>甲</li><li value="4">乙</li></ol>', 'A. 甲\nD. 乙'],
    ['one number for an item that has its own', '<ol><li>1、甲</li><li>（2）乙</li></ol>', '1、甲\n（2）乙'],
    ['no mark for options', '<ul><li>A. 甲</li><li>B. 乙</li></ul>', 'A. 甲\nB. 乙'],
    ['code', '<p>用 <code>a &lt; b</code></p>', '用 `a < b`'],
    ['code blocks', '<pre><code class="language-js">a\n  b\n</code></pre>题', '```js\na\n  b\n```\n题'],
    ['code line by line', '<pre class="brush: c"><div>a;</div><div>b;</div></pre>', '```c\na;\nb;\n```'],
    ['code without line numbers', '<pre><span class="lineno">1</span>let a</pre>', '```\nlet a\n```'],
    ['prose in a pre', '<pre>1. 什么是索引？\n答：目录。</pre>', '1. 什么是索引？\n答：目录。'],
    ['powers', '2<sup>10</sup>', '2^10'],
    ['pictures', '<img src="a b.png" alt="图"> 题', '![图](a%20b.png) 题'],
    ['cells', '<table><tr><td>甲<td><p>乙</p></tr><tr><td>丙</td></tr></table>', '甲\t乙\n丙'],
    [
      'options with boxes to tick',
      '<label><input type="radio">甲</label><label><input type=radio>乙</label>',
      '甲\n乙',
    ],
    ['what was escaped twice', '&lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;br/&gt;丙&lt;/p&gt;', '甲\n乙\n丙'],
    ['tags that are spoken of', '<p>&lt;p&gt; 与 &lt;br&gt; 有何不同？</p>', '<p> 与 <br> 有何不同？'],
    ['half a page', '甲</p></div>乙<p>丙', '甲\n乙\n丙'],
    ['marks crosswise', '<b>甲<i>乙</b>丙</i>', '甲乙丙'],
  ])('has %s', (_, source, text) => {
    expect(read(source).text).toBe(text);
  });

  test.each([
    ['a style that hides', '<p>题（ ）</p><div style="display:none">答案：B</div>'],
    ['a fold', '<p>题（ ）</p><details><summary>答案：B</summary></details>'],
    ['a comment', '<p>题（ ）</p><!-- 答案：B -->'],
    ['an attribute', '<p data-answer="B">题（ ）</p>'],
  ])('has an answer that is hidden by %s', (_, source) => {
    expect(read(source).text).toBe('题（ ）\n答案：B');
    expect(taken(source)).toEqual([]);
  });

  test.each([
    ['scripts', '题<script>var a = "<p>答</p>"</script>'],
    ['styles', '<style>p { }</style>题'],
    ['the head', '<html><head><title>站</title><meta></head><body>题'],
    ['pictures made of tags', '题<svg><text>图</text></svg>'],
    ['frames', '题<iframe>没有</iframe><noscript>没有</noscript>'],
    ['comments', '题<!-- 编辑于今天 -->'],
    ['attributes of another kind', '<p data-key="17" data-id="答">题</p>'],
    ['icons', '题<img src="/icon.png"><img width="1" src="x.gif">'],
  ])('is without %s', (_, source) => {
    expect(read(source).text).toBe('题');
  });

  test('of a field is its text alone', () => {
    expect(htmlText('<div>什么是<b>锁</b>？</div><div>甲<br>乙</div>')).toBe('什么是锁？\n甲\n乙');
  });
});

describe('the blocks of a page', () => {
  test('are headings, terms, items, code and rows', () => {
    const source =
      '<h2>一、<a>题</a></h2><dl><dt>什么是锁？<dd>答</dl><ol><li>甲</ol><pre>a</pre><table><tr><th>题<th>答</table>';
    expect(words(source, 'heading')).toEqual(['一、题']);
    expect(words(source, 'term')).toEqual(['什么是锁？']);
    expect(words(source, 'item')).toEqual(['1. 甲']);
    expect(words(source, 'code')).toEqual(['```\na\n```']);
    expect(words(source, 'row')).toEqual(['题\t答']);
  });

  test('have the cells of a row, and whether they are names', () => {
    const { text, blocks } = read('<table><tr><th>题<th>答<tr><td>甲<td></table>');
    const rows = blocks.flatMap((block) => (block.kind === 'row' ? [block] : []));
    expect(
      rows.map(({ isHeader, cells }) => [isHeader, ...cells.map((one) => text.slice(one.start, one.end))]),
    ).toEqual([
      [true, '题', '答'],
      [false, '甲', ''],
    ]);
  });

  test('have each cell in its column, where others take several columns or rows', () => {
    const { text, blocks } = read(
      '<table><tr><td rowspan=2>沟通<td>一<td>甲</tr><tr><td>二<td>乙</tr><tr><td colspan="2">合计<td>丙</table>',
    );
    const rows = blocks.flatMap((block) => (block.kind === 'row' ? [block.cells] : []));
    expect(text).toBe('沟通\t一\t甲\n二\t乙\n合计\t丙');
    expect(rows.map((cells) => cells.map((one) => text.slice(one.start, one.end)))).toEqual([
      ['沟通', '一', '甲'],
      ['', '二', '乙'],
      ['合计', '', '丙'],
    ]);
  });

  test('are no rows where one cell of each takes all columns', () => {
    expect(
      words('<table><tr><td colspan=3>甲</td></tr><tr><td colspan=3>乙</td></tr></table>', 'row'),
    ).toEqual([]);
  });

  test('are no rows where a table lays out the page', () => {
    const source =
      '<table><tr><td>目录</td><td><table><tr><td>题</td><td>答</td></tr></table></td></tr></table>';
    expect(words(source, 'row')).toEqual(['题\t答']);
  });

  test('say whether all of a line is bold', () => {
    const strong = read(
      '<p><b>1. 题</b></p><p><b>答案：</b>B</p><p><span style="font-weight:700">三</span></p>',
    ).blocks;
    expect(strong.map((block) => block.kind === 'paragraph' && block.isStrong)).toEqual([true, false, true]);
  });
});

const bank =
  '<h1>面试题</h1><p>1. 什么是索引？</p><p>答：目录。索引使查找更快，写入更慢。</p><p>2. 什么是锁？</p><p>答：保护共享数据的机制。</p>';

describe('the furniture of a page', () => {
  test.each([
    ['page menu', `<nav><a>首页</a><a>题库</a></nav>${bank}`, '首页题库'],
    ['page menu', `<div class="top-nav"><a>首页</a></div>${bank}`, '首页'],
    ['page button', `${bank}<div class="Modal"><h3>登录后你可以</h3></div>`, '登录后你可以'],
    [
      'page menu',
      `${bank}<nav class="post-navigation"><a>上一篇 怎样养花？</a><a>下一篇 花为什么谢？</a></nav>`,
      '上一篇 怎样养花？下一篇 花为什么谢？',
    ],
    ['page menu', `${bank}<ul><li><a>首页</a><li><a>题库</a></ul>`, '- 首页\n- 题库'],
    ['page footer', `${bank}<div id="footer">版权所有</div>`, '版权所有'],
    ['sidebar', `<div class="sideBar">热门标签</div>${bank}`, '热门标签'],
    ['advertising', `${bank}<div class="ad-box">加微信领资料</div>`, '加微信领资料'],
    ['advertising', `${bank}<div class="gg"><a href="/vip">加微信领资料</a></div>`, '加微信领资料'],
    ['other documents', `${bank}<div class="related-posts">测试面试题</div>`, '测试面试题'],
    ['other documents', `${bank}<ul class="rel"><li>前台岗位职责</li></ul>`, '- 前台岗位职责'],
    ['comments', `${bank}<section id="comments">好文章</section>`, '好文章'],
    ['page button', `${bank}<button>收藏</button>`, '收藏'],
    ['page button', `${bank}<div class="newsletter-box"><p>每周三收到新文章</p></div>`, '每周三收到新文章'],
    ['uploader', `${bank}<div class="author-bio"><p>小林：陪你看懂职场</p></div>`, '小林：陪你看懂职场'],
    ['file name', bank.replace('面试题<', '面试题.docx<'), '.docx'],
    ['gloss', `${bank}<p>漢<ruby>字<rt>zì</rt></ruby></p>`, 'zì'],
  ])('is taken out as %s', (rule, source, text) => {
    expect(taken(source)).toEqual([[rule, text]]);
  });

  test.each([
    ['a body named after its sidebar', `<body class="has-sidebar">${bank}</body>`],
    ['most of the page', `<div class="comments">${bank}</div><p>完</p>`],
    [
      'questions that are links',
      `<ul><li><a>什么是索引？</a><li><a>什么是锁？</a><li><a>什么是堆？</a></ul>`,
    ],
    ['answers in a box', `${bank}<div class="share">【答案】：B\n<br>【解析】：略</div>`],
    ['options', `${bank}<div class="menu"><p>A. 甲</p><p>B. 乙</p></div>`],
    ['a heading’s own link', '<h2><a class="header">索引</a></h2><p>答</p>'],
    ['a head with a heading', `<header><h1>面试题</h1></header>${bank}`],
    ['heads of questions', '<div class="question-header">1. 索引</div><p>目录</p><p>它使查找更快</p>'],
    ['what comes with each question', `<div class="header">索引</div><p>答</p>`.repeat(4)],
    ['what an author asks', `<div class="author">${bank}</div><p>完</p>`],
    ['words that only begin alike', `${bank}<div class="address header2x navigationless">题</div>`],
  ])('is not %s', (_, source) => {
    expect(taken(source)).toEqual([]);
  });
});

describe('the title of a page', () => {
  test.each([
    ['<title>前端面试题 - 某网</title><h1>前端面试题</h1>', '前端面试题'],
    ['<title>前端面试题_某网</title><h2>前端 面试题</h2>', '前端面试题'],
    ['<title>前端面试题.docx - 某网</title><h1>前端面试题.docx</h1>', '前端面试题'],
    ['<title>某网</title><h1>前端面试题</h1>', undefined],
    ['<title>前端面试题</title><p>题</p>', undefined],
  ])('is certain only where a heading says the same: %s', (source, title) => {
    expect(read(source).given?.title).toBe(title);
  });
});

describe('pages made to keep a reader busy', () => {
  test('are read however deep they nest', () => {
    expect(read(`${'<div>'.repeat(100_000)}题`).text).toBe('题');
  });

  test('never make it fail, and what is taken out rises', () => {
    const unit = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div class="nav">',
        '</div>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<ol>',
        '<li>',
        '<pre>',
      ],
      ...[
        '</pre>',
        '<a href="x">',
        '</a>',
        '<b',
        '<!--',
        '-->',
        '<script>',
        '"',
        '>',
        '&',
        '&lt;',
        ' ',
        '题',
        'a',
        '？',
      ],
      ...[
        '<ruby>',
        '<rt>',
        '</ruby>',
        '<u>',
        '<br>',
        '<summary>',
        '<code>',
        '</code>',
        '<h2>',
        '</h2>',
        '\u3000',
      ],
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
        const { text, taken: out, blocks } = read(parts.join(''));
        expect(out.every(({ start, end }, at) => start < end && (out[at - 1]?.end ?? 0) <= start)).toBe(true);
        expect(blocks.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      }),
    );
  });
});

describe('the bytes of a page', () => {
  const source =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><p>锁是什么？</p>';

  test.each(['gb18030', 'utf-8', 'utf-16le'] as const)(
    'are read in %s, whatever the page says',
    async (encoding) => {
      expect(await readHtml('a.html', encode(source, encoding))).toMatchObject([
        { text: '锁是什么？', encoding },
      ]);
    },
  );

  test.each([
    ['quoted-printable', '<p>=E9=94=81=\r\n=E6=98=AF</p>'],
    ['base64', Buffer.from('<p>锁是</p>').toString('base64')],
    ['8bit', Buffer.from('<p>锁是</p>').toString('latin1')],
  ])('are found in a mail, coded as %s', async (coding, body) => {
    const parts = [
      'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--b"\r\n\r\n',
      'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n',
      `\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${body}\r\n`,
    ];
    const bytes = Buffer.from(`${parts.join('----b\r\n')}----b--`, 'latin1');
    expect(await readHtml('a.mht', bytes)).toMatchObject([{ text: '锁是' }]);
  });
});
