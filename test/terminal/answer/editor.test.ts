import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type EditCommand,
  type Editor,
  edit,
  insertText,
  openEditor,
} from '../../../src/terminal/answer/editor.ts';
import { graphemes } from '../../../src/terminal/width.ts';

/** An editor from a text in which `|` marks the cursor, and back. */
function at(marked: string): Editor {
  const cursor = marked.indexOf('|');
  return openEditor({ text: marked.replace('|', ''), cursor });
}

function show({ text, cursor }: Editor): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

test.each<[EditCommand, string, string]>([
  ['deleteLeft', '客戶|', '客|'],
  ['deleteLeft', 'a𠮷|', 'a|'],
  ['deleteLeft', '好👨‍👩‍👧|', '好|'],
  ['deleteLeft', '👍🏽|', '|'],
  ['deleteLeft', 'e\u0301|', '|'],
  ['deleteLeft', '🇨🇳🇯🇵|', '🇨🇳|'],
  ['deleteLeft', '一\n|二', '一|二'],
  ['deleteLeft', '|一', '|一'],
  ['deleteRight', '|👨‍👩‍👧好', '|好'],
  ['deleteRight', '一|\n二', '一|二'],
  ['deleteRight', '一|', '一|'],
  ['left', '客𠮷|戶', '客|𠮷戶'],
  ['right', '客|👍🏽戶', '客👍🏽|戶'],
  ['left', '|客', '|客'],
  ['lineStart', '一\n二三|', '一\n|二三'],
  ['lineEnd', '|一二\n三', '一二|\n三'],
  ['lineStart', '|', '|'],
  ['textStart', '一\n二|', '|一\n二'],
  ['textEnd', '|一\n二', '一\n二|'],
  ['wordLeft', '處理客戶投訴|', '處理客戶|投訴'],
  ['wordLeft', 'hello world, |', 'hello |world, '],
  ['wordLeft', '一\n|二', '一|\n二'],
  ['wordRight', '處理|客戶投訴', '處理客戶|投訴'],
  ['wordRight', 'a| hello', 'a hello|'],
  ['wordRight', '一|\n二', '一\n|二'],
  ['newLine', '一|二', '一\n|二'],
  ['killWordLeft', '處理客戶投訴|。', '處理客戶|。'],
  ['killWordRight', '處理|客戶投訴', '處理|投訴'],
  ['killToLineStart', '一\n二三|四', '一\n|四'],
  ['killToLineStart', '一\n|二', '一|二'],
  ['killToLineEnd', '一|二三\n四', '一|\n四'],
  ['killToLineEnd', '一|\n二', '一|二'],
])('%s makes %j into %j', (command, before, after) => {
  expect(show(edit(at(before), command))).toBe(after);
});

const does = (editor: Editor, ...commands: EditCommand[]) => commands.reduce(edit, editor);

test('what was killed in a row comes back whole', () => {
  expect(show(does(at('處理客戶投訴|'), 'killWordLeft', 'killWordLeft', 'textStart', 'yank'))).toBe(
    '客戶投訴|處理',
  );
});

test('a kill after another key starts anew', () => {
  expect(show(does(at('一 二 三|'), 'killWordLeft', 'left', 'killWordLeft', 'textEnd', 'yank'))).toBe(
    '一  二|',
  );
});

test('characters typed in a row are undone together, a deletion by itself', () => {
  const typed = insertText(insertText(at('好|'), '客'), '戶');
  expect(show(edit(typed, 'undo'))).toBe('好|');
  expect(show(does(typed, 'killToLineStart', 'undo'))).toBe('好客戶|');
});

test('a mark that is typed joins the character before the cursor', () => {
  expect(show(edit(insertText(at('e|x'), '\u0301'), 'left'))).toBe('|e\u0301x');
});

test('a joined emoji may come in two parts', () => {
  expect(insertText(insertText(at('|'), '👩'), '\u200d💻').text).toBe('👩‍💻');
});

test('escape sequences and controls do not get in, by typing or by draft', () => {
  expect(insertText(at('|'), 'a\u001b[31mb\u0007\u009b1m').text).toBe('ab');
  expect(openEditor({ text: 'x\u001b[2Jyz', cursor: 6 })).toMatchObject({ text: 'xyz', cursor: 2 });
});

test('a cursor inside a character, from elsewhere, moves before it', () => {
  expect(openEditor({ text: '👨‍👩‍👧', cursor: 3 }).cursor).toBe(0);
  expect(openEditor({ text: '客', cursor: 99 }).cursor).toBe(1);
});

type Step = { insert: string } | { command: EditCommand };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc
    .constantFrom('客戶', 'ab ', '𠮷', '👨‍👩‍👧', '🇨🇳', 'e\u0301', '\u0301', '，', '\n')
    .map((insert) => ({ insert })),
  fc
    .constantFrom<EditCommand>(
      ...([
        'left',
        'right',
        'wordLeft',
        'wordRight',
        'lineStart',
        'lineEnd',
        'newLine',
        'deleteLeft',
      ] as const),
      ...([
        'deleteRight',
        'killWordLeft',
        'killWordRight',
        'killToLineStart',
        'killToLineEnd',
        'yank',
        'undo',
      ] as const),
    )
    .map((command) => ({ command })),
);

test('whatever is pressed, the cursor stands between two characters', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 40 }), (pressed) => {
      let editor = at('|');
      for (const step of pressed) {
        editor = 'insert' in step ? insertText(editor, step.insert) : edit(editor, step.command);
        const borders = new Set([0]);
        let offset = 0;
        for (const grapheme of graphemes(editor.text)) {
          offset += grapheme.length;
          borders.add(offset);
        }
        expect(borders).toContain(editor.cursor);
      }
    }),
  );
});

test('moving from end to end passes each character once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('客', 'a', '𠮷', '👍🏽', '🇨🇳', '\n'), { maxLength: 30 }),
      (parts) => {
        const text = parts.join('');
        let editor = openEditor({ text, cursor: 0 });
        let moves = 0;
        for (; editor.cursor < text.length; moves++) editor = edit(editor, 'right');
        expect(moves).toBe(graphemes(text).length);
        for (; editor.cursor > 0; moves--) editor = edit(editor, 'left');
        expect(moves).toBe(0);
      },
    ),
  );
});
