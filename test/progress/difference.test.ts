import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, differenceOf } from '../../src/progress/difference.ts';
import { foldText } from '../../src/script/fold.ts';

/** `先[-听-]{+倾听+}` */
function marked(changes: readonly Change[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };
  return changes.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
}

describe('the difference between two answers', () => {
  const cases: [before: string, after: string, difference: string][] = [
    ['先傾聽客戶。', '先傾聽客戶，再道歉。', '先傾聽客戶{+，再道歉+}。'],
    ['我會道歉。', '我會先核實。', '我會[-道歉-]{+先核實+}。'],
    ['先傾聽客戶', '先倾听客户', '先倾听客户'],
    ['道歉。核實', '安撫。查詢', '[-道歉。核實-]{+安撫。查詢+}'],
    ['道歉。\n核實', '安撫。\n查詢', '[-道歉-]{+安撫+}。\n[-核實-]{+查詢+}'],
    ['', '先道歉', '{+先道歉+}'],
    ['先道歉', '', '[-先道歉-]'],
    ['', '', ''],
  ];
  it.each(cases)('%j → %j is %j', (before, after, difference) => {
    expect(marked(differenceOf(before, after))).toBe(difference);
  });

  it('holds both texts, whatever they are', () => {
    const anyText = fc.string({ unit: fc.constantFrom('先', '傾聽', '客户', '。', '\n', 'a', ' ', '👍') });
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const changes = differenceOf(before, after);
        const without = (kind: Change['kind']) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(foldText(without('added'))).toBe(foldText(before));
        expect(foldText(without('removed'))).toBe(foldText(after));
      }),
    );
  });

  it('has no two neighbours of a kind, and nothing empty', () => {
    const anyText = fc.string({ unit: fc.constantFrom('先', '聽', '，', '客', '戶') });
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const changes = differenceOf(before, after);
        expect(
          changes.filter(({ text }, at) => text === '' || changes[at].kind === changes[at + 1]?.kind),
        ).toEqual([]);
      }),
    );
  });
});
