import { foldText } from '../script/fold.ts';

/** What one does: a piece of an answer that begins with one and goes on says something, however short. */
const actions = `
倾听 聆听 安抚 安慰 道歉 致歉 感谢 问候 接待 接听 回应 回复 答复 响应 解答 解释 说明 告知 通知 通报 提醒 沟通 交流 讨论 商量 协商 谈判 说服 汇报 报告 上报 反馈 反映
询问 提问 请教 求助 寻求 征求 邀请 请求 了解 理解 明确 弄清 搞清 确认 核实 核对 核查 检查 排查 调查 调研 访谈 查阅 查询 查看 查找 搜索 收集 搜集 整理 梳理 归纳 汇总 统计 记录 登记
存档 归档 分析 研究 判断 评估 评价 识别 定位 诊断 对比 比较 测试 验证 试点 试用 预测 监控 监测 跟踪 追踪 跟进 回访 关注 观察 复盘 总结 反思 回顾 吸取 改进 改善 优化 完善 调整 修改 更新
简化 提升 提高 增强 加强 强化 降低 减少 缩短 控制 避免 防止 预防 杜绝 消除 解决 处理 应对 化解 缓解 平复 修复 恢复 回滚 重启 部署 上线 开发 设计 编写 制作 制定 制订 拟定 规划 计划 安排
组织 召开 召集 成立 组建 建立 搭建 设立 设置 建设 引入 引进 采用 使用 利用 运用 借助 选择 确定 提出 提供 给出 准备 分配 分工 分解 拆解 细化 落实 执行 实施 推进 推动 推行 推广 协调 协助
协作 配合 合作 支持 帮助 指导 辅导 带领 培训 培养 教育 激励 鼓励 表扬 奖励 认可 尊重 信任 承担 负责 履行 遵守 遵循 坚持 保持 维持 维护 保证 保障 确保 稳定 安全 学习 掌握 熟悉 积累
练习 实践 参加 参与 分享 传授 展示 演示 介绍 推荐 宣传 销售 报价 签订 采购 招聘 面试 筛选 录用 考核 晋升 留住 挽留 补偿 赔偿 赔付 退款 退货 换货 换位思考 同理 共情 站在 管理 统一 整合
打通 形成 转化 转移 转交 移交 升级 求证 收尾 交付 验收 发布 公布 公开 披露 定 设 定期 分 拆 查 问 听 写 做 看 找 报 补 改 修 教 学 给 带 请 建 搭 列 盯 抓 守 让
`;

/** How one does it: before the action. */
const manners = `
耐心 认真 仔细 主动 积极 及时 立即 迅速 快速 尽快 马上 深入 充分 全面 系统 定期 持续 不断 共同 一起 有效 合理 妥善 清晰 准确 真诚 诚恳 虚心 冷静 客观 公正 私下 事先 提前 事后 首先 优先 严格 重新
再次 适时 适当 统一 密切 先 再 后 然后 最后 同时 并 和 与
`;

const setOf = (words: string) => new Set(foldText(words).trim().split(/\s+/));
const actionWords = setOf(actions);
const mannerWords = setOf(manners);

/** Whether words say what is done: 安抚 情绪, 及时 解决; neither 订单 记录 nor 安抚 alone. */
export function isAction(words: readonly string[]): boolean {
  const first = words.findIndex((word) => !mannerWords.has(word));
  return words.length > 1 && first >= 0 && actionWords.has(words[first]);
}
