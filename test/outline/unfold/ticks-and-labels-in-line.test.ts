import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const keysOf = (text: string): unknown[] => readText(text).questions.map(({ key }) => key);

const title =
  '缆车司机上岗考核（2025年第三季度，安全部出题，人事部存档，闭卷，限时二十分钟，满分三十分，每题十分）';

describe('ticks in an endless line', () => {
  test.each(['★', '✅'])('behind a blank and glued to the next letter mark the option before: %s', (sign) => {
    const text = `${title}1. 大风时应A. 加速B. 停运 ${sign}C. 唱歌2. 车厢门应A. 锁好 ${sign}B. 打开C. 拆下3. 钢索应A. 涂漆B. 剪断C. 巡检4. 灯应A. 关B. 亮 ${sign}C. 拆`;
    expect(keysOf(text)).toEqual(['B', 'A', null, 'B']);
  });

  test('with blanks on both sides do so where one stands behind a last option', () => {
    const text = `${title}1. 大风时应 A. 加速 B. 停运 ★ C. 唱歌 2. 车厢门应 A. 锁好 ★ B. 打开 C. 拆下 3. 钢索应 A. 涂漆 B. 剪断 C. 巡检 ★ 4. 灯应 A. 关 B. 亮 ★ C. 拆`;
    expect(keysOf(text)).toEqual(['B', 'A', 'C', 'B']);
  });

  test('as √ with blanks on both sides do so where it stands before no first option', () => {
    const text = `${title}1. 大风时应 A. 加速 B. 停运 √ C. 唱歌 2. 车厢门应 A. 锁好 √ B. 打开 C. 拆下 3. 钢索应 A. 涂漆 B. 巡检 √ C. 剪断`;
    expect(keysOf(text)).toEqual(['B', 'A', 'B']);
  });

  test('as √ before a first option mark the one behind them, with blanks on both sides as well', () => {
    const text = `${title}1. 大风时应 √ A. 停运 B. 加速 C. 唱歌 2. 车厢门应 A. 打开 √ B. 锁好 C. 拆下 3. 钢索应 A. 涂漆 B. 剪断 √ C. 巡检`;
    expect(keysOf(text)).toEqual(['A', 'B', 'C']);
  });

  test('before the first option mark the one behind them', () => {
    const text = `${title}1. 大风时应 ★A. 停运 B. 加速 C. 唱歌 2. 车厢门应 A. 打开 ★B. 锁好 C. 拆下 3. 钢索应 A. 涂漆 B. 剪断 ★C. 巡检`;
    expect(keysOf(text)).toEqual(['A', 'B', 'C']);
  });

  test('behind a statement end it', () => {
    const text = `${title}一、选择题1、大风时应A、加速B、停运C、唱歌2、车厢门应A、锁好B、打开C、拆下二、判断题3、可以超载。 ×4、每日须试运行。 √5、雷雨时照常开放。 ×`;
    expect(keysOf(text).slice(2)).toEqual(['F', 'T', 'F']);
  });
});

