import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cellWidth } from '../../src/terminal/width.ts';
import { wrapLine, wrapText } from '../../src/terminal/wrap.ts';

test.each([
  ['fits', '客戶投訴', 8, ['客戶投訴']],
  ['is cut between Han', '客戶投訴處理', 8, ['客戶投訴', '處理']],
  ['has no wide character over the edge', '客戶投訴', 7, ['客戶投', '訴']],
  ['has no closing mark first', '客戶投訴。好', 8, ['客戶投', '訴。好']],
  ['has no closing bracket and stop first', '他說：「好。」走', 14, ['他說：「好。」', '走']],
  ['has no closing mark first behind a space either', '客戶投訴 ，好', 8, ['客戶投', '訴 ，好']],
  ['has no opening mark last', '客戶投（訴）', 8, ['客戶投', '（訴）']],
  ['has no title mark last', '请读《细则》吧', 6, ['请读', '《细', '则》吧']],
  ['has no ellipsis torn', '我想……好', 5, ['我', '想……', '好']],
  ['keeps Latin words whole', '使用 system 吧', 10, ['使用', 'system 吧']],
  ['keeps figures with their sign', '提升了3.5%吧', 8, ['提升了', '3.5%吧']],
  ['breaks between Han and Latin', '工單系統CRM好', 8, ['工單系統', 'CRM好']],
  ['cuts a word that is longer than a row', 'internationalization', 8, ['internat', 'ionaliza', 'tion']],
  ['breaks behind a hyphen', 'well-known fact', 9, ['well-', 'known', 'fact']],
  ['breaks no key in two', 'or Ctrl-C', 8, ['or', 'Ctrl-C']],
  ['breaks no option in two', 'with --no-limit', 11, ['with', '--no-limit']],
  ['breaks no short option in two', 'add -n 17', 5, ['add', '-n 17']],
  ['cuts marks only where nothing else helps', '。。。。。', 4, ['。。', '。。', '。']],
  ['keeps paragraphs and empty lines', '一\n\n二', 4, ['一', '', '二']],
  ['drops spaces at the ends of rows', 'abcd efgh  ', 4, ['abcd', 'efgh']],
])('a text %s', (_what, text, columns, expected) => {
  expect(wrapText(text, columns)).toEqual(expected);
});

const pieces = fc.constantFrom(
  ...[
    '客',
    '戶',
    '投',
    '訴',
    '，',
    '。',
    '（',
    '）',
    '「',
    '」',
    '《',
    '》',
    '…',
    'a',
    'b',
    '3',
    '.',
    ' ',
    '-',
    '𠮷',
    '👨‍👩‍👧',
  ],
);
const lines = fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join(''));
const widths = fc.integer({ min: 20, max: 200 });

test('the rows of a line are the line, in order and without gap', () => {
  fc.assert(
    fc.property(lines, widths, (line, columns) => {
      const rows = wrapLine(line, columns);
      expect(rows.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
    }),
  );
});

test('no row is wider than the screen; a single space may hang over the edge', () => {
  fc.assert(
    fc.property(lines, widths, (line, columns) => {
      for (const { start, end } of wrapLine(line, columns)) {
        const row = line.slice(start, end);
        expect(cellWidth(row.replace(/ $/, ''))).toBeLessThanOrEqual(columns);
      }
    }),
  );
});

test('no row begins with a closing mark nor ends with an opening one, unless no row could do better', () => {
  fc.assert(
    fc.property(lines, widths, (line, columns) => {
      const rows = wrapLine(line, columns).map(({ start, end }) => line.slice(start, end));
      for (const [index, row] of rows.entries()) {
        const next = rows[index + 1];
        if (next === undefined || !couldEndElsewhere(row)) continue;
        expect(row).not.toMatch(/[（「《]$/);
        expect(next).not.toMatch(/^[，。）」》…]/);
      }
    }),
  );
});

/** A row in which two Han characters stand side by side could have ended between them. */
function couldEndElsewhere(row: string): boolean {
  return /[客戶投訴]{2}/.test(row);
}

test('a line of 100,000 characters is wrapped whole', () => {
  const rows = wrapLine('客戶投訴'.repeat(25_000), 79);
  expect(rows).toHaveLength(Math.ceil(100_000 / 39));
});

describe('code between fences', () => {
  const fenced = (...lines: string[]) => ['```js', ...lines, '```'].join('\n');

  it('goes on below its own indentation, moved in by two', () => {
    expect(wrapText(fenced('    return items.map(toText).join(rest);'), 24)).toEqual([
      '```js',
      '    return',
      '      items.map(toText).',
      '      join(rest);',
      '```',
    ]);
  });

  it('keeps a line that fits as it is', () => {
    expect(wrapText(fenced('if (a) {', '    b();', '}'), 24)).toEqual([
      '```js',
      'if (a) {',
      '    b();',
      '}',
      '```',
    ]);
  });

  it('is never moved in beyond half of the screen', () => {
    const rows = wrapText(fenced(`${' '.repeat(16)}alpha beta gamma`), 20);
    expect(rows.slice(1, -1)).toEqual(['        alpha beta', '          gamma']);
  });

  it('ends with its fence: what follows is wrapped as a paragraph', () => {
    expect(wrapText(`${fenced('a')}\n  甲乙丙丁戊`, 8)).toEqual(['```js', 'a', '```', '  甲乙丙', '丁戊']);
  });

  it('does not begin where a line only mentions a fence', () => {
    expect(wrapText('寫 ``` 之後：\n  甲乙丙丁戊', 8)).toEqual(['寫 ```', '之後：', '  甲乙丙', '丁戊']);
  });
});

it('a row of a table goes on moved in by two', () => {
  expect(wrapText('| 方法 | 說明甲乙丙丁 |', 12)).toEqual(['| 方法 |', '  說明甲乙丙', '  丁 |']);
});
