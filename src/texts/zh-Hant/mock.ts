import type { Texts } from '../en/english.ts';

/** The mock interview: its help, its screens and its scores. */
export const mockTexts: Texts['mock'] = {
  options: {
    count: '題數（預設每三分鐘一題，未給時間則 10 題）',
    minutes: '整場的分鐘數（預設簡答題每題三分鐘，其他題型較短）',
    seed: '用同一個數，你或題庫相同的朋友會得到同一份試卷',
    noLimit: '時間到也不交卷，只計逾時',
    unanswerable: '沒有參考答案的題也出',
    shuffleOptions: '打亂選擇題的選項順序',
  },
  minutesExpected: '1 到 1440 的整數，如 30',
  examples: [
    'qbank mock                                 十題的試卷',
    'qbank mock --role 網絡客服 --minutes 45    一個職位，45 分鐘',
    'qbank mock -n 5 --no-limit                 五題，只計逾時',
    'qbank mock --role 網絡客服 --seed 42       你和朋友得到同一份試卷',
    'qbank mock --plain                         逐行進行，適合螢幕報讀軟體',
  ],
  rolesNeeded: (roles, hasMore) =>
    `一場面試只針對一個職位，請用 --role 指定。現有：${roles.join('、')}${hasMore ? ' …' : '。'}`,
  askRole: {
    title: '模擬哪個職位的面試？',
    help: '方向鍵選擇，Enter 確定',
    choice: (role, count) => `${role}（${count}）`,
  },
  nothingAnswerable: '這些題都沒有參考答案。加上 --unanswerable 也可以用來出題。',
  noOther: (asked, there) => `要求 ${asked} 題，只有 ${there} 題。`,

  intro: {
    title: (role) => (role === null ? '模擬面試' : `模擬面試：${role}`),
    questions: (count) => `${count} 題`,
    sections: { name: '章節', questions: '題數', time: '時間', marks: '分值', none: '（無章節）' },
    strict: '整場共用一個時鐘，時間到就交卷；每題另有建議用時。',
    overtime: '整場共用一個時鐘，逾時照計；每題另有建議用時。',
    rules: ['交卷前不顯示任何答案。Ctrl-D 送出一題；Esc 暫停，可跳過、查看全卷、返回某題、交卷。'],
    rulesByLine: [
      '交卷前不顯示任何答案。單獨一行 . 表示本題寫完；單獨一行還可輸入 /skip（跳過）、/goto 3（到第 3 題）、/overview（全卷）、/time（時間）、/handin（交卷）。',
    ],
    leftOut: (count) => `略去 ${count} 道沒有參考答案的題（加 --unanswerable 則保留）。`,
    seed: (seed) => `種子 ${seed}：--seed ${seed} 可得到同一份試卷。`,
    start: 'Enter：開始計時。Ctrl-C：離開。',
    onlyEnter: '剛才輸入的內容不算：還沒有開始計時。',
    startByLine: '按 Enter 開始計時。',
  },

  menu: { overview: '查看全卷、跳題、交卷' },
  submitted: (position, planned) => `第 ${position}/${planned} 題已收下，交卷後再看答案。`,
  skipped: '已跳過，最後再來，也可以隨時回到這題。',

  overview: {
    title: '全卷進度',
    states: { answered: '已答', begun: '寫了一半', skipped: '跳過', open: '未答' },
    count: (state, count) => `${state} ${count}`,
    left: (clock) => `全場還剩 ${clock}`,
    over: (clock) => `全場已逾時 ${clock}`,
    used: (clock) => `全場已用 ${clock}`,
    columns: { number: '題', state: '狀態', time: '用時', marks: '分值' },
    ask: {
      title: '時鐘停住。',
      help: (planned) => `1 到 ${planned}：到那一題`,
      goOn: (position) => `繼續第 ${position} 題`,
      handIn: '交卷',
    },
    confirm: (open) => `還有 ${open} 題沒作答，仍要交卷嗎？`,
    confirmHelp: 'Enter：交卷。其他鍵：返回試卷。',
    askByLine: '輸入題號到那一題；空行則交卷：',
    askAgainByLine: '輸入題號到那一題；空行返回；/handin 交卷：',
    unknown: (typed) => `沒有第「${typed}」題。`,
  },

  byLine: {
    answer: '請作答；單獨一行 . 表示寫完（也可輸入 /skip、/goto 3、/overview、/time、/handin）：',
    time: ({ question, paper }) => `本題 ${question}，全場 ${paper}。`,
    of: (used, limit) => (limit === null ? used : `${used}/${limit}`),
    goToUnknown: (typed) => `沒有第「${typed}」題：請輸入 /goto 和題號。`,
    empty: '沒有輸入。請作答，或輸入 /skip、/giveup、/handin。',
    pressEnter: '按 Enter 看結果。',
  },

  timeUp: '時間到，照當時的內容交卷。',
  handedIn: (answered, planned) => `已交卷：答了 ${answered}/${planned} 題。`,
  review: {
    title: '接下來？',
    help: '直接按 Enter：看參考答案',
    goThrough: '逐題對照參考答案',
    scores: '直接看成績',
  },
  notAnswered: '這題沒有作答。',
  next: 'Enter：下一題。q：看成績。',
  nextByLine: '空行：下一題；/stop：看成績：',

  scores: {
    title: '面試成績',
    total: (score) => `得分：${score}/100`,
    noScore: '沒有得分：沒有可對照的內容，也沒有自評。',
    marks: (reached, of) => `${reached}/${of} 分`,
    answered: (answered, planned) => `答了 ${answered}/${planned} 題`,
    unscored: (count) => `${count} 題無法評分，不計入。`,
    bySection: '按章節',
    byAssesses: '按考察點',
    columns: {
      number: '題',
      id: '編號',
      questions: '題數',
      score: '得分',
      rating: '自評',
      time: '用時',
      question: '題目',
    },
    outcomes: { answered: '', timeUp: '時間到', gaveUp: '放棄', skipped: '跳過', open: '未答' },
    unknown: '?',
    repeat: '再練沒答好的：',
    again: '再做同一份試卷：',
    report: '留存或傳送的報告：',
  },
};
