import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, QuestionId } from '../../src/bank/bank.ts';
import { foldText } from '../../src/script/fold.ts';
import { matchIds, type SearchResult, search } from '../../src/search/search.ts';
import { showHit, textOfField } from '../../src/search/shown.ts';
import { entryOf, readerOf, seedEntries } from './seed-reader.ts';

async function find(words: string, entries: readonly Entry[], count = 20): Promise<SearchResult> {
  return search(words, readerOf(entries), { count });
}

/** Hits as `id reason: what was found`. */
async function found(words: string, entries: readonly Entry[]): Promise<string[]> {
  const { hits } = await find(words, entries);
  return hits.map(({ id, reason, entry, matches }) => {
    const texts = matches.map(
      ({ field, start, end }) => `${field} ${textOfField(entry, field).slice(start, end)}`,
    );
    return `${id} ${reason}: ${texts.join(', ')}`;
  });
}

const complaint = entryOf({
  id: 'complaint',
  question: '如何處理客戶投訴？',
  answer: '先傾聽，再解決投訴。',
});
const flow = entryOf({ id: 'flow', question: '描述流程。', section: '投訴處理', answer: '無' });
const listen = entryOf({ id: 'listen', question: '什么是同理心？', answer: '面對客戶投訴時換位思考。' });
const simplified = entryOf({ id: 'simplified', question: '客户投诉了怎么办？', script: 'hans' });

