import { pattern } from '../../script/pattern.ts';
import { isGeneral, isJob, isWholeJob, namesMatter } from './jobs.ts';

/** Places that are named without 省 or 市. */
const places = pattern`
  (?:中国|全国|香港|澳门|台湾|台北|北京|上海|天津|重庆|深圳|广州|杭州|南京|武汉|成都|西安|苏州|宁波|青岛|厦门|
  河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|
  西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古)(?:省|市|自治区)?
`;

const place = new RegExp(`^${places}$`);
/** Whether a name is that of a place, where the job may be sought: `香港面试技巧`. */
export const namesPlace = (name: string): boolean => place.test(name);

/** A place or an employer right before the job, by a name of its own: `某县人民医院护士`, but `银行柜员`, `幼儿园教师`. */
const ownName = new RegExp(pattern`
  ^(?:${places}|(?:某|[^，：]{2,4}?)(?:省|(?<!城)市(?!场|政|民|容)|县(?!域|级)|自治[区州]))?
  (?:[^，：]{2,16}?(?:医院|公司|集团|企业|工厂|(?<!商业)银行|大学|学院|中学|小学|幼儿园|卫生院|
  研究[院所]|事务所|供电局|税务局|公安局|管理局|监测站|中心站|街道办?)|[^，：]{0,8}局(?!长|部|域|面)|
  物业(?:管理)?(?=秩序|保安|保洁|维修|工程|消防|消控|监控))?(?=.{2})
`);

/** Kinds of workplaces, and of contracts, that stand before a job as its place does: `法院聘用制书记员`. */
const workplace = new RegExp(pattern`
  ^(?:[^，：]{0,8}?(?:农信社|信用社|农商行|联社|(?:党政|国家)?机关(?:事业)?单位|事业(?:单位|编)|机关|政府(?!专职|雇员)|法院|检察院|办公室|管委会|
  连锁(?:超商|超市|药店|酒店|餐饮|咖啡|便利店)?(?![^，：]{0,4}店(?=.{2}))|连锁[^，：]{0,4}?店|
  约雇|约聘|聘用制|编外|合同制|劳务派遣|派遣制|国营事业|应届(?:毕业)?生|新进|新聘|新入职))+(?=.{2})
`);

/**
 * A workplace without a name of its own, where a whole job follows: `煤气站操作工`, `游泳馆救生员`. Hotels, banks,
 * kindergartens, airports and the like are part of the name: `酒店前台接待`, `银行柜员`.
 */
const site = new RegExp(pattern`
  ^[^，：]{0,8}?(?:
  医院|诊所|卫生[院所站]|[敬养护福]老院|福利院|(?<!数据)中心|之家|(?:设计|检测|检验|监测)院|
  学校|(?<=[县市区])[中小]学|高校|院校|机构|电视台|电台|报社|旅行社|出版社|[^酒宾旅]馆(?!长|员)|健身房|动物园|植物园|公园|产业园|物流园|园区|工业区|开发区|
  码头|港口|粮库|食堂|[林农牧猪鸡牛羊渔]场|养殖场|派出所|(?:管理|看守|戒毒|检疫|检验|研究)所|[大支]队(?!长|员)|[残妇侨文]联|报关行|(?:营业|办事|办税|服务|政务)大?厅|[厂矿](?!长|部|房|山|井|工)|车间|[工机供电]务?段|油田|(?<![网本整小主建场])站(?!长|务|点|台|位|员|内|前)|供电所|(?:控制|监控|调度|中控)室|
  (?:门|[修发容镜宝物书装具机车照]|4S|美甲|体彩)店(?!长|员)|卖场|商场|商超|酒楼|茶楼|影楼|影院|剧院|会所|综合体|写字楼|屋苑|小区|工地|建筑施工|
  街道(?:办(?:事处)?)?|乡镇|[国央外日民私名药车房]企|(?<=..)企业|基地|快递网点|渠道|校园|[农渔]会|物业管理|茶餐厅
  )(?=(?:[^，：]{3,}|[^，：]{2}岗?)$)
`);

/** The line of business before a job that is told without it: `旅游业导游`, `食物业卫生督导员`; not `保险业务员`. */
const business =
  /^(?:(?:[\u3400-\u9fff]{1,2}、)?(?:旅游|食物|食品|饮食|餐饮|零售|批发|酒店|饭店|旅馆|住宿|建筑|建造|制造|美容|美发|安老|物流|运输|航空|保安|金融|地产|地产代理|服务|家政)(?:服务)?业)(?!务|者|主|态|余|从业)/;

