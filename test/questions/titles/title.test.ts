import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findRoleInFile, nameOfFile } from '../../../src/questions/name/title.ts';
import { findRole } from '../../../src/questions/role/role.ts';

function roleOf(title: string): string | null {
  const role = findRole(plainForm(title));
  return role && title.slice(role.start, role.end);
}

const titles: Record<string, string> = {
  '2025年護士招聘面試題庫及參考答案': '護士',
  '2026年打造卓越：數據分析師職位面試必讀問題集': '數據分析師',
  '电工面试题（某大型国企）必刷题解析.docxVIP': '电工',
  '2025年软件测试工程师面试高频问题及答案': '软件测试工程师',
  招聘专员面试题库: '招聘专员',
  '2025年測評師筆試題庫': '測評師',
  面试官培训师招聘面试题库及答案: '面试官培训师',
  '前端工程师面试宝典：高频问题': '前端工程师',
  '求职面试：仓库主管常见问题': '仓库主管',
  '面试题库：电工': '电工',
  '2025年综合管理岗面试题及参考答案': '综合管理',
  行政及人事专员面试问题汇总: '行政及人事专员',
  '2026年決勝：銀行客戶經理崗位面試必問50題': '銀行客戶經理',
  '2024-2025年度保育员面试真题': '保育员',
  'Software Engineer Behavioral Questions': 'Software Engineer',
  '人力资源专员（HR）面试题集（某世界500强集团）附答案': '人力资源专员',
  '2025年Java开发工程师招聘面试题库及参考答案': 'Java开发工程师',
  某大型集團公司倉庫管理員面試題: '倉庫管理員',
  '2025年銀行柜員公開招聘面試題庫及答案': '銀行柜員',
  導游證面試題庫及答案: '導游',
  某國企財務崗位面試題及參考答案: '財務',
  '2026年消防文員招錄面試題': '消防文員',
  '幼兒園教師資格證面試題庫（含答案）': '幼兒園教師',
  '2025年10月最新物业客服面试题库100道': '物业客服',
  第一课堂辅导员面试题: '第一课堂辅导员',
  前端工程師面試問題集: '前端工程師',
  'IT Support 見工必問 5 條題目': 'IT Support',
  一年经验产品经理跳槽面经: '产品经理',
  '3-5年工作经验的Java开发面试题': 'Java开发',
  'Vue.js 高级开发工程师面试题': 'Vue.js 高级开发工程师',
  'DevOps Interview Questions and Answers': 'DevOps',
  'Python 后端面试 Q&A': 'Python 后端',
  某县人民医院护士考试题: '护士',
  '114年度郵局外勤人員甄試': '外勤人員',
  XX公司2024年社会招聘电气工程师笔试真题: '电气工程师',
  中国工商银行客户经理笔试题: '客户经理',
  上海市公务员面试真题: '公务员',
  低压电工上岗证考试题库: '低压电工',
  保安员上岗培训试题: '保安员',
  叉车司机理论考试题: '叉车司机',
  起重工理论知识试题: '起重工',
  食品安全管理员应知应会题库: '食品安全管理员',
  营业员服务礼仪测试: '营业员',
  '🔌 网络工程师面试题': '网络工程师',
  '银行柜员面试会问什么问题？': '银行柜员',
  软件测试面试题: '软件测试',
  软件测试开发工程师笔试题: '软件测试开发工程师',
  养老护理员技能考核试卷: '养老护理员',
  仓库管理员年度考核题: '仓库管理员',
  安全员安全知识竞赛题: '安全员',
  培训讲师面试题: '培训讲师',
  企业培训师考试题库: '企业培训师',
  社区工作者招聘考试真题: '社区工作者',
  市场专员面试题: '市场专员',
  小学数学教师招聘面试题库: '小学数学教师',
  前端基础选择题: '前端',
  '结构化面试题本（网点大堂经理）': '网点大堂经理',
  某市第一中学招聘语文教师笔试题: '语文教师',
};

