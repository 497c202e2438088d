import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { Document } from '../../src/read/document.ts';
import { plainDocument } from '../../src/read/text.ts';

/** `text` with a Markdown heading over it, as a reader hands it on. */
const withHeading = (text: string): Document => ({
  ...plainDocument('a.md', `## 自我认知\n${text}`),
  blocks: [{ kind: 'heading', level: 2, start: 0, end: 7 }],
  taken: [{ rule: 'markup', start: 0, end: 3 }],
});

test('what a format says is markup is taken out, and stands among the removals', () => {
  const { traced, removals } = clean(withHeading('你的优点是什么？'));
  expect(traced.text).toBe('自我认知\n你的优点是什么？');
  expect(removals).toEqual([{ rule: 'markup', start: 0, end: 3 }]);
});

test('blocks move with the text that they are of', () => {
  const { traced, blocks } = clean(withHeading('工作經(jīng)歷?'));
  expect(blocks).toEqual([{ kind: 'heading', level: 2, start: 0, end: 4 }]);
  expect(traced.text).toBe('自我认知\n工作經歷？');
});

test('the cells of a row move with it', () => {
  const document: Document = {
    ...plainDocument('a.csv', '工作經(jīng)歷?\t答'),
    blocks: [
      {
        kind: 'row',
        isHeader: false,
        start: 0,
        end: 13,
        cells: [
          { start: 0, end: 11 },
          { start: 12, end: 13 },
        ],
      },
    ],
  };
  const { traced, blocks } = clean(document);
  const cells = blocks.flatMap((block) => (block.kind === 'row' ? block.cells : []));
  expect(cells.map(({ start, end }) => traced.text.slice(start, end))).toEqual(['工作經歷？', '答']);
});

test('a block that is furniture as a whole is gone', () => {
  const document: Document = {
    ...plainDocument('a.html', '你的优点是什么？\n点击下载本文档\n'),
    blocks: [{ kind: 'paragraph', isStrong: false, start: 9, end: 16 }],
  };
  expect(clean(document).blocks).toEqual([]);
});
