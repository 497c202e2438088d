import { describe, expect, test } from 'vitest';
import { readSigns } from '../../src/outline/asks/prompt.ts';
import { readText } from './support/cleaned.ts';

const read = (text: string): (string | null)[][] =>
  readText(text).questions.map(({ question, answer }) => [question, answer]);

test('each case has its questions and their answers below, by the same numbers', () => {
  expect(
    read(
      '护士长竞聘案例分析\n\n案例1：患者术后第二天发热，家属在走廊责问护士。\n问题：\n1. 先采取哪些护理措施？\n2. 怎样与家属沟通？\n答案：\n1. 报告医生，按医嘱用药。\n2. 请家属坐下，先听完再说明。\n\n案例2：夜班同时来了三位急诊患者。\n问题：\n1. 按什么顺序处理？\n2. 人手不足怎样调配？\n答案：\n1. 呼吸困难的人优先。\n2. 请备班护士到岗。',
    ),
  ).toEqual([
    ['患者术后第二天发热，家属在走廊责问护士。\n先采取哪些护理措施？', '报告医生，按医嘱用药。'],
    ['患者术后第二天发热，家属在走廊责问护士。\n怎样与家属沟通？', '请家属坐下，先听完再说明。'],
    ['夜班同时来了三位急诊患者。\n按什么顺序处理？', '呼吸困难的人优先。'],
    ['夜班同时来了三位急诊患者。\n人手不足怎样调配？', '请备班护士到岗。'],
  ]);
});

test('answers at the end that name the cases once more belong to the questions of those alone', () => {
  expect(
    read(
      '人力资源笔试\n\n一、案例分析题（每题20分）\n\n案例一\n某公司连续两年加薪，离职率却上升。\n\n（1）主要原因是什么？\n（2）请设计改进方案。\n\n案例二\n一名经理私自录用了亲属。\n\n（1）程序存在什么问题？\n（2）应当怎样处理？\n\n参考答案\n\n案例一\n（1）晋升通道不清晰。\n（2）建立职级体系。\n\n案例二\n（1）缺少审批和背景调查。\n（2）补办手续或解除。',
    ).map(([, answer]) => answer),
  ).toEqual(['晋升通道不清晰。', '建立职级体系。', '缺少审批和背景调查。', '补办手续或解除。']);
});

test('the keys of a case may stand on the line of its name, and a long answer behind them', () => {
  const options = 'A. 甲\nB. 乙\nC. 丙\n';
  const { questions } = readText(
    `审计助理笔试题\n案例一\n某公司发出二十份函证，收回十五份。\n（1）应当（　　）。\n${options}（2）程序有（　　）。\n${options}案例二\n仓库盘亏六十千克。\n（1）盘亏率为（　　）。\n${options}（2）监盘结束之前要做什么？\n参考答案：\n案例一（1）B（2）AC\n案例二（1）A（2）再看一遍现场，确认都已盘点。`,
  );
  expect(questions.map(({ key, answer }) => key ?? answer)).toEqual([
    'B',
    'AC',
    'A',
    '再看一遍现场，确认都已盘点。',
  ]);
});

test('a case that an answer tells of ends no answers', () => {
  const { questions } = readText(
    '客服笔试\n1. 怎样处理投诉？\n2. 怎样安抚客户？\n3. 怎样总结案例？\n参考答案\n1. 先听完，再处理。\n案例一中客户要求退款，我先核实订单。\n2. 先致歉，再给方案。\n3. 把案例二那样的情况写成手册，分享给新人。',
  );
  expect(questions.map(({ answer }) => answer)).toEqual([
    '先听完，再处理。\n案例一中客户要求退款，我先核实订单。',
    '先致歉，再给方案。',
    '把案例二那样的情况写成手册，分享给新人。',
  ]);
});

