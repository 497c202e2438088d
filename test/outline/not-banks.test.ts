import { describe, expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';
import { readLines } from './support/markdown.ts';

const pages: readonly (readonly [string, readonly string[]])[] = [
  [
    'what a program must do, case by case',
    [
      '# 排班服务规格',
      '## 要求',
      '### 要求：保存班表',
      '系统必须保存班表。',
      '#### 情形：首次启动',
      '- **WHEN** 前端启动并请求班表',
      '- **THEN** 后端返回已保存的班表',
      '#### 情形：合并班表',
      '- **WHEN** 店长导入一份新的班表',
      '- **THEN** 后端写入合并后的班表',
      '#### 情形：写入失败',
      '- **WHEN** 磁盘已满而写入中断',
      '- **THEN** 后端返回失败的原因',
    ],
  ],
  [
    'the README of a program',
    [
      '# fastcopy',
      '## Installation',
      'npm i',
      '## Usage',
      '1. run it',
      '2. look',
      '## How to contribute',
      'Fork it.',
      '## License',
      'MIT',
    ],
  ],
  [
    'a guide to the work on a program for quizzes',
    [
      '# 贡献指南',
      '欢迎一起把刷题工具做好。',
      '## 提 Issue',
      '- **Bug**：写清步骤',
      '## 提 PR',
      '- 一次只改一件事',
      '## 开发原则（来自说明）',
      '- **不加用不到的东西**：问一句“现在真的需要吗”',
      '## 联系作者',
      '- 邮箱见主页',
    ],
  ],
  [
    'how what a program for quizzes does is tried',
    [
      '# 题目管理功能测试指南',
      '## 详细测试步骤',
      '### 第一部分：登录功能测试',
      '#### 1.1 访问登录页面',
      '1. 打开浏览器',
      '#### 1.2 管理员登录测试',
      '1. 输入用户名',
      '### 第二部分：题目管理界面测试',
      '#### 2.1 访问题目管理页面',
      '1. 点击卡片',
      '#### 2.2 题目列表功能测试',
      '1. 检查列表是否显示',
    ],
  ],
  [
    'a course with chapters',
    [
      '# 容器入门',
      '## 1. 安装',
      '先下载。',
      '## 2. 配置',
      '写文件。',
      '## 3. 运行',
      '敲命令。',
      '## 4. 清理',
      '删除。',
    ],
  ],
  [
    'an article with one heading that asks',
    [
      '# 我的一年',
      '## 工作',
      '很忙。',
      '## 为什么换工作？',
      '想成长。',
      '## 生活',
      '搬家。',
      '## 展望',
      '继续。',
    ],
  ],
  [
    'a manual',
    ['# 电饭煲使用说明书', '## 使用方法', '1. 量米', '2. 加水', '## 如何清洁？', '用软布。', '## 规格', '3L'],
  ],
  [
    'minutes in which somebody asked',
    ['# 项目周会纪要', '1. 缺陷为什么反复？', '缓存。', '2. 是否推迟？', '不推迟。', '3. 谁值班？', '小吴。'],
  ],
  [
    'a privacy policy that asks in its headings',
    [
      '# “轻记账”隐私政策',
      '## 一、我们如何收集您的信息',
      '注册时收集手机号。',
      '## 二、我们如何共享您的信息',
      '不共享。',
      '## 三、您如何管理您的信息',
      '可以注销。',
      '## 四、如何联系我们',
      '写信。',
    ],
  ],
  [
    'a privacy notice in English',
    [
      '# Privacy Notice',
      '## 1. What we collect',
      'Mail.',
      '## 2. Why we collect it',
      'Sync.',
      '## 3. Who sees it',
      'No one.',
    ],
  ],
  [
    'a plan for a program, by what it calls itself',
    [
      '# 面试陪练助手设计方案',
      '## 1. 背景',
      '旺季人手不足。',
      '## 2. 分层',
      '共三层。',
      '### 2.1 接入',
      '语音转文字。',
      '## 3. 为什么不用单个提示词',
      '维护不了长对话。',
      '## 4. 如何保证一致',
      '打三次分。',
      '## 5. 存储',
      '三张表。',
    ],
  ],
  [
    'a report on a program, by what it calls itself',
    [
      '# 面试陪练助手质量评估报告',
      '## 1. 当前评分',
      '八分。',
      '### 1.1 题库',
      '难度只有三档。',
      '## 2. 为什么分数不稳',
      '模型每次给的不同。',
      '## 3. 面试质量指标',
      '问题不重复。',
      '## 4. 分阶段落地',
      '先补要点。',
    ],
  ],
  [
    'how questions are put into a program, by what it calls itself',
    [
      '# JSON 转换步骤指南',
      '## 🎯 三步完成转换',
      '**单选题示例：**',
      '```json',
      '{"question": "题目"}',
      '```',
      '## ❓ 常见问题',
      '### 题目中有引号怎么办？',
      '写作两个。',
      '### 如何添加多个分类？',
      '再写一列。',
      '### 为什么打不开？',
      '少了逗号。',
    ],
  ],
  [
    'a page on a program for interviews, though a sentence names them',
    [
      '# 陪练助手',
      '一个替公司做初面（interview）的助手，能追问，能打分。',
      '## 背景',
      '旺季人手不足。',
      '## 分层',
      '共三层。',
      '## 为什么不用单个提示词',
      '维护不了长对话。',
      '## 如何保证一致',
      '打三次分。',
      '## 存储',
      '三张表。',
    ],
  ],
];

const texts: readonly (readonly [string, string])[] = [
  [
    'a regulation',
    '安全生产条例\n第一条 为了安全，制定本条例。\n第二条 本条例适用于全体员工。\n第三条 违反的，予以处罚。',
  ],
  ['a recipe', '红烧肉\n1. 五花肉切块焯水。\n2. 炒糖色，下肉翻炒。\n3. 加水炖一小时。\n4. 大火收汁。'],
  [
    'a novel',
    '夜里下着雨。\n“你去哪儿？”他问。\n她没有回答。\n“你还回来吗？”\n门关上了。\n“为什么？”他对着空屋子说。',
  ],
  [
    'a talk with times',
    '2025-02-14 18:02:11 阿豪\n今晚吃啥？\n2025-02-14 18:02:35 小雨\n随便\n2025-02-14 18:02:40 阿豪\n火锅？烤肉？\n2025-02-14 18:03:02 小雨\n几点？',
  ],
  ['news', '本报讯 昨日，全市召开会议。\n会议指出，一要抓安全，二要抓质量。\n会议要求，各部门落实责任。'],
  [
    'the contents of a book, with pages left open',
    '目    录\n\n职业简介……………………………………（　　）\n第1部分  认定方案………………（　　）\n第2部分  理论知识复习题…………………（　　）\n第3部分  操作技能复习题…………（　　）',
  ],
  [
    'notes with names that code declares',
    'kotlin学习一、变量\n\t声明变量：var v：类型\n\t装箱由是否可空决定。\n  例如：var a: Int = 1  //未装箱\n\tvar b: Int? = 1 //已装箱\n\tvar c: Int = 0\n\t尽量用不可空变量，也就是不用 "?"。\nkotlin学习二、函数\n\t函数用 fun 声明，返回类型写在后面。',
  ],
  ['a price list', '价目表\n1. 普通洗车 30元\n2. 精细洗车 80元\n3. 打蜡 150元\n4. 内饰清洗 200元'],
  ['steps', '开户流程\n1、准备材料。\n2、填写表格。\n3、提交审核。\n4、领取存折。'],
  [
    'a contract',
    '房屋租赁合同\n1. 房屋坐落于________。\n2. 租期自____年__月起。\n3. 月租金____元。\n4. 押金为一个月租金。',
  ],
  [
    'a speech that asks the hall',
    '同学们，青春是什么？青春是奋斗。我们应当怎样度过？我们应当努力。谢谢大家！',
  ],
  [
    'a résumé',
    '李想\n求职意向：后端开发\n工作经历\n1. 负责运单系统，为什么慢？改了缓存。\n2. 带两名新人；\n项目经历\n项目一：分单平台\n专业技能\n1. 熟悉并发；\n2. 熟悉数据库。\n自我评价\n遇事先问：为什么会发生？',
  ],
  [
    'an advertisement of jobs',
    '急招理货员\n一、招聘岗位\n1、理货员 10 名\n岗位职责：补货。\n任职要求：身体健康。\n二、福利待遇\n包吃住。\n三、常问的事\n没有经验可以吗？可以。\n四、联系方式\n周经理',
  ],
  [
    'the terms of a service in one endless line',
    '会员服务协议1.协议的范围1.1本协议是您与本店之间关于会员服务的约定。2.会员的办理2.1您应当提供真实的资料，不得借给他人。3.我们如何使用您的信息3.1为了寄送积分礼品，我们会保存您的地址。4.您的权利4.1您有权查询、更正、删除您的信息。4.2您可以随时退会。',
  ],
  [
    'the outline of a course',
    '采购员培训提纲\n一、什么是采购\n1、采购的定义\n2、采购与购买的区别\n二、供应商\n1、如何寻找供应商\n2、评估的方法\n3、供应商的分类',
  ],
  ['a column of words', '苹果\n香蕉\n葡萄\n西瓜\n桃子'],
  [
    'what a site of documents has found',
    '保洁面试题 搜索结果\n1. 保洁员面试常见问题有哪些？\n格式：PDF　页数：6页\n…面试分为初试与复试…\n2. 2025年保洁主管面试题及答案（20题）\n格式：DOCX　页数：9页\n…一、自我介绍…\n3. 怎样做好保洁？\n格式：PPT　页数：24页',
  ],
];

describe('a page that is no bank gives no questions', () => {
  test.each(pages)('%s', (_, lines) => {
    const reading = readLines(lines);
    expect(reading.questions).toEqual([]);
    expect(reading.layout).toEqual({ name: 'none', confidence: 0 });
  });

  test.each(texts)('%s', (_, text) => {
    expect(readText(text).questions).toEqual([]);
  });
});

describe('a bank is one', () => {
  test('though it says of each file what it is', () => {
    const reading = readText(
      '文员面试题\n1. 怎样命名文件？\n答：写明日期，例如：\n纪要0304.docx\n2. 报表发什么格式？\n答：按对方的要求：\n报表.pdf\n3. 附件太大怎么办？\n答：压缩：\n附件.zip\n4. 怎样归档？\n答：按年份分开。\n5. 怎样借阅？\n答：登记。\n6. 怎样销毁？\n答：两人在场。',
    );
    expect(reading.questions).toHaveLength(6);
  });

  test('though its sections are called like the parts of a résumé', () => {
    const reading = readText(
      '招聘经理提问清单\n教育背景\n1. 你为什么选这个专业？\n2. 你最难的一门课是什么？\n工作经历\n1. 你为什么离开上一家公司？\n2. 你带过人吗？\n自我评价\n1. 你的缺点是什么？\n2. 同事怎么评价你？',
    );
    expect(reading.questions).toHaveLength(6);
  });

  test('though only a sentence says that it gathers questions', () => {
    const reading = readLines([
      '# 缓存',
      '这里收集缓存方面的常见问题。',
      '## 1. 穿透的原理',
      '查的数据不存在。',
      '## 2. 过期机制',
      '惰性与定期。',
      '## 3. 怎样预热？',
      '启动时装入。',
    ]);
    expect(reading.questions).toHaveLength(3);
  });

  test('though the question below its title ends as the name of a plan does', () => {
    const reading = readLines([
      '# 架构',
      '## 1. 请说说秒杀系统的设计方案',
      '先限流，再排队。',
      '## 2. 短链怎么设计？',
      '发号后转成短码。',
      '## 3. 怎样做灰度发布？',
      '按比例放量。',
    ]);
    expect(reading.questions).toHaveLength(3);
  });

  test('though the question below its title is about a report', () => {
    const reading = readLines([
      '# 测试',
      '## 1. 请说说怎么写测试评估报告',
      '先写结论。',
      '## 2. 缺陷怎么分级？',
      '按影响。',
      '## 3. 怎样做冒烟测试？',
      '走主流程。',
    ]);
    expect(reading.questions).toHaveLength(3);
  });

  test('about résumés or privacy, where it says that questions follow', () => {
    const reading = readLines([
      '# 隐私合规面试题',
      '## 什么是个人信息？',
      '能识别人的信息。',
      '## 隐私政策',
      '面试题：怎样写？',
    ]);
    expect(reading.questions.length).toBeGreaterThan(0);
  });
});

/** The page of a program, its chapters in the words that such pages have. */
const ofProgram = (head: readonly string[]): string[] => [
  ...head,
  '## 一、工作原理',
  '数据存在本机。',
  '## 二、开启步骤',
  '先点设置，再点保存。',
  '## 三、常见报错',
  '看日志。',
  '## 四、关闭共享',
  '再点一次。',
];

describe('a page on a program for banks is none', () => {
  test.each([
    ['by the name of the program', ['# 背题小程序']],
    ['by its name with more words', ['# 驾考题库管理系统 v2']],
    ['in Traditional', ['# 題庫練習站']],
    ['in English', ['# Driving Question Bank App']],
    ['by a sentence on what it does', ['# 局域网共享', '打开以后，本机的题库会开放给同事。']],
    ['by whom it is for', ['# 备考报告', '这份报告让求职者在面试以前看清差距。']],
    ['by what is done with it', ['# 背题助手 - 登录功能实现说明']],
    ['by how it is put to work', ['# 面试小站服务器部署操作手册']],
    ['by how the work on it goes', ['# 编程助手工作规范', '本页写给参与「背题小程序」的人。']],
    ['by what it is to be', ['# 面试复盘助手需求文档']],
  ])('%s', (_, head) => {
    expect(readLines(ofProgram(head)).questions).toEqual([]);
  });

  test.each([
    ['of those who write programs', ['# Java 程序员面试题']],
    ['of operating systems', ['# Java面试题-操作系统']],
    ['of a system behind a blank', ['# 后端面试题 嵌入式系统']],
    ['of a system, glued', ['# 八股文操作系统']],
    ['of a platform', ['# 面试题 - 大数据平台']],
    ['of a system', ['# 面试题：系统设计篇']],
    ['that lies with a program', ['# 背题小程序', '# 数据库面试题']],
    ['that a sentence promises', ['# 数据库', '本文整理了常见的面试题。']],
    ['that a sentence counts', ['# 数据库', '这里有 4 道面试题，附答案。']],
    ['of an English sentence', ['# Databases', 'Common interview questions about databases. With answers.']],
  ])('but a bank %s is one', (_, head) => {
    expect(readLines(ofProgram(head)).questions).toHaveLength(4);
  });
});

test('a folder within an archive says nothing of a page on how something is used', () => {
  const lines = ofProgram(['# 局域网共享']);
  expect(readLines(lines, '面试题库.zip/面试题/share.md').questions).toEqual([]);
  expect(readLines(lines, 'banks.zip/share/数据库面试题.md').questions).toHaveLength(4);
});

describe('a text that asks here and there', () => {
  test('is no bank where few of its chapters ask', () => {
    const reading = readLines([
      '# 配置代理',
      '## 起因',
      '下载太慢。',
      '## 怎么设置？',
      '改一行。',
      '## 结果',
      '看速度。',
      '## 命令表',
      '共三条。',
      '## 为什么有效？',
      '换了线路。',
      '## 还原',
      '删掉那一行。',
    ]);
    expect(reading.questions).toEqual([]);
  });

  test('is no bank since it says where questions can be found', () => {
    const reading = readLines([
      '# 表单指南',
      '相关面试题：第 16 题',
      '## 写法',
      '先登记。',
      '## 验证',
      '再核对。',
      '## 口诀',
      '后送出。',
    ]);
    expect(reading.questions).toEqual([]);
  });

  test('is no bank since functions are called in it', () => {
    const reading = readLines([
      '先看三个方法：',
      '- open()',
      '- read()',
      '- close()',
      '用完要关。',
      '- 别忘了 flush()',
    ]);
    expect(reading.questions).toEqual([]);
  });
});

test.each(['# 操作系统面试指南', '# 如何使用 Git 面试题指南'])('a guide to interviews is a bank: %s', (title) => {
  const lines = [title, '## 什么是进程？', '程序的一次运行。', '## 什么是线程？', '一条执行流。', '## 如何避免死锁？', '按次序加锁。'];
  expect(readLines(lines).questions).toHaveLength(3);
}); // biome-ignore format: a list

test('a blank behind two marks of omission is to be filled in', () => {
  const { questions } = readText('语文试题\n一、填空题\n1. 他说：“明天……（　）”\n2. 床前明月光，________。\n3. 举头望明月，……（　）');
  expect(questions).toHaveLength(3);
}); // biome-ignore format: a text