/** Whoever hires, without a name: `公司行政前台`. */
const own = /^(?:公司|集团)(?!法|律|治|化|级)/;
/** `托育机构园长`: who heads a place says by that which place it is. */
const institution = /^[^，：]{2,8}?(?:机构|单位)/;
const headOfPlace = /[园院校馆站店厂]长$/;
/** Who nurses in a ward are many; `急诊科护士` is a job of its own. */
const ward = /^[^，：]{1,10}?(?:科|室|病房|病区)(?=(?:护理|医护|医务)人员$)/;

/** What stands before a job without being part of its name; only a job that says enough by itself is left alone by a site. */
export const placesBefore: readonly { words: RegExp; isEnough: (job: string) => boolean }[] = [
  { words: ownName, isEnough: (job) => isJob(job) || isGeneral(job) },
  { words: workplace, isEnough: isJob },
  { words: site, isEnough: isWholeJob },
  { words: business, isEnough: isWholeJob },
  { words: own, isEnough: isWholeJob },
  { words: institution, isEnough: (job) => isJob(job) && headOfPlace.test(job) },
  { words: ward, isEnough: (job) => namesMatter(job) },
];

/** Who hires, before the job: `县人民医院公开招聘护士笔试`. */
export const hiring =
  /^[^，：]{0,20}?(?:医院|公司|集团|银行|学校|大学|学院|中学|小学|幼儿园|[局院所县市省区镇]|中心|街道|社区|委员会|协会|事务所)(?:面向社会)?(?:公开)?(?:招聘|招录|招考|选聘|招募)(?=.{2})(?!考试|面试|笔试|题|试|工作|岗位)/;

/** Banks that have a name of their own, also as it is said for short. */
const banks = pattern`
  (?:中国)?(?:建设|工商|农业|交通|招商|民生|光大|浦发|兴业|华夏|中信|平安|邮政储蓄|邮储|广发|渤海|浙商|恒丰|
  汇丰|渣打|恒生|星展|花旗)银行|中国银行|[建工农交招]行(?!业|政|情|动|程|为)|邮储
`;
const companies = pattern`
  阿里(?:巴巴|云)?|腾讯云?|字节(?:跳动)?|百度|美团|京东(?:物流|方)?|拼多多|滴滴(?:出行)?|华为(?:OD)?|小米|网易|快手|
  哔哩哔哩|[Bb]站|小红书|携程|蚂蚁(?:金服|集团)?|360|新浪|搜狐|搜狗|知乎|vivo|oppo|荣耀|中兴(?:通讯)?|大疆|
  海康(?:威视)?|科大讯飞|商汤|旷视|寒武纪|联想|浪潮|用友|金蝶|得物|虾皮|深信服|比亚迪|宁德时代|蔚来|理想汽车|小鹏(?:汽车)?|
  吉利(?:汽车)?|长城汽车|上汽|一汽|富士康|格力|美的集团|海尔|海信|TCL|顺丰(?:速运)?|德邦(?:快递|物流)?|中通|圆通|申通|韵达|菜鸟|
  海底捞|瑞幸(?=.{0,4}店)|星巴克|肯德基|麦当劳|万科|碧桂园|恒大|保利|龙湖|绿城|链家|贝壳|平安(?:保险|科技|普惠)|
中国人寿|中国人保|人保财险|太平洋保险|平安(?:保险|科技|普惠|人寿|产险)|新东方|学而思|好未来|猿辅导|作业帮|
  国家电网|南方电网|国网|南网|中国?(?:石化|石油|海油|电建|能建|中铁|中建|中车|核电|烟草|移动|联通|电信|铁塔|邮政|铁路)|
  中(?:铁|交|建)[一二三四五六七八九十]局|中储粮|航天科[技工]|普华永道|德勤|安永|毕马威|四大|谷歌|微软|特斯拉|英特尔|
  亚马逊(?!运营|客服|美工|卖家)|苹果(?=公司|面)|大厂|BAT|TMD|(?:国内)?一线大厂|
  台积电|鸿海|联发科|华硕|宏碁|中华电信|中华邮政|台电|中油|台水|台铁|长荣|华航|港铁|国泰(?:航空)?|富邦|
  (?:东方|南方|海南|厦门|春秋|四川|山东)航空|[东南海]航|国航
`;
const foreign =
  'Google|Amazon(?! seller)|Microsoft|Meta|Facebook|Apple|Netflix|Tesla|IBM|Intel|NVIDIA|Accenture|Infosys|TCS|Wipro|Deloitte|FAANG';

/** Employers that are known by their names alone, and what joins them to what follows; plain form. */
const employers = new RegExp(
  `^(?:(?:${banks}|${companies}|(?:${foreign})(?![A-Za-z]))(?:集团|公司|校园)?[\\s/、·-]*)+`,
);

/** How much of a name is those who hire: `字节跳动后端` → 4. */
export const employersBefore = (name: string): number => employers.exec(name)?.[0].length ?? 0;
