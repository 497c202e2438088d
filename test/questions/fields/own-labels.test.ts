import { describe, expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';

const asked = ['你最大的缺点是什么？', '客户投诉排队太久，你怎么办？', '你为什么想来这里？'];
const said = ['我说话偏快，正在练习放慢。', '我会先道歉，再请他坐下。', '这里重视新人培训。'];
const why = ['看是否坦诚。', '看情绪处理。', '看求职动机。'];

const bank = (partsOf: (index: number) => string): string =>
  `客服面试题及答案\n${asked.map((stem, index) => `${index + 1}. ${stem}${partsOf(index)}`).join('\n')}`;
const answersOf = (text: string) => readText(text).questions.map(({ answer }) => answer);

describe('a label that a document has over each answer', () => {
  test.each([
    ['in quotation marks', '\n「答案」'],
    ['in round brackets', '\n（参考答案）'],
    ['in brackets that are seldom used', '\n〔解答〕\n'],
    ['with its colon in the bracket', '\n【答案：】'],
    ['with a space before its colon', '\n答案 ：'],
    ['behind a dash', '\n—— 参考答案：'],
    ['between signs', '\n==参考回答==\n'],
    ['in other words', '\n满分示范：'],
    ['in other words behind a sign', '\n★ 高分模板：\n'],
    ['in other words and a bracket', '\n【话术】'],
    ['in other words on a line of its own', '\n通用回答\n'],
    ['in other words on the line of the stem', '精彩回答：'],
    ['参考：alone on a line', '\n参考：\n'],
  ])('is no part of it: %s', (_, label) => {
    expect(answersOf(bank((index) => `${label}${said[index]}`))).toEqual(said);
  });

  test.each(['面试官想听：', 'HR最想听到的：'])('is over the answer where no other is: %s', (label) => {
    const text = bank((index) => `${label}${said[index]}`);
    expect(readText(text).questions.map(({ answer }) => answer)).toEqual(said);
  });

  test.each([
    ['面试官想听：', '示范：'],
    ['【审题】', '【参考答案】'],
    ['「考官意图」', '「高分回答」'],
    ['回答要点：', '参考范例：'],
    ['答题框架：', '参考回答：'],
    ['问题分析：', '参考回答：'],
  ])('has one beside it that explains: %s %s', (hint, label) => {
    const text = bank((index) => `\n${hint}${why[index]}\n${label}${said[index]}`);
    expect(readText(text).questions.map(({ answer, analysis }) => [answer, analysis])).toEqual(
      said.map((answer, index) => [answer, why[index]]),
    );
  });

  test('has one beside it where contents list all questions above', () => {
    const text = `客服面试题及答案\n目录\n${asked.map((stem, at) => `${at + 1}. ${stem}`).join('\n')}\n${bank((at) => `\n回答技巧：${why[at]}\n回答范例：${said[at]}`).replace(/^.*\n/, '')}`;
    expect(
      readText(text).questions.map(({ question, answer, analysis }) => [question, answer, analysis]),
    ).toEqual(asked.map((question, at) => [question, said[at], why[at]]));
  });

  test.each(['怎么答？', '怎樣回答？', '该如何答？', '可以这样说？'])(
    'is no part of it where it asks: %s',
    (label) => {
      expect(answersOf(bank((index) => `\n${label}\n${said[index]}`))).toEqual(said);
      expect(answersOf(bank((index) => `\n${label}${said[index]}`))).toEqual(said);
    },
  );

  test.each(['扣分项：', '【避坑】', '拓展：'])('may be followed by one that explains: %s', (label) => {
    const text = bank((index) => `\n答：${said[index]}\n${label}${why[index]}`);
    expect(readText(text).questions.map(({ answer, analysis }) => [answer, analysis])).toEqual(
      said.map((answer, index) => [answer, why[index]]),
    );
  });
});

describe('a label over what is looked for', () => {
  const points = [['坦诚', '改进意识'], ['情绪处理'], ['求职动机', '稳定性']];

  test.each(['面试官想知道：', '【考官看重】', '「这题想考」'])('stands over points: %s', (label) => {
    const text = bank((index) => `\n${label}${points[index].join('、')}\n回答范例：${said[index]}`);
    expect(
      readText(text).questions.map(({ question, answer, assesses }) => [question, answer, assesses]),
    ).toEqual(said.map((answer, index) => [asked[index], answer, points[index]]));
  });

  test('stands over sentences that explain', () => {
    const text = bank((index) => `\n面试官想知道：${why[index]}\n回答范例：${said[index]}`);
    expect(readText(text).questions.map(({ analysis, assesses }) => [analysis, assesses])).toEqual(
      why.map((analysis) => [analysis, []]),
    );
  });
});

describe('a label over why something is asked', () => {
  const points = [['坦诚', '改进意识'], ['能否把抱怨变成可以做的事'], ['求职动机', '稳定性']];

  test.each(['【命题意图】', '命题意图：', '考察意图\n', '出题目的：', '考核意图：\n', '面试官意图：'])(
    'stands over points: %j',
    (label) => {
      const text = bank((index) => `\n${label}${points[index].join('、')}\n参考回答：\n${said[index]}`);
      expect(
        readText(text).questions.map(({ question, answer, assesses }) => [question, answer, assesses]),
      ).toEqual(said.map((answer, index) => [asked[index], answer, points[index]]));
    },
  );

  test.each(['【命题意图】', '考察意图\n', '面试官意图：'])(
    'stands over sentences that explain: %j',
    (label) => {
      const text = bank((index) => `\n${label}${why[index]}\n参考回答：\n${said[index]}`);
      expect(
        readText(text).questions.map(({ answer, analysis, assesses }) => [answer, analysis, assesses]),
      ).toEqual(said.map((answer, index) => [answer, why[index], []]));
    },
  );
});

describe('an arrow before each answer', () => {
  test.each(['\n→　', '\n➜ ', '→', '\n=> '])('is no part of it: %j', (arrow) => {
    expect(answersOf(bank((index) => `${arrow}${said[index]}`))).toEqual(said);
  });

  test('is the mark of a list where an answer has several', () => {
    const list = (index: number): string => `→ ${said[index]}\n→ ${why[index]}`;
    expect(answersOf(bank((index) => `\n${list(index)}`))).toEqual(asked.map((_, index) => list(index)));
  });

  test('is a sign of the answer where few have one', () => {
    const answers = said.map((answer, index) => (index === 1 ? `→ ${answer}` : answer));
    expect(answersOf(bank((index) => `\n${answers[index]}`))).toEqual(answers);
  });
});

describe('no label is', () => {
  test('a word that few answers have', () => {
    const text = bank((index) => `\n${index === 1 ? '话术：' : ''}${said[index]}`);
    expect(answersOf(text)).toEqual([said[0], `话术：${said[1]}`, said[2]]);
  });

  test('a question that few answers begin with', () => {
    const text = bank((index) => `\n${index === 1 ? '怎么说？\n' : ''}${said[index]}`);
    expect(answersOf(text)).toEqual([said[0], `怎么说？\n${said[1]}`, said[2]]);
  });

  test('a part that each answer has behind its own words', () => {
    const text = bank((index) => `\n${said[index]}\n示例：${why[index]}`);
    expect(answersOf(text)).toEqual(said.map((answer, index) => `${answer}\n示例：${why[index]}`));
  });

  test('a word that says nothing of an answer', () => {
    const text = bank((index) => `\n时间：${why[index]}${said[index]}`);
    expect(answersOf(text)).toEqual(said.map((answer, index) => `时间：${why[index]}${answer}`));
  });
});

test('a label over what is looked for explains the question before the usual label of its answer', () => {
  const text = `零售面试攻略\n${asked.map((stem, at) => `面试问题 ${at + 1}：${stem}\n考官想知道：\n${why[at]}\n建议答案：\n${said[at]}`).join('\n')}`;
  expect(
    readText(text).questions.map(({ question, answer, analysis }) => [question, answer, analysis]),
  ).toEqual(asked.map((question, at) => [question, said[at], why[at]]));
});

test.each(['我会这样处理：', '回答时注意：', '主要有以下几点：', '处理分三步：', '应该这样应对：'])(
  'what an answer begins with to announce its points is no label, however often: %s',
  (lead) => {
    const points = (index: number): string => `${lead}\n1、${said[index]}\n2、${why[index]}`;
    expect(answersOf(bank((index) => `\n${points(index)}`))).toEqual(asked.map((_, index) => points(index)));
  },
);

test.each(['应对话术：', '可用说法：', '一般回答：', '处理要点：'])(
  'a name of what follows is one: %s',
  (label) => {
    expect(answersOf(bank((index) => `\n${label}${said[index]}`))).toEqual(said);
  },
);
