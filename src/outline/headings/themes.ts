import { pattern } from '../../script/pattern.ts';

/** Words alone, joined at most: `业务能力`, `安全与消防`, `Spring Boot 基础`; behind `第一科目：`, too. */
const words =
  /^(?:第.{1,3}?(?:科目|大?类|[组场])[：、 ])?(?:[\p{Script=Han}A-Za-z、·&+./ -]|(?<=C)#){2,24}：?$/u;
/** Chinese needs no blank between its words. */
const parted = /\p{Script=Han} +\p{Script=Han}/u;
/** `面试问答题（共20题）` */
const note = /(?<=.)（[^（）]{1,30}）(?=：?$)/;

/** Who made or asks it, whom it is for, of which day it is, and what a reader is to do with it. */
const told = new RegExp(
  pattern`
  (?:公司|集团|大学|医院|[县市省区]|.[局厅署校]|学院|研究[院所]|中心|协会|学会|委员会|办公室|[事务保安护技财].?部|
  [试用问答].?卷|[使适专]用|整理|编辑|编写|编制|编印|编著|提供|发布|原创|出品|转载|出处|阅读|补充|回忆|收藏|转发|
  关注|下载|打印|答案|总分|[一二三四五六七八九十〇零]年|月|日|季度|学期|[上下]午|第?[一二三四五六七八九十]+[批场届期套])
$|
  ^(?:本|该|此|以下|下列|如下|请|谢谢|欢迎|作者|转载|内部|仅供|共|适用|适合|供|由|Q\s?&\s?A$|interview questions\b|by )
`,
  'i',
);

/**
 * Whether the one name over all questions can be what they are about, and not what is told of them below the title:
 * `业务能力`, but not `县教育局`, `考官用卷`, `2025年第一季度` or `推荐度：★★★`.
 */
export function namesTheme(name: string): boolean {
  const bare = name.replace(note, '');
  return words.test(bare) && !parted.test(bare) && !told.test(bare);
}
