import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, findNear } from '../../src/search/typo.ts';

function near(word: string, text: string): string[] {
  return findNear(word, text).map(({ start, end, edits }) => `${text.slice(start, end)} ${edits}`);
}

/** The edits between two texts, by the definition: insert, leave out, replace, swap neighbours. */
function editsBetween(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const rest = editsBetween(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1);
  const skipped = Math.min(editsBetween(one.slice(1), other), editsBetween(one, other.slice(1))) + 1;
  const isSwap = one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0];
  return Math.min(rest, skipped, isSwap ? editsBetween(one.slice(2), other.slice(2)) + 1 : skipped);
}

describe('findNear', () => {
  it.each([
    ['a wrong character', '无法正常使甲', '突然无法正常使用的功能', ['无法正常使用 1']],
    ['a swap', '交付期延', '导致交付延期。', ['交付延期 1']],
    ['a missing character', '客户满度', '提升客户满意度', ['客户满意度 1']],
    ['a doubled character', '服务外外包', '阐述服务外包', ['服务外包 1']],
    ['a wrong middle of three', '满易度', '客户满意度', ['满意度 1']],
    ['a swap in two', '诉投', '客户投诉', ['投诉 1']],
    ['a missing middle of three', '满度', '客户满意度', ['满意度 1']],
    ['a swap of letters', 'touchpiont', 'customertouchpoint', ['touchpoint 1']],
    ['each place', '客户体演', '客户体验和客户体验', ['客户体验 1', '客户体验 1']],
  ])('finds %s', (_, word, text, places) => {
    expect(near(word, text)).toEqual(places);
  });

  it.each([
    ['two characters of three', '数据库', '数据分析'],
    ['one character of two', '投机', '客户投诉'],
    ['another word of three letters', 'npc', 'nps'],
    ['another number', '2025', '2024年'],
    ['what is parted by a mark', '交付延期', '交付，延误'],
    ['two slips in a short word', '交付期限', '支付延期'],
  ])('does not take %s for a slip', (_, word, text) => {
    expect(near(word, text)).toEqual([]);
  });

  it.each([
    [
      'of more characters than are compared at once',
      '在处理客户投诉的时候我会先听他把话说完然后再确认他的问题最后给出方案并且跟进',
    ],
    ['of as many', '在处理客户投诉的时候我会先听他把话说完然后再确认他的问题最后给出方'],
  ])('finds a place of a word %s, a slip near its end', (_, word) => {
    const place = `${word.slice(0, -3)}和${word.slice(-2)}`;
    const text = `你${place}吗`;
    expect(near(word, text)).toEqual([`${place} 1`]);
  });

  it('finds a place wherever one is within the edits allowed, as few as there are', () => {
    const letters = (lengths: { minLength: number; maxLength: number }) =>
      fc.array(fc.constantFrom(...'甲乙丙'), lengths).map((characters) => characters.join(''));
    fc.assert(
      fc.property(
        letters({ minLength: 4, maxLength: 9 }),
        letters({ minLength: 0, maxLength: 12 }),
        (word, text) => {
          const places = Array.from({ length: text.length }, (_, start) => start).flatMap((start) =>
            Array.from({ length: text.length - start }, (_, more) => text.slice(start, start + more + 1)),
          );
          const fewest = Math.min(...places.map((place) => editsBetween(word, place)));
          const isNear = fewest > 0 && fewest <= allowedEdits(word);
          fc.pre(fewest > 0);
          expect(findNear(word, text).length > 0).toBe(isNear);
          for (const { edits } of findNear(word, text)) expect(edits).toBe(fewest);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('allowedEdits', () => {
  it.each([
    ['用', 0],
    ['投诉', 1],
    ['无法正常使用', 1],
    ['人员短缺导致服务流程', 2],
    ['客户反馈收集的重要性和渠道都', 2],
    ['ai', 0],
    ['nps', 1],
    ['touchpoint', 2],
    ['24', 0],
  ])('%s may have %i', (word, edits) => {
    expect(allowedEdits(word)).toBe(edits);
  });
});
