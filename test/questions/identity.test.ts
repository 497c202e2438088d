import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignIds,
  type KnownQuestions,
  keyOf,
  keysOf,
  mintId,
  type PlacedId,
  type QuestionId,
} from '../../src/questions/identity/identity.ts';
import { isSameQuestion, matchReworded, sketchesOf } from '../../src/questions/identity/similarity.ts';

interface GoldQuestion {
  seed: string;
  section: string;
  number: number;
  question: string;
}

const gold = JSON.parse(
  readFileSync(new URL('../fixtures/gold/seeds.json', import.meta.url), 'utf8'),
) as GoldQuestion[];

const files = [...new Set(gold.map(({ seed }) => seed))];

const stemKey = (question: string) => keyOf({ question, options: [] });
const choiceKey = (question: string, texts: string[]) =>
  keyOf({ question, options: texts.map((text, index) => ({ label: 'ABCDEF'[index], text })) });

/** What a store knows, in memory. */
function memory(): KnownQuestions & { learn: (keys: string[], ids: QuestionId[]) => void } {
  const wordings = new Map<string, QuestionId>();
  return {
    idOfKey: (key) => wordings.get(key),
    isTaken: (id) => [...wordings.values()].includes(id),
    wordingsLike: (sketches) =>
      [...wordings]
        .filter(([key]) => sketchesOf(key).some((sketch) => sketches.includes(sketch)))
        .map(([key, id]) => ({ key, id })),
    learn: (keys, ids) => {
      for (const [index, key] of keys.entries()) wordings.set(key, ids[index]);
    },
  };
}

const placed = (stems: string[], section = '') =>
  stems.map((stem, index) => ({ key: stemKey(stem), section, number: index + 1 }));

/** Reads a document of these stems into an empty store, then one of `after` in its place; which ids are kept? */
function reread(before: string[], after: string[]): (number | 'new')[] {
  const known = memory();
  const first = assignIds(placed(before), [], known);
  known.learn(before.map(stemKey), first);
  const old: PlacedId[] = placed(before).map((place, index) => ({ ...place, id: first[index] }));
  return assignIds(placed(after), old, known).map((id) => {
    const index = first.indexOf(id);
    return index === -1 ? 'new' : index;
  });
}

/** Reads one document after another one; which questions of the second are those of the first? */
function readElsewhere(first: string[], second: string[]): (number | 'new')[] {
  const known = memory();
  const ids = assignIds(placed(first), [], known);
  known.learn(first.map(stemKey), ids);
  return assignIds(placed(second), [], known).map((id) => (ids.includes(id) ? ids.indexOf(id) : 'new'));
}

describe('The key of a question', () => {
  it('does not depend on script, width, case, punctuation or white space', () => {
    const key = '什么是crm你会如何使用';
    expect(stemKey('什麼是ＣＲＭ？你會如何使用？')).toBe(key);
    expect(stemKey('什么是 crm，你会如何使用')).toBe(key);
    expect(stemKey('\u3000什么是「CRM」?\n你会如何使用.')).toBe(key);
  });

  it('keeps the signs that make another question', () => {
    expect(stemKey('什么是 C#？')).not.toBe(stemKey('什么是 C？'));
    expect(stemKey('什么是 C++？')).not.toBe(stemKey('什么是 C？'));
  });

  it('holds the options, in whichever order they stand', () => {
    const key = choiceKey('下列正确的是（ ）', ['先道歉', '先解释']);
    expect(choiceKey('下列正确的是（ ）', ['先解释', '先道歉'])).toBe(key);
    expect(choiceKey('下列正确的是（ ）', ['先解释', '先挂断'])).not.toBe(key);
  });

  it('is not empty for a stem of marks alone', () => {
    expect(stemKey('？？？')).not.toBe(stemKey('……'));
  });

  it('bears an ordinal where a bank repeats a question', () => {
    const [first, second] = keysOf([stem('你好吗？'), stem('你好吗')]);
    expect(first).toBe(stemKey('你好吗'));
    expect(second).not.toBe(first);
  });
});

function stem(question: string) {
  return { question, options: [] };
}

