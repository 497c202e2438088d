import { describe, expect, test } from 'vitest';
import { type Ingested, ingestFile, ingestText } from '../../../src/ingest.ts';
import { isFormLine, isOfPage } from '../../../src/outline/headings/page-lines.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { querySqlite } from '../../../src/store/files/sqlite-file.ts';

const items = '1、你为什么来应聘？\n答：离家近。\n2、如何先进先出？\n答：按批次摆放。';

interface Named {
  title: string | null;
  sections: (string | null)[];
}

async function readFile(file: string, text: string): Promise<Named | null> {
  for await (const one of ingestFile(file, new TextEncoder().encode(text), { querySqlite }))
    if ('ingested' in one) return namedOf(one.ingested);
  return null;
}

const namedOf = ({ bank }: Ingested): Named => ({
  title: bank.title,
  sections: bank.questions.map(({ section }) => section),
});

function read(file: string, text: string): Named {
  return namedOf(ingestText(file, new TextEncoder().encode(text)));
}

describe.each(['仓库管理员面试题及答案', '仓库管理员应知应会', '仓库管理员上岗考核卷', '仓库管理员岗前小测'])(
  '%s is the title, and no section,',
  (title) => {
    test.each([
      '班級＿＿＿＿　座號＿＿＿＿　姓名＿＿＿＿',
      '科室：_____ 姓名：____ 成绩：____',
      '部门          姓名          分数',
      '题号\t一\t二\t三\t总分',
      '命题人：张老师  审核人：李工',
      '编号：KC-2024-01',
      '考试科目：综合知识',
      '----------密封线----------',
      '密封线内不要答题',
      '绝密★启用前',
      '机密★启用前          试卷类型：A',
      'A卷',
      '2024年5月',
      '小鱼 · 2024-05-01 12:30 · 江苏',
      '上传者：小鱼  |  大小：35KB  |  页数：4',
      '下载Word文档  立即下载',
      '首页  题库  资料  登录',
      '首页 | 题库 | 面试 | 招聘',
      '网站首页 | 在线考试 | 资料下载 | 手机版',
      '公务员考试 | 教师招聘 | 银行招聘 | 求职面试',
      '应聘者：______ 日期：______',
      '已有 1203 人参加  |  平均分 78',
      '共 2 题 | 建议用时 10 分钟',
      '——内部资料，注意保存',
      '小鱼整理',
      '附件2：',
      '↓↓答案在文末，先做再看↓↓',
      '使用对象：面试考官 每名考生抽取三题',
      '本页共 2 题，浏览人次：4021',
      '※請將答案寫在答案卷上',
    ])('above and below %s', (line) => {
      const named = { title, sections: [null, null] };
      expect(read('a.txt', `${title}\n${line}\n${items}`)).toEqual(named);
      expect(read('a.txt', `${line}\n${title}\n${items}`)).toEqual(named);
    });
  },
);

test.each([
  '岗位认知',
  '单位与部门',
  '下载与安装',
  '首页优化',
  '题库建设',
  '编号规则',
  '得分能力',
  '考生服务',
])('%s is of no page and of no form', (line) => {
  expect([isFormLine(plainForm(line)), isOfPage(plainForm(line))]).toEqual([false, false]);
  expect(read('a.txt', `仓库管理员面试题及答案\n${line}\n${items}`).sections).toEqual([line, line]);
});

test.each(['仓储主管面试题整理', '安全员考试试卷编辑', '物流面试经验分享', 'Java|Spring|Redis|MySQL面试题'])(
  '%s may be a title',
  (line) => {
    expect(isOfPage(line)).toBe(false);
  },
);

test('a heading that the page is named by is its title, whatever stands above', async () => {
  const page = (head: string, body: string): string =>
    `<html><head><title>${head}</title></head><body>${body}<p>1、你为什么来应聘？</p><p>答：离家近。</p><p>2、如何先进先出？</p><p>答：按批次摆放。</p></body></html>`;
  const title = '仓库管理员在线测试';
  const named = { title, sections: [null, null] };
  const bar = '<header><a href="/">学练网</a><a href="/l">登录</a><a href="/r">注册</a></header>';
  expect(await readFile('a.html', page(`${title} - 学练网`, `${bar}<h1>${title}</h1>`))).toEqual(named);
  expect(await readFile('a.html', page(`${title} - 学练网`, `<h1>学练网</h1><h2>${title}</h2>`))).toEqual(
    named,
  );
  expect(await readFile('a.html', page('学练网', `<h1>${title}</h1><h2>动机</h2>`))).toEqual({
    title,
    sections: ['动机', '动机'],
  });
});

test('the front matter names a text that has no title', async () => {
  const body =
    '秋招在即，重新过了一遍。\n\n## 001 什么是先进先出？\n\n先到的先发。\n\n## 002 如何盘点？\n\n逐个货位。\n';
  expect((await readFile('a.md', `---\ntitle: 仓储面试题二十问\n---\n\n${body}`))?.title).toBe(
    '仓储面试题二十问',
  );
  expect((await readFile('a.md', `+++\ntitle = "仓储面试题二十问"\n+++\n\n${body}`))?.title).toBe(
    '仓储面试题二十问',
  );
});

test.each(['一、面试题目', '面试问题', '一、试题', '题目部分'])(
  '%s over all questions is no section',
  (line) => {
    const half = '1、你为什么来应聘？\n2、如何先进先出？\n二、参考答案\n1、离家近。\n2、按批次摆放。';
    expect(read('a.txt', `仓库管理员面试题及答案\n${line}\n${half}`).sections).toEqual([null, null]);
  },
);

test('that name stands over a part where another part follows', () => {
  const text = `仓库管理员面试题及答案\n一、笔试题目\n${items}\n二、面试题目\n${items}`;
  expect(read('a.txt', text).sections).toEqual(['笔试题目', '笔试题目', '面试题目', '面试题目']);
});

test('a board sets its label apart from the title by blanks', () => {
  expect(read('a.txt', `標題  仓管员面试题整理\n${items}`).title).toBe('仓管员面试题整理');
});
