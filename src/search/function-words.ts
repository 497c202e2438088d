/**
 * Folded words that say nothing of what a question is about. Characters that begin or end many other words (在线, 能力,
 * 了解) are not listed alone, but for the few that hardly do.
 */
const words = [
  '为什么 怎么样 怎么办 怎么做 怎么 怎样 如何 什么 为何 哪些 哪个 哪里 哪种 是否 能否 多少 有没有 是不是',
  '请问 请你 请谈谈 谈谈 说说 你的 我的 你们 我们 他们',
  '一个 一次 一下 一些 这个 那个 这种 那种 这些 那些 时候 的时候 应该 可以 的话 如果 一位',
  '吗 呢 啊 你 您',
]
  .join(' ')
  .split(' ');

/** Single characters, but for the words that have them inside: 自我介绍, 其他, 申请, 请假, 目的, 网吧. */
const insideWords = [
  '(?<!自)我',
  '(?<!其)他',
  '(?<![申邀聘])请(?![假示求教客])',
  '(?<![目标])的(?!确)',
  '(?<!网)吧',
];

/** Parts a folded Han word at its function words. */
export const functionWords = new RegExp(
  [...words.sort((one, other) => other.length - one.length), ...insideWords].join('|'),
  'u',
);

/**
 * Words that a sentence about anything may have: that a question has them says little, and that it has them not, as
 * little. They are left in what is looked for, but count for less than what the sentence is about.
 */
const light = [
  '以后 以前 之前 之后 目前 现在 今后 将来 当时 那时 期间 平时 每天 每次 几年 多久 第一步 首先 最后 过程',
  '一直 总是 老是 经常 常常 突然 忽然 马上 立刻 立即 已经 还是 还有 还要 一般 通常 还 又 却 都 就 也 才 再 太',
  '或者 以及 并且 但是 可是 不过 而且 然后 所以 因为 由于 虽然 即使 只要 只有 跟 和 与 或 对 把 被 让 给 从 向 在 里 上',
  '就是 都是 不是 没有 不会 不能 不要 不想 知道 觉得 认为 感觉 打算 准备 想要 希望 需要 必须 应当 要 会 能 想 说 有 没 不 是 了 过 着 去 来',
  '进行 做到 做好 得到 遇到 碰到 看到 听到 发现 出现 发生 面对 针对 对于 关于 通过 根据 按照 为了 做 用 到',
  '这 那 大家 别人 有人 自己 本人 对方 人家 各种 各个 每个 几个 几种 几点 很多 许多 不少 一点 一种 一份 那么 这么 样',
  '特别 非常 十分 比较 更加 最好 最大 很大 很 更 最 好 大',
  '举例 例子 说明 描述 解释 阐述 简述 分享 回答 谈 讲 聊',
  '情况 事情 东西 方面 地方 工作 问题 办法 方法 方式 原因 作用 意义',
]
  .join(' ')
  .split(' ')
  .sort((one, other) => other.length - one.length);

const lightWords = new RegExp([functionWords.source, ...light].join('|'), 'gu');

/** What a character of a light word, or of a function word, counts where another counts 1. */
const lightWorth = 0.25;

/** For each character of a folded word how much it says of what is meant: 以后发展 → 0.25, 0.25, 1, 1. */
export function worthOfCharacters(word: string): number[] {
  const worth = Array.from({ length: word.length }, () => 1);
  for (const { 0: found, index } of word.matchAll(lightWords))
    worth.fill(lightWorth, index, index + found.length);
  return worth;
}
