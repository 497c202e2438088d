import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Passage } from './damage/passages.ts';
import { damagedLineOf, type GoldQuestion, glossesIn, goldSectionsOf } from './damage/seed-lines.ts';
import { type Damaged, damage, flattenMarks, type MarkPlace } from './damage.ts';

const numerals = '一二三四五';

/** `一、自我認知1.問題？答案。2.…`, with `參考答案：` in the sections that have it. */
function machineMade(seed: string, title: string, labelled: readonly number[] = []): string {
  const write =
    (index: number) =>
    ({ number, question, answer }: GoldQuestion) =>
      `${number}.${question}${labelled.includes(index) ? '參考答案：' : ''}${answer ?? ''}`;
  const sections = goldSectionsOf(seed).map(
    ({ section, questions }, index) =>
      `${numerals[index]}、${section}${questions.map(write(index)).join('')}`,
  );
  return title + sections.join('');
}

/** The questions with `（考察：…）`, then the answers. */
function inHalves(seed: string, title: string): string {
  const sections = goldSectionsOf(seed);
  const asked = sections.map(({ section, questions }, index) => {
    const lines = questions.map((one) => `${one.number}.${one.question}（考察：${one.assesses.join('、')}）`);
    return `${numerals[index]}、${section}（每題${questions[0].marks}分，共${questions.length}題）${lines.join('')}`;
  });
  const answered = sections.map(({ section, questions }, index) => {
    const lines = questions
      .filter(({ answer }) => answer !== null)
      .map((one) => `${one.number}.答案：${one.answer}解析：${one.analysis}`);
    return `${numerals[index]}、${section}${lines.join('')}`;
  });
  return [title, ...asked, '答案與解析', ...answered].join('');
}

/** Marks that the seeds show whole: nobody knows why (see damage.ts). */
const wholeMarks = [
  '有限。|基于這些共同',
  '會盡力幫助您。|”同時',
  '現在的心情。|”避免',
  '“聽”。|可以',
  '退貨條件。|”第四',
  '長時間的等待。|”第六',
  '存在的問題。|基于',
  '決策制定。|基于',
  '過程非常|考驗',
  '雙重熱情|。我天',
];
const isWhole = ({ before, after }: MarkPlace) =>
  wholeMarks.some((mark) => `${before}|${after}`.includes(mark));

interface Case {
  seed: string;
  keepPrivateUse: boolean;
  /** Glossed before the others (as overlapping pairs show), or seen in split glosses only. */
  first: Record<string, string>;
  write: (seed: string) => string;
  /** In `repairs.json`. */
  passages: number;
}

const cases: Case[] = [
  {
    seed: '000_94b2a630a3960cea.txt',
    keepPrivateUse: false,
    first: {},
    write: (seed) => machineMade(seed, '2025年服務運營專員招聘面試題庫及參考答案'),
    passages: 6,
  },
  {
    seed: '001_87fdc2408761ae77.txt',
    keepPrivateUse: true,
    first: { 數: 'shù', 堅: 'jiān', 驅: 'qū', 務: 'wù', 冊: 'cè' },
    write: (seed) => machineMade(seed, '2025年在線客服人員招聘面試參考題庫及答案'),
    passages: 37,
  },
  {
    seed: '003_67c2f92cf86e4118.txt',
    keepPrivateUse: true,
    first: {},
    write: (seed) => inHalves(seed, '2026年打造卓越：網絡客服經理職位面試必讀問題集'),
    passages: 1,
  },
  {
    seed: '004_19921aeaac50ceaf.txt',
    keepPrivateUse: true,
    first: { 數: 'shù', 驅: 'qū', 隊: 'duì', 災: 'zāi', 習: 'xí', 贈: 'zèng', 謹: 'jǐn' },
    write: (seed) => machineMade(seed, '2025年客戶體驗管理師招聘面試參考題庫及答案', [1, 2, 3, 4]),
    passages: 27,
  },
];

const damagedCases = new Map<string, Damaged>();

function damageCase({ seed, keepPrivateUse, first, write }: Case): Damaged {
  const glosses = glossesIn(damagedLineOf(seed), first);
  const known = damagedCases.get(seed);
  const damaged = known ?? damage(write(seed), { glosses, isWhole, keepPrivateUse, oneLine: true });
  damagedCases.set(seed, damaged);
  return damaged;
}

describe('damage', () => {
  test.each(cases)('makes the document line of $seed from its gold reading', (one) => {
    expect(damageCase(one).text).toBe(damagedLineOf(one.seed));
  });

  test.each(cases)('finds the $passages damaged passages of $seed', (one) => {
    expect(damageCase(one).passages.reduce(joinNear, [])).toHaveLength(one.passages);
  });

  test.each(cases)('$seed reads as its gold where its passages are put back', (one) => {
    const { text, passages } = damageCase(one);
    const repaired = passages.reduceRight(
      (whole, { start, end, repaired }) => whole.slice(0, start) + repaired + whole.slice(end),
      text,
    );
    expect(flattenMarks(repaired.replaceAll(/\([a-zü\u00e0-\u01dc]+\)/g, ''))).toBe(
      flattenMarks(one.write(one.seed)),
    );
  });

  test('shows the answers of the other site with ASCII marks and no other damage', () => {
    const seed = '002_8ff46ca68d501dc2.txt';
    const [{ questions }] = goldSectionsOf(seed);
    const file = readFileSync(new URL(`../../seeds/${seed}`, import.meta.url), 'utf8');
    for (const { answer } of questions)
      expect(file).toContain(flattenMarks(answer ?? '').replaceAll('\n', '\n\n'));
  });

  test('a gloss stands behind its two bytes wherever they meet', () => {
    expect(shown('時間', { 時: 'shí' })).toBe('時(shí)間');
    expect(shown('恰當的時候', { 數: 'shù' })).toBe('恰當?shù)臅r候');
  });

  test('cuts after so many shown characters and tells how much of the clean text is shown', () => {
    const options = { glosses: new Map([['業', 'yè']]), keepPrivateUse: true, oneLine: true };
    expect(damage('職業動機', { ...options, cutAt: 6 })).toMatchObject({ text: '職業(yè)', shownLength: 2 });
    expect(damage('職業動機', { ...options, cutAt: 3 })).toMatchObject({ text: '職業(', shownLength: 2 });
  });

  test('drops private-use characters where the site does', () => {
    const text = '支持。基于初步判斷，我';
    const options = { glosses: new Map<string, string>(), oneLine: true };
    expect(damage(text, { ...options, keepPrivateUse: true }).text).toBe('支持?;\ue2c4诔醪脚袛?,我');
    expect(damage(text, { ...options, keepPrivateUse: false }).text).toBe('支持?;诔醪脚袛?,我');
  });

  test('refuses a character that GBK does not have', () => {
    expect(() => shown('你好😀', {})).toThrow('GBK has no 😀');
  });
});

function shown(text: string, glosses: Record<string, string>): string {
  return damage(text, { glosses: new Map(Object.entries(glosses)), keepPrivateUse: true, oneLine: true })
    .text;
}

/** Passages that are less than four characters apart are one in the gold. */
function joinNear(joined: Passage[], passage: Passage): Passage[] {
  const last = joined.at(-1);
  const isNear = last !== undefined && passage.cleanStart - last.cleanEnd < 4;
  return isNear
    ? [...joined.slice(0, -1), { ...last, end: passage.end, cleanEnd: passage.cleanEnd }]
    : [...joined, passage];
}