describe('what labels part in an endless line', () => {
  test('words to judge by are no options', () => {
    const text = `${title}1、可以超载。A、正确B、错误答案：B2、大风时应A、加速B、停运C、唱歌答案：B3、每日须试运行。A、正确B、错误答案：正确4、灯应A、关B、亮C、拆答案：B`;
    expect(readText(text).questions.map(({ kind, key }) => [kind, key])).toEqual([
      ['judge', 'F'],
      ['single', 'B'],
      ['judge', 'T'],
      ['single', 'B'],
    ]);
  });

  test('what a site says of a test that was taken is no part of an option', () => {
    const text = `${title}一、单选题1. 大风时应A. 加速B. 唱歌C. 停运我的答案: A:加速;正确答案: C:停运;0分2. 灯应A. 关B. 拆C. 亮我的答案: C:亮;正确答案: C:亮;10.0分二、判断题3. 可以超载。A. 对B. 错我的答案: 错正确答案: 错10.0分`;
    expect(readText(text).questions.map(({ key, options }) => [key, options.at(-1)?.text])).toEqual([
      ['C', '停运'],
      ['C', '亮'],
      ['F', undefined],
    ]);
  });

  test('quizzes in capitals have neither numbers nor marks between the key and the next question', () => {
    const text =
      'Which word means 缆车?A. TaxiB. BusC. Cable carD. TramANSWER: C大风时应A. 加速前进B. 立即停运并疏散乘客C. 唱歌ANSWER: B2 GB 等于多少 MB?A. 2000B. 2048C. 1024ANSWER: B灯应A. 关B. 亮C. 拆ANSWER: B';
    expect(readText(text).questions.map(({ question, key }) => [question, key])).toEqual([
      ['Which word means 缆车?', 'C'],
      ['大风时应', 'B'],
      ['2 GB 等于多少 MB?', 'B'],
      ['灯应', 'B'],
    ]);
  });

  test('questions may be numbered by a word of English, with a reason behind each key', () => {
    const text =
      'Exam dump demoQUESTION NO: 1大风时应A. 加速B. 停运C. 唱歌Answer: BExplanation:风速超过限值。QUESTION NO: 2Which two are right? (Choose two.)A. Lock the door.B. Open it.C. Check the cable.Answer: ACQUESTION NO: 3灯应A. 关B. 亮C. 拆Answer: B';
    expect(readText(text).questions.map(({ number, key, analysis }) => [number, key, analysis])).toEqual([
      [1, 'B', '风速超过限值。'],
      [2, 'AC', null],
      [3, 'B', null],
    ]);
  });

  test('a bracket full of keys belongs to the questions before it', () => {
    const text = `${title}1. 大风时应（ ）。A. 加速 B. 停运 C. 唱歌2. 车厢门应（ ）。A. 锁好 B. 打开 C. 拆下（1.B 2.A）3. 钢索应（ ）。A. 涂漆 B. 剪断 C. 巡检4. 须检查（ ）。A. 门 B. 索 C. 天气（3.C 4.ABC）`;
    expect(keysOf(text)).toEqual(['B', 'A', 'C', 'ABC']);
  });

  test('options for several questions stand before these', () => {
    const text = `${title}（1～2题共用备选答案）A. 停运B. 减速C. 加速D. 巡检1. 风速超过限值时应2. 进站时应（3～4题共用备选答案）A. 锁好B. 打开C. 拆下D. 涂漆3. 运行中车门应4. 到站后车门应答案：1.A 2.B 3.A 4.B`;
    expect(readText(text).questions.map(({ key, options }) => [key, options[0]?.text])).toEqual([
      ['A', '停运'],
      ['B', '停运'],
      ['A', '锁好'],
      ['B', '锁好'],
    ]);
  });

  test('parts may be counted by letters, right before the first of their questions', () => {
    const text = `${title}A、单项选择题（2题）1•大风时应（B）A•加速 B•停运 C•唱歌2•灯应（A）A•亮 B•关 C•拆B、判断题（2题）1•可以超载。（×）2•每日须试运行。（√）`;
    expect(readText(text).questions.map(({ section, key }) => [section, key])).toEqual([
      ['单项选择题', 'B'],
      ['单项选择题', 'A'],
      ['判断题', 'F'],
      ['判断题', 'T'],
    ]);
    const options = `${title}1. 客观题有A、选择题B、判断题C、简答题2. 主观题有A、论述题B、判断题C、选择题3. 灯应A、关B、亮C、拆`;
    expect(readText(options).questions.map((one) => one.options.length)).toEqual([3, 3, 3]);
  });

  test('a kind and a number in one bracket begin a question', () => {
    const text = `${title}【单选 01】大风时应（ ）A 加速B 停运C 唱歌【单选 02】车厢门应（ ）A 锁好B 打开C 拆下【判断 03】可以超载。（ ）参考答案：01 B 02 A 03 ×`;
    expect(readText(text).questions.map(({ kind, key }) => [kind, key])).toEqual([
      ['single', 'B'],
      ['single', 'A'],
      ['judge', 'F'],
    ]);
  });
});
