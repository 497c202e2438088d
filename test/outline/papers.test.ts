import { expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const stems = (text: string): string[] => readText(text).questions.map(({ question }) => question);

test('statements in an endless line below 填空题 are its items, though their blanks are lost', () => {
  expect(
    stems(
      '仓库管理员笔试一、填空题（每题2分，共8分）1、货架的承重由负责标明。2、先进先出的英文缩写是。3、盘点分为和两种。4、叉车充电时应当保持。二、单选题（每题2分）1、托盘的标准尺寸为（）A.1.0米B.1.2米C.1.5米2、库内限速（）A.5B.10C.20',
    ),
  ).toEqual([
    '货架的承重由负责标明。',
    '先进先出的英文缩写是。',
    '盘点分为和两种。',
    '叉车充电时应当保持。',
    '托盘的标准尺寸为（）',
    '库内限速（）',
  ]);
});

test('choice questions picked from a paper keep its numbers', () => {
  const reading = readText(
    '所屬科目：消防常識\n4. 滅火器應放在 (A)櫃內 (B)門後 (C)明顯處 (D)車上\n9. 火場逃生應 (A)搭電梯 (B)低姿勢 (C)跳窗 (D)躲床下\n12. 119 受理 (A)戶籍 (B)火警 (C)稅務 (D)招生\n15. 乾粉有效期為 (A)一年 (B)三年 (C)九年 (D)永久\n19. 煙霧偵測器裝於 (A)地面 (B)牆腳 (C)天花板 (D)門外',
  );
  expect(reading.questions.map(({ number }) => number)).toEqual([4, 9, 12, 15, 19]);
});

test('the keys of a paper alone are no statements to judge', () => {
  expect(stems('2025年模拟卷参考答案\n一、单选题\n1-5 BCADB\n二、判断题\n6.√ 7.× 8.√ 9.× 10.√')).toEqual([]);
});

test('directions behind the kind of task part the heading from its first item', () => {
  const reading = readText(
    '2025年保洁主管笔试题库及答案（第1套）一、单选题下列各题只有一个正确答案，请选出它（共3题）1、玻璃应用什么擦拭？A.钢丝球B.刮刀C.砂纸D.报纸2、地毯多久吸尘一次？A.每天B.每月C.每季D.每年3、消毒液应怎样配制？A.随意B.按比例C.加酒精D.加热水',
  );
  expect(reading.questions.map(({ section, kind }) => `${section} ${kind}`)).toEqual(
    Array(3).fill('单选题 single'),
  );
  expect(reading.title).toBe('2025年保洁主管笔试题库及答案（第1套）');
});

test('what a candidate is to mind is known with blanks in its name and its first point on the same line', () => {
  expect(
    stems(
      '钳工中级试卷 注 意 事 项 1、考试时间：90分钟。\n2、请填写姓名和准考证号。\n3、请仔细阅读题目。\n4、请勿涂画。\n一、判断题 1. 锉刀可以当锤子用。( )\n2. 台钻禁止戴手套。( )\n3. 划线后应打样冲眼。( )\n4. 锯条齿尖应朝前。( )\n5. 攻丝时要经常倒转。( )\n6. 钻孔时可用嘴吹铁屑。( )',
    ).length,
  ).toBe(6);
});

test('hints and an answer stand behind labels with a star, and 问 is no word of what is asked', () => {
  const reading = readText(
    '幼师面试问答集\n1.问：孩子哭闹不肯进园怎么办？\n*思路点拨：先安抚情绪。\n*参考方向：“我会蹲下来抱抱他。”\n2.问：家长质疑你没经验怎么办？\n*思路点拨：以行动取信。\n*参考方向：“我会每天反馈孩子的表现。”\n3.问：午睡时有孩子不睡怎么办？\n*思路点拨：尊重差异。\n*参考方向：“我会陪他安静看书。”',
  );
  expect(reading.questions.map(({ question, answer, analysis }) => [question, answer, analysis])).toEqual([
    ['孩子哭闹不肯进园怎么办？', '“我会蹲下来抱抱他。”', '先安抚情绪。'],
    ['家长质疑你没经验怎么办？', '“我会每天反馈孩子的表现。”', '以行动取信。'],
    ['午睡时有孩子不睡怎么办？', '“我会陪他安静看书。”', '尊重差异。'],
  ]);
});

test('本题解析 explains a key, and nothing of it is an answer', () => {
  const [first] = readText(
    '一、单选题\n1.吊钩的危险截面磨损达（）应报废。\nA.5%\nB.10%\nC.20%\n正确答案：B\n本题解析：\n磨损达十分之一即报废。\n2.钢丝绳绳卡至少用（）个。\nA.1\nB.2\nC.3\n正确答案：C\n本题解析：\n不少于三个。',
  ).questions;
  expect(first).toMatchObject({ key: 'B', answer: null, analysis: '磨损达十分之一即报废。' });
});

test('numbers without any mark begin questions at the starts of lines, counts do not', () => {
  const numbers = (text: string): (number | null)[] => readText(text).questions.map(({ number }) => number);
  expect(
    numbers(
      '保洁员面试题\n1什么是四色毛巾？\n红色擦卫生间，蓝色擦家具。\n2如何稀释消毒液？\n先放水后放药。\n3玻璃刮刀怎样保养？\n用完擦干，胶条朝上放置。\n4地毯多久清洗一次？\n公共区每月一次。',
    ),
  ).toEqual([1, 2, 3, 4]);
  expect(
    numbers(
      '客房价目\n1人间每晚二百元，含早餐。\n2人间每晚三百元，含早餐。\n3人间每晚四百元，不含早餐。\n4小时房一百元。',
    ),
  ).toEqual([]);
});

test('a part of answers whose first number in brackets stands right behind its own number has that answer as well', () => {
  const { questions } = readText(
    '电工试卷\n一、选择题\n1. 安全电压的上限是（ ）\nA. 36V B. 110V C. 220V D. 380V\n2. 触电后首先应（ ）\nA. 断电 B. 呼救 C. 报告 D. 离开\n二、问答题\n（1）怎样验电？\n（2）停电作业有哪些步骤？\n参考答案\n一、1. A 2. A\n二、（1）用合格的验电器。\n（2）停电、验电、接地、挂牌。',
  );
  expect(questions.map(({ key, answer }) => key ?? answer)).toEqual([
    'A',
    'A',
    '用合格的验电器。',
    '停电、验电、接地、挂牌。',
  ]);
});

test('an English paper is read by its sections, statements and answer key', () => {
  const reading = readText(
    [
      'Office Screening Test',
      'Time allowed: 30 minutes',
      'Section A: Multiple Choice',
      '1. Which greeting suits a formal letter?\na) Hi\nb) Dear Sir\nc) Hey\nd) You',
      '2. Which cell function adds up?\na) COUNT\nb) SUM\nc) ADD\nd) TOTAL',
      'Section B: True or False',
      '3. Confidential papers may stay on the desk.\n4. An agenda is sent before the meeting.',
      'Answer Key\nSection A\n1. b  2. b\nSection B\n3. False  4. True',
    ].join('\n\n'),
  );
  expect(reading.title).toBe('Office Screening Test');
  expect(reading.questions.map(({ section, kind, key }) => [section, kind, key])).toEqual([
    ['Multiple Choice', 'single', 'B'],
    ['Multiple Choice', 'single', 'B'],
    ['True or False', 'judge', 'F'],
    ['True or False', 'judge', 'T'],
  ]);
});

test('what a site says of its downloads is no question, nor what the candidate is to mind below it', () => {
  const stems = ['存货按什么计量？', '折旧从何时计提？', '商誉怎样处理？', '坏账怎样核算？'];
  const { title, questions } = readText(
    [
      '2024年会计招聘笔试题',
      '合集下载',
      '1. 1、下载前请自行甄别内容的完整性。',
      '考试须知：',
      '1、考试时间：120分钟。',
      '',
      '2、请在指定位置填写姓名。',
      '',
      '3、不要在试卷上乱写乱画。',
      '',
      '一、单选题',
      ...stems.flatMap((stem, index) => [`${index + 1}、${stem}`, 'A、按成本', 'B、按售价', 'C、按市价']),
    ].join('\n'),
  );
  expect([title, questions.map(({ question }) => question)]).toEqual(['2024年会计招聘笔试题', stems]);
});

test.each([
  ['一、選擇題：每題 2 分，共 4 分', '選擇題', 2],
  ['一、選擇題：（每題2分）', '選擇題', 2],
  ['一、單選題，每題 2 分', '單選題', 2],
  ['壹、單選題 40%（每題 20 分）', '單選題', 20],
  ['一、選擇題：20%', '選擇題', null],
])('the heading %j tells its name and what each question is worth', (heading, section, marks) => {
  const { questions } = readText(
    `教師甄選試題\n\n${heading}\n( )1.下列何者屬於形成性評量？①期末考②隨堂提問③會考④入學測驗\n( )2.下列何者是增強？①讚美②責罵③忽視④記過\n\n二、是非題\n( )1.形成性評量用於教學過程中。\n( )2.體罰有效。\n\n【解答】\n一、1.② 2.①\n二、1.○ 2.╳\n`,
  );
  expect(questions.map((question) => [question.section, question.marks, question.key])).toEqual([
    [section, marks, 'B'],
    [section, marks, 'A'],
    ['是非題', null, 'T'],
    ['是非題', null, 'F'],
  ]);
});

test('a sentence with a number of marks in it is no heading of a paper', () => {
  expect(
    stems('護理長面試題\n1.為什麼離職？\n一、我答對的題，每題 2 分都拿到了才走\n2.怎樣帶新人？'),
  ).toHaveLength(2);
});

const inParts =
  '一、名词解释\n1. 首问负责制\n2. 服务补救\n二、简答\n1. 简述投诉处理的步骤。\n2. 满意度与忠诚度的区别？\n答案\n一、1. 首位接待的员工负责到底。\n2. 失误后的补救措施。\n二、1. 倾听、道歉、解决、跟进。\n2. 满意度是态度，忠诚度是行为。';

test.each([
  ['a line each', inParts],
  ['an endless line', inParts.replaceAll('\n', ' ')],
])('long answers at the end may stand below the numbers of their parts alone, in %s', (_, text) => {
  expect(readText(text).questions.map(({ answer }) => answer)).toEqual([
    '首位接待的员工负责到底。',
    '失误后的补救措施。',
    '倾听、道歉、解决、跟进。',
    '满意度是态度，忠诚度是行为。',
  ]);
});

test('the points of a long answer at the end are no parts of the paper', () => {
  const { questions } = readText(
    '一、简答\n1. 怎样处理投诉？\n二、论述\n2. 怎样带团队？\n3. 怎样提升士气？\n答案\n1. 一、先倾听；二、再道歉。\n2. 一、定目标；二、给反馈。\n3. 一、激励；二、培训。',
  );
  expect(questions.map(({ answer }) => answer)).toEqual([
    '一、先倾听；二、再道歉。',
    '一、定目标；二、给反馈。',
    '一、激励；二、培训。',
  ]);
});
