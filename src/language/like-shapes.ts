/**
 * Folded characters that one takes for another by their shape, a group a line: what a candidate types who writes by strokes or
 * by hand, or who copies what was read from a picture. A character may be in two groups; they are not joined through it.
 */
const groups = [
  '己已巳 未末 土士 干千于 人入八 大太犬 日曰目 天夫无 刀力刃 午牛 几凡 今令 代伐 休体本 侯候',
  '住往注柱 侍待持恃 任仕 份分 违伟 供拱 使便 促捉 峻俊 俭检捡险验 陪倍部培赔 偏遍编篇 偿尝 免兔',
  '兑竞 兵乓 冶治 准淮推堆唯维惟难谁 凉惊谅掠 凭任 凤风 刺剌 刑型形 券卷拳 副幅富福 劝欢观 劳荣营',
  '匀勾 化华 巨臣 单简 卖买实 卯卵 厉历 厌庆 参叁 友反发 拔拨 另别 召招绍超 吹欢 员圆',
  '哀衷衰 唤换 喝渴揭 嘱瞩 噪澡燥躁操 因困团 围国 图圈 坏环怀还 坚竖 块快决 场扬杨汤 均钧 垂睡锤',
  '城诚成 埋理 堂常党赏 壮状妆 复夏 夸跨 奖浆桨 姓性 委季秀 娱误 婚昏 孤狐 宁字 宇字 安按案',
  '宣宜 客容 密蜜 富宫 审神伸申 寄奇 射谢 将奖 尊遵 小少 就京 居屈届 展屡 属瞩',
  '峰锋蜂 崇祟 巡训 差着看 帖贴 带常 席度 幕慕墓暮 底低抵 废发 廷延 建健键 弄弃 弟第',
  '张账 弱溺 录绿缘 彻切 征证 律津 徒徙 徽微 忘忙 急稳隐 怒努 思恩 怨怒 恨很根跟限眼银 息思',
  '情请清晴睛精 惯贯 愉偷输喻 意章 愿原 慢漫 慨概 憾撼 懂董 戏双 战站占 打灯 执热势 扩矿 扫归',
  '扰忧优 扭纽 批比 技枝 抄炒钞 把吧 抑仰 抗坑航 折拆析 抢枪 护沪 报服 拉垃 担但 拖施 拜排',
  '择译泽 持特 挂桂 指脂 挑桃 挡档 挥辉 振震 捕辅铺 损员 据居 授受 掌常 探深 接按 控空 措错',
  '描猫 提堤题 插摘 援缓暖 搏博 搬般 摄慑 摩磨 撒散 撑掌 播番 支枝 收改 政正 故古 效校',
  '敏每 教孝 敢取 数散 斗头 料科 断继 方万 旁傍 旅族 无元 既即 旱早 明朋 星显 晒洒',
  '智知 期欺斯 机杭 杂朵 权根 材村 束速 杯怀 林材 果累 枚牧 架驾 柔矛 查杳 标示 栏拦 样详',
  '核该孩刻 格恪 梁粱 棉绵 植值殖直真 楚础 模摸 次欠 款歉 止正 步少 残浅线钱 段假 毫豪 民氏',
  '气汽 求球救 没投设 河何 沟构购钩 泄世 泪汨 洁结 洋样 流疏梳 测侧 浓农 消销 涉步 混棍 渐惭',
  '温湿 渠集 游旅 湖糊 源原 满瞒 激缴 炼练拣 烦顷 熟热 爪瓜 爱受 版板 犯范 独浊 狠狼',
  '玩完 班斑 瑞端 瓶平 申电 略络 疑凝 病疾 痛通 的约 皮波 益盖 目且 相想 省少 督叔 瞻胆 知和',
  '短矮 研砚 破被披 确角 示未 社杜 祝况 票要 离禽 私和 秉乘 积织识职 称你 移多 程呈 究空 突实',
  '竞竟 童重 符付 等寺 签险 管官 篮蓝 类娄 粉份 素索 紧系 红江 级极吸 纪记 纳钠 纷粉 组租阻祖',
  '细组 终冬 绕烧浇 给拾恰 统充 绝色 绩债积 续读 综棕踪 缩宿 网冈 置直 群裙 耐而 肯背 育盲',
  '胜性 胁协 脑恼 腰要 腾胜 臂劈 舒舍 般船 良艮 芒茫 苦若 英央 茶荼 草早 获荻 营管 薄簿 蚀浊',
  '融隔 裁载栽戴 解懈 触独 订钉 认人 讨付 训川 许午 论轮伦 访仿 评坪 诊珍 词司 诗待 询旬',
  '课棵 调周 谈淡 谊宜 责贵 货贷 质盾 贩贬 资贸 赚嫌 赢嬴 走足 跃妖 践贱 跳挑 踊涌 踏沓 身射',
  '软欠 辆俩 辞乱 辨辩辫 达迭 迁迂 过还 运远 迟退 迫追 述术 迷谜 适括 逃桃 选洗 逐遂 递弟',
  '造告 遇愚 道遁 遗遣 遭曹 避僻 那哪 配酝 酬洲 采彩 释译 钟种 铃玲 错借 镜境 长张 门们 闭闲',
  '问间闻 间简 阅阔 队认 防访 阴阳 附付 除徐 雅稚 雷蕾 需儒 静净 非韭 预顶 频濒 额颜 颗棵',
  '包色 泡抱饱跑 饮欠 骗偏 鸟乌 官宫营 陆陈阵 项顶须顺 暑署 诉斥',
];

let others: ReadonlyMap<string, string> | undefined;

/** The characters that are taken for a folded one by their shape, put together: `末` → `未`. */
export function shapesLike(character: string): string {
  others ??= readGroups();
  return others.get(character) ?? '';
}

function readGroups(): Map<string, string> {
  const found = new Map<string, string>();
  for (const group of groups.flatMap((line) => line.split(' ')))
    for (const character of group)
      found.set(character, (found.get(character) ?? '') + group.replace(character, ''));
  return found;
}
