import { pick, pickSome, type Random } from './lots.ts';

/*
 * What document sites and article pages print round a document, drawn word by word: where the page stands, facts of the
 * document, buttons, forewords, other pages. What is said of the document takes its bare title.
 */

const two = (value: number): string => String(value).padStart(2, '0');
const upTo = (most: number, random: Random): number => 1 + Math.floor(random() * most);

function day(random: Random): string {
  const [year, month, date] = [2014 + upTo(11, random), upTo(12, random), upTo(28, random)];
  const time = random() < 0.3 ? ` ${two(upTo(23, random))}:${two(upTo(59, random))}` : '';
  return pick(
    [
      `${year}-${two(month)}-${two(date)}${time}`,
      `${year}/${month}/${date}`,
      `${year}年${two(month)}月${two(date)}日${time}`,
      `${year}.${two(month)}.${two(date)}`,
    ],
    random,
  );
}

const sites = [
  '求知文库',
  '职考网',
  '范文先生网',
  '豆文网',
  '学习啦',
  '百分文档',
  '无忧范文',
  '应考帮',
  '简历小站',
  '中文资料库',
];
const shelves = [
  '人力资源',
  '面试技巧',
  '求职职场',
  '应用文书',
  '职业资格',
  '招聘面试',
  '实用范文',
  '资格考试',
  '面试题',
  '行业资料',
];
const people = ['林小满', 'b****8', '佚名', '小编', '海阔天空', 'qiuzhi2023', '墨香', '刘老师', 'zh***g'];

/** A fact with its name; the value stands behind a colon. */
const facts: { [name: string]: (random: Random) => string } = {
  来源: (random) => pick(['网络', '网络整理', '本站原创', '互联网', ...sites], random),
  作者: (random) => pick(people, random),
  时间: day,
  日期: day,
  发布时间: day,
  发布日期: day,
  更新时间: day,
  更新: day,
  上传时间: day,
  浏览次数: (random) => pick(['', String(upTo(9000, random))], random),
  浏览: (random) => `${upTo(9000, random)}次`,
  阅读: (random) => String(upTo(9000, random)),
  阅读量: (random) => pick([String(upTo(9000, random)), '1.2万', '3.4w'], random),
  点击: (random) => `${upTo(900, random)}次`,
  下载: (random) => String(upTo(90, random)),
  下载次数: (random) => String(upTo(90, random)),
  收藏: (random) => String(upTo(90, random)),
  人气: (random) => String(upTo(9000, random)),
  热度: (random) => `${upTo(900, random)}℃`,
  字数: (random) => String(upTo(9000, random)),
  页数: (random) => pick([String(upTo(30, random)), `${upTo(30, random)}页`], random),
  大小: (random) => `${upTo(90, random)}.${upTo(9, random)}KB`,
  格式: (random) => pick(['DOCX', 'DOC', 'PDF', 'doc', 'Word'], random),
  文档编号: (random) => String(10_000_000 + upTo(80_000_000, random)),
  上传人: (random) => pick(people, random),
  贡献者: (random) => pick(people, random),
  编辑: (random) => pick(people, random),
  责任编辑: (random) => pick(people, random),
  栏目: (random) => pick(shelves, random),
  分类: (random) => pick(shelves, random),
  文档分类: (random) => pick(shelves, random),
  关键词: (random) => pick(['面试', '招聘 面试', '求职'], random),
  评分: (random) => `4.${upTo(9, random)}`,
  价格: (random) => pick(['5.00元', '免费', '10积分'], random),
  下载积分: (random) => pick(['5', '20积分', '免费'], random),
};

/** A fact whose form tells it. */
const bareFacts: readonly ((random: Random) => string)[] = [
  day,
  (random) => `${upTo(9000, random)}次浏览`,
  (random) => `${upTo(900, random)}人收藏`,
  (random) => `阅读(${upTo(900, random)})`,
  (random) => `${upTo(900, random)}阅读`,
  (random) => `共${upTo(30, random)}页`,
  (random) => `${upTo(30, random)}页`,
  (random) => `${upTo(900, random)}KB`,
  () => '我要投稿',
  () => 'VIP免费',
  () => '推荐度：',
  () => '字体：大 中 小',
  () => '字号：[大 中 小]',
  () => '已认证',
];
const buttonWords = [
  '立即下载',
  '收藏',
  '分享',
  '举报',
  '打印',
  '点赞',
  '评论',
  '下载文档',
  '全屏',
  '纠错',
  '下载本文',
  '收藏本文',
  '加入收藏',
  '复制链接',
  '关注',
  '转发',
];
const menuWords = [
  '首页',
  '文档',
  '搜索',
  '登录',
  '注册',
  'VIP会员',
  '上传文档',
  '帮助',
  '我的',
  '资讯',
  '分类',
  '客户端',
  '消息',
];
const gaps = [' ', ' ', '  ', '　', ' | ', '　　', '·'];

