import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test('an answer in a bracket with its label goes as a whole', () => {
  const text =
    '收银员试题\n1. 发现假币应（ ）。（答案：B）\nA. 收下\nB. 更换\n2. 称重前要去皮。（答案：对）\n3. 核对哪些项目？ A. 备用金 B. 单据 C. 天气 [答案：AB]\n4. 排长队时应（ ）。 A. 离开 B. 增开通道 【答：B】\n5. 小票可以丢弃。[答案：错]因为要留底。';
  expect(choices(readText(text))).toEqual([
    '1 single 发现假币应（ ）。 | A 收下 | B 更换 ⇒ B',
    '2 judge 称重前要去皮。 ⇒ T',
    '3 multiple 核对哪些项目？ | A 备用金 | B 单据 | C 天气 ⇒ AB',
    '4 single 排长队时应（ ）。 | A 离开 | B 增开通道 ⇒ B',
    '5 judge 小票可以丢弃。 ⇒ F ⇒ analysis: 因为要留底。',
  ]);
});

test('below the options, with an explanation behind it', () => {
  const text =
    '前台试题\n1、客人要求延迟退房，首先应（ ）\nA、拒绝\nB、查看房态\n（答案：B）\n解析：先看有没有房。\n2、遗留物品应（ ）\nA、自留\nB、登记上交\n（正确答案：B）';
  expect(choices(readText(text))).toEqual([
    '1 single 客人要求延迟退房，首先应（ ） | A 拒绝 | B 查看房态 ⇒ B ⇒ analysis: 先看有没有房。',
    '2 single 遗留物品应（ ） | A 自留 | B 登记上交 ⇒ B',
  ]);
});

test('brackets about the parts of a question stay', () => {
  const text =
    '面试题\n1. 电梯困人先做什么（答：安抚），后做什么（答：维保）？\n2. 你怎么看加班？\n3. 你有什么缺点？';
  expect(readText(text).questions[0].question).toContain('（答：安抚）');
});

test('a key above the options may have blanks between its letters, and what was chosen in a test behind it', () => {
  const text =
    '前台试题\n1. 客人要求延迟退房，首先应\n正确答案：B   你的答案：空（错误）\nA. 拒绝\nB. 查看房态\nC. 加价\n2. 遗留物品应\n正确答案：A C   你的答案：B（错误）\nA. 登记\nB. 自留\nC. 上交\n3. 叫醒客人应\n答案：B A. 敲门 B. 打电话 C. 不管';
  expect(choices(readText(text))).toEqual([
    '1 single 客人要求延迟退房，首先应 | A 拒绝 | B 查看房态 | C 加价 ⇒ B',
    '2 multiple 遗留物品应 | A 登记 | B 自留 | C 上交 ⇒ AC',
    '3 single 叫醒客人应 | A 敲门 | B 打电话 | C 不管 ⇒ B',
  ]);
});

test('letters that open an answer are no key above options', () => {
  const text =
    '前台试题\n1. 两种房型有什么不同？\n答案：A B 两种房型的差别在于窗户。\nA. 有窗\nB. 无窗\n2. 你怎么看加班？\n答案：看情况。';
  expect(readText(text).questions[0]).toMatchObject({ kind: 'open', key: null });
});
