import { expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const paper = (mark: string): string =>
  [
    '2025年库管员考试试题及答案一、单选题',
    `1${mark}收货时先核对（ ）。A.单据B.天气C.心情D.星座答案：A`,
    `2${mark}盘点多久一次？A.每年B.每月C.每十年D.从不答案：B`,
    `3${mark}易碎品应当（ ）。A.叠放B.倒放C.轻放D.抛放答案：C`,
    `二、判断题1${mark}出库可以不登记。（ ）答案：×`,
    `2${mark}先进先出能减少过期。（ ）答案：√`,
  ].join('');

test.each(['：', ')', '）'])(
  'a paper in one endless line may have its numbers before %s, glued to keys',
  (mark) => {
    const { questions } = readText(paper(mark));
    expect(questions.map(({ section, number, key }) => [section, number, key])).toEqual([
      ['单选题', 1, 'A'],
      ['单选题', 2, 'B'],
      ['单选题', 3, 'C'],
      ['判断题', 1, 'F'],
      ['判断题', 2, 'T'],
    ]);
  },
);

test('figures before a colon are no numbers of items', () => {
  const { questions } = readText(
    [
      '2025年库管员考试试题及答案一、单选题',
      '1.人数比3：小于多少？A.单据2：少B.天气3：多C.心情4：无答案：A',
      '2.盘点多久一次？A.每年B.每月C.每十年答案：B3.易碎品应当（ ）。A.叠放B.倒放C.轻放答案：C',
    ].join(''),
  );
  expect(questions.map(({ number, key }) => [number, key])).toEqual([
    [1, 'A'],
    [2, 'B'],
    [3, 'C'],
  ]);
});

test('letters without any mark, glued to words on both sides behind the bracket for the key, are options', () => {
  const { questions } = readText(
    [
      '宠物医院考试题及答案一、多选题（每题2分，共10分）',
      '1、接诊时应问（AB）A食量B精神C售价D毛色2、保定用具有（ABC）A项圈，B口套，C毛巾D网兜',
      '3、幼犬按时（AC）A免疫B剪尾C驱虫D染色4、狗的心率每分约（A）A70B12C300D55、猫砂应（B）A不换B每天清理C晒干',
    ].join(''),
  );
  expect(questions.map(({ number, key, options }) => [number, key, options.map(({ text }) => text)])).toEqual(
    [
      [1, 'AB', ['食量', '精神', '售价', '毛色']],
      [2, 'ABC', ['项圈，', '口套，', '毛巾', '网兜']],
      [3, 'AC', ['免疫', '剪尾', '驱虫', '染色']],
      [4, 'A', ['70', '12', '300', '5']],
      [5, 'B', ['不换', '每天清理', '晒干']],
    ],
  );
});

test('numbers may stand before nothing but a blank, glued to the last option', () => {
  const { questions } = readText(
    [
      '库管员模拟试卷一、单项选择题1 先进先出是为了（ ）。(A)防过期(B)好看(C)省灯(D)凑数',
      '2 “五五堆码”便于( )。(A)清点(B)采光(C)防潮(D)拍照3 危险品应( )存放。(A)混合(B)单独(C)露天(D)随意',
      '4 盘点分 3 步，第一步是（ ）。(A)冻结(B)初盘(C)复盘(D)调账5 出库凭（ ）。(A)口信(B)单据(C)眼色(D)暗号',
    ].join(''),
  );
  expect(questions.map(({ number, options }) => [number, options.at(-1)?.text])).toEqual([
    [1, '凑数'],
    [2, '拍照'],
    [3, '随意'],
    [4, '调账'],
    [5, '暗号'],
  ]);
});

test('figures before a blank are no numbers where numbers have a mark', () => {
  const { questions } = readText(
    [
      '库管员考试题及答案一、单项选择题1.盘点由（ ）人完成。A.1 人B.2 人C.3 人D.4 人',
      '2.叉车限速每小时（ ）公里。A.5 公里B.10 公里C.15 公里D.20 公里3.灭火器每（ ）查一次。A.1 月B.2 月C.3 月D.4 月',
    ].join(''),
  );
  expect(questions.map(({ number, options }) => [number, options.at(-1)?.text])).toEqual([
    [1, '4 人'],
    [2, '20 公里'],
    [3, '4 月'],
  ]);
});

test('letters in words are no options behind a bracket that names something', () => {
  const text =
    '门诊问答题库及答案一、简答题1.怎样补充维生素（VC）？答：多吃果蔬，其中维生素A护眼、维生素B护神经，维生素C抗氧化。2.输血前要查什么？答：要查血型（ABO）A型血与B型血不能互输，C反应蛋白也要查。3.怎样复诊？答：按医嘱。';
  expect(readText(text).questions.map(({ kind, options }) => [kind, options.length])).toEqual([
    ['open', 0],
    ['open', 0],
    ['open', 0],
  ]);
});
