import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

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

const asked = (...parts: string[]): unknown[] =>
  readText(parts.join('')).questions.map(({ section, number, key }) => [section, number, key]);

test('the numeral of a part is told from that of the option before it', () => {
  const found = readText(
    [
      '社工岗位测评卷（满分100分，时间90分钟，请把答案写在答题卡上）一、单项选择题1. 社区网格一般每日巡查几次（ ）A. 一B. 两C. 三D. 四',
      '2. 走访独居老人每周不少于几次（ ）A. 两B. 三C. 四D. 六二、判断题3. 调解应当当面进行。（ ）4. 居民的病历可以公开。（ ）',
      '参考答案一、单项选择题1. B 2. A二、判断题3. √ 4. ×',
    ].join(''),
  ).questions;
  expect(found.map(({ section, key }) => [section, key])).toEqual([
    ['单项选择题', 'B'],
    ['单项选择题', 'A'],
    ['判断题', 'T'],
    ['判断题', 'F'],
  ]);
  expect(found[1].options.map(({ text }) => text)).toEqual(['两', '三', '四', '六']);
});

test('十二 is one numeral, also behind an option', () => {
  const parts = '一二三四五六七八九十'.split('').concat('十一', '十二');
  const text = parts
    .map(
      (part, at) => `${part}、简答题${at + 1}. 请说明第${at + 1}号阀门在检修之前应当怎样关闭、挂牌和登记。`,
    )
    .join('');
  expect(readText(text).questions.map(({ number }) => number)).toEqual(parts.map((_, at) => at + 1));
});

test('a first part without a number follows the title of the paper', () => {
  const found = readText(
    [
      '缝纫工上岗考试判断题（对的打√，错的打×）1. 换针前要关电源。（√）2. 机头可以边转边擦。（×）3. 长发要盘起。（√）',
      '单选题4. 断线首先查看（A）。A. 穿线B. 灯光C. 地面5. 跳针多半因为（B）。A. 布厚B. 针弯C. 天热6. 交班要交接（C）。A. 天气B. 午饭C. 半成品',
    ].join(''),
  );
  expect(found.title).toBe('缝纫工上岗考试');
  expect(found.questions.map(({ section }) => section)).toEqual([
    ...Array(3).fill('判断题'),
    ...Array(3).fill('单选题'),
  ]);
});

test('what a question says of the papers of an exam is no part', () => {
  const [first] = readText(
    '监考员须知问答一、单选题1. 本场考试判断题共有几道（ ）A. 5道B. 10道C. 20道2. 考生迟到多久不得入场（ ）A. 5分钟B. 15分钟C. 30分钟3. 草稿纸（ ）带出A. 可以B. 不得C. 随意',
  ).questions;
  expect(first.question).toContain('本场考试判断题共有几道');
});

test('甲部 and 乙部 may have a colon behind them, and numbers run on', () => {
  const found = asked(
    '泳池救生員牌照溫習題目甲部：是非題（填 T 或 F）1. 救生員當值時可以使用手機。（ F ）2. 雷暴警告時泳池應該關閉。（ T ）3. 兒童可以獨自下水。（ F ）',
    '乙部：選擇題4. 發現泳客抽筋，應該先（ B ）A. 離開B. 吹哨並下水施救C. 拍照5. 水質每日至少檢查（ C ）A. 零次B. 一次C. 兩次',
  );
  expect(found.map((one) => (one as unknown[])[2])).toEqual(['F', 'T', 'F', 'B', 'C']);
});

