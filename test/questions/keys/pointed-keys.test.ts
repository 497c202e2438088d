import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const choiceOf = (stem: string): string | undefined =>
  choices(
    readText(`保洁员测验\n一、选择题\n1. ${stem}\nA. 客房\nB. 厨房\nC. 卫生间\n2. 先擦哪里？\nA. 门\nB. 窗`),
  )[0];

test.each(['→ B', '→B', '=> B', '—— B', '[B]'])('behind all that is asked, %s tells the key', (key) => {
  for (const stem of ['红色抹布用于哪个区域？', '红色抹布用于：', '红色抹布用于哪里。'])
    expect(choiceOf(`${stem} ${key}`)).toBe(`1 single ${stem} | A 客房 | B 厨房 | C 卫生间 ⇒ B`);
});

test.each(['数据的流向为 A → B', '转录是指 DNA→C', '抹布的种类有 —'])(
  'an arrow between two signs points at no key: %s',
  (stem) => {
    expect(choiceOf(stem)).toBe(`1 single ${stem} | A 客房 | B 厨房 | C 卫生间 ⇒ –`);
  },
);

const judged = (statements: string): string[] => choices(readText(`倉務員測驗\n一、是非題\n${statements}`));

test.each(['→ ', ' → ', ' -> ', ' => ', '—— '])('%s points from a statement at its judgement', (pointer) => {
  expect(judged(`1. 叉車可以載人。${pointer}錯\n2. 貨架須標示承重。${pointer}√`)).toEqual([
    '1 judge 叉車可以載人。 ⇒ F',
    '2 judge 貨架須標示承重。 ⇒ T',
  ]);
});

test('in a running line the number behind such a judgement begins the next statement', () => {
  const line =
    '倉務員測驗　甲部 是非題（每題2分）1. 叉車可以載人。 → 錯2. 貨架須標示承重。 → 對3. 油漬應即時清理。 → 對乙部 選擇題（每題3分）4. 搬運重物時應： [B]A 彎腰B 屈膝C 急轉5. 危險品倉由誰批核？ [A]A 主管B 顧客C 保安';
  expect(choices(readText(line))).toEqual([
    '1 judge 叉車可以載人。 ⇒ F',
    '2 judge 貨架須標示承重。 ⇒ T',
    '3 judge 油漬應即時清理。 ⇒ T',
    '4 single 搬運重物時應： | A 彎腰 | B 屈膝 | C 急轉 ⇒ B',
    '5 single 危險品倉由誰批核？ | A 主管 | B 顧客 | C 保安 ⇒ A',
  ]);
});

test('an arrow within a statement is part of it', () => {
  expect(judged('1. 叉車的流程為入貨 → 點算。\n2. 由甲區→乙區須登記。')).toEqual([
    '1 judge 叉車的流程為入貨 → 點算。 ⇒ –',
    '2 judge 由甲區→乙區須登記。 ⇒ –',
  ]);
});
