import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainForm } from '../../src/outline/plain.ts';
import { findRole } from '../../src/questions/title.ts';

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
  '人力资源专员（HR）面试题集（某世界500强集团）附答案': '人力资源专员',
  '2025年Java开发工程师招聘面试题库及参考答案': 'Java开发工程师',
  某大型集團公司倉庫管理員面試題: '倉庫管理員',
  '2025年銀行柜員公開招聘面試題庫及答案': '銀行柜員',
  導游證面試題庫及答案: '導游',
  某國企財務崗位面試題及參考答案: '財務',
  '2026年消防文員招錄面試題': '消防文員',
  '幼兒園教師資格證面試題庫（含答案）': '幼兒園教師',
  '2025年10月最新物业客服面试题库100道': '物业客服',
};

test.each(Object.entries(titles))('%s is for %s', (title, role) => {
  expect(roleOf(title)).toBe(role);
});

test.each(['职业素养', '面试题库及答案', '2025年', ''])('%s names no job', (title) => {
  expect(roleOf(title)).toBeNull();
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
