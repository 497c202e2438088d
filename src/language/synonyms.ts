/**
 * Words of working life that people put for one another, folded, a group a line. Only words that hold their meaning
 * wherever they stand: 工作 or 问题 are in none. Some groups were added for queries that had been missed, so that those
 * queries cannot measure the table.
 */
const groups = [
  '领导 上级 上司 主管 老板',
  '同事 队友 团队成员 组员',
  '下属 员工 手下',
  '客户 顾客 用户 消费者',
  '客服 坐席 接线员',
  '投诉 抱怨 吐槽',
  '意见 反馈 建议',
  '意见 看法 观点 想法',
  '冲突 矛盾 分歧 争执 争吵 吵架',
  '不一致 不一样 不同 分歧',
  '困难 挑战 难题 难关',
  '失败 挫折 失误',
  '犯错 出错 错误 失误',
  '缺点 不足 弱点 短处',
  '优点 优势 长处 强项',
  '离职 辞职 跳槽 流失',
  '薪资 工资 薪水 待遇 薪酬',
  '生气 愤怒 激动 发火 暴躁',
  '辱骂 骂人 谩骂 言辞激烈',
  '无理 不合理 蛮不讲理 无理取闹',
  '解决 处理 应对',
  '提高 提升 改善 改进 优化',
  '合作 协作 配合',
  '沟通 交流',
  '原因 理由 缘由',
  '规划 计划',
  '收集 搜集 采集',
  '缺人 人员短缺 人手不足 人手不够',
  '加急 紧急 急事',
  '好处 优点 益处',
  '坏处 缺点 弊端',
  '方法 办法 方式',
  '指标 标准',
  '经历 经验',
  '预算 经费',
  '退货 退款 退换',
  '故障 崩溃 宕机',
  '应聘 求职 面试',
  '喜欢 感兴趣 热爱',
];

const synonymsOf = new Map<string, Set<string>>();
for (const words of groups.map((group) => group.split(' ')))
  for (const word of words) {
    const others = synonymsOf.get(word) ?? new Set();
    for (const other of words) if (other !== word) others.add(other);
    synonymsOf.set(word, others);
  }

const longest = Math.max(...[...synonymsOf.keys()].map(({ length }) => length));

/** A word at the beginning of a text, and what may stand for it. */
export interface Synonyms {
  word: string;
  others: ReadonlySet<string>;
}

/** The longest word with synonyms at the beginning of a folded text: `上司想法` → 上司, with 领导, 上级, 主管, 老板. */
export function synonymsAtStart(folded: string): Synonyms | null {
  for (let length = Math.min(longest, folded.length); length > 1; length -= 1) {
    const word = folded.slice(0, length);
    const others = synonymsOf.get(word);
    if (others) return { word, others };
  }
  return null;
}