describe('A new id', () => {
  it('is seven characters without look-alikes, the same at each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const id = mintId(text, () => false);
        expect(id).toMatch(/^[2-9a-hjkmnp-z]{7}$/);
        expect(mintId(text, () => false)).toBe(id);
      }),
    );
  });

  it('is another one where the first is taken, and again the same', () => {
    const taken = mintId('甲', () => false);
    const next = mintId('甲', (id) => id === taken);
    expect(next).not.toBe(taken);
    expect(mintId('甲', (id) => id === taken)).toBe(next);
  });

  it('never changes from release to release', () => {
    expect(mintId(stemKey('什么是CRM？'), () => false)).toBe('u5qm3v3');
  });
});

describe('The seeds', () => {
  const ids = () => {
    const known = memory();
    return files.flatMap((file) => {
      const questions = gold.filter(({ seed }) => seed === file);
      const keys = questions.map(({ question }) => stemKey(question));
      const places = questions.map(({ section, number }, index) => ({ key: keys[index], section, number }));
      const ids = assignIds(places, [], known);
      known.learn(keys, ids);
      return ids;
    });
  };

  it('are 97 entries of 93 questions', () => {
    expect(ids()).toHaveLength(97);
    expect(new Set(ids()).size).toBe(93);
  });

  it('have the same ids in two empty stores', () => {
    expect(ids()).toEqual(ids());
  });

  it('hold no two questions that similarity takes for one', () => {
    const keys = [...new Set(gold.map(({ question }) => stemKey(question)))];
    const pairs = keys.flatMap((left, index) => keys.slice(index + 1).map((right) => [left, right]));
    expect(pairs.filter(([left, right]) => isSameQuestion(left, right))).toEqual([]);
  });
});

describe('Reworded questions', () => {
  /** Pairs of different questions of one seed that could be each other's rewording, but for their places. */
  const pairsIn = (seed: string) => {
    const stems = [...new Set(gold.filter((entry) => entry.seed === seed).map(({ question }) => question))];
    const place = (stem: string, number: number) => ({ key: stemKey(stem), section: null, number });
    return stems.flatMap((left, index) =>
      stems
        .slice(index + 1)
        .filter(
          (right) =>
            matchReworded([place(left, 1)], [{ ...place(right, 2), id: 'x' as QuestionId }]).length > 0,
        )
        .map((right) => [left, right]),
    );
  };

  it('are looked for with work that grows with the document', () => {
    const work = (count: number): number => {
      const named = (ask: (name: string) => string) =>
        Array.from({ length: count }, (_, index) => ask(String.fromCharCode(0x4e00 + index)));
      const { min } = Math;
      let looks = 0;
      // Of each gram that two share, the lesser count.
      Math.min = (...counts) => {
        looks += 1;
        return min(...counts);
      };
      const before = placed(named((name) => `面对${name}类客户你怎么处理？`));
      const after = placed(named((name) => `面对${name}类客户的时候怎么处理？`)).toReversed();
      const matched = matchReworded(after, before);
      Math.min = min;
      expect(matched).toHaveLength(count);
      return looks;
    };
    expect(work(2400)).toBeLessThanOrEqual(4 * 1.3 * work(600));
  });

  it('are hardly ever found among the different questions of one document', () => {
    expect(files.flatMap(pairsIn)).toEqual([
      [
        '你認為在線客服人員最重要的素質是什么？為什么？',
        '你認為在線客服人員最重要的職業素養是什么？為什么？',
      ],
    ]);
  });
});

