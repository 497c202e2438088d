import { expect, test } from 'vitest';
import { briefs } from './reading.ts';

test('options in rows of their own below what is asked, behind the column of the key', () => {
  for (const labels of [
    ['A. ', 'B. ', 'C. '],
    ['(1) ', '(2) ', '(3) '],
    ['①', '②', '③'],
  ]) {
    const [a, b, c] = labels;
    const questions = briefs(`答案|題目
                              B|夜間行車應使用何種燈光？
                              |${a}遠光燈
                              |${b}近光燈
                              |${c}霧燈
                              C|行經學校路段應如何？
                              |${a}加速通過
                              |${b}鳴按喇叭
                              |${c}減速慢行`);
    expect(
      questions.map(({ kind, question, options, key }) => [
        kind,
        question,
        options?.map(({ label, text }) => label + text).join(' '),
        key,
      ]),
    ).toEqual([
      ['single', '夜間行車應使用何種燈光？', 'A遠光燈 B近光燈 C霧燈', 'B'],
      ['single', '行經學校路段應如何？', 'A加速通過 B鳴按喇叭 C減速慢行', 'C'],
    ]);
  }
});

test('questions without an answer that begin otherwise stay questions', () => {
  const questions = briefs(`答案|题目
                            先安抚客户。|客户投诉怎么办？
                            |B端客户流失怎么办？
                            |(2)班缺人怎么办？`);
  expect(questions.map(({ question }) => question)).toEqual([
    '客户投诉怎么办？',
    'B端客户流失怎么办？',
    '（2）班缺人怎么办？',
  ]);
});
