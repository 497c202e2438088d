import {
  type EditCommand,
  type Editor,
  edit,
  insertText,
  openEditor,
} from '../../src/terminal/answer/editor.ts';
import type { Key } from '../support/pty.ts';

/** What a candidate does next: keys, and the answer as it must be behind them. */
export interface Stroke {
  send: { typed: string } | { pasted: string } | { key: Key };
  after: Editor;
}

const commonCharacters =
  '我會先傾聽客戶的訴求再安撫情緒並且說明處理的步驟和時間如果超出權限就及時上報主管最後回訪確認滿意度客服应当保持耐心专业记录问题';
/** Beyond the BMP, joined, wide marks, letters: what a text is cut through wrongly. */
const rareCharacters = ['𠮷', '👩‍👩‍👧', '，', '。', '（', '）', 'A', '7', '㈠', '①'];

const edits: readonly [Key, EditCommand][] = [
  ['left', 'left'],
  ['right', 'right'],
  ['home', 'lineStart'],
  ['end', 'lineEnd'],
  ['backspace', 'deleteLeft'],
  ['delete', 'deleteRight'],
  ['ctrl-w', 'killWordLeft'],
  ['enter', 'newLine'],
  ['ctrl-y', 'yank'],
];

/** One candidate's hands: types Chinese, moves, deletes and pastes, as chance has it. */
export class Typist {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** A number from 0 to 1. */
  chance(): number {
    return this.#random();
  }

  /** How long the program lives: mostly short, now and then long enough for a draft that is kept too late. */
  lifeMs(): number {
    return 30 + this.#random() ** 2 * 2500;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)];
  }

  /** Something that changes the answer or moves in it. */
  next(editor: Editor): Stroke {
    for (;;) {
      const stroke = this.#try(editor);
      if (stroke.after.text !== editor.text || stroke.after.cursor !== editor.cursor) return stroke;
    }
  }

  #try(editor: Editor): Stroke {
    const kind = this.#random();
    if (kind < 0.65) {
      const typed = this.words(1 + Math.floor(this.#random() * 5));
      return { send: { typed }, after: insertText(editor, typed) };
    }
    if (kind < 0.7) {
      const pasted = Array.from({ length: 3 }, () => this.words(8)).join('\n');
      return { send: { pasted }, after: insertText(editor, pasted) };
    }
    const [key, command] = this.pick(edits);
    return { send: { key }, after: edit(editor, command) };
  }

  words(count: number): string {
    return Array.from({ length: count }, () =>
      this.#random() < 0.06 ? this.pick(rareCharacters) : this.pick([...commonCharacters]),
    ).join('');
  }
}

/** The same text and cursor as a fresh editor has them. */
export function reopened({ text, cursor }: { text: string; cursor: number }): Editor {
  return openEditor({ text, cursor });
}

/** A text with a word put in at its cursor. */
export function insertAt({ text, cursor }: Editor, word: string): { text: string; cursor: number } {
  return { text: text.slice(0, cursor) + word + text.slice(cursor), cursor: cursor + word.length };
}
