import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { type ReportAnswer, type ReportFacts, reportOf } from '../../src/session/report.ts';

const [first, second, third] = ['aaaaaaa', 'bbbbbbb', 'ccccccc'] as QuestionId[];
const questions = [first, second, third];

const open: ReportFacts = { section: '專業', assesses: [], kind: 'open', marks: null };
const factsOf = (facts: { [id: string]: Partial<ReportFacts> }) => (question: QuestionId) => ({
  ...open,
  ...facts[question],
});

function answer(question: QuestionId, facts: Partial<ReportAnswer> = {}): ReportAnswer {
  return { question, outcome: 'answered', seconds: 60, score: null, rating: null, ...facts };
}

function paperOf(weights: readonly number[], hasMarks = true) {
  const parts = weights.map((weight) => ({
    section: null,
    seconds: 60,
    marks: hasMarks ? weight : null,
    weight,
  }));
  return { questions, paper: { role: null, parts, command: null }, totalSeconds: 100 };
}
const drill = { questions, paper: null, totalSeconds: null };

describe('the report of a session', () => {
  it('weighs scores by marks', () => {
    const answers = [
      answer(first, { score: 100 }),
      answer(second, { score: 40 }),
      answer(third, { score: 70 }),
    ];
    const { total, marks } = reportOf(paperOf([10, 20, 10]), answers, factsOf({}));
    expect(total).toEqual({ name: null, questions: 3, scored: 3, score: 63 });
    expect(marks).toEqual({ reached: 25, of: 40 });
  });

  it('counts what a paper asks and was not answered as nothing', () => {
    const answers = [answer(first, { score: 90 }), answer(second, { outcome: 'skipped' })];
    const { total, repeat, questions: reported } = reportOf(paperOf([10, 10, 10]), answers, factsOf({}));
    expect(total.score).toBe(30);
    expect(repeat).toEqual([second, third]);
    expect(reported.map(({ outcome, worth }) => [outcome, worth])).toEqual([
      ['answered', 90],
      ['skipped', 0],
      ['open', 0],
    ]);
  });

  it('leaves out what a drill did not come to', () => {
    const { total } = reportOf(drill, [answer(first, { score: 90 })], factsOf({}));
    expect(total).toEqual({ name: null, questions: 1, scored: 1, score: 90 });
  });

  it('weighs the questions of a drill evenly where not all have marks', () => {
    const answers = [answer(first, { score: 100 }), answer(second, { score: 0 })];
    expect(reportOf(drill, answers, factsOf({ [first]: { marks: 20 } })).total.score).toBe(50);
    const both = factsOf({ [first]: { marks: 20 }, [second]: { marks: 5 } });
    expect(reportOf(drill, answers, both).total.score).toBe(80);
  });

  it('lets the own rating win over a comparison, and a key over the own rating', () => {
    const answers = [
      answer(first, { score: 10, rating: 'good' }),
      answer(second, { score: 100, rating: 'hard' }),
    ];
    const { questions: reported } = reportOf(drill, answers, factsOf({ [second]: { kind: 'single' } }));
    expect(reported.map(({ worth }) => worth)).toEqual([60, 100]);
  });

  it('tells apart by section and by what is assessed, in either script one', () => {
    const facts = factsOf({
      [first]: { section: '專業', assesses: ['溝通', '應變'] },
      [second]: { section: '专业', assesses: ['沟通'] },
      [third]: { section: null },
    });
    const answers = [answer(first, { score: 80 }), answer(second, { score: 60 }), answer(third)];
    const { sections, assesses } = reportOf(drill, answers, facts);
    expect(sections).toEqual([
      { name: '專業', questions: 2, scored: 2, score: 70 },
      { name: null, questions: 1, scored: 0, score: null },
    ]);
    expect(assesses).toEqual([
      { name: '溝通', questions: 2, scored: 2, score: 70 },
      { name: '應變', questions: 1, scored: 1, score: 80 },
    ]);
  });

  it('gives marks only where every question has its own and is scored', () => {
    const answers = questions.map((question) => answer(question, { score: 50 }));
    expect(reportOf(paperOf([10, 10, 10], false), answers, factsOf({})).marks).toBeNull();
    expect(reportOf(paperOf([10, 10, 10]), [answer(first)], factsOf({})).marks).toBeNull();
  });

  it('counts a question by its first answer, and all of the time', () => {
    const answers = [answer(first, { score: 20 }), answer(first, { score: 95 })];
    const report = reportOf(drill, answers, factsOf({}));
    expect(report.total.score).toBe(20);
    expect(report.seconds).toBe(120);
  });

  it('counts as overtime what goes beyond the time of the paper', () => {
    expect(
      reportOf(
        paperOf([1, 1, 1]),
        questions.map((one) => answer(one)),
        factsOf({}),
      ).overtimeSeconds,
    ).toBe(80);
  });

  it('of a question that stands in no bank any more keeps the score', () => {
    expect(reportOf(drill, [answer(first, { score: 50 })], () => null).total.score).toBe(50);
  });

  it('keeps its scores between the worst and the best answer', () => {
    const score = fc.integer({ min: 0, max: 100 });
    const weight = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.tuple(score, score, score), fc.tuple(weight, weight, weight), (scores, weights) => {
        const answers = questions.map((question, index) => answer(question, { score: scores[index] }));
        const { total, sections } = reportOf(paperOf(weights), answers, factsOf({}));
        expect(total.score).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(total.score).toBeLessThanOrEqual(Math.max(...scores));
        expect(sections.reduce((sum, line) => sum + line.questions, 0)).toBe(3);
      }),
    );
  });
});
