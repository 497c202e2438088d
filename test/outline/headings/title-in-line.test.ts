import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const questions =
  ' 1.进库前应检查什么？答：先查证件，再看单据，最后清点数量。 2.货物受潮怎么办？答：先隔离，再报告，查明原因。 3.你为什么想做仓管？答：我细心，也坐得住。 4.盘点有差异怎么办？答：先复盘，再查单据，如实上报。';
const titleOf = (head: string): string | null => readText(`${head}${questions}`).title;

describe('a title in a line that runs on', () => {
  test.each([
    [
      'behind the bar of a site',
      '文海网 首页 登录 搜索 考试资料 仓管员考试题库及答案',
      '仓管员考试题库及答案',
    ],
    [
      'before what a site tells of the file',
      '仓管员面试题库 上传人：小海 页数：14 大小：31KB',
      '仓管员面试题库',
    ],
    [
      'between both',
      '文海网 会员 管理类 2025年招聘仓管员面试题及回答建议（某大型国企） 上传时间：2025-02-18 5积分',
      '2025年招聘仓管员面试题及回答建议（某大型国企）',
    ],
    [
      'with a year and words in letters before it',
      '文海网 VIP 下载 2024 Java 面试题及答案',
      '2024 Java 面试题及答案',
    ],
    [
      'with the selection that it is for before a blank',
      '文海网 首页 登录 仓管员面试 必看的经典试题及答案',
      '仓管员面试 必看的经典试题及答案',
    ],
    [
      'with a date whose parts stand apart',
      '2021 年 3 月 6 日海西市招聘仓管员面试题及答案',
      '2021 年 3 月 6 日海西市招聘仓管员面试题及答案',
    ],
    [
      'behind a date of the site',
      '文海网 发布时间：2021 年 3 月 6 日 仓管员面试题及答案',
      '仓管员面试题及答案',
    ],
    [
      'with words behind a blank that go on with it',
      '文海网 首页 登录 仓管员面试题 汇总',
      '仓管员面试题 汇总',
    ],
    [
      'far behind a long head in English',
      'Open menu Upload Language (EN) Sign in Uploaded by Lam Available Formats: Download as PDF, TXT or read online 仓管员面试热门问题及参考答案',
      '仓管员面试热门问题及参考答案',
    ],
  ])('is found %s', (_, head, title) => {
    expect(titleOf(head)).toBe(title);
  });

  test('is what stands alone on its line, blanks and all', () => {
    expect(
      readText(
        `仓管员面试题 应届生专场\n1.进库前应检查什么？\n答：先查证件。\n2.货物受潮怎么办？\n答：先隔离。`,
      ).title,
    ).toBe('仓管员面试题 应届生专场');
  });
});

test('the bar of a blog, whose words blanks part, and a byline are no title', () => {
  const text =
    '首页　关于我　面试　薪水　联络\n\n仓管员面试怎么答？待过三间仓库的我，整理出七题最容易失分的问题\n撰文：小海　｜　刊登日期：16-09-2024\n\n1. 进库前应检查什么？\n答：先查证件。\n2. 货物受潮怎么办？\n答：先隔离。';
  expect(readText(text).title).toBe('仓管员面试怎么答？待过三间仓库的我，整理出七题最容易失分的问题');
});

test('a comma in the brackets of a title does not make a sentence of it', () => {
  const text =
    '仓管员面试问答整理（电商方向，附表格）\n2024-12-05 22:47 发布\n分类专栏：\n面试\n1. 进库前应检查什么？\n答：先查证件。\n2. 货物受潮怎么办？\n答：先隔离。';
  expect(readText(text).title).toBe('仓管员面试问答整理（电商方向，附表格）');
});
