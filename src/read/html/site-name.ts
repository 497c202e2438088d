import { pattern } from '../../script/pattern.ts';

const border = '[-_|｜丨–—·»\\s]';
/** The names of sites, and what they say of themselves behind the title of a page. */
const site = pattern`
  [^-_|｜丨–—·»]{0,16}(?:网站?|博客园?|博客频道|社区|文库|论坛|平台|知乎|知乎专栏|简书|掘金|豆丁|道客巴巴|贴吧|小站|专栏|公众号|
  CSDN.{0,12}|GitHub.{0,12}|Gitee|哔哩哔哩|bilibili|思否|今日头条|搜狐|豆瓣|语雀|牛客|力扣|LeetCode|Medium|Stack Overflow|
  Wiki|Blog|文档下载|在线阅读|免费下载|职场攻略|题库下载)|
  (?:Google Docs?|腾讯文档|飞书云?文档|石墨文档|印象笔记|有道云笔记|Notion)
`;
const behind = new RegExp(`\\s*(?:${border}+\\s*(?:${site})\\s*)$`, 'i');
/** `X_小李的博客`, `X - 某某的小站`, `X(1)`, `X.docx` */
const others: readonly RegExp[] = [
  /\s*[-_|–—]\s*[^-_|–—]{1,12}的(?:个人)?(?:博客|主页|空间|专栏|小站)$/,
  /(?<=.{3})\s*[（(]\d{1,2}[)）]$/,
  /\.(?:docx?|pdf|pptx?|wps|txt|rtf|html?)$/i,
];
const before = /^[（(【[]\d+\s*[条封]?(?:未读|新)?(?:消息|私信|通知)?[)）】\]]\s*/;
/** Titles that pages have of themselves alone. */
const ofPage =
  /^(?:无标题(?:文档)?|未命名.*|首页|文[章档](?:详情|内容)?|详情页?|正文|新建.*|untitled.*|document\d*|index|home|page.*|new tab|登录|.{0,8}(?:错误|验证|跳转).{0,8})$/i;

/** The title that a page's head names, without its site; empty where that names the page alone. */
export function withoutSite(head: string): string {
  let title = head.replace(before, '').replaceAll(/\s+/g, ' ').trim();
  for (let length = -1; length !== title.length; ) {
    length = title.length;
    for (const words of [behind, ...others]) title = title.replace(words, '').trim();
  }
  return title.length < 2 || title.length > longest || ofPage.test(title) ? '' : title;
}

const longest = 80;
