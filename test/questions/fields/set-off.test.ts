import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const asked = [
  '你最大的缺点是什么？',
  '客户投诉排队太久，你怎么办？',
  '你为什么想来这里？',
  '同事请假，你怎么接手？',
  '遇到不会的问题怎么办？',
  '你怎样记住熟客？',
];
const said = [
  '我说话偏快，正在练习放慢。',
  '我会先道歉，再请他坐下。',
  '这里重视新人培训。',
  '先看交接本，再问组长。',
  '记下来，问清楚后回电。',
  '把称呼和口味写在小本上。',
];

const bank = (behind: Readonly<Record<number, string>>, answers = said): string =>
  `客服面试题及答案\n\n${asked.map((stem, at) => `${at + 1}. ${stem}\n答：${answers[at]}${behind[at] ?? ''}`).join('\n\n')}`;
const answersOf = (text: string) => readText(text).questions.map(({ answer }) => answer);

describe('short lines without a mark that an empty line sets off from the end of an answer', () => {
  test.each([
    ['an advertisement', '\n\n＼正在找客服的工作吗／\n超过 800 个职位，马上投递 →'],
    ['one between arrows', '\n\n>>> 客服训练班，不过退费！ <<<'],
    ['one with a mark that plays', '\n\n【客服职位推荐】月薪 6K 起，周末双休 ▶'],
    ['a drawn line', '\n\n🔸🔸🔸'],
    ['who took a picture', '\n\n图／本店提供'],
    ['a name behind an advertisement', '\n\n／正在招人的店／\n小站咖啡\n\n第二关'],
  ])('are no part of it: %s', (_, tail) => {
    expect(answersOf(bank({ 2: tail }))).toEqual(said);
  });

  test.each([
    ['a second paragraph', '\n\n培训完还有老师带。'],
    ['a list that the answer announces', '我准备了：\n\n身份证\n毕业证'],
    ['points', '\n\n1. 有人带\n2. 有考核'],
    ['thanks', '\n\n谢谢各位考官'],
  ])('are its own: %s', (_, tail) => {
    expect(answersOf(bank({ 2: tail }))[2]?.replaceAll(/\s+/g, '')).toBe(
      `${said[2]}${tail}`.replaceAll(/\s+/g, ''),
    );
  });

  test('are its own where answers end without a mark', () => {
    const unended = said.map((answer) => answer.slice(0, -1));
    const answers = answersOf(bank({ 0: '。\n\n越慢越清楚' }, unended));
    expect(answers[0]).toBe(`${said[0]}\n越慢越清楚`);
  });

  test('are the answer where nothing else is', () => {
    const text = `客服面试题及答案\n\n${asked.map((stem, at) => `${at + 1}. ${stem}\n\n${at === 2 ? '看重培训' : said[at]}`).join('\n\n')}`;
    expect(answersOf(text)[2]).toBe('看重培训');
  });
});

describe('what stands below an empty line behind the last answer', () => {
  test.each([
    ['last words', '\n\n结语\n准备好以后，记得说给朋友听，听起来像背稿就再改一次。'],
    ['a sentence', '\n\n写到这里手都酸了，答案是死的，经历是活的。'],
    ['a list', '\n\n热门职位空缺\n前台　|　领班　|　店长'],
  ])('is said of all where no answer has an empty line: %s', (_, tail) => {
    expect(answersOf(bank({ 5: tail }))).toEqual(said);
  });

  test('may be its own where another answer has one', () => {
    const tail = '\n\n第二次来就能叫出名字。';
    const answers = answersOf(bank({ 1: '\n\n请他喝杯水。', 5: tail }));
    expect(answers[5]).toBe(`${said[5]}${tail.replace('\n', '')}`);
  });

  test('is its own where it goes on with a list', () => {
    expect(answersOf(bank({ 5: '\n\n- 先记称呼\n- 再记口味' }))[5]).toContain('口味');
  });
});
