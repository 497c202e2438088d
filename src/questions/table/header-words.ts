import { pattern } from '../../script/pattern.ts';

/** What a column of a table holds. */
export type ColumnField =
  | 'number'
  | 'question'
  /** One option of the question; its label is the column's. */
  | 'option'
  /** What an option is called, in a column of its own. */
  | 'optionLabel'
  /** Whether an option is right. */
  | 'optionFlag'
  /** All options in one cell. */
  | 'options'
  | 'key'
  | 'answer'
  /** What who keeps the table answers: the answer where no other column has one, else how a candidate fared. */
  | 'ownAnswer'
  /** The answers that are wrong; the right one stands elsewhere. */
  | 'wrongAnswers'
  | 'analysis'
  | 'kind'
  | 'section'
  | 'assesses'
  | 'marks'
  | 'truncated'
  /** Of the file, not of the question: when it was made, where it comes from. */
  | 'metadata'
  /** Says that the table counts what people answered, or how they fared. */
  | 'statistics';

interface HeaderWord {
  field: ColumnField;
  /** The word alone does not say it: 标题, content, front. */
  isWeak: boolean;
  /** Of an option its letter. */
  label: string | null;
}

const words = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/** Folded, without white space, brackets and underlines. The first that fits counts. */
const fields: readonly (readonly [ColumnField, RegExp])[] = [
  ['truncated', words('truncated')],
  [
    'statistics',
    words(
      pattern`
        人数|人次|票数|小计|比例|占比|百分比|正确人数|选择人数|得分率|姓名|学号|考号|准考证号|
        成绩|总分|导师|指导教师|责任人|负责人|处理人|经办人|截止日期|完成时间|价格|单价|库存|
        金额|数量|count|percent(?:age)?|votes|respondents|assignee|price|quantity
      `,
    ),
  ],
  [
    'metadata',
    words(
      pattern`
        难度.*|难易.*|nan_?du|difficulty.*|level|(?:题目|试题)?uuid|guid|url|link|链接|网址|
        来源.*|出处|source.*|作者|author.*|创建.*|更新.*|修改.*|添加.*|录入.*|create.*|update.*|
        modif.*|日期|时间|date|time|timestamp|状态|status|点赞.*|浏览.*|阅读(?:量|数|次数)|
        收藏.*|评论数|views?|likes?|正确率|错误率|通过率|acceptance|bank|role|script|语言|
        lang(?:uage)?|是否(?!(?:为)?(?:正确|对)|答案).*|出题人|命题人|审核.*|年份|year|版本|
        version|schema|(?:你|考生|学生|用户)的?(?:答案|作答|回答)|useranswer|得分|
        (?:题目)?图片(?:url|链接|地址)?|image(?:url|s)?|音频|audio|(?:题目|知识)?标签|tags?|
        关键词|关键字|keywords?|difficult|slug|guid|due|deck(?:id)?|notetype|时限|限时|
        timelimit|parent_?id|出现频率|频率|热度|出现次数|公司|company|companies|
        掌握.*|熟练(?:度|程度)|熟悉(?:度|程度)|(?:上次|下次|最近|最后)?复习.*|面试日期|面试时间|
        (?:面试官|考官|对方)的?(?:反应|表情)|mastery|proficiency|confidence|(?:last|next)?review(?:ed)?(?:date|at|on)?|last_?edited.*
      `,
    ),
  ],
  [
    'ownAnswer',
    words(
      pattern`
        (?:我|自己|本人|个人)(?:的|当时的?|现场的?|怎么){0,2}(?:答案|作答|回答|答法|解答|答|说法|话术|版本|思路|笔记)(?:的|要点|内容|思路)?|
        (?:当时|现场|当场|临场)的?(?:回答|作答|答)|my_?(?:answers?|response|notes?)
      `,
    ),
  ],
  [
    'number',
    words(
      '序号|题号|编号|(?:题目|试题|问题)(?:序号|编号|号)|顺序|no|num|number|nr|seq|#|questionno|questionnumber|id|qid|questionid|题目id|试题id|index',
    ),
  ],
  [
    'optionFlag',
    words(
      '(?:该项|选项)?是否(?:为)?(?:正确|对)(?:答案|选项|项)?|是否答案|正确与否|iscorrect|isright|isanswer',
    ),
  ],
  [
    'kind',
    words(
      '题型|(?:题目|试题|问题|考题)(?:类型|类别|种类|题型)|类型|题类|type|kind|(?:question|q|problem)type|typename|tixing',
    ),
  ],
  [
    'analysis',
    words(
      pattern`
        (?:答案|试题|题目|习题|参考|考题)?(?:解析|详解|分析|讲解|解释|解说|说明|剖析|点评|注解|
        注释|释义)(?:内容)?|解题思路|思路|考官点评|评分(?:标准|要点|重点|参考|细则)|追问(?:问题)?|
        知识拓展|拓展|analysis|expla(?:in|nations?)|parse|analyze|remarks?|rationale|reason|
        feedback|comment(?:ary|s)?|notes?|extra|hints?|tips?|解析.*|jie_?xi
      `,
    ),
  ],
  ['wrongAnswers', words('incorrectanswers?|wronganswers?|错误答案|干扰项|distractors?')],
  [
    'key',
    words(
      'key|正确选项|正确项|答案选项|(?:correct|right)(?:option|choice|index|key|letter)|answer(?:index|key|idx)',
    ),
  ],
  [
    'answer',
    words(
      pattern`
        (?:参考|标准|正确|推荐|建议|示范|示例|最佳|满分|高分|优秀|理想|满意|期望|预期|官方|试题|题目|
        问题|本题|简短|详细)?(?:性)?(?:答案|回答|解答|答复|应答|回[复应]|作答|答法|拟答|话术|范文|答)(?:要点|示例|内容|参考|思路|方向|方式|重点|
        范例|范文|正文)?|答题(?:要点|思路|示例|参考|方向|重点)|(?:可以?|应该?)?(?:怎[么样]|如何)(?:回)?答|参考要点|要点|得分点|采分点|标答|正解|解|
        (?:一句话|速|简|快速|核心|精简)(?:答|回答|答案|结论)|一句话|
        范文|话术|ans|(?:correct|right|model|reference|sample|expected|standard|recommended|suggested|ideal|best|example)?answers?
        (?:text|content|body|s)?|answer(?:text|content|body)|solutions?|response|reply|output|
        completion|(?:is)?correct|right|reference|正确答案.*|答案.*|da_?an
      `,
    ),
  ],
  [
    'options',
    words(
      '(?:题目|试题|考题|问题)?(?:备?选项|备选答案|候选项|选择项|答案选项|可选项|供选答案|选择)(?:内容|列表|集合)?|(?:options?|(?:answer)?choices?)(?:content|text|list)?|candidates?|选项.*|opts|o|xuan_?xiang',
    ),
  ],
  [
    'assesses',
    words(
      pattern`
        (?:本题)?(?:考[察查核](?:点|要点|要素|内容|能力|维度|方向|目的|重点)?|考点|
        (?:所属|相关|关联)?知识点(?:名称)?|能力(?:项|要素|维度|指标)|考察点.*|命题意旨|
        观察(?:要点|重点|点|要素|维度|能力)|(?:测评|评估|评价|评鉴|评量|考评|素质|胜任力)(?:要素|维度|指标|构面|项目)|
        (?:测评|评估|评价|评鉴|考评)(?:重点|要点|能力|点|目标)|胜任力|(?:面试官|考官|主考官?|评委)?想(?:知道|看|听|了解|考)(?:到|察)?(?:什么|的)?|
        knowledge(?:points?)?|assess(?:es|ed|ment)?|competenc(?:y|ies)|skills?)
      `,
    ),
  ],
  ['marks', words('(?:本题|题目|试题|每题)?(?:分值|分数|满分|配分)|分|score|marks?|points?|grade')],
  [
    'section',
    words(
      pattern`
        (?:所属|一级|二级|三级|题目|试题|问题|考试|知识)?(?:章节?|节|分类|类别|目录|模块|单元|
        板块|科目|学科|课程|专题|部分|分组|大类|小类|领域|方向|技术栈|题库|主题)(?:名称|标题)?|
        section|chapter|categor(?:y|ies)|(?:category|section|chapter)(?:name|title)|module|
        topic|subject|unit|group|part|area|domain|class|zhang_?jie|岗位|职位|维度|考察模块|环节|
        (?:面试)?(?:轮次|轮数|阶段)|round
      `,
    ),
  ],
  [
    'question',
    words(
      pattern`
        (?:面试|笔试|考试|试卷|选择|判断|填空|简答|复习|常见|测试|参考|模拟|高频|核心|
        提问)?(?:题目|题干|试题|考题|面试题|问题|提问)(?:内容|描述|正文|文本|标题|主干|及选项|
        和选项|题干|题目|示例|名称|形式|问法)?|(?:大概|常见|可能|典型|面试)?的?(?:考法|问法)|面试题?|题|题面|提问|问|问句|设问|stem|
        (?:interview|quiz|test)?questions?(?:text|content|title|stem|body|name|description)?|q|
        query|problem|ask|题目.*|题干.*|ti_?mu|ti_?gan
      `,
    ),
  ],
];

