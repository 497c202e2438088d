import { pattern } from '../../script/pattern.ts';

/** What the names of jobs end with; plain form. */
const jobEnd = new RegExp(
  pattern`
  (?:员|师|士|(?<![手施竣职员])工|长|警|医生|医师|经理|主管|专员|助理|顾问|代表|秘书|会计|出纳|司机|教师|老师|教练|
  人员|主任|总监|工程师|客服|前台|保安|文员|编辑|导游|厨师|公务员|主播|编导|记者|翻译|计调|场控|接待|经纪|警察|掌柜|骑手|飞手|
  (?:驾驶|代理|经纪|主持|负责|策划)人|护理|运营|运维|开发|策划|文案|审计|店长|店员|律师|法务|文秘|文职|内勤|外勤|保洁|工作者|辅警|
  (?<!百姓|人民)干部|干事|书记|村官|管培生|选调生|实习生|实施|售前|售后|销售|管家|导购|私教|岗|
  \b(?:QA|QC|QE|SQE|PMC|CRA|CRC|HRD|DBA|SRE)|
  \b(?:engineers?|developers?|managers?|analysts?|scientists?|designers?|nurses?|teachers?|accountants?|
  assistants?|administrators?|architects?|representatives?|specialists?|testers?|consultants?|programmers?|
  receptionists?|secretar(?:y|ies)|officers?|drivers?|executives?|supervisors?|HR|HRBP|BD|PM|AO|EO))$
`,
  'i',
);

/** Lines of work, of which titles name the job as well as by who does it: `前端面试题`, `房屋仲介面试题`; what one knows, Redis or 计算机网络, is none. */
const work = new RegExp(
  pattern`
  (?:前端|后端|前台|后台|全栈|客户端|服务端|嵌入式(?:软件|硬件)?|开发|研发|测试|运维|算法|验证|数据分析|大数据|
  产品|运营|设计|美工|策划|企划|财务|财会|会计|审计|税务|人力资源|人资|人事|行政|法务|采购|仓储|物流|调度|计划|品管|品控|质检|
  生产|工艺|客服|销售|导购|督导|招商|商务|市场|营销|行销|公关|外贸|电商|信贷|理财|风控|核保|理赔|柜台|[仲中]介|代理|经纪|
  护理|助产|康复|助教|月嫂|育婴|家政|家教|(?:酒店|物业|门店|仓库|项目|餐饮|客房|行政|人事)管理|后勤|安保|保洁|安检|票务|地勤|
  \b(?:nursing|it support|support|devops|sales|marketing|product|testing|operations?|accounting|development|frontend|backend|
  full[ -]?stack))(?:类|方向)?$
`,
  'i',
);

/** Whether a name is that of a line of work, as 后端 and 房屋仲介. */
export const isWork = (name: string): boolean => work.test(name);

/** Kinds of those who hire, and what one only knows, in what words a title has it: `计算机网络面试题`, `数据结构`, `银行`. */
const noWork = new RegExp(pattern`
  (?:银行|农商行|社|幼儿园|学校|[中小]学|酒店|[国央外民私]企|大厂|电网|烟草|铁路|地铁|机场|部队|社区|街道|乡镇|企业|工厂|
  网络|系统|数据库|数据结构|算法题?|框架|中间件|缓存|队列|模式|并发|线程|集合|虚拟机|索引|事务|隔离|锁|协议|架构|分布式|微服务|
  安全|编程|语言|原理|理论|文化|知识|能力|素质|常识|概论|学|法|法规|技术|模型|学习|智能|编排|容器|英语|数学|语文|物理|化学|政治|
  历史|地理|生物|写作|礼仪|结构化|情景|逻辑|性格|压力|行为|心理|管理|服务|工作|流程|制度|标准|实务|案例|应用|[室科部]|病房)$
`);
const han = /^[\u3400-\u9fff]{2,10}$/;

/** What nobody looks for but people for a job: `餐厅领班招聘`, `茶艺岗位`. */
const hires = /^(?:招[聘募考录]|岗|职位|应[聘征]|求职|竞[聘岗选]|上岗|选聘|[校社春秋]招|见工|转正|入职)/;

/** Whether what a title says behind a name, 招聘 or 面试, makes it the name of a job that no list has. */
export const isTold = (name: string, behind: string): boolean =>
  !noWork.test(name) && (hires.test(behind) || (/^[面笔]试/.test(behind) && han.test(name)));

/** Names of many jobs: one that stands beside them says more. */
const general = /^(?:公务人?员|工作人员|教师|老师|干部|人员|.{0,6}(?:作业|从业)人员)$/;

/** What names no job by what it ends with is the matter of a document; who hires is neither. */
const noJob = new RegExp(pattern`
  (?:公司|集团|医院|单位|机关|政府|[市县区镇]|事业|.局|大学|法院|办事处|委员会|新进人员|监护室|手术室|透析室|病房|病区|(?<!客服|呼叫|服务|数据)中心)$|
  ^(?:关于|如何|新?员工|职工|公司.*|安全生产|公共|公共基础|行测|申论|公基|综合素质|职业能力|行政职业能力|
  第.{1,3}(?:阶段|章|节|单元|部分|[季期套卷篇]).*|如果.*|经验|面试官|考官|公司级.*|[题和与及]+)$|
  (?<=.)(?:怎么|如何|什么|为什么|哪些|说说|谈谈|理解|吗$|了$|你|您)|^(?:怎么|如何|什么|为什么|哪些|说说|谈谈)
`);

/** Whether a name ends as the names of jobs do, and is none of many jobs. */
export const isJob = (name: string): boolean => jobEnd.test(name) && !isGeneral(name) && namesMatter(name);

/** Whether a name is that of many jobs, as 公务员 and 教师. */
export const isGeneral = (name: string): boolean => general.test(name);

/** Whether a name can be that of a job, or of what its questions are about: nobody who hires, and no sentence. */
export const namesMatter = (name: string): boolean => !noJob.test(name);

/** Jobs that say too little without where they are done: 药店店员, 酒店前台. */
const placed =
  /^(?:[店站园馆院校所厂部队班组][长员]|厨师长|前台|客服|主管|经理|主任|老师|教练|员工|值班人?员|人员|工作人员|服务员|管理员|助理|顾问|专员|代表|护理|运营|开发|销售|导购)$/;

/** Whether a name is that of a job by itself, so that what stands before it may be where it is done. */
export const isWholeJob = (name: string): boolean => isJob(name) && !placed.test(name);

/** Words that end a job's name also where more follows that is no job: `美容师初级理论`, `项目经理认证`. */
const clearEnd =
  /(?:员(?!工)|师(?!范|资|生|德|傅|徒|事务所)|护士|医生|经理(?!人)|主管|专员|助理|顾问|总监|司机|主任|店长|站长|导游|客服|[电焊钳瓦木架水车]工(?!程|艺|作(?!业$)|业|具|厂|会|地)|(?:操作|维修|装配|检修|养护|包装)工(?!程|艺|作)|工(?=[初中高]级工?$))(?:岗位?)?/g;
const longestBehind = 8;
/** 员 and 师 alone name no job. */
const shortest = 2;

/** A name without what stands behind the job in it. */
export function endAtJob(name: string): string {
  const last = [...name.matchAll(clearEnd)].at(-1);
  if (!last) return name;
  const end = last.index + last[0].length;
  if (end < shortest) return name;
  const behind = name.length - end;
  return behind > 0 && behind <= longestBehind && !jobEnd.test(name) ? name.slice(0, end) : name;
}
