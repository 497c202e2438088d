import type { Texts } from '../en/english.ts';

/** The mock interview: its help, its screens and its scores. */
export const mockTexts: Texts['mock'] = {
  options: {
    count: '题数（默认每三分钟一题，未给时间则 10 题）',
    minutes: '整场的分钟数（默认简答题每题三分钟，其他题型较短）',
    seed: '用同一个数，你或题库相同的朋友会得到同一份卷子',
    noLimit: '时间到也不交卷，只计超时',
    unanswerable: '没有参考答案的题也出',
    shuffleOptions: '打乱选择题的选项顺序',
  },
  minutesExpected: '1 到 1440 的整数，如 30',
  examples: [
    'qbank mock                                 十道题的卷子',
    'qbank mock --role 網絡客服 --minutes 45    一个职位，45 分钟',
    'qbank mock -n 5 --no-limit                 五道题，只计超时',
    'qbank mock --role 網絡客服 --seed 42       你和朋友得到同一份卷子',
    'qbank mock --plain                         逐行进行，适合屏幕阅读器',
  ],
  rolesNeeded: (roles, hasMore) =>
    `一场面试只针对一个职位，请用 --role 指定。现有：${roles.join('、')}${hasMore ? ' …' : '。'}`,
  askRole: {
    title: '模拟哪个职位的面试？',
    help: '方向键选择，回车确定',
    choice: (role, count) => `${role}（${count}）`,
  },
  nothingAnswerable: '这些题都没有参考答案。加上 --unanswerable 也可以用来出题。',
  noOther: (asked, there) => `要求 ${asked} 道题，只有 ${there} 道。`,

  intro: {
    title: (role) => (role === null ? '模拟面试' : `模拟面试：${role}`),
    questions: (count) => `${count} 道题`,
    sections: { name: '章节', questions: '题数', time: '时间', marks: '分值', none: '（无章节）' },
    strict: '整场共用一个时钟，时间到就交卷；每题另有建议用时。',
    overtime: '整场共用一个时钟，超时照计；每题另有建议用时。',
    rules: ['交卷前不显示任何答案。Ctrl-D 提交一题；Esc 暂停，可跳过、查看全卷、返回某题、交卷。'],
    rulesByLine: [
      '交卷前不显示任何答案。单独一行 . 表示本题写完；单独一行还可输入 /skip（跳过）、/goto 3（到第 3 题）、/overview（全卷）、/time（时间）、/handin（交卷）。',
    ],
    leftOut: (count) => `略去 ${count} 道没有参考答案的题（加 --unanswerable 则保留）。`,
    seed: (seed) => `种子 ${seed}：--seed ${seed} 可得到同一份卷子。`,
    start: 'Enter：开始计时。Ctrl-C：离开。',
    onlyEnter: '刚才输入的内容不算：还没有开始计时。',
    startByLine: '按 Enter 开始计时。',
  },

  menu: { overview: '查看全卷、跳题、交卷' },
  submitted: (position, planned) => `第 ${position}/${planned} 题已收下，交卷后再看答案。`,
  skipped: '已跳过，最后再来，也可以随时回到这题。',

  overview: {
    title: '全卷进度',
    states: { answered: '已答', begun: '写了一半', skipped: '跳过', open: '未答' },
    count: (state, count) => `${state} ${count}`,
    left: (clock) => `全场还剩 ${clock}`,
    over: (clock) => `全场已超时 ${clock}`,
    used: (clock) => `全场已用 ${clock}`,
    columns: { number: '题', state: '状态', time: '用时', marks: '分值' },
    ask: {
      title: '时钟停住。',
      help: (planned) => `1 到 ${planned}：到那一题`,
      goOn: (position) => `继续第 ${position} 题`,
      handIn: '交卷',
    },
    confirm: (open) => `还有 ${open} 道题没作答，仍要交卷吗？`,
    confirmHelp: '回车：交卷。其他键：返回试卷。',
    askByLine: '输入题号到那一题；空行则交卷：',
    askAgainByLine: '输入题号到那一题；空行返回；/handin 交卷：',
    unknown: (typed) => `没有第“${typed}”题。`,
  },

  byLine: {
    answer: '请作答；单独一行 . 表示写完（也可输入 /skip、/goto 3、/overview、/time、/handin）：',
    time: ({ question, paper }) => `本题 ${question}，全场 ${paper}。`,
    of: (used, limit) => (limit === null ? used : `${used}/${limit}`),
    goToUnknown: (typed) => `没有第“${typed}”题：请输入 /goto 和题号。`,
    empty: '没有输入。请作答，或输入 /skip、/giveup、/handin。',
    pressEnter: '按 Enter 看结果。',
  },

  timeUp: '时间到，照当时的内容交卷。',
  handedIn: (answered, planned) => `已交卷：答了 ${answered}/${planned} 道题。`,
  review: {
    title: '接下来？',
    help: '直接回车：看参考答案',
    goThrough: '逐题对照参考答案',
    scores: '直接看成绩',
  },
  notAnswered: '这道题没有作答。',
  next: 'Enter：下一题。q：看成绩。',
  nextByLine: '空行：下一题；/stop：看成绩：',

  scores: {
    title: '面试成绩',
    total: (score) => `得分：${score}/100`,
    noScore: '没有得分：没有可对照的内容，也没有自评。',
    marks: (reached, of) => `${reached}/${of} 分`,
    answered: (answered, planned) => `答了 ${answered}/${planned} 题`,
    unscored: (count) => `${count} 道题无法评分，不计入。`,
    bySection: '按章节',
    byAssesses: '按考察点',
    columns: {
      number: '题',
      id: '编号',
      questions: '题数',
      score: '得分',
      rating: '自评',
      time: '用时',
      question: '题目',
    },
    outcomes: { answered: '', timeUp: '时间到', gaveUp: '放弃', skipped: '跳过', open: '未答' },
    unknown: '?',
    repeat: '再练没答好的：',
    again: '再做同一份卷子：',
    report: '留存或发送的报告：',
  },
};
