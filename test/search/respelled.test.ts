import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/bank/bank.ts';
import { search } from '../../src/search/search.ts';
import { textOfField } from '../../src/search/shown.ts';
import { entryOf, readerOf } from './seed-reader.ts';

/** Hits as `id reason: what was found in the best field`. */
async function found(words: string, entries: readonly Entry[]): Promise<string[]> {
  const { hits } = await search(words, readerOf(entries), { count: 20 });
  return hits.map(({ id, reason, entry, matches: [{ field, start, end }] }) => {
    return `${id} ${reason}: ${textOfField(entry, field).slice(start, end)}`;
  });
}

const complaint = entryOf({
  id: 'complaint',
  question: '如何處理客戶投訴？',
  answer: '先傾聽，再解決投訴。',
});
const survey = entryOf({ id: 'survey', question: '怎樣衡量客戶滿意度？', section: '执行率与指标' });
const empathy = entryOf({
  id: 'empathy',
  question: '什麼是同理心？',
  answer: '同理心就是換位思考，投訴時要有同理心。',
});
const leaving = entryOf({ id: 'leaving', question: '離職率上升怎麼辦？', answer: '查服務熱線。' });
const all = [complaint, survey, empathy, leaving];

describe('Pinyin', () => {
  it.each([
    ['as one word', 'tousu', 'complaint pinyin: 投訴'],
    ['with tones as digits', 'ke4hu4', 'complaint pinyin: 客戶'],
    ['with tones as marks', 'mǎnyìdù', 'survey pinyin: 滿意度'],
    ['in several words', 'kehu manyidu', 'survey pinyin: 客戶滿意度'],
    ['parted by syllables', 'tong li xin', 'empathy pinyin: 同理心'],
    ['parted by syllables, before characters', 'man yi du 衡量', 'survey pinyin: 衡量'],
    ['parted by syllables, in two words of any order', 'tou su ke hu', 'complaint pinyin: 客戶投訴'],
    ['beside a word that stands there', 'tousu 如何', 'complaint pinyin: 如何'],
    ['with v for ü', 'zhixinglv', 'survey pinyin: 执行率'],
    ['with ü', 'lizhilü', 'leaving pinyin: 離職率'],
    ['among characters', '客户manyidu', 'survey pinyin: 客戶滿意度'],
    ['while the last syllable is typed', 'tous', 'complaint pinyin: 投訴'],
    ['while the last syllable is typed, of which a part is one too', 'tonglixi', 'empathy pinyin: 同理心'],
    ['while the last of three is typed', 'zhixingl', 'survey pinyin: 执行率'],
    ['while it is typed, where more might be a syllable', 'kehumanyid', 'survey pinyin: 客戶滿意度'],
    ['with u for ü', 'lizhilu', 'leaving homophone: 離職率'],
    ['as one says it who takes n for l and z for zh', 'nizilv', 'leaving homophone: 離職率'],
    ['as one says it who takes -ng for -n', 'tonglixing', 'empathy homophone: 同理心'],
    ['as it is told by its tones, not nearly', 'ton2lixin1', undefined],
    ['of any of several readings', 'lishuai', undefined],
  ])('is read %s', async (_, words, first) => {
    expect((await found(words, all))[0]).toBe(first);
  });

  it('finds the question before the answer', async () => {
    expect(await found('tousu', [empathy, complaint])).toEqual([
      'complaint pinyin: 投訴',
      'empathy pinyin: 投訴',
    ]);
  });

  it('with a tone finds only what is read with it', async () => {
    const steel = entryOf({ id: 'steel', question: '缸體檢查', answer: '無' });
    const stand = entryOf({ id: 'stand', question: '剛體力學', answer: '無' });
    expect((await found('gang1ti3', [steel, stand])).length).toBe(2);
    expect(await found('gang4ti3', [steel, stand])).toEqual([]);
  });

  it('does not stand in the way of English', async () => {
    const tender = entryOf({ id: 'tender', question: '什麼是 Tousu 協議？' });
    expect(await found('tousu', [complaint, tender])).toEqual(['tender folded: Tousu']);
  });

  it.each(['xiyouji', 'beijing', 'zuqiu', 'kubernetes', 'tou'])('finds nothing for %s', async (words) => {
    expect(await found(words, all)).toEqual([]);
  });
});

