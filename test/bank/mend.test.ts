import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/bank/bank.ts';
import { applyEdits, type Edit, type Numbered } from '../../src/bank/edit.ts';
import {
  dropQuestion,
  type EditChanges,
  joinNext,
  joinQuestions,
  mendFields,
  moveBorder,
  resetQuestion,
  splitOff,
  splitQuestion,
} from '../../src/bank/mend.ts';
import { openQuestion } from '../store/gold.ts';

const id = (name: string) => name as QuestionId;
const numbered = (name: string, fields: Parameters<typeof openQuestion>[1] = {}): Numbered => ({
  id: id(name),
  key: name,
  isKept: false,
  question: openQuestion(name, fields),
});

describe('Moving the border', () => {
  it.each([
    ['from the answer up', '你好吗？我很好。', '谢谢。', '你好吗？', '你好吗？', '我很好。\n谢谢。'],
    [
      'from the stem down',
      '请谈谈你。',
      '包括学历。还有爱好。我学会计。',
      '还有爱好',
      '请谈谈你。\n包括学历。还有爱好。',
      '我学会计。',
    ],
    [
      'by the beginning of a sentence, in the other script',
      '請談談。',
      '你的優點是什麼？我很認真。',
      '你的优点…',
      '請談談。\n你的優點是什麼？',
      '我很認真。',
    ],
    ['whatever the spaces', 'Why us ? Because.', null, 'Why us?', 'Why us ?', 'Because.'],
    ['to the end, which leaves no answer', '问？', '答。', '答', '问？\n答。', null],
  ])('%s', (_, question, answer, sentence, stem, rest) => {
    expect(moveBorder({ question, answer }, sentence)).toEqual({ question: stem, answer: rest });
  });

  it('behind words that are not there is not possible', () => {
    expect(moveBorder({ question: '问？', answer: '答。' }, '没有')).toBeNull();
    expect(moveBorder({ question: '问？', answer: '答。' }, ' … ')).toBeNull();
  });

  it('loses no character', () => {
    const text = fc.string({ unit: fc.constantFrom(...'问答。？！甲乙\n A'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.option(text), text, (question, answer, sentence) => {
        const moved = moveBorder({ question, answer }, sentence);
        const squeeze = (...texts: (string | null)[]) => texts.join('').replace(/\s/g, '');
        if (moved) expect(squeeze(moved.question, moved.answer)).toBe(squeeze(question, answer));
      }),
    );
  });
});

describe('Splitting a question', () => {
  it('inside its answer gives the rest to a question of its own, with its number', () => {
    const question = openQuestion('问一？', {
      section: '节',
      answer: '答一。2、问二？答：答二。\n更多。',
      analysis: '析。',
      truncated: true,
    });
    expect(splitQuestion(question, '答一')).toEqual({
      first: { answer: '答一。', analysis: null, truncated: false },
      second: {
        section: '节',
        number: 2,
        kind: 'open',
        question: '问二？',
        answer: '答二。\n更多。',
        analysis: '析。',
        truncated: true,
      },
    });
  });

  it('inside its stem leaves the answer to the second one', () => {
    const question = openQuestion('问一？问二？', { answer: '答。' });
    const parts = splitQuestion(question, '问一');
    expect(parts?.first).toMatchObject({ question: '问一？', answer: null });
    expect(parts?.second).toMatchObject({ question: '问二？', answer: '答。' });
  });

  it('at its end is not possible', () => {
    expect(splitQuestion(openQuestion('问？', { answer: '答。' }), '答')).toBeNull();
  });
});

describe('Joining questions', () => {
  it('lets the words of the second go on with the answer, as they were printed', () => {
    const next = openQuestion('先道歉', { number: 2, answer: '再解决。', truncated: true });
    expect(joinQuestions(openQuestion('问？', { answer: '分两步：' }), next)).toEqual({
      answer: '分两步：\n2. 先道歉\n再解决。',
      truncated: true,
    });
  });

  it('makes one stem of a broken one', () => {
    const next = openQuestion('其中正确的是？', {
      kind: 'single',
      options: [{ label: 'A', text: '甲' }],
      key: 'A',
    });
    expect(joinQuestions(openQuestion('下列说法'), next)).toMatchObject({
      question: '下列说法\n其中正确的是？',
      kind: 'single',
      key: 'A',
    });
  });
});

describe('Edits', () => {
  const imported = ['a', 'b', 'c'].map((name) => numbered(name, { answer: `${name}。`, doubts: ['border'] }));
  const write = (edits: ReadonlyMap<QuestionId, Edit>, changes: EditChanges) => {
    const all = new Map(edits);
    for (const [key, edit] of changes) {
      if (edit === null) all.delete(key);
      else all.set(key, edit);
    }
    return all;
  };
  const none = new Map<QuestionId, Edit>();
  const shown = (edits: ReadonlyMap<QuestionId, Edit>) =>
    applyEdits(imported, edits).map(({ id, question }) => [id, question.question, question.answer]);

  it('leave what was imported beneath, and the rest as it is', () => {
    const edits = write(none, mendFields(none, id('b'), { question: '改' }));
    expect(shown(edits)).toEqual([
      ['a', 'a', 'a。'],
      ['b', '改', 'b。'],
      ['c', 'c', 'c。'],
    ]);
    expect(applyEdits(imported, edits).map(({ question }) => question.doubts)).toEqual([
      ['border'],
      [],
      ['border'],
    ]);
    expect(shown(write(edits, resetQuestion(edits, id('b'))))).toEqual(shown(none));
  });

  it('drop, join and split, and all of it goes with a reset', () => {
    let edits = write(none, joinNext(none, imported[0], imported[1]));
    expect(shown(edits)).toEqual([
      ['a', 'a', 'a。\nb\nb。'],
      ['c', 'c', 'c。'],
    ]);
    for (const part of ['x', 'y'])
      edits = write(
        edits,
        splitOff(edits, id('a'), { first: {}, second: { question: part, answer: null }, secondId: id(part) }),
      );
    expect(shown(edits).map(([name]) => name)).toEqual(['a', 'y', 'x', 'c']);
    edits = write(edits, dropQuestion(edits, id('y')));
    expect(shown(edits).map(([name]) => name)).toEqual(['a', 'x', 'c']);
    edits = write(edits, resetQuestion(edits, id('a')));
    expect([shown(edits), edits.size]).toEqual([shown(none), 0]);
  });

  it('of a question that is split off stay out where the document has it by itself now', () => {
    const edits = write(
      none,
      splitOff(none, id('a'), { first: {}, second: { question: 'b', answer: null }, secondId: id('b') }),
    );
    expect(shown(edits).map(([name]) => name)).toEqual(['a', 'b', 'c']);
  });
});
