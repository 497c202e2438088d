import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';
import { findInline } from '../../src/clean/furniture/inline.ts';

const filler = '我会先了解情况，再与同事商量，'.repeat(15);

const kept = (text: string): string =>
  findInline(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

describe('in a line that runs on, of the page are', () => {
  test('the numbers of pages behind sentences, which rise', () => {
    expect(kept(`1.你怎么办？${filler}上报。第1页 2.为什么？${filler}负责。 第 2 页 共 3 页 3.完？`)).toBe(
      `1.你怎么办？${filler}上报。 2.为什么？${filler}负责。  3.完？`,
    );
  });

  test('the numbers of pages between waves', () => {
    expect(kept(`1.你怎么办？${filler}上报。 ～1～ 2.为什么？${filler}负责。 ～2～ 3.完？`)).toBe(
      `1.你怎么办？${filler}上报。  2.为什么？${filler}负责。  3.完？`,
    );
    const ranges = `1.你怎么办？${filler}等1～3～5天。2.为什么？${filler}约～4～人。`;
    expect(kept(ranges)).toBe(ranges);
  });

  test('what a site tells of a file before its text', () => {
    const text = `护林员考试题库 1.怎样防火？${filler}清理。2.怎样报警？${filler}上报。`;
    const told =
      '文档介绍:该【护林员考试题库】是由【小林】上传分享，文档一共【9】页，该文档可以免费在线阅读，如需要完整版，请下载此文档到您的设备，方便您编辑和打印。';
    expect(kept(told + text)).toBe(text);
    expect(kept(told.replace('文档介绍:', '') + text)).toBe(text);
    const answer = `介绍:该岗位由【小林】负责，${filler}${filler}可以编辑和打印。`;
    expect(kept(answer)).toBe(answer);
  });

  test('the number of the last one alone, which says how many there are', () => {
    expect(kept(`1.你怎么办？${filler}上报。第1页 共4页`)).toBe(`1.你怎么办？${filler}上报。`);
  });

  test('the head of each page with its number, also in the midst of a sentence', () => {
    expect(
      kept(
        `1.你怎么办？${filler}把投诉减少远望公司题库第1页共2页到三成。2.为什么？负责。远望公司题库第2页共2页3.完？`,
      ),
    ).toBe(`1.你怎么办？${filler}把投诉减少到三成。2.为什么？负责。3.完？`);
  });

  test('the words that a site prints over and below each page', () => {
    const [head, foot] = ['精选优质文档-----倾情为你奉上', '专心---专注---专业'];
    expect(kept(`${head}1.你怎么办？${filler}上报。${foot}${head}2.为什么？${filler}负责。${foot}`)).toBe(
      `1.你怎么办？${filler}上报。2.为什么？${filler}负责。`,
    );
  });

  test('one number that says how many pages there are, before what begins a line', () => {
    expect(kept(`1.你怎么办？${filler}上报。第1页共4页2.为什么？${filler}负责。`)).toBe(
      `1.你怎么办？${filler}上报。2.为什么？${filler}负责。`,
    );
    expect(kept(`一、甲1.你？${filler}上报。第2页共4页第二部分：乙1.他？${filler}好。第3页共4页`)).toBe(
      `一、甲1.你？${filler}上报。第二部分：乙1.他？${filler}好。`,
    );
  });

  test('numbers behind keys and options, which no mark ends', () => {
    expect(
      kept(`1、归谁管？${filler}A、乡B、县答案:B第1页共4页2、甲？${filler}答案：错- 2 -3、乙？A、丙`),
    ).toBe(`1、归谁管？${filler}A、乡B、县答案:B2、甲？${filler}答案：错- 2 -3、乙？A、丙`);
    expect(
      kept(`1、归谁管？${filler}A、乡第1页/共4页B、县答案:B2、甲？${filler}( )第2页 共4页答案：错`),
    ).toBe(`1、归谁管？${filler}A、乡B、县答案:B2、甲？${filler}( )答案：错`);
    expect(kept(`1、甲？${filler}答案：对- 1 -2、乙？${filler}答案：错- 2 -3、丙？`)).toBe(
      `1、甲？${filler}答案：对2、乙？${filler}答案：错3、丙？`,
    );
  });

  test('numbers with their count that go on through the document, in the midst of sentences too', () => {
    expect(
      kept(`1.你怎么办？${filler}先上第1页共3页报。2.为什么？${filler}第2页共3页负责。3.完？是。第3页共3页`),
    ).toBe(`1.你怎么办？${filler}先上报。2.为什么？${filler}负责。3.完？是。`);
  });

  test('numbers with their count in a bracket, behind options and before the next part', () => {
    expect(
      kept(
        `1.甲？${filler}A、乡B、县第1页（共3页）二、判断题2.乙${filler}第2頁（共3頁）3.丙第3页（共3页）答案`,
      ),
    ).toBe(`1.甲？${filler}A、乡B、县二、判断题2.乙${filler}3.丙答案`);
  });

  test('numbers over their count, to which the number of the next question is glued', () => {
    expect(kept(`1.你怎么办？${filler}上报。1 / 122.为什么？${filler}负责。2 / 12三、完？是。3/12`)).toBe(
      `1.你怎么办？${filler}上报。2.为什么？${filler}负责。三、完？是。`,
    );
  });

  test('numbers between dashes before the number of the next question', () => {
    expect(kept(`1.你怎么办？${filler}上报。- 1 -2.为什么？${filler}负责。- 2 -3.完？`)).toBe(
      `1.你怎么办？${filler}上报。2.为什么？${filler}负责。3.完？`,
    );
  });

  test('the address of a site that comes again between answers and numbers', () => {
    const mark = '文库之家www.wenku-home.com';
    expect(kept(`1.你怎么办？${filler}上报。${mark}2.为什么？${filler}负责。${mark}3.完？`)).toBe(
      `1.你怎么办？${filler}上报。2.为什么？${filler}负责。3.完？`,
    );
  });

  test('such numbers between dashes', () => {
    expect(kept(`问：你怎么办？${filler}上报。 - 1 - 问：为什么？${filler}负责。—2—问：完？`)).toBe(
      `问：你怎么办？${filler}上报。  问：为什么？${filler}负责。问：完？`,
    );
    expect(kept(`问：你怎么办？${filler}上报。 -- 1 -- 问：为什么？${filler}负责。 -- 2 --`)).toBe(
      `问：你怎么办？${filler}上报。  问：为什么？${filler}负责。 `,
    );
  });

  test('what a site says about the file beside its title', () => {
    expect(kept(`仓管面试题库 格式:docx 页数:12 上传时间：2024-05-06 12:33 1.你？${filler}好。`)).toBe(
      `仓管面试题库 1.你？${filler}好。`,
    );
  });

  test.each([
    '2025/01/0712分鐘閱讀',
    '作者：老许下载：1096评分：4.6',
    '更新日期：2025/02/11',
    '页数4大小32KB浏览560',
    '发布时间：2024-03-0110:20点击：1234',
    '小雨整理2024-05-06',
    '2.5k阅读128收藏15评论',
  ])('what it says of the file, glued between the title and the number 1: %s', (facts) => {
    expect(kept(`仓管面试题库${facts}1.你？${filler}好。`)).toBe(`仓管面试题库1.你？${filler}好。`);
  });

  test('all of that in the other script', () => {
    expect(
      kept(
        `倉管面試題庫 格式:docx 頁數:12 1.你？${filler}好。第1頁 2.他？${filler}好。第2頁 本文檔由會員上傳 下載全文 舉報`,
      ),
    ).toBe(`倉管面試題庫1.你？${filler}好。 2.他？${filler}好。`);
  });

  test('the buttons behind the last sentence', () => {
    expect(kept(`1.你？${filler}讲清楚。 [下载此文档] 相关推荐 仓库管理制度`)).toBe(
      `1.你？${filler}讲清楚。 `,
    );
  });
});

describe('before the title of such a line', () => {
  test.each([
    ['buttons, glued to it', '返回列表加入收藏'],
    ['buttons of Hong Kong', '返回目錄分享加入書籤'],
    ['the way into a site', '首页登录'],
    ['the way into a site of Hong Kong', '登入註冊'],
    ['where it is shared', '分享到微信 下载本文档 5 金币 '],
    ['an offer and a price', '把文档存到本地，离线也能看 2 积分 '],
    ['buttons with blanks between', '收藏本页 转发给朋友 3 积分 '],
  ])('%s go', (_, words) => {
    expect(kept(`${words}酒楼主任面试常见问题 1.你？${filler}讲清楚。`)).toBe(
      `酒楼主任面试常见问题 1.你？${filler}讲清楚。`,
    );
  });

  test.each([
    ['所在位置：首页 > 求职 > 面试 > 正文', '浏览次数：356　发布时间：2024-05-06 10:21 收藏'],
    ['首页 餐饮 文章正文', '来源：网络 编辑：小林 点击：12次 [正文]'],
    ['酒楼主任面试常见问题_餐饮面试_求知文库', '作者：海阔天空阅读：3891'],
  ])('facts stand behind it as well, and both go: %s … %s', (before, behind) => {
    const title = '酒楼主任面试常见问题';
    const left = kept(`${before} ${title} ${behind} 一、沟通1.你？${filler}讲清楚。`);
    expect(left.replaceAll(' ', '')).toBe(`${title}一、沟通1.你？${filler}讲清楚。`);
  });

  test('an answer that speaks of readers, days and buttons stays whole', () => {
    const text = `客服面试问答1.怎样看浏览量？下载次数：356说明资料有用，收藏 分享 举报都要看，时间：2024-05-06。${filler}`;
    expect(kept(text)).toBe(text);
  });

  test.each([
    [
      'a menu with the title once more',
      '酒楼主任面试题 - 某文库 首页 文档 注册 登录 酒楼主任面试题 下载积分：300 内容提示：',
    ],
    ['the name of a file and how often it was seen', '分享 下載 全螢幕 酒楼主任面試題目.pdf 檢視次數 1,846 '],
    ['the way to a page', '首页 > 文库 > 餐饮 > 管理 '],
  ])('%s go as far as the last title', (_, words) => {
    expect(kept(`${words}酒楼主任面试常见问题 1.你？${filler}讲清楚。`)).toBe(
      `酒楼主任面试常见问题 1.你？${filler}讲清楚。`,
    );
  });

  test.each([
    ['a title before what is told of it', '酒楼主任面试题 首页 文档 下载 内容提示：'],
    ['a title with its matter before another that has none', '首页 文档 登录 酒楼主任招聘 下载积分：300 '],
  ])('%s stays', (_, words) => {
    const [title] = /酒楼主任\S+/.exec(words) ?? [];
    expect(kept(`${words}面试常见问题，本资料讲全部内容 1.你？${filler}讲清楚。`)).toContain(title);
  });

  test.each([
    ['what a job is about', '客户端下载优化工程师 面试题'],
    ['what is tested', '登录注册功能测试面试题'],
    ['where it is tested', '首页推荐系统面试题'],
    ['one word of a button', '分享会主持人面试题'],
    ['words that no title follows', '返回列表加入收藏 仓库作业说明'],
    ['a price that is asked for', '2元店店员面试题'],
  ])('%s stays', (_, title) => {
    const text = `${title} 甲、你好。${filler}讲清楚。`;
    expect(kept(text)).toBe(text);
  });

  test('what begins a line further down stays', () => {
    const text = `酒楼主任面试常见问题\n首页登录后先看试题，${filler}再作答。`;
    expect(kept(text)).toBe(text);
  });
});

test('the links at the foot of a page go behind the last sentence, though glued to each other', () => {
  const answer = `1.你？${filler}讲清楚。`;
  expect(kept(`${answer}更多餐飲業職位私隱政策聯絡我們`)).toBe(answer);
  expect(kept(`${answer}其他职位 | 免责声明 | 联系我们`)).toBe(answer);
  const told = `${answer}有问题可以联系我们和更多职位的同事`;
  expect(kept(told)).toBe(told);
  expect(kept(`${answer}联系我们`)).toBe(`${answer}联系我们`);
});

test('what a site says of itself behind the last sentence goes, whichever way it says it', () => {
  expect(kept(`1.你？${filler}讲清楚。 关注公众号“岗前一课”，每日更新`)).toBe(`1.你？${filler}讲清楚。 `);
  expect(kept(`1.你？${filler}讲清楚。 本资料来源于网络，仅供参考`)).toBe(`1.你？${filler}讲清楚。 `);
  expect(kept(`1.你？${filler}讲清楚。 1/5 相关文档 去年的真题 面试技巧`)).toBe(`1.你？${filler}讲清楚。 `);
  expect(kept(`1.你？${filler}讲清楚。 还剩9页未读，继续阅读`)).toBe(`1.你？${filler}讲清楚。 `);
  expect(kept(`1.你？${filler}讲清楚。 还剩两页没读完，继续读`)).toContain('还剩两页');
});

test('a wish to its readers goes with what the page says before it', () => {
  const answer = `1.你？${filler}讲清楚。`;
  expect(kept(`${answer} 预祝各位面试成功！ `)).toBe(`${answer}  `);
  expect(kept(`${answer}本文档由系统生成，下载后可编辑 感谢阅读，祝您考试顺利！`)).toBe(answer);
  expect(kept(`${answer} 最后说一句：祝您旅途愉快！`)).toContain('旅途愉快');
  expect(kept(`${answer} 下载资料，收藏文档！`)).toContain('收藏文档');
});

describe('in a line that runs on, of the document are', () => {
  test.each([
    ['the words of a watermark', `1.你的信条？${filler}专心、专注、专业。要做精选优质文档。`],
    ['pages that do not rise', `1.数据？${filler}见表。第3页 列出明细。${filler}看图。第9页 也有。`],
    ['what somebody reads on a page', `1.做法？${filler}翻书。第1页的规定。${filler}核对。第2页上的章。`],
    ['a page alone with words behind it', `1.数据？${filler}见表。第1页 共4页的附件另有说明。`],
    ['a page alone of nobody knows how many', `1.数据？${filler}见下。第3页`],
    ['a page with words behind it', `1.数据？${filler}见表。第1页共4页的附件另有说明。第2页共4页的没有。`],
    ['a page with its count that a sentence goes on about', `1.数据？${filler}数据见第1页共4页表格。2.完？`],
    ['pages that somebody names in passing', `1.数据？${filler}把第1页共3页和第2页共3页换过来。`],
    ['figures over others', `1.数据？${filler}各占一份。1/3留给门店。${filler}再分。2/5留给仓库。`],
    ['dates in figures', `1.数据？${filler}排班。1/12到岗。${filler}再排。2/12离岗。`],
    [
      'an address that somebody is sent to',
      `1.报名？${filler}网上报。www.test-site.com是官网。2.他？www.test-site.com`,
    ],
    ['dates and points', `1.数据？${filler}见表。-3-5月。${filler}看图。— 补充 —。`],
    ['facts that no site tells', `订单管理 价格:35元 编号:A12 1.怎么查？${filler}用编号。`],
    ['a fact that stands alone', `模板说明 格式:docx 1.怎么用？${filler}打开。`],
    ['the last words of an answer that is cut off', `1.怎么做？${filler}先看。请同事上传并下载文件，再`],
    ['what a candidate would do', `1.怎么做？${filler}先看。我会上传文档并下载`],
    ['figures that no site tells, glued', `分店营业额35元12分钟1.怎么查？${filler}好。`],
    ['one word of a page', `1.怎么做？${filler}先看。整理好的文档`],
  ])('%s', (_, text) => {
    expect(kept(text)).toBe(text);
  });

  test('words that come before each page that somebody is sent to', () => {
    const sent = `${filler}请翻到教材第1页。${filler}请翻到教材第2页。${filler}好。`;
    expect(kept(sent)).toBe(sent);
  });

  test('all that stands in a short line', () => {
    expect(kept('很好。第1页 再来。第2页 完了。')).toBe('很好。第1页 再来。第2页 完了。');
  });
});

describe('lines that lead elsewhere', () => {
  test.each([
    '想看更多求職資訊？立即下載手機應用程式。',
    '（以上內容只供參考，面試題目以僱主安排為準。）',
    '就这些啦，祝大家早日上岸！',
    '就这么多了～',
    '祝大家見工順利！',
  ])('are of the page: %s', (line) => {
    expect(findFurniture(`先听客户说完。\n${line}`)).toHaveLength(1);
  });

  test.each([
    '想了解更多客户的需要？先问他平时怎么用。',
    '以上数据供参考，我会再核对一遍。',
    '就这些需求逐条确认。',
    '谢谢他，祝他生日快乐！',
  ])('are no such lines: %s', (line) => {
    expect(findFurniture(`先听客户说完。\n${line}`)).toEqual([]);
  });
});
