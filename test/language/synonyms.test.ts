import { describe, expect, it } from 'vitest';
import { synonymGroups } from '../../src/language/synonym-groups.ts';
import { synonymsAtStart } from '../../src/language/synonyms.ts';
import { foldText } from '../../src/script/fold.ts';

// Of the table only the form is tested: what is in it is measured by searches.
describe('synonymsAtStart', () => {
  it('gives the other words of the group', () => {
    expect(synonymsAtStart('软体的')).toEqual({ word: '软体', others: new Set(['软件']) });
  });

  it('gives those of each group of a word that has several meanings', () => {
    const groups = groupsOf('效能');
    expect(groups.length).toBeGreaterThan(1);
    expect(synonymsAtStart('效能')?.others).toEqual(new Set(groups.flat().filter((word) => word !== '效能')));
  });

  it('takes the longest word', () => {
    expect(synonymsAtStart('客服很好')?.word).toBe('客服');
    expect(synonymsAtStart('客服中心很好')?.word).toBe('客服中心');
  });

  it('knows abbreviations and English words, beside Han characters too', () => {
    expect(synonymsAtStart('hr')?.word).toBe('hr');
    expect(synonymsAtStart('hr部门')?.word).toBe('hr');
  });

  it.each(['的软体', '问题', '', '软', 'hrbp', 'ai2'])('knows none for %s', (text) => {
    expect(synonymsAtStart(text)).toBeNull();
  });
});

describe('the groups of synonyms', () => {
  const words = synonymGroups.flatMap(wordsOf);

  it('have two words or more, each once', () => {
    const others = (group: string) => new Set(wordsOf(group)).size;
    expect(
      synonymGroups.filter((group) => others(group) < 2 || others(group) < wordsOf(group).length),
    ).toEqual([]);
  });

  it('are all found by each of their words', () => {
    const isFoundBy = (word: string, group: string) =>
      wordsOf(group).every((other) => other === word || synonymsAtStart(word)?.others.has(other));
    expect(synonymGroups.filter((group) => !wordsOf(group).every((word) => isFoundBy(word, group)))).toEqual(
      [],
    );
  });

  it('have only folded words, as they are looked for in folded texts', () => {
    expect(words.filter((word) => foldText(word) !== word)).toEqual([]);
  });

  it('have words of two characters or more, all Han or all Latin', () => {
    expect(words.filter((word) => !/^(\p{Script=Han}{2,}|[a-z0-9]{2,})$/u.test(word))).toEqual([]);
  });

  it('share one word at most with one another: with two they would be one', () => {
    const shared = synonymGroups.flatMap((group, at) =>
      synonymGroups
        .slice(at + 1)
        .map((other) => wordsOf(group).filter((word) => wordsOf(other).includes(word)))
        .filter((both) => both.length > 1),
    );
    expect(shared).toEqual([]);
  });
});

function wordsOf(group: string): string[] {
  return group.split(' ');
}

function groupsOf(word: string): string[][] {
  return synonymGroups.map(wordsOf).filter((words) => words.includes(word));
}
