import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const asked = ['花材到货蔫了一半，你怎么处理？', '客人要退掉扎好的花束，怎么办？', '你为什么想学花艺？'];
const said = [
  '先拍照留证，再联系供货商补发。',
  '问清原因，能改就当场改一束。',
  '喜欢和植物打交道，也愿意早起进货，家里阳台上养着三十几盆，浇水施肥都记在本子上，看着它们长大很有成就感。',
];
const wanted = asked.map((stem, at) => [stem, said[at]]);

const read = (lead: (at: number) => string, label: string, between = '') =>
  readText(
    asked.map((stem, at) => `${lead(at)}${stem}${between}${label}${said[at]}`).join(between),
  ).questions.map(({ question, answer }) => [question, answer]);

describe('the words before 答： that stand behind each question are of the label', () => {
  test.each([
    ['怎么答：', () => 'Q：'],
    ['應該這樣答：', () => 'Q：'],
    ['可以这样回答：', (at: number) => `${at + 1}．`],
    ['我答：', () => '面试官问：'],
    ['本人答：', () => '问：'],
  ])('%s', (label, lead) => {
    expect(read(lead, label)).toEqual(wanted);
    expect(read(lead, label, ' ')).toEqual(wanted);
    expect(read(lead, label, '\n')).toEqual(wanted);
  });

  test('and of the question where each has others', () => {
    const text = ['说说看', '想一想', '试试吧']
      .map((word, at) => `问：${asked[at]}${word}答：${said[at]}`)
      .join('');
    expect(readText(text).questions.map(({ question }) => question)).toEqual(
      ['说说看', '想一想', '试试吧'].map((word, at) => `${asked[at]}${word}`),
    );
  });

  test('what is to be said within an answer is no label', () => {
    const text =
      '1.客人催单，你怎么办？先查进度。可以这样说：“马上为您送出。”并留下电话，随时告诉他到了哪里。';
    expect(
      readText(`花店店员面试题及答案${text}2.你为什么想学花艺？${said[2]}`).questions[0].answer,
    ).toContain('先查进度。');
  });
});
