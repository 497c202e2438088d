import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/questions/question.ts';
import { unmark } from './marks.ts';
import { type Score, score } from './score.ts';

const { truth } = unmark(`⟦t:护士题库⟧
⟦s!single:单选题⟧
1.⟦q:成人每分钟呼吸多少次？⟧A.⟦A:十二到二十⟧B.⟦B:三十⟧答案：⟦k:A⟧
⟦s:简答题⟧
2.⟦q:病人突然摔倒，你先做什么？⟧⟦a:先查意识和伤处，再叫医生。⟧
3.⟦q:为什么选择当护士？⟧⟦a:祖父住院的时候，有人这样照顾过他。⟧`);

const perfect: Question[] = truth.questions.map((one) => ({ ...one, doubts: [], spans: [] }));

function scoreOf(questions: readonly Question[]): Score {
  const reading = { title: '护士题库', role: null, questions, script: 'hans', headings: [], removals: [] };
  return score(truth, { readings: [reading as never], characters: 100, leftover: 4, errors: [] });
}

/** A perfect reading with the question at `at` changed. */
const changed = (at: number, change: Partial<Question>): Score =>
  scoreOf(perfect.map((one, index) => (index === at ? { ...one, ...change } : one)));

describe('scoring', () => {
  test('gives a perfect reading everything', () => {
    const { shares, differences } = scoreOf(perfect);
    expect(differences).toEqual([]);
    expect(shares).toMatchObject({
      recall: { right: 3, of: 3 },
      key: { right: 1, of: 1 },
      link: { right: 3, of: 3 },
      title: { right: 1, of: 1 },
      role: { right: 0, of: 0 },
      left: { right: 4, of: 100 },
    });
  });

  test('counts a question that was not found against all that it has', () => {
    const { shares } = scoreOf(perfect.slice(1));
    expect(shares.recall).toEqual({ right: 2, of: 3 });
    expect(shares.precision).toEqual({ right: 2, of: 2 });
    expect(shares.stem).toEqual({ right: 2, of: 3 });
    expect(shares.key).toEqual({ right: 0, of: 1 });
    expect(shares.options).toEqual({ right: 0, of: 1 });
  });

  test('counts what is no question against precision', () => {
    const { shares, differences } = scoreOf([...perfect, { ...perfect[1], question: '下载本文档' }]);
    expect(shares.precision).toEqual({ right: 3, of: 4 });
    expect(differences).toEqual([{ what: 'no such question', expected: '', actual: '下载本文档' }]);
  });

  test('finds a border one sentence too far, with the answer still its own', () => {
    const { shares } = changed(1, {
      question: '病人突然摔倒，你先做什么？先查意识和伤处，',
      answer: '再叫医生。',
    });
    expect(shares.stem).toEqual({ right: 2, of: 3 });
    expect(shares.answer).toEqual({ right: 2, of: 3 });
    expect(shares.link).toEqual({ right: 3, of: 3 });
  });

  test("finds a neighbour's answer", () => {
    expect(changed(1, { answer: perfect[2].answer }).shares.link).toEqual({ right: 2, of: 3 });
    expect(changed(0, { key: 'B' }).shares.link).toEqual({ right: 2, of: 3 });
  });

  test('counts a key and options where there are none', () => {
    const { shares } = changed(2, { key: 'A', options: [{ label: 'A', text: '祖父' }] });
    expect(shares.key).toEqual({ right: 1, of: 2 });
    expect(shares.options).toEqual({ right: 1, of: 2 });
  });

  test('is blind to the width of an empty bracket and to indentation, not to that of code', () => {
    const one = unmark('1.⟦q:端口是（   ）⟧⟦a:甲\n```\n  乙\n```⟧').truth;
    const readAs = (question: string, answer: string) => {
      const read = { ...perfect[1], ...one.questions[0], question, answer };
      const reading = { title: null, role: null, questions: [read] };
      return score(one, { readings: [reading as never], characters: 1, leftover: 0, errors: [] }).shares;
    };
    expect(readAs('端口是（ ）', '甲\n```\n  乙\n```').stem).toEqual({ right: 1, of: 1 });
    expect(readAs('端口是（ ）', '甲\n```\n乙\n```').answer).toEqual({ right: 0, of: 1 });
  });
});
