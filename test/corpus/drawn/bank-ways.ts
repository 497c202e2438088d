import { chineseNumber, mark } from '../dresses/dress.ts';
import { usualNumbers } from './paper-ways.ts';

/*
 * The ways in which each part of an interview bank is printed, by a name that shows them. Any way of one part may stand
 * beside any of another.
 */

/** What stands before a stem, by the question's number. */
export const numbers: { [way: string]: (value: number) => string } = {
  ...usualNumbers,
  '1）': (value) => `${value}）`,
  '第1题：': (value) => `第${value}题：`,
  '第一题、': (value) => `第${chineseNumber(value)}题、`,
  '问题1：': (value) => `问题${value}：`,
  '问题一：': (value) => `问题${chineseNumber(value)}：`,
  '题目1：': (value) => `题目${value}：`,
  '【题目1】': (value) => `【题目${value}】`,
  '【问题1】': (value) => `【问题${value}】`,
  'Q1：': (value) => `Q${value}：`,
  'Q1. ': (value) => `Q${value}. `,
  'Q1、': (value) => `Q${value}、`,
  '面试题1：': (value) => `面试题${value}：`,
  '一、': (value) => `${chineseNumber(value)}、`,
  '01 ': (value) => `${String(value).padStart(2, '0')} `,
  '01、': (value) => `${String(value).padStart(2, '0')}、`,
  '01. ': (value) => `${String(value).padStart(2, '0')}. `,
  '1 、': (value) => `${value} 、`,
  '【1】': (value) => `【${value}】`,
  '[1] ': (value) => `[${value}] `,
  'Q-1 ': (value) => `Q-${value} `,
  'Q01. ': (value) => `Q${String(value).padStart(2, '0')}. `,
  '【Q1】': (value) => `【Q${value}】`,
  '（Q1）': (value) => `（Q${value}）`,
  'No.1 ': (value) => `No.${value} `,
  'NO.1：': (value) => `NO.${value}：`,
  '题目一：': (value) => `题目${chineseNumber(value)}：`,
  '试题1：': (value) => `试题${value}：`,
  '考题一：': (value) => `考题${chineseNumber(value)}：`,
  '第1问：': (value) => `第${value}问：`,
  '第 1 题 ': (value) => `第 ${value} 题 `,
  '【第1题】': (value) => `【第${value}题】`,
  'Question 1: ': (value) => `Question ${value}: `,
};

/** What stands before a stem without a number: `问：` asks for a label of the answer that goes with it. */
export const askers: { [way: string]: readonly [string, string] } = {
  '问：': ['问：', '答：'],
  'Q：': ['Q：', 'A：'],
  'Q:': ['Q:', 'A:'],
  '【问】': ['【问】', '【答】'],
  '面试官：': ['面试官：', '应聘者：'],
  '[问]': ['[问]', '[答]'],
  'Q. ': ['Q. ', 'A. '],
  '题目：': ['题目：', '参考答案：'],
};

/** A heading, by its name (with its mark) and which part it is, from 1. */
export const headings: { [way: string]: (name: string, part: number, count: number) => string } = {
  '一、': (name, part) => `${chineseNumber(part)}、${name}`,
  '一、（共5题）': (name, part, count) => `${chineseNumber(part)}、${name}（共${count}题）`,
  '（一）': (name, part) => `（${chineseNumber(part)}）${name}`,
  '第一部分 ': (name, part) => `第${chineseNumber(part)}部分 ${name}`,
  '第一部分：': (name, part) => `第${chineseNumber(part)}部分：${name}`,
  '第一章 ': (name, part) => `第${chineseNumber(part)}章 ${name}`,
  '模块一：': (name, part) => `模块${chineseNumber(part)}：${name}`,
  '【】': (name) => `【${name}】`,
  '★ ': (name) => `★ ${name}`,
  '◆': (name) => `◆${name}`,
  '◎ ': (name) => `◎ ${name}`,
  '■ ': (name) => `■ ${name}`,
  '▶ ': (name) => `▶ ${name}`,
  '【第一类】': (name, part) => `【第${chineseNumber(part)}类】${name}`,
  '第一类：': (name, part) => `第${chineseNumber(part)}类：${name}`,
  '维度一：': (name, part) => `维度${chineseNumber(part)}：${name}`,
  '第一轮：': (name, part) => `第${chineseNumber(part)}轮：${name}`,
  '第一篇 ': (name, part) => `第${chineseNumber(part)}篇 ${name}`,
  'Part 1 ': (name, part) => `Part ${part} ${name}`,
  'Part A：': (name, part) => `Part ${'ABCDEFG'[part - 1]}：${name}`,
  '壹、': (name, part) => `${'壹贰叁肆伍'[part - 1]}、${name}`,
  '一．': (name, part) => `${chineseNumber(part)}．${name}`,
  'Ⅰ. ': (name, part) => `${'ⅠⅡⅢⅣⅤ'[part - 1]}. ${name}`,
  '—— ——': (name) => `—— ${name} ——`,
  '== ==': (name) => `== ${name} ==`,
  '〔〕': (name) => `〔${name}〕`,
  '（4题）': (name, _part, count) => `${name}（${count}题）`,
  'the name alone': (name) => name,
};