/** A row of facts, with buttons among them or not. */
export function factRow(random: Random): string {
  const named = pickSome(Object.entries(facts), upTo(5, random), random);
  const told = named.map(([name, value]) => `${name}${random() < 0.85 ? '：' : ': '}${value(random)}`);
  const bare =
    random() < 0.35 ? pickSome(bareFacts, upTo(2, random), random).map((fact) => fact(random)) : [];
  const words = random() < 0.3 ? pickSome(buttonWords, upTo(3, random), random) : [];
  const row = random() < 0.5 ? [...told, ...bare] : [...bare, ...told];
  return [...row, ...words].join(pick(gaps, random));
}

export const buttonRow = (random: Random): string =>
  pickSome(buttonWords, 1 + upTo(4, random), random).join(pick([' ', '　', '|', ''], random));

/** Where the page stands, or the bar at its top. */
export const aboveTitle: readonly ((title: string, random: Random) => string)[] = [
  (_, random) => `当前位置：首页 > ${pickSome(shelves, 2, random).join(' > ')} > 正文`,
  (_, random) => `您现在的位置：${pick(sites, random)}>${pickSome(shelves, 2, random).join('>')}`,
  (_, random) => `首页 » ${pickSome(shelves, 2, random).join(' » ')}`,
  (_, random) => `${pick(sites, random)} / ${pick(shelves, random)} / 正文`,
  (title, random) => `首页 > ${pick(shelves, random)} > ${title}`,
  (_, random) => `首页 ${pick(shelves, random)} 文章正文`,
  (_, random) => [pick(sites, random), ...pickSome(menuWords, 2 + upTo(4, random), random)].join(' '),
  (_, random) => pickSome(menuWords, 2 + upTo(4, random), random).join('|'),
  (_, random) => `${pick(sites, random)} 搜索 登录 注册`,
  (title) => `${title}.docx`,
  (title, random) => `${title}-${pick(sites, random)}`,
  (title, random) => `${title} - ${pick(shelves, random)} - ${pick(sites, random)}`,
  (title, random) => `${title}_${pick(shelves, random)}_${pick(sites, random)}`,
  (_, random) => factRow(random),
  (_, random) => buttonRow(random),
  () => '文档简介：',
];

/** What is said between the title and the first question. */
export const belowTitle: readonly ((title: string, random: Random) => string)[] = [
  (_, random) => factRow(random),
  (_, random) => factRow(random),
  (_, random) => factRow(random),
  (_, random) => buttonRow(random),
  (_, random) => day(random),
  () => '正文',
  () => '[正文]',
  () => '内容简介：',
  (title) => `${title}.docx`,
  (title) => `《${title}.docx》由会员分享，可在线阅读，更多相关《${title}（13页珍藏版）》请在本站上搜索。`,
  (title) => `下面是小编收集整理的${title}，希望对大家有所帮助，欢迎阅读！`,
  () => '以下是小编为大家整理的相关资料，供大家参考，希望能帮到你。',
  (title) => `本文为大家带来${title}，一起来看看吧。`,
  () => '导语：面试是找到好工作的关键一步，下面一起看看考官会问哪些问题。',
  () => '【导读】机会总是留给有准备的人，面试前把常见的题目过一遍，会从容许多。',
  () => '内容摘要：本文收集了面试中出现较多的题目，并附有回答的思路。',
  () => '相关推荐',
];

const others = [
  '仓库管理员岗位职责',
  '会计面试自我介绍',
  '客服话术大全',
  '银行面试注意事项',
  '教师面试试讲稿',
  '行政助理面试技巧',
  '护士实习自我鉴定',
  '司机岗位面试问题',
  '2024年职称考试真题',
  '面试礼仪常识',
  '简历模板下载',
  '工作总结范文',
];
const listed = (random: Random): string => {
  const own = pickSome(others, 2 + upTo(4, random), random);
  const date = (): string => `${two(upTo(12, random))}-${two(upTo(28, random))}`;
  return pick(
    [
      own.join(' '),
      own.map((one, at) => `${at + 1}.${one}`).join(' '),
      own.map((one) => `${one} ${date()}`).join(' '),
      own.map((one) => `·${one}`).join(''),
      own.join('\n'),
    ],
    random,
  );
};

