import { pattern } from '../../script/pattern.ts';

/*
 * What sites that show files stamp on their pages: `精品文档 可编辑 欢迎下载`, `豆丁网 精品文档 www.docin.com`. Such a line is made
 * of few words, and of no others. All in folded text, see `closings`.
 */

/** What is stamped on, and what may be done with it: one of these it must say. */
const ofFiles = pattern`
  文档|文库|资料|范文|word|pdf|pptx?|docx?|课件|模板|全文|原文|完整版|下载券?|预览|打印|编辑|转存|水印|会员|vip|积分|上传
`;
/** What only praises or sells them, so that no answer is made of nothing but these words. */
const praise = pattern`
  欢迎(?:您|你)?(?:下载|阅读|使用)|免费(?:下载|阅读|领取|获取)|(?:精品|优质|精选|海量|优秀|专业|实用|百万)(?:的)?(?:文档|资料|范文|word|模板|文库)|精品(?=\s|$)|
  无水印|去水印|完整版|高清(?:版|下载)|可(?:自由)?编辑|双击可?(?:删除|编辑)|下载(?:支持|即用|可用|后(?:更清晰|查看|可编辑|阅读|使用|可用|即可))|
  (?:vip|会员)(?:免费|专享)?下载|开通(?:vip|会员)|尽在|(?:分享|共享|下载|交流)平台|资料(?:推荐|[共分]享)|版权归(?:原?作者|上传者|出版社?)(?:或出版社)?(?:所有)?|更多(?:精[彩品]内容|文档|资料|范文)|请勿商用|(?:勿作|不得用于|请勿用于)商业用途|[仅只]供(?:大家|个人)?(?:学习|参考|交流)
`;
const others = pattern`
  文件|文章|资源|试题|题库|内容|材料|本页|本文(?![档库件章])|页面|格式|版本?|阅读|浏览|修改|保存|分享|共享|删除|双击|收藏|登录|付费|购买|开通|查看|使用|访问|关注|
  精品|优质|精选|海量|优秀|专业|实用|最新|全套|原创|正版|免费|高清|完整|百万|更多|可以?|请勿?|欢迎|即可|即用|后|立即|尽在|就在|支持|在线|自由|
  [仅只]供|学习|参考|交流|推荐|整理|收集|汇总|提供|平台|中心|商用|转载|来自|来源|于|网络|互联网|与|和|及|的|为|是|如有|侵权|联系|告知|
  更清晰|方便|用途|商业|电脑|手机|本地|以上|以下|本|该|此|您|你|随时随地|随时|感谢|大家|个人|点击|加入|注册|百度|网盘|离线|需要?|由|打开|精彩
`;
const address = String.raw`(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,30}(?:\.(?:com|cn|net|org|cc|top|vip|tw|hk|info)){1,2}(?![a-z])\/?`;
/** `豆丁网`, `人人文库网`, `文库小站`; the sign of a network or an office in a company is none: `公司内网`. */
const site = String.raw`[\u3400-\u9fffa-z0-9]{1,8}?(?:(?<![内外官联电全])网(?![络站上点页线])|文库网?|文档网?|论坛|小站|网校|资料库)`;

const all = new RegExp(`${address}|${praise}|${ofFiles}|${others}`, 'g');
const named = new RegExp(`(?<=^|[\\s|·—-])${site}(?=[\\s|·—-]|$)`, 'g');
const giver = new RegExp(`由${site}(?:提供|整理|分享|上传|收集|发布)`, 'g');
const separators = /[\s,|·_/。:•()[\]"~=*…—–-]+/g;
const longest = 60;
const shortest = 5;

/** How a line of these words stands: `sure` wherever it is, `maybe` where it comes again; null for any other line. */
export function stampOf(text: string): 'sure' | 'maybe' | null {
  const words = text.replace(/[.!]$/, '');
  if (words.length > longest || words.length < shortest || /[?;]/.test(words)) return null;
  const given = words.replace(giver, '');
  const unnamed = isMade(given) ? given : given.replace(named, '');
  const isNamed = unnamed !== words;
  if (!isMade(unnamed)) return null;
  const hasAddress = oneAddress.test(unnamed);
  const isOfFiles = oneOfFiles.test(words);
  const isPraised = onePraise.test(words);
  if (!hasAddress && !isNamed && !isOfFiles && !isPraised) return null;
  const isSure = isPraised || (hasAddress && (isNamed || isOfFiles)) || given !== words;
  return isSure ? 'sure' : 'maybe';
}

const oneAddress = new RegExp(address);
const oneOfFiles = new RegExp(ofFiles);
const onePraise = new RegExp(praise);

/** Whether words, and some of them, are nothing but such. */
const isMade = (words: string): boolean =>
  words.replace(separators, '') !== '' && words.replace(all, '').replace(separators, '') === '';
