import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SheetPlan, titleOf, toMarkdown } from '../../src/export/markdown.ts';
import { texts } from '../../src/texts/texts.ts';
import { entry } from './entries.ts';
import { decode, render, textOf } from './render.ts';

const plan: SheetPlan = { title: '題', answers: 'below', layout: 'banks', words: texts.export.sheet };

describe('a Markdown sheet', () => {
  it('has title, contents, banks, sections, questions and answers', () => {
    const entries = [
      entry({
        question: '你如何處理投訴？',
        answer: '先傾聽。\n再解決。',
        assesses: ['溝通', '耐心'],
        marks: 10,
      }),
      entry({ number: 2, question: '第二題。', answer: null, analysis: '看態度。', truncated: true }),
      entry({
        bank: '電工',
        section: null,
        number: null,
        source: { file: 'e.txt', title: null },
        answer: null,
      }),
    ];
    expect(toMarkdown(entries, { ...plan, title: 'Interview questions' })).toBe(`# Interview questions

## Contents

- [護士](#護士)
  - [專業知識](#專業知識)
- [電工](#電工)

## <a id="護士"></a>護士

*2025年護士面試題庫*

### <a id="專業知識"></a>專業知識

#### 1. 你如何處理投訴？

(10 marks) (Assesses: 溝通、耐心)

**Reference answer**

先傾聽。

再解決。

#### 2. 第二題。

**Analysis**

看態度。

*(The document breaks off here.)*

## <a id="電工"></a>電工

#### 問題？

*(The document gives no answer.)*
`);
  });

  it('leaves all answers out of a paper to hand over', () => {
    const sheet = toMarkdown([entry({ key: 'B', analysis: '看態度。' })], { ...plan, answers: 'none' });
    expect(sheet).toContain('問題？');
    expect(sheet).not.toMatch(/答案。|看態度|Key|Reference|breaks off/);
  });

  it('puts the answers behind all questions, under headings of their own', () => {
    const entries = [
      entry({ number: 1, question: '甲？', answer: '答甲。' }),
      entry({ number: 2, question: '乙？' }),
    ];
    expect(textOf(render(toMarkdown(entries, { ...plan, answers: 'atEnd' })))).toBe(
      '題 Contents 護士 專業知識 Answers: 護士 專業知識 護士 2025年護士面試題庫 專業知識 1. 甲？ 2. 乙？ ' +
        'Answers: 護士 專業知識 1. 甲？ Reference answer 答甲。 2. 乙？ Reference answer 答案。',
    );
  });

  it('numbers a paper from 1 in the order given and says where each question is from', () => {
    const entries = [
      entry({ number: 6, question: '甲？' }),
      entry({ bank: '電工', section: null, number: 2 }),
    ];
    expect(toMarkdown(entries, { ...plan, layout: 'paper', answers: 'none' })).toBe(
      '# 題\n\n## 1. 甲？\n\n*護士 · 專業知識*\n\n## 2. 問題？\n\n*電工*\n',
    );
  });

  it('says before a question of a paper that it has several keys or is to be judged, as no section does', () => {
    const entries = [
      entry({ kind: 'multiple', question: '甲？' }),
      entry({ kind: 'judge', question: '乙。' }),
      entry({ kind: 'single', question: '丙？' }),
    ];
    const sheet = toMarkdown(entries, { ...plan, layout: 'paper', answers: 'none' });
    expect(sheet.match(/^## .*/gm)).toEqual([
      '## 1. (Multiple answers) 甲？',
      '## 2. (True or false) 乙。',
      '## 3. 丙？',
    ]);
    expect(toMarkdown(entries, plan)).not.toMatch(/Multiple|True/);
  });

  it('shows the options of a choice question as a list, and its key with the answers', () => {
    const options = [
      { label: 'A', text: '1. 用*星*' },
      { label: 'B', text: '二' },
    ];
    const sheet = toMarkdown([entry({ kind: 'single', options, key: 'B', answer: null })], plan);
    expect(textOf(render(sheet))).toContain('1. 問題？ A. 1. 用*星* B. 二 Key B');
  });

  it('keeps code as code: its lines, their indentation, and its marks', () => {
    const code = '```js\nfunction f() {\n  let a_b = 0;\n\n  return [a_b] * 2;\n}\n```';
    const answer = `用 \`a_b\` 说明*一下*：\n${code}\n1. 完`;
    const sheet = toMarkdown([entry({ question: `这段输出什么？\n${code}`, answer })], plan);
    const block = `\n\n${code}\n\n`;
    expect(sheet).toContain(`#### 1. 这段输出什么？${block}`);
    expect(sheet).toContain(`用 \`a_b\` 说明\\*一下\\*：${block}1\\. 完\n`);
  });

  it('keeps code in an option and makes no heading of it', () => {
    const code = '```\nx = 1\n```';
    const options = [{ label: 'A', text: `见\n${code}` }];
    const html = render(toMarkdown([entry({ question: `${code}\n写出结果。`, options })], plan));
    expect(html).toContain('<h4>1.</h4>\n<pre><code>x = 1\n</code></pre>\n<p>写出结果。</p>');
    expect(html).toMatch(/<li>\s*<p>A\.<\/p>\s*<p>见<\/p>\s*<pre><code>x = 1\n<\/code><\/pre>\s*<\/li>/);
  });

  it('takes a fence that is never closed for text', () => {
    const sheet = toMarkdown([entry({ answer: '```\n# 完' })], plan);
    expect(textOf(render(sheet))).toContain('Reference answer ``` # 完');
  });

  it('has links in the contents that lead to a heading, each to its own', () => {
    const entries = [
      entry({ bank: '護士 (A)', section: '情境：模擬' }),
      entry({ bank: '護士 (A)', section: '！！' }),
      entry({ bank: '電工', section: '情境：模擬' }),
      entry({ bank: '電工', section: 'Contents' }),
    ];
    const html = render(toMarkdown(entries, { ...plan, answers: 'atEnd' }));
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, name]) =>
      decodeURIComponent(decode(name)),
    );
    const anchors = [...html.matchAll(/<a id="([^"]*)">/g)].map(([, name]) => decode(name));
    expect(targets).toHaveLength(12);
    expect(targets).toEqual(anchors);
    expect(new Set(anchors).size).toBe(12);
  });

  it('is called by its bank’s title, and by a common one where it holds several banks', () => {
    expect(titleOf([entry(), entry({ number: 2 })], 'several')).toBe('2025年護士面試題庫');
    expect(titleOf([entry(), entry({ bank: '電工' })], 'several')).toBe('several');
  });

  it('reads as its questions and answers say, whatever marks they hold', () => {
    const word = fc.constantFrom(
      '*甲*',
      '1. 乙',
      '# 丙',
      '<b>',
      '[x](y)',
      '| t |',
      '- 丁',
      '```',
      '&lt;',
      '。',
      '\\',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (question, answer) => {
        const html = render(toMarkdown([entry({ question, answer, bank: question, section: answer })], plan));
        expect(textOf(html)).toContain(`1. ${question} Reference answer ${answer}`);
        expect(textOf(html)).toContain(`Contents ${question} ${answer} ${question} 2025`);
      }),
    );
  });
});
