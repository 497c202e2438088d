import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const line = '--------------------------------';

/** What a course platform shows of a finished test, a line drawn below each question. */
const result = ([round, cross]: readonly [string, string], own = '您的答案') =>
  [
    '公文寫作課後測驗',
    line,
    '第 1 題（10分）',
    '人民向機關申請時用哪一種公文？',
    'A. 令',
    'B. 函',
    'C. 公告',
    `${own}：A　✘`,
    '正確答案：B',
    line,
    '第 2 題（10分）',
    '公文用語應避免情緒性文字。',
    ...(round === '' ? [] : [round, cross]),
    `${own}：${round || 'O'}　✔`,
    `正確答案：${round || 'O'}`,
    line,
    '第 3 題（10分）',
    '對無隸屬關係的機關稱「鈞」。',
    ...(round === '' ? [] : [round, cross]),
    `${own}：${cross || 'X'}　✔`,
    `正確答案：${cross || 'X'}`,
    line,
    '第 4 題（10分）',
    '最速件應於幾日內辦結？',
    'A. 1日',
    'B. 3日',
    `${own}：A　✔`,
    '正確答案：A',
    line,
    '回測驗列表　｜　列印本頁',
  ].join('\n');

const perfect = [
  '1 single 人民向機關申請時用哪一種公文？ | A 令 | B 函 | C 公告 ⇒ B',
  '2 judge 公文用語應避免情緒性文字。 ⇒ T',
  '3 judge 對無隸屬關係的機關稱「鈞」。 ⇒ F',
  '4 single 最速件應於幾日內辦結？ | A 1日 | B 3日 ⇒ A',
];

test.each([[['O', 'X']], [['○', '╳']], [['是', '否']], [['', '']]] as const)(
  '%j below a statement are no options, and no part of it',
  (words) => {
    expect(choices(readText(result(words)))).toEqual(perfect);
  },
);

test.each(['您的作答', '你選的答案', '您選擇', '學員答案'])('%s is the answer of who was tested', (own) => {
  expect(choices(readText(result(['O', 'X'], own)))).toEqual(perfect);
});

test('words below the line of the last question are of none where no line is drawn below the others', () => {
  const text = `公文測驗\n1. 何謂主旨？\n答：力求扼要。\n2. 何謂說明？\n答：敘述緣由。\n3. 何謂辦法？\n答：提出要求。\n${line}\n並說明期限。`;
  const { questions } = readText(text);
  expect(questions.map(({ answer }) => answer)).toEqual([
    '力求扼要。',
    '敘述緣由。',
    `提出要求。\n${line}\n並說明期限。`,
  ]);
});

test('a letter O is the answer to what asks for one', () => {
  const { questions } = readText('血型問答\n1. 全適供血者是哪一型？\n答案：O\n2. 氧的符號是什麼？\n答案：O');
  expect(questions.map(({ kind, answer }) => `${kind} ${answer}`)).toEqual(['open O', 'open O']);
});
