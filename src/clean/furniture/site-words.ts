import { pattern } from '../../script/pattern.ts';

/*
 * The words of which a site makes what it puts round a document, in folded text (see `closings`): buttons, facts of the
 * file, notices, and the names of lists. They stand in any order, glued to each other or not.
 */

const file =
  '(?:文档|文件|档案|资料|资源|附件|课件|试卷|试题|题目|题库|全文|原文|原文档|原文件|文章|本文|本页|此页|此文|页面)';
const fact = pattern`
  (?:文档|文件|资料|原文)?(?:页数|大小|字数|格式|编号|价格|售价|评分|星级|热度|来源|地址|链接|分类|标签|关键词|语言)|收藏数|[顶踩]次数|顶/踩数|(?:上传|发布|更新|发表)(?:时间|日期|人|者)|
  (?:下载|浏览|阅读|点击|收藏|评论)(?:积分|次数|人数|数|量)
`;
const value = pattern`
  (?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s?\d{1,2}:\d\d(?::\d\d)?)?|https?:[\w./?=&%-]{4,80}|[\d.,]{1,10}\s?(?:[kmg]b?|页|次|字|积分|元|分|万|人|%)?|
  (?:docx?|pdf|pptx?|xlsx?|txt|wps|会员上传|用户上传|网友上传|互联网|网络)|[\w*]{3,16})
`;

