import { expect, test } from 'vitest';
import type { Question } from '../../../src/questions/question.ts';
import { readText } from '../../outline/support/cleaned.ts';

/** One item is no bank: another one stands behind it. */
const other = '2. 哪项属于护理文书（ ）\nA. 体温单 B. 海报\n答案：A\n';

const one = (text: string): Question => readText(/\n2\./.test(text) ? text : text + other).questions[0];

/** A question as `kind stem {options} key`. */
const sketchOf = ({ kind, question, options, key }: Question): string =>
  [kind, question, ...options.map(({ label, text }) => `{${label} ${text}}`), key].join(' ');

const paper = (items: string): string => `护理考试题\n${items}`;

test('options, key and explanation are told apart', () => {
  const question = one(
    paper('1. 下列不属于生命体征的是（ ）\nA. 体温\nB. 脉搏\nC. 身高\n答案：C\n解析：身高不是生命体征。\n'),
  );
  expect(question).toMatchObject({
    kind: 'single',
    question: '下列不属于生命体征的是（ ）',
    options: [
      { label: 'A', text: '体温' },
      { label: 'B', text: '脉搏' },
      { label: 'C', text: '身高' },
    ],
    key: 'C',
    answer: null,
    analysis: '身高不是生命体征。',
    doubts: [],
  });
});

test('on one endless line too', () => {
  const reading = readText(
    '1.哪个关键字用于继承？ A.extends B.import C.super 答案：A 解析：extends用于继承。 2.默认端口是？ A.21 B.80 C.443 答案：B',
  );
  expect(reading.questions.map(sketchOf)).toEqual([
    'single 哪个关键字用于继承？ {A extends} {B import} {C super} A',
    'single 默认端口是？ {A 21} {B 80} {C 443} B',
  ]);
  expect(reading.questions[0].analysis).toBe('extends用于继承。');
});

test.each([
  ['（ B ）', '下列是生命体征的是（ ）'],
  ['（B）', '下列是生命体征的是（ ）'],
  ['( B )', '下列是生命体征的是（ ）'],
  ['[B]', '下列是生命体征的是[ ]'],
  ['【B】', '下列是生命体征的是【 】'],
  ['____', '下列是生命体征的是____'],
  ['__B__', '下列是生命体征的是____'],
])('a stem with %s does not show its key', (blank, stem) => {
  const question = one(
    paper(`1. 下列是生命体征的是${blank.replace('(', '（').replace(')', '）')}\nA. 身高 B. 脉搏 C. 肤色\n`),
  );
  expect(question.question).toBe(stem);
  expect(question.key).toBe(blank.includes('B') ? 'B' : null);
});

test('square brackets of code hold no key', () => {
  const question = one(paper('1. 下面的 a[B] 是什么？\nA. 下标 B. 元素 C. 长度\n'));
  expect([question.question, question.key]).toEqual(['下面的 a[B] 是什么？', null]);
});

test('a key in brackets before the full stop of a stem is no option', () => {
  const text =
    '1.库温不得超过[A]。A.25℃B.30℃C.35℃2.湿度不得超过（B）。A.45%B.60%C.75%3.每天通风（C）。A.一次B.两次C.三次';
  expect(readText(`仓库保管员试题${text}`).questions.map(sketchOf)).toEqual([
    'single 库温不得超过[ ]。 {A 25℃} {B 30℃} {C 35℃} A',
    'single 湿度不得超过（ ）。 {A 45%} {B 60%} {C 75%} B',
    'single 每天通风（ ）。 {A 一次} {B 两次} {C 三次} C',
  ]);
});

test('a key in the midst of a stem is taken out', () => {
  expect(one(paper('1. 下列（ C ）属于生命体征。\nA. 身高 B. 体重 C. 脉搏\n'))).toMatchObject({
    question: '下列（ ）属于生命体征。',
    key: 'C',
  });
});

test('several letters make a question one of several answers', () => {
  expect(one(paper('1. 属于生命体征的有（ ）\nA. 体温 B. 脉搏 C. 身高\n答案：AB\n')).kind).toBe('multiple');
});

