import { pattern } from '../../script/pattern.ts';

/** Ranks that make 招聘, 面试, 考核 part of a job's name: 招聘主管, 面试官, 测评师. */
const rank = '主管|专员|经理|顾问|助理|总监|官|师|员|工程师|负责人|主任';
/** Words that say little alone (综合管理岗, 模拟电路工程师) but are the document's before 题, 面试 and the like. */
const kinds =
  '综合|通用|泛用|专业|核心|热门|重点|模拟|常见|常考|常用|经典|高频|精选|历年|结构化|半结构化|最全|最新|实用|基础|进阶|必备|全面(?!试)|超全|年度|季度|月度|三基三严|三基';
/** Words that belong to a matter's name as well: 接口技术试题, but 柜员业务试题. */
const matters = '技术|业务|安全(?:生产|操作(?:规程)?)?|消防安全';
/** What a candidate is asked to do. */
const tasks =
  '选择题|单选题|多选题|[单多]项选择|是非题|[上下]午题|判断题|简答题|填空题|编程题|算法题|练习题?|习题|测验|自测|模拟[题卷]|试卷|押题(?:密?卷)?|(?:密押|冲刺|预测)卷|期[末中](?=考|测|试|评|$)|口试|初试|竞赛|鉴定|甄选';

/** What a title says of the document, and not of a job; plain form. */
const words = [
  `职位(?!人员)|上岗|线上(?=考|笔|面|测)|在线(?=考|笔试|面试|测|答题|练习|题)|甄试|岗前|应知应会|必知必会|理论(?=考|知|题|试|测|部分|培训|$)|技能(?=考|鉴定|竞赛|试?题|试卷|测|等级|大赛|比武)|学科(?=题|测|练|试|考)|职系|职业技能|实践技能|实操|继续教育`,
  `知识(?=考|竞赛|题|试|问答|点|测|大全|汇总|$)|培训(?!${rank}|讲师|生)|训练(?=题|试|考|练)|服务礼仪|(?:公开|统一|集中|内部|定向)(?=招|选|竞|遴)|招录|选聘|选调(?!生)|遴选|选拔`,
  `(?:执业)?资格(?=证|考试|面试)|(?<![验认论求签保例查辨])证(?=面试|笔试|考试|复审|题|$)|证书课程|复审|岗位|(?<=..)(?<!门)岗(?!位)`,
  `(?:招聘|招募|招考|面试|面谈|笔试|(?<!司)机考|复试|应聘|求职|竞聘|应征|竞岗|竞选|考试|考核|考评|测评|(?<!软件|自动化|性能|渗透|功能|接口|游戏|硬件)测试)(?!${rank}|岗|开发|主任|组长)|${tasks}`,
  pattern`
    见工(?!程)|转正|晋升|入职|校招(?!聘)|社招(?![聘募考])|春招|秋招|测试题|联招|单招(?!${rank})|联考|省考|国考|三支一扶|教甄|
    (?<=[员师工士理管])新进(?:人员|员工)(?:(?:教育)?训练)?|
    (?<=[员师工士理管])(?:${matters})(?:${kinds})*(?=题|试|考|知识|问|测|面)|
    (?:${kinds})+(?=面试|笔试|试题|问题|真题|考题|题|问答|知识|技能|招聘|考试|考核|测试|理论|
    培训|训练|\d+[道题个]|$|${tasks})
  `,
  `(?:\\d{2,4}|[一二三四])?学年度?|第?[一二12]学期|期[中末]|题库|试题|真题|考题|题集|题目|题本|热题|问题|问答|必刷|必读|必备|必考|必会|必问|必看|高频|答案|解析|参考|宝典|大全|汇编|合集|攻略|指南|(?<!楼)面经|八股文?|总结|突击|\\d+[道题个问]`,
  `(?:登记|许可|合格|操作|执业|驾驶|健康)证|题单|考古题|特考|普考|高考|编制|自测|每日一练|每日一题|情景(?:应对|模拟|问答)|[初复终群]面(?!${rank})|[一二三]面(?!${rank})|提问|提纲|小抄|科目[一二三四]|定级|考前|复习(?:题|资料)|(?:应对|面试|复习|通关)手册|通关(?=手册|秘籍|宝典|指南|攻略|题|必)|秘籍|刷题|错题|话术`,
  `自我介绍|试讲|无领导(?:小组)?(?:讨论)?|范文|会问|常问|被问|最?爱问`,
  `(?:(?:behaviou?ral|situational|screening)(?= (?:interview|questions?|round|q))|multiple[ -]choice|true[ -](?:or|and|/)[ -]false)\\b|interview|questions?\\b|quiz\\b|exam\\b|faqs?\\b|q\\s?&\\s?a\\b`,
].join('|');

/** What says what the document is: where a job's name before it ends. */
export const documentWord = new RegExp(words, 'i');

/** Every such word of a title, and every mark that parts it into stretches. */
export const everyDocumentWord = new RegExp(`${words}|[：:|｜—–_（）()【】〔〕《》「」『』，、！]`, 'gi');

/** Words that stand before a job's name as well as behind it: 面试电工常见问题. */
export const askingWords =
  /^(?:(?:社会|校园|公开|统一|集中|春季|秋季|面向社会|对外|补充)*(?:招聘|招考|招录|选聘|招募)|面试|笔试|应聘|求职|竞聘)+/;
export const recruitingWords = /^(?:社会|校园|对外|补充|[春秋]季)(?:公开)?招聘/;

/** Words that say nothing of a job when they stand alone. */
export const saysNothing = new RegExp(
  pattern`
    ^(?:${kinds}|特种|普通|初等|社会|校园|公开|面向|岗位|工作|人员|知识|技能|语言|学生|姓名|单面|程序|
    每日|一题|大厂|其[它他]|我的|我|你|常见的?|整理|收集|记录|笔记|把握|准备|技巧|经验|经历|心得|分享|清单|题|
    最近|近[期来日]|今[天日年]|昨[天日晚]|本[周月次]|上[周次]|[首初]次|第[一二三两几]次|攻克|搞定|拿下|征服|搞懂|通过|
    参加|迎战|应对|复盘|总结|回顾|跳槽|裸辞|离职|转[行岗]|升职|晋升|海投|内推|换工作|找工作|上岸|入职|
    一些|最后|终结|近年|实战|考期|新鲜人|类|篇|期|届|版|multiple|choice|theoretical|practical|
    top|common|general|frequently|asked|behaviou?ral|technical|basic|advanced|essential|popular|
    table|of|contents?|the|best|most|for|freshers|experienced|your|how|to|\d+|[\s&/+、及与和的·-])+$
  `,
  'i',
);