/** Words that no answer ends with, each a sign of a page. */
const own = pattern`
  (?:立即|免费|点击|马上|付费|继续|请|直接|去){0,2}(?:下载|收藏|分享|打印|举报|检举|转存|转发|阅读|查看|预览|购买|复制)(?:到电脑|保存)?(?:本|该|此|这[篇份个]|完整|全部|剩余|原|高清)?(?:${file}|app|客户端)(?:到电脑|到本地)?(?:需要?\s?[\d.]+\s?个?(?:积分|金币|元|[券币豆]))?|
  (?:收藏|分享|打印|转发)(?:本|该|此|这)[站题页文]|(?:发表|写)(?:评论|回复|留言)|[您你]的(?:邮箱|电子邮件)地址不会被公开|复制[连链][结接]|订阅(?:电子报|我们)|(?:追踪|关注)我们|(?:会员|客服)(?:专区|在线|登[录入])|联络站长|
  (?:加入|放入)?购物车|购买并下载|支持(?:免费)?(?:下载|打印|在线阅读)|(?:手机)?扫码(?:阅读|查看|下载|关注)|(?:下载|登[录入]|购买|付费|开通)后(?:可?编辑|下载|可?(?:继续)?(?:查看|阅读|浏览)(?:全文|全部|剩余(?:内容)?)?|可用)|试[读看]已?(?:结束|完毕)|(?:本|该|此)?(?:全文|文档|文件|资料)?共\s?\d+\s?页|已?预览全部|下载(?:该|这份)(?:资料|文档|文件)|加入(?:收藏夹?|书签|题库|书架|vip|会员|社[团群])|转寄(?:好友|朋友)|分享(?:到|至)(?:微信|朋友圈|微博|qq(?:空间)?|line|facebook|脸书)|
  版权(?:申诉|声明|投诉|所有|举报|说明|归(?:原|属|上传)?[作用]?[者户]{0,2}所有)|侵权(?:投诉|举报|必究|必删|(?:请)?(?:联系|告知)?(?:我们|本站|客服)?删除)|侵删|免责(?:声明|条款)|著作权(?:声明|政策)|未经(?:许可|授权),?不得(?:商用|转载|复制)(?:或商用)?|仅供(?:学习|参考)(?:[和与]?交流|参考)?(?:使用)?|
  (?:服务|使用|用户)(?:条款|协议)|(?:隐私|私隐)权?(?:政策|条款|声明|保护)|联[系络](?:我们|客服)|(?:在线|联[系络])?客服(?:中心|热线|电话|qq|微信|邮箱)?[:]?\s?\d[\dx*-]{4,14}|在线客服|关于(?:我们|本站)|加入我们|帮助中心|意见反馈|网站(?:地图|首页|声明)|友情链接|商务合作|投诉(?:举报|建议)|举报(?:反馈|投诉)|(?:暂无|尚无|还没有)(?:参考)?答案|,?我要(?:评论|留言|纠错|提问|回答|投稿|反馈)|
  (?:返回|回到?)(?:顶[部端]|首页|列表|目录|上一?页|页首)|[列打]印本页|
  (?:感谢|谢谢)(?:[您你])?的?(?:耐心)?(?:阅读|浏览|下载)(?:本(?:文档?|页|资料))?|剩余\s?\d{1,3}\s?(?:页|%)未?读?|展开阅读(?:全文|全部)?|尚有\s?\d{1,3}\s?题|(?:收藏|分享)这[篇份]|检举内容|\d{1,6}[则条]留言|\d{1,6}次分享|版权属[^,.;?!\s]{2,10}所有|
  (?:本[站范])?(?:范本|文件|资料)仅供[^,.;?!\s]{0,6}(?:参考|学习|研究)(?:参考)?|(?:若|如)?有侵权请(?:来信|来电)?告知|
  (?:文档|全部|用户|网友)?(?:评论|留言|回复)\s?[(]\d{0,6}[)]|(?:发表|写|查看|暂无|您的|你的|全部|热门|最新)评论|(?:已有|共有?)?\s?[\d.,]{1,9}\s?[人次位](?:已|参与)?(?:评价|评分|打分|点评)|(?:文档|资料)?(?:发布者|内容提供者|上传者|贡献者|上传用户)[:]?(?:\s?[\w*]{3,16})?|(?:该|此|这位?)(?:用户|家伙)很懒[,]?什么(?:也|都)没(?:有)?(?:介绍|留下|写)?|
  (?:本|该|此|以上|部分|网站?所有|所有)?(?:内容|文档|资料|资源|信息|文件)(?:来自|来源于|均?为|均?由|由)(?:互联网|网络|[^,.;?!\s]{0,6}网|(?:网友|用户|会员|作者)(?:自[发行])?(?:上传|提供|分享|贡献|发布|收集|整理){0,2}|用户\S{2,8}上传)?(?:分享|提供)?|(?:转载)?,?请(?:标明|注明)(?:出处|来源)|文档信息|平台(?:仅)?提供信息存储(?:空间)?服务|不代表本站(?:观点|立场)|本站(?:不承担|不对)[^,.;?!]{2,20}|
  (?:正在|内容|文档)?加载(?:更多|全部|中)(?:内容)?(?:\.{3,6})?(?:请稍[候后等]!?)?|(?:点击)?(?:加载|查看|展开)(?:更多|全文|全部|剩余)(?:内容|评论|文档)?|展开(?:全文|全部|剩余)(?:阅读)?|阅读(?:全文|原文)|已(?:展示|显示|加载)(?:全部|完毕)|没有更多(?:了|内容)|(?:免费)?预览(?:已)?(?:结束|完毕)|打开app(?:查看|阅读|看)(?:高清)?(?:原文|全文)?|下载(?:提示|说明|原版)|
  (?:开通|成为|升级|购买)(?:vip|会员)|vip(?:会员|专享|免费|免积分|专属){0,2}下载|[\d.]+元(?:成为|开通)(?:会员|vip)|(?:上传|投稿)[^,.;?!\s]{0,4}赚(?:钱|现金|积分)|
  该文档共\s?\d+\s?页|下载需\s?[\d.]+\s?元|\d+\s?人(?:已)?(?:下载|收藏)|[\d.]+\s?(?:文币|下载券|财富值)|下载积分|,?查找使用更方便|
  (?:©|copyright|\(c\))\s?(?:\d{4}(?:-\d{4})?)?|all rights reserved|[京沪粤浙苏鲁闽川渝津湘鄂皖豫冀]icp[备证]\s?\d+号?(?:-\d+)?|
  (?:原文|本文|来源)?(?:地址|链接)[:]?\s?https?:[\w./?=&%-]{4,80}|(?:${fact})\s?:\s?${value}
`;

