import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mattersOf, type TextKind } from '../../src/language/matters.ts';
import { wordEnds } from '../../src/language/segment.ts';
import { wordForm } from '../../src/language/word-form.ts';
import { acts } from '../../src/language/wordings/acts.ts';
import { asked } from '../../src/language/wordings/asked.ts';
import { feelings } from '../../src/language/wordings/feelings.ts';
import { idioms } from '../../src/language/wordings/idioms.ts';
import { making } from '../../src/language/wordings/making.ts';
import { offices } from '../../src/language/wordings/offices.ts';
import { sayings } from '../../src/language/wordings/sayings.ts';
import { scenes } from '../../src/language/wordings/scenes.ts';
import { serving } from '../../src/language/wordings/serving.ts';
import { solving } from '../../src/language/wordings/solving.ts';
import { talking } from '../../src/language/wordings/talking.ts';
import { trades } from '../../src/language/wordings/trades.ts';
import { working } from '../../src/language/wordings/working.ts';
import { wordingsIn } from '../../src/language/wordings.ts';
import { foldText } from '../../src/script/fold.ts';

const tables = {
  acts,
  asked,
  feelings,
  idioms,
  making,
  offices,
  sayings,
  scenes,
  serving,
  solving,
  talking,
  trades,
  working,
};

const found = (text: string) => {
  const folded = wordForm(text);
  return wordingsIn(folded, new Set(wordEnds(folded)), 'answers');
};
const inCommon = (one: string, other: string) => {
  const concepts = new Set(found(one).map(({ concept }) => concept));
  return found(other).some(({ concept }) => concepts.has(concept));
};

describe('the tables of wordings', () => {
  it.each(Object.entries(tables))('%s holds words with single spaces between them', (_, lines) => {
    for (const line of lines) {
      expect(line).toBe(line.trim().replace(/\s+/g, ' '));
      expect(line.split(' ').length).toBeGreaterThan(2);
    }
  });

  it('know no sentence of the built-in banks by heart: other banks are to be found as well', () => {
    const folder = new URL('../../seeds/', import.meta.url);
    const seeds = foldText(
      readdirSync(folder)
        .map((file) => readFileSync(new URL(file, folder), 'utf8'))
        .join('\n'),
    );
    const isLong = (wording: string): boolean => /^[\u3400-\u9fff]{8,}$/.test(wording);
    expect(
      mattersOf('questions')
        .flat()
        .filter((wording) => isLong(wording) && seeds.includes(wording)),
    ).toEqual([]);
  });
});

describe('wordingsIn', () => {
  it.each([
    ['保持冷静', '我先稳住自己，不跟他急'],
    ['换位思考', '站在客户的角度想一想'],
    ['认真倾听', '讓他把話說完'],
    ['根本原因', '刨根问底'],
    // Folding takes some characters for others: 画 for 划, 像 for 象.
    ['客户画像', '典型用户'],
    ['癥結', '问题出在'],
    ['认真倾听', '先听'],
    ['平均处理时长', '看 AHT'],
    ['复盘根本原因', '写 root cause'],
  ])('finds one matter in %s and %s', (one, other) => {
    expect(inCommon(one, other)).toBe(true);
  });

  it('finds what is asked as a whole in questions, not in answers', () => {
    const conceptsIn = (text: string, kind: TextKind) =>
      wordingsIn(wordForm(text), new Set(), kind).map(({ concept }) => concept);
    const [one, other] = ['同一個問題反復詢問', '讲了好几遍'];
    expect(conceptsIn(one, 'questions')).toContain(conceptsIn(other, 'questions')[0]);
    expect(conceptsIn(other, 'answers')).toEqual([]);
  });

  it('takes 未来 and 别人 for no denial', () => {
    const folded = wordForm('未来的职业发展有什么规划');
    const words = wordingsIn(folded, new Set(wordEnds(folded)), 'questions').map((one) => one.words);
    expect(words).toContain('职业发展');
  });

  it('does not find a wording in one that denies it', () => {
    expect(found('客户不满意').map(({ words }) => words)).not.toContain('满意');
    expect(found('客户满意').map(({ words }) => words)).toContain('满意');
  });

  it('finds a single character only as a word by itself', () => {
    expect(found('他学了很多').map(({ words }) => words)).toContain('学');
    expect(found('大学生').map(({ words }) => words)).not.toContain('学');
  });

  it('finds letters only where they are a word', () => {
    expect(found('用AI回答').map(({ words }) => words)).toContain('ai');
    expect(found('send an email').map(({ words }) => words)).not.toContain('ai');
  });

  it('bridges a gap within a clause only', () => {
    expect(found('站在客户角度').map(({ words }) => words)).toContain('站在~角度');
    expect(found('他站在门口，从角度看').map(({ words }) => words)).not.toContain('站在~角度');
  });

  it('gives the places of the text', () => {
    const text = '我會複盤一下';
    const [first] = found(text).filter(({ words }) => words === '复盘');
    expect(text.slice(first.start, first.end)).toBe('複盤');
  });
});
