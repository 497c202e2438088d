import { expect, test } from 'vitest';
import { readLines } from '../support/markdown.ts';

const read = (lines: readonly string[]): string[] =>
  readLines(lines).questions.map(({ question, answer }) => `${question} ⇒ ${answer}`);

const asked = [
  '> 轮岗要多久？',
  '一般三个月。轮岗时跟着师傅，先学点钞，再学开户，最后才上柜。',
  '那轮岗期间有补贴吗？',
  '有的，按天算，不过要自己去申请，很多人都不知道这一点。',
  '> 柜员一定要站着吗？',
  '可以坐。',
  '- 高柜都有椅子',
  '你想想，站一天谁受得了？',
  '> 考什么证书比较好',
  '先考从业资格。',
  '> 试用期能不能请假？',
  '能，按天扣。',
];

test('quoted lines that ask are questions, and what stands below them, asking or not, their answers', () => {
  const preface = ['> 整理了大家常问的几件事，供参考。', '都是个人看法。'];
  expect(read(['# 银行入职问答', ...preface, ...asked])).toEqual([
    '轮岗要多久？ ⇒ 一般三个月。轮岗时跟着师傅，先学点钞，再学开户，最后才上柜。\n那轮岗期间有补贴吗？\n有的，按天算，不过要自己去申请，很多人都不知道这一点。',
    '柜员一定要站着吗？ ⇒ 可以坐。\n- 高柜都有椅子\n你想想，站一天谁受得了？',
    '考什么证书比较好 ⇒ 先考从业资格。',
    '试用期能不能请假？ ⇒ 能，按天扣。',
  ]);
});

test('quotations right below titles that ask go on with these', () => {
  const below = ['轮岗', '站姿', '证书', '请假'].flatMap((matter) => [
    `## 谈谈你对${matter}的看法？`,
    '> 考官想听什么？',
    `${matter}要按规定来。`,
  ]);
  expect(readLines(['# 面试题', ...below]).questions.map(({ question }) => question)).toEqual([
    '谈谈你对轮岗的看法？',
    '谈谈你对站姿的看法？',
    '谈谈你对证书的看法？',
    '谈谈你对请假的看法？',
  ]);
});

test('an article that quotes what people say is no bank', () => {
  const said = ['> 我觉得柜台很闷。', '> 我也想过走。', '> 后来就习惯了。', '> 同事都很好。'];
  const lines = said.flatMap((line) => [line, '这话很多人说过，听的人点点头，接着忙手里的事。']);
  expect(read(['# 柜台十年', ...lines])).toEqual([]);
});
