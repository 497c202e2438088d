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
];
/** Three of them seldom meet in a question, and then a site does not speak of itself. */
const fewestNoticeWords = 3;
const siteItself =
  /本站|本网站|网站文档|文库|[本该]文档|vip文档|网所有资源|版权(?:说明|申诉|提示|归)|如有侵权|侵权必究|上传者|内容提供方/;
/** A candidate speaks, or a step of an answer begins. */
export const answering = /我[会将先认想觉们]?(?:会|将|先|认为)|首先|其次|^答[:,]|答案/;

const countNoticeWords = (text: string): number => noticeWords.filter((word) => word.test(text)).length;

/** Whether a line is a notice of the site's: of itself, in words of such notices. */
export const isNotice = ({ text }: Line): boolean =>
  text.length <= longestNotice &&
  !text.includes('?') &&
  siteItself.test(text) &&
  !answering.test(text) &&
  countNoticeWords(text) >= fewestNoticeWords;

/** Whether a line goes on with what a notice says. */
export const goesOnNoticing = ({ text }: Line): boolean =>
  text.length <= longestNotice && countNoticeWords(text) >= 1;
