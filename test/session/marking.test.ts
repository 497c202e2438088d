import { describe, expect, it } from 'vitest';
import { markAnswer, scoreOf } from '../../src/session/marking.ts';

const options = [...'ABCD'].map((label) => ({ label, text: label }));
const choice = (key: string | null, text: string) =>
  markAnswer({ kind: 'multiple', question: '哪些正确？', options, key, answer: null }, text);

describe('a choice', () => {
  it('is right when it is the key, whatever the order', () => {
    expect(choice('ABD', 'DBA')).toEqual({ kind: 'choice', isRight: true, missed: [], wrong: [] });
  });

  it('is wrong when something is missed or too much, and says what', () => {
    expect(choice('ABD', 'AC')).toEqual({ kind: 'choice', isRight: false, missed: ['B', 'D'], wrong: ['C'] });
    expect(scoreOf(choice('ABD', 'AC'))).toBe(0);
    expect(scoreOf(choice('ABD', 'AB'))).toBe(0);
    expect(scoreOf(choice('ABD', 'ABD'))).toBe(100);
  });

  it('without anything chosen is wrong', () => {
    expect(scoreOf(choice('B', ''))).toBe(0);
  });

  it('is marked by nobody where the key names no option: the document errs', () => {
    expect(choice('E', 'A')).toBeNull();
    expect(choice('AE', 'A')).toBeNull();
  });

  it('without a key is marked by nobody', () => {
    expect(choice(null, 'A')).toBeNull();
    expect(scoreOf(null)).toBeNull();
  });
});

it('an open question is left to the candidate', () => {
  expect(
    markAnswer({ kind: 'open', question: '为什么？', options: [], key: null, answer: '因为' }, '因为'),
  ).toBeNull();
});

describe('blanks', () => {
  const blanks = (question: string, answer: string | null, text: string) => {
    const marking = markAnswer({ kind: 'fill', question, options: [], key: null, answer }, text);
    return marking?.kind === 'blanks' ? marking.blanks.map(({ isRight }) => isRight) : null;
  };
  const cases: [question: string, answer: string, text: string, right: boolean[]][] = [
    ['首都是____。', '北京', '北京', [true]],
    ['首都是（　）。', '北京', ' 北京。', [true]],
    ['首都是____。', '北京', '北平', [false]],
    ['首都是____。', '北京', '', [false]],
    ['首都是____。', '客户/顾客', '顧客', [true]],
    ['端口是____。', 'HTTP 80', 'ｈｔｔｐ80', [true]],
    ['语言是____。', 'C++', 'C', [false]],
    ['占____。', '50%', '50', [false]],
    ['____和____是城市。', '北京；上海', '北京\n上海', [true, true]],
    ['____和____是城市。', '北京 上海', '北京，廣州', [true, false]],
    ['____和____是城市。', '北京；上海', '上海', [false, false]],
    ['（ ）、（ ）和（ ）。', '①甲②乙③丙', '甲、乙、丁', [true, true, false]],
  ];
  it.each(cases)('%s with %j typed %j', (question, answer, text, right) => {
    expect(blanks(question, answer, text)).toEqual(right);
  });

  it('that cannot be told apart are left to the candidate', () => {
    expect(blanks('____和____是城市。', '北京；上海；广州', '北京；上海')).toBeNull();
    expect(blanks('首都是____。', null, '北京')).toBeNull();
  });

  it('count each', () => {
    const marking = markAnswer(
      { kind: 'fill', question: '____和____是城市。', options: [], key: null, answer: '北京；上海' },
      '北京；广州',
    );
    expect(scoreOf(marking)).toBe(50);
  });
});
