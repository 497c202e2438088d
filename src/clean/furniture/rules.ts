import type { RemovalRule } from '../../read/removal-rule.ts';
import { pattern } from '../../script/pattern.ts';
import {
  adverts,
  byline,
  closings,
  englishByline,
  isCaption,
  lure,
  postLine,
  readersCounted,
  readingProgress,
  sellsCourse,
  watermark,
} from './closing.ts';
import { isOfEnglishSite } from './english-site.ts';
import { buttons } from './foot-words.ts';
import { isShort, type Line } from './lines.ts';
import { answering, isNotice } from './notices.ts';
import { stampOf } from './stamps.ts';

/** What a page puts round a document, told line by line. */
interface LineRule {
  rule: RemovalRule;
  isFurniture: (line: Line) => boolean;
}

/** Longer lines are prose that happens to begin or end like this. */
const longestClosing = 140;

/** `《…》由会员分享,…`: it names the document twice. An endless line may begin with it. */
const longestSharing = 220;

/** What Taiwanese blogs print below each post. */
const ofBlog =
  '(?:全站热搜|创作者介绍|(?:留言|人气)\\s?\\(\\s*\\d+\\s*\\)|文章标签|(?:全站|个人)分类:\\S{2,12})';

const isOneOf = (patterns: readonly RegExp[], text: string): boolean =>
  text.length <= longestClosing && !text.includes('?') && patterns.some((pattern) => pattern.test(text));

const closesPage = (text: string): boolean => !answering.test(text) && isOneOf(closings, text);

const matches = (rule: RemovalRule, pattern: RegExp): LineRule => ({
  rule,
  isFurniture: (line) => isShort(line) && pattern.test(line.text),
});

/** Who signs the sheet of an interview or a paper. */
const signer =
  '(?:主?面试官|主?考官|评委|考生|应[聘征试][者人]|候选人|被?面[试谈][者人]|(?:面[谈试])?主[管持]人?|监考[员人]?|监督[员人]?|阅卷人|记[录分]人?员?|[计统核]分[员人]|复核[员人]?|负责人|部门(?:主管|经理|负责人)|人力资源部?)';
/** `考官签名:　　监督员签名:　　年　月　日`: what they sign and on which day, left empty or not. */
const signatures = new RegExp(
  `^(?=.*(?:[:_]|\\s{4}))(?:${signer}\\s?[(]?(?:签[字名章]|姓名)[)]?[:]?[\\s_]*(?:(?:日期|时间|得分)[:]?[\\s_]*)?(?:[\\d\\s_]{0,8}年[\\d\\s_]{0,8}月[\\d\\s_]{0,8}日?)?\\s*)+$`,
);

