import type { Texts } from '../en/english.ts';

/** What is said of the language model that a user may have answers commented by. */
export const judgeTexts: Texts['judge'] = {
  language: '繁體中文',
  sends: (host) =>
    `從現在起，使用 qbank grade，或練習時在作答後按 c，會把題目、參考答案和你的回答傳送到 ${host} 請它講評。不傳送其他內容，也不傳往別處。停用：qbank config judge.url --unset`,
  isOpen: (host) => `到 ${host} 的連線沒有加密，途中可能被他人看到。`,
  waiting: (host) => `正在等待 ${host} 的講評；按 Ctrl-C 不再等待…`,
  waitingForKey: (host) => `正在等待 ${host} 的講評… 按任意鍵不再等待。`,
  waitingByLine: (host) => `正在等待 ${host} 的講評…`,
  nothingToComment: '沒有輸入可以講評的內容。',
  notConfigured:
    '沒有設定語言模型。可用 qbank config judge.url http://localhost:11434/v1 指定；不設定就什麼也不傳送。',
  comment: (host) => `語言模型講評（${host}）`,
  followUps: '面試官可能追問',
  shortened: '較長的內容只傳送了開頭。',
  failed: (failure, host) => `沒有講評：${reasonOf(failure, host)}`,
};

function reasonOf(failure: Parameters<Texts['judge']['failed']>[0], host: string): string {
  switch (failure.reason) {
    case 'no-key':
      return `沒有設定存放金鑰的環境變數 ${failure.variable}（judge.key-env），什麼也沒有傳送。`;
    case 'unreachable':
      return `連不上 ${host}（${failure.detail}）。`;
    case 'timeout':
      return `${host} 在 ${failure.seconds} 秒內沒有回應。`;
    case 'cancelled':
      return '沒有繼續等待。';
    case 'refused':
      return `${host} 回傳 ${failure.status}${failure.detail === '' ? '。' : `：${failure.detail}`}`;
    case 'too-large':
      return `${host} 回傳的內容過長。`;
    case 'unreadable':
      return `${host} 回傳的不是對話補全結果。`;
  }
}