describe('search', () => {
  it('puts a question before a heading and a heading before an answer', async () => {
    expect(await found('投訴', [listen, flow, complaint])).toEqual([
      'complaint exact: question 投訴, answer 投訴',
      'flow exact: section 投訴',
      'listen exact: answer 投訴',
    ]);
  });

  it('puts what stands there as typed first, and finds the other script', async () => {
    expect(await found('客户投诉', [complaint, simplified])).toEqual([
      'simplified exact: question 客户投诉',
      'complaint folded: question 客戶投訴',
    ]);
  });

  it('finds several words in any order and in any fields, best where the question has them', async () => {
    const both = entryOf({ id: 'both', question: '同理心對處理投訴有何作用？' });
    expect(await found('投诉 同理心', [listen, complaint, both])).toEqual([
      'both words: question 同理心, question 投訴',
      'listen words: question 同理心, answer 投訴',
    ]);
  });

  it('finds words between quotation marks only as they stand, in either script', async () => {
    expect(await found('"客户投诉"', [complaint, simplified])).toEqual([
      'simplified exact: question 客户投诉',
      'complaint folded: question 客戶投訴',
    ]);
    expect(await found('“投诉客户”', [complaint, simplified])).toEqual([]);
    expect(await found('「投述」', [complaint, simplified])).toEqual([]);
  });

  it('marks words that touch as one', async () => {
    expect(await found('投诉 客户', [complaint])).toEqual([
      'complaint words: question 客戶投訴, answer 投訴',
    ]);
  });

  it.each([
    ['a wrong character', '处理客店投诉'],
    ['a missing character', '理客户诉'],
    ['a doubled character', '客户投投诉'],
    ['swapped characters', '客户诉投'],
  ])('finds %s', async (_, words) => {
    const { hits } = await find(words, [complaint]);
    expect(hits.map(({ id, reason }) => `${id} ${reason}`)).toEqual(['complaint typo']);
  });

  it('asks for slips only where nothing is found without', async () => {
    const near = entryOf({ id: 'near', question: '客戶投資處理' });
    expect(await found('客户投诉处理', [near])).toEqual(['near typo: question 客戶投資處理']);
    const exact = entryOf({ id: 'exact', question: '其他', answer: '客戶投訴處理' });
    expect(await found('客户投诉处理', [near, exact])).toEqual(['exact folded: answer 客戶投訴處理']);
  });

  it('finds a question in other words, and marks what they share', async () => {
    expect(await found('客户来投诉的时候要怎么去处理', [flow, complaint])).toEqual([
      'complaint words: question 處理客戶投訴, answer 投訴',
    ]);
  });

  it('takes other words for those typed where nothing has these', async () => {
    const boss = entryOf({ id: 'boss', question: '與上級領導意見不合時怎樣做？' });
    expect(await found('跟老板意见不合', [complaint, boss])).toEqual([
      'boss words: question 上級領導意見不合',
    ]);
    expect(await found('消費者抱怨', [boss, complaint])).toEqual([
      'complaint words: question 客戶投訴, answer 投訴',
    ]);
  });

  it('takes a word that has others for it for no slip', async () => {
    const seat = entryOf({ id: 'seat', question: '客座處理', answer: '無' });
    expect(await found('客訴處理', [seat, complaint])).toEqual([
      'complaint words: question 處理, question 投訴, answer 投訴',
    ]);
  });

  it('finds what has one of several words in its question where nothing has more', async () => {
    expect(await found('投訴 薪資', [listen, complaint])).toEqual([
      'complaint words: question 投訴, answer 投訴',
    ]);
    expect(await found('投訴 區塊鏈', [listen, complaint])).toEqual([]);
  });

  it('adds, behind what has the words together, what has them apart', async () => {
    const apart = entryOf({ id: 'apart', question: '客戶為何會不滿並投訴？' });
    const half = entryOf({ id: 'half', question: '客戶是誰？' });
    expect(await found('客户投诉', [half, apart, complaint])).toEqual([
      'complaint folded: question 客戶投訴',
      'apart words: question 客戶, question 投訴',
    ]);
  });

  it('takes four characters together for more than scattered ones', async () => {
    const role = entryOf({ id: 'role', question: '甲', role: '網絡客服經理' });
    const chance = entryOf({ id: 'chance', question: '乙', role: '在線客服人員', answer: '請主管審核。' });
    const [first] = await found('网络客服主管', [chance, role]);
    expect(first).toBe('role words: role 網絡客服');
  });

  it('looks for words that hold a sentence together only where nothing else was typed', async () => {
    expect(await found('怎么办', [complaint, simplified])).toEqual(['simplified exact: question 怎么办']);
  });

  it('takes no end of a Latin word for a word', async () => {
    const tickets = entryOf({ id: 'tickets', question: '如何使用 TicketingSystem？', answer: '無' });
    expect(await found('meeting', [tickets])).toEqual([]);
    expect(await found('meeting会议室预订', [tickets])).toEqual([]);
  });

  it('finds one character', async () => {
    expect(await found('訴', [complaint])).toEqual(['complaint exact: question 訴, answer 訴']);
  });

  it('finds options, and counts their offsets in the lines as printed', async () => {
    const choice = entryOf({
      id: 'choice',
      question: '哪個正確？',
      kind: 'single',
      options: [
        { label: 'A', text: '傾聽' },
        { label: 'B', text: '打斷客戶' },
      ],
    });
    const { hits } = await find('打断', [choice]);
    expect(hits[0].matches).toEqual([{ field: 'option', start: 9, end: 11 }]);
    expect(textOfField(hits[0].entry, 'option')).toBe('A. 傾聽\nB. 打斷客戶');
  });

  it('gives a question of several banks once, from where it fits best, with all its places', async () => {
    const first = entryOf({ id: 'one', question: '甲乙？', bank: '第一', answer: '無' });
    const second = entryOf({ id: 'one', question: '甲乙？', bank: '第二', answer: '丙丁' });
    const { hits, found } = await find('丙丁', [first, second]);
    expect(found).toBe(1);
    expect(hits[0].entry.bank).toBe('第二');
    expect(hits[0].entries.map(({ bank }) => bank)).toEqual(['第一', '第二']);
  });

  it('keeps document order among equals', async () => {
    const entries = ['丙', '甲', '乙'].map((end) => entryOf({ question: `客戶${end}` }));
    const { hits } = await find('客户', entries);
    expect(hits.map(({ entry }) => entry.question)).toEqual(['客戶丙', '客戶甲', '客戶乙']);
  });

  it('looks only at what the filter selects, and counts what it left out', async () => {
    const reader = readerOf([complaint, simplified, listen]);
    const { hits, found } = await search('投诉', reader, {
      count: 1,
      isSelected: ({ id }) => id !== complaint.id,
    });
    expect([hits.map(({ id }) => id), found]).toEqual([['simplified'], 2]);
  });

  it.each(['比特币', '西遊記', 'kubernetes', '股票基金', '？！', ''])(
    'finds nothing for %s',
    async (words) => {
      expect(await find(words, [complaint, flow, listen])).toEqual({
        query: words,
        hits: [],
        found: 0,
        isAll: true,
        suggestions: [],
      });
    },
  );

  it('finds a word with a character that stands alone in it, and beside another in the text', async () => {
    const slides = entryOf({ id: 'slides', question: '请做PPT。' });
    expect(await found('做ppt', [complaint, slides])).toEqual(['slides folded: question 做PPT']);
  });

  it('looks at no more than are wanted of very many, and says so', async () => {
    const many = Array.from({ length: 130 }, (_, index) => entryOf({ question: `客戶${index}` }));
    const { hits, found, isAll } = await find('客户', many);
    expect([hits.length, found, isAll]).toEqual([20, 100, false]);
    expect(await matchIds('客户', readerOf(many))).toHaveLength(130);
  });

  it('reads no more of the very many questions that have a word with a slip than are wanted', async () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      entryOf({ question: `同理心練習${index}`, answer: '客戶的同理心。' }),
    );
    const reader = readerOf(many);
    const read: number[] = [];
    const searchRows = (ids: readonly QuestionId[]) => {
      read.push(ids.length);
      return reader.searchRows(ids);
    };
    const { hits, found, isAll } = await search('同走心练习', { ...reader, searchRows }, { count: 20 });
    expect([hits.length, found, isAll]).toEqual([20, 30, false]);
    expect(Math.max(...read)).toBe(45);
  });

  it('looks at all that have a word with a slip where the first have it in their answers', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      entryOf({ question: `問題${index}`, answer: '客戶滿意度調查。' }),
    );
    const asked = entryOf({ id: 'asked', question: '如何做滿意度調查？' });
    const { hits, found, isAll } = await find('满走度调查', [...many, asked]);
    expect([hits[0].id, found, isAll]).toEqual(['asked', 61, true]);
  });

  it.each(['客户', '“投诉”', '"投诉+"', '户投', '客户投诉', '離職', '星系'])(
    'matches all that it finds for %s',
    async (words) => {
      const entries = [complaint, flow, listen, simplified];
      const { hits } = await find(words, entries);
      expect(new Set(await matchIds(words, readerOf(entries)))).toEqual(new Set(hits.map(({ id }) => id)));
    },
  );

  it('names the parts of a query that would find something where the whole does not', async () => {
    expect((await find('客户端口映射', [complaint, simplified])).suggestions).toEqual(['客戶']);
  });

  it('names a role much like what was typed', async () => {
    const entries = [entryOf({ question: '甲', role: '網絡客服經理' })];
    expect((await find('网格客户经理', entries)).suggestions[0]).toBe('網絡客服經理');
  });
});

