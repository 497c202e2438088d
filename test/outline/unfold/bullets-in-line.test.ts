import { describe, expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findListed } from '../../../src/outline/unfold/bullets.ts';
import { readText, sketch } from '../support/cleaned.ts';

const first = [
  '你为什么想做图书管理员，而不是回学校教书？',
  '读者把新书撕坏了又不肯赔，你怎么办？',
  '两位读者为一个座位吵了起来，你先做什么？',
];
const second = [
  '年底盘点时少了三本书，你怎么查？',
  '家长问该给三年级的孩子看什么，你怎么推荐？',
  '闭馆了还有人不走，你怎么劝？',
];
const intro = '社区图书馆的面试问得很细，下面按两家来写。';

const points = (stems: readonly string[], sign: string): string =>
  stems.map((stem) => `${sign}${stem}`).join('');
const wanted = (one: string, other: string): string[] => [
  ...first.map((stem) => `${one} null ${stem}`),
  ...second.map((stem) => `${other} null ${stem}`),
];

describe('points that ask begin lines in one endless line', () => {
  test.each(['- ', '• ', '●', '◆', '· ', '▪ '])('behind %s', (sign) => {
    const text = `${intro}${points(first, sign)}${points(second, sign)}`;
    expect(sketch(readText(text))).toEqual([...first, ...second].map((stem) => `– null ${stem}`));
  });

  test.each([
    [
      'names in brackets',
      '【城东馆】流程：笔试、面谈',
      '老师很和气。【城西馆】流程：只有面谈',
      '城东馆',
      '城西馆',
    ],
    ['names behind signs', '🔹 动机', '🔹 应变', '动机', '应变'],
    [
      'numbered names',
      '一、动机类问题这类问题看你的想法。例如：',
      '建议说得简短。二、应变类问题这类问题看你是否冷静。例如：',
      '动机类问题',
      '应变类问题',
    ],
  ])('below %s', (_, above, between, one, other) => {
    const text = `${intro}${above}${points(first, '- ')}${between}${points(second, '- ')}祝大家都顺利。`;
    const found = sketch(readText(text)).map((line) => line.replace(/ ⇒ .*$/, ''));
    expect(found).toEqual(wanted(one, other));
  });

  test('also where they answer behind a colon', () => {
    const said = ['- 你最大的缺點是什麼：挑一個。', '- 為什麼離開上一家：談規劃。', '- 如何面對壓力：舉例。'];
    const text = `把三點想清楚。${said.join('')}- 你怎樣看待加班：先說願意。`;
    const { places } = findListed(plainForm(text), { start: 0, end: text.length });
    expect(places.map((at) => text.slice(at, at + 6))).toEqual([
      '- 你最大的',
      '- 為什麼離',
      '- 如何面對',
      '- 你怎樣看',
    ]);
  });

  test('may have numbers with a bar', () => {
    const text = [...first, ...second].map(
      (stem, at) => `▌${at + 1} | ${stem}【高分示范】我说明了当时的情况，也讲了自己的经历和收获。`,
    );
    expect(
      readText(`全文共980字，预计阅读3分钟${text.join('')}`).questions.map(({ question }) => question),
    ).toEqual([...first, ...second]);
  });
});

describe('no question begins in one endless line', () => {
  test.each([
    [
      'at matters that a plan leaves open',
      '目标：把书目录入系统，闭馆时间不变，志愿者分成三班。待定事项：- 书架由谁来买？- 旧书怎么处理？- 周五能否开馆？排期：第一周整理，第二周录入，第三周上架，第四周试运行，并请街道的同志来看一次。',
    ],
    [
      'at points that tell',
      '入馆须知：- 请勿大声喧哗。- 请勿携带食物。- 借书每次不超过五本，期限三十天，可以续借一次。- 污损图书按原价赔偿。- 闭馆前十五分钟停止办理借还手续。儿童须有家长陪同，雨伞请放在门口的架子上。',
    ],
    [
      'at hyphens between words and numbers',
      '开馆时间 9:00 - 17:00，地址为人民路 12 - 14 号，电话 010 - 5550123，谁都可以来吗？可以。要带证件吗？要带。能停车吗？不能。馆内共有三层 - 少儿、文学、自习，哪一层最安静？三层最安静，请保持手机静音。',
    ],
  ])('%s', (_, text) => {
    expect(readText(text).questions).toEqual([]);
  });
});
