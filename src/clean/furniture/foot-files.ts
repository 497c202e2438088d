import { pattern } from '../../script/pattern.ts';

/*
 * What sites that show files print below the text of one, in folded patterns (see `closings`) for lines without their
 * ornaments. They count only at the very end of a text.
 */

const file = '(?:文档|文件|资料|资源|全文|原文|文章|文|试卷|试题|题库|内容|课件)';
const reader = '(?:用户|会员|网友|读者|作者|贡献者|上传者|分享者|发布者|店铺|人)';

/** A preview has come to its end, and what the rest costs. */
export const endsPreview: readonly RegExp[] = [
  /^(?:您|你|当前|抱歉,?您?)?的?浏览器(?:版本)?(?:不支持|过低|太旧)(?!.*我).{0,40}$/,
  new RegExp(pattern`
    ^(?:${file}|免费)?(?:阅读|预览|试读|浏览)(?:已|到此)?(?:结束|完毕|到此为止)(?=[,.!]|$)(?!.*我).{0,40}$|
    ^(?:继续)?(?:阅读|查看|下载|预览|获取|打印)(?:${file}|完整版?|剩余|高清版?|更多)(?:内容|部分|页面)?,?(?:请先|请|需要?|须|仅需)(?!.*[我?]).{2,30}$|
    ^(?:需要?|想要|如需|要)(?:下载|获取|查看|阅读|打印|编辑)?(?:完整版?|全套|高清版?|无水印版?|原文|全文|word版?)(?:${file}|版)?,?请?(?:先)?(?:登录|下载|购买|付费|开通|联系|关注).{0,20}$
  `),
];

/** Who else gave or took what, whom to ask, and that the text is over. */
const ofFile: readonly RegExp[] = [
  new RegExp(pattern`
    ^(?:此|该|本|这[位个])?(?:${file}的?)?${reader}(?:还|也|同时)(?:上传|分享|贡献|发布|看|浏览|下载|收藏|购买)(?:了|过)?(?:的|以下)?(?:${file})?(?!.*[.;?]$).{0,120}$|
    ^(?:看|浏览|下载|阅读|收藏|购买)(?:过|了)(?:本|该|此|这[篇份])?${file}?的?${reader}?(?:还|也)(?:看|浏览|下载|收藏|喜欢|关注)(?:了|过)?(?!.*[.;?]$).{0,120}$
  `),
  new RegExp(pattern`
    ^(?:如|若)(?:果|有)?(?:您|你)?(?:对|认为|发现|觉得)(?:本|该|此)(?:站|${file})(?!.*[我?]).{0,30}(?:联系|反馈|举报|客服|留言|告知|申诉).{0,24}$|
    ^(?:已|亲,?)(?:您|你)?已?(?:经)?(?:阅读|浏览|看)(?:到|完|至)(?!.*我).{0,24}$|
    ^(?:本|该|此)?${file}(?:到此|已|至此)(?:全部)?(?:结束|完毕|显示完毕|加载完毕|到底)(?:了)?(?:,.{0,20})?$|
    ^(?:亲,?)?(?:您|你)已(?:经)?(?:阅读|浏览|看)(?:完毕?|到).{0,24}$
  `),
  /^(?:本|该|此)?(?:文档|文件|资料)(?:综合)?(?:评[分价]|热度|人气|星级)\s?:?\s?[\d.★☆]+(?!.*[.;?]$).{0,24}$/,
  /^(?:最近|相似|类似|同类|同系列|其[他它])(?:的)?(?:下载|浏览|推荐|文档|资料|文章|阅读|试题|题库)\s?[:|](?!.*[.;?]$).{2,100}$/,
  /^(?:您|你)?(?:还|也)可以(?:再|接着)?(?:看看?|阅读|浏览)\s?:(?!.*[.;?]$)[^我]{2,100}$/,
];

/** What a list of other pages stands behind, with a blank or nothing before the first of them. */
const listHead = pattern`
  (?:相关|热门|最新|推荐|同类|相似|类似|最近|其[他它]|更多|精品)(?:搜索|文档|资料|推荐|下载|试题|文章|阅读|文库)|猜(?:您|你)(?:喜欢|想看|感兴趣)|热门搜索词?|大家都在(?:搜|看)
`;
const named = '(?!.*(?:[.;?!,]|(?<!自)我)).{4,120}';
const lists = new RegExp(`^(?:${listHead})\\s?:?\\s?${named}$`);
const behind = new RegExp(`^(.{4,60}?)(?:${listHead})${named}$`);

/** The pages and offices of a site, and what only its readers do there. */
const offices = pattern`
  关于(?:我们|本站)|帮助(?:中心)?|意见反馈|在线客服|客服(?:qq|电话|热线|中心|微信)?\s?:?\s?[\d-]*|联系(?:我们|客服|方式)|版权(?:申诉|声明|投诉|所有)|
  侵权(?:投诉|举报|申诉)|网站(?:地图|声明|首页)|免责(?:声明|条款)|(?:隐私权?|私隐)(?:政策|声明|条款|政策声明)|服务条款|用户协议|使用协议|友情链接|举报|检举|回报错误|手机版|电脑版|返回(?:顶部|首页)|
  投稿|广告(?:合作|服务)|加入我们|商务合作|人才招聘|会员(?:中心|服务)|下载(?:客户端|app)|加入(?:书签|最爱|我的最爱|收藏)|[列打]印本页
`;
/** What they do as well with an answer, and how often. */
const done = String.raw`收藏|分享|转发|点?赞好?|留言|推荐|[列打]印|(?:浏览|阅读|点击|人气|观看)(?:次数|数|量)?\s?:?\s?[\d,.]{1,9}\s?[次万k]?`;
/** Of these one beside the other. */
const links = new RegExp(
  `^(?:(?:${done})[\\s|·-]+){0,6}(?:${offices})(?:[\\s|·-]+(?:${offices}|${done})){1,13}[\\s|·-]*$|^(?:(?:${done})[\\s|·-]+){1,6}(?:${offices})[\\s|·-]*$`,
);

/** Whether a site that shows files would print a line below one. */
export function isBelowFile(bare: string): boolean {
  return ofFile.some((words) => words.test(bare)) || links.test(bare) || lists.test(bare);
}

/** What stands before such a list on its line, glued to it or not: `若有疑问请联系客服相关搜索…`; null where there is none. */
export const beforeList = (bare: string): string | null => behind.exec(bare)?.[1].trim() ?? null;

/** What tells of a site or a file in such words: glued to a sentence as well they are no part of it. */
export const tellsOfSite =
  /文档|文库|浏览器|客服|搜索|版权|copyright|©|icp|举报|下载|[上下]一篇|上传|会员|vip|关于我们|联系我们|本站|网站|评论[(]|猜[您你]|相关(?:阅读|推荐|文章|资料)|热门|标签:|链接:/;
