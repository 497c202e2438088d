import { describe, expect, test } from 'vitest';
import { findTitle } from '../../../src/outline/headings/titles.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { readText } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

function titleOf(text: string): string | null {
  const span = findTitle(plainForm(text), text.length);
  return span && text.slice(span.start, span.end);
}

describe('the title', () => {
  test('stands behind the number of the first page that a site shows, where nothing else is one', () => {
    const paged = '1、车间主任竞聘面试题及参考答案';
    expect(titleOf(`人人文档 > 管理文书 > 人事\n${paged}\n`)).toBe('车间主任竞聘面试题及参考答案');
    expect(titleOf(`车间主任面试宝典\n${paged}\n`)).toBe('车间主任面试宝典');
    expect(titleOf('1、先看题目再作答\n')).toBeNull();
    expect(titleOf('1、安全试题\n1、质量管理试题\n1、设备管理试题\n')).toBeNull();
  });

  test.each([
    ['a form to fill in', '姓名：________ 学号：________ 得分：________'],
    ['how a paper is taken', '考试时间：90分钟　满分：100分'],
    ['how a paper is taken, in brackets', '（考试时间：90分钟　满分：100分）'],
    ['what it has', '（本卷共50题，满分100分）'],
    ['a label of the page', '文本内容：'],
    ['a word that every page has', '面试题'],
    ['a contents heading', 'Table of Contents'],
    ['a contents heading that says who made it', 'Table of Contents  generated with DocToc'],
    ['the last point of a list', '4. 欢迎加入交流群，一起学习'],
    ['a kind of question', '单选题（每题2分）'],
    ['who is to use it', '适用岗位：护士面试'],
    ['what to mind', '注意事项：'],
    ['a label set as wide as others', '等　　別：四等考試'],
    ['who put it together', '整理：面試讀書會'],
    ['who applies', '应聘者：＿＿＿＿　　日期：＿＿＿＿'],
    ['who applies, in Taiwan', '應徵者：________'],
    ['who posted it', 'Posted 小林'],
    ['what it is filed under', 'tags:'],
  ])('is not %s below it', (_, line) => {
    expect(titleOf(`2025年县医院护士考试试卷\n${line}\n`)).toBe('2025年县医院护士考试试卷');
  });

  test.each([
    '考试时间安排员面试题',
    '单位会计招聘试题',
    '面试题：电工',
    '行政前台面试，这5个问题一定会问！',
    '产品经理面试必问的10个问题！（附回答思路）',
    '前台面试一般问什么？我把遇到的题都整理了',
    '題　　目：電工考試題庫',
    '应聘者常见问题汇总',
  ])('is %s', (line) => {
    expect(titleOf(`${line}\n`)).toBe(line);
  });

  test.each(['姓名：________', '面试题', '请回答下面的问题。', '面试迟到了怎么办？先打电话说明原因'])(
    'is not %s alone',
    (line) => {
      expect(titleOf(`${line}\n`)).toBeNull();
    },
  );
});

test.each([
  ['电工面试五十问', '想看更多面试题，请关注我'],
  ['电工面试题', '一、常见问题及参考答案'],
  ['地铁站务员面试题', '面试人数：6人一组'],
  ['地铁站务员面试题', '你还可以看：保洁员面试问题'],
  ['省考面试真题（上午）', '【考试形式】结构化面试'],
  ['安卓开发面试题', '> 收集自各地的面试'],
  ['化验员考试题', '2024年度职工技能考核'],
  ['机场地勤面试题目', 'Interview Questions for Ground Staff'],
])('%s is the title, not %s below it', (title, line) => {
  expect(titleOf(`${title}\n${line}\n`)).toBe(title);
});

test.each([
  ['职场面试网', '银行柜员面试技巧'],
  ['职场面试题大全', '银行柜员面试必问题目'],
  ['职场面试题大全', '【求职攻略】银行柜员面试题'],
  ['职场面试题大全', '題　　目：電工考試題庫'],
])('below %s the title is %s', (line, title) => {
  expect(titleOf(`${line}\n${title}\n`)).toBe(title);
});

test.each([
  ['【护士面试常见问题】在护理行业，面试要看沟通能力。请提前准备。\n', '护士面试常见问题'],
  ['【本报讯】昨天有一场面试。大家都很紧张。\n', null],
])('an article sets its title in brackets before the first sentence: %j', (text, title) => {
  expect(titleOf(text)).toBe(title);
});

