import { expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';
import { choices } from './support/choices.ts';

const judge = '一、判断题\n1. 快件可以代收。（√）\n2. 号码可以转卖。（×）\n3. 楼道可以充电。（×）\n';
const blanks = '二、填空题\n1. 许可证有效期为____年。\n2. 投递应当____验收。\n3. 投诉____小时内回复。\n';
const open = '三、简答题\n1. 件量翻三倍怎么办？\n答：重划片区。\n2. 简述早会。\n答：通报签收率。\n';

const read = (text: string): string[] => choices(readText(`快递站长考试题\n${text}`));

test('short answers on one line answer the part above, and questions go on behind them', () => {
  expect(read(`${judge}${blanks}答案：1. 5　2. 当面；当场　3. 24\n${open}`)).toEqual([
    '1 judge 快件可以代收。（ ） ⇒ T',
    '2 judge 号码可以转卖。（ ） ⇒ F',
    '3 judge 楼道可以充电。（ ） ⇒ F',
    '1 fill 许可证有效期为____年。 ⇒ – ⇒ answer: 5',
    '2 fill 投递应当____验收。 ⇒ – ⇒ answer: 当面；当场',
    '3 fill 投诉____小时内回复。 ⇒ – ⇒ answer: 24',
    '1 open 件量翻三倍怎么办？ ⇒ – ⇒ answer: 重划片区。',
    '2 open 简述早会。 ⇒ – ⇒ answer: 通报签收率。',
  ]);
});

test('points on the line of an answer are no answers to the questions above', () => {
  const points = '答案：1. 先接单；2. 再派单；3. 后回访。';
  expect(
    read(`1. 件量翻倍怎么办？\n答案：加人。\n2. 投诉怎么办？\n${points}\n3. 丢件怎么办？\n答案：赔偿。`),
  ).toEqual([
    '1 open 件量翻倍怎么办？ ⇒ – ⇒ answer: 加人。',
    '2 open 投诉怎么办？ ⇒ – ⇒ answer: 1. 先接单；2. 再派单；3. 后回访。',
    '3 open 丢件怎么办？ ⇒ – ⇒ answer: 赔偿。',
  ]);
});

test('long answers may stand behind each part, below the same words', () => {
  const answers = [
    '1. √\n2. ×\n3. ×，要到充电点充电\n',
    '1. 5\n2. 当面\n3. 24\n',
    '1. 重划片区。\n2. 通报签收率。\n',
  ];
  const parts = [judge.replaceAll(/（.）/g, ''), blanks, open.replaceAll(/答：.*\n/g, '')];
  expect(read(parts.map((part, index) => `${part}【参考答案】\n${answers[index]}`).join(''))).toEqual([
    '1 judge 快件可以代收。 ⇒ T',
    '2 judge 号码可以转卖。 ⇒ F',
    '3 judge 楼道可以充电。 ⇒ F ⇒ analysis: 要到充电点充电',
    '1 fill 许可证有效期为____年。 ⇒ – ⇒ answer: 5',
    '2 fill 投递应当____验收。 ⇒ – ⇒ answer: 当面',
    '3 fill 投诉____小时内回复。 ⇒ – ⇒ answer: 24',
    '1 open 件量翻三倍怎么办？ ⇒ – ⇒ answer: 重划片区。',
    '2 open 简述早会。 ⇒ – ⇒ answer: 通报签收率。',
  ]);
});

test('keys in ranges and long answers may stand on one line', () => {
  const questions =
    '1. 可以撕页。（ ）\n2. 书号有十三位。（ ）\n3. 目录叫什么____。\n4. 读者丢了书怎么办？\n';
  expect(read(`${questions}参考答案：1-2 ×√ 3.联机目录 4.先安抚；再赔偿。`)).toEqual([
    '1 judge 可以撕页。（ ） ⇒ F',
    '2 judge 书号有十三位。（ ） ⇒ T',
    '3 fill 目录叫什么____。 ⇒ – ⇒ answer: 联机目录',
    '4 open 读者丢了书怎么办？ ⇒ – ⇒ answer: 先安抚；再赔偿。',
  ]);
});

test('answers with numbers in brackets may be glued', () => {
  expect(
    read(`${judge.replaceAll(/（.）/g, '')}${blanks}答案\n一、1√2×3×\n二、（1）5（2）当面（3）24`).slice(3),
  ).toEqual([
    '1 fill 许可证有效期为____年。 ⇒ – ⇒ answer: 5',
    '2 fill 投递应当____验收。 ⇒ – ⇒ answer: 当面',
    '3 fill 投诉____小时内回复。 ⇒ – ⇒ answer: 24',
  ]);
});

test('an endless line may name a kind behind an answer that no mark ends', () => {
  const text = `${judge.replaceAll(/（.）/g, '')}${blanks.replaceAll(/\n(\d)/g, (_, number) => `\n${Number(number) + 3}`)}三、简答题\n7. 件量翻三倍怎么办？\n8. 简述早会。\n参考答案\n判断题：1-3 √××\n填空题：4.五 5.当面 6.二十四小时\n简答题：7.重划片区。8.通报签收率。`;
  for (const paper of [text, text.replaceAll('\n', '')])
    expect(read(paper).slice(5)).toEqual([
      '6 fill 投诉____小时内回复。 ⇒ – ⇒ answer: 二十四小时',
      '7 open 件量翻三倍怎么办？ ⇒ – ⇒ answer: 重划片区。',
      '8 open 简述早会。 ⇒ – ⇒ answer: 通报签收率。',
    ]);
});