test('a heading tells the kind of all its questions, also where the key has one letter', () => {
  const reading = readText(
    paper(
      '一、多选题\n1. 属于生命体征的有（ ）\nA. 体温 B. 身高\n答案：A\n2. 属于体温计的有（ ）\nA. 水银 B. 电子\n答案：AB\n',
    ),
  );
  expect(reading.questions.map(({ kind, key }) => [kind, key])).toEqual([
    ['multiple', 'A'],
    ['multiple', 'AB'],
  ]);
});

test('a label in the stem tells the kind and is taken out', () => {
  expect(one(paper('1. （多选题）属于生命体征的有（ ）\nA. 体温 B. 身高\n答案：A\n'))).toMatchObject({
    kind: 'multiple',
    question: '属于生命体征的有（ ）',
  });
});

test.each([
  ['1. 体温低于35度为体温过低。（√）\n', '体温低于35度为体温过低。（ ）', 'T'],
  ['1. 袖带越宽越好。（ × ）\n', '袖带越宽越好。（ ）', 'F'],
  ['1. 袖带越宽越好。（错误）\n', '袖带越宽越好。（ ）', 'F'],
  ['1. 袖带越宽越好。【错误】\n', '袖带越宽越好。【 】', 'F'],
  ['1. 袖带越宽越好。×\n', '袖带越宽越好。', 'F'],
  ['1. 袖带越宽越好。\n答案：错\n', '袖带越宽越好。', 'F'],
  ['1. 袖带越宽越好。（ ）\n答案：N\n', '袖带越宽越好。（ ）', 'F'],
  ['1. 袖带越宽越好。（ ）\nA. 正确 B. 错误\n答案：B\n', '袖带越宽越好。（ ）', 'F'],
  ['1. 袖带越宽越好。（A）O（B）X\n答案：B\n', '袖带越宽越好。', 'F'],
  ['1. 袖带越宽越好。A、正确B、错误\n答案：B\n', '袖带越宽越好。', 'F'],
])('%j is to be judged', (item, stem, key) => {
  const text = `一、常识\n${item}2. 测血压前应休息十分钟。（√）\n3. 鼻饲液温度为38度。（√）\n`;
  expect(one(paper(text))).toMatchObject({ kind: 'judge', question: stem, key, options: [], answer: null });
});

test('two options alone are nothing to judge', () => {
  expect(one(paper('1. 首选哪种体温计？\nA. 水银\nB. 电子\n答案：B\n')).kind).toBe('single');
});

test('what stands behind a judgement explains it', () => {
  expect(
    one(
      paper('一、判断题\n1. 袖带越宽越好。\n答案：错误。过宽测得偏低。\n2. 脉搏应测一分钟。\n答案：正确\n'),
    ),
  ).toMatchObject({
    kind: 'judge',
    key: 'F',
    answer: null,
    analysis: '过宽测得偏低。',
  });
});

test('blanks are filled in, and the answer is text', () => {
  expect(one(paper('1. 成人体温为____度，脉搏为____次。\n答案：36～37；60～100\n'))).toMatchObject({
    kind: 'fill',
    key: null,
    answer: '36～37；60～100',
  });
});

test('an explanation that ends with 故选 gives the key and stays', () => {
  expect(
    one(paper('1. 哪项是生命体征？\nA. 身高\nB. 脉搏\nC. 肤色\n解析：脉搏反映心率。故选B。\n')),
  ).toMatchObject({ key: 'B', answer: null, analysis: '脉搏反映心率。故选B。' });
});

test('ticked options are the key where the document ticks them', () => {
  const reading = readText(
    paper('1. 哪项是生命体征？\nA. 身高\nB. 脉搏（正确答案）\n2. 哪项要保暖？\nA. 新生儿 ✅\nB. 高热\n'),
  );
  expect(reading.questions.map(sketchOf)).toEqual([
    'single 哪项是生命体征？ {A 身高} {B 脉搏} B',
    'single 哪项要保暖？ {A 新生儿} {B 高热} A',
  ]);
});

