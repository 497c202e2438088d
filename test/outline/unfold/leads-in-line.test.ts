import { expect, test } from 'vitest';
import { choices } from '../../questions/support/choices.ts';
import { readText } from '../support/cleaned.ts';

const stacker =
  '(3)1.堆高機行駛時貨叉應離地約(1)1 公分(2)5 公分(3)15 公分(4)50 公分(1)2.蓄電池的端電壓約為(1)2 V(2)9 V(3)50 mV(4)5 A(24)3.下列哪些屬於每日檢點項目(1)年度盈餘(2)煞車(3)員工薪資(4)輪胎(4)4.堆高機下坡載貨時應(1)熄火滑行(2)加速(3)前進(4)倒車';
const read = [
  '1 single 堆高機行駛時貨叉應離地約 | A 1 公分 | B 5 公分 | C 15 公分 | D 50 公分 ⇒ C',
  '2 single 蓄電池的端電壓約為 | A 2 V | B 9 V | C 50 mV | D 5 A ⇒ A',
  '3 multiple 下列哪些屬於每日檢點項目 | A 年度盈餘 | B 煞車 | C 員工薪資 | D 輪胎 ⇒ BD',
  '4 single 堆高機下坡載貨時應 | A 熄火滑行 | B 加速 | C 前進 | D 倒車 ⇒ D',
];

test.each(['堆高機題庫整理', '堆高機題庫整理一、選擇題'])(
  'in one line the bracket with digits before a number is its key, and no part of the option before: %s',
  (title) => {
    expect(choices(readText(`${title}${stacker}`))).toEqual(read);
  },
);

test('empty brackets that end the stems stay with them', () => {
  const text =
    '安全员考试题一、判断题1.酒后可以上岗作业，只要没有人发现就行。（ ）2.高处作业应当系好安全带，并且高挂低用。（ ）3.可以带电检修配电箱，只要戴好手套。（ ）4.灭火器应当放在明显并且便于取用的地方。（ ）参考答案：一、1.×2.√3.×4.√';
  expect(choices(readText(text)).slice(0, 2)).toEqual([
    '1 judge 酒后可以上岗作业，只要没有人发现就行。（ ） ⇒ F',
    '2 judge 高处作业应当系好安全带，并且高挂低用。（ ） ⇒ T',
  ]);
});

const signalman =
  '信号工考试卷一、单选题（B）1 吊装前首先应当（ ）A)喊话B)试吊C)抽烟D)离岗（A）2 指挥手势应当（ ）A)清楚B)随意C)隐蔽D)省略（D）3 六级风时应当（ ）A)加快B)照常C)换班D)停吊二、判断题（√）1 信号工应当持证上岗。（×）2 吊物下方可以站人。（×）3 夜间吊装不用照明。';

test.each(['1 ', '第1题 ', '[1] '])('the bracket for the key stays with its number: （B）%s', (number) => {
  const text = signalman.replaceAll(/(?<=）)(\d) /g, (_, digit) => number.replace('1', digit));
  const { questions } = readText(text);
  expect(questions.map(({ key }) => key)).toEqual(['B', 'A', 'D', 'T', 'F', 'F']);
});

test.each(['', '0'])('glued behind an option, a part is named before a key and its number: %s4.', (zero) => {
  const text =
    '装卸工考试试卷单选题（B）1.装货之前应当（ ）A)唱歌B)点数C)睡觉（A）2.卸货之后应当（ ）A)清场B)离岗C)聊天（C）3.遇雨应当（ ）A)淋着B)加速C)盖布多选题（AB）4.叉车应当有（ ）A)喇叭B)灯C)沙发（BC）5.仓库应当（ ）A)潮湿B)通风C)防火判断题（×）6.托盘可以载人。（√）7.货物应当码齐。';
  const numbered = text.replaceAll(/(?<=）)(\d\.)/g, `${zero}$1`);
  expect(readText(numbered).questions.map(({ kind, key, section }) => [kind, key, section])).toEqual([
    ['single', 'B', '单选题'],
    ['single', 'A', '单选题'],
    ['single', 'C', '单选题'],
    ['multiple', 'AB', '多选题'],
    ['multiple', 'BC', '多选题'],
    ['judge', 'F', '判断题'],
    ['judge', 'T', '判断题'],
  ]);
});

test('an option that speaks of a kind of questions is none of its names', () => {
  const text =
    '装卸工考试试卷单选题（B）1.装货之前应当（ ）A)唱歌B)点数C)睡觉（A）2.卷面上先做（ ）A)单选题B)下列多选题C)判断题（C）3.遇雨应当（ ）A)淋着B)加速C)盖布';
  expect(readText(text).questions.map(({ kind, options }) => [kind, options.length])).toEqual([
    ['single', 3],
    ['single', 3],
    ['single', 3],
  ]);
});