describe('questions on a text that the paper itself gives', () => {
  const paper = [
    '财务岗招聘考试卷',
    '一、单项选择题（每题2分）',
    '1.下列属于资产的是（ ） A.应收账款 B.应付账款 C.实收资本 D.资本公积',
    '2.现金盘亏应先计入（ ） A.管理费用 B.待处理财产损溢 C.财务费用 D.营业外支出',
    '3.存货计价不包括（ ） A.先进先出 B.后进先出 C.加权平均 D.个别计价',
    '二、材料分析题（共20分）',
    '材料一：某企业2024年营业收入为五千万元，同比下降一成，应收账款却上升三成。',
    '材料二：该企业同期放宽了信用政策，账期由三十天延长到九十天。',
    '1.结合材料一，分析该企业收入的质量。（10分）',
    '2.结合材料二，说明信用政策放宽的风险。（10分）',
    '参考答案',
    '一、1.A 2.B 3.B',
    '二、1.收入靠赊销支撑，回款慢，质量下降。 2.坏账增加，占用资金。',
  ];

  test.each([
    ['in lines', '\n'],
    ['in one line', ' '],
    ['in one line, glued', ''],
  ])('count anew below it, %s', (_, by) => {
    const { questions } = readText(paper.join(by));
    expect(questions.slice(3).map(({ number, marks, answer }) => [number, marks, answer])).toEqual([
      [1, 10, '收入靠赊销支撑，回款慢，质量下降。'],
      [2, 10, '坏账增加，占用资金。'],
    ]);
    expect(questions[4].question).toMatch(/^材料一：.+材料二：.+说明信用政策放宽的风险。$/s);
  });

  test('bid who reads it; what an answer works out from it bids nobody', () => {
    expect(readSigns('根据案例二，指出其违约行为').isBidding).toBe(true);
    expect(readSigns('根据资料，计算得出毛利率为三成').isBidding).toBe(false);
    expect(readSigns('结合材料，分析可知收入下降').isBidding).toBe(false);
    expect(readSigns('结合现场情况，分析原因').isBidding).toBe(false);
  });
});

describe('in one endless line, cases that no paper names', () => {
  const texts = ['货车堵在门口，月台堆满了货。', '盘点时少了三箱手机壳，监控里没有异常。'];
  const asked = ['先做哪几件事？', '怎样避免再发生？'];
  const said = ['先腾出消防通道，再给货车排号。', '改为预约到货，每小时设上限。'];
  const cases = (head: (at: number) => string, asks: string) =>
    `仓储主管竞聘面试案例分析题。说明：准备时间十五分钟，可以在纸上列提纲，不得携带资料进场。${texts
      .map(
        (text, at) => `${head(at)}${text}${asks}1.${asked[0]}2.${asked[1]}参考答案：1.${said[0]}2.${said[1]}`,
      )
      .join('')}`;
  const wanted = texts.flatMap((text) => asked.map((ask, at) => [`${text}\n${ask}`, said[at]]));

  test.each([
    ['案例一 ', (at: number) => `案例${'一二'[at]} `, '问题：'],
    ['案例1：', (at: number) => `案例${at + 1}：`, '请回答以下问题：'],
    ['【案例一】', (at: number) => `【案例${'一二'[at]}】`, '问题：'],
  ])('%s begin a text to read, whose questions count anew', (_, head, asks) => {
    expect(read(cases(head, asks))).toEqual(wanted);
  });

  test('are words of an answer where nothing is asked below them', () => {
    const text =
      '店长面试题1.你怎样培训新人？答：用真事来讲。案例一讲退货，先看小票，再看吊牌。案例二讲投诉，先听完，再道歉，最后给办法。讲完让他们自己演一遍，谁演得不好就留下来再演。2.你怎样排班？答：按客流排，周末多两个人，节假日全员到岗，提前一周公布。3.缺货了怎么办？答：先从别的店调，再给客人留电话。';
    const questions = read(text);
    expect(questions.map(([question]) => question)).toEqual([
      '你怎样培训新人？',
      '你怎样排班？',
      '缺货了怎么办？',
    ]);
    expect(questions[0][1]).toContain('案例一讲退货，先看小票，再看吊牌。案例二讲投诉');
  });
});

describe('what is told of a case before its question', () => {
  test('is asked about, and explains nothing', () => {
    const text =
      '社区工作者面试题\n1. 阅读下面的案例。\n相关资料：某小区要装电梯，低层的人怕吵。\n你会怎样调解？\n参考答案：先分别走访。\n2. 某镇推广垃圾分类。\n背景知识：督导员只有两名。\n请谈谈你会怎样做。\n参考答案：积分换物。';
    expect(readText(text).questions.map(({ question, analysis }) => [question, analysis])).toEqual([
      ['阅读下面的案例。\n相关资料：某小区要装电梯，低层的人怕吵。\n你会怎样调解？', null],
      ['某镇推广垃圾分类。\n背景知识：督导员只有两名。\n请谈谈你会怎样做。', null],
    ]);
  });

  test('explains the question where that stands above', () => {
    const text =
      '运维面试题\n1. 接口变慢了怎么排查？\n相关资料：手册里讲过慢查询。\n答：从网关看起。\n2. 内存涨了怎么办？\n分析：是泄漏还是缓存？两者不同。\n答：先导出堆。';
    expect(readText(text).questions.map(({ question, analysis }) => [question, analysis])).toEqual([
      ['接口变慢了怎么排查？', '手册里讲过慢查询。'],
      ['内存涨了怎么办？', '是泄漏还是缓存？两者不同。'],
    ]);
  });
});
