import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const single = [
  '夜间巡逻的间隔一般不超过（ ）。A.半小时B.一小时C.两小时D.四小时',
  '电梯困人，监控中心首先应（ ）。A.报告经理B.切断电源C.安抚被困人D.撬开轿门',
  '滞留物品应当（ ）。A.丢弃B.登记保管C.自用D.出售',
];
const judge = ['停电检修必须悬挂标示牌。', '灭火器可以随意挪用。', '交接班应当当面交接。'];

const read = (text: string) => {
  const { questions } = readText(text);
  return questions.map(({ section, kind, key, question }) => [section, kind, key, question.slice(0, 4)]);
};
const expected = [
  ['单选题', 'single', 'B', '夜间巡逻'],
  ['单选题', 'single', 'C', '电梯困人'],
  ['单选题', 'single', 'B', '滞留物品'],
  ['判断题', 'judge', 'T', '停电检修'],
  ['判断题', 'judge', 'F', '灭火器可'],
  ['判断题', 'judge', 'T', '交接班应'],
];

describe('a paper in one endless line', () => {
  test.each([
    '说明：请按题目要求作答，答错不倒扣分。',
    '本部分共3题，每小题2分，请将答案填写在答题卡上。',
    '（本大题共3小题，每小题2分，共6分）',
    '',
  ])('has directions between the name of a part and its first question: %s', (directions) => {
    const part = (name: string, from: number, stems: readonly string[]) =>
      `${name}${directions}${stems.map((stem, at) => `${from + at}、${stem}`).join('')}`;
    const keys = '参考答案【单选题】1、B 2、C 3、B【判断题】4、√ 5、× 6、√';
    const text = `保安员考试试卷${part('【单选题】', 1, single)}${part('【判断题】', 4, judge)}${keys}`;
    expect(read(text)).toEqual(expected);
  });

  test('has the keys of each part behind it, counted on from the part before', () => {
    const told = '本部分共3题，每小题2分，请将答案填写在答题卡上。';
    const part = (from: number, stems: readonly string[]) =>
      stems.map((stem, at) => `第${from + at}题 ${stem}`).join('');
    const text = `保安员考试试卷【单选题】${told}${part(1, single)}答案：1、B 2、C 3、B【判断题】${told}${part(4, judge)}答案：4、√ 5、× 6、√`;
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['对', '错'],
    ['正确', '错误'],
    ['√', '×'],
  ])(
    'has a key before each number, also where the numbers of the next part run on: （%s） （%s）',
    (yes, no) => {
      const keys = ['B', 'C', 'B', yes, no, yes];
      const printed = [...single, ...judge].map((stem, at) => `（${keys[at]}）${at + 1}、${stem}`);
      const text = `保安员考试试卷一、单选题${printed.slice(0, 3).join('')}二、判断题${printed.slice(3).join('')}`;
      expect(read(text)).toEqual(expected);
    },
  );

  test('has its keys behind the statements where the first number of the part has none before it', () => {
    const marks = ['√', '×', '√'];
    const part = judge.map((stem, at) => `${at + 1}、${stem}（${marks[at]}）`).join('');
    expect(read(`保安员考试试卷一、判断题${part}`)).toEqual(expected.slice(3));
  });

  test('the signs that directions ask for are no key of the first statement', () => {
    const marks = ['√', '×', '√'];
    const part = judge.map((stem, at) => `${at + 1}、${stem}（${marks[at]}）`).join('');
    expect(read(`保安员考试试卷一、判断题对的打（√），错的打（×）${part}`).map(([, , key]) => key)).toEqual([
      'T',
      'F',
      'T',
    ]);
  });
});
