import { expect, test } from 'vitest';
import { read } from './reading.ts';

test('a dash in the column of answers stands for none', () => {
  const { questions } = read(
    '問題|考核重點|參考答法\n你為何離職？|穩定性|想學更多。\n怎樣解釋？|誠信|-\n英文怎樣？|語氣|—\n可以輪班嗎？|彈性|可以。',
  );
  expect(questions.map(({ answer }) => answer)).toEqual(['想學更多。', null, null, '可以。']);
  expect(questions.map(({ assesses }) => assesses)).toEqual([['穩定性'], ['誠信'], ['語氣'], ['彈性']]);
});

test.each(['參考答法', '怎樣答', '回答方向', '建議回應', '擬答', '答題重點'])(
  'the column %s holds answers',
  (name) => {
    const { questions } = read(
      `問題|面試官想知道|${name}\n你為何離職？|穩定性|想學更多。\n可以輪班嗎？|彈性|可以，並會早到。`,
    );
    expect(questions.map(({ answer, assesses }) => [answer, ...assesses])).toEqual([
      ['想學更多。', '穩定性'],
      ['可以，並會早到。', '彈性'],
    ]);
  },
);

test('a dash that is the answer to a judgement stays', () => {
  const { questions } = read('题目|答案\n减号怎么写？|- 号\n加号怎么写？|+ 号');
  expect(questions.map(({ answer }) => answer)).toEqual(['- 号', '+ 号']);
});