test('the names of the parts of aptitude tests stand over questions', () => {
  const found = asked(
    '银行校招行测练习卷（限时30分钟）一、数量关系1. 2，4，8，16，下一个数是（ ）。A. 20B. 24C. 32D. 642. 甲乙两人共有30元，甲是乙的2倍，乙有（ ）元。A. 5B. 10C. 15D. 以上都不对',
    '二、言语理解3. 与“锲而不舍”意思最近的是（ ）。A. 半途而废B. 持之以恒C. 见异思迁D. 朝三暮四4. 填入括号最恰当的是（ ）。A. 的B. 地C. 得D. 着',
    '参考答案：1.C 2.B 3.B 4.A',
  );
  expect(found).toEqual([
    ['数量关系', 1, 'C'],
    ['数量关系', 2, 'B'],
    ['言语理解', 3, 'B'],
    ['言语理解', 4, 'A'],
  ]);
});

test('keys without numbers may each stand apart', () => {
  const text = (keys: string): string =>
    `保洁员技能比武理论题1. 抹布按什么分区使用（ ）A. 颜色B. 大小C. 新旧2. 不得混用的是（ ）A. 水和布B. 洁厕灵与漂白水C. 刷子和桶3. 属于个人防护的有（ ）A. 手套B. 口罩C. 胶鞋4. 地面有水时应（ ）A. 跑过去B. 不管C. 摆警示牌答案：${keys}`;
  const keysOf = (keys: string): unknown[] => readText(text(keys)).questions.map(({ key }) => key);
  expect(keysOf('A B ABC C')).toEqual(['A', 'B', 'ABC', 'C']);
  expect(keysOf('C')).toEqual([null, null, null, 'C']);
});

test('judgements behind 答： make a paper of a line', () => {
  const found = asked(
    '收银岗位改错练习题判断题（对的打“√”，错的打“×”并改正）1．交接班时可以不点现金。答：×，应当面清点。2．小票要随商品一起交给顾客。答：√3．收到的假币可以找给下一位顾客。答：×，应当上报主管，并按规定上缴银行。4．钱箱钥匙由两人分管。答：√',
  );
  expect(found.map((one) => (one as unknown[])[2])).toEqual(['F', 'T', 'F', 'T']);
});

