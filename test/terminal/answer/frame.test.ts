import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openClock, openPaperClock, paperClockAt, readClock } from '../../../src/terminal/answer/clock.ts';
import { decodeKeys, noRest } from '../../../src/terminal/answer/decode.ts';
import { buildFrame } from '../../../src/terminal/answer/frame.ts';
import type { HeadingParagraph } from '../../../src/terminal/answer/request.ts';
import { anchorRow, openSheet, type Sheet } from '../../../src/terminal/answer/sheet.ts';
import { openWriting, settle, takeKeys, type Writing } from '../../../src/terminal/answer/writing.ts';
import { cellWidth } from '../../../src/terminal/width.ts';

const same = (text: string) => text;
const style = { strong: same, faint: same, warning: same };
const heading: HeadingParagraph[] = [
  { text: '1/3 在線客服', tone: 'quiet' },
  { text: '請說明你如何處理客戶投訴。', tone: 'plain' },
];

const up = '\u001b[A';
const down = '\u001b[B';
const ctrlO = '\u000f';

function sheetOf(columns: number, rows: number, question = heading): Sheet {
  return openSheet(question, style, { columns, rows });
}

function type(sheet: Sheet, input: string, before = openWriting({ draft: { text: '', cursor: 0 } }, sheet)) {
  return takeKeys(before, decodeKeys(noRest, input).keys, sheet);
}

function frameOf(sheet: Sheet, writing: Writing, { limitSeconds = 180, usedSeconds = 0 } = {}) {
  const clock = readClock(openClock({ limitSeconds, usedSeconds }, 0));
  return buildFrame({ sheet, writing, clock, style });
}

/** The rows with the clock over them and `▏` where the cursor stands. */
function draw(sheet: Sheet, writing: Writing, time = {}): string[] {
  const { rows, clock, cursor } = frameOf(sheet, writing, time);
  const shown = rows.map((row, index) => {
    const whole = index === clock.row ? clock.text + row.slice(clock.text.length) : row;
    return whole.trimEnd();
  });
  let before = '';
  for (const character of shown[cursor.row] ?? '') {
    if (cellWidth(before) >= cursor.column) break;
    before += character;
  }
  before += ' '.repeat(Math.max(0, cursor.column - cellWidth(before)));
  shown[cursor.row] = `${before}▏${(shown[cursor.row] ?? '').slice(before.length)}`;
  return shown;
}

test('a window shows question, answer, clock and keys', () => {
  const sheet = sheetOf(40, 12);
  expect(draw(sheet, type(sheet, '首先致歉，\r再核實').writing)).toEqual([
    '1/3 在線客服',
    '請說明你如何處理客戶投訴。',
    '---------------------------------------',
    '首先致歉，',
    '再核實▏',
    '',
    '',
    '',
    '',
    '---------------------------------------',
    '03:00 left',
    'Ctrl-D submit  Esc pause  Ctrl-C leave',
  ]);
});

test('a window of 20 columns and 10 rows is of use', () => {
  const sheet = sheetOf(20, 10);
  expect(draw(sheet, type(sheet, '一二三四五六七八九十').writing, { usedSeconds: 165 })).toEqual([
    '1/3 在線客服',
    '請說明你如何處理客',
    '戶投訴。',
    '-------------------',
    '一二三四五六七八九',
    '十▏',
    '',
    '',
    '! 00:15 hurry',
    '^D submit  Esc menu',
  ]);
});

test('an answer longer than its place scrolls with the cursor and says what is hidden', () => {
  const sheet = sheetOf(60, 12);
  const { writing } = type(
    sheet,
    Array.from({ length: 12 }, (_, line) => `line ${line}`).join('\r') + up + up,
  );
  const rows = draw(sheet, writing);
  expect(rows[2]).toBe('-------------------------------------------- 5 rows above -');
  expect(rows.slice(3, 10)).toEqual([
    'line 5',
    'line 6',
    'line 7',
    'line 8',
    'line 9▏',
    'line 10',
    'line 11',
  ]);

  const top = draw(sheet, type(sheet, '\u001b[5~\u001b[5~', writing).writing);
  expect(top.slice(3, 5)).toEqual(['line 0▏', 'line 1']);
  expect(top[10]).toBe('-------------------------------------------- 5 rows below -');
});

const long = [{ text: '問'.repeat(450), tone: 'plain' as const }];