describe('Pinyin with a slip in its letters', () => {
  it.each([
    ['a letter too many', 'kehuu', 'complaint typo: 客戶'],
    ['a letter doubled in front', 'ttousu', 'complaint typo: 投訴'],
    ['two letters swapped in a syllable', 'tuosu', 'complaint typo: 投訴'],
    ['two letters swapped where syllables meet', 'tosuu', 'complaint typo: 投訴'],
    ['a letter missing', 'fuwurexan', 'leaving typo: 服務熱線'],
    ['a letter missing from the first syllable', 'tnglixin', 'empathy typo: 同理心'],
    ['a letter missing from two short syllables', 'tosu', 'complaint typo: 投訴'],
    ['the first letter missing', 'ehumanyidu', 'survey typo: 客戶滿意度'],
    ['a wrong letter', 'manyidj', 'survey typo: 滿意度'],
    ['a slip in one of two words', 'hengliangg manyidu', 'survey typo: 衡量'],
    ['a slip beside a word that stands there', 'kehuu 如何', 'complaint typo: 如何'],
  ])('is understood with %s', async (_, words, first) => {
    expect((await found(words, all))[0]).toBe(first);
  });

  it('comes below pinyin without one', async () => {
    const scoreOf = async (words: string) => {
      const { hits } = await search(words, readerOf(all), { count: 1 });
      return hits[0]?.score ?? 0;
    };
    expect(await scoreOf('kehuu')).toBeGreaterThan(0);
    expect(await scoreOf('kehuu')).toBeLessThan(await scoreOf('kehu'));
  });

  it('is not looked for where the letters as typed are found', async () => {
    const vulgar = entryOf({ id: 'vulgar', question: '脫俗是什麼意思？' });
    expect(await found('tuosu', [complaint, vulgar])).toEqual(['vulgar pinyin: 脫俗']);
    const term = entryOf({ id: 'term', question: '什麼是 kehuu？' });
    expect(await found('kehuu', [complaint, term])).toEqual(['term exact: kehuu']);
  });

  it('has no second slip', async () => {
    expect(await found('kkehuu', all)).toEqual([]);
  });

  it.each([
    ['of English', 'docker', '多次測試'],
    ['of English that begins as pinyin does', 'linux', '禮物與利潤'],
    ['too short to tell', 'kpi', '客批'],
    ['too short to guess a letter', 'kehi', '客戶'],
    ['that are pinyin of something else', 'zuqiu', '需求變更'],
  ])('is not seen in letters %s', async (_, words, question) => {
    expect(await found(words, [entryOf({ id: 'other', question })])).toEqual([]);
  });
});

describe('Initials', () => {
  it.each([
    ['khmyd', 'survey initials: 客戶滿意度'],
    ['fwrx', 'leaving initials: 服務熱線'],
    ['客户myd', 'survey initials: 客戶滿意度'],
    ['lzl', 'leaving initials: 離職率'],
  ])('%s', async (words, first) => {
    expect((await found(words, all))[0]).toBe(first);
  });

  it('of three characters that only meet find nothing', async () => {
    const meeting = entryOf({ id: 'meeting', question: '快速適應' });
    expect(await found('kss', [meeting])).toEqual([]);
  });

  it('of a term that no dictionary has find it where it is asked, not where it stands in an answer', async () => {
    const slow = entryOf({ id: 'slow', question: '怎樣定埋點方案？' });
    const answer = entryOf({ id: 'answer', question: '怎樣跟進？', answer: '先有埋點方案。' });
    expect(await found('mdfa', [slow])).toEqual(['slow initials: 埋點方案']);
    expect(await found('mdfa', [answer])).toEqual([]);
  });

  it('with a syllable before them are not seen in the beginning of a word', async () => {
    const several = ['服務', '黏性', '體驗'].map((what) =>
      entryOf({ id: what, question: `提升客戶${what}` }),
    );
    expect(await found('disk', several)).toEqual([]);
  });

  it('have no tones', async () => {
    const template = entryOf({ id: 'template', question: '模板是什麼？' });
    expect(await found('mb', [template, template, template])).toEqual(['template initials: 模板']);
    expect(await found('mb3', [template, template, template])).toEqual([]);
  });

  it('of two characters find the commonest words of many, the most frequent first', async () => {
    const times = { 投訴: 6, 提升: 5, 態勢: 4, 特色: 3 };
    const several = Object.entries(times).map(([word, count]) =>
      entryOf({ id: word, question: `${word}，`.repeat(count) }),
    );
    expect(await found('ts', several)).toEqual([
      '投訴 initials: 投訴',
      '提升 initials: 提升',
      '態勢 initials: 態勢',
    ]);
  });

  it('are not seen where the end of a word and the beginning of the next have them', async () => {
    const security = entryOf({ id: 'security', question: '進行人身檢查，由執行人員進行人工檢查' });
    const traffic = entryOf({ id: 'traffic', question: '行人過街，行人闖紅燈，避讓行人' });
    expect(await found('xr', [security])).toEqual([]);
    expect(await found('xr', [security, traffic])).toEqual(['traffic initials: 行人']);
  });

  it.each(['asdf', 'qwrt', 'zxc'])('of nothing, as %s, find nothing', async (words) => {
    expect(await found(words, all)).toEqual([]);
  });
});