/** What stands below the last answer. */
export const belowText: readonly ((title: string, random: Random) => string)[] = [
  (_, random) =>
    `${pick(['相关推荐', '相关文章', '猜你喜欢', '热门推荐', '相关阅读', '最新文章', '大家还看了', '为您推荐', '更多相关文章'], random)}${pick(['：', '\n', ' '], random)}${listed(random)}`,
  (title, random) => `【${title}】相关文章：\n${listed(random)}`,
  (title) => `以上就是${title}的全部内容，希望对您有所帮助。`,
  () => '以上就是小编为大家整理的全部内容，祝大家求职顺利！',
  (title) => `看了${title}的人还看了：`,
  (_, random) => `上一篇：${pick(others, random)} 下一篇：${pick(others, random)}`,
  (_, random) => `上一篇：${pick(others, random)}\n下一篇：没有了`,
  () => '展开阅读全文',
  () => '点击加载更多内容 ↓',
  () => '[下载本文] [打印] [返回顶部]',
  () => '文档评论（0） 发表评论',
  () => '暂无评论，快来抢沙发吧！',
  (_, random) => `本文来源：${pick(sites, random)} 责任编辑：${pick(people, random)}`,
  (_, random) => `（责任编辑：${pick(people, random)}）`,
  () => '声明：本文内容由用户自行上传，版权归原作者所有，如有侵权请联系我们删除。',
  () => '版权声明：未经授权请勿转载。',
  (_, random) => `Copyright © 2010-2024 ${pick(sites, random)} 版权所有 京ICP备12345678号-1`,
  (_, random) => `关于我们 | 联系我们 | 免责声明 | 网站地图 ${pick(sites, random)}`,
  (_, random) => `标签： 面试 招聘 ${pick(shelves, random)}`,
  (_, random) => factRow(random),
  (_, random) => buttonRow(random),
  () => '下载文档到电脑，方便收藏和打印',
  () => '该文档为VIP文档，如需下载请开通会员。',
  () => '扫码关注公众号，获取更多资料',
  () => '第 1 页 共 6 页',
  () => '本文共6页，当前第6页',
];

/** What a page puts between questions. */
export const betweenQuestions: readonly ((page: number, title: string) => string)[] = [
  (page) => `第${page}页 共6页`,
  (page) => `第 ${page} 页 / 共 6 页`,
  (page) => `- ${page} -`,
  (page, title) => `${title}_第${page}页`,
  (page, title) => `${title}　第${page}页`,
  () => '更多面试资料请访问 www.qiuzhi-ziliao.example',
  () => '扫码下载APP，随时随地刷题',
  () => '点击下载完整版文档',
  () => '推荐阅读：面试着装注意事项',
  () => '求知文库 www.qiuzhiwenku.example',
];

export const pageRoles = [
  '社区网格员',
  '银行柜员',
  '仓库管理员',
  '护士',
  '会计',
  '幼儿教师',
  '电商运营',
  '行政文员',
  '物业客服',
  '招聘专员',
  '医药代表',
  '电气工程师',
  '造价员',
  '高铁乘务员',
  '大堂经理',
  '前端开发工程师',
  '新媒体运营',
  '采购员',
  '实验室检验员',
  '小学语文教师',
] as const;

/** A title, by the role with its mark. */
export const pageTitles: readonly ((role: string) => string)[] = [
  (role) => `${role}招聘面试题目整理（附回答思路）`,
  (role) => `${role}面试真题及解析`,
  (role) => `2023年${role}面试试题及答案`,
  (role) => `${role}面试问题大全`,
  (role) => `${role}岗位面试常见问题及答案`,
  (role) => `${role}招聘笔试面试题库（含参考答案）`,
  (role) => `${role}面试经典问答`,
  (role) => `${role}结构化面试题及参考答案`,
  (role) => `${role}应聘面试题集锦`,
  (role) => `2024年最新${role}面试题汇编（附答案）`,
  (role) => `${role}竞聘面试题目及参考答案`,
  (role) => `${role}面试试题及答案解析（三）`,
];
