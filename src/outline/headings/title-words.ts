import { kindNames } from '../marks/kind-names.ts';
import { isFormLine, isOfPage } from './page-lines.ts';

/** `电工面试题（附答案）`, `护士面试30问` */
export const endsTitle =
  /.{2}(?:题[库集目本单]?|问[题答]|[试考]卷|[AB]卷|题解|答案|解析|大全|汇[编总整]|合集|集锦|宝典|整理|记录|总结|精选|面经|[清题]单|一览表?|提纲|手册|指南|攻略|笔记|测验|考试|面试|\d+[题问道条])(?:（[^（）]*）)?$/;

/** Lines between a title and its questions, in plain form, besides forms and what pages say of themselves. */
const otherLines: readonly RegExp[] = [
  /^(?:第.{1,2}(?:部分|篇)[ ：]*)?[【[]?(?:文本内容|正文|内容|标题|目 {0,4}录|(?:面试|思考)?(?:题目?|问题)(?:列表|清单|一览)?(?:篇|部分|区)?|试题(?:列表|篇|部分)?|真题|题库|索引|前言|简介|注意事项|.{0,4}须知|作答要求|说明|(?:参考)?答案(?:篇|部分)?|(?:table of )?contents?(?: +generated .*)?|toc)[】\]]?：?$/i,
  /^(?:[一二三四五六七八九十]{1,3}[、.](?!\d)|\d{1,2}[.、](?!\d)|（[一二三四五六七八九十]{1,3}）|[-*•+]\s)/,
  // What a paper of a civil service says of itself: `甄试职别：技术员`.
  /^(?:甄[试选](?:职别|职[类缺等]|类[科组别]|组别)|职[阶别]|类科[组别]?|等别|考试别|应试类[别科]|(?:专业|共同)科目)[^：]{0,16}：/,
  /^(?:(?:参考|正确|标准)?答案|解析|注意事项|说明|提示|来源|作者|编辑|整理|网址|链接|版本|更新|适用(?:对象|范围|岗位|人群)?|日期|标签|分类|关键词|浏览|阅读|字数|发[布表](?:时间|日期|人)?)：/,
  // The names of a table's columns.
  /^(?:(?:序号|题号|编号|题型|类型|题目|题干|试题|问题|选项|(?:参考|正确)?答案|解析|分值|备注|\S{2,4}名称)(?: +|$)){2,12}$/,
  new RegExp(`^(?:${kindNames}题(?:（[^（）]*）)?[：| ]*|[【[]${kindNames}题?[】\\]])$`),
  /^（[^（）]*）$/,
  // The menu of a site of exercises, and what is chosen there.
  /^(?:顺序|随机|强化|专项|章节|错题|模拟|仿真)(?:练习|考试|测试|训练|重做)$|^当前(?:选择|已选|题库|科目|车型)/,
  // What an app reports of a test that somebody took: `练习类型：真题`, `答对 4 / 8 题`, `解析全部 只看错题`.
  /^(?:(?:全部解析|解析全部|错题解析|只看错题|查看(?:全部)?(?:解析|错题)|全部题目|答题卡|错题本|(?:练习|答题|考试|测试|测评)报告|重新(?:练习|做题)|再练一次|(?:继续|再次|立即|开始)(?:练习|测[验试]|考试|答题|作答)|下载(?:题库|收录)?)(?:[ |]+|$)){1,6}$|^(?:(?:练习|测试)(?:类型|时间|模式)|交卷时间|提交时间|答题用时|总用时|正确率|得分率)：|^(?:共[ ]?\d{1,4}[ ]?道?题[，、 ]*)?(?:答|做)对[ ]?\d{1,4}[ ]?(?:[/／]|道?题)/,
  // Where the answers stand: `↓↓答案在文末↓↓`.
  /^[↓⬇▼▽👇](?=.*[↓⬇▼▽👇]\uFE0F?$)|^[^\p{L}]{0,8}(?:参考)?答案(?:附)?[在见](?:文末|文后|最后|后面|下[方面页])/u,
  // Options that several questions share may stand above all of them.
  /^（?[A-H][.、：）]/,
  // A label set as wide as those above and below it: `科　　目：`.
  /^(?![题标名])(?:[\u3400-\u9fff] {1,8}){1,3}[\u3400-\u9fff] ?：/,
  // What a blog says below its title: `Posted 小林`, `tags:`.
  /^(?:posted|published|tags?|categor(?:y|ies))(?:[ ：].{0,30})?$/i,
  /^(?:time(?: allowed| limit)?|duration|total marks|marks|candidate(?:'s)? name|name|date|score|class|instructions?)\s*：/i,
];

/** Whether a line in plain form, which stands where titles do, is no title: a form, a page's own words, a label, a kind of task. */
export const isNoTitle = (text: string): boolean =>
  isFormLine(text) || isOfPage(text) || otherLines.some((words) => words.test(text));
