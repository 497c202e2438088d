import { pattern } from '../../../script/pattern.ts';

/*
 * The words of the fields: each is the label of its field in brackets, before a colon or on a line of its own (`forms.ts`).
 * What is a label only where it stands so, and the like, has a shape of its own (`shaped.ts`).
 */

/** Words of one making, as the source of a pattern, folded to Simplified. */
export interface LabelWords {
  words: string;
  /** Such words, … */
  such: readonly string[];
  /** … and some that look like them and are no label of this field. */
  not?: readonly string[];
}

export const ofAnswer: readonly LabelWords[] = [
  {
    words: '评分参考(?:标准|答案)|参考评分标准',
    such: ['评分参考答案', '参考评分标准'],
    not: ['评分参考', '评分标准'],
  },
  {
    words: pattern`
      (?:参考|标准|正确|建议|推荐|示范|优秀|满分|高分|官方|最佳|权威|系统|试题)性?
      (?:答案|回答|解答|答复|回应|回复|回覆|应答|作答|答题)(?:要点|示例|范例|思路|提示)?
    `,
    such: ['参考答案', '标准答案', '示范性回答', '满分答题思路', '推荐回覆'],
    not: ['参考资料', '标准流程'],
  },
  {
    words: '答案(?:要点|示例|范例|参考|提示)?',
    such: ['答案', '答案要点', '答案提示'],
    not: ['答案解析', '答案的要点'],
  },
  { words: '(?:正确|参考|标准)?答案[为是](?=：)', such: ['答案为', '正确答案是'] },
  {
    words: '(?:[本此该]题|对应)的?(?:正确|参考|标准)?答案(?:要点|示例|范例|思路|参考|提示|[为是](?=：))?',
    such: ['本题答案', '此题的参考答案要点', '对应答案', '该题答案为'],
    not: ['本题'],
  },
  {
    words: pattern`
      (?:专业|最佳|满意|理想|万能|加分|简洁|完整)?(?:回答|应答|答题|作答|解答)
      (?:要点|示例|范例|参考|思路|提示|建议|框架|方向|策略)?
    `,
    such: ['回答要点', '答题框架', '专业回答要点', '作答'],
    not: ['答题时间', '错误回答'],
  },
  {
    words: '分析框架|(?:参考|建议|推荐)(?:要点|方向|话术|思路|[答讲]法)',
    such: ['分析框架', '参考要点', '参考话术', '参考答法', '建议讲法'],
    not: ['参考文献', '框架'],
  },
  {
    words: pattern`
      应[该当]这[样么]说(?=：)|
      (?:应[该当]?|可以?|该)?(?:这[样么]|怎[么样]|如何)[回作应]?答(?=：)
    `,
    such: ['应该这样说', '这样答', '应该怎么回答', '可以这样答'],
    not: ['这样说', '怎么做'],
  },
  {
    words: '(?:参考|建议)?拟答|示例(?:答案|回答)|(?:参考)?范[例文]|正解|标答',
    such: ['参考拟答', '示例回答', '范例', '参考范文', '正解', '标答'],
    not: ['示例', '拟定'],
  },
  { words: '正确(?:选项|项)[为是]?', such: ['正确选项', '正确项为'], not: ['正确'] },
  {
    words: '(?:[Rr]eference |[Mm]odel |[Ss]ample )?[Aa]nswers?|ANSWER|[Aa]ns|ANS|[Ss]olution',
    such: ['Answer', 'Sample answer', 'answers', 'ANS', 'Solution'],
    not: ['Answered'],
  },
  {
    words: '[Cc]orrect (?:[Aa]nswer|[Oo]ption|[Cc]hoice)',
    such: ['Correct answer', 'correct option'],
    not: ['Correct'],
  },
  { words: '答', such: ['答'], not: ['问'] },
];

