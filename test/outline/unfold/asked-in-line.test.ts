import { describe, expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const title = '2025年花艺师面试题库及答案';
const asked = [
  '你为什么选择花艺这一行？是什么让你坚持到现在？',
  '如果客人对做好的花束不满意，你会怎么处理？',
  '假如你是门店的负责人，情人节前一天主花没有到货。你会怎么办？',
  '请说说你做过的最难的一件作品。',
];
const answers = [
  '我从小就跟着外婆种花，大学里又参加了花艺社。毕业后在花店做了两年，每天看到客人收到花时的笑容，就觉得辛苦都值得。',
  '首先我会听客人说完哪里不满意：是颜色不合适，还是包装不喜欢？然后当场调整，实在不行就重做一束，费用由门店承担。',
  '我会先联系备用的供应商，再把预订的客人按取花的时间排好，逐个说明情况，给出替代的花材和一点优惠，争取大家的谅解。',
  '去年我为一场草坪婚礼做了四米高的花门，前一晚下了大雨，花泥吸水变重，我带着两个同事连夜加固了支架，保证了仪式的进行。',
];
const bank = asked.map((one, at) => `${one}${answers[at]}`).join('');

describe('in one endless line without numbers and labels', () => {
  test('what asks by turns with longer answers is read, with the scene before it', () => {
    const reading = readText(`${title}${bank}`);
    expect(reading.title).toBe(title);
    expect(sketch(reading)).toEqual(asked.map((one, at) => `– null ${one} ⇒ ${answers[at]}`));
  });

  test('the title may stand on a line of its own above', () => {
    expect(sketch(readText(`${title}\n${bank}`))).toHaveLength(asked.length);
  });

  test.each([
    ['no title that names a bank', `春天的花市${bank}`],
    ['something told first', `${title}花艺师每天和鲜花打交道。很多人都想知道这一行怎么样。${bank}`],
    ['answers as short as questions', `${title}${asked.map((one) => `${one}因为喜欢。`).join('')}`],
    [
      'questions that speak to nobody',
      `${title}${answers.map((one) => `花艺有什么用呢？${one.replaceAll(/[你您]/g, '人')}`).join('')}`,
    ],
  ])('nothing is read with %s', (_, text) => {
    expect(readText(text).questions).toEqual([]);
  });
});
