import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

describe('answers that bear the numbers of their questions, and no mark', () => {
  const asked = ['你為何離職？', '你怎樣交更？', '夜更怎樣巡樓？'];
  const said = ['想轉環境，學新東西。', '先說未完的事，再簽名。', '由頂樓行落嚟，逐層簽到。'];
  const text = (question: string, answer: string, end: string): string =>
    [
      '保安員見工問題',
      ...asked.flatMap((stem, at) => [`${question}${at + 1}${stem}`, `${answer}${at + 1}${said[at]}`]),
    ].join(end);

  test.each([
    ['Q', 'A', '\n'],
    ['Q', 'A', ''],
    ['問', '答', '\n'],
    ['問', '答', ''],
  ])('are read without them: %s1 %s1, parted by %j', (question, answer, end) => {
    for (const blank of [' ', '']) {
      const printed = text(question, answer, end).replaceAll(/([QA問答]\d)/g, `$1${blank}`);
      const { questions } = readText(printed);
      expect(questions.map((one) => [one.question, one.answer])).toEqual(
        asked.map((stem, at) => [stem, said[at]]),
      );
    }
  });

  test('are none where the numbers are of something else', () => {
    const papers = `${asked.map((stem, at) => `Q${at + 1}: ${stem}\nA${at + 4}紙先入機，${said[at]}`).join('\n')}\n`;
    expect(readText(papers).questions.map((one) => one.answer?.slice(0, 3))).toEqual([
      'A4紙',
      'A5紙',
      'A6紙',
    ]);
  });
});
