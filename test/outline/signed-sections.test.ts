import { expect, test } from 'vitest';
import { readText, sketch } from './support/cleaned.ts';

const read = (text: string): string[] => sketch(readText(`社工師口試擬答\n${text}`));

test.each(['◎', '▲', '◈', '§'])('%s before a short line over a question names a section', (sign) => {
  const labelled = `${sign} 個案工作\n【第 1 題】\n案主拒絕服務，你如何處理？\n參考擬答：\n先了解原因。\n答題提醒：勿責備。\n\n${sign} 社區工作\n\n【第 2 題】\n如何動員居民？\n參考擬答：\n拜訪關鍵人物。`;
  const numbered = `${sign} 個案工作\n1. 案主拒絕服務，你如何處理？\n答：先了解原因。\n${sign} 社區工作\n2. 如何動員居民？\n答：拜訪關鍵人物。`;
  for (const text of [labelled, numbered])
    expect(read(text)).toEqual([
      '個案工作 1 案主拒絕服務，你如何處理？ ⇒ 先了解原因。',
      '社區工作 2 如何動員居民？ ⇒ 拜訪關鍵人物。',
    ]);
});

test('the last point of a list with such signs names nothing, nor does a sentence', () => {
  const points =
    '1. 你的步驟是什麼？\n答：\n◎ 確認安全\n◎ 擬定計畫\n2. 如何動員居民？\n答：\n先了解原因。\n◎ 再拜訪人物。\n3. 經費不足怎麼辦？\n答：募款。';
  expect(read(points)).toEqual([
    '– 1 你的步驟是什麼？ ⇒ ◎ 確認安全\n◎ 擬定計畫',
    '– 2 如何動員居民？ ⇒ 先了解原因。\n◎ 再拜訪人物。',
    '– 3 經費不足怎麼辦？ ⇒ 募款。',
  ]);
});