/** Words that lead elsewhere: names of other pages follow. */
const lists = pattern`
  \[[^\]]{4,40}\](?:的)?(?:相关|推荐|热门)(?:文章|阅读|推荐|范文|资料)[:]?|\[(?:拓展|扩展|延伸|相关|推荐)阅读\]|
  (?:相关|热门|最新|推荐|同类|更多|精选|精品|延伸|其[他它])(?:的)?(?:文档|资料|推荐|文章|阅读|搜索|下载|标签|试题|题库|文库|上传|职[缺位]|专题|链接|主题|内容)[:]?|[^,.;?!\s]{2,6}其[他它]面试题|猜[你您](?:喜欢|想看|感兴趣)[:]?|[你您]可能(?:也|还)?(?:会)?(?:喜欢|感兴趣|有兴趣|关注|想看)的?(?:文档|内容|文章)?[:]?|网友正在看|大家(?:都|还)?在(?:看|搜)[:]?|看了又看|为[你您]推荐|[上下]一[篇页][:]?|同类(?:热点|推荐|笔记)[:]?|相关内容(?:推荐)?[:]?|看[了过][^,.;?!]{2,40}?的人还(?:看|在看|喜欢)了?[:]?
`;

/** What stands beside them, and in an answer as well. */
const beside = pattern`
  下载|收藏|分享|点?赞(?:好|同)?|踩|打印|关注|评论|打赏|转发|登[录入]|注册|首页|会员|客服|反馈|投诉|举报|检举|申诉|留言|回复|常见问题|客服在线|纠错|[顶赏]|vip|免费|在线|浏览|阅读|上传|广告|更多|搜索|目录|下一题|上一题|觉得有用|请|立即购买|购买|展开|收起|全屏|放大|缩小|line|facebook|whatsapp|twitter|微博|微信|qq|人人|文库网?|文档网?|
  (?<![\d-])(?:(?:19|20)\d\d-)?(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])|第\d{1,3}页[,/]?共\d{1,3}页|-{1,2}\s?\d{1,3}\s?-{1,2}|\d{1,3}\s?/\s?\d{1,3}(?!\d)|\d{1,4}\s?页|(?:浏览|阅读|点击|收藏|点?赞|评论|留言|下载|喜欢|转发|分享)[数量]?\s?[\d.,]{1,8}\s?[次万kw人]?|[\d.,]{1,8}\s?[次万kw人]?(?:浏览|阅读|点击|收藏|点?赞|评论|下载|喜欢|分享)|[¥￥]\s?[\d.]{1,8}
`;

/** What goes on as a sentence does behind such a word. */
const goesOn = '[的由是和与及了]';
const word = new RegExp(`(?:(?<own>${own})|(?<lists>${lists})|(?<beside>${beside}))(?!${goesOn})`, 'g');

/** What a stretch of folded words is made of. */
interface Made {
  /** How many words of a site's own it has, each counted once, and how many of any of these lists. */
  own: number;
  all: number;
  /** What is none of them, the names below lists left out. */
  rest: readonly string[];
}

/** Whether a stretch of folded text begins with a word of a site, told without a look at the rest. */
export function isLedBySite(words: string): boolean {
  const signs = leadingSigns.exec(words)?.[0].length ?? 0;
  for (let at = 0; at <= signs; at += 1) {
    wordHere.lastIndex = at;
    if (wordHere.test(words)) return true;
  }
  return false;
}

/** Of which words of a site a stretch of folded text is made, where it begins with one. */
export function madeOf(words: string): Made {
  const ownWords = new Set<string>();
  const all = new Set<string>();
  const rest: string[] = [];
  let end = 0;
  let isList = false;
  for (const { index, 0: found, groups } of words.matchAll(word)) {
    const between = words.slice(end, index).replace(separators, '');
    if (between !== '' && !isList) rest.push(between);
    if (groups?.own !== undefined || groups?.lists !== undefined) ownWords.add(found);
    all.add(found);
    isList = groups?.lists !== undefined || (isList && groups?.beside !== undefined);
    end = index + found.length;
  }
  const last = words.slice(end).replace(separators, '');
  if (last !== '' && !isList) rest.push(last);
  return { own: ownWords.size, all: all.size, rest };
}

const separators = /[\s|·_/。•,:"<>»›()[\]*+~=…-]+/g;
const leadingSigns = new RegExp(`^(?:${separators.source})`);
const wordHere = new RegExp(word.source, 'y');
