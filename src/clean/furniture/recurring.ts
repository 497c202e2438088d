import type { Line } from './lines.ts';
import { stampOf } from './stamps.ts';

/**
 * What a site prints here and there between questions, in folded text, and an answer may list as well: only where the
 * same line comes again is it the page's.
 */
const maybeOfPage =
  /^(?:广告|推广|复制|copy|反馈|纠错|(?:我要)?报错|展开|收起|收藏|分享|点赞|图片加载失败|图片已失效|二维码|[([](?:图片加载失败|二维码)[)\]]|(?:https?:\/\/|www\.)\S+|[^\s,.;:?!]{2,12}(?:网|网校|文库|论坛|公众号)(?:整理|原创|版权所有|出品|独家|首发|\s*(?:https?:\/\/|www\.)\S+)?|[^\s,.;:?!]{0,10}(?:资料|文档|题库|试题|真题|文库|学习|考试)(?:[^\s,.;:?!]{0,4}(?:分享|共享|下载|交流)(?:平台|网|中心|站|社区)|平台|网)|本文来自.{2,16}|(?:正在播放|视频讲解|在线播放)[:].{1,40}|(?:我要)?(?:纠错|反馈|提问|讨论))$/;
export const isMaybeOfPage = (text: string): boolean => maybeOfPage.test(text) || stampOf(text) !== null;

/**
 * Where readers are to find more, and that they are called there: `获取全套题库请加QQ群123456`, `欢迎访问求职资料网 www.….com`. A
 * link that an answer names calls nobody, and what a candidate would do has him in it.
 */
const address =
  /https?:\/\/|www\.|[a-z\d-]{2,}\.(?:com|cn|net|org|vip|top|cc)\b|公众号|微信|q+\s?群|[交学刷]\S{1,3}群|小程序|官网|网[站校]/;
const call =
  /更多|全套|完整版?|请|欢迎|关注|访问|登[录入]|下载|搜索|免费|领取|扫码|获取|[加进入]群|整理|提供|出品/;
const ofAnswer = /[?我他她您]|客户|顾客|客人|用户|同事|参考(?:资料|文献|链接|网址|文档)|详见|见于/;
const callsReaders = (text: string): boolean =>
  text.length <= longestCall && address.test(text) && call.test(text) && !ofAnswer.test(text);
const longestCall = 60;

/** So often the same stands there. */
export const fewestSame = 2;

/** Lines that are the page's as they come again. Items and points of lists never are, nor headings. */
export function recurringOf(lines: readonly Line[]): Line[] {
  const byText = new Map<string, Line[]>();
  for (const [at, line] of lines.entries()) {
    if (line.isItem || line.isHeading) continue;
    if (!standsApart(lines[at - 1], lines[at + 1])) continue;
    const same = byText.get(line.text);
    if (same) same.push(line);
    else byText.set(line.text, [line]);
  }
  return [...byText].flatMap(([text, same]) =>
    same.length >= fewestSame && (isMaybeOfPage(text) || callsReaders(text)) ? same : [],
  );
}

const ended = /[.!;)"\]]$|^[^:]{0,6}答案[:]?\s?\S{1,8}$|^[([]?[a-h][.,)\]]/;
const begins =
  /^(?:[([]?\d{1,3}[,.)\]]|0\d\s|[([]?[一二三四五六七八九十]{1,3}[,.)]|第.{1,3}[题问章部]|[[]?(?:面试)?(?:问|题目|试题|题\s?\d)|(?:面试|主?考)官|q\d|[([]?[^\s:]{0,6}(?:答|解析)|[a-h][.,])|[.!;?]$/;

/**
 * Whether a line stands behind what ends and before what begins: a point of a list has others beside it, and an answer of
 * one word stands alone below what asks.
 */
export const standsApart = (before: Line | undefined, behind: Line | undefined): boolean =>
  before !== undefined &&
  (ended.test(before.text) ||
    (before.text.endsWith('?') && behind !== undefined && /[.!;]$|^答/.test(behind.text))) &&
  (behind === undefined || behind.isItem || behind.isHeading || begins.test(behind.text));