/** Words that say it only where nothing better does and the texts agree. */
const weakFields: readonly (readonly [ColumnField, RegExp])[] = [
  ['question', words('front|正面|标题|title|name|名称|prompt|instruction|input|item|text|正文|文字')],
  [
    'answer',
    words(
      'back|背面|反面|内容|content|body|描述|description|desc|detail|value|a|result|定义|definition|含义|meaning|translation|翻译|中文|英文',
    ),
  ],
];

const label = new RegExp(pattern`
  ^(?:(?:备选|候选|选择|题目|试题)?(?:选项|答案|项)(?:内容)?|备选|(?:answer|ans)?(?:options?|opt|
  choices?)|answers?|ans)?[.:：-]?(?:([a-z])|(\d{1,2})|([一二三四五六七八九十])|([甲乙丙丁]))
  (?:选项|项|答案|option|\.)?$
`);
const bareDigit = /^(?:\d|[一二三四五六七八九十])/;

/** `选项Ａ（必填）` → `选项a`; `選項(A)` → `选项a`; `Question - max 120 characters` → `question` */
export function headerForm(folded: string): string {
  return folded
    .replace(/(?<=[项案])[([（]([a-z])[)\]）]$/, '$1')
    .replace(/[([【{（][^)\]】}）]{0,200}[)\]】}）]/g, '')
    .replace(/ [-–—:：].*$/, '')
    .replace(/[\s_*★☆"'“”:：。-]/g, '');
}

/** What the name of a column says of it; null where it says nothing. */
export function readHeaderWord(folded: string): HeaderWord | null {
  const form = headerForm(folded);
  if (form === '' || form.length > longestName) return null;
  const part = readOptionPath(form);
  if (part) return part;
  const letter = readOptionLabel(form);
  if (letter !== null) return { field: 'option', isWeak: form === 'a' || form === 'q', label: letter };
  const found = fields.find(([, pattern]) => pattern.test(form));
  if (found) return { field: found[0], isWeak: false, label: null };
  const weak = weakFields.find(([, pattern]) => pattern.test(form));
  if (weak) return { field: weak[0], isWeak: true, label: null };
  const [, said] = ofQuestion.exec(form) ?? [];
  return said ? readHeaderWord(said) : readEither(form);
}

/** `考法/问题形式`: of names side by side the first one that says something. */
function readEither(form: string): HeaderWord | null {
  const names = form.split(/[/／]/);
  if (names.length < 2) return null;
  return (
    names.map(readHeaderWord).find((word) => word !== null && !word.isWeak && word.label === null) ?? null
  );
}

/** `questionAnswer`, `problemType`: what a record says of its question bears that word in front. */
const ofQuestion = /^(?:question|problem|subject)([a-z]{3,})$/;

const longestName = 24;

/** `选项A` → `A`, `option2` → `B`; a number alone is no option. */
function readOptionLabel(form: string): string | null {
  const match = form === 'opts' ? null : label.exec(form);
  if (!match || (bareDigit.test(form) && match[1] === undefined)) return null;
  const [, letter, digits, han, stem] = match;
  if (letter) return /^[a-z]$/.test(form) && letter > 'h' ? null : letter.toUpperCase();
  if (digits) return letterOf(Number(digits) - 1);
  return letterOf((han ? '一二三四五六七八九十' : '甲乙丙丁').indexOf(han ?? stem));
}

/** 0 → A */
export const letterOf = (index: number): string => String.fromCharCode(65 + Math.max(0, index));

const optionPath =
  /^(?:[a-z]+\.)*?(?:options?|choices?|answers?|items?|选项|备选答案|候选项)\.([a-z0-9]{1,3})(?:\.(.+))?$/;
const flagName = /^(?:is)?(?:correct|right|answer|true|正确|是否正确)$/;
const labelName = /^(?:label|key|id|letter|prefix|code|index|tag|标号|序号|选项)$/;

/** An option of a record: `options.1.text`, `options.B`, `choices.2.iscorrect`. */
function readOptionPath(form: string): HeaderWord | null {
  const [, at, member] = optionPath.exec(form) ?? [];
  if (at === undefined) return null;
  const letter = /^\d+$/.test(at) ? letterOf(Number(at) - 1) : at.toUpperCase();
  const field =
    member === undefined
      ? 'option'
      : flagName.test(member)
        ? 'optionFlag'
        : labelName.test(member)
          ? 'optionLabel'
          : 'option';
  return { field, isWeak: false, label: letter };
}
