import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test('an option in lines as long as a page is wide is one paragraph', () => {
  const text =
    '法律考试题\n1. 下列说法正确的是（ ）。\nA. 当事人一方不履行合同义务或者履行合同义务不符合约定\n的，应当承担违约责任\nB. 当事人可以口头约定\n答案：A\n2. 合同自（ ）时成立。\nA. 承诺生效\nB. 要约发出\n答案：A';
  expect(choices(readText(text))).toEqual([
    '1 single 下列说法正确的是（ ）。 | A 当事人一方不履行合同义务或者履行合同义务不符合约定的，应当承担违约责任 | B 当事人可以口头约定 ⇒ A',
    '2 single 合同自（ ）时成立。 | A 承诺生效 | B 要约发出 ⇒ A',
  ]);
});

test('the points and the short lines of an option stay lines', () => {
  const text =
    '法律考试题\n1. 下列安排正确的是（ ）。\nA. 甲先\n乙后\nB. 先由当事人双方在人民调解委员会的主持下充分协商解决\n①自愿\n②合法\n答案：A\n2. 合同自（ ）时成立。\nA. 承诺生效\nB. 要约发出\n答案：A';
  expect(choices(readText(text))).toEqual([
    '1 single 下列安排正确的是（ ）。 | A 甲先\n乙后 | B 先由当事人双方在人民调解委员会的主持下充分协商解决\n①自愿\n②合法 ⇒ A',
    '2 single 合同自（ ）时成立。 | A 承诺生效 | B 要约发出 ⇒ A',
  ]);
});

test('the number of the blank before the options is no part of what is asked', () => {
  const text =
    '软件设计师试题\n1. 地址映射由（1）完成。\n（1）A．系统　B．硬件\n2. 对阶时应（2）。\n（2）A．小阶看齐　B．大阶看齐\n参考答案\n（1）B　（2）A';
  expect(choices(readText(text))).toEqual([
    '1 single 地址映射由（1）完成。 | A 系统 | B 硬件 ⇒ B',
    '2 single 对阶时应（2）。 | A 小阶看齐 | B 大阶看齐 ⇒ A',
  ]);
});

test('short stems below options that they share are questions where the words over them name their numbers', () => {
  const stems =
    '1.成人输液的速度为\nA.慢\nB.快\n2.无菌包的有效期为\nA.一天\nB.一周\n3.测体温前应先\nA.休息\nB.进食\n';
  const text = `护士考试题\n一、A1型题\n${stems}二、B1型题\n（4～5题共用备选答案）\nA.侧卧位\nB.截石位\n4.腰穿时取\n5.膀胱镜检取\n参考答案\n1—3：BAA　4—5：AB`;
  expect(choices(readText(text)).slice(3)).toEqual([
    '4 single 腰穿时取 | A 侧卧位 | B 截石位 ⇒ A',
    '5 single 膀胱镜检取 | A 侧卧位 | B 截石位 ⇒ B',
  ]);
});
