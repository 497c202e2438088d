import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { pattern } from '../../script/pattern.ts';

/** What is told of a document behind its title, in folded text: `下载：1096评分：4.6`, `2025/01/0712分钟阅读`. */
const label = pattern`
  (?:文[档件章]|资料|试题|本文|内容)?(?:作者|来源|出处|编号|格式|大小|页数|字数|类型|分类|标签|评分|价格|热度|星级)|责?编辑?|小编|整理(?:人|者)?|(?:上传|分享|发[布表]|更新|最后更新|修改|刊登)(?:人|者|用户|时间|日期|于)?|时间|日期|
  (?:下载|浏览|阅读|点击|收藏|访问|评论|人气)(?:积分|次数|人次|人数|量|数)?
`;
const day =
  '(?:19|20)\\d\\d(?:[-/.](?:0\\d|1[0-2])[-/.](?:[0-2]\\d|3[01])|年\\d{1,2}月\\d{1,2}日)(?:\\s?\\d\\d:\\d\\d(?::\\d\\d)?)?';
const did = '(?:阅读|浏览|收藏|评论|下载|点?赞|人气|观看|推荐)';
const one = pattern`
  (?:${label})\s?:\s?(?:${day}|[^\s:,.;?!]{1,12}?(?:\.\d{1,2}(?:[kmg]b?)?)?)|(?:发布于|更新于|最后更新于)?${day}|(?:大?约|预计阅读)?\s?\d{1,3}\s?分钟(?:阅读|读完)?|
  [\d.,]{1,8}\s?[kw万]?\s?[次人条]?${did}|${did}[量数]?\s?[\d,]{1,8}次?|(?!整理|汇总|精选|答案|[及与和含附参目库集大])[^\s,.:;?!]{2,8}(?:整理|撰文|发布|分享)(?=\s?${day})|(?:页数|大小|字数)\s?[\d.]{1,7}(?:[kmg]b?|页|字)?|\d{1,3}页|\d\.\d分|第1页[/,]?(?:共\d{1,3}页)?
`;
/** What the first question or part of a document begins with. */
const first = '(?=1\\s?[.,](?!\\d)|[(]?[一壹][,.)]|第\\s?[一1]|[(]1[)]|q1|(?:问题|题目|试题)\\s?[一1]|\\[)';
const facts = new RegExp(
  `(?<=[^\\d\\s.][题案析集库卷单录全总结答理目巧)]\\s?)(?:(?:${one})[\\s|/·]{0,3}){1,10}${first}`,
);
/** What only a page tells, and of what. */
const ofSite = new RegExp(`下载|浏览|阅读|点击|上传|发布|收藏|页|大小|格式|评[论分]|更新|${day}`);
const saysTitle = /题|面试|笔试|面谈|口试|招聘|考|问答|测试|测验/;
/** Facts stand beside a title, at the beginning of a text. */
const farthest = 320;

/** The facts that stand between the title and the first question of an endless line; null where none do. */
export function factsBehindTitle(line: string): Span | null {
  const read = foldText(line.slice(0, farthest));
  const found = facts.exec(read);
  if (found === null || !ofSite.test(found[0]) || !saysTitle.test(read.slice(0, found.index))) return null;
  return { start: found.index, end: found.index + found[0].trimEnd().length };
}
