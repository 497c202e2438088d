import { pattern } from '../../script/pattern.ts';

/*
 * What a page prints round a document, in folded text: where it stands on a site, facts of the document by their names, what
 * readers did, buttons, names of its parts. One grammar for the head of a page and its tail; sources of patterns.
 */

/** `2024-03-12 10:21`; two digits each, where more may be glued to it. */
const day = pattern`
  (?:19|20)\d\d(?:[-/.](?:0\d|1[0-2])[-/.](?:[0-2]\d|3[01])|[-/.]\d{1,2}[-/.]\d{1,2}?(?=1\s?[.,)](?!\d)|\D|$)|年\d{1,2}月\d{1,2}日)(?:\s?\d\d:\d\d(?::\d\d)?)?
`;

/** What is told of a document behind a colon. */
const subject = '(?:文[章档件]|本文|资料|信息|原文|档案|附件)?';
export const factName = pattern`
  ${subject}(?:来源|出处|作者|编号|格式|大小|页数|字数|类型|分类|标签|评分|价格|售价|热度|星级|关键[词字]|栏目|语言)|所属(?:分类|栏目|专[栏题])|
  (?:责任|本文|执行)?编辑|责编|小编|整理(?:人|者)?|撰[稿文]|供稿|(?:文档)?贡献者|(?:上[传载]|分享|发[布表]|最?后?更新|修改|刊登|创建|投稿)(?:人|者|用户|时间|日期|于)?|(?<!考试|答题|作答|面试|测试|笔试|考核)(?:时间|日期)|
  (?:下载|浏览|阅读|点击|收藏|访问|评论|查看|观看|人气)(?:积分|次数|人次|人数|量|数|券)?|推荐度|字[体号]|楼主
`;

/** A figure, to which the number of the first question may be glued: `浏览:3561,…`. */
const figure =
  '(?:\\d{1,8}?(?:\\.\\d{1,2}?)?(?=1\\s?[.,)](?!\\d))|\\d[\\d,]{0,8}(?:\\.\\d{1,2})?(?![\\d.]))\\s?(?:[kmg]b?|万|w|℃)?\\+?\\s?(?:页|次|字|积分|元|分(?!钟)|人次?|%|金币|[券币豆])?';
/** Values that end of themselves. */
export const knownValue = pattern`
  ${day}|${figure}|大\s?中\s?小|\[大\s?中\s?小\]|docx?|pdf|pptx?|xlsx?|txt|wps|word|免费|佚名|未知|匿名|小编|管理员|admin|本站(?:原创|整理)?|原创|转载|互联网|网络(?:整理|收集|转载)?|网友(?:投稿|上传)?|会员上传|用户上传|[a-z*\d_]{2,20}
`;

const readersDid = '(?:阅读|浏览|收藏|评论|下载|点?赞|人气|观看|推荐|点击|[查检]看|检视|评价|打分)';
/** Facts that are told by their form. */
export const bareFact = pattern`
  (?:发[布表]于|更新于|最后更新于|posted(?: on)?)?\s?${day}|(?:大?约|预计阅读)?\s?\d{1,3}\s?分钟(?:阅读|读完)|[\d.,]{1,8}\s?[kw万]?\s?[次人条]?(?:已)?${readersDid}|被阅读\d{1,8}次|
  ${readersDid}(?:次数|量|数)?\s?(?:[(]\s?[\d.,]{1,8}\s?[kw万]?[)]|(?:\d{1,8}?(?=1\s?[.,)](?!\d))|[\d,]{1,8})次?)|(?:页数|大小|字数)\s?[\d.]{1,7}(?:[kmg]b?|页|字)?|共?\s?\d{1,3}\s?页(?![面码])|
  (?<=[题案析集库卷单录全总结答理目巧)]\s?)(?!整理|汇总|精选|答案|[及与和含附参目库集大])[^\s,.:;?!]{2,8}(?:整理|撰文|发布|分享)(?=\s?${day})|[\d.]{1,6}\s?[kmg]b|\d\.\d分|第\s?1\s?页[/,]?\s?(?:共\s?\d{1,3}\s?页)?|(?:vip|会员)(?:免费|专享)|已认证|我要投稿|推荐度:|(?:\d{1,3}(?:\.\d{1,2})? ?(?:个)?(?:下载)?(?:积分|金币|文币|下载券|财富值|[券豆]|元)(?= ))
`;

/** Buttons and words of a menu that nothing else begins with where another of the page's words stands beside them. */
export const button = pattern`
  分享(?:到|至)(?:微信|朋友圈|微博|qq(?:空间)?)|(?:立即|免费|点击|马上|在线|全文){0,2}(?:下载|阅读|预览|购买|收藏|分享|打印|举报)(?:本?文档|文件|资料|全文|原文|客户端|app|[本此该这][文页站题篇])?|下载到(?:电脑|本地)|(?:加入|添加到?)(?:收藏夹?|书签|书架|我的文库)|设为首页|
  返回(?:列表|目录|首页|上一?[页级])|转发(?:给(?:朋友|好友))?|推荐给好友|点赞|评论|纠错|关注|复制(?:链接|全文)|全[屏萤幕]{1,2}|放大|缩小|打印本页|转存|语音朗读|
  网站首页|本站首页|首页|主页|登[录入]|注册|会员(?:中心)?|vip(?:会员)?|搜[索寻]|上传(?:文档|资料)?|投稿|菜单|客户端|我的(?:文档)?|帮助(?:中心)?|反馈|通知|消息|充值|资讯|社区|论坛|文档|文库|分类|跳[至到转](?:内容|正文)|关于我们|联[系络]我们|字[体号]:?\s?(?:[大中小]\s?){0,3}|目录|缩放|榜单
`;

/** What names the text itself on a page, and lists that stand empty beside it. */
export const textName = pattern`
  \[(?:正文|内容|文档内容|摘要|简介)\]|(?:文[档章]|内容|资料|文件|试题|题库)?(?:简介|提示|预览|描述|概述|摘要|标题|名称|正文|文本):|文章正文|正文(?=[^\u3400-\u9fff]|$|[一1(]|第[一1])|(?:相关|热门)(?:推荐|文章|阅读)(?![的是:])
`;
