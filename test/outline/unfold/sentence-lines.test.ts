import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

test('a paper that a site broke behind each sentence is one endless line', () => {
  const { questions } = readText(
    [
      '仓库管理员上岗考试一、单项选择题（每题2分）1.货架最下层应当放（）。',
      'A.重货B.轻货C.空箱D.票据2.某批货周一到库，要放三天才能上架。',
      '最早在（）上架。',
      'A.周一B.周二C.周三D.周四二、多项选择题（每题4分。',
      '多选、少选都不得分。',
      '）3.入库时要核对（）。',
      'A.数量B.批号C.天气D.外观E.有效期参考答案及解析一、单项选择题1.【答案】A。',
      '解析：重心低，不易倒。',
      '2.【答案】D。',
      '解析：三天以后。',
      '二、多项选择题3.【答案】ABDE。',
      '解析：天气不必核对。',
    ].join('\n'),
  );
  expect(questions.map(({ options, key, analysis }) => [options.at(-1)?.text, key, analysis])).toEqual([
    ['票据', 'A', '重心低，不易倒。'],
    ['周四', 'D', '三天以后。'],
    ['有效期', 'ABDE', '天气不必核对。'],
  ]);
});

test('lines that begin with their numbers stay as they are', () => {
  const reading = readText(
    '面试题\n1.你怎么看加班？\n答：看有没有必要。A方案是轮班，B方案是外包，C方案要先做2.0版。\n2.你怎么看出差？\n答：可以。',
  );
  expect(sketch(reading)).toEqual([
    '– 1 你怎么看加班？ ⇒ 看有没有必要。A方案是轮班，B方案是外包，C方案要先做2.0版。',
    '– 2 你怎么看出差？ ⇒ 可以。',
  ]);
});
