import { expect, it } from 'vitest';
import { toElement, toListed } from '../../src/export/json.ts';
import { entry } from './entries.ts';

it('gives an element its fields in the public order, and no other', () => {
  const given = { ...entry({ options: [{ label: 'A', text: '甲' }] }), rowid: 7 };
  expect(JSON.stringify(toElement(given))).toBe(
    '{"id":"2222222","bank":"護士","role":"護士","source":{"file":"nurse.txt","title":"2025年護士面試題庫"},' +
      '"section":"專業知識","number":1,"kind":"open","question":"問題？","options":[{"label":"A","text":"甲"}],' +
      '"key":null,"answer":"答案。","analysis":null,"assesses":[],"marks":null,"truncated":false,"script":"hant"}',
  );
});

it('lists an element without what would give the answer away', () => {
  const listed = toListed(entry({ key: 'B', analysis: '看' }));
  expect(Object.keys(listed)).toEqual(
    'id bank role source section number kind question options assesses marks truncated script'.split(' '),
  );
});
