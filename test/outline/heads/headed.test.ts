import { describe, expect, test } from 'vitest';
import { sketch } from '../support/cleaned.ts';
import { readLines } from '../support/markdown.ts';

describe('questions that are headings', () => {
  test('have the text below them as their answer, and the heading above as their section', () => {
    const reading = readLines([
      '# 前端面试题',
      '## 浏览器',
      '### 什么是重排？',
      '重新计算布局。',
      '### 如何减少重排？',
      '合并修改。',
      '## 网络',
      '### 什么是长连接？',
      '不断开的连接。',
    ]);
    expect(reading.title).toBe('前端面试题');
    expect(reading.layout.name).toBe('headings');
    expect(sketch(reading)).toEqual([
      '浏览器 null 什么是重排？ ⇒ 重新计算布局。',
      '浏览器 null 如何减少重排？ ⇒ 合并修改。',
      '网络 null 什么是长连接？ ⇒ 不断开的连接。',
    ]);
  });

  test('are also what only names a matter, where all beside it ask or sound like interviews', () => {
    const asked = (last: string) =>
      readLines([
        ...[
          '# Spark复习',
          '## 基础',
          '### 宽依赖和窄依赖怎么区分',
          '看父分区。',
          '### 五大特性',
          '一组分区。',
        ],
        ...[
          '## 调优',
          '### 数据倾斜怎么处理',
          '先定位。',
          '### 内存模型',
          '分堆内堆外。',
          `### ${last}`,
          '合并。',
        ],
        ...['### 内存不够怎么排查', '看日志。'],
      ]).questions.map(({ question }) => question);
    expect(asked('小文件太多')).toContain('小文件太多');
    expect(asked('总结')).not.toContain('总结');
    expect(asked('参考资料')).not.toContain('参考资料');
  });

  test('have all headings below them as parts, however many, where they and those beside them are numbered', () => {
    const parts = ['报错', '超时', '限流', '熔断', '降级'].flatMap((name, at) => [
      `### ${at + 1}. ${name}`,
      `#### 1. ${name}的含义`,
      '一种状态。',
      `#### 2. ${name}的处理方法`,
      '先看日志。',
    ]);
    const reading = readLines([
      '# 后端面试题',
      '## 1. 常见的状态有哪些？',
      '分几种来说。',
      ...parts,
      ...'缓存 锁 索引 事务 视图 游标 分区 主键'
        .split(' ')
        .flatMap((name, at) => [`## ${at + 2}. 什么是${name}？`, '一种机制。']),
    ]);
    expect(reading.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('may have many more below the last one that nobody has answered yet', () => {
    const open = ['锁', '页', '日志', '视图', '触发器', '游标', '分区', '主键', '外键'].map(
      (name) => `#### Q. 什么是${name}？`,
    );
    const reading = readLines([
      '# 数据库面试题',
      '## Q. 什么是事务？',
      '一组操作。',
      '## Q. 什么是索引？',
      '一种结构。',
      ...open,
    ]);
    expect(sketch(reading).slice(0, 3)).toEqual([
      '– null 什么是事务？ ⇒ 一组操作。',
      '– null 什么是索引？ ⇒ 一种结构。',
      '– null 什么是锁？',
    ]);
    expect(reading.questions).toHaveLength(11);
  });

  test('keep what stands over a part of each answer in the answer, though it stands as high', () => {
    const questions = ['什么是缓存？', '什么是锁？', '什么是索引？'].flatMap((question, at) => [
      `### ${at + 1}. ${question}`,
      `一句话的答案${at}。`,
      '### 面试时可以这样说',
      `多说几句的答案${at}。`,
    ]);
    expect(sketch(readLines(['# 后端面试题', ...questions]))).toEqual([
      '– 1 什么是缓存？ ⇒ 一句话的答案0。\n面试时可以这样说\n多说几句的答案0。',
      '– 2 什么是锁？ ⇒ 一句话的答案1。\n面试时可以这样说\n多说几句的答案1。',
      '– 3 什么是索引？ ⇒ 一句话的答案2。\n面试时可以这样说\n多说几句的答案2。',
    ]);
  });

  test('are asked again in another interview', () => {
    const interviews = ['甲公司', '乙公司', '丙公司'].flatMap((name, at) => [
      `## ${name}`,
      '### 自我介绍',
      `说到项目${at}。`,
      `### 讲讲第${at}个项目的难点？`,
      '并发。',
      `### 遇到过${at}次线上故障吗，怎么处理的？`,
      '先回滚。',
      `### 为什么要离开第${at}家公司？`,
      '想学新东西。',
    ]);
    expect(sketch(readLines(['# 面试题记录', ...interviews]))).toContain(
      '乙公司 null 自我介绍 ⇒ 说到项目1。',
    );
  });

  test('end before the link of a wiki to edit them', () => {
    const reading = readLines([
      '## 什么是堆？[编辑]',
      '一种树。',
      '## 什么是图？ [edit]',
      '点与边。',
      '## 什么是栈？[编辑]',
      '后进先出。',
    ]);
    expect(sketch(reading)).toEqual([
      '– null 什么是堆？ ⇒ 一种树。',
      '– null 什么是图？ ⇒ 点与边。',
      '– null 什么是栈？ ⇒ 后进先出。',
    ]);
  });

  test('keep an answer that lists words in capitals: these are no keys of the questions', () => {
    const reading = readLines([
      '### Q1：什么是同源？',
      '**参考答案**：',
      '1. **协议**相同',
      '2. **域名**相同',
      '### Q2：有哪些跨域方案？',
      '**参考答案**：',
      '1. **CORS**（标准）',
      '2. **JSONP**',
      '   - 只支持 GET',
      '### Q3：什么是预检？',
      '**参考答案**：',
      '先问服务器。',
    ]);
    expect(sketch(reading)).toEqual([
      '– 1 什么是同源？ ⇒ 1. 协议相同\n2. 域名相同',
      '– 2 有哪些跨域方案？ ⇒ 1. CORS（标准）\n2. JSONP\n- 只支持 GET',
      '– 3 什么是预检？ ⇒ 先问服务器。',
    ]);
  });

  test('need no question mark where their siblings ask', () => {
    const reading = readLines([
      '### 什么是索引？',
      '一种结构。',
      '### 聚簇索引与普通索引',
      '前者存整行。',
      '### 为什么用 B+ 树？',
      '层数少。',
      '### 如何避免回表？',
      '覆盖索引。',
    ]);
    expect(sketch(reading)).toContain('– null 聚簇索引与普通索引 ⇒ 前者存整行。');
  });

  test('are no questions without a number where all others have one', () => {
    const matters = ['临时节点', '会话', '监听', '选举', '快照', '日志', '权限', '分组', '扩容'];
    const reading = readLines([
      '# 注册中心面试题',
      '## 先来看看题目',
      ...matters.map((matter, index) => `${index + 1}. 什么是${matter}？`),
      ...matters.flatMap((matter, index) => [`## ${index + 1}. 什么是${matter}？`, `${matter}的说明。`]),
      '## 题外话',
      '愿你早日通过。',
    ]);
    expect(sketch(reading)).toEqual(
      matters.map((matter, index) => `– ${index + 1} 什么是${matter}？ ⇒ ${matter}的说明。`),
    );
  });

  test('may be a number and a kind, with what is asked below them', () => {
    const bank = ['首都', '国花', '国鸟', '国歌'].flatMap((what, index) => [
      `## 第 ${index + 1} 题 【单选题】`,
      '**English:**',
      'Which one is it?',
      '**中文：**',
      `这个国家的${what}是？`,
      '**选项：**',
      '- A. 甲城',
      '- B. 乙城',
      '- C. 丙城',
      '**正确答案：B**',
      '**题目解析：**',
      '**核心概念**',
      '常识。',
      '**为什么不是甲？**',
      '甲不相干。',
    ]);
    const reading = readLines(['# 测验', ...bank]);
    expect(reading.questions.map(({ number, kind, key }) => [number, kind, key])).toEqual([
      [1, 'single', 'B'],
      [2, 'single', 'B'],
      [3, 'single', 'B'],
      [4, 'single', 'B'],
    ]);
    expect(reading.questions[0]).toMatchObject({
      question: 'English:\nWhich one is it?\n中文：\n这个国家的首都是？',
      analysis: '核心概念\n常识。\n为什么不是甲？\n甲不相干。',
    });
  });

  test('stand over several questions where they name a kind and count parts', () => {
    const reading = readLines([
      '## 一、单选题',
      '### 什么是堆？',
      '一种树。',
      '### 什么是栈？',
      '后进先出。',
      '## 二、简答题',
      '### 什么是图？',
      '点与边。',
    ]);
    expect(reading.questions.map(({ section }) => section)).toEqual(['单选题', '单选题', '简答题']);
  });

  test.each([
    ['## 参考资料', null],
    ['数据库面试题集锦\n\n## 面试题和答案', '数据库面试题集锦'],
    ['# 数据库\n\n## 前言', '数据库'],
  ])('have no title of the page above them for the document: %j', (above, title) => {
    const reading = readLines([above, '', '### 什么是索引？', '一种结构。', '### 为什么用树？', '层数少。']);
    expect(reading.title).toBe(title);
  });

  test('may be called like a section where all beside them ask and nothing stands below but text', () => {
    const reading = readLines([
      '## 什么是索引？',
      '一种结构。',
      '## 索引的分类',
      '主键、唯一与普通。',
      '## 什么时候建索引？',
      '常查的列。',
      '## 索引何时失效？',
      '用了函数。',
      '## 如何避免回表？',
      '覆盖索引。',
    ]);
    expect(sketch(reading)).toContain('– null 索引的分类 ⇒ 主键、唯一与普通。');
  });

  test('stay sections where questions stand below them', () => {
    const reading = readLines([
      '## 数据库类',
      '### 什么是索引？',
      '一种结构。',
      '### 什么是事务？',
      '一起成败。',
      '## 网络类',
      '### 什么是握手？',
      '建立连接。',
      '### 为什么要挥手？',
      '断开连接。',
    ]);
    expect(reading.questions.map(({ section }) => section)).toEqual([
      '数据库类',
      '数据库类',
      '网络类',
      '网络类',
    ]);
  });

  test('may all be nouns in a document that calls itself a bank', () => {
    const reading = readLines([
      '# 数据库面试题',
      '## 索引',
      '### 最左前缀原则',
      '从左开始匹配。',
      '### 失效的常见场景',
      '做了运算。',
      '## 事务',
      '### 隔离级别的实现',
      '锁与快照。',
    ]);
    expect(sketch(reading)).toEqual([
      '索引 null 最左前缀原则 ⇒ 从左开始匹配。',
      '索引 null 失效的常见场景 ⇒ 做了运算。',
      '事务 null 隔离级别的实现 ⇒ 锁与快照。',
    ]);
  });

  test.each([
    ['### 1. 什么是闭包？', 1],
    ['### 2、什么是闭包？', 2],
    ['### 第 3 题：什么是闭包？', 3],
    ['### Q4：什么是闭包？', 4],
    ['### 题目005: 什么是闭包？', 5],
    ['### 1.2.6 什么是闭包？', 6],
    ['### ⭐️7. 什么是闭包？', 7],
    ['### 【8】什么是闭包？', 8],
    ['### 9 什么是闭包？', 9],
  ])('%s has its number taken off', (heading, number) => {
    const reading = readLines([heading, '函数与环境。', '### 什么是提升？', '声明在前。']);
    expect(reading.questions[0]).toMatchObject({ number, question: '什么是闭包？', answer: '函数与环境。' });
  });

  test('keep the headings of their answers in the answer, also where those ask', () => {
    const reading = readLines([
      '## 1. 什么是缓存穿透？',
      '查的数据不存在。',
      '### 怎么解决？',
      '布隆过滤器。',
      '### 优点',
      '省内存。',
      '## 2. 什么是雪崩？',
      '同时过期。',
    ]);
    expect(sketch(reading)).toEqual([
      '– 1 什么是缓存穿透？ ⇒ 查的数据不存在。\n怎么解决？\n布隆过滤器。\n优点\n省内存。',
      '– 2 什么是雪崩？ ⇒ 同时过期。',
    ]);
  });

  test('may skip levels below their section', () => {
    const reading = readLines([
      '# 题库',
      '## 网络',
      '#### 什么是握手？',
      '三次。',
      '#### 什么是挥手？',
      '四次。',
    ]);
    expect(sketch(reading)).toEqual(['网络 null 什么是握手？ ⇒ 三次。', '网络 null 什么是挥手？ ⇒ 四次。']);
  });

  test('have the code that they ask about in their stem', () => {
    const reading = readLines([
      '### 1. 下面的代码输出什么？',
      '```js',
      '1. f()',
      '```',
      '输出 1。',
      '### 2. 什么是闭包？',
      '环境。',
    ]);
    expect(reading.questions[0]).toMatchObject({
      question: '下面的代码输出什么？\n```js\n1. f()\n```',
      answer: '输出 1。',
    });
  });

  test('ask in the text below a heading that only names them', () => {
    const reading = readLines([
      '# Interview Questions',
      '### Singletons',
      'Why are they hard to test?',
      '### Inheritance',
      'When would you prefer composition?',
      '### Null',
      'What is wrong with it?',
    ]);
    expect(reading.questions.map(({ question }) => question)).toEqual([
      'Singletons\nWhy are they hard to test?',
      'Inheritance\nWhen would you prefer composition?',
      'Null\nWhat is wrong with it?',
    ]);
  });

  test('may be lines in bold, numbered or not', () => {
    const reading = readLines([
      '**1. 你为什么离职？**',
      '',
      '想成长。',
      '',
      '**2. 你的缺点是什么？**',
      '',
      '急。',
    ]);
    expect(sketch(reading)).toEqual(['– 1 你为什么离职？ ⇒ 想成长。', '– 2 你的缺点是什么？ ⇒ 急。']);
  });

  test('may be folded', () => {
    const reading = readLines([
      '<details><summary>什么是闭包？</summary>',
      '',
      '环境。',
      '',
      '</details>',
      '',
      '<details><summary>什么是柯里化？</summary>',
      '',
      '逐个传参。',
      '',
      '</details>',
    ]);
    expect(sketch(reading)).toEqual(['– null 什么是闭包？ ⇒ 环境。', '– null 什么是柯里化？ ⇒ 逐个传参。']);
  });

  test('are not those of the page: licence, contents, thanks', () => {
    const reading = readLines([
      '# Java 面试题',
      '## 目录',
      '## 如何贡献',
      '提交请求。',
      '### 什么是类？',
      '模板。',
      '### 什么是接口？',
      '约定。',
      '## License',
      'MIT',
      '## 参考资料',
      '《书》',
    ]);
    expect(reading.questions.map(({ question }) => question)).toEqual(['什么是类？', '什么是接口？']);
  });

  test('have lettered points in their answers, which are no options', () => {
    const reading = readLines([
      '# 算法面试题',
      '### 有哪些优化算法？',
      '优化算法主要有三类：',
      'A. 梯度下降，调用 `step()`',
      'B. 动量法',
      'C. 自适应学习率',
      '### `main()` 之前会执行什么？',
      '全局对象的构造。',
      '### 下列属于聚类的是（ ）',
      'A. 决策树',
      'B. 均值漂移',
    ]);
    expect(reading.questions.map(({ kind, options }) => [kind, options.length])).toEqual([
      ['open', 0],
      ['open', 0],
      ['single', 2],
    ]);
  });

  test('stand below a heading that is underlined behind the name of the place, not below 目录', () => {
    const reading = readLines([
      '测试面试指南',
      '===',
      '',
      '目录',
      '---',
      '',
      '* [一、基础](#c1)',
      '* [二、工具](#c2)',
      '',
      '<a name="c1"></a>',
      '一、基础',
      '---',
      '',
      '**1.1 什么是回归测试？**',
      '',
      '改动之后再测。',
      '',
      '**1.2 什么是冒烟测试？**',
      '',
      '先测主干。',
      '',
      '<a name="c2"></a>',
      '二、工具',
      '---',
      '',
      '**2.1 元素定位不到怎么办？**',
      '',
      '先等待。',
    ]);
    expect(sketch(reading)).toEqual([
      '基础 1 什么是回归测试？ ⇒ 改动之后再测。',
      '基础 2 什么是冒烟测试？ ⇒ 先测主干。',
      '工具 1 元素定位不到怎么办？ ⇒ 先等待。',
    ]);
  });
});

describe('numbers that run on through a document', () => {
  const matters =
    '线程池 锁升级 类加载 垃圾回收 事务隔离 索引结构 缓存穿透 消息积压 限流算法 服务发现 分布式锁 灰度发布'.split(
      ' ',
    );

  test('are those of its questions, whatever heading stands in an answer', () => {
    const questions = matters.flatMap((matter, at) => [
      `## ${at + 1}. ${matter}${at % 2 ? '介绍' : '的原理是什么？'}`,
      ...(at % 3 ? [`讲讲${matter}。`] : [`### 什么是${matter}？`, '一种机制。', '### 优点', '快。']),
    ]);
    const reading = readLines(['# 后端面试题', ...questions]);
    expect(reading.questions.map(({ number }) => number)).toEqual(matters.map((_, at) => at + 1));
    expect(reading.questions[3].answer).toBe('什么是垃圾回收？\n一种机制。\n优点\n快。');
  });

  test('make a bank where a third asks, though nothing calls it one; where few ask, at most these are questions', () => {
    const chapters = (every: number): string[] =>
      [...matters, '读写分离', '数据分片', '链路追踪', '服务熔断'].flatMap((matter, at) => [
        `## 1.${at + 1} ${matter}${at % every ? '' : '是怎样做的？'}`,
        '一段说明。',
      ]);
    expect(readLines(['# 笔记', ...chapters(3)]).questions).toHaveLength(16);
    expect(readLines(['# 笔记', ...chapters(8)]).questions.length).toBeLessThanOrEqual(2);
  });

  test('are those of its chapters where the questions stand below', () => {
    const chapters = matters.flatMap((matter, at) => [
      `## ${at + 1}. ${matter}`,
      `### 什么是${matter}？`,
      '一种机制。',
      `### 为什么需要${matter}？`,
      '为了快。',
    ]);
    const reading = readLines(['# 后端面试题', ...chapters]);
    expect(reading.questions).toHaveLength(24);
    expect(reading.questions[2].section).toBe('锁升级');
  });
});

test('headings behind a question mark as a picture ask, though no word of them does', () => {
  const stemsBehind = (sign: string): string[] =>
    readLines([
      '# 前端复习',
      `### ${sign}ref 和 reactive 的区别`,
      '一个包任何类型。',
      `### ${sign}v-if 和 v-show`,
      '一个销毁节点。',
      `### ${sign}防抖和节流`,
      '一个等停，一个隔一段。',
    ]).questions.map(({ question }) => question);
  expect(stemsBehind('❓ ')).toEqual(['ref 和 reactive 的区别', 'v-if 和 v-show', '防抖和节流']);
  expect(stemsBehind('📌 ')).toEqual([]);
});
