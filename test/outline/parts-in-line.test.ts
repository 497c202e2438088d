import { describe, expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const long = '这一段话是回答，说得具体一些，也分出先后，让听的人知道轻重缓急在哪里。';

const read = (...parts: string[]) => {
  const { title, questions } = readText(parts.join(''));
  return {
    title,
    questions: questions.map(({ section, number, marks, question }) => [section, number, marks, question]),
  };
};

describe('parts of a document in one endless line, over questions that a word numbers', () => {
  test('are sections, and the title ends before the first', () => {
    expect(
      read(
        '2025年殡仪服务员面试题及答案一、职业认知（共2题，每题5分）问题1：你怎样看待这份工作？',
        `答案示例：${long}问题2：家人反对怎么办？答案示例：${long}`,
        `二、沟通服务（每题10分）问题3：家属情绪失控时你怎么做？答案示例：${long}`,
      ),
    ).toEqual({
      title: '2025年殡仪服务员面试题及答案',
      questions: [
        ['职业认知', 1, 5, '你怎样看待这份工作？'],
        ['职业认知', 2, 5, '家人反对怎么办？'],
        ['沟通服务', 3, 10, '家属情绪失控时你怎么做？'],
      ],
    });
  });

  test('may begin the numbers anew, and stand in brackets with their own number', () => {
    expect(
      read(
        `船务文员面试真题汇编（含参考应答）【模块一 单证】第一问：提单有哪几种？【考察要点】专业、细心【参考应答】${long}`,
        `第二问：你怎样核对舱单？【考察要点】细心【参考应答】${long}`,
        `【模块二 沟通】第一问：货主催单时你怎么说？【考察要点】表达【参考应答】${long}`,
        `第二问：船期推迟怎么通知？【考察要点】主动【参考应答】${long}`,
      ),
    ).toEqual({
      title: '船务文员面试真题汇编（含参考应答）',
      questions: [
        ['单证', 1, null, '提单有哪几种？'],
        ['单证', 2, null, '你怎样核对舱单？'],
        ['沟通', 1, null, '货主催单时你怎么说？'],
        ['沟通', 2, null, '船期推迟怎么通知？'],
      ],
    });
  });

  test('may stand right before questions whose numbers are in brackets, like a bracket for a key', () => {
    expect(
      read(
        `渔港管理员面试题库（含答案） 第一章 港务（1）台风来临前你怎样安排船只？答：${long}`,
        `（2）怎样登记进港的船？答：${long}第二章 渔民（1）渔民不肯离船怎么办？答：${long}`,
        `（2）怎样宣传禁渔期？答：分三次：（1）开会；（2）上船；（3）张贴。`,
      ).questions,
    ).toEqual([
      ['港务', 1, null, '台风来临前你怎样安排船只？'],
      ['港务', 2, null, '怎样登记进港的船？'],
      ['渔民', 1, null, '渔民不肯离船怎么办？'],
      ['渔民', 2, null, '怎样宣传禁渔期？'],
    ]);
  });

  test('are none in the midst of an answer', () => {
    const { questions } = read(
      `社工面试题问题1：你怎样家访？答案：${long}我有两点看法，一、先约时间；二、再谈问题。`,
      `问题2：你怎样记录？答案：${long}问题3：你怎样结案？答案：${long}`,
    );
    expect(questions.map(([section, number]) => [section, number])).toEqual([
      [null, 1],
      [null, 2],
      [null, 3],
    ]);
  });
});
