/**
 * Folded words that say nothing of what a question is about. Characters that begin or end many other words (在线, 能力,
 * 了解) are not listed alone, but for the few that hardly do.
 */
const words = [
  '为什么 怎么样 怎么办 怎么做 怎么 怎样 如何 什么 为何 哪些 哪个 哪里 哪种 是否 能否 多少 有没有 是不是',
  '请问 请你 请谈谈 谈谈 说说 请 你的 我的 你们 我们 他们 你 您 我',
  '一个 一次 一下 一些 这个 那个 这种 那种 这些 那些 时候 的时候 应该 可以 的话 如果 一位',
  '的 吗 呢 吧 啊',
]
  .join(' ')
  .split(' ')
  .sort((one, other) => other.length - one.length);

/** Parts a folded Han word at its function words. */
export const functionWords = new RegExp(words.join('|'), 'u');
