import { describe, expect, test } from 'vitest';
import { findMarkers } from '../../../src/outline/marks/markers.ts';
import { readText, sketch } from '../support/cleaned.ts';

describe('in one endless line, a blank behind a numbered title', () => {
  test('ends what is asked, though nothing in its words asks', () => {
    const text =
      '仓储面试题1．库存周转率 一段时间的出库成本除以平均库存，越高说明占用资金越少。2．安全库存的作用 防备需求和交期的波动，按服务水平来定。3．什么是越库 货到以后不上架，直接分拣装车。4．盘点的方法 有动态盘点、循环盘点和全面盘点，按货物价值选用。';
    expect(sketch(readText(text))).toEqual([
      '– 1 库存周转率 ⇒ 一段时间的出库成本除以平均库存，越高说明占用资金越少。',
      '– 2 安全库存的作用 ⇒ 防备需求和交期的波动，按服务水平来定。',
      '– 3 什么是越库 ⇒ 货到以后不上架，直接分拣装车。',
      '– 4 盘点的方法 ⇒ 有动态盘点、循环盘点和全面盘点，按货物价值选用。',
    ]);
  });

  test.each([
    ['【1】', '【2】', '【3】'],
    ['[1]', '[2]', '[3]'],
    ['<1>', '<2>', '<3>'],
    ['1)', '2)', '3)'],
    ['Q1.', 'Q2.', 'Q3.'],
    ['T1 ', 'T2 ', 'T3 '],
    ['题1 ', '题2 ', '题3 '],
    ['Ⅰ.', 'Ⅱ.', 'Ⅲ.'],
  ])('does so behind any number: %s', (first, second, third) => {
    const text = `咖啡师面试问答${first}如何判断萃取过度 尝起来发苦发涩，流速偏慢，可以调粗研磨或者降低水温。${second}奶泡的要求 细腻有光泽，温度六十度上下，没有大的气泡。${third}怎样向客人推荐豆子 先问平时的口味，再从酸甜苦里挑两款请他试饮，并记下他喜欢的那一款，下次先给他留着，临走还可以送一小包。`;
    expect(readText(text).questions.map(({ number, question }) => [number, question])).toEqual([
      [1, '如何判断萃取过度'],
      [2, '奶泡的要求'],
      [3, '怎样向客人推荐豆子'],
    ]);
  });

  test.each(['', ' '])('leaves headings above titles that count anew, parted by “%s”', (blank) => {
    const parts = [
      'Java面试题整理',
      '一、基础',
      '1、自动装箱 编译器在基本类型和包装类型之间转换，频繁装箱会产生多余的对象。',
      '2、字符串为什么不可变 内部的数组不对外暴露，便于缓存，也能安全地共享。',
      '二、并发',
      '1、可见性 一个线程写下的值，别的线程随即读得到，靠内存屏障来保证。',
      '2、锁的升级 从偏向锁到轻量级锁，再到重量级锁，竞争越多级别越高。',
    ];
    const { title, questions } = readText(parts.join(blank));
    expect(title).toBe('Java面试题整理');
    expect(questions.map(({ section, number, question }) => [section, number, question])).toEqual([
      ['基础', 1, '自动装箱'],
      ['基础', 2, '字符串为什么不可变'],
      ['并发', 1, '可见性'],
      ['并发', 2, '锁的升级'],
    ]);
  });

  test('is told from one between words of English, and between these and Chinese', () => {
    const text =
      '运维面试题1. What is a pod Pod 是最小的调度单位，里面可以有几个容器，共用网络。2. Docker 与虚拟机的区别 前者共用宿主机的内核，启动很快，占用也少。3. 如何做灰度发布 按比例把流量切到新版本，没有错误再逐步放大。';
    expect(readText(text).questions.map(({ question }) => question)).toEqual([
      'What is a pod',
      'Docker 与虚拟机的区别',
      '如何做灰度发布',
    ]);
  });

  test('is none where it waits for what is to be filled in', () => {
    const text =
      '焊工考试题1、电弧焊的引弧方法有（ ）。A、划擦法B、直击法C、两者都是D、都不是C2、焊条受潮会使焊缝产生（ ）。A、夹渣B、气孔C、裂纹D、咬边B3、氧气瓶应当距明火（ ）米以上。A、二B、五C、八D、十D';
    expect(readText(text).questions.map(({ key }) => key)).toEqual(['C', 'B', 'D']);
  });

  test.each([
    '蓝牙耳机故障排除1.手机连接不上 请打开设置，确认蓝牙已经开启，把设备靠近手机。2.只有一边有声音 将两只耳机放回盒里，长按十秒复位。3.指示灯不亮 检查数据线，或者更换充电头。4.固件升级 打开应用，进入设备页，点击检查更新。',
    '关于上半年安全工作的汇报1.总体情况 上半年共开展检查四十次，整改隐患一百余处，形势平稳。2.主要做法 压实责任，强化培训，严格考核，形成合力。3.下一步打算 继续抓好汛期值守，完善应急预案。',
    '家常菜谱1.排骨 五百克，冷水下锅焯水，捞出洗净备用。2.冰糖 二十克，小火炒化，炒到微微冒泡。3.姜片 三片，与葱段一起下锅，煸出香味。',
  ])('makes no bank of what names no questions: %#', (text) => {
    expect(readText(text).questions).toEqual([]);
  });
});

