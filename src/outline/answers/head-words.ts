import { pattern } from '../../script/pattern.ts';

/*
 * What the words over a part that holds answers only are made of, for all who look for them: a line of their own, or
 * what stands between questions and answers in a running line.
 */

/** What a page sets such words off with: `★参考答案★`, `--- 答案 ---`, `参考答案↓`. */
export const headSigns = '[#=*\\-—_~～★☆※◎▼▽↓⬇◆◇●■►▶→👇\\uFE0F\\s]';

/** `附：`, `附录一`, `附件2：`, and what leads to such words in a sentence: `以下是参考答案`, `下面为答案`. */
export const headLeads =
  '(?:附[录件]?[一二三\\d]?[：、\\s]?|(?:以下|下面|如下)(?:附上|给出|是|为)?(?:本套|本)?)';

/** What is said of the answers beside what they are: that they follow, that they are told now, what they are printed on. */
export const headTails =
  '(?:如下|见下|在此|公布|揭晓|速查|速查表|汇总|一览|一览表|表|部分|篇|页|卷|区|要点|提示|更正|公告)';

/** What stands in a document together with its answers: `答案与解析`, `答案及评分标准`. */
export const headAlso = pattern`
  (?:(?:与|和|及|、|以及)?(?:参考|详细|试题)?(?:答案|解析|详解|解释|理由|分析|说明|提示|评分(?:标准|细则|参考|要点|说明)))
`;

/** What answers to interviews are called together: `回答参考`, `参考回答`, `答题要点`. */
export const saidAnswers =
  '(?:(?:参考|建议|推荐|示范)(?:回答|答复|作答)|(?:回答|答题|作答|答复)(?:参考|要点|示例|范例|思路|提示))';