const moreTitles: Record<string, string> = {
  '系统集成项目管理工程师上午题（回忆版）': '系统集成项目管理工程师',
  软件评测师下午题节选: '软件评测师',
  门店导购线上考试: '门店导购',
  线上运营面试题: '线上运营',
  瑜伽教练员初级理论复习题: '瑜伽教练员',
  证券经理认证模拟题: '证券经理',
  柜员业务试题: '柜员',
  某大厂安卓开发面经: '安卓开发',
  Linux运维面试题整理: 'Linux运维',
  测绘工程师题单: '测绘工程师',
  宠物美容师面试必问: '宠物美容师',
  厨电导购员情景应对手册: '厨电导购员',
  需求计划员终面提问提纲: '需求计划员',
  会计师事务所审计面试题: '审计',
  化工企业安全员岗前测试题: '安全员',
  物业秩序维护员面试题: '秩序维护员',
  物业客服面试题: '物业客服',
  低压电工作业复审考试题库: '低压电工',
  景区讲解员在线测试: '景区讲解员',
  在线客服面试题: '在线客服',
  小区门岗保安应知应会考试题: '门岗保安',
  护士三基训练题: '护士',
  园林绿化工初级考试题: '园林绿化工',
};

test.each(Object.entries({ ...titles, ...moreTitles }))('%s is for %s', (title, role) => {
  expect(roleOf(title)).toBe(role);
});

test.each([
  '职业素养',
  '面试题库及答案',
  '2025年',
  '',
  '常见面试题',
  '进阶问题列表',
  '高频面试题100道',
  'Table of Contents',
  'Behavioral Interview Questions',
  '学生姓名',
  '近年真题主观题',
  '面试实战',
  '每日一题汇总',
  '2024年社会招聘笔试真题',
  '其它题目汇总',
  '面试题整理',
  '把握面试关键的几点',
  '简述C函数中参数传递问题？',
  '📘 一、笔试第一部分：选择题',
  '加入交流群，提出你的宝贵问题',
])('%s names no job', (title) => {
  expect(roleOf(title)).toBeNull();
});

test.each([
  ['护士面试题.txt', '护士'],
  ['资料.zip/2025年/电工考试题库.docx', '电工'],
  ['02-计算机网络面试题.md', null],
  ['README.md', null],
])('the file %s tells the job %s', (file, role) => {
  expect(findRoleInFile(file)).toBe(role);
});

test.each([
  ['02-HR问题.md', '02-HR问题'],
  ['资料.zip/前端/题库.txt', '题库'],
  ['第3.2章', '第3.2章'],
  ['.txt', '.txt'],
])('the name of %s is %s', (file, name) => {
  expect(nameOfFile(file)).toBe(name);
});

test('a role lies within its title', () => {
  const title = fc.string({ unit: fc.constantFrom(...'2025年招聘面试题库电工：（）及答案岗位- ') });
  fc.assert(
    fc.property(title, (text) => {
      const role = roleOf(text);
      expect(role === null || (role.length > 1 && role === role.trim())).toBe(true);
    }),
  );
});

test.each([
  'Frequently Asked JavaScript Interview Questions',
  'JavaScript 进阶问题列表',
  'Top 45+ Machine Learning Interview Questions and Answers (2024)',
  '遇到的k8s面试题',
  '当涉及到WebRTC的面试题',
  '第 3 章：事务隔离 - 面试题',
  '第十二讲 容器编排面试题',
  'C/C++ 常见1000道面试题',
  'Python面试宝典',
  'Go 语言面试题',
  'Spring Boot 面试题汇总',
  '常见的Redis面试题汇总',
  '第 28 章：Docker 网络 - 面试题',
  'sec-interview',
  'Java Multiple Choice Questions',
  '计算机网络单选题',
  '数据库单项选择练习',
  '接口技术试题',
  '网络安全面试题',
  '企业文化面试题',
  '大模型的一些面试题',
])('%s names what one knows, and no job', (title) => {
  expect(roleOf(title)).toBeNull();
});

describe('a job that no list has', () => {
  test.each([
    ['2025年餐厅领班招聘面试题库及参考答案', '餐厅领班'],
    ['茶艺岗位面试题及答案', '茶艺'],
    ['2025年呼叫中心坐席應聘筆試題目（含答案）', '呼叫中心坐席'],
    ['AI训练岗位招聘笔试题', 'AI训练'],
    ['盾构机面试题库', '盾构机'],
  ])('is told by those who hire for it or speak with candidates: %s', (title, role) => {
    expect(roleOf(title)).toBe(role);
  });

  test.each([
    '数据结构面试题',
    '中学英语笔试题',
    '重症监护室面试提问表',
    '2025年农村信用社招聘考试题库',
    '村镇银行招聘笔试真题',
    '出版社招聘笔试题',
    'Redis面试题',
    '叉车安全知识题库',
  ])('is none where it is who hires, a place, or what one knows: %s', (title) => {
    expect(roleOf(title)).toBeNull();
  });
});
