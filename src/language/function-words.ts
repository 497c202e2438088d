import { foldText } from '../script/fold.ts';

/** Words that say nothing of a matter: in no point they are what is meant. */
const words = `
的 地 得 了 着 过 吗 呢 吧 啊 呀 嘛 么 之 其 所 以 而 且 或 与 和 及 跟 同 并 并且 而且 或者 以及 还 还有 还是 也 都 就 才 又 再 更 最 很 太 非常
十分 比较 较 挺 特别 尤其 相当 我 你 他 她 它 您 我们 你们 他们 她们 它们 咱们 咱 自己 本人 人家 大家 别人 各自 谁 什么 怎么 怎样 如何 哪 哪些 哪个
哪里 这 那 这个 那个 这些 那些 这样 那样 这种 那种 这里 那里 此 该 某 某个 某些 每 每个 各 各种 各个 一个 一些 一种 一次 一下 一点 一样 一定 一般 一直
是 在 有 为 为了 因为 所以 因此 由于 如果 要是 假如 虽然 但 但是 不过 然而 即使 哪怕 尽管 无论 不管 只要 只有 除了 对 对于 关于 向 往 从 到 把 被 将 让
使 使得 给 用 以便 通过 根据 按照 按 基于 依据 当 当时 时 时候 之后 之前 以后 以前 后 前 中 里 上 下 内 外 间 等 等等 例如 比如 譬如 像 如 比如说 包括
会 能 能够 可以 可 可能 应 应该 应当 要 需要 需 必须 必要 想 想要 愿意 希望 得以 来 去 进行 做 作 作为 成为 觉得 认为 感觉 感到 看 看到 看看 说 讲 问 
首先 其次 再次 然后 接着 接下来 最后 最终 随后 同时 此外 另外 并 第一 第二 第三 第四 第五 第六 第七 第一步 第二步 第三步 第四步 第五步 第六步 一方面 另一方面 
不 没 没有 别 不要 不会 不能 无 未 非 不仅 不但 不只 只 仅 仅仅 先 已 已经 正在 正 曾 曾经 刚 刚才 马上 就是 也是 都是 不是 而是 即 便 却 倒 反而 其实
个 次 件 位 种 些 点 步 份 项 方面 情况 问题 事情 事 东西 工作 时间 方式 方法 过程 中的 相关 有关 具体 主要 重要 关键 基本 整个 所有 全部 任何 其他 其它 另 
更加 进一步 擅长 善于 出色 强大 不错 始终 以及 从而 进而 以此 是否 有没有 能不能 好 大 小 多 少 高 低 新 老 真 真的 有效 有效地 良好 较强 一 二 三 四 五 六 七 八 九 十 两 几 
这次 那次 上面 下面 当中 其中 之间 之一 而言 来说 来讲 说明 表示 知道 认识 发现 出现 遇到 面对 带来 产生 存在 具有 具备 拥有 属于 成 成功 取得 获得 得到
the a an to of and or i we you they he she it is are was were be been am with for in on at by that this these those my our your their his her its will would can could should
may might must do does did have has had not no but so as if when then than from into about up out over very more most also just
`;

const table = new Set(foldText(words).trim().split(/\s+/));

/** Whether a word in word form only holds a sentence together, or fits everywhere. */
export function isFunctionWord(word: string): boolean {
  return table.has(word) || (word.length === 2 && table.has(word[0]) && table.has(word[1]));
}