/** What stands before an answer, in its line or in one of its own. */
export const labels = [
  '答：',
  '答案：',
  '参考答案：',
  '【参考答案】',
  '【答案】',
  '参考回答：',
  '回答要点：',
  '答题要点：',
  '【答题要点】',
  '【回答思路】',
  '答题思路：',
  '解答：',
  '回答示例：',
  '建议回答：',
  '回答：',
  '拟答：',
  '参考要点：',
  '回答参考：',
  '示范回答：',
  '回答范例：',
  '参考思路：',
  '高分回答：',
  '【参考回答】',
  '[参考答案]',
  'Ans：',
  '→ ',
] as const;

/** What is said of a question between its stem and its answer. */
export const befores: { [way: string]: (points: readonly string[]) => string } = {
  '考察点：': (points) => `考察点：${points.map((point) => mark('p', point)).join('、')}`,
  '【考察要点】': (points) => `【考察要点】${points.map((point) => mark('p', point)).join('、')}`,
  '测评要素：': (points) => `测评要素：${points.map((point) => mark('p', point)).join('、')}`,
  '考查能力：': (points) => `考查能力：${points.map((point) => mark('p', point)).join('，')}`,
};

/** What is said of an answer behind it. */
export const behinds: { [way: string]: (text: string) => string } = {
  '解析：': (text) => `解析：${mark('x', text)}`,
  '【解析】': (text) => `【解析】${mark('x', text)}`,
  '点评：': (text) => `点评：${mark('x', text)}`,
  '【点评】': (text) => `【点评】${mark('x', text)}`,
  '题目分析：': (text) => `题目分析：${mark('x', text)}`,
};

/** How an answer of several sentences is set; the first argument leads over points. */
export const shapes: { [way: string]: (lead: string, sentences: readonly string[]) => string } = {
  'a paragraph': (_lead, sentences) => sentences.join(''),
  'a paragraph, often': (_lead, sentences) => sentences.join(''),
  'a paragraph a sentence': (_lead, sentences) => sentences.join('\n'),
  'points （1）': (lead, sentences) => inLines(lead, sentences, (at) => `（${at}）`),
  'points 1.': (lead, sentences) => inLines(lead, sentences, (at) => `${at}.`),
  'points 1、': (lead, sentences) => inLines(lead, sentences, (at) => `${at}、`),
  'points 1. without a lead': (_lead, sentences) => inLines('', sentences, (at) => `${at}. `),
  'points ①': (lead, sentences) => inLines(lead, sentences, (at) => '①②③④⑤⑥⑦⑧'[at - 1]),
  'points • ': (lead, sentences) => inLines(lead, sentences, () => '• '),
  'points - ': (lead, sentences) => inLines(lead, sentences, () => '- '),
  'points ①, running on': (lead, sentences) =>
    `${lead}${sentences.map((one, at) => `${'①②③④⑤⑥⑦⑧'[at]}${one}`).join('')}`,
  'points 1、, running on': (lead, sentences) =>
    `${lead}${sentences.map((one, at) => `${at + 1}、${one}`).join('')}`,
  'first, second': (_lead, sentences) =>
    sentences.map((one, at) => `${['首先', '其次', '再次', '最后'][Math.min(at, 3)]}，${one}`).join(''),
  'first of all, a line each': (_lead, sentences) =>
    sentences.map((one, at) => `第${chineseNumber(at + 1)}，${one}`).join('\n'),
};

