import { describe, expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';

const choice =
  '一、单选题（每题5分，共10分）\n1.泵用于（ ）。\nA.送水\nB.照明\n2.阀用于（ ）。\nA.止流\nB.取暖\n';
const words =
  '二、论述题（20分）\n试述离心泵与齿轮泵的区别。\n三、设计题（15分）\n一台水泵要求自动启停。请画出控制电路。\n';
const read = (text: string): (string | number | null)[][] =>
  readText(`泵工试题\n${text}`).questions.map((one) => [
    one.section,
    one.number,
    one.question,
    one.key ?? one.answer,
  ]);

const first = [
  ['单选题', 1, '泵用于（ ）。', 'A'],
  ['单选题', 2, '阀用于（ ）。', 'B'],
];
const differ = '试述离心泵与齿轮泵的区别。';
const draw = '一台水泵要求自动启停。请画出控制电路。';

test('the one question of a part needs no number', () => {
  const { questions, leftovers } = readText(`泵工试题\n${choice}${words}`);
  expect(questions.slice(2).map(({ kind, question, marks }) => [kind, question, marks])).toEqual([
    ['open', differ, 20],
    ['open', draw, 15],
  ]);
  expect(leftovers).toEqual([]);
});

test('its answer stands behind the number of the part', () => {
  const answers = '参考答案\n一、1.A 2.B\n二、前者靠叶轮，后者靠齿轮。\n三、略。';
  expect(read(`${choice}${words}${answers}`)).toEqual([
    ...first,
    ['论述题', null, differ, '前者靠叶轮，后者靠齿轮。'],
    ['设计题', null, draw, '略。'],
  ]);
});

test('its answer stands below the name of the part, in points as well', () => {
  const answers =
    '参考答案\n一、单选题\n1.A 2.B\n二、论述题\n前者靠叶轮。\n后者靠齿轮。\n三、设计题\n（1）用浮球开关。\n（2）加热继电器。';
  expect(read(`${choice}${words}${answers}`)).toEqual([
    ...first,
    ['论述题', null, differ, '前者靠叶轮。\n后者靠齿轮。'],
    ['设计题', null, draw, '（1）用浮球开关。\n（2）加热继电器。'],
  ]);
});

test('one that is counted is answered so as well, in one line of keys too', () => {
  const text = `${choice}二、简答题（10分）\n1.水泵漏水怎样处理？\n答案：一、1.A 2.B 二、立即停泵，关闭进出口的阀门，挂牌后报告值班长。`;
  expect(read(text)).toEqual([
    ...first,
    ['简答题', 1, '水泵漏水怎样处理？', '立即停泵，关闭进出口的阀门，挂牌后报告值班长。'],
  ]);
});

test.each(['二、1.×', '二、1×', '二、×'])(
  'a key behind the number of the part is that of its question: %s',
  (keys) => {
    const text = `${choice}二、判断题\n1.水泵可以空转。（ ）\n答案：一、1.A 2.B ${keys}`;
    expect(read(text).map(([, , , answer]) => answer)).toEqual(['A', 'B', 'F']);
  },
);

test('keys by numbers that run through all parts find their questions beside it', () => {
  const text = `${choice}${words}四、判断题\n3.阀可以不关。\n4.泵要盘车。\n参考答案\n1.A 2.B 3.× 4.√`;
  expect(read(text).map(([, , , answer]) => answer)).toEqual(['A', 'B', null, null, 'F', 'T']);
});

test.each([
  '二、论述题\n请将答案写在答题卡上，每小题10分。\n',
  '二、问答题（共3题）\n请结合现场的设备说明理由，不要照抄教材。\n',
  '二、问答题（每题10分）\n请结合现场的设备说明理由，不要照抄教材。\n',
  '二、问答题\n这一部分考察值班人员的应变，请先读一遍再说明理由。\n',
  '二、论述题（20分）\n此部分只供高级工作答，中级工略过不做。\n',
  '二、巡检要点\n先看压力，再听声音，最后记录在册。\n',
  '二、判断题\n阀门可以带压拆卸，泵可以空转。\n',
])('what only tells something below the name of a part is no question: %s', (part) => {
  expect(read(`${choice}${part}`)).toHaveLength(2);
});

describe('a label of answers right below the name of a part', () => {
  const part = (asked: string): string =>
    `${choice}二、论述题（20分）\n${asked}参考答案：附后，请先自己作答再看。\n1.简述泵的作用。\n2.请说明阀的作用。\n`;

  test('stands over its questions, and is no answer to one without words', () => {
    expect(read(part('')).map(([, , question]) => question)).not.toContain('');
    expect(read(part('')).map(([, number]) => number)).toEqual([1, 2, 1, 2]);
  });

  test('answers the one question that stands before it', () => {
    expect(read(part('题目：试述泵与阀的区别。\n')).map(([, , question]) => question)).toEqual([
      '泵用于（ ）。',
      '阀用于（ ）。',
      '试述泵与阀的区别。',
    ]);
  });
});

describe('where numbers run through all parts, the one question of a part', () => {
  const parts = `${choice}二、分录题\n3．提取现金五千元备用。\n三、简答题\n4．设备异响时你怎么办？\n参考答案\n一、AB\n`;

  test('has the answer that stands behind its part without a number', () => {
    const answers = read(`${parts}二、借：现金 贷：存款\n三、先停机，再查轴承。`).map(
      ([, , , answer]) => answer,
    );
    expect(answers.slice(-2)).toEqual(['借：现金 贷：存款', '先停机，再查轴承。']);
  });

  test('has none that is counted otherwise', () => {
    const answers = read(`${parts}二、7．借：现金 贷：存款\n三、8．先停机，再查轴承。`).map(
      ([, , , answer]) => answer,
    );
    expect(answers.slice(-2)).not.toContain('借：现金 贷：存款');
  });
});

const keyed = choice.replace('B.照明\n', 'B.照明\n答案：A\n').replace('B.取暖\n', 'B.取暖\n答案：A\n');

test('points behind the answer to the one question of a part are no questions', () => {
  const text = `${keyed}二、论述题（20分）\n题目：论述巡检的作用。\n答案：巡检能早发现隐患。\n1.听声音。\n2.看压力。\n三、简答题（10分）\n1.泵漏水怎么办？\n答案：停泵。`;
  expect(read(text).slice(2)).toEqual([
    ['论述题', null, '论述巡检的作用。', '巡检能早发现隐患。\n1.听声音。\n2.看压力。'],
    ['简答题', 1, '泵漏水怎么办？', '停泵。'],
  ]);
});

test.each(['', '\n'])(
  'what is asked of the one case of a part is asked together (%j before its parts)',
  (gap) => {
    const text = `${keyed}二、案例分析题（共1题，20分）\n某泵房夜里进水，值班员不在岗。${gap}（1）指出存在的问题。${gap}（2）提出整改措施。\n答案：${gap}（1）脱岗。${gap}（2）双人值班。`;
    expect(read(text).slice(2)).toEqual([
      [
        '案例分析题',
        null,
        `某泵房夜里进水，值班员不在岗。${gap}（1）指出存在的问题。${gap}（2）提出整改措施。`,
        `（1）脱岗。${gap}（2）双人值班。`,
      ],
    ]);
  },
);

test('the last of the answers that hold points is that of its question', () => {
  const scene = (number: number): string =>
    `${number}.泵房${number}号泵漏水。（1）指出原因。（2）提出办法。\n答案：（1）密封坏了。（2）换密封${number}。\n`;
  expect(read(`${keyed}二、案例分析题（每题10分）\n${scene(1)}${scene(2)}`).slice(2)).toEqual([
    ['案例分析题', 1, '泵房1号泵漏水。（1）指出原因。（2）提出办法。', '（1）密封坏了。（2）换密封1。'],
    ['案例分析题', 2, '泵房2号泵漏水。（1）指出原因。（2）提出办法。', '（1）密封坏了。（2）换密封2。'],
  ]);
});
