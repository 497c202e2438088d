import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const keysOf = (...parts: string[]): unknown[] =>
  readText(parts.join('')).questions.map(({ key, answer }) => key ?? answer);

const paper = [
  '泳池救生员上岗测验（满分六十分，限时二十分钟）甲部：选择题（每题10分）1. 发现溺水者首先应A. 大声呼救B. 拍照C. 离开D. 等待',
  '2. 救生圈应放在何处A. 仓库B. 池边C. 车上D. 家中3. 池水浑浊时应A. 照常开放B. 停止开放C. 加热D. 加盐',
  '乙部：是非题（每题10分）4. 饮酒后可以下水。5. 浅水区也会溺水。6. 儿童须有人陪同。',
].join('');
const keys = ['A', 'B', 'B', 'F', 'T', 'T'];

describe('answers behind all questions of an endless line', () => {
  test.each([
    ['by parts', '答案甲部：1A 2B 3B乙部：4错 5对 6对'],
    ['by parts, with a note glued to the last key', '答案甲部 1A 2B 3B 乙部 4错 5对 6对如有疑问请联系教练。'],
    ['in columns', '答案1 A    4 错2 B    5 对3 B    6 对'],
    [
      'in a table with bars',
      '参考答案| 题号 | 答案 ||----|----|| 1 | A || 2 | B || 3 | B || 4 | × || 5 | √ || 6 | √ |',
    ],
    ['in a sentence for each kind', '答案：选择题为1A、2B、3B；是非题为4错、5对、6对。'],
    ['in corner brackets', '《解答》1.A 2.B 3.B 4.× 5.√ 6.√'],
    ['behind 答', '答：1、A；2、B；3、B；4、错；5、对；6、对。'],
    [
      'with reasons',
      '以上各题答案：第1题，选A。理由：先呼救。第2题，选B。第3题，选B。第4题，错误。理由：反应变慢。第5题，正确。第6题，正确。',
    ],
  ])('%s', (_, answers) => expect(keysOf(paper, answers)).toEqual(keys));

  test('may have no words over them, where each is labelled and they count from 1 again', () => {
    const labelled = ['A', 'B', 'B', '错', '对', '对'].map(
      (key, at) => `${at + 1}.【答案】${key}。解析：见教材。`,
    );
    expect(keysOf(paper, ...labelled)).toEqual(keys);
  });

  test('are keys, words and figures by turns, though a figure is glued to the next number', () => {
    const mixed = paper
      .replace('4. 饮酒后可以下水。', '4. 泳池深水区水深不小于____米。')
      .replace('5. 浅水区也会溺水。', '5. 心肺复苏的按压频率是每分钟____次。');
    const answers = '--------答案：1. A2. B3. B  浑浊时看不清池底。4. 1.85. 1006. √';
    expect(keysOf(mixed, answers)).toEqual(['A', 'B', 'B', '1.8', '100', 'T']);
  });

  test('of each section stand behind it, and the next section goes on with questions', () => {
    const { questions } = readText(
      '育婴员章节练习（第二版，内部使用，请勿外传）一、职业道德1. 工作时间应A. 守时B. 随意C. 迟到2. 家长的隐私应A. 保密B. 公开C. 出售【解答】1.(A)：守时是基本要求。2.(A)二、婴儿照护1. 新生儿宜A. 仰睡B. 趴睡C. 坐睡2. 配方奶的水温约为A. 45度B. 90度C. 5度【解答】1.(A)2.(A)：过热会破坏营养。',
    );
    expect(questions.map(({ section, key, analysis }) => [section, key, analysis])).toEqual([
      ['职业道德', 'A', '守时是基本要求。'],
      ['职业道德', 'A', null],
      ['婴儿照护', 'A', null],
      ['婴儿照护', 'A', '过热会破坏营养。'],
    ]);
  });

  test('one late label in a bank is the answer of its question alone', () => {
    const { questions } = readText(
      '前厅接待面试题（含填空题和问答题的准备要点，共四道，请逐题准备）1. 请你介绍一下自己。我做过三年前台，待人热情。2. 你为什么来我们酒店？因为喜欢这里的氛围。3. 客人丢了东西怎么办？先安抚，再查找，并做记录。4. 怎样办理入住？参考答案：1.核对证件。2.登记房号。',
    );
    expect(questions).toHaveLength(4);
    expect(questions.at(-1)?.question).toBe('怎样办理入住？');
  });
});