describe('What sounds alike', () => {
  it.each([
    ['同里心', 'empathy homophone: 同理心'],
    ['投述', 'complaint homophone: 投訴'],
    ['满意肚', 'survey homophone: 滿意度'],
    ['离职旅', 'leaving homophone: 離職率'],
  ])('%s', async (words, first) => {
    expect((await found(words, all))[0]).toBe(first);
  });

  it('is not taken for a word that is one itself, unless an input method offers both for the same keys', async () => {
    const right = entryOf({ id: 'right', question: '權利與義務' });
    expect(await found('权力', [right])).toEqual(['right homophone: 權利']);
    const science = entryOf({ id: 'science', question: '科技的作用' });
    expect(await found('客机', [science])).toEqual([]);
  });
});

describe('A slip in a short word', () => {
  it.each([
    ['wrong, of two', '投䜣', 'complaint typo: 投訴'],
    ['swapped, of two', '訴投', 'complaint typo: 投訴'],
    ['doubled, of two', '投投诉', 'complaint typo: 投訴'],
    ['put between, of two', '投个诉', 'complaint typo: 投訴'],
    ['missing, of three', '满度', 'survey typo: 滿意度'],
    ['wrong at the end, of three', '离职头', 'leaving typo: 離職率'],
    ['turned round, of three', '率离职', 'leaving typo: 離職率'],
    ['in one of two words', '投䜣 处理', 'complaint typo: 處理'],
  ])('%s', async (_, words, first) => {
    expect((await found(words, all))[0]).toBe(first);
  });

  it.each([
    ['another word', '投机'],
    ['another word of three characters', '数据库'],
    ['a name', '王小明'],
    ['half a word, as nothing tells which character is wrong', '闭投'],
  ])('is not taken for %s', async (_, words) => {
    const near = entryOf({ id: 'near', question: '數據分析', answer: '關閉窗口' });
    expect(await found(words, [...all, near])).toEqual([]);
  });

  it('is not seen in a word that stands turned round where two others meet', async () => {
    const means = entryOf({ id: 'means', question: '有何技術手段？' });
    expect(await found('手术', [means])).toEqual([]);
  });

  it('is not guessed at where several words may have been meant', async () => {
    const several = ['投入', '投資', '投放'].map((word) => entryOf({ id: word, question: `${word}多少？` }));
    expect(await found('投䜣', several)).toEqual([]);
  });
});

describe('What looks alike', () => {
  const future = entryOf({ id: 'future', question: '未來的規劃' });
  const rights = entryOf({ id: 'rights', question: '處理權限' });

  it.each([
    ['of two characters', '末来', 'future typo: 未來'],
    ['of four characters', '处理权根', 'rights typo: 處理權限'],
  ])('is found %s', async (_, words, first) => {
    expect((await found(words, [future, rights]))[0]).toBe(first);
  });

  it('is not taken for a word that is one itself', async () => {
    const root = entryOf({ id: 'root', question: '根據什麼？' });
    expect(await found('限度', [root, future])).toEqual([]);
  });
});

describe('A word with a slip, typed together with others', () => {
  it('is found where all of them stand', async () => {
    expect((await found('衡量满一度', all))[0]).toBe('survey homophone: 衡量');
  });

  it('is found by itself where it is most of what was typed, and for less', async () => {
    const [hit] = (await search('绩效离织率', readerOf(all), { count: 1 })).hits;
    const [alone] = (await search('离织率', readerOf(all), { count: 1 })).hits;
    expect([hit.id, hit.reason]).toEqual(['leaving', 'homophone']);
    expect(hit.score).toBeLessThan(alone.score);
  });

  it.each([
    ['has no slip', '苹果离职手机'],
    ['is less than what stands nowhere', '苹果手机离织率'],
    ['is one of a sentence', '苹果手机的离织率为什么'],
  ])('is not looked for where it %s', async (_, words) => {
    expect(await found(words, [entryOf({ id: 'rate', question: '離職率' })])).toEqual([]);
  });
});

describe('Where nothing is found, the nearest terms', () => {
  it.each([
    ['投机', ['投訴']],
    ['touji', ['投訴']],
    ['比特币', []],
    ['the best way to learn', []],
  ])('of %s', async (words, terms) => {
    const { hits, suggestions } = await search(words, readerOf(all), { count: 20 });
    expect([hits, suggestions]).toEqual([[], terms]);
  });
});