test('a title ends before the rules of the paper, but not before what it is for', () => {
  expect(titleOf('燃气公司巡检员笔试题（满分100分，考试时间90分钟）\n')).toBe('燃气公司巡检员笔试题');
  expect(titleOf('护士考试试卷（闭卷）\n')).toBe('护士考试试卷');
  expect(titleOf('护士考试试卷（含答案）\n')).toBe('护士考试试卷（含答案）');
  expect(titleOf('结构化面试题（时间管理专员）\n')).toBe('结构化面试题（时间管理专员）');
});

test('a title ends before what is filled in at the other end of its line, but not before what it is for', () => {
  expect(titleOf('116年消防人員考試試題　　　代號：20750　　頁次：3－1\n')).toBe('116年消防人員考試試題');
  expect(titleOf('消防人員考試試題　　科目：火災學\n')).toBe('消防人員考試試題　　科目：火災學');
});

test('the names of columns over a table are no title, words that say what it holds are', () => {
  expect(titleOf('政府採購考試\n序號 單元名稱 題目 答案\n')).toBe('政府採購考試');
  expect(titleOf('序號 單元名稱 題目 答案\n')).toBeNull();
  expect(titleOf('电工试题 参考答案\n')).toBe('电工试题 参考答案');
});

test('notes for an oral exam have their title above who wrote them', () => {
  expect(titleOf('幼兒園教師甄選口試　模擬題\n教師聯誼會　二版\n')).toBe('幼兒園教師甄選口試　模擬題');
});

test('a chapter among others is no title, and the only one is', () => {
  const chapter = (name: string): string[] => [
    `## ${name}`,
    '### 什么是索引？',
    '一种结构。',
    '### 什么是锁？',
    '一种约定。',
  ];
  expect(readLines([...chapter('第一章 索引面试题'), ...chapter('第二章 事务面试题')]).title).toBeNull();
  expect(readLines(['# 第一章 索引面试题', ...chapter('基础')]).title).toBe('第一章 索引面试题');
});

test('right above the questions a line is the title where it names the whole and nothing above it does', () => {
  const read = (above: string) => {
    const { title, questions } = readText(`${above}\n焊工安全操作考试题\n1.何时动火？\n2.怎样看火？`);
    return [title, ...questions.map(({ section }) => section)];
  };
  expect(read('安全培训考试系列之三')).toEqual(['焊工安全操作考试题', null, null]);
  const title = '2025年焊工招聘面试题及解答';
  expect(read(title)).toEqual([title, '焊工安全操作考试题', '焊工安全操作考试题']);
});

test('where a page is on its site is no title', () => {
  expect(titleOf('焊工考核\n文库中心 > 人力资源 > 招聘面试题\n')).toBe('焊工考核');
});

test('a number in brackets at the end of the title’s line heads no section', () => {
  const { title, questions } = readLines([
    '公开招聘《公共基础知识》押题卷（二）',
    '某某教育',
    '一、判断题',
    '1.会议纪要不加盖公章。（对）',
    '2.货币的本质是金银。（错）',
  ]);
  expect(title).toBe('公开招聘《公共基础知识》押题卷（二）');
  expect(questions.map(({ section }) => section)).toEqual(['判断题', '判断题']);
});

describe('a heading as high as those over the questions', () => {
  const notebook = (title: string, ...below: string[]) =>
    readLines([
      `# ${title}`,
      ...below,
      '# 传输层',
      '- 为什么要三次握手？',
      '- 什么是滑动窗口？',
      '# 应用层',
      '- 什么是缓存？',
      '- 为什么要分页？',
    ]);

  test('is the title where it says so and nothing is asked below it', () => {
    const { title, questions } = notebook('网络面试题', '创建：四月七日', '熟练度：三');
    expect(title).toBe('网络面试题');
    expect(questions.map(({ section }) => section)).toEqual(['传输层', '传输层', '应用层', '应用层']);
  });

  test('is the heading of what is asked below it', () => {
    const { questions } = notebook('网络面试题', '- 什么是路由？');
    expect(questions.map(({ section }) => section)).toEqual([
      '网络面试题',
      '传输层',
      '传输层',
      '应用层',
      '应用层',
    ]);
  });
});

describe('the title that runs on into an introduction', () => {
  test.each([
    ['花艺师岗位面试题目及答案精选', '本文整理了近年的资料，供大家参考。'],
    ['花艺師崗位面試題目', '本文整理了近年的資料，供大家參考。'],
    ['花艺师岗位面试题及答案汇总', '以下内容由店长整理，供大家参考。'],
    ['花艺师面试常见问题及答案', '以下内容由店长整理，供大家参考。'],
    ['花艺师面试题', '目前还没有统一的版本，以下内容供大家参考。'],
    ['花艺师面试题', '目的是考察动手能力，以下内容供大家参考。'],
  ])('ends behind %s', (title, introduction) => {
    expect(titleOf(`${title}${introduction}`)).toBe(title);
  });
});

