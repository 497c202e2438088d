import { describe, expect, test } from 'vitest';
import { ingestText } from '../../src/ingest.ts';
import { readText, sketch } from './support/cleaned.ts';

test('finds title, headings and numbers in one endless line', () => {
  const reading = readText(
    '2025年護士招聘面試題庫及參考答案一、自我認知1.你為什么選擇護理？我想守在病人身邊。2.請談談你的優點。我的優點是細心。二、專業知識1.什么是三查？三查是操作前、中、后查。2.何為無菌？無菌是沒有細菌。',
  );
  expect(reading.title).toBe('2025年護士招聘面試題庫及參考答案');
  expect(reading.role).toBe('護士');
  expect(sketch(reading)).toEqual([
    '自我認知 1 你為什么選擇護理？ ⇒ 我想守在病人身邊。',
    '自我認知 2 請談談你的優點。 ⇒ 我的優點是細心。',
    '專業知識 1 什么是三查？ ⇒ 三查是操作前、中、后查。',
    '專業知識 2 何為無菌？ ⇒ 無菌是沒有細菌。',
  ]);
});

test('finds them on lines of their own', () => {
  const reading = readText(
    '电工面试题及答案\n\n一、安全\n1、安全电压是多少？\n36伏以下。\n2、怎样验电？\n先在有电处试验电笔。\n\n二、操作\n1、什么是接地？\n接地是与大地相连。\n',
  );
  expect(sketch(reading)).toEqual([
    '安全 1 安全电压是多少？ ⇒ 36伏以下。',
    '安全 2 怎样验电？ ⇒ 先在有电处试验电笔。',
    '操作 1 什么是接地？ ⇒ 接地是与大地相连。',
  ]);
});

test('reads 第一题 with its labels under a heading without a number', () => {
  const reading = readText(
    '会计面试题（某大型国企）必刷题解析\n\n面试问答题（共20题）\n\n第一题：\n\n什么是借贷记账法？\n\n答案：\n\n一种复式记账法。\n\n1. 有借必有贷；\n\n2. 借贷必相等。\n\n解析：\n\n概念题。\n\n第二题：\n\n谈谈你对内控的理解。\n\n答案与解析：\n\n答案：\n\n内控是流程。',
  );
  expect(sketch(reading)).toEqual([
    '面试问答题 1 什么是借贷记账法？ ⇒ 一种复式记账法。\n1. 有借必有贷；\n2. 借贷必相等。',
    '面试问答题 2 谈谈你对内控的理解。 ⇒ 内控是流程。',
  ]);
  expect(reading.questions[0].analysis).toBe('概念题。');
});

test('reads 題目一 on a line of its own, and none at the end of a sentence', () => {
  const reading = readText(
    '收銀員面試題連建議答案\n\n題目一\n客人說找少了錢，你會怎樣做？\n建議答案：\n當面重點一次，再看錄影。做法見題目二\n\n題目二\n收到一張假鈔。\n建議答案：\n請主管來辨認。\n\n題目三\n你發現同事沒有入帳。\n建議答案：\n先問清楚，再匯報。',
  );
  expect(sketch(reading)).toEqual([
    '– 1 客人說找少了錢，你會怎樣做？ ⇒ 當面重點一次，再看錄影。做法見題目二',
    '– 2 收到一張假鈔。 ⇒ 請主管來辨認。',
    '– 3 你發現同事沒有入帳。 ⇒ 先問清楚，再匯報。',
  ]);
});