describe('where neither mark nor line end parts a question from its answer', () => {
  test.each([
    [
      '什么是安全库存|安全库存是为了应付波动而多备的货，按需求的标准差来估算。',
      'answers begin with the words asked about',
    ],
    [
      '你怎样理解班组文化|班组文化就是大家不用商量也会去做的事，靠一天天积累。',
      'answers begin with the words asked about',
    ],
    ['旅客错过末班车怎么办|先安抚情绪，再查明早的车次，联系附近的住处。', 'nothing is asked behind 怎么办'],
    ['设备漏油如何处理|首先停机挂牌，再查漏点，更换密封件后试运行。', 'an answer begins with 首先'],
    [
      '你为什么离开上一家公司|我觉得成长的空间有限，想换一个更有挑战的平台。',
      'the candidate begins to speak',
    ],
  ])('%s: %s', (item) => {
    const [asked, told] = item.split('|');
    const text = `客运服务面试题1.${asked}${told}2.你怎样看待夜班？夜班辛苦，但总要有人守着。3.同事请你代班，你会答应吗？看自己的休息时间，能帮就帮。`;
    const [first] = readText(text).questions;
    expect([first.question, first.answer]).toEqual([asked, told]);
  });

  test.each(['窗口怎么办理退票。', '你认为先进与落后如何区分。'])(
    'words that go on part nothing: %s',
    (asked) => {
      const text = `客运服务面试题1.${asked}带好证件，在发车以前到窗口去。2.你怎样看待夜班？夜班辛苦，但总要有人守着。3.同事请你代班，你会答应吗？看自己的休息时间，能帮就帮。`;
      expect(readText(text).questions[0].question).toBe(asked);
    },
  );
});

test('questions picked from a list keep their numbers where each clearly asks', () => {
  const text =
    '水手面试真题回忆3.为什么想上船工作？从小在港口长大，喜欢海。7.长期离家，你能适应吗？能，我读书时就住校六年。8.暴风雨中值班要注意什么？系好安全绳，两人一组，随时报告。12.船友生病怎么办？报告船长，按预案处置，联系岸上的医生。';
  expect(readText(text).questions.map(({ number, question }) => [number, question])).toEqual([
    [3, '为什么想上船工作？'],
    [7, '长期离家，你能适应吗？'],
    [8, '暴风雨中值班要注意什么？'],
    [12, '船友生病怎么办？'],
  ]);
});

describe('below a part whose name has no number', () => {
  const first =
    '汽车行面试题销售岗1.客户只看不买，你怎么跟进？三天内回访，邀约试驾。2.竞品便宜一万，怎么说服客户？算用车成本。';
  const second =
    '1.客户嫌工时费贵怎么办？拆分项目说明。2.修了两次还没好，客户发火怎么办？先道歉，请主管会诊。';

  test('the numbers of an endless line may begin anew', () => {
    expect(
      readText(`${first}服务岗${second}`).questions.map(({ section, number }) => [section, number]),
    ).toEqual([
      ['销售岗', 1],
      ['销售岗', 2],
      ['服务岗', 1],
      ['服务岗', 2],
    ]);
  });

  test('so may those of a list in an answer, which are none', () => {
    const list = '我会做三件事1.把用车成本算给他看。2.请他试驾。3.送保养。';
    expect(
      readText(`${first}${list}3.你为什么离职？公司搬走了。`).questions.map(({ number }) => number),
    ).toEqual([1, 2, 3]);
  });
});

test('what each question is worth begins none', () => {
  const text = '共二十题，每题1.5分，共三十分';
  expect(findMarkers(text, 'arabic', { start: 0, end: text.length })).toEqual([]);
});

test('a question behind the title may begin with a digit', () => {
  const text =
    '快递站长面试题1.2小时内积压三百件，你怎么调度？老件优先，再抽调人手。2.5名快递员同时请假怎么办？启用兼职池。3.丢件率怎么降？到站扫描，错分拦截。';
  expect(readText(text).questions.map(({ question }) => question.slice(0, 4))).toEqual([
    '2小时内',
    '5名快递',
    '丢件率怎',
  ]);
});

describe('the title of an endless line joined by blanks', () => {
  const bank =
    '一、业务能力 1.货物入库前要核对哪些内容？ 答：核对品名、数量和包装，不符的先隔离。 2.先进先出怎样做到？ 答：按批次贴标签，靠外的先出。 3.盘点有差异怎么办？ 答：先复盘，再查单据，最后报批调整。';
  const titleOf = (top: string): string | null => readText(`${top} ${bank}`).title;

  test.each([
    ['仓管员面试题库', '试卷编号：12 使用单位：人力资源部'],
    ['2025年仓管员招聘面试题及答案', '来源：网络 时间：2025-03-02 作者：小王'],
    ['仓管员面试试题（含答案）', '考试时间60分钟 满分100分'],
    ['仓管员岗位面试问题汇总', '适用岗位：仓管员 版本：V2'],
  ])('ends at the first blank behind a whole title: %s', (title, told) => {
    expect(titleOf(`${title} ${told}`)).toBe(title);
  });

  test.each([
    '仓管员面试题库 及参考答案',
    '仓管员面试题 30问',
    '仓管员面试试题 （附答案）',
    '仓管员 面试题库',
    'Java Spring 面试题',
  ])('goes on over a blank before words that titles go on with: %s', (title) => {
    expect(titleOf(title)).toBe(title);
  });

  test('keeps all of a line of its own', () => {
    const lines = bank.replaceAll(' ', '\n');
    expect(readText(`仓管员面试题库 人力资源部\n${lines}`).title).toBe('仓管员面试题库 人力资源部');
  });
});