describe('a title that calls out', () => {
  test.each([
    '花艺师面试，这5个问题一定会问！（附答案）',
    '纯干货分享！2020年花艺师面试题总结（附答案）',
    '超干货！10道花艺师面试高频问题，让你拿下心仪的岗位！（二）',
    '这些花艺面试题都答对了，欢迎你加入我们！',
  ])('is one: %s', (title) => {
    expect(titleOf(`${title}\n花店小林 2024-05-06\n`)).toBe(title);
  });

  test('is none where it tells: 太好了！我的问题解决了。', () => {
    expect(titleOf('花艺师面试题\n太好了！我昨天去花店的问题解决了。\n')).toBe('花艺师面试题');
  });
});

const asked = ['一、单选题', '1. 先做什么（ ）。', 'A.甲', 'B.乙', '2. 再做什么（ ）。', 'A.甲', 'B.乙'];

test.each([
  [['行测每日一练（3月5日）', '某某教育 2026-03-05', '学员专享'], '行测每日一练（3月5日）'],
  [['消防考试题库', '顺序练习', '随机练习', '模拟考试'], '消防考试题库'],
  [['当前选择的是消防题库', '消防员上岗考试'], '消防员上岗考试'],
  [['试卷：郵务人员考试题库', '继续测验', '再次测验 下载 下载收录'], '试卷：郵务人员考试题库'],
  [
    ['练习报告', '公务员考试《行测》题（乡镇卷）', '练习类型：真题', '答对 4 / 8 题', '解析全部 只看错题'],
    '公务员考试《行测》题（乡镇卷）',
  ],
  [['捷运公司 104 年度新进人员甄试', '甄试职别：技术员（土木类）'], '捷运公司 104 年度新进人员甄试'],
  [['最新安全员考题', '二.多选题（共有20题，错选不得分）', '参考答案：B'], '最新安全员考题'],
  [['最佳选择题||', '一、最佳选择题（共2题）'], null],
])('menus and offers of a page are no titles: %s', (lines, title) => {
  expect(readLines([...lines, ...asked]).title).toBe(title);
});

test('a title that is broken in two stands whole further up', () => {
  const whole = '2024版消防设施操作员《基础知识》真题B卷 （附解析）';
  const broken = ['2024版消防设施操作员《基础知识》真', '题B卷 （附解析）'];
  expect(readLines([whole, ...broken, ...asked]).title).toBe(whole);
  expect(readLines(['消防设施操作员', ...broken, ...asked]).title).not.toBe('消防设施操作员');
});

test('what is to be filled in behind a title is no part of it', () => {
  expect(readLines(['叉车司机培训试卷 编号: 姓名: 单位: 得分:', ...asked]).title).toBe('叉车司机培训试卷');
  expect(readLines(['班组题库 编号:07', ...asked]).title).toContain('编号');
});

describe('of several lines the title is', () => {
  test.each([
    [
      ['电话客服的面试经验_面试常见问题与回答', '面试常见问题与回答案例'],
      '电话客服的面试经验_面试常见问题与回答',
    ],
    [['电话客服面试题库', '客服岗位面试问题与回答'], '客服岗位面试问题与回答'],
    [['面试题大全', '面试常见问题与回答'], '面试常见问题与回答'],
  ])('one that says of what it is: %s', (lines, title) => {
    expect(readLines([...lines, ...asked]).title).toBe(title);
  });

  test.each([
    [['物业客服岗位面试', '试题及参考答案'], '物业客服岗位面试试题及参考答案'],
    [['物业客服岗位面试', '', '试题及参考答案'], '物业客服岗位面试'],
    [['海西物业公司', '保洁面试题及参考答案'], '保洁面试题及参考答案'],
  ])('what goes on on the next one: %s', (lines, title) => {
    expect(readLines([...lines, ...asked]).title).toBe(title);
  });

  test.each([
    [['PTT推薦', '[心得] 111年客家事務行政口試分享', '〔口試流程及題目分享〕'], '111年客家事務行政口試分享'],
    [['[心得] 甲', '[請益] 乙', '行政口試題目分享'], '行政口試題目分享'],
  ])('the one behind the label of a board: %s', (lines, title) => {
    expect(readLines([...lines, '1. 你怎麼看雙語政策？', '2. 怎麼辦客語活動？', '3. 你的優點？']).title).toBe(
      title,
    );
  });
});
