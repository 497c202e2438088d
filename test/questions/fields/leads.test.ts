import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test('a number in brackets before the number is the key to options with numbers', () => {
  const text =
    '倉儲人員考試題庫\n(3) 1. 貨叉應離地多少公分？ ①1 ②5 ③15 ④50\n(1) 2. 重物應置於何處？ ①下層 ②上層 ③中層 ④任意\n(2) 3. 盤點的主要目的為何？ ①出貨 ②帳物相符 ③退貨 ④清潔';
  expect(choices(readText(text))).toEqual([
    '1 single 貨叉應離地多少公分？ | A 1 | B 5 | C 15 | D 50 ⇒ C',
    '2 single 重物應置於何處？ | A 下層 | B 上層 | C 中層 | D 任意 ⇒ A',
    '3 single 盤點的主要目的為何？ | A 出貨 | B 帳物相符 | C 退貨 | D 清潔 ⇒ B',
  ]);
});

test('a letter alone before the number is a key', () => {
  const text =
    '消防設備士題庫\nB 1. 乾粉不適用於何種火災？ (A)油類 (B)金屬 (C)電氣\nC 2. 指示燈應設於何處？ (A)屋頂 (B)水池 (C)走廊\nA 3. 警鈴應達多少分貝？ (A)90 (B)50 (C)30';
  expect(choices(readText(text))).toEqual([
    '1 single 乾粉不適用於何種火災？ | A 油類 | B 金屬 | C 電氣 ⇒ B',
    '2 single 指示燈應設於何處？ | A 屋頂 | B 水池 | C 走廊 ⇒ C',
    '3 single 警鈴應達多少分貝？ | A 90 | B 50 | C 30 ⇒ A',
  ]);
});

test('signs before the numbers judge, and need no heading that says so', () => {
  const text =
    '安全生产考试\n（√）1. 进入受限空间前必须检测气体。\n（×）2. 电气火灾可以直接用水扑救。\n（ O ）3. 高处作业应系安全带。\n(X)4. 动火作业不需要审批。';
  expect(choices(readText(text))).toEqual([
    '1 judge 进入受限空间前必须检测气体。 ⇒ T',
    '2 judge 电气火灾可以直接用水扑救。 ⇒ F',
    '3 judge 高处作业应系安全带。 ⇒ T',
    '4 judge 动火作业不需要审批。 ⇒ F',
  ]);
});

test('one part of a paper may have keys before its numbers, and another none', () => {
  const text =
    '護理師試題\n一、是非題\n（O）1. 給藥前應核對病人姓名。\n（X）2. 無菌包打開後可用48小時。\n二、問答題\n1. 何謂三查五對？\n2. 何謂無菌技術？\n3. 何謂標準防護？\n4. 何謂隔離？';
  expect(choices(readText(text)).slice(0, 3)).toEqual([
    '1 judge 給藥前應核對病人姓名。 ⇒ T',
    '2 judge 無菌包打開後可用48小時。 ⇒ F',
    '1 open 何謂三查五對？ ⇒ –',
  ]);
});

test('a word before one number alone is no key', () => {
  const text = '面试题\n1. 你为什么选择我们公司？\nA 2. 你有什么优点？\n3. 你有什么缺点？\n4. 你有什么问题？';
  expect(readText(text).questions.map(({ key }) => key)).toEqual([null, null, null, null]);
});

test('signs in brackets behind the numbers judge where a heading says so, and leave the statement', () => {
  const text =
    '是非題\n1. ( ○ ) 顧客抱怨是改善的機會。\n2. ( ╳ ) 服務人員可以與顧客爭吵。\n3. (O) 電話鈴響三聲內應接聽。\n4. （非）可將顧客資料外流。';
  expect(choices(readText(text))).toEqual([
    '1 judge 顧客抱怨是改善的機會。 ⇒ T',
    '2 judge 服務人員可以與顧客爭吵。 ⇒ F',
    '3 judge 電話鈴響三聲內應接聽。 ⇒ T',
    '4 judge 可將顧客資料外流。 ⇒ F',
  ]);
});

test('a circle in brackets stays in a question where nothing is to be judged', () => {
  const text = '面试题\n1. 报表里的标记（○）是什么意思？\n2. 你为什么来应聘？\n3. 你有什么缺点？';
  expect(readText(text).questions.map(({ question, kind }) => `${kind} ${question}`)).toEqual([
    'open 报表里的标记（○）是什么意思？',
    'open 你为什么来应聘？',
    'open 你有什么缺点？',
  ]);
});

const above = (keys: readonly string[]): string =>
  [
    '郵務人員甄試題庫',
    `${keys[0]}\n\n1. 掛號信應由誰簽收？\n(A)鄰居\n(B)收件人\n(C)路人`,
    `${keys[1]}\n\n2. 包裹破損應如何處理？\n(A)丟棄\n(B)退回\n(C)會同查驗`,
    `${keys[2]}\n\n【送分】3. 存局候領的期限為幾日？\n(A)十五日\n(B)一年\n(C)無限`,
  ].join('\n\n');

test.each([[['1(B).', '2(C).', '3(A).']], [['（B）', '（C）', '（A）']]])(
  'keys on lines of their own above the numbers are those of the questions below: %s',
  (keys) => {
    const { questions } = readText(above(keys));
    expect(questions.map(({ number, key, options }) => [number, key, options.length])).toEqual([
      [1, 'B', 3],
      [2, 'C', 3],
      [3, 'A', 3],
    ]);
  },
);

test('keys on lines of their own below the options are those of the questions above', () => {
  const text =
    '郵務人員題庫\n1. 掛號信由誰簽收？\nA.鄰居\nB.收件人\n（B）\n2. 包裹破損？\nA.丟棄\nB.查驗\n（B）\n3. 候領期限？\nA.十五日\nB.一年\n（A）\n';
  expect(readText(text).questions.map(({ key }) => key)).toEqual(['B', 'B', 'A']);
});
