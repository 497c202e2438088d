import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const article = [
  '面試常見問題怎麼答',
  '本文將幫助你：',
  '- 了解提問的用意',
  '🔹 動機',
  '- 自我介紹：簡短說明學歷與經歷。',
  '- 為什麼想加入我們公司：說明你了解公司的產品。',
  '- 為什麼離職：談職涯規劃，不要抱怨。',
  '🔹 能力',
  '- 你的缺點是什麼：說明你怎樣改善。',
  '- 你如何面對壓力：舉一個例子。',
  '- 你對加班的看法：願意配合並重視效率。',
];

test('points ask before their colon and answer behind it', () => {
  expect(sketch(readText(article.join('\n')))).toEqual([
    '動機 null 自我介紹 ⇒ 簡短說明學歷與經歷。',
    '動機 null 為什麼想加入我們公司 ⇒ 說明你了解公司的產品。',
    '動機 null 為什麼離職 ⇒ 談職涯規劃，不要抱怨。',
    '能力 null 你的缺點是什麼 ⇒ 說明你怎樣改善。',
    '能力 null 你如何面對壓力 ⇒ 舉一個例子。',
    '能力 null 你對加班的看法 ⇒ 願意配合並重視效率。',
  ]);
});

test('points further in belong to the answer', () => {
  const reading = readText([...article.slice(0, 7), '  - 例如想學新技術。', ...article.slice(7)].join('\n'));
  expect(reading.questions[2].answer).toBe('談職涯規劃，不要抱怨。\n- 例如想學新技術。');
});

test('points that only name their matter are no questions, nor are those of a text about something else', () => {
  const named = ['專業', '溝通', '抗壓', '學習', '合作', '責任'];
  const points = named.map((name) => `- ${name}能力：這是工作中很重要的一項。`);
  expect(readText(['面試看什麼', ...points].join('\n')).questions).toEqual([]);
  expect(
    readText(['洗衣機說明', ...article.slice(4).filter((line) => line.startsWith('-'))].join('\n')).questions,
  ).toEqual([]);
});
