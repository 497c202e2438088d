import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

const choice = [
  '1. 急救时胸外按压的频率是（ ）。',
  'A. 60次',
  'B. 100次',
  '2. 成人正常体温是（ ）。',
  'A. 36.5度',
  'B. 39度',
];
const judge = ['1. 洗手能预防感染。', '2. 输液时可以离开病房。'];

const read = (lines: readonly string[]) => {
  const { questions, leftovers } = readText(lines.join('\n'));
  return {
    left: leftovers,
    questions: questions.map(({ section, kind, key, marks }) => [section, kind, key, marks]),
  };
};

describe('directions between the name of a part and its first question', () => {
  const paper = (name: (kind: string) => string, directions: readonly string[]) => [
    '护士招聘考试试卷',
    ...[name('单选题'), ...directions, ...choice],
    ...[name('判断题'), ...directions, ...judge],
    '参考答案',
    ...[name('单选题'), '1. B 2. A', name('判断题'), '1. √ 2. ×'],
  ];
  const expected = (marks: number | null) => ({
    left: [],
    questions: [
      ['单选题', 'single', 'B', marks],
      ['单选题', 'single', 'A', marks],
      ['判断题', 'judge', 'T', marks],
      ['判断题', 'judge', 'F', marks],
    ],
  });

  test.each<[number | null, ...string[]]>([
    [2, '（本大题共2小题，每小题2分，共4分）'],
    [2, '本部分共2题，每小题2分，请将答案填写在答题卡上。'],
    [3, '每题3分'],
    [null, '说明：请按题目要求作答，答错不倒扣分。'],
    [null, '下列各题只有一个正确答案，请选出它。'],
    [1, '（每题1分，共2分）', '注意：答案写在试卷上无效。'],
  ])('are a part of its heading, and say what each is worth: %s %s', (marks, ...directions) => {
    expect(read(paper((kind) => kind, directions))).toEqual(expected(marks));
    expect(read(paper((kind) => `【${kind}】`, directions))).toEqual(expected(marks));
  });

  test('stand there also where the keys of the part above are behind it', () => {
    const lines = [
      '护士招聘考试试卷',
      ...['【单选题】', '（每小题2分）', ...choice, '答案：1B2A'],
      ...['【判断题】', '每小题2分，请判断对错。', ...judge, '答案：1√2×'],
    ];
    expect(read(lines)).toEqual(expected(2));
  });

  test('what a question says over its points is none, and no kind of task stands over it', () => {
    const lines = [
      ...[
        '面试问答',
        '1. 你怎样安排一次考试？',
        '先定范围，再出题：',
        '选择题',
        '说明：每题只有一个答案。',
        '1. 出十道',
        '2. 请人审题',
      ],
      ...['2. 阅卷怎样做到公平？', '密封姓名，双人评分。', '3. 成绩有争议怎么办？', '调卷复核。'],
    ];
    expect(readText(lines.join('\n')).questions.map(({ question }) => question)).toEqual([
      '你怎样安排一次考试？',
      '阅卷怎样做到公平？',
      '成绩有争议怎么办？',
    ]);
  });
});

test('the brackets round the name of a part are no part of it, whatever the format says of the line', () => {
  const lines = [
    ...[
      '# 护士招聘考试试卷',
      '## 【单选题】',
      ...choice.map((line) => (/^\d/.test(line) ? `### ${line}` : line)),
    ],
    ...[
      '## 【判断题】',
      ...judge.map((line) => `### ${line}`),
      '参考答案',
      '【单选题】',
      '1.B 2.A',
      '【判断题】',
      '1.√ 2.×',
    ],
  ];
  const { questions } = readLines(lines.flatMap((line) => [line, '']));
  expect(questions.map(({ section }) => section)).toEqual(['单选题', '单选题', '判断题', '判断题']);
});
