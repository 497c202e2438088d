import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { plainDocument } from '../../src/read/text.ts';

const cleaned = (text: string) => clean(plainDocument('document.txt', text));

test('question marks that a site has left of the blanks between options go, and are no damage', () => {
  const text =
    '塔吊題庫(kù)1.遇大風(fēng)應(yīng)（）。A.減速??B.監督??C.領導??D.停機答案：D2.吊具應(yīng)（）。A.目測??B.送檢??C.敲擊??D.拆解答案：B';
  const { traced, removals, repairs, doubts } = cleaned(text);
  expect(traced.text).toBe(
    '塔吊題庫1.遇大風應（）。A.減速B.監督C.領導D.停機答案：D2.吊具應（）。A.目測B.送檢C.敲擊D.拆解答案：B',
  );
  expect(removals.filter(({ rule }) => rule === 'white space')).toHaveLength(6);
  expect([...repairs, ...doubts]).toEqual([]);
});

test.each([
  '1.他说了什么？\nA.真的??B.假的\nB.走了',
  '1. 下列哪句是疑问句？\nA.你来吗？？\nB.他来了。\nC.谁去？？\nD.走吧。',
  '缩写 A.b 是什么??C.d 又是什么??E.f 呢??',
])('question marks that somebody typed stay: %s', (text) => {
  expect(cleaned(text).traced.text.match(/[?？]/g)?.length).toBe(text.match(/[?？]/g)?.length);
});
