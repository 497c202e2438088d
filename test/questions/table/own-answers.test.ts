import { expect, test } from 'vitest';
import { briefs } from './reading.ts';

const rows = `什么是闭包|熟练|函数连同它的作用域。
              移动端一像素|模糊|伪元素缩小一半。
              微前端沙箱|不会|`;

test.each(['我的答案', '我的回答', '我怎么答的', '自己的回答', '当时的回答', '我的思路', 'My Answer'])(
  'where %s is all that answers, it is the answer; how well one knew it is no part',
  (name) => {
    expect(briefs(`题目|掌握程度|${name}\n${rows}`)).toEqual([
      { kind: 'open', question: '什么是闭包', answer: '函数连同它的作用域。' },
      { kind: 'open', question: '移动端一像素', answer: '伪元素缩小一半。' },
      { kind: 'open', question: '微前端沙箱' },
    ]);
  },
);

test('rounds of interviews are sections', () => {
  expect(briefs('轮次|问题|我的回答|面试官反应\n一面|为什么离职？|想做大项目。|点头')).toEqual([
    { section: '一面', kind: 'open', question: '为什么离职？', answer: '想做大项目。' },
  ]);
});

test('beside the right answer it says how one fared', () => {
  expect(briefs('题目|我的答案|正确答案\n端口是多少？|二十一|八十')).toMatchObject([{ answer: '八十' }]);
});

test('in a test a letter given is no answer', () => {
  const [question] = briefs('题目|选项A|选项B|我的答案\n端口是多少？|21|80|A\n协议是？|TCP|UDP|B');
  expect([question?.key, question?.answer]).toEqual([undefined, undefined]);
  const [bare] = briefs('题目|我的答案|得分\n端口是多少？|A|0\n协议是什么？|AB|2');
  expect([bare.key, bare.answer]).toEqual([undefined, undefined]);
});
