import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const written = (numbers: readonly [number, number]): string =>
  [
    '行政前台应聘测试',
    '第一部分　单项选择',
    '1．会议室冲突时应当',
    'A．先到先得　B．都不给　C．都取消　D．不理会',
    '2．收到快递后应当',
    'A．拆开　B．登记　C．退回　D．丢弃',
    '第二部分　判断正误',
    `${numbers[0]}．访客可以不登记。`,
    `${numbers[1]}．总机应在三声内接听。`,
  ].join('\n');
const read = (...lines: string[]) => readText(lines.join('\n'));

describe('behind the keys of the parts that are written, questions to be asked face to face go on', () => {
  test.each([
    ['with a numbered heading', '第三部分　面谈问题'],
    ['with a heading of its own words', '面谈问题'],
  ])('%s', (_, heading) => {
    const reading = read(
      written([3, 4]),
      '参考答案：',
      '1．A　2．B　3．×　4．√',
      heading,
      '5．三位访客同时到了，你怎么安排？',
      '答：先请他们就座，再逐一登记。',
      '6．你还有什么想了解的？',
    );
    expect(choices(reading).slice(2)).toEqual([
      '3 judge 访客可以不登记。 ⇒ F',
      '4 judge 总机应在三声内接听。 ⇒ T',
      '5 open 三位访客同时到了，你怎么安排？ ⇒ – ⇒ answer: 先请他们就座，再逐一登记。',
      '6 open 你还有什么想了解的？ ⇒ –',
    ]);
    expect(reading.questions.map(({ section }) => section).slice(3)).toEqual([
      '判断正误',
      '面谈问题',
      '面谈问题',
    ]);
  });

  test('also where the numbers begin anew, and the keys stand by part', () => {
    const reading = read(
      written([1, 2]),
      '参考答案',
      '一、1.A 2.B',
      '二、1.× 2.√',
      '第三部分　面谈问题',
      '1．三位访客同时到了，你怎么安排？',
      '答：先请他们就座，再逐一登记。',
      '2．酒店订满了，你怎么办？',
      '答：找两家备选，再请示。',
    );
    expect(choices(reading).slice(1)).toEqual([
      '2 single 收到快递后应当 | A 拆开 | B 登记 | C 退回 | D 丢弃 ⇒ B',
      '1 judge 访客可以不登记。 ⇒ F',
      '2 judge 总机应在三声内接听。 ⇒ T',
      '1 open 三位访客同时到了，你怎么安排？ ⇒ – ⇒ answer: 先请他们就座，再逐一登记。',
      '2 open 酒店订满了，你怎么办？ ⇒ – ⇒ answer: 找两家备选，再请示。',
    ]);
  });
});

test('also in one endless line that nothing parts', () => {
  const reading = read(
    [
      '宠物店助理招聘小测第一部分 单选题1、给犬洗澡的水温一般为（  ）。A、20℃B、38℃C、50℃D、60℃',
      '2、剪到血线应当先（  ）。A、止血B、洗澡C、打电话D、喂食第二部分 判断题3、猫可以用犬的驱虫药。（  ）',
      '4、洗澡前应当先梳毛。（  ）参考答案：1、B 2、A 3、× 4、√',
      '第三部分 面试题5、顾客说狗一直抓耳朵，你怎么解释？答：先检查耳道，再安排免费复查。',
    ].join(''),
  );
  expect(choices(reading).slice(3)).toEqual([
    '4 judge 洗澡前应当先梳毛。（  ） ⇒ T',
    '5 open 顾客说狗一直抓耳朵，你怎么解释？ ⇒ – ⇒ answer: 先检查耳道，再安排免费复查。',
  ]);
  expect(reading.questions[4].section).toBe('面试题');
});

test('a half of answers that asks each question once more is none', () => {
  const reading = read(
    '前台面试题',
    '1．三位访客同时到了，你怎么安排？',
    '2．酒店订满了，你怎么办？',
    '参考答案',
    '1．三位访客同时到了，你怎么安排？',
    '答：先请他们就座。',
    '2．酒店订满了，你怎么办？',
    '答：找两家备选。',
  );
  expect(choices(reading)).toEqual([
    '1 open 三位访客同时到了，你怎么安排？ ⇒ – ⇒ answer: 先请他们就座。',
    '2 open 酒店订满了，你怎么办？ ⇒ – ⇒ answer: 找两家备选。',
  ]);
});

test('面试题 over the first number is the title of all, and no heading', () => {
  const reading = read(
    '护士面试题',
    '1．你为什么当护士？',
    '答：喜欢。',
    '2．针刺伤怎么办？',
    '答：先挤血。',
  );
  expect(reading.title).toBe('护士面试题');
  expect(reading.questions.map(({ section }) => section)).toEqual([null, null]);
});