test('behind the words over answers a part may be named in square brackets', () => {
  const asked =
    '叉车考试试卷【单选题】1.叉车停放时货叉应（ ）。A.落地B.升高C.离地D.任意2.导游证的有效期为（ ）。A.一年B.两年C.三年D.五年【判断题】3.身上着火应就地打滚。4.小票可以随手丢弃。5.备用金交接时清点。【简答题】6.客人迟到怎么办？7.车坏了怎么办？';
  const told =
    '答案【单选题】1.A 2.C【判断题】3.√ 4.× 5.√【简答题】6.先联系客人，说好最晚几点走。7.先停到安全的地方，再叫拖车。';
  const { questions } = readText(asked + told);
  expect(questions.map(({ key, answer }) => key ?? answer)).toEqual([
    'A',
    'C',
    'T',
    'F',
    'T',
    '先联系客人，说好最晚几点走。',
    '先停到安全的地方，再叫拖车。',
  ]);
});

test('answers behind all questions are no points that an answer begins with, where keys stand glued to the options before', () => {
  const { questions } = readText(
    '鞋店导购面试宝典及答案参考一、单选题（共2题，每题2分）1.题干：顾客嫌贵时先做什么？A.降价B.了解顾虑C.沉默D.离开答案：B解析：先弄清顾虑。2.题干：哪项不是售后？A.退换B.保养C.进货D.回访答案：C解析：进货属采购。二、简答题（共2题，每题5分）1.题干：简述留住老客的三种方法。答案：（1）回访：定期问候；（2）积分：换购礼品；（3）活动：会员日。解析：合理即可。2.题干：如何估算客流？答案：看往年数据，看天气，看周边活动。解析：要有依据。',
  );
  expect(questions.map(({ key, answer }) => key ?? answer)).toEqual([
    'B',
    'C',
    '（1）回访：定期问候；（2）积分：换购礼品；（3）活动：会员日。',
    '看往年数据，看天气，看周边活动。',
  ]);
});

describe('keys behind each part of an endless line, whose names bear no number', () => {
  const asked = [
    '1. 装车前应先核对（ ）。（A）天气（B）单据（C）路况（D）油价2. 易碎品应放在（ ）。（A）底层（B）车头（C）上层（D）门边3. 配送超时应先（ ）。（A）联系客户（B）返回（C）等待（D）关机',
    '1. 签收时应核对（ ）。（A）件数（B）外观（C）品牌（D）收货人2. 出车前应检查（ ）。（A）轮胎（B）灯光（C）音响（D）刹车3. 货损单上应写明（ ）。（A）时间（B）件数（C）心情（D）原因',
    '1. 载重不得超过核定的____。2. 温度敏感的货物应当____运输。3. 冷藏车每____小时记录一次温度。',
  ];
  const keys = ['B', 'C', 'A', 'ABD', 'ABD', 'ABD', '载质量', '冷藏', '两'];
  const paperOf = (names: readonly string[], parts: readonly string[], told: readonly string[]): string =>
    `配送员上岗考试试卷${parts.map((part, at) => `${names[at]}${part}${told[at]}`).join('')}`;

  test('may be glued to the name of the next part', () => {
    const told = ['答案：1B2C3A', '答案：1ABD2ABD3ABD', '答案：1. 载质量2. 冷藏3. 两'];
    expect(keysOf(paperOf(['单项选择题', '多项选择题', '填空题'], asked, told))).toEqual(keys);
  });

  test('go on with the numbers of their part, whatever the first is', () => {
    const counted = (text: string, part: number): string =>
      text.replaceAll(/([123])\./g, (_, number) => `${Number(number) + part * 3}.`);
    const told = ['答案：1.B2.C3.A', '答案：1.ABD2.ABD3.ABD', '答案：1.载质量2.冷藏3.两'].map(counted);
    const parts = asked.map(counted);
    expect(keysOf(paperOf(['【单项选择题】', '【多项选择题】', '【填空题】'], parts, told))).toEqual(keys);
  });

  test('are none behind a statement that speaks of answers and counts', () => {
    const { questions } = readText(
      '配送员面试题（含填空题的准备要点，共四道）1. 请介绍一下自己。我送过三年货，熟悉路线。2. 客户不在家怎么办？先打电话，再约时间。3. 丢件怎么办？上报，查找，赔付。4. 选择题你怎样答？排除法，先看选项里的1B多项选择题再作决定。',
    );
    expect(questions).toHaveLength(4);
  });
});