/** Folded patterns: Simplified, half-width, lower case, `,` for 、 and `.` for 。. */
export const lineRules: readonly LineRule[] = [
  matches(
    'page number',
    /_第\d+页$|^[-–—]{0,3}\s*\d{1,3}\s*[-–—]{1,3}$|^~\s?\d{1,3}\s?~$|^0\s*\/\s*\d{2,4}字?$|^[(]?第\s*\d+\s*页(?:[,/(\s]*共\s*\d+\s*页)?[)]?(?:[\s|·]+(?:https?:\/\/)?(?:[a-z\d-]{1,30}\.){1,4}[a-z]{2,6}\/?)?$|^第\s*[一二三四五六七八九十]{1,3}\s*页[,/(\s]*共\s*[一二三四五六七八九十]{1,3}\s*页[)]?$|^共\s*\d+\s*页(?:[,/\s]*第\s*\d+\s*页)?$|^页[码次]?[:\s]\s*\d{1,3}(?:\s*\/\s*\d{1,3})?$|^[^.?!;_]{2,60}\s{3,}[-–—]\s?\d{1,3}\s?[-–—]$|^p\.\s?\d{1,3}(?:\s?(?:\/|of)\s?\d{1,3})?$|^[-–—]{0,3}\s*page \d+(?: of \d+)?(?:\s*[-–—]{1,3})?$|^第page页共numpages页$/,
  ),
  matches('reading progress', readingProgress),
  matches(
    'download link',
    new RegExp(pattern`
      ^(?:点击|立即|免费|付费|合集|vip免费|会员免费)?下载(?:本|此|该|原)?(?:文档|文件|资料|资源|原文|
      全文|券|app)?(?:到电脑|到本地)?(?:\(\d+\))?$|
      ^(?:转存|保存)到(?:网盘|百度网盘)$|
      ^(?:开通|购买|加入|成为)(?:vip|会员)(?:,?\s?免费下载)?$|
      ^(?=.*(?:下载|文档|积分|文币|财富值))(?:下载|阅读)?(?:本|此|该)?(?:文档|文件|资料|资源|全文)?(?:需要?|需支付|所需|售价|价格)[:\s]*[\d.]+\s*
      (?:个?(?:下载)?(?:积分|金币|文币|[券币豆元点])|财富值)[\s,]*(?:(?:立即|点击|免费|马上)?(?:下载|购买|支付))?$
    `),
  ),
  {
    rule: 'file name',
    isFurniture: (line) =>
      isShort(line) && (line.isNearTop || /vip$/.test(line.text)) && !line.isItem && fileName.test(line.text),
  },
  // Boxes for those who mark a paper, over each of its parts.
  matches('score box', /^(?:(?:得\s*分|[评阅]\s*[分卷]\s*人|复\s*[核查]\s*人)[\s|:]*)+$/),
  matches('page heading', /^(?:文档|内容|资料|资源)(?:简介|介绍|说明|预览|描述|标签|摘要|详情)$|^文本内容:$/),
  // What the editor of a blog puts where somebody is to write.
  matches(
    'page heading',
    /^提示:(?:写完文章后,目录可以自动生成|这里可以添加|以下是本篇文章正文内容|这里(?:对|是)(?:本篇)?文章)/,
  ),
  matches(
    'page button',
    new RegExp(pattern`
      ^(?:点击)?(?:查看|加载|展开|阅读|显示)(?:阅读|查?看)?(?:(?:更多|全文|全部|剩余全文|原文)(?:内容|评论|
      回答|回复|文档)?|(?:完整|全部|剩余)的?(?:参考)?(?:答案|解析|回答))[\s>»▼∨]*$|
      ^(?:全屏|放大)(?:阅读|查看)?$|^(?:立即|马上|点击|免费)(?:领取|报名|咨询|抢购|试听|试学|订阅)$|
      ^(?:(?:收藏|分享|举报|点赞|打印|纠错|赞|踩|讚|打赏|推荐|转发|在看|喜欢|关注|收起|回复|
      支持|反对|使用道具|引用|复制链接|复制代码|ai讲解)[\s|·]*)+$|
      ^(?:收起|隐藏|展开)(?:答案|解析|全文)?[\s▼▲▽△∧∨»>]*$(?<=答案|解析|全文|[▼▲▽△∧∨»>])|
      ^(?:点击)?(?:查看|显示|展开)?(?:参考|正确)?(?:答案|解析)\s?[▼▽∨»>]+$|
      ^(?:我是)?.{0,4}(?:分割线|分隔线)[-=~*\s]*$|
      ^([~※◆■●○◇□▲△▽▼•─━═])\1{3,}$|
      ^[([]?(?:(?:未完,?)?(?:接下页|转下页|[上下][转接]第?\s?\d{0,3}\s?[页版])|[背反次下][面页][尚还仍]?有(?:试题|题目))[)\]]?$
    `),
  ),
  matches(
    'page menu',
    new RegExp(
      pattern`
        ^(?:返回|回)(?:首页|顶部|页顶|顶端|列表|上页|目录)$|
        ^(?:skip to (?:main |popular )?(?:content|navigation|pages)\s*)+$|^跳(?:转|至|到|过){1,2}(?:主要?)?(?:内容|正文)(?:区)?$|
        ^[⬆↥↑▲🔝]?\ufe0f?\s*back to (?:the )?(?:top|contents?)\s*[⬆↥↑▲🔝]?\ufe0f?$|
        ^(?:上|下)一(?:篇|页|主题|章)(?:$|:.{0,60}$|\s{1,3}下一)|
        ^(?:你的|您的|当前)位置:|
        ^←\s?[^.?!;]{1,30}[|·/]\s?(?:[^.?!;|]{1,20}[|·/]\s?)?[^.?!;|]{1,30}→$|^首页\s*[>»/]|^(?:网站|本站)?首页(?:\s*\|\s*[^\s|.?!;]{2,8}){1,12}$|^${ofBlog}(?:[\s|]+${ofBlog})*$|
        ^(?:登录|登入|注册)\s*[|/·]?\s*(?:注册|登录|登入)?$|
        ^(?:网站地图|联系我们|关于我们|帮助中心|隐私权?政策|服务条款|免责声明|
        意见反馈)(?:[\s|·]+(?:网站地图|联系我们|关于我们|帮助中心|隐私权?政策|服务条款|免责声明|
        意见反馈))*$|
        ^字(?:体|号):\s*(?:大|中|小|\s|\[|\])+$|
        ^分享(?:到|至|此文)[:\s]|
        ^(?:打印本页|关闭窗口)[\s|]*(?:关闭窗口)?$
      `,
      'u',
    ),
  ),
  matches(
    'comment form',
    new RegExp(pattern`
      ^(?:发表|提交|写|发布|查看|暂无|我要)(?:评论|留言|回复)$|
      ^查看(?:全部|所有|更多)?\s*\d+\s*条(?:评论|回复|留言)$|
      ^(?:登录|登入|注册)后(?:你|您)?(?:可以|即可|才能)$|
      ^\d+\s*\/\s*\d+字$|
      ^\d+\s*条(?:评论|回复|留言)$|
      ^您?需要登[录入]后才(?:可以|能)(?:回帖|评论|回复|发表)
    `),
  ),
  matches(
    'uploader',
    new RegExp(pattern`
      \+\s*关注$|
      ^实名认证$|
      ^(?:文档|资料)?(?:贡献者|上传者|作者)$|
      ^\d+[亿万]\+?vip精品文档$|
      ^(?:上传|发布)(?:时间|人|于)\s*[:]|
      ^文档(?:分类|格式|大小|页数|热度|编号|星级)[:]|
      ^(?:文件大小|总?页数|收藏数|顶次数)\s*:\s*\d|
      ^(?:顶\/踩数|收藏人数|评论次数)[:]|
      ^(?:责任)?编辑:.{0,20}$
    `),
  ),
  // An answer may tell of a file as well; at the top it is the document's own.
  { rule: 'uploader', isFurniture: ({ text, isNearTop }) => isNearTop && ofFile.test(text) },
  matches(
    'counter',
    new RegExp(pattern`
      ^(?:浏览|阅读|点击|访问|下载|热度)(?:量|数|次数|人次|人数)?[:\s]\s*[\d,.]+\s*[万次k+]*$|
      ^(?:(?:字数|阅读|评论|喜欢|点赞|收藏|赞同|赞|浏览|转发|(?:没)?有(?:用|帮助)|实用|留言|回复|感谢)\s*[\d,.]+\s*[万k+]*[\s|·]*)+$|
      ^本页共\s*\d+\s*[题条项篇](?:[,\s|]+(?:浏览|阅读|点击|访问)(?:人次|次数|量|人数)?[:\s]*[\d,]+)?$|^[\d,.]+\s*(?:人点赞|人赞同|人收藏|次阅读|次浏览|人浏览|个赞)$|
      ^(?:[\d,.]+\s*万?\s*(?:阅读|浏览|下载|收藏|点赞|评论)\s*){2,}$|
      ^(?:(?:👍|👎|💬|❤|⭐|👀|🔥)\ufe0f?\s*\d+\s*)+$|
      ^(?:本题)?(?:已有?|共有?)?\s*[\d,.]+\s*万?\s*人(?:答[对错]|做[过对错]|已做|学过|在学|看过)(?:本?题)?$
    `),
  ),
  matches('counter', readersCounted),
  matches('counter', /^[-•·]?\s*(?:约\s*[\d.]+\s*[千万]?[字页]|0|20\d\d-\d\d-\d\d\s*发布于.{2,6}|举报)$/),
  // `《…试题.docx》由会员分享,可在线阅读,更多相关《…》请在…上搜索。`
  {
    rule: 'site notice',
    isFurniture: ({ text }) =>
      text.length <= longestSharing && /^《[^》]{2,80}》由会员(?:上传)?分享,(?:可在线阅读|请在)/.test(text),
  },
  matches(
    'date line',
    new RegExp(pattern`
      ^(?:本帖最后由.{1,30})?(?:发表|发布|编辑|更新|最后编辑|创建|修改|上传|已)于?\s*[:于]?\s*
      (?:20\d\d|19\d\d)[-.年/]\d{1,2}[-.月/]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?
      (?:\s*(?:编辑|修改|发布|发表))?(?:\s*\|.{0,30})?$|
      ^本帖最后由.{1,40}编辑$
    `),
  ),
  matches('date line', englishByline),
  matches(
    'forum floor',
    /^(?:#?\d{1,4}\s*[#楼]|楼主|沙发|板凳|地板)(?:\s*(?:发表于|只看该作者|楼主|电梯直达).{0,40})?$|^只看该作者$|^显示全部楼层$|^(?:发新帖|返回列表|倒序浏览|阅读模式|电梯直达)(?:\s|$)/,
  ),
  matches(
    'rights',
    new RegExp(pattern`
      ^(?:©|\(c\)(?=\s?(?:copyright|版权|(?:19|20)\d\d(?!\d|年)))|copyright)\s?.{0,70}$|
      ^.{0,40}all rights reserved\.?$|
      ^.{0,30}icp[备证]\s?\d+号.{0,20}$|
      ^.{0,12}公网安备\s?\d+号$|
      ^(?:著作权|版权)(?:归作者所有|所有).{0,70}$|
      ^版权声明:本文(?:为|由).{0,70}$|
      ^(?:本文|原文)(?:链接|地址|出处):\s?\S{0,80}$|
      ^商业转载请联系作者|
      ^转载请注明(?:出处|来源).{0,40}$|
      ^来源:\s?(?:知乎|网络|互联网|简书|csdn|百度文库|豆丁网|道客巴巴)$
    `),
  ),
  matches(
    'invitation',
    new RegExp(pattern`
      ^(?:点击)?(?:上方|下方)?.{0,12}(?:长按|扫描|扫码|识别)(?:识别|关注|下方|上方|
      添加)?(?:二维码|微信|公众号|加群|进群).{0,30}$|
      ^点击上方.{0,12}关注.{0,12}$|
      ^(?:关注|微信搜索?).{0,12}公众号.{0,40}$|
      ^更多精彩内容,?(?:就在|请|尽在).{0,20}$|
      ^(?:点个|右下角点?)在看$
    `),
  ),
  // `- 广告 -`, whose first dash looks like the mark of a list.
  matches('advertisement', /^(?:广告|推广|赞助内容)\s?[-=~*]{1,6}$/),
  { rule: 'site notice', isFurniture: ({ text, isHeading }) => !isHeading && isOfEnglishSite(text) },
  { rule: 'site notice', isFurniture: isNotice },
  { rule: 'site notice', isFurniture: ({ text }) => closesPage(text) },
  { rule: 'site notice', isFurniture: ({ text, isNearTop }) => !isNearTop && isCaption(text) },
  matches('site notice', /^.{2,60}来自\S{1,8}(?:网|文库)\S{0,30}转载请[注标]明出处.?$/),
  {
    rule: 'advertisement',
    isFurniture: ({ text, isItem }) => {
      const words = withoutPointers(text);
      return !isItem && (isOneOf(adverts, words) || lure.test(words) || sellsCourse(words));
    },
  },
  matches('page button', buttons),
  matches(
    'page button',
    /^(?:(?:回[复覆]|引用|赞|点赞|支持|反对|评分|举报|收藏|分享|使用道具|只看该作者)\s*\d*(?:[\s|·]+|$)){2,}$/,
  ),
  matches('uploader', byline),
  { rule: 'uploader', isFurniture: (line) => line.isNearTop && isShort(line) && postLine.test(line.text) },
  matches('watermark', new RegExp(`^(?:${watermark.source})+$`)),
  {
    rule: 'watermark',
    isFurniture: ({ text, isItem }) => (!isItem || framed.test(text)) && stampOf(text) === 'sure',
  },
  matches('hashtags', /^(?=.*[\u4e00-\u9fff])(?:#[^\s#]{1,20}#?\s*){2,}$/),
  matches('form', signatures),
];

/** Whether a page would have these folded words in a line of their own. */
export const isOfPage = (text: string): boolean =>
  lineRules.some(({ isFurniture }) =>
    isFurniture({ text, start: 0, end: text.length, isItem: false, isNearTop: false, isHeading: false }),
  );

/** `-- 精品文档 --`, whose first dash looks like the mark of a list. */
const framed = /[-=~*]$/;

/** What points at an advertisement: `↓↓↓ 点击下方卡片 ↓↓↓`. */
const pointing = /^(?:[↓⬇▼👇👉☞➡★☆\s]|\ufe0f)+|(?<![↓⬇▼👇👈☜★☆\s]|\ufe0f)(?:[↓⬇▼👇👈☜★☆\s]|\ufe0f)+$/gu;
const pointer = /[↓⬇▼👇👉👈☜☞➡★☆\s]|\ufe0f/u;

/** Most lines have none at either end, and the pattern looks at every unit between. */
const withoutPointers = (text: string): string =>
  pointer.test(text.slice(0, 2)) || pointer.test(text.slice(-2)) ? text.replace(pointing, '') : text;

/** `格式:DOCX`, `大小:27.2KB`: what a site tells of a file. */
const ofFile =
  /^(?:大小\s?:\s?[\d.]+\s?[km]?b|(?:文件)?格式\s?:\s?(?:docx?|pdf|pptx?|xlsx?|txt|wps)|总字数\s?:\s?约?[\d.]+[千万]?字)$/;

const fileName = /^(?=.*[\u4e00-\u9fff]{3})[^.]{1,80}\.(?:docx?|pdf|pptx?|xlsx?|wps|txt|rar|zip)\s*(?:vip)?$/;
