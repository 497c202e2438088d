import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const paper = (room: string): string =>
  [
    '倉儲人員甄試試題',
    `${room}1.下列何者為先進先出之縮寫：`,
    '(1)LIFO (2)FIFO (3)JIT (4)ERP',
    `${room}2.貨叉離地之高度，應：`,
    '(1)十五公分 (2)六十公分',
    '(3)九十公分 (4)不限',
    `${room}3.盤點之目的在於：`,
    '(1)使帳物相符 (2)節稅 (3)防火 (4)裝飾',
    `${room}4.危險物品應：`,
    '(1)混放 (2)置於走道 (3)分區存放 (4)置於門口',
    '解答：1.(2) 2.(1) 3.(1) 4.(3)',
  ].join('\n');

test.each(['【 】', '【　】', '（ ）', '（　　）'])('%s before a number is the room for a key', (room) => {
  expect(choices(readText(paper(room)))).toEqual([
    '1 single 下列何者為先進先出之縮寫： | A LIFO | B FIFO | C JIT | D ERP ⇒ B',
    '2 single 貨叉離地之高度，應： | A 十五公分 | B 六十公分 | C 九十公分 | D 不限 ⇒ A',
    '3 single 盤點之目的在於： | A 使帳物相符 | B 節稅 | C 防火 | D 裝飾 ⇒ A',
    '4 single 危險物品應： | A 混放 | B 置於走道 | C 分區存放 | D 置於門口 ⇒ C',
  ]);
});

test('boxes to tick before numbers ask nothing', () => {
  const list = '开店前要做的事\n[ ] 1.擦桌子\n[ ] 2.清点零钱\n[ ] 3.检查灯光\n[ ] 4.打开音乐';
  expect(readText(list).questions).toEqual([]);
});

test.each([
  ['正确 错误', '正确 错误'],
  ['○ 正确 ○ 错误', '○ 正确\n○ 错误'],
  ['对/错', '□对 □错'],
])('judgements to choose from below a statement are no part of it: %j', (one, other) => {
  const text = [
    '驾驶员判断题',
    `1、雨天路面湿滑，制动距离会缩短。\n${one}\n答案：错误`,
    `2、通过急弯路时应减速。\n${other}\n答案：正确`,
    `3、可以借道超车。\n${one}\n答案：正确`,
    '4、哪种灯光在雾天使用？\nA、远光灯\nB、雾灯\nC、示廓灯\n答案：B',
  ].join('\n\n');
  expect(choices(readText(text))).toEqual([
    '1 judge 雨天路面湿滑，制动距离会缩短。 ⇒ F',
    '2 judge 通过急弯路时应减速。 ⇒ T',
    '3 judge 可以借道超车。 ⇒ T',
    '4 single 哪种灯光在雾天使用？ | A 远光灯 | B 雾灯 | C 示廓灯 ⇒ B',
  ]);
});

test('keys that stand one below the other stay keys', () => {
  const text =
    '判断题\n1、消防通道可以停车。（ ）\n2、逃生时应弯腰前行。（ ）\n参考答案\n1、错\n2、对\n简答题\n1、怎样使用灭火器？\n答：拔销、对准、压下。';
  expect(choices(readText(text)).slice(0, 2)).toEqual([
    '1 judge 消防通道可以停车。（ ） ⇒ F',
    '2 judge 逃生时应弯腰前行。（ ） ⇒ T',
  ]);
});