test('a question longer than its place is clipped with a sign, and Tab lets it be read', () => {
  const sheet = sheetOf(61, 12, long);
  const { writing } = type(sheet, '答');
  expect(draw(sheet, writing)[6]).toBe('- 9 more rows of the question: Tab -------------------------');

  const reading = type(sheet, `\t${down}`, writing).writing;
  expect(draw(sheet, reading).slice(9)).toEqual([
    '問'.repeat(30),
    '- 1 row above ------------------------------- 4 rows below -',
    '03:00 left     Tab back to the answer  Up/Down scroll',
  ]);
});

test('where the question does not fit, what stands around it goes first', () => {
  const sheet = sheetOf(20, 10, [
    { text: '93 questions selected, 2 asked.', tone: 'quiet' },
    { text: '1/2 · 服務運營專員 · 自我認知與職業動機', tone: 'quiet' },
    { text: '服務運營工作最吸引你的地方是什么？', tone: 'plain' },
  ]);
  const rows = draw(sheet, type(sheet, '').writing);
  expect(rows.slice(0, 4)).toEqual(['服務運營工作最吸引', '你的地方是什么？', '- 5 more: Tab -----', '▏']);
  expect(draw(sheet, type(sheet, '\t').writing)[0]).toBe('▏93 questions');
});

test('where the signs of a rule do not fit, they get shorter, then the less important one goes; none is cut', () => {
  const lines = Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\r');
  const clipped = sheetOf(24, 10, long);
  const { writing } = type(clipped, lines);
  expect(draw(clipped, writing)[4]).toBe('- 37 more: Tab --------');
  expect(draw(clipped, type(clipped, `\t${down}${down}`, writing).writing)[7]).toBe(
    '- 2 above -- 32 below -',
  );
  const low = sheetOf(30, 9);
  expect(draw(low, type(low, `${lines}${up}${up}${up}${up}${up}`).writing)[2]).toBe(
    '--------- 24 above, 2 below -',
  );
});

test('keys that write go back from the question to the answer', () => {
  const sheet = sheetOf(40, 12, long);
  const { writing } = type(sheet, '答\t案');
  expect(writing.questionTop).toBeNull();
  expect(writing.editor.text).toBe('答案');
});

test('Tab does nothing where the whole question is seen', () => {
  const sheet = sheetOf(40, 12);
  expect(type(sheet, '\t').writing.questionTop).toBeNull();
});

test('up and down keep to their column over rows of other lengths', () => {
  const sheet = sheetOf(40, 12);
  const { writing } = type(sheet, `客戶投訴處理\r短\r客戶投訴處理${up}${up}`);
  expect(writing.editor.cursor).toBe(6);
});

test('up in the first row goes to the beginning, down in the last to the end', () => {
  const sheet = sheetOf(40, 12);
  expect(type(sheet, `客戶${up}`).writing.editor.cursor).toBe(0);
  expect(type(sheet, `客戶\u0001${down}`).writing.editor.cursor).toBe(2);
});

test.each([
  ['Ctrl-D hands in', '好\u0004', 'submit'],
  ['Ctrl-C leaves', '\u0003', 'leave'],
  ['Ctrl-Z suspends', '\u001a', 'suspend'],
])('%s', (_what, input, wish) => {
  expect(type(sheetOf(40, 12), input).wish).toBe(wish);
});

test('an answer of nothing but spaces is not handed in, which is said until the next key', () => {
  const sheet = sheetOf(40, 12);
  const { writing, wish } = type(sheet, ' \r\u0004');
  expect(wish).toBeNull();
  expect(draw(sheet, writing).at(-1)).toBe('Nothing written yet (Esc: menu)');
  expect(draw(sheet, type(sheet, '好', writing).writing).at(-1)).toBe(
    'Ctrl-D submit  Esc pause  Ctrl-C leave',
  );
});

test('keys behind the one that ends it are dropped', () => {
  expect(type(sheetOf(40, 12), '好\u0004x').writing.editor.text).toBe('好');
});

test.each([
  ['calm', 0, '03:00 left'],
  ['the last seconds, by a sign and a word', 150, '! 00:30 hurry'],
  ['overtime', 192, '! +00:12 over'],
])('the clock says %s', (_what, usedSeconds, text) => {
  const sheet = sheetOf(80, 12);
  expect(frameOf(sheet, type(sheet, '').writing, { usedSeconds }).clock.text.trimEnd()).toBe(text);
});