test('keys before the numbers belong to the items behind them', () => {
  const reading = readText(
    '甄試試題\n一、單選題\n（ B ）1. 下列何者正確？ (A)甲 (B)乙 (C)丙\n（ C ）2. 下列何者錯誤？ (A)甲 (B)乙 (C)丙\n',
  );
  expect(reading.questions.map(({ question, key }) => [question, key])).toEqual([
    ['下列何者正確？', 'B'],
    ['下列何者錯誤？', 'C'],
  ]);
  expect(reading.leftovers).toEqual([]);
});

test('lines without letters are options under a heading that asks to choose, and where the answer is one of them', () => {
  expect(
    one(
      paper(
        '一、单选题\n1. 哪项是生命体征（ ）\n身高\n脉搏\n肤色\n答案：B\n2. 哪项要保暖（ ）\n高热\n新生儿\n答案：B\n',
      ),
    ).options,
  ).toHaveLength(3);
  expect(
    one(
      paper(
        '1. 几秒内应当招呼？\n3秒\n10秒\n1分钟\n正确答案：10秒\n2. 谁先招呼？\n店员\n顾客\n正确答案：店员\n',
      ),
    ),
  ).toMatchObject({
    key: 'B',
    answer: null,
  });
});

test('two glued options that are no judgement make nothing to be judged', () => {
  expect(one(paper('1. 他的血型是（A）O（B）AB\n答案：B\n')).kind).not.toBe('judge');
});

test('lines without letters keep amounts at their start, and lose the numbers that count them', () => {
  const heading = '一、单选题\n';
  const next = '2. 哪项要保暖（ ）\n高热\n新生儿\n答案：B\n';
  expect(
    sketchOf(one(paper(`${heading}1. 通道的宽度不小于（ ）\n0.5米\n1.5米\n2米\n答案：C\n${next}`))),
  ).toBe('single 通道的宽度不小于（ ） {A 0.5米} {B 1.5米} {C 2米} C');
  expect(
    sketchOf(
      one(
        paper(
          `${heading}1) 通道的宽度不小于（ ）\n1. 一米\n2. 两米\n3. 三米\n答案：C\n2) 哪项要保暖（ ）\n1. 高热\n2. 新生儿\n答案：B\n`,
        ),
      ),
    ),
  ).toBe('single 通道的宽度不小于（ ） {A 一米} {B 两米} {C 三米} C');
});

test('options that numbers count are told where the answer repeats one behind its letter', () => {
  const next = '2) 哪项要保暖？\n1. 高热\n2. 新生儿\n3. 中暑\n答案：（b）新生儿\n';
  const listed = '1) 托盘要在哪里堆放？\n1. 通道\n2. 货架\n3. 门口\n';
  expect(sketchOf(one(paper(`${listed}答案：（b）货架\n解释：通道要留空。\n${next}`)))).toBe(
    'single 托盘要在哪里堆放？ {A 通道} {B 货架} {C 门口} B',
  );
  expect(one(paper(`${listed}答案：（b）款托盘放在货架上。\n${next}`)).options).toEqual([]);
});

test('options that numbers count may stand in one line, where the key is a number', () => {
  const asked = ['托盘要在（ ）堆放', '灭火器每（ ）检查一次', '叉车由（ ）驾驶'];
  const options = ['1.通道2.货架3.门口', '1.年2.季3.月', '1.学徒2.访客3.持证人员'];
  const bank = (keys: readonly string[]): Question[] =>
    readText(
      paper(asked.map((stem, at) => `${at + 1}. ${stem}。\n${options[at]}\n答案：${keys[at]}\n`).join('')),
    ).questions;
  expect(bank(['2', '3', '3']).map(sketchOf)).toEqual([
    'single 托盘要在（ ）堆放。 {A 通道} {B 货架} {C 门口} B',
    'single 灭火器每（ ）检查一次。 {A 年} {B 季} {C 月} C',
    'single 叉车由（ ）驾驶。 {A 学徒} {B 访客} {C 持证人员} C',
  ]);
  expect(bank(['货架', '月', '持证人员'])[0].options).toEqual([]);
});

