import { describe, expect, it } from 'vitest';
import { readVerdict } from '../../../src/questions/table/keys.ts';
import { readKindWord } from '../../../src/questions/table/kind-words.ts';

describe('a word for a type of question', () => {
  it.each([
    ['多项选择题', 'multiple'],
    ['判断题', 'judge'],
    ['简答', 'open'],
    ['材料题', 'open'],
    ['综合', null],
    ['排序', null],
    ['非选择题', 'open'],
    ['', null],
    ['第一章', null],
  ])('%s is read as %s', (word, kind) => {
    expect(readKindWord(word)).toBe(kind);
  });

  it('is none that stands in a sentence', () => {
    expect(readKindWord('下列哪项不属于填空题的命题原则，请写出理由')).toBeNull();
  });
});

describe('what says right or wrong', () => {
  it.each([
    ['√', 'T', '√'],
    ['（错）。应为三次。', 'F', '（错）。'],
    ['答案：错误，要先断电。', 'F', '答案：错误，'],
  ])('%s means %s, up to the mark behind it', (answer, key, taken) => {
    const verdict = readVerdict(answer);
    expect([verdict?.key, answer.slice(0, verdict?.end)]).toEqual([key, taken]);
  });

  it.each(['是，因为潮湿', '1、2、3', '错过了时间'])('%s says neither', (answer) => {
    expect(readVerdict(answer)).toBeNull();
  });
});
