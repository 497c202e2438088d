import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

/** What an online form writes out, with the kind and a star behind each stem. */
const form = [
  '前台服务测试题及答案',
  '1、访客没有预约时应当（ ） [单选题] *',
  'A.直接放行',
  'B.请他登记（正确答案）',
  'C.不理',
  '2、电话应在响几声内接听（ ）。 [单选题] *',
  'A.三声（正确答案）',
  'B.十声',
  '3、属于前台工作的有（ ） [多选题] *',
  'A.接待（正确答案）',
  'B.收发（正确答案）',
  'C.炒菜',
  '4、可以代客保管现金。 [判断题] *',
  '对',
  '错（正确答案）',
  '5、来电要记录。 [判断题] *',
  '对（正确答案）',
  '错',
  '6、失物应当登记，由两人一起清点，并在当天的交接簿上写明时间、地点和拾到的人。 [判断题] *',
  '对（正确答案）',
  '错',
];

const read = [
  '1 single 访客没有预约时应当（ ） | A 直接放行 | B 请他登记 | C 不理 ⇒ B',
  '2 single 电话应在响几声内接听（ ）。 | A 三声 | B 十声 ⇒ A',
  '3 multiple 属于前台工作的有（ ） | A 接待 | B 收发 | C 炒菜 ⇒ AB',
  '4 judge 可以代客保管现金。 ⇒ F',
  '5 judge 来电要记录。 ⇒ T',
  '6 judge 失物应当登记，由两人一起清点，并在当天的交接簿上写明时间、地点和拾到的人。 ⇒ T',
];

/** The same where a site has lost the brackets and the star. */
const lost = form.map((line) => line.replace(/\[(.{3})\] \*/, '$1 _'));

test.each([
  ['in lines', form.join('\n')],
  ['in one line', form.join('')],
  ['with what a site has left of it', lost.join('\n')],
  ['with what a site has left of it, in one line', lost.join('')],
])('the kind and the star behind a stem are no words of it, and tick no option: %s', (_, text) => {
  expect(choices(readText(text))).toEqual(read);
});

test.each([
  '1. 单选题 _vs_ 多选题有什么区别？\n答案：能选几项不同。',
  '1. **[单选题]** 和多选题有什么区别？\n答案：能选几项不同。',
])('words of a stem that look like it stay: %s', (text) => {
  expect(readText(`出题人面试题\n${text}`).questions[0].question).toContain('多选题有什么区别？');
});