describe('a question without its mark', () => {
  const asked = ['什么是黑盒测试', '如何设计登录的测试用例', '线上出了缺陷怎么办', '回归测试的目的'];
  const answers = [
    '黑盒测试不关心内部结构。',
    '从功能、安全、性能几方面考虑。',
    '先止损，再定位。',
    '确认修改没有引入新问题。',
  ];
  const bank = (between: string, count = 4) =>
    `测试工程师面试题\n${answers
      .slice(0, count)
      .map((answer, index) => `${index + 1}. ${asked[index]}${between}${answer}`)
      .join('\n')}`;

  test('is one on a line of its own, and so is what only names a matter between others', () => {
    expect(sketch(readText(bank('\n')))).toEqual(
      answers.map((answer, index) => `– ${index + 1} ${asked[index]} ⇒ ${answer}`),
    );
  });

  test('ends at the blank before its answer', () => {
    expect(sketch(readText(bank(' ', 3)))).toEqual(
      answers.slice(0, 3).map((answer, index) => `– ${index + 1} ${asked[index]} ⇒ ${answer}`),
    );
  });

  test('does not end at a blank within it', () => {
    const { questions } = readText(
      '测试工程师面试题\n1. 什么是 黑盒 测试？\n不看内部结构。\n2. 你 怎么 看测试左移？\n很好。\n3. 介绍 JMeter 的用法。\n压测工具。',
    );
    expect(questions.map(({ answer }) => answer)).toEqual(['不看内部结构。', '很好。', '压测工具。']);
  });
});

test('joins a half of answers by section and number', () => {
  const reading = readText(
    '2026年打造卓越：倉庫主管職位面試必讀問題集一、行為題（每題10分，共2題）1.講述一次盤點經歷。差異從何而來？（考察：細致、分析能力）2.你怎樣帶新人？（考察：帶教）二、專業題（每題20分，共1題）1.解釋ABC分類法。（考察：基礎）答案與解析一、行為題1.答案：-差異：①退貨未入賬。解析：看是否追到底。2.答案：-做法：陪他做對照表。解析：小事見真章。二、專業題1.答案：-概念：按金額分類。解析：講清比例。',
  );
  expect(sketch(reading)).toEqual([
    '行為題 1 講述一次盤點經歷。差異從何而來？ ⇒ -差異：①退貨未入賬。',
    '行為題 2 你怎樣帶新人？ ⇒ -做法：陪他做對照表。',
    '專業題 1 解釋ABC分類法。 ⇒ -概念：按金額分類。',
  ]);
  expect(reading.questions.map(({ marks, assesses, analysis }) => ({ marks, assesses, analysis }))).toEqual([
    { marks: 10, assesses: ['細致', '分析能力'], analysis: '看是否追到底。' },
    { marks: 10, assesses: ['帶教'], analysis: '小事見真章。' },
    { marks: 20, assesses: ['基礎'], analysis: '講清比例。' },
  ]);
});

test('numbers that run on through the sections are kept', () => {
  const reading = readText(
    '护士面试题一、基础1.什么是三查八对？三查是操作前中后查。2.请说出无菌原则。无菌物品只能放在无菌区。二、情景3.病人突然晕倒，你怎么办？我会立即呼救。4.家属吵闹，你如何处理？先安抚，再解释。',
  );
  expect(reading.questions.map(({ section, number }) => `${section}${number}`)).toEqual([
    '基础1',
    '基础2',
    '情景3',
    '情景4',
  ]);
});

test('sections without numbered headings stay null', () => {
  const reading = readText(
    '招聘主管面试题1.你如何定义人才？答：合适就是人才。2.怎样缩短周期？答：提前约面。',
  );
  expect(sketch(reading)).toEqual([
    '– 1 你如何定义人才？ ⇒ 合适就是人才。',
    '– 2 怎样缩短周期？ ⇒ 提前约面。',
  ]);
});

test('a section without questions ends where the next heading begins', () => {
  const text = '电工面试题一、基础二、安全1.什么是安全电压？36伏以下。2.有人触电怎么办？先断电。';
  const reading = readText(text);
  expect(reading.headings.map(({ start, end }) => text.slice(start, end))).toEqual([
    '电工面试题',
    '一、基础',
    '二、安全',
  ]);
  expect(reading.questions.map(({ section }) => section)).toEqual(['安全', '安全']);
});

