import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeBlocks, escapeLine } from '../../src/export/escape.ts';
import { render, textOf } from './render.ts';

const active = [
  '# no heading',
  'C# and a closing #',
  '1. no list',
  '2) no list',
  '3.5 小时',
  '- no list',
  '+ no list',
  '* no list',
  '*stars* and __lines__',
  '`code` ``code``',
  '[text](target) ![picture](x) [^1]',
  '<b>bold</b> <!-- gone --> <script>',
  '&amp; &#35; &nbsp; A&B',
  '| a | b |',
  '~~~ fence',
  '~struck~',
  '---',
  '===',
  '> quotation',
  'back\\slash \\* and an end \\',
  '$x$ and $$y$$',
  '[ ] no box',
  '[label]: /address',
  '    four spaces',
  '第一步，*看*；“引号”（括号）①',
];

describe('text in Markdown', () => {
  it.each(active)('reads as it is: %s', (line) => {
    expect(render(escapeLine(line))).toBe(`<p>${htmlOf(line.trim())}</p>`);
  });

  it.each(active)('reads as it is in a heading: %s', (line) => {
    expect(render(`### ${escapeLine(line)}`)).toBe(`<h3>${htmlOf(line.trim())}</h3>`);
  });

  it.each(active)('reads as it is in a list: %s', (line) => {
    expect(textOf(render(`- ${escapeLine(line)}`))).toBe(line.trim());
  });

  it('leaves prose that cannot act as it stands', () => {
    const prose = '我负责3.5版：9:00-18:30，A&B (约30%)！';
    expect(escapeLine(prose)).toBe(prose);
  });

  it('keeps paragraphs apart and drops empty lines', () => {
    expect(escapeBlocks('一\n\n  二\r\n三')).toEqual(['一', '二', '三']);
  });

  it('reads as it is, whatever it is', () => {
    const marks = fc.constantFrom(...'*_#<>[]()|~`&\\!-+=.1)$:;/"\'@^{} \t', '&amp;', '一', 'a', '。');
    const line = fc.array(marks, { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, (text) => {
        const html = render(escapeLine(text));
        expect(textOf(html)).toBe(text.replace(/[ \t]+/g, ' ').trim());
        expect(html).toMatch(/^(<p>[^<]*<\/p>)?$|href="(http|mailto)/);
      }),
      { numRuns: 2000 },
    );
  });
});

function htmlOf(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark,
  );
}
