import type { Texts } from '../en/english.ts';

/** What is said of the language model that a user may have answers commented by. */
export const judgeTexts: Texts['judge'] = {
  language: '简体中文',
  sends: (host) =>
    `从现在起，使用 qbank grade，或练习时在作答后按 c，会把题目、参考答案和你的回答发送到 ${host} 请它点评。不发送其他内容，也不发往别处。停用：qbank config judge.url --unset`,
  isOpen: (host) => `到 ${host} 的连接没有加密，途中可能被他人看到。`,
  waiting: (host) => `正在等待 ${host} 的点评；按 Ctrl-C 不再等待…`,
  waitingForKey: (host) => `正在等待 ${host} 的点评… 按任意键不再等待。`,
  waitingByLine: (host) => `正在等待 ${host} 的点评…`,
  nothingToComment: '没有输入可以点评的内容。',
  notConfigured:
    '没有配置语言模型。可用 qbank config judge.url http://localhost:11434/v1 指定；不配置就什么也不发送。',
  comment: (host) => `语言模型点评（${host}）`,
  followUps: '面试官可能追问',
  shortened: '较长的内容只发送了开头。',
  failed: (failure, host) => `没有点评：${reasonOf(failure, host)}`,
};

function reasonOf(failure: Parameters<Texts['judge']['failed']>[0], host: string): string {
  switch (failure.reason) {
    case 'no-key':
      return `没有设置存放密钥的环境变量 ${failure.variable}（judge.key-env），什么也没有发送。`;
    case 'unreachable':
      return `连不上 ${host}（${failure.detail}）。`;
    case 'timeout':
      return `${host} 在 ${failure.seconds} 秒内没有回应。`;
    case 'cancelled':
      return '没有继续等待。';
    case 'refused':
      return `${host} 返回 ${failure.status}${failure.detail === '' ? '。' : `：${failure.detail}`}`;
    case 'too-large':
      return `${host} 返回的内容过长。`;
    case 'unreadable':
      return `${host} 返回的不是对话补全结果。`;
  }
}