describe('A question that another document brings', () => {
  it.each([
    ['the same', '请描述一次你处理客户投诉的经历。', '请描述一次你处理客户投诉的经历。'],
    ['in the other script', '请描述一次你处理客户投诉的经历。', '請描述一次你處理客戶投訴的經歷'],
    ['asked more politely', '谈谈你对服务运营的理解。', '请您谈一谈您对服务运营的理解？'],
    [
      'with a word more',
      '请描述一次你如何处理投诉并让对方重新信任公司的经历。',
      '请描述一次你如何处理客户投诉并让对方重新信任公司的经历。',
    ],
    [
      'repaired',
      '談?wù)勀銓\ue431头\ue84c工作的理解，以及你認為客服人員最重要的品質是什么？',
      '談談你對客服工作的理解，以及你認為客服人員最重要的品質是什么？',
    ],
  ])('has the id that it has, %s', (_, first, second) => {
    expect(readElsewhere([first], [second])).toEqual([0]);
  });

  it.each([
    [
      'a word is replaced by its opposite',
      '请描述一次你成功说服客户的经历。',
      '请描述一次你失败说服客户的经历。',
    ],
    ['a character is', '你认为自己最大的优点是什么？', '你认为自己最大的缺点是什么？'],
    ['both are asked for', '你认为自己最大的优点是什么？', '你认为自己最大的优缺点是什么？'],
    ['it is negated', '你为什么愿意加班？', '你为什么不愿意加班？'],
    ['a number differs', '你未来3年的职业规划是什么？', '你未来5年的职业规划是什么？'],
    ['a numeral differs', '请列举三个你带过的项目。', '请列举五个你带过的项目。'],
    ['the job differs', '你为什么应聘服务运营专员这个岗位？', '你为什么应聘在线客服人员这个岗位？'],
    [
      'a sentence is added',
      '请分享一次你主动寻求反馈的经历。',
      '请分享一次你主动寻求反馈的经历。你是如何提出请求的？',
    ],
    ['the matter differs', '你如何处理客户的投诉？', '你如何处理客户的退款？'],
    ['hardly anything is asked', '为什么？', '为何？'],
  ])('has an id of its own where %s', (_, first, second) => {
    expect(readElsewhere([first], [second])).toEqual(['new']);
    expect(readElsewhere([first], [first, second])).toEqual([0, 'new']);
  });

  it('does not take the id of a choice question with the same stem and other options', () => {
    const left = choiceKey('下列关于客户服务的说法正确的是', ['服务期限为3天', '服务期限为5天']);
    const right = choiceKey('下列关于客户服务的说法正确的是', ['服务期限为7天', '服务期限为9天']);
    expect(isSameQuestion(left, right)).toBe(false);
  });
});

describe('A document that is read again', () => {
  it('keeps the id of a reworded question', () => {
    expect(reread(['你如何处理客户投诉？'], ['请说说你会如何应对客户的投诉？'])).toEqual([0]);
  });

  it('keeps the ids of questions that moved', () => {
    expect(reread(['甲是什么意思？', '乙有什么用处？'], ['乙有什么用处？', '甲是什么意思？'])).toEqual([
      1, 0,
    ]);
  });

  it('keeps the id of a question whose border is found elsewhere', () => {
    const whole = '数据是重要的依据。请谈谈你的理解。';
    expect(
      reread([`${whole}我的理解是，数据能够说明问题，也能够指出改进的方向，因此必须认真收集。`], [whole]),
    ).toEqual([0]);
  });

  it('pairs each question once, the most similar first', () => {
    const before = ['请描述一次你成功处理投诉的经历。', '请描述一次你失败处理投诉的经历。'];
    const after = ['请描述一次你失败地处理投诉的经过。', '请描述一次你成功地处理投诉的经过。'];
    expect(reread(before, after)).toEqual([1, 0]);
  });

  it('gives a question that takes the place of its opposite an id of its own', () => {
    expect(reread(['请描述一次你成功处理投诉的经历。'], ['请描述一次你失败处理投诉的经历。'])).toEqual([
      'new',
    ]);
  });

  it('gives another question at the same place an id of its own', () => {
    expect(reread(['你如何处理客户投诉？'], ['你对加班怎么看？'])).toEqual(['new']);
  });

  it('gives a brief question about another thing an id of its own', () => {
    expect(reread(['什么是栈？', '什么是堆？'], ['请问什么是栈呢？', '什么是树？'])).toEqual([0, 'new']);
  });

  it('never gives two questions one id, whatever they are', () => {
    const stems = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'客户投诉处理不成功失败你的一二') }), {
      selector: stemKey,
      maxLength: 12,
    });
    fc.assert(
      fc.property(stems, stems, (before, after) => {
        const kept = reread(before, after).filter((place) => place !== 'new');
        expect(new Set(kept).size).toBe(kept.length);
      }),
    );
  });
});
