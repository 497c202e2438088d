import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

const kept = (text: string): string =>
  findFurniture(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trimEnd();

const items = [
  '1、你怎样安排一天的外勤？答：先按路线把客户排好，留出堵车的余量，重要的放在上午。回来当天写记录。',
  '2、客户临时改约怎么办？答：先确认新的时间，再把后面的顺延，并告诉受影响的客户。实在排不开就请同事代跑一趟。',
  '3、车坏在半路怎么办？答：把车停到安全的地方，打开双闪，联系维修和主管；同时告诉客户会晚到多久，需要时改约。',
];
const endless = items.join('');
const lines = items.join('\n').replaceAll('答：', '\n答：');

const tails = [
  '内容来自转载请注明出处文档信息页数：6收藏数：2收藏顶次数：0文件大小：31KB时间：2022-08-09',
  '第3页共3页文档评论(0)发表评论您的评论发布者136****5521关注内容提供者该用户很懒，什么也没介绍',
  '收藏這篇文章檢舉業務類其他面試題電話開發門市銷售通路拓展©面談筆記',
  '服務條款聯絡客服回到頂端',
  '下载文档到电脑，查找使用更方便9.9文币0人已下载',
  '上传资料赚现金VIP免费下载举报相关推荐外勤人员管理制度拜访记录表',
  '瀏覽2,310次讚好加入書籤私隱政策',
  '评论(0)打赏举报最新文章热门标签联系我们',
  '感谢您阅读本文档 相关内容推荐 外勤须知 面试考什么 剩余3页未读 展开全部 求职网客服 意见反馈',
  '看了外勤业务员面试题的人还看了：下载文档 举报',
  '回上頁列印本頁加入書籤本站文件僅供學術研究參考',
  '收藏這篇 檢舉 你可能也想看：外勤津貼怎麼算',
  '展开阅读全文 尚有 5 题 同类笔记：电话开发 版权属上传者所有',
  '【外勤业务员面试问题】相关文章：1.外勤业务员自我介绍2.拜访客户的礼仪3.工作总结10-08',
  '推荐阅读1. 外勤怎么做计划2. 业务员的一天',
  '【精选推荐】拜访客户的十个礼仪',
  '评分：4.6　已有32人评价　文档贡献者：求职小站',
];

describe('what a site prints behind the last answer', () => {
  test.each(tails)('goes, glued to it or behind a blank: %s', (tail) => {
    expect(kept(`${endless}${tail}`)).toBe(endless);
    expect(kept(`${endless} ${tail}`)).toBe(endless);
  });

  test.each([
    '登入後閱讀全文 尚有 5 題 同類筆記：電話開發 / 陌生拜訪',
    '试读结束 购买后继续阅读 相关主题 拜访记录表 电话开发 求职合集网 © 2023',
    '展开阅读全文 温馨提示 求职网所有资源均由用户上传，仅供学习 关于我们 - 网站声明 - 网站地图 - 联系我们',
  ])('goes where a preview breaks a sentence off, which is said: %s', (tail) => {
    const cut = `${endless}4、月底业绩不够怎么办？答：先看差在哪里，再把没有回访的客户列出来，`;
    expect(kept(`${cut} ${tail}`)).toBe(cut);
    expect(findFurniture(`${cut} ${tail}`).map(({ rule }) => rule)).toEqual(['reading progress']);
  });

  test('is none where an answer speaks of what is read in part', () => {
    const text = `${endless}4、会员页怎么改？答：登录后阅读全文 的入口放在最上面，试读结束 时再提示一次，我会看转化率，`;
    expect(kept(text)).toBe(text);
  });

  test('goes from lines that tell it only together', () => {
    for (const foot of [
      ['收藏這篇文章', '檢舉', '業務類其他面試題', '電話開發', '門市銷售', '© 面談筆記'],
      ['本文件共 4 页', '点赞 3', '外勤日志', '联系客服', '使用条款'],
      ['你可能有興趣', '業務面試必問十題', '陌生開發怎麼開口？'],
    ])
      expect(kept([lines, ...foot].join('\n'))).toBe(lines);
  });

  test.each([
    '必要时下载资料、收藏页面，并分享给同事',
    '下载文档的权限交给主管，收藏和分享由本人决定',
    '首页放搜索，会员页放反馈',
    '我会收藏这篇文章，也会分享给同事，再联系客服',
    '分别是(1)下载文档(2)收藏本文(3)联系客服(4)举报',
    '举报反馈要在当天回复客户',
    '收藏这篇说明的同事要一一回访，并把剩余3页的内容讲完',
    '看了方案的人还看了报价，就可以再约一次',
    '推荐阅读《拜访的艺术》，每周读一章',
    '【回访记录】相关的内容写进日报',
  ])('is none where an answer goes on: %s', (words) => {
    expect(kept(`${endless}${words}`)).toBe(`${endless}${words}`);
    expect(kept(`${lines}\n${words}`)).toBe(`${lines}\n${words}`);
  });

  test('is none where it answers what is asked', () => {
    const asked = `${lines}\n4、官网页脚一般有哪些链接？\n加入我们\n商务合作\n联系客服`;
    expect(kept(asked)).toBe(asked);
  });
});
