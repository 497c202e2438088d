import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const read = (text: string): string[] => sketch(readText(text));

const expected = [
  '安全常识 1 雨天侧滑怎么办？ ⇒ 松开油门。',
  '服务规范 2 乘客骂人怎么办？ ⇒ 看着路。',
  '服务规范 3 坐过站怎么办？ ⇒ 到站再停。',
];

test('names in brackets stand over questions whose numbers run on, a line each or all in one line', () => {
  const lines = [
    '驾驶员面试题及答案',
    '【安全常识】',
    '1.雨天侧滑怎么办？',
    '答：松开油门。',
    '【服务规范】',
    '2.乘客骂人怎么办？',
    '答：看着路。',
    '3.坐过站怎么办？',
    '答：到站再停。',
  ];
  expect(read(lines.join('\n'))).toEqual(expected);
  expect(read(lines.join(''))).toEqual(expected);
});

test('words in brackets that stand before several numbers name no section', () => {
  const text =
    '驾驶员面试题【必背】1.雨天侧滑怎么办？答：松开油门。【必背】2.乘客骂人怎么办？答：看着路。【必背】3.坐过站怎么办？答：到站再停。';
  expect(readText(text).questions.map(({ section }) => section)).toEqual([null, null, null]);
});

test('words in brackets at the end of an answer name nothing where none stand over the first question', () => {
  const text = '驾驶员面试题 1.雨天侧滑怎么办？答：松开油门。【慢慢修正】2.乘客骂人怎么办？答：看着路。';
  expect(read(text)).toEqual([
    '– 1 雨天侧滑怎么办？ ⇒ 松开油门。【慢慢修正】',
    '– 2 乘客骂人怎么办？ ⇒ 看着路。',
  ]);
});

test('a label in brackets before the number of a point names nothing', () => {
  const text =
    '驾驶员面试题【安全常识】1.雨天侧滑怎么办？【答案】松开油门。2.出车前查什么？【答案】1.轮胎。2.灯光。3.疲劳了怎么办？【答案】报告调度。';
  expect(readText(text).questions.map(({ section }) => section)).toEqual([
    '安全常识',
    '安全常识',
    '安全常识',
  ]);
});

test.each(['专业问题', '情境题目', '行为面谈试题'])(
  'a kind of questions in brackets is such a name: %s',
  (name) => {
    const text = `驾驶员面试题及答案\n【关于自己】\n1.为什么开车？\n答：喜欢。\n【${name}】\n2.乘客骂人怎么办？\n答：看着路。`;
    expect(readText(text).questions.map(({ section }) => section)).toEqual(['关于自己', name]);
  },
);

test.each(['本题问题', '思考题', '追加问题'])('what an item asks as well is none: %s', (name) => {
  const text = `驾驶员面试题及答案\n【关于自己】\n1.为什么开车？\n答：喜欢。\n【${name}】\n2.乘客骂人怎么办？\n答：看着路。`;
  expect(readText(text).questions.map(({ section }) => section)).toEqual(['关于自己', '关于自己']);
});
