import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const paper = [
  '仓管员入职测验',
  '一、单选题',
  '1.领料单一式（　　）。',
  'A.两联',
  'B.三联',
  'C.四联',
  '2.先进先出是指（　　）。',
  'A.先到的先发',
  'B.后到的先发',
  'C.随意发放',
  '二、判断题',
  '1.仓库内可以吸烟。（　　）',
  '2.盘点要两人在场。（　　）',
  '三、简答题',
  '1.收货时要核对什么？',
  '2.发现短少怎么办？',
].join('\n');
const answers =
  '一、单选题\n1.B\n2.A\n二、判断题\n1.×\n2.√\n三、简答题\n1.核对品名、数量和批号。\n2.当面清点，再由双方签字。';
const perfect = ['B', 'A', 'F', 'T', '核对品名、数量和批号。', '当面清点，再由双方签字。'];

const read = (text: string): (string | null)[] =>
  readText(text).questions.map(({ key, answer }) => key ?? answer);
/** As a site shows it that loses the ends of lines. */
const inLine = (text: string): string => text.replace(/(?<=[A-Z])\n/g, ' ').replaceAll('\n', '');

const heads = [
  '附件：参考答案',
  '附录 参考答案',
  '答案如下：',
  '以下是参考答案：',
  '★参考答案★',
  '▼参考答案▼',
  '参考答案↓',
  '（答案）',
  '答案卷',
  '答案揭晓',
  '《仓管员入职测验》参考答案',
  '参考答案（仅供参考）',
  '------答案------',
  '参 考 答 案',
  '评分标准及参考答案',
  '四、参考答案',
  'Answer Key',
];

describe('the words over the answers of a paper', () => {
  test.each(heads)('%s, on a line of their own', (head) => {
    expect(read(`${paper}\n${head}\n${answers}`)).toEqual(perfect);
  });

  test.each(heads.filter((head) => !head.startsWith('《')))('%s, in an endless line', (head) => {
    const { questions } = readText(inLine(`${paper}\n${head}\n${answers}`));
    expect(questions.map(({ key, answer }) => key ?? answer)).toEqual(perfect);
    expect(questions[5].question).toBe('发现短少怎么办？');
  });

  test('a title that names answers is none, and neither are such words in a question', () => {
    const asked = paper.replace('收货时要核对什么？', '答案如下列各项时，收货要核对什么？');
    expect(readText(inLine(`仓管员试题及答案${asked}\n参考答案\n${answers}`)).questions).toHaveLength(6);
  });
});

describe('numbers of long answers', () => {
  const number = (mark: (at: string) => string): string =>
    answers.replace(/^(\d)\.(?=[核当])/gm, (_, at: string) => mark(at));
  const marks: [string, (at: string) => string][] = [
    ['white space', (at) => `${at} `],
    ['a colon', (at) => `${at}：`],
    ['brackets', (at) => `（${at}）`],
  ];

  test.each(marks)('with %s', (_, mark) => {
    expect(read(`${paper}\n参考答案\n${number(mark)}`)).toEqual(perfect);
  });

  test('a time or an amount within an answer is no number', () => {
    const text = answers.replace('当面清点，', '当面清点，\n2 小时之内报告，18：30之前，');
    expect(read(`${paper}\n参考答案\n${text}`)[5]).toBe(
      '当面清点，\n2 小时之内报告，18：30之前，再由双方签字。',
    );
  });
});

test('a table of keys below the words over it does not hide the part behind it', () => {
  const [first, second, third] = paper.split(/\n(?=[一二三]、)/).slice(1);
  const text = `仓管员入职测验\n${first}\n参考答案\n题号 1 2\n答案 B A\n${second}\n参考答案\n题号 1 2\n答案 × √\n${third}\n参考答案\n1.核对品名、数量和批号。\n2.当面清点，再由双方签字。`;
  expect(read(text)).toEqual(perfect);
});

test('the rows of such a table may have a blank line between', () => {
  const text = answers.replace('1.B\n2.A', '题号 1 2\n\n答案 B A');
  const reading = readText(`${paper}\n参考答案\n${text}`);
  expect(reading.questions.map(({ key, answer }) => key ?? answer)).toEqual(perfect);
  expect(reading.leftovers).toEqual([]);
});

test('keys alone ask nothing: a reading that takes them for questions loses', () => {
  const { questions } = readText(inLine(`${paper}\n【答案】\n${answers}`));
  expect(questions.map(({ question }) => question)).not.toContain('B');
  expect(questions).toHaveLength(6);
});

describe('words over the answers to all questions of an interview', () => {
  const asked = ['客人带狗来住，你怎么安排？', '停电了，你先做什么？', '请说说你对“值班”的理解。'];
  const said = ['先问清楚，再安排带院子的房。', '先给每间房送应急灯。', '值班是替所有人守着门。'];
  const numbered = (lines: readonly string[]): string =>
    lines.map((line, index) => `${index + 1}、${line}`).join('\n');

  test.each(['回答参考：', '参考回答', '回答要点：', '【答题思路】', '以下是参考回答：'])(
    'are %s',
    (head) => {
      const text = `民宿管家面试题目\n${numbered(asked)}\n${head}\n${numbered(said)}`;
      expect(read(text)).toEqual(said);
      expect(read(text.replaceAll('\n', ' '))).toEqual(said);
    },
  );

  test('are none where the questions come once more below them', () => {
    const pairs = asked.map((stem, at) => `${at + 1}、${stem}\n${said[at]}`).join('\n');
    const { questions } = readText(`民宿管家面试题目\n${numbered(asked)}\n参考回答\n${pairs}`);
    expect(questions.map(({ question, answer }) => [question, answer])).toEqual(
      asked.map((stem, at) => [stem, said[at]]),
    );
  });

  test('are none that stand over the points of one answer', () => {
    const text = `民宿管家面试题目\n1、${asked[0]}\n${said[0]}\n2、${asked[1]}\n${said[1]}\n3、${asked[2]}\n回答要点：\n1、守着门\n2、守着人`;
    expect(read(text)[0]).toBe(said[0]);
    expect(read(text)[2]).toContain('守着人');
  });
});

test.each(['当然，以下是针对之前提出的问题的详细答案：', '好的，下面是这些题目的答案：'])(
  'who was asked for the answers may say so: %s',
  (head) => {
    const list = '1. 收货时要核对什么？\n\n2. 发现短少怎么办？\n\n3. 怎么先进先出？';
    const told = ['核对品名和数量。', '当面清点。', '先到的先发。'];
    const text = `仓管员面试题\n\n${list}\n\n${head}\n\n${told.map((one, at) => `${at + 1}. ${one}`).join('\n\n')}`;
    expect(read(text)).toEqual(told);
  },
);

test('what one says to a guest is no word over answers', () => {
  const talk = '1.客人问早餐几点，怎么答？\n好的，我马上查。\n2.客人要换房，怎么答？\n当然，我来安排。';
  expect(readText(`前台面试题\n${talk}`).questions.map(({ answer }) => answer)).toEqual([
    '好的，我马上查。',
    '当然，我来安排。',
  ]);
});
