import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/bank/bank.ts';
import { fitSegments } from '../../src/commands/search/fit.ts';
import { lineOfHit } from '../../src/commands/search/line.ts';
import { layHit } from '../../src/commands/search/screen.ts';
import { type Hit, search } from '../../src/search/search.ts';
import { segmentsOf } from '../../src/search/segments.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { cellWidth } from '../../src/terminal/width.ts';
import { entryOf, readerOf } from '../search/seed-reader.ts';

const complaint = entryOf({
  id: '7k2m9qx',
  question: '請描述一下你處理客戶投訴的典型流程，以及你在其中的角色。',
  bank: '在線客服人員',
  section: '專業知識與技能',
  number: 2,
  answer: `首先，${'我會耐心地聽客戶說完。'.repeat(8)}然後復述問題，${'再一步一步解決。'.repeat(8)}`,
});

const marked = { ...plainStyle, match: (text: string) => `<${text}>` };

async function hitFor(words: string, entries: readonly Entry[] = [complaint]): Promise<Hit> {
  const { hits } = await search(words, readerOf(entries), { count: 1 });
  return hits[0];
}

describe('a hit on a screen', () => {
  it('begins with the id, and names what was found and how', async () => {
    expect(layHit(await hitFor('投诉'), { style: marked, columns: 80 })).toEqual([
      '7k2m9qx  請描述一下你處理客戶<投訴>的典型流程，以及你在其中的角色。',
      '         in other characters: 投訴 · 在線客服人員, 專業知識與技能 2',
    ]);
  });

  it('shows what was found where the beginning of the question does not hold it', async () => {
    expect(layHit(await hitFor('角色'), { style: marked, columns: 40 })).toEqual([
      '7k2m9qx  …典型流程，以及你在其中的<角色>。',
      '         as typed: 角色 · 在線客服人員,…',
    ]);
  });

  it('shows the passage of an answer that was found', async () => {
    expect(layHit(await hitFor('复述'), { style: marked, columns: 60 })).toEqual([
      '7k2m9qx  請描述一下你處理客戶投訴的典型流程，以及你在其中的…',
      '         in other characters: 復述 · 在線客服人員, 專業知識…',
      '         answer: …戶說完。然後<復述>問題，再一步一步解決。再…',
    ]);
  });

  it('fits any width from 20 columns on', async () => {
    const hits = await Promise.all(['投诉', '角色', '复述'].map((words) => hitFor(words)));
    fc.assert(
      fc.property(fc.constantFrom(...hits), fc.integer({ min: 20, max: 140 }), (hit, columns) => {
        for (const line of layHit(hit, { style: plainStyle, columns }))
          expect(cellWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('lets no control sequence of a document through', async () => {
    const nasty = entryOf({ id: 'aaaaaaa', question: '投訴\u001b[31m紅\u0007\n處理' });
    const hit = await hitFor('投訴', [nasty]);
    expect(layHit(hit, { style: marked, columns: 80 })[0]).toBe('aaaaaaa  <投訴>紅 處理');
  });
});

describe('a hit on a line', () => {
  it('is whole, with the reason and the place', async () => {
    expect(lineOfHit(await hitFor('投诉'), plainStyle)).toBe(
      '7k2m9qx  請描述一下你處理客戶投訴的典型流程，以及你在其中的角色。  (in other characters: 投訴 · 在線客服人員, 專業知識與技能 2)',
    );
  });

  it('has the passage of an answer round what was found', async () => {
    expect(lineOfHit(await hitFor('复述'), marked)).toBe(
      '7k2m9qx  請描述一下你處理客戶投訴的典型流程，以及你在其中的角色。  (in other characters: 復述 · 在線客服人員, 專業知識與技能 2 · answer: …聽客戶說完。我會耐心地聽客戶說完。我會耐心地聽客戶說完。然後<復述>問題，再一步一步解決。再一步一步解決。再一步一步解決。再一步…)',
    );
  });

  it('names every bank in which the question stands', async () => {
    const other = { ...complaint, bank: '客服主管', section: null, number: null };
    expect(lineOfHit(await hitFor('投訴', [complaint, other]), plainStyle)).toContain(
      '(as typed: 投訴 · 在線客服人員, 專業知識與技能 2 · 客服主管)',
    );
  });
});

describe('fitSegments', () => {
  it('keeps the first match in sight, or as much of it as fits', () => {
    const text = fc.array(fc.constantFrom('客', 'a', '，', '👨‍👩‍👧'), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 8, max: 60 }), (before, behind, cells) => {
        const [lead, tail] = [before.join(''), behind.join('')];
        const start = lead.length;
        const fitted = fitSegments(segmentsOf(`${lead}投訴${tail}`, [{ start, end: start + 2 }]), cells);
        expect(fitted.find(({ isMatch }) => isMatch)?.text).toBe('投訴');
        expect(cellWidth(fitted.map((segment) => segment.text).join(''))).toBeLessThanOrEqual(cells);
      }),
    );
  });
});
