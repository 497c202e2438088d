import type { Line } from './lines.ts';

/** Longer ones are prose. */
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
  /预览|试读/,
  /审核通过/,
];
/** Three of them seldom meet in a question, and then a site does not speak of itself. */
const fewestNoticeWords = 3;
const siteItself =
  /本站|本网站|网站文档|文库|[本该]文档|本资源|vip文档|网所有资源|版权(?:说明|申诉|提示|归)|如有侵权|侵权必究|上传者|内容提供方/;
/** A candidate speaks, or a step of an answer begins. */
export const answering = /我[会将先认想觉们]?(?:会|将|先|认为)|首先|其次|^答[:,]|答案/;

/** What sites that show documents say of them, in words that tell it alone. Folded. */
const ofDocuments: readonly RegExp[] = [
  /^(?:\d{1,2}[.,]\s?){0,2}下载(?:本|该)?(?:文档|文件|资料)前,?请.{0,60}平台不提供/,
  /^(?:\d{1,2}[.,]\s?){0,2}["“]?仅部分预览["”]?的(?:文档|文件|资料).{0,80}(?:反馈|申请)退款/,
  /^(?:\d{1,2}[.,]\s?){0,2}如(?:果|有)?(?:本|该)?(?:文档|文件|资料)侵犯您的.{0,8}权益?,?请联系(?:客服|我们|平台)/,
  /^(?:\d{1,2}[.,]\s?){0,2}(?:本|该)(?:文档|文件|资料)共\s?\d+\s?页[,.]?\s?(?:可|支持|您可以?)(?:免费|在线)?(?:阅读|预览)(?:全部|全文|前)/,
];

const countNoticeWords = (text: string): number => noticeWords.filter((word) => word.test(text)).length;

/** Whether a line is a notice of the site's: of itself, in words of such notices. */
export const isNotice = ({ text }: Line): boolean =>
  text.length <= longestNotice &&
  !text.includes('?') &&
  (ofDocuments.some((words) => words.test(text)) ||
    (siteItself.test(text) && !answering.test(text) && countNoticeWords(text) >= fewestNoticeWords));

/** Whether a line goes on with what a notice says. */
export const goesOnNoticing = ({ text }: Line): boolean =>
  text.length <= longestNotice && countNoticeWords(text) >= 1;