describe('any part of the seeds', () => {
  const reader = readerOf(seedEntries);
  const part = fc
    .tuple(fc.constantFrom(...seedEntries), fc.nat(), fc.integer({ min: 2, max: 12 }))
    .map(([entry, at, length]) => {
      const start = at % Math.max(1, entry.question.length - length);
      return { entry, text: entry.question.slice(start, start + length).trim() };
    })
    .filter(({ text }) => /^[\p{Script=Han}]{2,}$/u.test(text));

  it('is found as it stands and in the other script alike', async () => {
    await fc.assert(
      fc.asyncProperty(part, async ({ entry, text }) => {
        const [asTyped, folded] = await Promise.all(
          [text, foldText(text)].map((words) => search(words, reader, { count: 100 })),
        );
        expect(asTyped.hits.map(({ id }) => id)).toContain(entry.id);
        expect(folded.hits.map(({ id }) => id).sort()).toEqual(asTyped.hits.map(({ id }) => id).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('is what the matches mark, and scores fall', async () => {
    await fc.assert(
      fc.asyncProperty(part, async ({ text }) => {
        const { hits } = await search(text, reader, { count: 100 });
        for (const { entry, matches } of hits.filter(({ reason }) => reason !== 'words'))
          for (const { field, start, end } of matches)
            expect(foldText(textOfField(entry, field).slice(start, end))).toContain(foldText(text));
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        expect(scores[0]).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});

it('never throws, whatever is typed', async () => {
  const reader = readerOf([complaint, listen]);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (words) => {
      const { hits } = await search(words, reader, { count: 5 });
      expect(hits.length).toBeLessThanOrEqual(2);
    }),
  );
});

describe('showHit', () => {
  it('moves matches to where they stand in the text as printed', async () => {
    const entry = entryOf({ id: 'rare', question: '折足覆餗的客戶' });
    const { hits } = await find('客户', [entry]);
    const shown = showHit(hits[0], (one) => ({ ...one, question: '折足覆𫗧的客户' }));
    expect(shown.matches).toEqual([{ field: 'question', start: 6, end: 8 }]);
    expect(textOfField(shown.entry, 'question').slice(6, 8)).toBe('客户');
  });
});
