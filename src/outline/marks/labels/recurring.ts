/*
 * What words say that documents set over parts of what they hold, beside the labels that nearly all of them use
 * (`words.ts`). Alone they are no labels: only where a document has them again and again.
 */

/** What is to be said, by its name; the second kind also stands in reports. */
const answerWord =
  /答$|(?:怎么?样?|如何|这[样么])(?:回?答|说|回)$|答[案复]|(?:回|作|解|应)答|应对|回应|回复|回覆|话术|示范|范[例文本]|示例|模板|说法|台词|^参考$|^A$|answer|response|reply/i;
const reportWord = /想听到?的?$|处理|处置|做法|对策|建议|策略|要点|思路|解法|解决/;
/** How clearly a word says that what is to be answered follows: 2 for 高分话术 and 示范回应, 1 for 处理思路, else 0. */
export const saysAnswer = (word: string): 0 | 1 | 2 =>
  answerWord.test(word) ? 2 : reportWord.test(word) ? 1 : 0;

/** What leads to an answer; where nothing else is one, it is the answer. */
const hint = /(?:要点|思路|框架|技巧|方向|策略|提示|建议|想听到?的?)[^\u3400-\u9fff]*$/;
/** Whether a label stands over what leads to an answer, and over the answer itself where there is no other: 答题要点, 回答思路, 面试官想听. */
export const leadsToAnswer = (label: string): boolean => hint.test(label);

/** What those who ask look for: 面试官想知道, 考官看重. */
const wanted = /(?:想|要)(?:听|看|知道|了解|考|问|确认|测|找)|看重|在意|看什么|考什么/;
/** Whether a word stands over what those who ask look for, in points or in sentences. */
export const saysWanted = (word: string): boolean => wanted.test(word);

const explaining =
  /亮点|关键词|口诀|速记|点睛|易错|出处|讲评|评语|[Tt]ips?$|[Hh]ints?$|[得采给踩]分[项点]|意图|用意|视角|误区|[加扣减失]分[项点]|避坑|避雷|[雷踩]坑|雷区|忌讳|禁忌|大忌|注意事项|审题|破题|拆解|解读|剖析|析$|分析|点评|评价|考[察查核]目的|备注|拓展|延伸/;
/** Whether a word stands over what explains a question beside its answer: 面试官意图, 扣分项, 问题分析. */
export const saysAnalysis = (word: string): boolean =>
  explaining.test(word) || (saysWanted(word) && !leadsToAnswer(word));