test('directions under a heading are no part of its name', () => {
  const text =
    '电工面试题一、简答题（每题5分，共2题）请简要回答下列问题。1.什么是安全电压？36伏以下。2.什么是接地？与大地相连。二、论述题（每题10分，共1题）1.谈谈安全用电。安全用电的核心是断电操作。';
  const reading = readText(text);
  expect(reading.questions.map(({ section, marks }) => [section, marks])).toEqual([
    ['简答题', 5],
    ['简答题', 5],
    ['论述题', 10],
  ]);
  expect(reading.leftovers.map(({ start, end }) => text.slice(start, end))).toEqual(['请简要回答下列问题。']);
});

test('sections may be numbered （一） or 第一部分', () => {
  const bank = (first: string, second: string): string =>
    `电工面试题${first}基础1.什么是安全电压？36伏以下。2.什么是接地？与大地相连。${second}安全1.怎样验电？先试验电笔。2.有人触电怎么办？先断电。`;
  const sections = ['基础', '基础', '安全', '安全'];
  expect(readText(bank('（一）', '（二）')).questions.map(({ section }) => section)).toEqual(sections);
  expect(readText(bank('第一部分：', '第二部分：')).questions.map(({ section }) => section)).toEqual(
    sections,
  );
});

test('a title may run on into an introduction', () => {
  const text =
    '2025年电工面试题库及参考答案本题库适用于新员工。内容仅供参考。一、基础1.什么是安全电压？36伏以下。2.什么是接地？与大地相连。';
  const reading = readText(text);
  expect([reading.title, reading.role]).toEqual(['2025年电工面试题库及参考答案', '电工']);
  expect(reading.leftovers.map(({ start, end }) => text.slice(start, end))).toEqual([
    '本题库适用于新员工。内容仅供参考。',
  ]);
});

test('Markdown headings lose their marks', () => {
  const reading = readText(
    '# 前端面试题\n## 一、基础\n1. 什么是闭包？\n函数与环境的组合。\n2. 什么是原型？\n对象的引用。\n',
  );
  expect(reading.title).toBe('前端面试题');
  expect(sketch(reading)[0]).toBe('基础 1 什么是闭包？ ⇒ 函数与环境的组合。');
});

/** What stands in an answer and looks like the number of a question. */
const traps: Record<string, string> = {
  'a list with full stops': '分三步：1.断电。2.验电。3.挂牌。然后开工。',
  'a list with semicolons': '1、登记；2、核对；3、归档。',
  'a longer list than the bank': '1.甲。2.乙。3.丙。4.丁。5.戊。6.己。7.庚。',
  'steps that begin as bids do': '步骤如下：1.分析原因。2.制定方案。3.说明情况。4.总结经验。',
  decimals: '误差为3.5。2.1%以内算合格，3.0以上要复核。',
  times: '9:00开工，12:30休息。3.5小时后再开。',
  years: '2021年入职，2023.4转岗。1998.3.2出生。',
  'bracketed numbers': '（1）断电；（2）验电；（3）挂牌。',
  ordinals: '第一，断电。第二，验电。第三，挂牌。',
  'a numbered question in a quotation': '他问：“3.这是谁的？”我说不知道。',
  'headings of its own': '分两点：一、人要稳。二、手要快。',
};

test.each(Object.entries(traps))('%s do not part an answer', (_, trap) => {
  const bank = (answer: string): string =>
    `电工面试题及答案一、基础1.什么是接地？接地是与大地相连。2.怎样检修开关？${answer}3.你为什么做电工？我喜欢动手。二、安全1.什么是安全电压？36伏以下。2.有人触电怎么办？${answer}`;
  expect(sketch(readText(bank(trap)))).toEqual([
    '基础 1 什么是接地？ ⇒ 接地是与大地相连。',
    `基础 2 怎样检修开关？ ⇒ ${trap}`,
    '基础 3 你为什么做电工？ ⇒ 我喜欢动手。',
    '安全 1 什么是安全电压？ ⇒ 36伏以下。',
    `安全 2 有人触电怎么办？ ⇒ ${trap}`,
  ]);
});