describe('parts that have nothing but a number, over questions that count anew', () => {
  const asked = (part: string, blank: string) =>
    [
      `漁港檢驗員面試題及答案${blank}第一${part}${blank}1.什麼是漁獲？它怎麼分級？${blank}按大小與鮮度分三級。`,
      `${blank}2.你怎樣抽樣？${blank}每船抽三箱，從不同艙位取。${blank}第二${part}${blank}1.冰鮮不足怎麼辦？${blank}先加冰，再登記。`,
      `${blank}2.船東不服判定，你怎麼做？${blank}當面複檢，兩人簽字。${long}`,
    ].join('');

  test.each(['套', '部分', '单元', '章'])('are sections in one endless line: 第一%s', (part) => {
    const sections = [`第一${part}`, `第一${part}`, `第二${part}`, `第二${part}`];
    for (const blank of ['', ' ']) {
      const { questions } = readText(asked(part, blank));
      expect(questions.map(({ section }) => section)).toEqual(sections);
      expect(questions.map(({ number }) => number)).toEqual([1, 2, 1, 2]);
    }
  });

  test('are none where a list in an answer counts anew behind a blank', () => {
    const { questions } = readText(
      `漁港檢驗員面試題及答案 1.漁獲怎麼分級？ 先看要點。 驗收要點 1.看鮮度 2.看大小 2.你怎樣抽樣？ 每船抽三箱。 3.冰鮮不足怎麼辦？ 先加冰，再登記。${long}`,
    );
    expect(questions.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

test.each(['真题', '面试题', '例题', '情景题'])('questions may be counted in brackets: 【%s1】', (name) => {
  const { questions } = readText(
    `消防員面試彙編（一）綜合分析類【${name}1】電動車入戶充電，你怎麼看？【參考答案】先表明態度。【${name}2】怎樣理解預防？【參考答案】防在火前。（二）應變類【${name}3】消防車被堵，你怎麼辦？【參考答案】先報告，再移車。${long}`,
  );
  expect(questions.map(({ section, number, answer }) => [section, number, answer?.slice(0, 4)])).toEqual([
    ['綜合分析類', 1, '先表明態'],
    ['綜合分析類', 2, '防在火前'],
    ['應變類', 3, '先報告，'],
  ]);
});

describe('names that end as those of sections do', () => {
  const told = '先了解经过，再按规程处理，最后做好记录，第二天早上还要回访一次，问问是不是满意。';
  const lines = [
    '2025年码头调度员面试题库及答案',
    '职业认知篇',
    `1、你为什么来码头？${told}`,
    `2、倒班能适应吗？${told}`,
    '应急处置篇',
    `3、船期改了怎么办？${told}`,
    `4、吊机停电怎么办？${told}`,
  ];

  test.each(['\n', ' ', ''])('stand over questions whose numbers run on, joined by %j', (by) => {
    const { title, questions } = readText(lines.join(by));
    expect(title).toBe(lines[0]);
    expect(questions.map(({ section, number }) => [section, number])).toEqual([
      ['职业认知篇', 1],
      ['职业认知篇', 2],
      ['应急处置篇', 3],
      ['应急处置篇', 4],
    ]);
  });

  test('are none where something is parted into them', () => {
    const { questions } = readText(
      `码头调度员面试题1、货物怎么分？${told}一般分为普通类2、倒班能适应吗？${told}大体归为特殊类3、船期改了怎么办？${told}`,
    );
    expect(questions.map(({ section }) => section)).toEqual([null, null, null]);
  });
});

const questions = ['谁来交班？', '钥匙丢了怎么办？', '你怎样安排加班？', '有人投诉怎么办？'];

describe('before a question that a word numbers, the name of a part begins a line', () => {
  test.each([
    ['二．', '【题目', '】', ['一．值班', '二．沟通']],
    ['第二类：', '试题', '：', ['第一类：值班', '第二类：沟通']],
    ['贰、', '（Q', '）', ['壹、值班', '贰、沟通']],
    ['a sign', '问题', '：', ['▶ 值班', '▶ 沟通']],
  ])('%s before %s1%s', (_, before, behind, [first, other]) => {
    const one = (index: number): string =>
      `${before}${index + 1}${behind}${questions[index]}参考回答：${long}`;
    const text = `物业主管面试题汇总${first}${one(0)}${one(1)}${other}${one(2)}${one(3)}`;
    expect(read(text).questions).toEqual([
      ['值班', 1, null, questions[0]],
      ['值班', 2, null, questions[1]],
      ['沟通', 3, null, questions[2]],
      ['沟通', 4, null, questions[3]],
    ]);
  });

  test('and a number that counts on begins a question behind what ends no sentence', () => {
    const one = (index: number, told: string): string =>
      `（Q${index + 1}）${questions[index]}考查能力：细心，沟通能力${told}`;
    const [first, last] = [one(0, ''), one(3, `答案：${long}`)];
    const text = `物业主管面试题汇总${first}${one(1, `答案：${long}`)}${one(2, '')}${last}`;
    expect(read(text).questions.map(([, number, , question]) => [number, question])).toEqual(
      questions.map((question, index) => [index + 1, question]),
    );
  });

  test('but a longer word with a number is not cut: 面试题目1：', () => {
    const one = (index: number): string => `面试题目${index + 1}：${questions[index]}参考答案：${long}`;
    const { questions: found } = readText(`物业主管面试指南${one(0)}${one(1)}${one(2)}${one(3)}`);
    expect(found.map(({ question, answer }) => [question, answer])).toEqual(
      questions.map((question) => [question, long]),
    );
  });

  test('nor does one that an answer only speaks of begin any', () => {
    const one = (index: number, told: string): string =>
      `试题${index + 1}：${questions[index]}参考回答：${told}`;
    const text = `物业主管面试题汇总${one(0, long)}${one(1, `做法同试题1：先登记。${long}`)}${one(2, long)}${one(3, long)}`;
    expect(read(text).questions.map(([, number]) => number)).toEqual([1, 2, 3, 4]);
  });
});
