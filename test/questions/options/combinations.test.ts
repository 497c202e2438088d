import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test('of two rows of letters the one that says which of the others are meant holds the options', () => {
  const text =
    '郵政法規題庫\n1.下列何者可交寄？A.書本 B.爆竹 C.衣物\n(A)僅 A\n(B)僅 B、C\n(C)A、C\n答案：C\n2.下列何者須簽收？A.掛號信 B.明信片 C.包裹 D.傳單\n(A)僅A\n(B)僅A、B\n(C)A、C\n(D)A、B、C、D\n答案：C\n';
  expect(choices(readText(text))).toEqual([
    '1 single 下列何者可交寄？A.書本 B.爆竹 C.衣物 | A 僅 A | B 僅 B、C | C A、C ⇒ C',
    '2 single 下列何者須簽收？A.掛號信 B.明信片 C.包裹 D.傳單 | A 僅A | B 僅A、B | C A、C | D A、B、C、D ⇒ C',
  ]);
});

test('letters in what explains are no options', () => {
  const text =
    '郵政法規題庫\n1.下列何者可交寄？\nA.書本\nB.爆竹\nC.衣物\n答案：C\n解析：(A)可以 (B)不行 (C)也行\n2.掛號信由誰簽收？\nA.鄰居\nB.收件人\n答案：B';
  expect(choices(readText(text))[0]).toContain('| A 書本 | B 爆竹 | C 衣物 ⇒ C');
});
