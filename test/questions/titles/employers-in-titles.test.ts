import { expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findRole } from '../../../src/questions/role/role.ts';

function roleOf(title: string): string | null {
  const role = findRole(plainForm(title));
  return role && title.slice(role.start, role.end);
}

test.each([
  ['字节跳动前端一面面经（已挂）', '前端'],
  ['纯干货分享！2024阿里Java岗笔试面试题总结（附答案）', 'Java'],
  ['2025届秋招 | 小红书 | 内容运营 | 一面面经', '内容运营'],
  ['中国工商银行客户经理笔试题', '客户经理'],
  ['瑞幸咖啡师门店考核题', '咖啡师'],
  ['香港警察面試題目', '警察'],
  ['铁路局列车员面试题', '列车员'],
  ['游泳馆救生员考试题', '救生员'],
  ['化工厂中控操作员考试题', '中控操作员'],
  ['口腔诊所护士面试问答', '护士'],
  ['央企纪检岗笔试真题', '纪检'],
  ['公立圖書館約聘人員甄選題', '約聘人員'],
  ['建筑施工特种作业人员（架子工）考核试卷', '架子工'],
  ['托育中心育婴师面试问答', '育婴师'],
  ['2025年托育机构园长招聘面试题库', '园长'],
  ['血站采血护士招聘面试题', '采血护士'],
  ['火车站客运员岗位测试', '客运员'],
  ['养猪场饲养员面试题', '饲养员'],
  ['水库管理所水文监测员试题', '水文监测员'],
  ['街道办网格员面试题（附答案）', '网格员'],
  ['事业单位综合岗面试笔记', '综合岗'],
  ['事業單位會計考試題', '會計'],
  ['机关单位文秘岗面试题', '文秘'],
  ['国企综合岗面试真题', '综合岗'],
  ['残联专职委员面试题', '专职委员'],
  ['设计院结构工程师笔试题', '结构工程师'],
  ['4S店机修技师面试题', '机修技师'],
  ['公司行政前台面试问题与答案', '行政前台'],
  ['2025年某市地铁站务员招聘面试题', '地铁站务员'],
  ['超市收银员面试题', '超市收银员'],
  ['血液透析室護理人員年度在職教育測驗', '護理人員'],
  ['酒樓樓面主任面試常見問題', '樓面主任'],
])('%s is for %s, whoever hires', (title, role) => {
  expect(roleOf(title)).toBe(role);
});

test.each([
  ['药店店员面试题', '药店店员'],
  ['酒店前台接待员考核题', '酒店前台接待员'],
  ['企业培训师考试题库', '企业培训师'],
  ['门店导购线上考试', '门店导购'],
  ['矿山救护队员考试题', '矿山救护队员'],
  ['淘宝客服考试题', '淘宝客服'],
  ['食堂厨师长考试题', '食堂厨师长'],
  ['急诊科护士考核题', '急诊科护士'],
  ['公交场站调度员面试题库', '公交场站调度员'],
  ['网站编辑面试题', '网站编辑'],
  ['数据中心运维工程师面试题', '数据中心运维工程师'],
  ['幼儿园园长竞聘面试题', '幼儿园园长'],
  ['超市店长面试题', '超市店长'],
  ['西餐廳樓面經理面試問題', '西餐廳樓面經理'],
  ['消防救援站政府专职消防文员招聘真题', '政府专职消防文员'],
])('%s is for %s, where it is done is part of its name', (title, role) => {
  expect(roleOf(title)).toBe(role);
});

test.each([
  ['50 Most Common Nursing Interview Questions and Answers', 'Nursing'],
  ['Interview Questions for Sales Managers', 'Sales Managers'],
  ['选调生面试真题及参考答案', '选调生'],
  ['数字IC验证面试题', '数字IC验证'],
  ['塔吊司机考试题', '塔吊司机'],
  ['招聘面试题库之销售类', '销售'],
  ['面试问题清单（技术岗）', '技术'],
])('%s is for %s, however it is praised', (title, role) => {
  expect(roleOf(title)).toBe(role);
});

test.each([
  '百度校招面试题',
  '华为OD机考真题',
  '中国建设银行校园招聘笔试真题',
  '国家电网面试题及答案',
  'Google Interview Questions',
  '省考面试结构化真题100道',
  'HR最常问的10个面试问题',
  '重症监护室面试提问表',
  '面试自我介绍范文',
  '我的面试经历',
  '群面无领导小组讨论题目',
  '面试官：说说你对Vue的理解',
  '驾驶证科目一考试题',
  '113學年度第一學期期中考試題',
])('%s names no job', (title) => {
  expect(roleOf(title)).toBeNull();
});

test.each([
  'BAT面试的准备—iOS篇',
  'Kubernetes interview questions for experienced engineers',
  '史上最全Java面试题（2025最新版）',
])('%s names what one knows, and no job', (title) => {
  expect(roleOf(title)).toBeNull();
});
