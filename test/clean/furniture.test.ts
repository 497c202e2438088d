import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';
import { kept } from './support/kept.ts';

/** The lines that stay, trimmed. */
function keptLines(text: string): string[] {
  const kept = findFurniture(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  return kept
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('page furniture', () => {
  test.each([
    ['page titles', '電工面試題庫及答案_第3頁', 'page number'],
    ['boxes over a part of a paper', '得 分', 'score box'],
    ['boxes for who marks it', '评卷人 | 复核人', 'score box'],
    ['reading progress', '已閱讀3頁,還剩12頁未讀, 繼續免費閱讀', 'reading progress'],
    ['download links', '下載本文檔', 'download link'],
    ['file names', '护士岗位面试题精选.docxVIP', 'file name'],
    ['headings of the page', '文檔簡介', 'page heading'],
    [
      'notices of rights',
      '版權說明:本文檔由用戶提供並上傳,收益歸屬內容提供方,若內容存在侵權,請進行舉報或認領',
      'site notice',
    ],
    [
      'numbered notices',
      '  3. 3、如文档侵犯商业秘密、侵犯著作权,请点击“版权申诉”,也可以拨打举报电话',
      'site notice',
    ],
    [
      'what a site does not do for those who download',
      '  1. 1、下载文档前请先确认内容是否完整，平台不提供补充题目、找答案等服务。',
      'site notice',
    ],
    [
      'what of a file cannot be seen',
      '- 2、"仅部分预览"的文档，看不到的部分若有缺页，可申请退款。',
      'site notice',
    ],
    [
      'whom to ask about rights',
      '- 3、如文档侵犯您的权益，请联系客服，我们会在一个工作日内答复（人工客服 9:00-17:30）。',
      'site notice',
    ],
    ['how much of a file can be read', '- 1、本文档共24页，可阅读全部内容。', 'site notice'],
    ['of what kind a file is', '- 格式:DOCX', 'uploader'],
    ['how large it is', '大小：31.5 KB', 'uploader'],
    ['how many pages it has', '总页数:12 页', 'uploader'],
    ['how many characters', '总字数:约3.2千字', 'uploader'],
    ['headings over what it is about', '文档摘要', 'page heading'],
    ['files of a set', '合集下载', 'download link'],
    ['comment counters', '0/150', 'page number'],
    ['the last page’s number between full-width dashes', '－ １２ －', 'page number'],
    ['the page in Chinese numerals, of how many', '第一頁，共二頁', 'page number'],
    ['how many pages, and which', '共 6 頁，第 2 頁', 'page number'],
    ['the page behind its letter', 'P. 3', 'page number'],
    ['the page in English', '- Page 3 -', 'page number'],
    ['the end of a paper in two languages', '── End of Paper 試卷完 ──', 'site notice'],
    ['the links at the top of a page', '首頁 | 題庫列表 | 隨機測驗', 'page menu'],
    ['what a page counts', '本頁共 7 題，瀏覽人次：4021', 'counter'],
    ['what readers did, in figures', '瀏覽次數：1532｜回覆數：3', 'counter'],
    ['what readers did, in a bracket', '（點閱 1204 次，回應 5 則）', 'counter'],
    ['how many readers did it', '已有 12 人收藏　討論 3 則', 'counter'],
    ['how many have written below', '[查看 12 則討論]', 'counter'],
    ['the foot of a blog', '全站熱搜　創作者介紹　留言(3)　人氣( 512 )', 'page menu'],
    ['pages not read yet', '还有 7 页未读 立即开通会员', 'reading progress'],
    ['the way to other pages between arrows', '← 前端 ｜ 首頁 ｜ DevOps →', 'page menu'],
    [
      'the name of who prints a paper, with its page',
      '某某物流  人力资源部  请勿外传          - 2 -',
      'page number',
    ],
    ['links to the top', '↥ back to top', 'page menu'],
    ['what one may do once logged in', '登录后你可以', 'comment form'],
    ['how many have commented', '查看全部 86 条评论', 'comment form'],
    ['tags of a post', '#面试 #司机 #经验分享', 'hashtags'],
    ['lines to sign', '面试官签字：________　日期：________', 'form'],
    ['lines to sign, with room for a day', '面談主管簽名：＿＿＿＿　　日期：　　年　　月　　日', 'form'],
    ['lines for several to sign', '主考官签名：　　　　监督员签名：　　　　　年　　月　　日', 'form'],
    ['lines to sign behind brackets', '评委（签字）：____ 记录员（签字）：____', 'form'],
    ['bylines of blogs in English', 'Posted on 3 June 2023 by Ada ｜ 求职分享 ｜ 5 Comments', 'date line'],
    ['who wrote a post in English, and when', 'Posted by Ada on June 3, 2023', 'date line'],
    ['links to the top of a page', '返回頁頂', 'page menu'],
    ['other ways to download', 'VIP免费下载', 'download link'],
    ['what a download costs', '下载本文档需要 5 积分 立即下载', 'download link'],
    ['previews that end', '亲，该文档总共12页，到这儿已超出免费预览范围', 'reading progress'],
    [
      'previews that end, and where the rest is',
      '温馨提示：当前文档最多只能预览 3 页，请下载原文档以浏览全部内容。',
      'reading progress',
    ],
    ['buttons that open more', '展开阅读全文 ∨', 'page button'],
    ['buttons of a school', '立即领取', 'page button'],
    ['rows of buttons', '收藏 分享 举报', 'page button'],
    ['a button for help with one question', 'AI讲解', 'page button'],
    ['the path to a page', '当前位置：首页 > 题库 > 面试', 'page menu'],
    ['links to the next page', '下一篇：2025年护士长面试题库', 'page menu'],
    ['Traditional menus', '回首頁', 'page menu'],
    ['floors of a forum', '3楼 发表于 2019-3-4 12:33', 'forum floor'],
    ['forum dates', '本帖最后由 小王 于 2020-5-6 10:00 编辑', 'date line'],
    ['forms of a forum', '您需要登录后才可以回帖', 'comment form'],
    ['counters of a blog', '阅读 1234 评论 5 喜欢 67', 'counter'],
    ['Traditional counters', '瀏覽人次：1,234', 'counter'],
    ['dates of a blog', '发布于 2021-03-04 10:20', 'date line'],
    [
      'rights of a blog',
      '版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。',
      'rights',
    ],
    ['rights with their sign in brackets', '(C) 2021 某某題庫網', 'rights'],
    ['registrations', '京ICP备12345678号-1', 'rights'],
    ['invitations', '长按识别二维码关注我们', 'invitation'],
    ['what a writer says of the answers', '※ 本擬答為個人淺見，歡迎指正。', 'site notice'],
    ['words that close a page', '以上就是2025年护士面试题的全部内容，希望对大家有所帮助！', 'site notice'],
    ['hopes', '希望本文能对各位考生有所帮助。', 'site notice'],
    ['wishes', '祝各位考生考试顺利！', 'site notice'],
    ['Traditional wishes', '預祝大家面試成功！', 'site notice'],
    ['statements', '声明：本文内容来自网络，如有侵权请联系删除。', 'site notice'],
    ['where a page has it from', '本文资料来源于网络，仅供参考。', 'site notice'],
    ['where more is found', '以上內容只供參考，更多職位請瀏覽我們的網站。', 'site notice'],
    ['who may copy', '未经授权，禁止转载。', 'site notice'],
    ['who may copy, and how', '歡迎轉載，請註明出處。', 'site notice'],
    ['who wrote a page, and who may copy', '本文由安訓網教研組編寫，未經許可不得轉載。', 'site notice'],
    ['ends', '—END—', 'site notice'],
    ['ends of a paper', '（全卷完）', 'site notice'],
    ['calls for thumbs', '喜欢就点个赞吧', 'site notice'],
    ['calls for more', '觉得有用就点个在看吧👇', 'site notice'],
    ['who wrote a page', '======== 本文由面试宝典网整理，转载请注明出处 ========', 'site notice'],
    ['bylines', '来源：面试宝典网　编辑：小美　时间：2024-09-12', 'uploader'],
    ['bylines of posts', '原创 小柚子 职场柚子 2024-05-06 20:30 上海', 'uploader'],
    ['other documents', '1/5 相关文档 2023年社区工作者考试真题 网格员面试技巧', 'advertisement'],
    ['what else to read', '【推荐阅读：10种让客户无法拒绝的开场白】', 'advertisement'],
    ['apps', '【点击下载APP，刷题更方便】', 'advertisement'],
    ['what is cheaper for a time', '企业内训课程限时五折，扫码咨询', 'advertisement'],
    ['where an advertisement stands', '————— 广告 —————', 'advertisement'],
    ['pictures that sell something', '![題庫會員八折，立即報名](/up/b1.jpg)', 'advertisement'],
    ['pictures that are linked', '[![限时优惠](/up/b2.jpg)](/vip)', 'advertisement'],
    ['pictures among the advertisements of a site', '![课程](https://a.test/img/ad728.gif)', 'advertisement'],
    ['who sells an examination', 'www.dumps-shop.test   100% 通过保障', 'advertisement'],
    ['where all of it is sold', 'Get the full version (312 Q&As) at our website.', 'advertisement'],
    ['jobs that a site praises', '★ 熱門職缺：倉管員，週休二日', 'advertisement'],
    ['mail to subscribe to', '訂閱電子報，每週三收到最新職場文章', 'advertisement'],
    ['words that end a paper', '～試題結束，請仔細檢查～', 'site notice'],
    ['what is said between two questions', '【插播】社群训练营报名，前30名减100元，戳主页', 'advertisement'],
    ['gifts for those who follow', '【福利】关注我，私信“模板”领取话术表', 'advertisement'],
    ['what is to be had behind a lost link', '点击领取：导购话术一百句', 'advertisement'],
    ['what is to be had elsewhere', '》》点这里领取《商业报价表》《《', 'advertisement'],
    ['whom to call for it', '免费领取排班表模板，请致电课程顾问', 'advertisement'],
    ['what is given away', '>>> 点击领取《销售话术1000句》PDF <<<', 'advertisement'],
    ['accounts to follow', '关注公众号“某某题库”，回复“护士”领取全套资料', 'invitation'],
    ['two neighbours of a page', '上一篇：销售总监面试题　下一篇：电话销售面试技巧', 'page menu'],
  ])('%s are known by their words', (_, line, rule) => {
    expect(findFurniture(line).map((found) => found.rule)).toEqual([rule]);
  });

  test.each(['收藏：30', '查看监控3次，评论2条后处理', '浏览量从100涨到200', '查看 3 个文件'])(
    'a line is no counter where it tells of a matter: %s',
    (line) => expect(keptLines(`1、怎样做活动？\n${line}\n2、为什么？`)).toContain(line),
  );

  test.each([
    '下载文档前请先保存手头的工作。',
    '如文件侵犯您的权益，先保留证据，再请律师出面。',
    '本文档共3页，一页讲原因。',
  ])('an answer that speaks of documents is no notice: %s', (line) =>
    expect(keptLines(`1、怎样处理？\n${line}\n2、为什么？`)).toContain(line),
  );

  test.each([
    '负责人签字',
    '面试官签字：李明',
    '【活动】每周五下午组织茶话会',
    '免费领取的赠品，请顾客在小票上签字',
    'Posted on the notice board by the shift leader.',
    '点击领取按钮没有反应的，先刷新页面。',
  ])('an answer may speak of such things: %s', (line) =>
    expect(keptLines(`1、怎样处理？\n${line}\n2、为什么？`)).toContain(line),
  );

  test('comments go from the words over them on, however these count them', () => {
    for (const heading of ['全部评论 36', '热门评论（12）', '精选留言', '评论 58'])
      expect(
        keptLines(`1. 你为什么转行？\n喜欢和人打交道。\n${heading}\n小满：写得真好！\n2天前 回复 5赞`),
      ).toEqual(['1. 你为什么转行？', '喜欢和人打交道。']);
  });

  test('what an answer says of a file further down is not said of the document', () => {
    const questions = Array.from({ length: 12 }, (_, at) => `${at + 1}、附件有什么要求？`);
    const bank = [...questions, '格式：PDF', '大小：2MB'];
    expect(keptLines(bank.join('\n'))).toEqual(bank);
  });

  test('who speaks on which floor of a forum is no byline', () => {
    expect(findFurniture('2楼 小透明 2024-11-06 22:40')).toEqual([]);
  });

  test.each(['向顾客说明限时优惠的条件，请他扫码支付。', '客户要求打五折，先请示店长'])(
    'what an answer says of prices is none: %s',
    (line) => {
      expect(keptLines(line)).toEqual([line]);
    },
  );

  test.each([
    'Get the latest exam of each student with a window function.',
    'www.a.test 解析为该网站的地址',
    '![扫码登录的时序图](/img/scan.png)',
    '![二叉树3折叠](/img/load-balance.png)',
    '![答案](/img/add-7.png)',
  ])('what an answer shows is none: %s', (line) => {
    expect(keptLines(line)).toEqual([line]);
  });

  test('a part of a bank on advertising is no advertisement', () => {
    const bank = '一、广告\n1. 什么是信息流广告？\n- 广告\n- 推广';
    expect(keptLines(bank)).toEqual(bank.split('\n'));
  });

  test('an option (C) is no sign of rights', () => {
    const paper = '1. 颱風前應先？\n(A)外出\n(B)觀浪\n(C)檢查門窗\n(C) 2. 何者為蔬菜？\n(C)2小時 (D)3小時';
    expect(keptLines(paper)).toEqual(paper.split('\n'));
  });

  test('a block reaches from its heading to the first line that is no item of it', () => {
    const page = '最新文檔\n- 2026年電工考試題庫\n- 輸液滲漏處理課件\n一、專業知識題\n1.什么是接地？';
    expect(keptLines(page)).toEqual(['一、專業知識題', '1.什么是接地？']);
  });

  test('a block above ends at the title that a page lays out as a heading', () => {
    const text = '热门文章\n- 会计面试题\n护士面试题及答案\n1、为什么来应聘？\n离家近。';
    const start = text.indexOf('护士');
    const headings = [{ start, end: start + '护士面试题及答案'.length }];
    expect(findFurniture(text, { code: [], headings }).map(({ end }) => end <= start)).not.toContain(false);
  });

  test('what people write below the document is no part of it', () => {
    expect(
      keptLines('正文在這里，很長的一段。\n文档评论(2)\n好人一生平安\n文库新人 + 关注\n实名认证'),
    ).toEqual(['正文在這里，很長的一段。']);
  });

  test('page numbers that count on are known, a fraction is not', () => {
    expect(keptLines('1/3\n甲是什么？\n2/3\n乙是什么？\n3/3\n答案：\n1/2')).toEqual([
      '甲是什么？',
      '乙是什么？',
      '答案：',
      '1/2',
    ]);
  });

  test('numbers between dashes that count on are pages, and what stands beside each of them is their header', () => {
    const first = Array.from({ length: 12 }, (_, index) => `第${index}段。`);
    const text = `${first.join('\n')}\n— 2 —\n导游资格题库　　内部资料\n乙是什么？\n— 3 —\n导游资格题库　　内部资料\n丙。`;
    expect(keptLines(text)).toEqual([...first, '乙是什么？', '丙。']);
  });

  test('titles of other documents stand below their heading without marks of a list', () => {
    expect(
      keptLines('丙是什么？\n相关推荐\n2025年护士面试题及答案\n护士长竞聘题库（含答案）\n丁怎样？'),
    ).toEqual(['丙是什么？', '丁怎样？']);
  });

  test('the header of the second page goes where the first page is short, and the title above it stays', () => {
    const title = '前台接待面试题目及答案';
    const pages = [1, 2, 3].map(
      (page) => `${title}\n${page}．客人来了先做什么？\n【答】起身问好。\n- ${page} -`,
    );
    const text = pages.join('\n');
    const found = findFurniture(text).map(({ start, end }) => text.slice(start, end).trim());
    expect(found).toEqual(['- 1 -', title, '- 2 -', title, '- 3 -']);
    expect(findFurniture(text)[0].start).toBeGreaterThan(text.indexOf('起身'));
  });

  test('a line that only recurs is no header', () => {
    expect(keptLines('甲是什么？\n略\n乙是什么？\n略')).toHaveLength(4);
  });

  test('comments end where the bank goes on', () => {
    expect(keptLines('评论(3)\n写得好\n2. 什么是闭包？\n函数和它的环境。')).toEqual([
      '2. 什么是闭包？',
      '函数和它的环境。',
    ]);
  });

  test('a heading of the document itself is none, nor what stands under it', () => {
    const text = '评论\n如何设计评论表\n先定主键';
    expect(findFurniture(text, { code: [], headings: [{ start: 0, end: 2 }] })).toEqual([]);
  });

  test('code is none', () => {
    expect(findFurniture('下载文档\n', { code: [{ start: 0, end: 5 }], headings: [] })).toEqual([]);
  });

  test.each([
    [
      'an answer that begins with a step',
      '首先核实版权，本站下载的文件若侵权，会员可以举报，我们再联系上传者。',
    ],
    ['a question about comments', '评论功能如何实现'],
    ['a question about pages', '上一页和下一页如何实现'],
    ['an answer of numbers', '12'],
    ['an option', 'A.分享'],
    ['a file of code', 'package.json'],
    ['a rights question', '版权声明的作用是什么'],
    ['a short answer of a date', '2019-3-4'],
    ['a section', '第3页面设计'],
    [
      'a question about downloads and rights',
      '1.用戶在本站付費下載的文檔無法解壓，還要求退款並舉報侵權，你怎么處理？',
    ],
    ['an answer that speaks of files', '我會先請用戶提供文件名和下載時間，再核對記錄。'],
    ['a heading of the document', '二、評論與反饋處理'],
    ['a short answer', '答案：B'],
    ['marks of a section', '（每題10分，共5題）'],
    ['an answer that sums up', '以上就是我的自我介绍，希望能给各位考官留下印象。'],
    ['an answer that is modest', '以上為我個人淺見，請各位委員指教。'],
    ['an answer that hopes', '希望公司能给我一个机会，我会为大家带来更好的业绩。'],
    ['an answer that ends a content', '以上是我对这个岗位的理解。'],
    ['a statement to be written', '声明：变量在使用前须先声明类型。'],
    ['a question about an account', '公众号的粉丝增长停滞，你会如何获取新用户并免费推广？'],
    ['an answer about an account', '我会先在公众号做关注有礼，再用小程序打卡。'],
    ['a step of a procedure', '点击下载按钮，查看请求是否发出。'],
    ['the source of a question', '来源：2019年国家公务员考试真题'],
    ['an answer about thumbs', '点赞功能先写缓存，再异步落库，评论和收藏同理。'],
    ['the end of a process', '结束进程后端口才会释放。'],
    ['an answer on uploads', '图片由用户上传到对象存储，地址存入数据库。'],
    ['a speech', '希望我的分享对大家有所帮助。'],
    ['a wish to a guest', '祝您用餐愉快，一切顺利！'],
    ['an author asked for', '作者：鲁迅'],
    ['an answer on sources', '数据来源于网络爬虫和用户日志，经清洗后入库。'],
  ])('%s is none', (_, line) => {
    expect(findFurniture(line)).toEqual([]);
  });
});

test('heads of pages with the page behind a wide gap are found by rising', () => {
  const text =
    '一、谈谈你的看法？\n我认为应当公开。\n法官助理模拟题　　　　3\n二、怎样沟通？\n先听后说。\n法官助理模拟题　　　　4\n';
  expect(findFurniture(text).map(({ rule }) => rule)).toEqual(['page number', 'page number']);
});

test('the number of all pages may stand in brackets', () => {
  const text =
    '1、你做过什么？\n做过店长。\n第 1 页 （共 2 页）\n2、欠款怎么办？\n先弄清原因。\n（第 2 页 共 2 页）\n';
  expect(findFurniture(text).map(({ rule }) => rule)).toEqual(['page number', 'page number']);
});

test('heads of pages may say that the number is a page', () => {
  const text =
    '法官助理模拟题　　　　第 1 页\n一、谈谈你的看法？\n法官助理模拟题　　　　第 2 页\n二、怎样沟通？\n先听后说。\n';
  expect(findFurniture(text).map(({ rule }) => rule)).toEqual(['page number', 'page number']);
});

test('the name of a part below the end of a page begins a line, whatever the page ends with', () => {
  const page = ['A.离开B.报告，并在控制室登记C.不理', '乙部　填充题　（每题7分）', '6.打破______。'];
  expect(kept(page.toSpliced(1, 0, '第 1 页').join('\n'))).toBe(page.join('\n'));
});

test('where the head of a page stands in the midst of a sentence, the break goes with it, and no other break', () => {
  const shown = (text: string): string =>
    findFurniture(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const text =
    '远望公司题库 第1页 共3页\n1、你做过什么？\n我做过两年店长，把损耗降低\n远望公司题库 第2页 共3页\n到原来的一半。\n2、欠款怎么办\n远望公司题库 第3页 共3页\n先弄清原因。';
  expect(shown(text)).toBe(
    '1、你做过什么？\n我做过两年店长，把损耗降低到原来的一半。\n2、欠款怎么办\n先弄清原因。',
  );
});

test.each(['判断题', '第二部分 判断题', '二、判断题（每题2分）'])(
  'a page that ends behind an option does not go on with %s',
  (head) => {
    const text = `1、怎么交班？\nA、请人，照看章证  B、签退上锁\n第 1 页 共 2 页\n${head}\n2、可以代签。\n第 2 页 共 2 页\n`;
    const [page] = findFurniture(text);
    expect(text.slice(page.start, page.end).trim()).toBe('第 1 页 共 2 页');
    expect(text[page.start - 1]).toBe('\n');
  },
);

test('rows that say the same of other counts are no heads of pages', () => {
  expect(findFurniture('合格人数  12\n合格人数  9\n')).toEqual([]);
});

test('words of a page apart from each other that come again are its head', () => {
  const head = '某集团招聘面试手册　　　　　　内部资料';
  const text = `${head}\n1. 你怎么看？\n好。\n${head}\n2. 为什么？\n因为。`;
  expect(findFurniture(text).map(({ rule }) => rule)).toEqual(['page number', 'page number']);
  const once = `${head}\n1. 你怎么看？\n好。`;
  expect(findFurniture(once)).toEqual([]);
});

test.each([
  ['options', 'A、按照规定办理　　　　　B、不按规定办理\n'],
  ['blanks', '姓名________部门　　　　　日期____班级\n'],
  ['sentences', '先问清楚情况；　　　　　再上报给主管\n'],
])('%s that come again are no head of a page', (_, line) => {
  expect(findFurniture(`1. 你怎么看？\n${line}2. 为什么？\n${line}`)).toEqual([]);
});

test.each(['#include <stdio.h> #define A', '登录后你可以先查看订单。', '还有7页没有看。', '售价：5元'])(
  'no line of a page: %s',
  (line) => {
    expect(findFurniture(`1. 怎么办？\n${line}`)).toEqual([]);
  },
);

test('documents that a page recommends stand below its words for them', () => {
  expect(
    findFurniture('用下标。\n往期推荐\n- 浏览器缓存看这一篇\n- 写一个脚手架').map(({ rule }) => rule),
  ).toEqual(['other documents', 'other documents', 'other documents']);
  expect(findFurniture('往期推荐位怎么设计？\n- 看点击\n- 看转化')).toEqual([]);
});

test('the name of a file that no line but the page’s own says once more is left without its ending', () => {
  const head = [
    '豆丁网',
    '首页 > 人力资源 > 物业客服面试题及答案',
    '物业客服面试题及答案.doc',
    '上传人：小海 页数：8 大小：56KB',
  ];
  const asked = ['一、自我认知', '1.你为什么应聘？', '参考答案：愿意帮业主解决问题。', '2.你的缺点？'];
  expect(keptLines([...head, ...asked].join('\n'))).toContain('物业客服面试题及答案');
});

test('the name of a file goes where the endless line below begins with it', () => {
  const line =
    '2026年物业客服面试题及答案一、自我认知1.你为什么应聘？参考答案：愿意帮业主解决问题。2.你的缺点？';
  expect(keptLines(`物业客服面试题及答案.docxVIP\n物业客服面试题及答案.docx\n${line}`)).toEqual([line]);
});
