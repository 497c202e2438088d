import type { Line } from './lines.ts';

/** What a page puts round a document, told line by line. */
export interface LineRule {
  rule: string;
  isFurniture: (line: Line) => boolean;
}

/** A heading of the page, and how far what stands under it reaches. */
export interface BlockRule {
  rule: string;
  heading: RegExp;
  isWithin: (line: Line) => boolean;
}

/** Longer lines are prose: a page's own words come in short ones, its notices apart. */
const longestFurnitureLine = 90;
const longestNotice = 600;

/** Words of a site's notices about files, rights and payment. */
const noticeWords = [
  /本站|本网站|本平台|文库|网站文档/,
  /版权|著作权|权益/,
  /侵权|侵犯|认领/,
  /下载/,
  /上传/,
  /vip|会员/,
  /付费|退款|扣除/,
  /举报|申诉|投诉电话/,
  /文档|文件|资源|压缩包/,
  /不保证|不承担|不负责|不做任何|不退款|概不/,
  /第三方|盈利|商业用途/,
  /winrar|解压|pdf|office|cad/,
  /请联系|与我们联系|联系我们/,
  /合作方|网友|(?:由|归)(?:上传)?用户/,
];
/** Three of them seldom meet in a question, and then one is not of those that only a site says of itself. */
const fewestNoticeWords = 3;
const siteItself = /本站|本网站|网站文档|文库|版权|著作权|侵权|vip|会员|合作方/;

const countNoticeWords = (text: string): number => noticeWords.filter((word) => word.test(text)).length;

const isNotice = ({ text }: Line): boolean =>
  text.length <= longestNotice &&
  !text.includes('?') &&
  siteItself.test(text) &&
  countNoticeWords(text) >= fewestNoticeWords;

const matches = (rule: string, pattern: RegExp): LineRule => ({
  rule,
  isFurniture: ({ text }) => text.length <= longestFurnitureLine && pattern.test(text),
});

/** Folded patterns: Simplified, half-width, lower case. */
export const lineRules: readonly LineRule[] = [
  matches('page number', /_第\d+页$|^-?\s*\d+\s*\/\s*\d+\s*-?$|^第\d+页(?:[,，\s]*共\d+页)?$|^共\d+页$/),
  matches('reading progress', /^已(?:阅读)?\d+页[,\s]*(?:还剩|剩余)\d+页|^还剩\d+页未读|继续(?:免费)?阅读$/),
  matches('download link', /^(?:点击|立即|免费|付费)?下载(?:本)?(?:文档|文件|资料|原文|全文)?(?:到电脑)?$/),
  matches('file name', /^[^.。]{1,80}\.(?:docx?|pdf|pptx?|xlsx?|wps|txt|rar|zip)\s*(?:vip)?$/),
  matches('page heading', /^(?:文档|内容|资料|资源)(?:简介|介绍|说明|预览|描述)$/),
  matches(
    'page button',
    /^(?:查看|加载|展开|阅读)(?:更多|全文|全部)|^(?:全屏|放大)(?:阅读|查看)?$|^(?:收藏|分享|举报|点赞|打印|纠错|赞|踩)$/,
  ),
  matches('comment form', /^(?:发表|提交|写)评论$|^\d+\s*\/\s*\d+字?$/),
  matches(
    'uploader',
    /\+\s*关注$|^实名认证$|^(?:文档|资料)?(?:贡献者|上传者|作者)$|^\d+[亿万]\+?vip精品文档$|^(?:上传|发布)(?:时间|人|于)[::]/,
  ),
  { rule: 'site notice', isFurniture: isNotice },
];

const isShort = ({ text }: Line): boolean => text.length <= longestFurnitureLine;

export const blockRules: readonly BlockRule[] = [
  {
    rule: 'site notice',
    heading: /^(?:温馨提示|友情提示|特别提示|下载说明|使用说明|版权声明|免责声明)[::]?$/,
    isWithin: ({ text, isItem }) => isItem && text.length <= longestNotice && countNoticeWords(text) >= 1,
  },
  {
    rule: 'other documents',
    heading: /^(?:最新|相关|热门|推荐|类似|猜你喜欢的?)(?:文档|资料|推荐|下载|文章|阅读)[::]?$|^猜你喜欢$/,
    isWithin: ({ text, isItem }) => isItem && text.length <= longestFurnitureLine,
  },
  {
    rule: 'comments',
    heading: /^(?:文档|用户|网友|全部)?评论(?:\s*\(\d+\))?$/,
    isWithin: isShort,
  },
];