test('a stem may begin with a figure', () => {
  const reading = readText(
    '行政面试题1.2025年年会由你负责，你怎么安排？先定日期，12.5日彩排。2.24小时值班如何落实？每班8小时，3班轮换。3.3月的报表迟交，怎么办？实话实说。',
  );
  expect(reading.questions.map(({ question }) => question)).toEqual([
    '2025年年会由你负责，你怎么安排？',
    '24小时值班如何落实？',
    '3月的报表迟交，怎么办？',
  ]);
});

test.each([
  '考勤管理制度\n1. 员工应按时上下班，不得迟到。\n2. 请假须提前申请。\n3. 迟到一次扣50元。',
  '如何更换轮胎？1.拉紧手刹。2.松动螺母。3.顶起车身。4.换上备胎。',
  '服务是什么？很多人以为是态度。其实不然。一、服务是产品。二、服务是流程。',
  '',
  '你好',
])('a text that is no bank gives no questions: %s', (text) => {
  const reading = readText(text);
  expect(reading.questions).toEqual([]);
  expect(reading.leftovers.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.trim());
});

test('counts on behind an English sentence', () => {
  const reading = readText(
    '英語教師面試題及答案1.Please introduce yourself.I am a teacher of English.2.你為什么要當老師？因為遇到過一位好老師。3.怎樣教單詞？先聽后讀，再用起來。',
  );
  expect(reading.questions.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a question that only names its matter is one of the bank', () => {
  const reading = readText(
    '會計面試題及答案1.你為什么離職？公司搬到了外省。2.期望薪資多少？八千元左右。3.職業規劃。三年之內獨立負責總賬。',
  );
  expect(sketch(reading)[2]).toBe('– 3 職業規劃。 ⇒ 三年之內獨立負責總賬。');
});

test('finds sections that are called 模块', () => {
  const reading = readText(
    '會計面試題及答案模塊一：求職動機1.你為什么離職？公司搬到了外省。2.期望薪資多少？八千元左右。模塊二：專業知識1.什么是折舊？折舊是價值的轉移。2.什么是預算？預算是計劃。',
  );
  expect(reading.questions.map(({ section, number }) => `${section}${number}`)).toEqual([
    '求職動機1',
    '求職動機2',
    '專業知識1',
    '專業知識2',
  ]);
});

test('takes a list into the stem that goes on through it', () => {
  const reading = readText(
    '物業面試題及答案1.你為什么做物業？喜歡與人打交道。2.下列情況分別怎樣處置：1.電梯困人；2.水管爆裂；3.業主鬧事？先救人。水管先關閥門。',
  );
  expect(sketch(reading)[1]).toBe(
    '– 2 下列情況分別怎樣處置：1.電梯困人；2.水管爆裂；3.業主鬧事？ ⇒ 先救人。水管先關閥門。',
  );
});

test('keeps a heading whose numbers run on and whose first question does not ask', () => {
  const reading = readText(
    '會計面試題及答案一、動機1.你為什么離職？公司搬走了。2.期望薪資多少？八千元。二、專業3.連號發票。先收下，再核實。4.什么是折舊？折舊是價值的轉移。',
  );
  expect(reading.questions.map(({ section, number }) => `${section}${number}`)).toEqual([
    '動機1',
    '動機2',
    '專業3',
    '專業4',
  ]);
});

test('a scene may fill the first line of a question, and what is asked the second', () => {
  const text =
    '采购情景三则\n1. 供应商交货前一天要求涨价，否则不发货。\n你怎么处理？\n先查合同的条款。\n2. 研发指定的供应商贵三成。\n你如何沟通？\n先了解必要性。\n3. 一批料不合格，生产又急用。\n谈谈你的做法。\n召集质量一起评审。';
  expect(readText(text).questions.map(({ question }) => question)).toEqual([
    '供应商交货前一天要求涨价，否则不发货。\n你怎么处理？',
    '研发指定的供应商贵三成。\n你如何沟通？',
    '一批料不合格，生产又急用。\n谈谈你的做法。',
  ]);
});

test('the first item behind a heading need not ask, nor one that begins with a digit', () => {
  const reading = readText(
    '文員面試題及答案一、應變1.同事向你借錢。金額不大就借。2.你為什么離職？公司搬走了。3.期望薪資多少？八千元。4.100元辦一場活動。去公園野餐。',
  );
  expect(sketch(reading)).toEqual([
    '應變 1 同事向你借錢。 ⇒ 金額不大就借。',
    '應變 2 你為什么離職？ ⇒ 公司搬走了。',
    '應變 3 期望薪資多少？ ⇒ 八千元。',
    '應變 4 100元辦一場活動。 ⇒ 去公園野餐。',
  ]);
});

test('the last items of a section need not ask', () => {
  const reading = readText(
    '文員面試題及答案1.你為什么離職？公司搬走了。2.期望薪資多少？八千元。3.同事向你借錢。金額不大就借。4.試講一節課：《觀潮》。同學們好。今天看海潮。',
  );
  expect(reading.questions.map(({ question }) => question)).toEqual([
    '你為什么離職？',
    '期望薪資多少？',
    '同事向你借錢。',
    '試講一節課：《觀潮》。',
  ]);
});

const half = (brackets: string, head: string): string[] =>
  sketch(
    readText(
      `電工面試題一、安全題（每題5分，共1題）1.解釋接地。${brackets}二、技能題（每題5分，共1題）1.怎樣驗電？${brackets}${head}一、安全題1.答案：與大地相連。解析：概念。二、技能題1.答案：先試驗電筆。解析：次序。`,
    ),
  );

test.each([
  ['（考察：基礎）', '答案解析'],
  ['【考察：基礎】', '答案與解析'],
])('joins halves behind %s and %s', (brackets, head) => {
  expect(half(brackets, head)).toEqual([
    '安全題 1 解釋接地。 ⇒ 與大地相連。',
    '技能題 1 怎樣驗電？ ⇒ 先試驗電筆。',
  ]);
});

test.each([
  '客房清潔規范一、準備工作1.檢查工具。2.按門鈴，報“客房服務”。3.客人在房時，請示是否可以打掃。二、清潔1.撤床單。2.擦浴室。你看，角落最容易忘。3.補充用品。三、檢查1.燈是否亮？2.水是否熱？3.簽字。',
  '員工手冊一、總則1.員工應按時上下班。2.遲到一次扣五十元。3.工作時間不得飲酒。二、考勤1.每天打卡兩次。2.請假須提前一天。三、培訓1.表現突出者優先。2.職業規劃。3.離職原因。',
])('rules under headings are no bank, though a few of them ask: %#', (text) => {
  expect(readText(text).questions).toEqual([]);
});

describe('numbered lines that only name a matter', () => {
  const matters = ['GMP 模型', 'channel 的底层实现', 'defer 的执行顺序', 'slice 扩容机制', 'map 为什么无序'];
  const told = [
    '三者配合调度。',
    '环形队列加锁。',
    '后进先出。',
    '1.18 之后按容量分段。',
    '遍历从随机的桶开始。',
  ];
  const below = (title: string) =>
    `${title}\n\n${matters.map((matter, index) => `${index + 1}. ${matter}\n${told[index]}`).join('\n\n')}`;

  test('are all questions where some of them ask as well, and before those alone', () => {
    const text =
      '土建面试题\n1 养护多久\n七天。\n2 钢筋的检验\n抽样。\n3 如何防止裂缝\n控制温度。\n4 旁站有哪些工作\n记录。';
    expect(readText(text).questions.map(({ question }) => question)).toEqual([
      '养护多久',
      '钢筋的检验',
      '如何防止裂缝',
      '旁站有哪些工作',
    ]);
  });

  test.each(['Go面试题汇总', 'Go 面试高频问题'])('are questions below %s', (title) => {
    expect(sketch(readText(below(title)))).toEqual(
      matters.map((matter, index) => `– ${index + 1} ${matter} ⇒ ${told[index]}`),
    );
  });

  test.each(['Go 面试指南', 'Go 语言学习笔记'])('are the parts of an article below %s', (title) => {
    expect(readText(below(title)).questions).toEqual([]);
  });

  const recalled = ['自我介绍', '说说闭包', '浏览器输入网址之后发生了什么', '手写防抖', '反问'];
  const listed = (title: string, names: readonly string[]) =>
    readText(
      `${title}\n${names.map((name, index) => `${index + 1}. ${name}`).join('\n')}\n\n面试官很和气，许愿！`,
    ).questions;

  test.each(['某大厂前端面经', '某大厂前端一面', '前端面试回忆'])(
    'are a list of questions where %s recalls an interview',
    (title) => {
      expect(listed(title, recalled).map(({ question }) => question)).toEqual(recalled);
    },
  );

  test.each([
    ['the title recalls none', '前端学习路线', recalled],
    ['none of them asks', '某大厂前端一面', ['投递', '笔试', '电话沟通', '现场', '通知']],
  ])('are no list of questions where %s', (_, title, names) => {
    expect(listed(title, names)).toEqual([]);
  });

  const asked = [
    'call 和 apply 的区别',
    '深入理解浏览器的缓存',
    '请求失败怎么处理，写一下语法。',
    '说说垃圾回收',
    '集合框架，问到扩容',
  ];
  const inFile = (file: string, names: readonly string[], numbers = names.map((_, at) => at + 1)) =>
    ingestText(file, Buffer.from(names.map((name, at) => `${numbers[at]}、${name}`).join('\n'))).reading;

  test.each(['前端面试题汇总（2023）.txt', '滴滴一面.txt', 'a.zip!筆試題及答案.txt'])(
    'are a list of questions where only the file is called %s',
    (file) => {
      expect(inFile(file, asked).questions.map(({ question }) => question)).toEqual(asked);
      expect(inFile(file, asked, [1, 2, 2, 4, 6]).questions).toHaveLength(asked.length);
    },
  );

  test.each([
    ['学习笔记.txt', asked],
    ['面试题目录.txt', asked],
    ['面试官问了一道题我懵了.txt', asked],
    ['前端面试题汇总.txt', ['总览', '第一章 缓存', '第二章 垃圾回收', '核心数字', '金句']],
  ])('are no list of questions in %s', (file, names) => {
    expect(inFile(file, names).questions).toEqual([]);
  });

  test('stand below no heading that tells a fact of the interview', () => {
    expect(listed('某大厂前端面经\n面试时长：65min', recalled).map(({ section }) => section)).toEqual(
      recalled.map(() => null),
    );
  });

  test('are questions in a list where some of them ask clearly', () => {
    expect(listed('前端面试题', asked).map(({ question }) => question)).toEqual(asked);
  });

  test('are none where they are a list, with nothing below', () => {
    expect(
      readText(`Go面试题目录\n${matters.map((matter, index) => `${index + 1}. ${matter}`).join('\n')}`)
        .questions,
    ).toEqual([]);
  });
});

describe('numbers that begin anew in a document that indents the lists of its answers', () => {
  const osParts = ['线程和进程的区别', '死锁', '页面置换', '中断', '进程间通信的方式'];
  const javaParts = ['类加载', '什么时候垃圾回收', '内存屏障', '线程池的拒绝策略', '什么是内部类'];
  const parted = (indent: string) => {
    const written = (names: readonly string[]) =>
      names.map((name, at) => `${at + 1}.${name}\n${indent}1.先看条件。\n${indent}2.再看后果。`).join('\n');
    return readText(`面试题\n操作系统\n${written(osParts)}\nJava\n${written(javaParts)}`).questions.map(
      ({ question }) => question,
    );
  };

  test('begin the next part', () => {
    expect(parted('    ')).toEqual([...osParts, ...javaParts]);
  });

  test('(but with) lists that stand as far out, each may be within an answer', () => {
    expect(parted('')).not.toContain('先看条件。');
  });
});
