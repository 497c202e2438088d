import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { plainDocument } from '../../src/read/text.ts';
import { damage } from '../support/damage.ts';

const cleaned = (text: string) => clean(plainDocument('page.txt', text));

/** What a page shows of a text, with these characters glossed, and what cleaning makes of it. */
function throughThePage(text: string, glosses: Record<string, string>, keepPrivateUse = true) {
  const shown = damage(text, { glosses: new Map(Object.entries(glosses)), keepPrivateUse, oneLine: true });
  return { shown: shown.text, ...cleaned(shown.text) };
}

/** What a page shows of a text where a full stop lies across two characters, and takes the sign behind it along. */
function withoutDigit(text: string): string {
  const glosses = new Map([['這', 'zhè']]);
  return damage(text, {
    glosses,
    isWhole: ({ mark }) => mark === '。',
    keepPrivateUse: true,
    oneLine: true,
  }).text;
}

/** With these, 緩解可每隔 takes along the sign behind it. */
const lostBehind = { 徑: 'jìng', 緩: 'huǎn', 鐘: 'zhōng' };

describe('byte shifts', () => {
  test.each([
    [
      'begun by a split gloss',
      '面試時我因為緊張而忘詞，因為經驗不足。經驗要靠經驗積累。',
      { 驗: 'yàn', 經: 'jīng' },
    ],
    [
      'begun by a question mark across two characters',
      '滿足客戶的期望。客戶滿意才算完成，這是底線。',
      { 滿: 'mǎn' },
    ],
    [
      'begun by an exclamation mark across two characters',
      '“請您放心。”同事聽了點點頭，我們繼續排查。',
      { 請: 'qǐng' },
    ],
    ['begun by a semicolon across two characters', '先做評估。基于過往的數據，再做決定。', { 數: 'shù' }],
  ])('are undone when %s', (_, text, glosses) => {
    const { shown, traced } = throughThePage(text, glosses as Record<string, string>);
    expect(shown).not.toContain(text.slice(0, 12));
    expect(traced.text).toBe(text);
  });

  test('are undone where the character before the mark is another than a full stop', () => {
    const text = '我們要確保客戶的權益得到保障，確保流程透明。';
    expect(throughThePage(text, { 權: 'quán' }).traced.text).toBe(text);
  });

  test.each([
    ['wide blanks', '這里的門應朝北開。　　　正確與否，請看這里。'],
    ['wide blanks in brackets', '這里的門應朝北開。　　　（　　）\n2、這里。'],
    [
      'the bracket that ends a title',
      '4.請問這是什么？不要硬撐。【服務規範】5.請問怎么辦？這樣辦。6.請問這里呢？',
    ],
  ])('give back %s', (_, text) => {
    const glosses = new Map([
      ['這', 'zhè'],
      ['門', 'mén'],
      ['請', 'qǐng'],
    ]);
    const shown = damage(text, { glosses, keepPrivateUse: true, oneLine: false }).text;
    expect(shown).toContain('?!');
    expect(cleaned(shown).traced.text).toBe(text);
  });

  test('are undone where what is left of a passage makes no sense without what the site has dropped', () => {
    const text = '請看文件路徑、數據庫地址都是字符。這里數據說話，這是團隊。';
    const glosses = { 祿: 'lù', 數: 'shù', 說: 'shuō', 這: 'zhè', 團: 'tuán', 請: 'qǐng' };
    const { shown, traced } = throughThePage(text, glosses, false);
    expect(shown).toContain('這(zhè)里數(shù)?lù)f(shuō)話');
    expect(traced.text).toBe(text);
  });

  test('are undone where the site has dropped the private-use characters', () => {
    const text =
      '決定要基于事實，也要基于數據。這讓我得到成長。基于這樣的想法，我愿意堅持。基于信任，團隊才能走遠。';
    const { shown, traced } = throughThePage(text, { 團: 'tuán', 隊: 'duì', 這: 'zhè' }, false);
    expect(shown).toContain('?;');
    expect(traced.text).toBe(text);
  });

  test('are undone to the last character that was dropped: the shortest reading is not the likeliest', () => {
    const text = '第一步，安撫。第二步，說明。第四步，道歉。在這里長時間的等待。”第六步，記錄與升級。';
    const { shown, traced } = throughThePage(text, { 這: 'zhè' }, false);
    expect(shown).toContain('?!钡诹?,');
    expect(traced.text).toBe(text);
  });

  test.each([
    ['before a mark', '遇到天氣異常、學校放假，客人就少。學校開學，客人就多。我們學著看。', { 學: 'xué' }],
  ])('are undone with what was dropped %s', (_, text, glosses) => {
    const { shown, traced } = throughThePage(text, glosses, false);
    expect(shown).not.toBe(text);
    expect(traced.text).toBe(text);
  });

  test('are undone with those of whom the text around speaks', () => {
    const hers = '姑娘來了，她的母親也來了，她說了很多，她的手在抖，她哭了。'.repeat(6);
    const end = '我說：“對不起。”她給人鞠了一躬，她就走了。';
    const his = hers.repeat(2).replaceAll('她', '他');
    for (const text of [his + hers + end, (his + hers).replaceAll('她', '他') + end.replaceAll('她', '他')]) {
      const { shown, traced } = throughThePage(text, { 給: 'gěi', 對: 'duì' }, false);
      expect(shown).toContain('?!');
      expect(traced.text).toBe(text);
    }
  });

  test('are undone with the marks of quotation that the document writes', () => {
    const text = '他說：「請您放心。」同事聽了點點頭。「我們繼續排查。」\n「好的。」\n大家散了。';
    const shown = damage(text, {
      glosses: new Map([['請', 'qǐng']]),
      keepPrivateUse: true,
      oneLine: false,
    }).text;
    expect(shown).not.toContain('」\n「');
    expect(cleaned(shown).traced.text).toBe(text);
  });

  test('are undone where the site has dropped a byte that stood alone', () => {
    const shown = '我們?yōu)榭蛻籼峁┮粋可以使用的方案。';
    expect(cleaned(shown).traced.text).toBe('我們為客戶提供一個可以使用的方案。');
  });

  test.each([
    [
      'a hyphen, where the document has more',
      '“-”',
      '“您好”-開場：①介紹；“是嗎”-中間：①說明；“然后”-過渡：①歸納；“請講。”-收尾：①致謝。',
    ],
    ['a blank, where another is left', 'blank', '他問：“請講。”    然后等。“請坐。”    然后等。'],
  ])('give back %s, that was lost with a byte', (_, __, text) => {
    const { shown, traced } = throughThePage(text, { 請: 'qǐng' });
    expect(shown).toContain('?!?');
    expect(traced.text).toBe(text);
  });

  test.each([
    ['of one digit', '1.這里誰看單？東西送完了。客人在看。2.這里誰收款？是我。3.這里誰送貨？是我。'],
    ['of two digits', '18、這里誰看單？東西送完了。客人在看。19、這里誰收款？是我。20、這里誰送貨？是我。'],
  ])('give back the number of an item %s, whose digit was lost, between those of two others', (_, text) => {
    const shown = withoutDigit(text);
    const { traced, doubts } = cleaned(shown);
    expect(shown).toMatch(/\?9?[.、]這/);
    expect(traced.text).toBe(text);
    expect(doubts).toEqual([]);
  });

  test.each([
    ['first', '東西送完了。客人在看。1.這里誰收款？是我。2.這里誰送貨？是我。3.這里誰看門？是我。'],
    ['last', '1.這里誰看單？是我。2.這里誰送貨？東西送完了。客人在看。3.這里誰收款？是我。'],
  ])('give back the number of the %s item of a row', (_, text) => {
    const shown = withoutDigit(text);
    expect(shown).toMatch(/\?\.這/);
    expect(cleaned(shown).traced.text).toBe(text);
  });

  test('give back the number of the last item of a section', () => {
    const text =
      '一、查看1.這里誰看單？是我。2.這里誰送貨？東西送完了。客人在看。3.這里誰收款？是我。二、送完1.這里誰看門？是我。';
    const shown = withoutDigit(text);
    expect(shown).toMatch(/\?\.這/);
    expect(cleaned(shown)).toMatchObject({ traced: { text }, doubts: [] });
  });

  test('give back the number of the first item below a heading', () => {
    const text = '一、查看1.你看誰？是我。二、數據分析1.一個人看什么？看市場。2.怎么選品？看市場。';
    const { shown, traced, doubts } = throughThePage(text, { 祿: 'lù', 數: 'shù' });
    expect(shown).toContain('?.一個人');
    expect(traced.text).toBe(text);
    expect(doubts).toEqual([]);
  });

  test.each([
    ['and leave its place open', '藥要每隔幾天吃。症狀不緩解可每隔30分鐘吃一次。', '每隔?0分鐘'],
    ['and take none for a sign', '藥要每隔幾天吃。講一講怎么緩解可每隔3.先問。', '每隔?.先問'],
  ])('give no blank and no hyphen for a lost digit, %s', (_, text, expected) => {
    const { shown, traced, doubts } = throughThePage(text, lostBehind);
    expect(shown).toMatch(/\?0分|\?\.先/);
    expect(traced.text).toContain(expected);
    expect(doubts).toHaveLength(1);
  });

  test('give back the blank before a number where the text has one before all', () => {
    const text = '藥要每隔幾天吃，一日 2 次，每次 20 毫升。症狀不緩解可每隔 30 分鐘吃一次。';
    const { shown, traced } = throughThePage(text, lostBehind);
    expect(shown).toContain('?30');
    expect(traced.text).toBe(text);
  });

  test.each([
    [
      'of which the next is another',
      '1.這里誰看單？東西送完了。客人在看。2.這里誰收款？是我。4.這里誰送貨？是我。',
    ],
    [
      'before which a list of points may end',
      '1.這里誰看單？分三步：1.想。2.問。3.記。東西送完了。客人在看。2.這里誰收款？是我。1.這里誰送貨？是我。',
    ],
    [
      'of a row in which some lack',
      '東西送完了。客人在看。2.這里誰收款？是我。6.這里誰看門？是我。7.這里誰送貨？是我。',
    ],
    ['that begins no item', '1.這里誰看單？東西送完了。客人在看。2人這里誰收款？是我。3.這里誰送貨？是我。'],
  ])('give back no digit of a number %s', (_, text) => {
    const { traced, doubts } = cleaned(withoutDigit(text));
    expect(traced.text).not.toContain('看。2');
    expect(doubts).toHaveLength(1);
  });

  test('give back the bracket that a label has lost', () => {
    const { shown, traced, doubts } = throughThePage('(A)單位。客人(B)經理(C)這里的人', { 這: 'zhè' });
    expect(shown).toContain('?B)');
    expect(traced.text).toBe('（A）單位。客人（B）經理（C）這里的人');
    expect(doubts).toEqual([]);
  });

  test('give back the room for a key in its brackets', () => {
    const text = '進站時，乘客應站在（ ）以內；出站時蛻下外衣，乘客應站在線外。';
    const { shown, traced } = throughThePage(text, { 蛻: 'tuì' });
    expect(shown).toContain('?)');
    expect(traced.text).toBe(text);
  });

  test('give back no bracket where one is open', () => {
    const { traced } = throughThePage('這里的人（單位。客人-B）都看', { 這: 'zhè' });
    expect(traced.text).not.toContain('客人（B');
  });

  test('are told as doubtful where what is restored has a character that is seldom a word', () => {
    const { traced, doubts } = cleaned('我們?yōu)榧咸峁┮粋€可以使用的方案。');
    expect(traced.text).toBe('我們為枷提供一個可以使用的方案。');
    expect(doubts).toHaveLength(1);
  });

  test('are told where they cannot be restored: a split gloss is no word of the text', () => {
    const { traced, doubts } = cleaned('數(shù)字要準，數(shù)量要對。看龘?lù)f龘，說(shuō)明白。');
    expect(traced.text).toContain('lù');
    expect(doubts).toHaveLength(1);
  });

  test('are reported with their place in the document', () => {
    const { shown, repairs } = throughThePage('滿足客戶的期望。客戶滿意才算完成，這是底線。', { 滿: 'mǎn' });
    const [repair] = repairs;
    expect(repairs).toHaveLength(1);
    expect(shown.slice(repair.start, repair.end)).toContain('??');
    expect(repair.repaired).toBe('。客戶滿');
  });

  test.each([
    ['question marks that a person typed', '真的嗎??我不敢相信。你確定?!那太好了!!'],
    ['a row of question marks', '什么???不會吧????'],
    ['pinyin behind a question mark', '這個字怎么讀?(mā)還是má?'],
    ['Japanese', 'おはようございます??はい、元気です'],
    ['emoji', '你喜歡哪個?😀?還是😂?'],
    ['code', 'const x = a ? b : c; // 三元?!'],
    ['letters among Chinese', '請解釋CRM?ERP?以及B2B的區別'],
  ])('are not seen in %s', (_, text) => {
    expect(cleaned(text).repairs).toEqual([]);
  });

  test.each(['這里要看數據之中的人。', '這里先看數據后說話。', '你說數據有用嗎？這里數據只說一半。'])(
    'are told as doubtful where a site drops characters, and others would fit the bytes about as well: %s',
    (text) => {
      const glosses = { 祿: 'lù', 數: 'shù', 這: 'zhè', 說: 'shuō' };
      const { traced, doubts } = throughThePage(text, glosses, false);
      expect(traced.text).not.toBe(text);
      expect(doubts.length).toBeGreaterThan(0);
      expect(throughThePage(text, glosses).doubts).toEqual([]);
    },
  );

  test('are told as doubtful where the byte left of a character fits several: the likeliest is a guess', () => {
    const text = '大家很滿意。快人一步的不是嘴，是腿。';
    const { shown, traced, repairs, doubts } = throughThePage(text, { 滿: 'mǎn' });
    expect(traced.text.replace(/.。$/, '腿。')).toBe(text);
    expect(repairs.at(-1)?.repaired).toMatch(/^。快人一步的不是嘴，是\p{Script=Han}$/u);
    expect(doubts.map(({ start, end }) => shown.slice(start, end))).toEqual([repairs.at(-1)?.damaged]);
  });

  test('are undone where the glossed character is one that the document has in split glosses only (叄, beside 參)', () => {
    const shown =
      '參(cān)考答案在后面，參(cān)加培訓的人都要看，參(cān)數要記。有人倒在配電柜旁邊?cān)\ue0df愕谝粫r間做什么?';
    const { traced, doubts } = cleaned(shown);
    expect(traced.text).toBe(
      '參考答案在后面，參加培訓的人都要看，參數要記。有人倒在配電柜旁邊，你第一時間做什么？',
    );
    expect(doubts).toEqual([]);
  });
});