test('escape sequences in the question do not reach the terminal', () => {
  const sheet = sheetOf(40, 12, [{ text: '問\u001b[2J\u009b1m\u202e題', tone: 'plain' }]);
  expect(sheet.heading).toEqual(['問題']);
});

test.each([
  ['an emoji of several parts', '好👩‍💻 好a', '好👩‍💻\u001b[5G 好a'],
  ['a mark', 'e\u0301x', 'e\u0301\u001b[2Gx'],
  ['nothing doubtful', '好，“a”', '好，“a”'],
])('the column is said again behind %s', (_what, row, anchored) => {
  expect(anchorRow(row)).toBe(anchored);
});

const keys = fc.constantFrom(
  '客戶，',
  '投訴。',
  'word ',
  '\r',
  up,
  down,
  '\u001b[5~',
  '\u001b[6~',
  '\t',
  '\u0017',
  '\u0001',
  '👨‍👩‍👧',
  '（',
);

test('whatever is pressed in whatever window, rows fit and the cursor is in it', () => {
  const size = fc.tuple(fc.integer({ min: 4, max: 90 }), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(
      size,
      size,
      fc.array(keys, { maxLength: 60 }),
      ([columns, rows], [otherColumns, otherRows], input) => {
        const first = sheetOf(columns, rows, long);
        const second = sheetOf(otherColumns, otherRows, long);
        const writing = settle(type(first, input.join('')).writing, second);
        const frame = frameOf(second, writing);
        expect(frame.rows).toHaveLength(otherRows);
        expect(frame.cursor.row).toBeGreaterThanOrEqual(0);
        expect(frame.cursor.row).toBeLessThan(otherRows);
        expect(frame.cursor.column).toBeLessThan(otherColumns);
        for (const row of frame.rows) {
          expect(cellWidth(row.replace(/\u001b\[\d+G/g, ''))).toBeLessThanOrEqual(otherColumns);
        }
      },
    ),
  );
});

/** The status of a window with the clock of a whole paper beside the question's. */
function statusOf(columns: number, { usedSeconds = 0, paperSeconds = 0 } = {}): string {
  const question = openClock({ limitSeconds: 180, usedSeconds }, 0);
  const paperClock = { limitSeconds: 1800, usedSeconds: paperSeconds, isStrict: true };
  const paper = readClock(paperClockAt(openPaperClock(paperClock, { usedSeconds }), question));
  const sheet = sheetOf(columns, 12);
  const { rows, clock } = buildFrame({
    sheet,
    writing: type(sheet, '').writing,
    clock: readClock(question),
    paper,
    style,
  });
  expect(cellWidth(clock.text)).toBeLessThan(columns);
  return (clock.text + rows[clock.row].slice(clock.text.length)).trimEnd();
}

test.each([
  [80, {}, '03:00 left     30:00 in all     Ctrl-D submit  Esc pause  Ctrl-C leave'],
  [40, { usedSeconds: 60, paperSeconds: 90 }, '02:00 left     28:30 in all'],
  [20, { usedSeconds: 60, paperSeconds: 90 }, '02:00 / 28:30'],
  [20, { usedSeconds: 192, paperSeconds: 1790 }, '!+00:12 / !00:10'],
  [40, { usedSeconds: 192, paperSeconds: 1790 }, '! +00:12 over  ! 00:10 in all'],
])('at %i columns both clocks of a paper are seen', (columns, used, status) => {
  expect(statusOf(columns, used)).toBe(status);
});

test('the editor is asked for where a text is written, and not where nothing is', () => {
  const sheet = sheetOf(40, 10);
  const draft = { text: '', cursor: 0 };
  const offers = [{ label: 'A', original: 'A', text: '致歉' }];
  const choosing = openWriting({ draft, choice: { kind: 'single', offers } }, sheet);
  expect(type(sheet, ctrlO).wish).toBe('editor');
  expect(type(sheet, ctrlO, openWriting({ draft, manner: 'spoken' }, sheet)).wish).toBeNull();
  expect(type(sheet, ctrlO, openWriting({ draft, manner: 'note' }, sheet)).wish).toBeNull();
  expect(type(sheet, ctrlO, choosing).wish).toBeNull();
});
