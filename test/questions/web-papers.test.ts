import { describe, expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';
import { choices } from './support/choices.ts';

const read = (text: string): string[] => choices(readText(text));

describe('a sign in the place of a number', () => {
  const stems = ['主键（ ）。', '外键（ ）。', '索引（ ）。'];
  const options = 'A．可以为空\nB．不得为空\nC．加快查询\n';
  const paper = stems.map((stem) => `●${stem}\n${options}`).join('');

  test('keys that are counted at the end answer the questions in their order', () => {
    expect(readText(`数据库试题\n${paper}参考答案：\n1-3 BAC`).questions.map(({ key }) => key)).toEqual([
      'B',
      'A',
      'C',
    ]);
  });

  test('keys that are not as many answer none', () => {
    const { questions } = readText(`数据库试题\n${paper}参考答案：\n1-4 BACB`);
    expect(questions.map(({ key }) => key)).toEqual([null, null, null]);
  });

  test('each blank of a stem is a question, with the number and the options of that blank', () => {
    const two = '●校验码占（1）位，可纠（2）位。\n（1）A．2　B．3　C．4\n（2）A．0　B．1　C．2\n';
    const one = (number: number, stem: string): string =>
      `●${stem}（${number}）。\n（${number}）A．甲　B．乙　C．丙\n`;
    expect(
      read(`网络试题\n${two}${one(3, '地址长')}${one(4, '端口是')}答案\n（1）C（2）B（3）A（4）B`),
    ).toEqual([
      '1 single 校验码占（1）位，可纠（2）位。 | A 2 | B 3 | C 4 ⇒ C',
      '2 single 校验码占（1）位，可纠（2）位。 | A 0 | B 1 | C 2 ⇒ B',
      '3 single 地址长（3）。 | A 甲 | B 乙 | C 丙 ⇒ A',
      '4 single 端口是（4）。 | A 甲 | B 乙 | C 丙 ⇒ B',
    ]);
  });

  test('the number of the blank before its key is none of it', () => {
    const one = (number: number, key: string): string =>
      `●甲是（${number}）。\n（${number}）A．甲　B．乙　C．丙\n试题解析：看定义。\n答案：（${number}）${key}\n`;
    expect(readText(`网络试题\n${one(1, 'C')}${one(2, 'A')}${one(3, 'B')}`).questions).toMatchObject([
      { number: 1, key: 'C', answer: null, analysis: '看定义。' },
      { number: 2, key: 'A' },
      { number: 3, key: 'B' },
    ]);
  });

  test('points of a list without options are no questions', () => {
    expect(read('安全须知\n●进场戴安全帽。\n●高处作业系安全带。\n●动火前开动火票。\n●下班断电。')).toEqual(
      [],
    );
  });
});

test('numbers in circles that a key below names are options, whatever stands on lines of its own', () => {
  const item = (number: number, stem: string): string =>
    `${number}. ${stem}\n① 请问贵姓\n② 您好\n③ 稍等\n答案：②\n`;
  expect(read(`客服测验\n${item(1, '接起电话先说')}${item(2, '转接之前先说')}`)).toEqual([
    '1 single 接起电话先说 | A 请问贵姓 | B 您好 | C 稍等 ⇒ B',
    '2 single 转接之前先说 | A 请问贵姓 | B 您好 | C 稍等 ⇒ B',
  ]);
});

test('the name of a kind stands over items whose keys stand before their numbers', () => {
  const { questions } = readText(
    '焊工考试\n判断题\n(×)1.气瓶可以混装。\n(√)2.动火要监护。\n(√)3.换焊条戴手套。\n选择题\n(B)1.乙炔瓶是 A.蓝 B.白 C.黑\n(A)2.氧气瓶是 A.蓝 B.白 C.黑',
  );
  expect(questions.map(({ section, number, key }) => `${section} ${number} ${key}`)).toEqual([
    '判断题 1 F',
    '判断题 2 T',
    '判断题 3 T',
    '选择题 1 B',
    '选择题 2 A',
  ]);
});

describe('options', () => {
  const first = (line: string) => readText(`质量员考试\n一、单选题\n1、${line}\n`).questions[0];
  const textsOf = (line: string): string[] => first(line).options.map(({ text }) => text);

  test.each([
    ['glued bare letters, two texts of which begin alike', '它是（ ）。A水平线B正垂线C侧垂线D侧平线'],
    ['glued bare letters before figures', '强度为（ ）MPa。A20B25C30D35'],
    ['letters that the site printed before those of the paper', '它是（ ）\nA、A.甲\nB、B.乙\nC、C.丙'],
    ['semicolons that part them on one line', '它是（ ） A、甲；B、乙；C、丙；D、丁。'],
    ['capitals before commas, where the texts begin alike', '它是：A,保标的 B,保利益 C,保人 D,受益人'],
    ['the key in the bracket before the first letter', '它是（ A ）A、甲；B、乙；C、丙'],
  ])('%s', (_, line) => {
    expect(textsOf(line).every((text) => /^(?:[\u3400-\u9fff]{1,3}|\d\d)$/.test(text))).toBe(true);
    expect(textsOf(line).length).toBeGreaterThan(2);
    expect(first(line).key).toBe(/（ A/.test(line) ? 'A' : null);
  });

  test.each([
    ['names with a letter and a figure', '仓库有A1、B1、C1三个区，怎样巡查？'],
    ['names that share what follows the letter', 'A公司B公司C公司共同出资，如何记账？'],
  ])('none are %s', (_, line) => {
    expect(textsOf(line)).toEqual([]);
  });

  test('one letter of several at the start of a text is its own', () => {
    expect(textsOf('组合是（ ）\nA. A、B\nB. 仅C\nC. 都不是')).toEqual(['A、B', '仅C', '都不是']);
  });
});

describe('keys in corners and ticked boxes', () => {
  test.each([
    ['1、先进先出是「B」。\nA、甲\nB、乙\nC、丙', '1 single 先进先出是「 」。 | A 甲 | B 乙 | C 丙 ⇒ B'],
    ['1、由「 A 」签字。\nA、甲\nB、乙\nC、丙', '1 single 由「 」签字。 | A 甲 | B 乙 | C 丙 ⇒ A'],
  ])('%j', (item, expected) => {
    expect(read(`仓管试题\n一、单选题\n${item}`)).toEqual([expected]);
  });

  test('a letter in quotation marks is a word where the key stands elsewhere', () => {
    expect(read('仓管试题\n一、单选题\n1、货架编号是“A”\nA、甲\nB、乙\nC、丙\n答案：C')).toEqual([
      '1 single 货架编号是“A” | A 甲 | B 乙 | C 丙 ⇒ C',
    ]);
  });

  test('of two words behind a statement the ticked one is the key', () => {
    expect(
      read(
        '叉车试卷\n一、判断题（正确的在“对”前打☑）\n1.可以载人。 □对 ☑错\n2.应查制动。 ☑对 □错\n3.可以熄火滑行。「×」',
      ),
    ).toEqual(['1 judge 可以载人。 ⇒ F', '2 judge 应查制动。 ⇒ T', '3 judge 可以熄火滑行。「 」 ⇒ F']);
  });
});

test('forms of surveys name the kind behind the stem, and the right options behind their texts', () => {
  const reading = readText(
    '导购线上考试\n1. 黄金高度是 [单选题] *\n○80cm\n○100cm(正确答案)\n○180cm\n2. 步骤包括 [多选题] *\n□问候(正确答案)\n□强推\n□试用(正确答案)\n3. 过期可以打折。 [判断题] *\n○对\n○错(正确答案)',
  );
  expect(choices(reading)).toEqual([
    '1 single 黄金高度是 | A 80cm | B 100cm | C 180cm ⇒ B',
    '2 multiple 步骤包括 | A 问候 | B 强推 | C 试用 ⇒ AC',
    '3 judge 过期可以打折。 ⇒ F',
  ]);
  expect(reading.leftovers).toEqual([]);
});

test('单选 and a blank before a stem tell its kind', () => {
  expect(
    read(
      '药师试题\n第 1 题 单选 主气的是\nA.心\nB.肺\nC.肾\n答案：B\n第 2 题 多选 属阳的有\nA.火\nB.水\nC.天\n答案：AC',
    ),
  ).toEqual(['1 single 主气的是 | A 心 | B 肺 | C 肾 ⇒ B', '2 multiple 属阳的有 | A 火 | B 水 | C 天 ⇒ AC']);
});

test('to put in order is no choice, though the points bear numbers', () => {
  const [question] = readText(
    '导游练习\n一、排序题\n1．将步骤排序：①核对 ②确认 ③问候 ④集合\n答案：③①②④',
  ).questions;
  expect(question).toMatchObject({ kind: 'open', options: [], answer: '③①②④' });
});

test('what keys are worth may be told among them', () => {
  const paper =
    '会计卷\n一、单选题\n1.前提是（ ）。\nA.甲 B.乙 C.丙\n2.期限是（ ）。\nA.甲 B.乙 C.丙\n二、判断题\n1.可以更正。（ ）\n2.按月计提。（ ）\n';
  expect(readText(`${paper}答案：\n一、1C2B（每题2分）\n二、1×2√`).questions.map(({ key }) => key)).toEqual([
    'C',
    'B',
    'F',
    'T',
  ]);
});

test('Keys: and a range stand over answers', () => {
  const paper = '英语卷\n1. It was put ____.\nA. on B. off C. up\n2. He is ____.\nA. who B. whom C. whose\n';
  expect(readText(`${paper}Keys: 1-2 BC`).questions.map(({ key }) => key)).toEqual(['B', 'C']);
});

test.each(['答　案', '参 考 答 案：', '附：参 考 答 案'])(
  'with room in it, %s stands over answers',
  (head) => {
    const paper =
      '观测员试题\n一、判断题\n1、门朝北。（ ）\n2、云量以成数记。（ ）\n二、问答题\n1、雷暴时怎样观测？\n2、缺测怎样补？\n';
    const answers = '\n一、判断题\n1、对 2、错\n二、问答题\n1、先保证安全。\n2、人工补测并备注。';
    expect(read(paper + head + answers)).toEqual([
      '1 judge 门朝北。（ ） ⇒ T',
      '2 judge 云量以成数记。（ ） ⇒ F',
      '1 open 雷暴时怎样观测？ ⇒ – ⇒ answer: 先保证安全。',
      '2 open 缺测怎样补？ ⇒ – ⇒ answer: 人工补测并备注。',
    ]);
  },
);

describe('short answers glued to one another', () => {
  const paper =
    '消防试题\n一、单选题\n1.报警拨（ ）。\nA.110 B.119 C.120\n二、填空题\n2.火灾分为____类。\n3.宣传日是____月9日。\n';

  test('are parted where each question has its number', () => {
    expect(readText(`${paper}答案：1.B2.六3.11`).questions.map(({ key, answer }) => key ?? answer)).toEqual([
      'B',
      '六',
      '11',
    ]);
  });

  test('are not where one of them has none, as what looks like its number may be of an answer', () => {
    const { questions } = readText(`${paper}4.警铃须____检查。\n答案：1.B2.六3.11`);
    expect(questions.map(({ key, answer }) => key ?? answer)).toEqual(['B', '六3.11', null, null]);
  });
});

describe('answers at the end that no words stand over', () => {
  const asked = ['潜意识由谁提出', '脱敏法属于', '共情是指'];
  const paper = asked.map((stem, at) => `${at + 1}.${stem}（ ）。\nA.甲 B.乙 C.丙\n`).join('');
  const keys = (answers: string) =>
    readText(`咨询师试题\n${paper}${answers}`)
      .questions.map(({ key }) => key ?? '–')
      .join('');

  test.each([
    ['1.【答案】A。解析：见书。\n2.【答案】C。解析：由人提出。\n3.【答案】B。'],
    ['1.A 解析：见书。\n由他写成。\n2.C 解析：由人提出。\n3.B'],
    ['\n1. A\n2. C\n3. B'],
    ['1-3 ACB'],
    ['1.A 2.C 3.B'],
  ])('%j', (answers) => {
    expect(keys(answers)).toBe('ACB');
  });

  test('more keys than questions answer none', () => {
    expect(keys('1-4 ACBA')).toBe('–––');
  });

  test('points that begin with a word of judgement are of the last answer', () => {
    const { questions } = readText(
      '面试题\n1.怎么看加班？\n2.怎么看跳槽？\n3.怎么看考核？\n1.对的事要坚持。\n2.错的事要改正。\n3.过程要留痕。',
    );
    expect(questions.map(({ answer }) => answer)).toEqual([
      null,
      null,
      '1.对的事要坚持。\n2.错的事要改正。\n3.过程要留痕。',
    ]);
  });
});

test('a dash may lead to the key behind the options', () => {
  const item = (number: number, key: string) => `${number}. 甲是\nA. 一\nB. 二\nC. 三\n—— ${key}\n`;
  expect(read(`咖啡师小测验\n${item(1, 'B')}${item(2, 'A')}`)).toEqual([
    '1 single 甲是 | A 一 | B 二 | C 三 ⇒ B',
    '2 single 甲是 | A 一 | B 二 | C 三 ⇒ A',
  ]);
});

describe('in one endless line', () => {
  test('a sign begins each question, and blanks, labels and keys are found behind it', () => {
    const one = (number: number, stem: string, key: string): string =>
      `●${stem}（${number}）。（${number}）A.电路B.报文C.分组试题解析：看定义。答案：（${number}）${key}`;
    const two =
      '●校验码占（1）位，可纠（2）位。（1）A.2B.3C.4（2）A.0B.1C.2试题解析：码距为三。答案：（1）B（2）B';
    expect(read(`网络试题${two}${one(3, '电话网采用', 'A')}${one(4, '互联网采用', 'C')}`)).toEqual([
      '1 single 校验码占（1）位，可纠（2）位。 | A 2 | B 3 | C 4 ⇒ B',
      '2 single 校验码占（1）位，可纠（2）位。 | A 0 | B 1 | C 2 ⇒ B ⇒ analysis: 码距为三。',
      '3 single 电话网采用（3）。 | A 电路 | B 报文 | C 分组 ⇒ A ⇒ analysis: 看定义。',
      '4 single 互联网采用（4）。 | A 电路 | B 报文 | C 分组 ⇒ C ⇒ analysis: 看定义。',
    ]);
  });

  test('points of a list behind signs are no questions', () => {
    const points = ['进场戴安全帽。', '高处系安全带。', '动火开动火票。', '下班断电。'];
    const rules = points.map((point) => `●${point}作业之前先确认现场没有人员逗留，再通知班组长。`).join('');
    expect(read(`安全须知${rules}`)).toEqual([]);
  });

  test('keys in square brackets stand before the numbers', () => {
    const { questions } = readText(
      '電機類甄試模擬題一、單選題（每題2分）[C] 1. 某電阻兩端電壓為十伏特，電流為二安培，電阻為何？ (A) 2Ω (B) 3Ω (C) 5Ω[A] 2. 鐵心使用矽鋼片的目的為何？ (A) 減少渦流損 (B) 增重 (C) 美觀[B] 3. 電動機欲反轉，應如何？ (A) 降壓 (B) 對調兩線 (C) 變頻',
    );
    expect(questions.map(({ key, options }) => [key, options[2].text])).toEqual([
      ['C', '5Ω'],
      ['A', '美觀'],
      ['B', '變頻'],
    ]);
  });

  test('答　案 stands over answers', () => {
    const { questions } = readText(
      '观测员上岗证试题一、是非判断题1、百叶箱的门应朝北开。（ ）2、蒸发量每日观测一次。（ ）3、云量以成数表示。（ ）二、问答题1、遇雷暴时观测应注意什么？2、自动站缺测怎样处理？答　案一、是非判断题1、对　2、错　3、对二、问答题1、先保证人身安全。2、人工补测并备注。',
    );
    expect(questions.map(({ key, answer }) => key ?? answer)).toEqual([
      'T',
      'F',
      'T',
      '先保证人身安全。',
      '人工补测并备注。',
    ]);
  });
});

test('of a statement to judge two glued words are no part, and the key behind them is its key', () => {
  expect(
    read(
      '安全员考试题库1. 【单选题】安全生产的方针是（ ）A、安全第一B、效益优先C、质量第一正确答案：A2. 【判断题】特种作业人员可以先上岗后取证。A、正确B、错误正确答案：B3. 【单选题】高处坠落的直接原因是（ ）A、未系安全带B、天气晴朗C、工期紧张正确答案：A',
    )[1],
  ).toBe('2 judge 特种作业人员可以先上岗后取证。 ⇒ F');
  expect(read('安全员考试题\n一、判断题\n1.选项A正确，B错误。（√）')).toEqual([
    '1 judge 选项A正确，B错误。（ ） ⇒ T',
  ]);
});
