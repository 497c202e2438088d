import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

test('the numbers of pages in the midst of sentences go, and the break with them', () => {
  const shown = (text: string): string =>
    findFurniture(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const filler = '吊装前应检查钢丝绳、卡环和吊钩，'.repeat(9);
  expect(shown(`1、起重工考试1、${filler}可以用\n2、的颜色是（ ）。2、${filler}还有\n3、几种？`)).toBe(
    `起重工考试1、${filler}可以用的颜色是（ ）。2、${filler}还有几种？`,
  );
  const list = `1、${filler}为什么？\n2、${filler}怎么办？\n3、${filler}有几种？`;
  expect(shown(list)).toBe(list);
});

test.each([
  ['sizes of a document', '- 约3.14千字', 'counter'],
  ['where it was put', '• 2024-05-06 发布于江苏', 'counter'],
  [
    'who shared it',
    '《叉车工试题.docx》由会员分享，可在线阅读，更多相关《叉车工试题.docx（9页珍藏版）》请在某文库上搜索。',
    'site notice',
  ],
])('%s are known by their words', (_, line, rule) => {
  expect(findFurniture(line).map((found) => found.rule)).toEqual([rule]);
});

test('the page that is glued behind the last sentence of a line goes', () => {
  expect(findFurniture('11、起升机构由卷筒和吊钩组成。第2页共6页\n12、制动器由')).toEqual([
    { start: 16, end: 22, rule: 'page number' },
  ]);
});

test.each(['图纸在第2页共6页', '图纸在第2页（共6页）', '说明书的第2页共6页，都要看。', '请看手册。第2页'])(
  'a page that is spoken of stays: %s',
  (line) => {
    expect(findFurniture(line)).toEqual([]);
  },
);

test('pages are counted in English as well where a line runs on', () => {
  const filler = '先聆聽客人的說話，再道歉，然後按程序跟進。'.repeat(6);
  const text = `${filler}Page 1 of 2 ${filler}Page 2 of 2`;
  expect(findFurniture(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    'Page 1 of 2',
    'Page 2 of 2',
  ]);
  expect(findFurniture(`${filler}See page 12 of the manual. ${filler}`)).toEqual([]);
});

describe('pages that count from the first one on in a line', () => {
  const filler = '擦拭灶台之前应当先关闭阀门并等它冷却。'.repeat(6);
  const shown = (text: string): string[] =>
    findFurniture(text).map(({ start, end }) => text.slice(start, end).trim());
  const heads = ['二、多选题', '三. 判断题', '【填空题】'];
  const options = ['D.干粉', 'D.清水', 'D.泡沫'];

  test('are none of what stands before them: an option, which no mark ends', () => {
    const text = heads.map((head, at) => `${filler}${options[at]}- ${at + 1} -${head}`).join('');
    expect(shown(text)).toEqual(['- 1 -', '- 2 -', '- 3 -']);
  });

  test('and say how many they are before questions by any name', () => {
    const text = [1, 2, 3].map((page) => `${filler}${page} / 3试题${page + 1}：怎样擦拭？`).join('');
    expect(shown(text)).toEqual(['1 / 3', '2 / 3', '3 / 3']);
  });

  test('are counted otherwise where words go on behind them, or they begin with another', () => {
    const floors = options.map((option, at) => `${filler}${option}- ${at + 1} -层货梯`).join('');
    expect(shown(floors)).toEqual([]);
    expect(shown(heads.map((head, at) => `${filler}${options[at]}- ${at + 4} -${head}`).join(''))).toEqual(
      [],
    );
  });
});

describe('the numbers that a site prints before its pages in one line', () => {
  const notice =
    '《调度员试题.docx》由会员分享，可在线阅读，更多相关《调度员试题.docx（9页完整版）》请在求知网上搜索。';
  const filler = '先问清楚地点和人数，再按病情分级派车，同时告诉来电的人怎样等候；'.repeat(6);
  const bank = (pages: readonly string[]): string =>
    `${notice}1、调度员面试题第1题 怎么接电话？答：${filler}骨折等${pages[0]}稳定的病人说明等候时间。第2题 怎么回访？答：${filler}到人进门为止。${pages[1]}第3题 夜班怎么办？答：${filler}`;
  const kept = (text: string): string =>
    findFurniture(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

  test('go in the midst of sentences and before the numbers of questions, and the text stays', () => {
    expect(kept(bank(['2、', '3、']))).toContain('骨折等稳定的病人说明等候时间。');
    expect(kept(bank(['2、', '3、']))).toBe(kept(bank(['', ''])));
  });

  test('are none without what the site says of the file', () => {
    const text = bank(['2、', '3、']).slice(notice.length);
    expect(kept(text)).toContain('骨折等2、稳定');
  });

  test('are none where an answer counts its points', () => {
    const points = `${notice}1、调度员面试题第1题 怎么接电话？答：${filler}要做的有1、问地点2、问人数3、问病情。第2题 怎么回访？答：${filler}`;
    expect(kept(points)).toContain('1、问地点2、问人数3、问病情');
  });
});