test('a key that no option has is kept and doubted', () => {
  expect(one(paper('1. 哪项是生命体征？\nA. 身高\nB. 脉搏\n答案：D\n'))).toMatchObject({
    key: 'D',
    doubts: ['key'],
  });
});

test('two places that give different keys are doubted', () => {
  expect(one(paper('1. 哪项是生命体征（A）\nA. 身高\nB. 脉搏\n答案：B\n'))).toMatchObject({
    key: 'B',
    doubts: ['key'],
  });
});

test('an option that is missing is doubted', () => {
  expect(one(paper('1. 哪项是生命体征？\nA. 身高\nB. 脉搏\nD. 肤色\n答案：B\n')).doubts).toContain('options');
});

test('points in round numbers are no options of an open question', () => {
  const question = one(
    '护士面试题\n1. 接到投诉怎么办？①先道歉。②再记录。③后回访。\n2. 你的优点是什么？细心。\n',
  );
  expect(question).toMatchObject({ kind: 'open', options: [], answer: '①先道歉。②再记录。③后回访。' });
});

test('notes of a site are no part of answer or options', () => {
  expect(
    one(
      paper(
        '1. 哪项是生命体征？\nA. 身高\nB. 脉搏\n答案：B\n解析：脉搏反映心率。\n难度：中等\n来源：2019年真题\n',
      ),
    ),
  ).toMatchObject({ key: 'B', analysis: '脉搏反映心率。' });
});

test('an answer may begin as a note does: a sentence of several parts is its own', () => {
  const { questions } = readText(
    '仓管面试题\n1. 退料从哪里来？\n答：来源：车间退料、客户退货两种。\n2. 物料怎样管？\n答：看价值。\n分类：甲类重点管，乙类一般管。\n',
  );
  expect(questions.map(({ answer }) => answer)).toEqual([
    '来源：车间退料、客户退货两种。',
    '看价值。\n分类：甲类重点管，乙类一般管。',
  ]);
});

test('what is shared by several questions stands before each of them', () => {
  const reading = readText(
    '急诊考核题\n阅读下面的材料，回答1～2题。\n患者胸痛四十分钟，大汗。\n1. 最可能的诊断是\nA. 心梗 B. 胃炎\n答案：A\n2. 首先应\nA. 步行检查 B. 卧床吸氧\n答案：B\n根据以下案例，回答3～4题。\n王女士服毒后入院。\n3. 洗胃宜用\nA. 热水 B. 碱水\n答案：B\n4. 应观察\nA. 瞳孔 B. 头发\n答案：A\n',
  );
  expect(reading.questions.map(({ question }) => question)).toEqual([
    '患者胸痛四十分钟，大汗。\n最可能的诊断是',
    '患者胸痛四十分钟，大汗。\n首先应',
    '王女士服毒后入院。\n洗胃宜用',
    '王女士服毒后入院。\n应观察',
  ]);
});

test('a key in words and a lettered answer are told from options', () => {
  expect(one(paper('1. 哪项是生命体征？ A.身高 B.脉搏 C.肤色答案选B\n'))).toMatchObject({
    key: 'B',
    doubts: [],
  });
  expect(
    one('前端面试题\n1. 什么是闭包？\nA: 函数与其词法环境。\n2. 什么是原型？\nA: 被继承的对象。\n'),
  ).toMatchObject({
    kind: 'open',
    answer: '函数与其词法环境。',
  });
});

test('where letters count, the round numbers in the stem are what they speak of', () => {
  const text = '1. 属于禁止行为的是：①体罚 ②辱骂 ③收礼\nA. ①② B. ①③ C. ①②③\n答案：C\n';
  expect(one(paper(text)).options.map(({ text: option }) => option)).toEqual(['①②', '①③', '①②③']);
});
