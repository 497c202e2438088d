import type { Texts } from '../en/english.ts';

/** What `qbank` alone shows: how things stand, and what can be done. */
export const homeTexts: Texts['home'] = {
  title: 'qbank',
  unfinished: ({ mode, done, planned }) => `未完成：${mode}，做了 ${done}/${planned} 道题。`,
  unfinishedMore: (count) => `另有 ${count} 场，见 qbank history。`,
  today: (due, fresh) => `今天：到期 ${due} 题，新题 ${fresh} 题。`,
  allDone: '今天没有要做的题。',
  interview: (days) => (days === 0 ? '面试就在今天。' : `离面试还有 ${days} 天。`),
  roles: (names) => `在练：${names}。`,
  ask: '接下来做什么？',
  help: 'Esc 或 q 退出',
  menu: {
    resume: '继续未完成的一场',
    review: '今天的题：先复习，再练新题',
    practice: '练习',
    flip: '不打字，想或者说',
    mock: '模拟面试',
    read: '只读，不评分',
    search: '搜索',
    history: '以往场次',
    stats: '进度',
    config: '设置',
    help: '全部命令',
    quit: '退出',
  },

  welcome: '要练哪些职位？',
  role: (number, name, questions) => `${number}  ${name}（${questions} 道题）`,
  rolesAsk: '输入数字，如 1,3',
  rolesHelp: '直接回车：全部',
  rolesKept: (names) => `以后只练：${names}。可用 qbank config roles 更改。`,
  rolesAll: '全部都练。可用 qbank config roles 更改。',
  whenIsIt: '哪天面试？qbank config interview.date 2026-12-24 会排好在那之前每天练多少。',
  guide: [
    '输入回答：Enter 换行，Ctrl-D 提交，Esc 打开菜单。',
    '然后看参考答案并自评：按 1 到 4；? 列出更多按键。',
  ],
  guideByLine: [
    '输入回答；单独一行 . 表示提交，/? 列出还能输入什么。',
    '然后看参考答案并自评：输入 1 到 4。',
  ],
};
