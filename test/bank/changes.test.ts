import { expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { compareReadings } from '../../src/bank/changes.ts';
import type { Numbered } from '../../src/bank/edit.ts';
import { openQuestion } from '../store/gold.ts';
import { countPatternWork } from '../support/pattern-work.ts';

const numbered = (id: string, fields: Parameters<typeof openQuestion>[1] = {}): Numbered => ({
  id: id as QuestionId,
  key: id,
  isKept: false,
  question: openQuestion(id, fields),
});

it('tells new, changed, moved and gone questions apart, each once', () => {
  const before = [
    numbered('same'),
    numbered('moved', { number: 1 }),
    numbered('both', { number: 2 }),
    numbered('gone'),
  ];
  const after = [
    numbered('same'),
    numbered('moved', { number: 2 }),
    numbered('both', { number: 3, answer: '答' }),
    numbered('added'),
  ];
  const changes = compareReadings(before, after);
  const ids = Object.fromEntries(
    Object.entries(changes).map(([name, list]) => [name, list.map(({ id }: Numbered) => id)]),
  );
  expect(ids).toEqual({ added: ['added'], changed: ['both'], moved: ['moved'], gone: ['gone'] });
});

it('looks at each question as often, however many have changed', () => {
  const looked = (count: number): number => {
    const read = (answer: string) =>
      Array.from({ length: count }, (_, index) => numbered(`${index}`, { answer }));
    return countPatternWork(() => compareReadings(read('甲'), read('乙'))).looked;
  };
  expect(looked(800)).toBeLessThanOrEqual(4 * 1.1 * looked(200));
});
