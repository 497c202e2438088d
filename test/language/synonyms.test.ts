import { describe, expect, it } from 'vitest';
import { synonymsAtStart } from '../../src/language/synonyms.ts';
import { foldText } from '../../src/script/fold.ts';

describe('synonymsAtStart', () => {
  it('gives the other words of the group', () => {
    expect(synonymsAtStart('上司的想法')).toEqual({
      word: '上司',
      others: new Set(['领导', '上级', '主管', '老板']),
    });
  });

  it('joins the groups of a word that has several meanings', () => {
    expect(synonymsAtStart('意见')?.others).toEqual(new Set(['反馈', '建议', '看法', '观点', '想法']));
  });

  it('takes the longest word', () => {
    expect(synonymsAtStart('不一致')?.word).toBe('不一致');
    expect(synonymsAtStart('人手不足')?.word).toBe('人手不足');
  });

  it.each(['问题', '的上司', '', '上'])('knows none for %s', (text) => {
    expect(synonymsAtStart(text)).toBeNull();
  });

  it('has only folded words, as it is asked with folded ones', () => {
    for (const word of ['领导', '客户', '离职', '辱骂']) {
      const others = [...(synonymsAtStart(word)?.others ?? [])];
      expect(others.length).toBeGreaterThan(0);
      expect(others.map(foldText)).toEqual(others);
    }
  });
});
