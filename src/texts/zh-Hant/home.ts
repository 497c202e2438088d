import type { Texts } from '../en/english.ts';

/** What `qbank` alone shows: how things stand, and what can be done. */
export const homeTexts: Texts['home'] = {
  title: 'qbank',
  unfinished: ({ mode, done, planned }) => `未完成：${mode}，做了 ${done}/${planned} 題。`,
  unfinishedMore: (count) => `另有 ${count} 場，見 qbank history。`,
  today: (due, fresh) => `今天：到期 ${due} 題，新題 ${fresh} 題。`,
  allDone: '今天沒有要做的題。',
  interview: (days) => (days === 0 ? '面試就在今天。' : `離面試還有 ${days} 天。`),
  roles: (names) => `在練：${names}。`,
  ask: '接下來做什麼？',
  help: 'Esc 或 q 離開',
  menu: {
    resume: '繼續未完成的一場',
    review: '今天的題：先複習，再練新題',
    practice: '練習',
    flip: '不打字，想或者說',
    mock: '模擬面試',
    read: '只讀，不評分',
    search: '搜尋',
    history: '以往場次',
    stats: '進度',
    config: '設定',
    help: '全部指令',
    quit: '離開',
  },

  welcome: '要練哪些職位？',
  role: (number, name, questions) => `${number}  ${name}（${questions} 題）`,
  rolesAsk: '輸入數字，如 1,3',
  rolesHelp: '直接按 Enter：全部',
  rolesKept: (names) => `以後只練：${names}。可用 qbank config roles 更改。`,
  rolesAll: '全部都練。可用 qbank config roles 更改。',
  whenIsIt: '哪天面試？qbank config interview.date 2026-12-24 會排好在那之前每天練多少。',
  guide: [
    '輸入回答：Enter 換行，Ctrl-D 送出，Esc 開啟選單。',
    '然後看參考答案並自評：按 1 到 4；? 列出更多按鍵。',
  ],
  guideByLine: [
    '輸入回答；單獨一行 . 表示送出，/? 列出還能輸入什麼。',
    '然後看參考答案並自評：輸入 1 到 4。',
  ],
};
