import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const asked = ['1.某曲线半径为600m，车速70km/h，求外轨超高值。', '2.某坡道长100m，升高1m，求坡度。'];
const worked = ['H=11.8×70²/600\nH=96.4（mm）\n答：取95mm。', 'i=1/100\n答：坡度为10‰。'];

const read = (text: string): string[] =>
  readText(`线路工试卷\n一、计算题\n${text}`).questions.map(
    ({ question, answer }) => `${question} ⇒ ${answer}`,
  );

const perfect = asked.map((question, at) => `${question.slice(2)} ⇒ ${worked[at]}`);

test.each(['解：', '【解】'])(
  'what is worked out behind %s is the answer, with what it comes to',
  (label) => {
    expect(read(asked.map((question, at) => `${question}\n${label}${worked[at]}`).join('\n'))).toEqual(
      perfect,
    );
    expect(read(`${asked.join('\n')}\n答案\n1.${label}${worked[0]}\n2.${label}${worked[1]}`)).toEqual(
      perfect,
    );
  },
);

test('so it is on one line', () => {
  const inLine = asked.map((question, at) => `${question}解：${worked[at].replaceAll('\n', '。')}`);
  expect(read(inLine.join('\n'))).toEqual(perfect.map((line) => line.replaceAll('\n', '。')));
});

test('behind a key the same word explains it', () => {
  const { questions } = readText(
    '水力試題\n1. 揚程為 20 公尺，所需功率為何？\n(A) 24.5 瓩\n(B) 98 瓩\n答案：A\n解：9.8×0.1×20÷0.8=24.5\n2. 流速驟變稱為何？\n(A) 水錘\n(B) 空蝕\n答案：A',
  );
  expect(questions.map(({ key, answer, analysis }) => [key, answer, analysis])).toEqual([
    ['A', null, '9.8×0.1×20÷0.8=24.5'],
    ['A', null, null],
  ]);
});

test('what is sought among steps is no question', () => {
  const { questions } = readText('线路工面试题\n1. 如何求坡度？\n答：先量长度，再求高差，两者相除。');
  expect(questions.map(({ answer }) => answer)).toEqual(['先量长度，再求高差，两者相除。']);
});
