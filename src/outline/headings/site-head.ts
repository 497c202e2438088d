import { pattern } from '../../script/pattern.ts';

/*
 * What a site prints round the title of a document in one endless line, glued to it: the site's name and menu, where the page
 * stands, labels of the text, how often it was read. Sources of patterns in plain form.
 */

/** A word of a menu that no title begins with where another stands beside it. */
const menu = pattern`
  首页|登[录入]|注册|会员(?:中心)?|VIP|全屏|收藏|下载(?:客户端|APP)?|搜[索寻]|上传(?:文档)?|打印|分享|举报|检举|放大|缩小|投稿|菜单|跳至(?:内容|正文)|客户端|我的(?:文档)?|帮助(?:中心)?|反馈|通知|消息|充值|
  缩放|目录|关于我们|联[系络]我们|最新消息|[您你]好，游客|课程介绍|师资(?:阵容|介绍)|(?:线上|在线)课程|榜单|(?:考古题|题库|试题|资料|历届试题)下载
`;
/** What a menu has beside these, and a title may begin with. */
const besideMenu = pattern`
  (?:企业|公司)(?:评论|点评)?|薪[水资](?:查询)?|(?:全部|文[件档章]|资料|职位|工作)(?:分类|中心|频道)|资料库|(?:面试)?题库(?![及与和]|[（一\d])|资讯|社区|论坛|排行榜?|专栏|经验(?![及与和谈分])
`;
/** Where a site files such documents. */
const shelf = pattern`
  (?:考试|面试|求职|资格|职业|行业|应用)(?:资料|文档|文书|资格|考试|题库|试题|攻略|面试|技能|招聘)|职业技能|人力资源|招聘面试|国营事业|公职考试|医疗保健|求职|职场|面试|笔试|招聘
`;
const titleBehind =
  '(?![题试问技常经真必高考的及与和之]|功能|模块|系统|页面|流程|接口|界面|测试(?!工程师|员)|业务|场景|设计(?!师)|相关)(?=[《“A-Za-z\\d\\u3400-\\u9fff]{6})';
const name = '[^\\s。，；：？！>›»]{2,14}?';

/** What stands above a title. */
export const siteAbove = pattern`
  ^(?:${name})?(?:(?:${menu})[|/·]?){2,12}(?:(?:${menu}|${besideMenu}|${shelf})[|/·]?){0,8}${titleBehind}|
  ^(?:${name})?首页(?:(?:${menu}|${besideMenu}|${shelf})[|/·]?){1,8}${titleBehind}|
  ^(?:[^\s。，；：？！>›»]{1,8}(?:文库|文档|资料网|题库网|文件网))(?:${menu}|(?:上传|下载|搜索)(?:文档|资料|文件)){1,4}${titleBehind}|
  ^(?:${name})?(?:文[章件档]|资料)分类(?:${shelf})?${titleBehind}|
  ^(?:(?:当前|您的?|现在的?)?位置：)?(?:[^>›»。？！；：\s]{2,20}[>›»]){2,6}(?:${shelf})?(?=[^>›»]{6})|
  (?:文档|资料|资源|文件|内容|试题|题库)(?:简介|介绍|描述|预览|摘要|概述|标题|名称|正文)：|
  加载中[，。.…]{0,3}(?:请[^。.…，]{1,10})?[。.…]{0,6}|全文预览
`;

const readersDid = '(?:阅读|浏览|收藏|评论|下载|点赞|赞同|人气|观看|推荐)';
/** What is told behind one. */
export const toldBehind = pattern`
  \d[\d.,]{0,8}[kKwW万]?[ ]?[次人条]?(?:已)?${readersDid}|${readersDid}(?:量|数|次数|人次)?[ ：]?\d|\d{1,3}[ ]?页(?![面码])|(?:页数|大小)[ ：]?\d|
  (?:大?约|预计阅读)?[ ]?\d{1,3}[ ]?分钟|推荐度|(?:关注|收藏)(?=\d)|(?:关注|收藏|分享)(?=收藏|举报|打印|到(?:微信|朋友圈|微博|Facebook|LINE|QQ))|VIP专享|会员免费|(?:19|20)\d{2}\.\d{2}\.\d{2}|小编：|编辑部|(?:资料|文档|题库)编号|评分：|\d\.\d分|第1页|
  由[^\s，。：；]{1,8}(?:发布|上传|分享)|(?![题整汇精答及与和含附参目库集大])[^\s，。：；？！]{2,8}整理(?=(?:19|20)\d{2}[-/.年])
`;
