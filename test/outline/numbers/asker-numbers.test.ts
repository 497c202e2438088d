import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const title = '花艺师面试，绕不开的四问';
const asked = ['婚礼现场要注意什么？', '你为什么转行做花艺？', '怎样给鲜花保鲜？', '你怎么看淡季？'];
const answer = '①先说了解到的情况。\n②再举一个做过的例子。';
const bank = (head: (at: number) => string, label = '怎么答：\n'): string =>
  `${title}\n${asked.map((one, at) => `${head(at)}“${one}”\n${label}${answer}`).join('\n')}`;
const read = asked.map((one, at) => `– ${at + 1} “${one}” ⇒ ${answer}`);

describe('numbers behind whoever asks', () => {
  test.each([
    ['in brackets, on lines of their own', (at: number) => `面试官问（${at + 1}）\n`],
    ['in brackets, before what is asked', (at: number) => `HR提问（${at + 1}）`],
    ['as numerals in brackets', (at: number) => `考官（${'一二三四'[at]}）\n`],
    ['bare, on lines of their own', (at: number) => `灵魂拷问${at + 1}\n`],
    ['as numerals, behind a sign', (at: number) => `▍面试官提问${'一二三四'[at]}\n`],
    ['in English, behind a sign', (at: number) => `▍Question ${at + 1}\n`],
    ['in brackets within a word', (at: number) => `第（${at + 1}）题\n`],
  ])('are read: %s', (_, head) => {
    const reading = readText(bank(head));
    expect(sketch(reading)).toEqual(read);
    expect(reading.title).toBe(title);
  });

  test('are read where an answer is led by whoever is examined', () => {
    expect(sketch(readText(bank((at) => `考官问（${at + 1}）\n`, '考生答：')))).toEqual(read);
  });

  test('are none where an answer is followed up, and where they count how often was asked', () => {
    const answers = `${answer}\n追问（1）\n会。\n追问（2）\n不会。\n面试官问（3）次也不要急。`;
    const text = bank((at) => `${at + 1}. `).replaceAll(answer, answers);
    expect(sketch(readText(text))).toEqual(read.map((one) => one.replace(answer, answers)));
  });
});

describe('what is asked in quotation marks', () => {
  test('is what opens an item, though no label follows', () => {
    const text = `${title}\n${asked.map((one, at) => `${at + 1}. “${one}”\n先说情况，再举例子。`).join('\n')}`;
    expect(sketch(readText(text))).toEqual(
      asked.map((one, at) => `– ${at + 1} “${one}” ⇒ 先说情况，再举例子。`),
    );
  });

  test('is said in an answer behind what opens the item', () => {
    const said = '“您想要什么颜色？”这样问最自然。';
    const text = `${title}\n${asked.map((one, at) => `${at + 1}. ${one}\n${said}`).join('\n')}`;
    expect(sketch(readText(text))).toEqual(asked.map((one, at) => `– ${at + 1} ${one} ⇒ ${said}`));
  });
});