const inLines = (lead: string, sentences: readonly string[], sign: (at: number) => string): string =>
  [...(lead === '' ? [] : [lead]), ...sentences.map((one, at) => `${sign(at + 1)}${one}`)].join('\n');

export const leads = ['可以从以下几个方面回答：', '我会这样处理：', '主要有以下几点：', '回答时注意：'];

/** What a page puts between questions; the argument counts the pages. */
export const furniture: { [way: string]: (page: number) => string } = {
  '第1页 共6页': (page) => `第${page}页 共6页`,
  '- 1 -': (page) => `- ${page} -`,
  '1 / 6': (page) => `${page} / 6`,
  'a site': () => '更多面试资料请访问 www.qiuzhi-ziliao.example',
  'an account': () => '关注公众号“面试资料库”，回复“题库”领取完整版',
  'a maker': () => '本资料由求职资料库整理，仅供学习交流',
};

export const introductions = [
  '本题库收集了近年来常见的面试问题，供求职者参考。',
  '以下是小编为大家整理的面试题及答案，希望对大家有所帮助！',
  '面试是求职中最重要的一环，准备充分才能从容应对。下面的题目都来自真实的面试。',
  '使用说明：面试官可根据岗位需要选用其中的题目，每题控制在三分钟以内。',
];

export const closings = [
  '（完）',
  '以上就是本次整理的全部内容，祝大家面试顺利！',
  '声明：本文来自网络，如有侵权请联系删除。',
];

/** A title, by the role with its mark. */
export const titles: readonly ((role: string) => string)[] = [
  (role) => `${role}面试题及参考答案`,
  (role) => `${role}面试常见问题及回答技巧`,
  (role) => `${role}岗位面试题库`,
  (role) => `2024年${role}招聘面试题目汇总`,
  (role) => `${role}结构化面试题（含答案）`,
  (role) => `最新${role}面试题目及答案`,
  (role) => `应聘${role}常见面试题`,
  (role) => `${role}面试题库100题（2024版）`,
  (role) => `某集团${role}面试问题及答案`,
  (role) => `${role}岗位面试题及评分标准`,
  (role) => `${role}面试问答集锦`,
  (role) => `${role}面试高频问题20问`,
];

/** What a site prints above a title or below it, in a line of its own. */
export const ofSite = [
  '首页 > 求职职场 > 面试',
  '您现在的位置：首页 > 人力资源 > 面试技巧 > 正文',
  '上传时间：2024-03-12　格式：DOCX　页数：6　大小：48KB',
  '阅读：1203次　下载：88次　收藏：15',
  '来源：网络整理　作者：佚名　时间：2023-11-02',
  '文档分类：人力资源　上传者：qiuzhi2023',
  '发布时间：2024-05-06 10:21　浏览次数：356',
  '立即下载　收藏　分享　举报',
];

/** What a site prints below the last line of a document. */
export const tails = [
  '相关推荐：仓库管理员岗位职责　会计面试自我介绍　客服话术大全',
  '展开阅读全文',
  '上一篇：客服面试技巧　下一篇：物业面试问题',
  '猜你喜欢　行政助理面试题　银行面试真题　教师面试试讲',
  '[下载本文] [打印] [返回顶部]',
  '评分：4.6　已有32人评价　文档贡献者：求职小站',
];

export const roles = [
  '银行柜员',
  '仓库管理员',
  '前台接待',
  '护士',
  '会计',
  '幼儿教师',
  '客服专员',
  '行政助理',
  '产品经理',
  '软件测试工程师',
  '酒店服务员',
  '物业经理',
];

export const sections = [
  '自我认知',
  '人际沟通',
  '组织协调',
  '应急应变',
  '专业知识',
  '职业素养',
  '求职动机',
  '情景模拟',
];

export const abilities = ['沟通能力', '应变能力', '团队协作', '责任心', '逻辑思维', '抗压能力', '服务意识'];

export const remarks = [
  '这道题看重应聘者的真实经历，举例越具体越好。',
  '回答要有条理，不要只讲空话。',
  '考官更在意思路是否清楚，而不是结论。',
];

/** How the lines of a bank of plain text are joined. */
export const joints: { [way: string]: string } = {
  'a line each': '\n',
  'blank lines between': '\n\n',
  'wide blanks before lines': '\n　　',
  'one line, joined by blanks': ' ',
  'one line, joined by nothing': '',
};
