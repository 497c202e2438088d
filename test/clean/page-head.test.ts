import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

const kept = (text: string): string => {
  let rest = '';
  let at = 0;
  for (const { start, end, insert = '' } of findFurniture(text)) {
    rest += text.slice(at, start) + insert;
    at = end;
  }
  return rest + text.slice(at);
};
const bank =
  '1.乘客摔倒了怎么办？答：先停车，再看伤势，打急救电话，请其他乘客让开一条路。2.遇到堵车怎么办？答：报告调度，按指令绕行，向乘客说明大约要多久，不开快车把时间抢回来。' +
  '3.怎样看待夜班？答：白天睡够，上车之前量一次血压，困了就报告，请人替一圈。4.车门夹人怎么办？答：马上松开，下车道歉，看有没有受伤，再把经过写进当天的行车日志，交给队长，晚上再和师傅一起看一遍录像，找出下次可以早一秒发现的地方。';
const title = '公交驾驶员招聘面试题及答案';

describe('a page says the title of its document more than once: all before the last is the page’s', () => {
  test.each([
    ['behind the name of the site', `${title}-好学网${title}${bank}`],
    ['behind two names', `${title}_行业资料_好学网${title}正文${bank}`],
    ['behind a path that is glued to it', `您现在的位置：好学网>求职职场>实用范文${title}下载次数：8${bank}`],
    ['behind a menu', `${title}-好学网 首页 文档 注册 我的${title}正文${bank}`],
    [
      'before what says who has shared the file',
      `${title}.docx ${title} 《${title}.docx》由会员分享，可在线阅读，更多相关《${title}（9页）》请在本站上搜索。${bank}`,
    ],
    [
      'before a sentence about it',
      `首页 > 面试 > ${title} ${title} 本文为大家带来${title}，一起来看看吧。${bank}`,
    ],
    ['before a menu and words in brackets', `好学网 搜索 登录 注册${title}[正文]${bank}`],
    ['behind facts without a blank', `下载次数：75 字数：6405 下载积分：5 收藏本文${title}正文${bank}`],
  ])('%s', (_, text) => {
    expect(kept(text).trimStart().replace(/\n\s*/, '')).toBe(title + bank);
  });

  test.each([
    '社区网格员面试题及答案',
    '消息队列面试题及答案',
    '搜索推荐算法面试题汇总',
    '注册会计师面试题及答案',
    '首页推荐系统测试题',
  ])('a title may begin like a menu: %s', (own) => {
    const text = `${own} ${bank}`;
    expect(kept(text)).toBe(text);
  });

  test('the name of its file may say less than the title does', () => {
    const text = `公交驾驶员面试题目(共4页).doc 专心---专注---专业 公交驾驶员面试题目及回答参考 ${bank}`;
    expect(kept(text).trimStart()).toBe(`公交驾驶员面试题目及回答参考 ${bank}`);
  });
});