/** Stands over the answer and what explains it; the answer follows: 答案与解析. */
export const ofBoth: readonly LabelWords[] = [
  {
    words: '(?:参考)?(?:答案|解答)(?:与|和|及|、|以及)(?:解析|详解|分析|说明)',
    such: ['答案与解析', '参考答案及详解', '答案、解析'],
    not: ['答案解析', '答案与题目'],
  },
];

/** What is not to be said: 错误回答, 反面示范; the source of a pattern. */
export const wrongAnswer =
  '(?:错误|反面|失败|低分|减分|扣分|踩雷|糟糕|不当|不良|不好|不佳|不推荐)(?:的)?(?:(?:回答|作答)(?:示范|示例|范例)|回答|答案|作答|示范|示例|范例|案例|说法|答法)';

export const ofAnalysis: readonly LabelWords[] = [
  {
    words:
      '(?:(?:答案|试题|题目|考题|考点|答题|参考|本题|此题|官方|AI\\s?|智能)?(?:解析|详解|剖析)(?:思路)?|详细解[析答])',
    such: ['解析', '答案解析', 'AI 解析', '考点剖析', '详细解答', '解析思路'],
    not: ['解析度', '解'],
  },
  {
    words:
      '(?:题目|考题|试题|答题|思路|破题)分析|思路点拨|解题思路|解说|评析|(?:官方|[本此该]题|试题|答案)解释',
    such: ['题目分析', '思路点拨', '解题思路', '本题解释', '此题解释'],
    not: ['原因分析', '解释'],
  },
  {
    words: '(?:考官|专家|名师|主管|导师|老师|评委|顾问|达人|编辑|HR)?点评',
    such: ['点评', '专家点评', 'HR点评'],
    not: ['客户点评'],
  },
  {
    words: '评分(?:标准|要点|重点|参考|细则)',
    such: ['评分标准', '评分细则'],
    not: ['评分表'],
  },
  {
    words: pattern`
      (?:出题|命题)(?:思路|意图|依据|目的)|
      (?:面试官|考官|主考官|提问|本题|题目|问题|设问|考[察查核](?!目的))的?(?:意图|用意|目的)
    `,
    such: ['命题意图', '出题思路', '考官意图', '提问的用意'],
    not: ['考察目的', '客户意图'],
  },
  { words: wrongAnswer, such: ['错误回答', '反面示范', '不好的回答示例'], not: ['示范回答'] },
  {
    words: '为什么(?:这[么样])?回?答得?(?:不好|不行|不妥|会?扣分)|避坑(?:指南|提示|要点)',
    such: ['为什么这么回答不好', '避坑指南'],
    not: ['为什么不好', '避坑'],
  },
  { words: '[Ee]xplanation(?:/Reference)?|EXPLANATION', such: ['Explanation', 'Explanation/Reference'] },
];

export const ofAssesses: readonly LabelWords[] = [
  {
    words: pattern`
      (?:[本此该]题)?(?:核心|主要|重点)?考[察查核]
      (?:要点|要素|重点|核心|能力|内容|目的|目标|方向|维度|指标|点)?
    `,
    such: ['考察点', '考查要点', '本题考核核心', '主要考察能力', '考察目的'],
    not: ['考察意图', '考试'],
  },
  {
    words:
      '(?:主?考官|面试官|委员)(?:考[察查])?重点|考点|知识点|测试要点|命题意旨|观察(?:要点|重点|点|要素|维度|能力)',
    such: ['考点', '知识点', '命题意旨', '观察要点', '考官重点'],
    not: ['观察期', '测试', '重点'],
  },
  {
    words: pattern`
      (?:测评|评估|评价|评鉴|评量|考评|能力|素质|胜任力)(?:要素|维度|指标|构面|项目)|
      (?:测评|评估|评价|评鉴|评量|考评)(?:重点|要点|目标|能力|点)
    `,
    such: ['测评要素', '胜任力维度', '评估重点', '评量点'],
    not: ['能力要点', '评价'],
  },
];

/** All words of a table as one pattern. */
export const anyOf = (table: readonly LabelWords[]): string =>
  `(?:${table.map(({ words }) => words).join('|')})`;
