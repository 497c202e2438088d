import { describe, expect, test } from 'vitest';
import { findRunningLines } from '../../../src/outline/headings/running-head.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { readText } from '../support/cleaned.ts';

const questions =
  '1.进库前应检查什么？答：先查证件，再看单据，最后清点数量。2.货物受潮怎么办？答：先隔离，再报告，查明原因。3.你为什么想做仓管？答：我细心，也坐得住。4.盘点有差异怎么办？答：先复盘，再查单据，如实上报。';
const titleOf = (head: string): string | null => readText(`${head}${questions}`).title;

const linesOf = (text: string): string[] =>
  findRunningLines(plainForm(text), { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a title in an endless line without blanks ends', () => {
  test.each([
    ['仓管员面试题（附答案）', '说明：共四题，任选两题作答。'],
    ['仓管员岗位考核题（2024年）', '部门：          姓名：          '],
    ['仓管员面试问题清单（含参考答案）', '大小：38KB　页数：9　格式：DOCX'],
    ['2025年仓储企业招聘面试真题（含参考答案）', '考生你好，欢迎参加今天的面试。'],
    ['仓管员面试常被问到的四个问题', '2024-07-08 10:21 来源：仓库人才网'],
    ['仓管员面試題目及參考答法', '某某進修中心　就業支援組　2023年9月版 '],
    ['仓管员入職筆試', '時限：四十五分鐘　　考生編號：＿＿＿＿'],
    ['仓管员招聘笔试试卷', '本试卷共4题，每题10分，满分40分。'],
    ['仓管员面试题本', '（考官用卷　请勿外传）导语：你好，请坐。'],
    ['仓管员面試必問四題，這樣答最加分！', '文／職場編輯部　圖／倉庫影像'],
    ['仓管员面试笔记（电商仓）', '整理人：阿海　　更新：2024.11'],
    ['仓管员面试问题与回答参考', ''],
    ['仓管员（三级）理论复习题', ''],
    ['仓管员面试问题与回答建议', '仓管员是仓库的眼睛，面试时看的是细心。'],
  ])('%s | %s', (title, behind) => {
    expect(titleOf(title + behind)).toBe(title);
  });
});

describe('a title in an endless line without blanks begins', () => {
  test.each([
    ['首页 > 仓储 > 题库', '仓管员每日一练试题（3月7日）', '发布时间：2025-03-07　来源：题网'],
    [
      '版权说明：本文档由用户上传，如有侵权，请举报或认领文档简介',
      '2026年仓管员面试手册：题库与参考答案',
      '',
    ],
    [
      '您的位置：首页 > 招聘 > 面试 > 结构化',
      '仓管员结构化面试题目及解析（三）',
      '发布时间：2023-11-15　　编辑：li',
    ],
    ['职场小站首页　面试分享　关于我', '仓管员面试问题 10 条（附参考答案）', 'Posted on 12 May 2024 by K'],
    ['仓管员笔试.docx文档编号：2093　格式：DOCX　页数：22', '仓库保管员笔试真题及答案', ''],
    ['附件2', '仓管员竞聘面试题（含参考答案）', '说明：任选两题。'],
    ['练习卷分享 > 仓储业 ', '仓管员训练课程练习卷', ' 作答时间 45 分钟 '],
    ['题库 » 考证 » 仓储 ', '2025年仓管员上岗考试试题', '　姓名：'],
  ])('behind %s', (above, title, below) => {
    expect(titleOf(above + title + below)).toBe(title);
  });
});

describe('a title in an endless line without blanks stands between', () => {
  test.each([
    ['面談達人登入註冊企業評論薪水查詢', '仓管员面試題整理', '實習生小魚整理2025/01/0712分鐘閱讀'],
    ['三木人力资料库面试题库登录注册', '仓管员面试提问清单', '作者：老许下载：1096评分：4.6'],
    ['人力银行>面试题库>物流仓储>', '仓管员面试题库', '更新日期：2025/02/11'],
    ['文档介绍：', '仓管员竞聘面试题及参考答案', ''],
    ['预览加载中，请您耐心等待几秒...', '仓管员招聘笔试题', '5页VIP专享立即下载'],
    ['百事文库会员', '仓管员面试题及答案', '页数4大小32KB浏览560'],
    ['公考网课程介绍师资阵容榜单', '仓管员面试经典问题', '收藏举报'],
    ['當前位置：首頁>求職面試>', '仓管员面試題及參考答案', '2023.10.08 1,024次瀏覽'],
    ['搜寻登入', '仓管员面试题目', '分享到Facebook'],
    ['', '仓管员面试问题分享', '2023-10-08'],
    ['收藏下载打印分享', '仓管员面试常见问题', '2.5k阅读128收藏15评论'],
    ['', '仓管员面试题目汇总', '发布时间：2024-03-0110:20'],
  ])('%s | %s | %s', (above, title, behind) => {
    expect(titleOf(above + title + behind)).toBe(title);
  });
});

describe('a title is not cut', () => {
  test.each([
    '登录注册功能测试面试题',
    '下载上传接口面试题及答案',
    '首页推荐算法面试题整理',
    '仓管员面试注意问题',
    '仓管员面试问题一览表',
    '仓管员笔试选择题',
    '特种作业考试模拟（叉车）错题整理',
    '仓管员面试考官常问的题目',
    '仓管员 第二期 面试真题',
  ])('in the midst: %s', (title) => {
    expect(titleOf(title)).toBe(title);
  });

  test('where lines of the document end', () => {
    expect(
      readText(`仓管员面试题（附答案）说明：共四题\n${questions.replaceAll(/(?=\d\.)/g, '\n')}`).title,
    ).toBe('仓管员面试题（附答案）说明：共四题');
  });
});

test('what stands above questions falls into its lines', () => {
  expect(linesOf('仓管员面试题（附答案）作者：阿海 2024-05-01大家好，我是阿海。【说明】共四题。')).toEqual([
    '仓管员面试题（附答案）',
    '作者：阿海',
    '2024-05-01大家好，我是阿海。',
    '【说明】共四题。',
  ]);
});
