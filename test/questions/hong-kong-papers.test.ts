import { expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';
import { choices } from './support/choices.ts';

const asked = [
  '保安員質素測驗',
  '甲部　選擇題　（每題 6 分）',
  '1.　發現可疑包裹，保安員首先應該',
  'A.打開檢查B.搬走C.通知控制室，並封鎖現場D.不理',
  '2.　二氧化碳滅火筒最適合撲救',
  'A.電力火警B.木材火警C.金屬火警D.草地火警',
  '乙部　填充題　（每題 7 分）',
  '3.　發現火警時，應立即打破______。',
  '丙部　對錯題　（每題 7 分）',
  '4.　消防通道可以短時間擺放紙皮。',
  '5.　失物應即時記錄，並由兩名職員見證。',
];

test.each(['答案及解釋', '答案和理由', '答案'])('keys with their reasons, by part, below %s', (head) => {
  const keys = [
    ...['甲部', '1.　C　無線電訊號有機會觸發爆炸裝置。', '2.　A　二氧化碳不導電。', '乙部', '3.　火警鐘玻璃'],
    ...['丙部', '4.　錯　任何時間都不可阻塞。', '5.　對'],
  ];
  const reading = readText([...asked, head, ...keys].join('\n'));
  expect(choices(reading)).toEqual([
    '1 single 發現可疑包裹，保安員首先應該 | A 打開檢查 | B 搬走 | C 通知控制室，並封鎖現場 | D 不理 ⇒ C ⇒ analysis: 無線電訊號有機會觸發爆炸裝置。',
    '2 single 二氧化碳滅火筒最適合撲救 | A 電力火警 | B 木材火警 | C 金屬火警 | D 草地火警 ⇒ A ⇒ analysis: 二氧化碳不導電。',
    '3 fill 發現火警時，應立即打破______。 ⇒ – ⇒ answer: 火警鐘玻璃',
    '4 judge 消防通道可以短時間擺放紙皮。 ⇒ F ⇒ analysis: 任何時間都不可阻塞。',
    '5 judge 失物應即時記錄，並由兩名職員見證。 ⇒ T',
  ]);
  expect(reading.questions.map(({ section }) => section)).toEqual([
    ...['選擇題', '選擇題', '填充題'],
    ...['對錯題', '對錯題'],
  ]);
});

test.each(['對錯題', '正誤題', '是非題'])('statements below %s ask nothing, and are to be judged', (kind) => {
  const text = `保安員測驗\n一、選擇題\n1.可疑包裹應\nA.打開 B.報告\n二、${kind}\n1.通道可以停車。\n2.失物應當登記。\n答案\n一、1.B\n二、1.錯 2.對`;
  expect(readText(text).questions.map(({ kind: own }) => own)).toEqual(['single', 'judge', 'judge']);
});
