import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

/** Parts with letters, over numbers that run on. */
const paper = (letters: string): string =>
  [
    '急救課程筆試',
    `${letters[0]}. 是非題（每題2分）`,
    '1. 流鼻血時應仰頭。',
    '2. 不應把骨塞回傷口。',
    `${letters[1]}. 選擇題（每題3分）`,
    '3. 休克者的皮膚',
    'A 乾燥溫暖',
    'B 濕冷蒼白',
    '4. 眼睛濺入化學品應沖洗',
    'A 10 秒',
    'B 10 分鐘',
    `${letters[2]}. 填充題（每格2分）`,
    '5. 急救為保存生命及____。',
    '6. RICE 的 I 代表____。',
    '答案',
  ].join('\n');

const perfect = [
  '1 judge 流鼻血時應仰頭。 ⇒ F',
  '2 judge 不應把骨塞回傷口。 ⇒ T',
  '3 single 休克者的皮膚 | A 乾燥溫暖 | B 濕冷蒼白 ⇒ B',
  '4 single 眼睛濺入化學品應沖洗 | A 10 秒 | B 10 分鐘 ⇒ B',
  '5 fill 急救為保存生命及____。 ⇒ – ⇒ answer: 促進復原',
  '6 fill RICE 的 I 代表____。 ⇒ – ⇒ answer: 冰敷',
];

test.each([
  ['ABC', 'A. 1 F　2 T\nB. 3 B　4 B\nC. 5 促進復原　6 冰敷'],
  ['ABC', 'A. 1.F 2.T\nB. 3.B 4.B\nC. 5.促進復原 6.冰敷'],
  ['ABC', 'A：1 F，2 T\nB：3 B，4 B\nC：5 促進復原　6 冰敷'],
  ['甲乙丙', '甲部：1 F　2 T\n乙部：3 B　4 B\n丙部：5 促進復原　6 冰敷'],
])('parts %s, and their answers: %s', (letters, answers) => {
  expect(choices(readText(`${paper(letters)}\n${answers}`))).toEqual(perfect);
});

test('the last option of a question is no part', () => {
  const text =
    '編題員試題\n1. 哪一種題目有對錯？\nA. 填充題\nB. 是非題\n2. 哪一種要寫理由？\nA. 是非題\nB. 問答題\n答案\n1.B 2.B';
  expect(choices(readText(text))).toEqual([
    '1 single 哪一種題目有對錯？ | A 填充題 | B 是非題 ⇒ B',
    '2 single 哪一種要寫理由？ | A 是非題 | B 問答題 ⇒ B',
  ]);
});

test('numbers within an answer behind its number are its own words', () => {
  const text =
    '急救筆試\n一、填充題\n1. 冰敷多久？____\n2. 抬高到哪裡？____\n答案\n一、1. 先敷 15 分鐘 2. 心臟 以上';
  expect(readText(text).questions.map(({ answer }) => answer)).toEqual(['先敷 15 分鐘', '心臟 以上']);
});

test('a part that only its stem or number names stands over its own answers, with reasons behind the keys', () => {
  const text = [
    '家務助理課程測驗',
    ...[
      '甲部　多項選擇題',
      '1. 清潔玻璃應先',
      'A. 噴劑',
      'B. 掃灰',
      'C. 沖水',
      '2. 易燃的是',
      'A. 醋',
      'B. 酒精',
      'C. 鹽',
    ],
    ...['乙部　是非題', '3. 漂白水可以與潔廁劑混用。', '4. 抱嬰兒前應洗手。'],
    ...['丙部　短題目', '5. 試列出兩項防火措施。'],
    ...['答案', '甲部', '1. B　先去灰塵。', '2. B　燃點低。', '乙部', '3. ×　會產生氯氣。', '4. √'],
    ...['丙部', '5. 爐火旁不放雜物；備滅火氈。'],
  ].join('\n');
  const { questions } = readText(text);
  expect(questions.map(({ key, answer, analysis }) => [key ?? answer, analysis])).toEqual([
    ['B', '先去灰塵。'],
    ['B', '燃點低。'],
    ['F', '會產生氯氣。'],
    ['T', null],
    ['爐火旁不放雜物；備滅火氈。', null],
  ]);
});
