import type { Texts } from '../en/english.ts';

/** The answer prompt. Windows may be 20 columns wide: what matters stands first, and hints have a short form. */
export const answerTexts: Texts['answer'] = {
  clock: {
    left: (digits) => `剩余 ${digits}`,
    last: (digits) => `! 抓紧 ${digits}`,
    over: (digits) => `! 超时 ${digits}`,
    used: (digits) => `已用 ${digits}`,
  },
  paperClock: {
    left: (digits) => `全场剩 ${digits}`,
    last: (digits) => `! 全场剩 ${digits}`,
    over: (digits) => `! 全场超 ${digits}`,
    used: (digits) => `全场 ${digits}`,
  },
  hints: {
    long: ['Ctrl-D 提交', 'Esc 暂停', 'Ctrl-C 离开'],
    short: ['^D 提交', 'Esc 菜单'],
  },
  readingHints: {
    long: ['Tab 回到作答', '↑↓ 滚动', 'Ctrl-C 离开'],
    short: ['Tab 返回'],
  },
  spokenHints: {
    long: ['Enter 看参考答案', 'Esc 暂停', 'Ctrl-C 离开'],
    short: ['Enter 看答案', 'Esc 菜单'],
  },
  noteHints: { long: ['Ctrl-D 保存', 'Esc 返回'], short: ['^D 保存', 'Esc 返回'] },
  hintHint: 'Ctrl-T 提示',
  noHint: ['这道题没有提示', '没有提示'],
  nothingTypedHere: ['这里不用打字：按 Enter 看参考答案', 'Enter 看答案'],
  choosingHints: {
    single: { long: ['字母或方向键', 'Enter 提交', 'Esc 暂停', 'Ctrl-C 离开'], short: ['Enter 提交'] },
    multiple: { long: ['字母（可多选）', 'Enter 提交', 'Esc 暂停', 'Ctrl-C 离开'], short: ['Enter 提交'] },
    judge: { long: ['T 对 F 错', 'Enter 提交', 'Esc 暂停', 'Ctrl-C 离开'], short: ['Enter 提交'] },
  },
  nothingChosen: ['还没有选：请按字母（Esc 菜单）', '还没有选'],
  notAmongThem: ['没有这一项：请按字母或数字', '没有这一项'],
  nothingWritten: ['还没有写（Esc 菜单）', '还没有写'],
  timeIsUp: ['时间到，开始计超时', '时间到'],
  shareIsUp: ['本题的建议用时已到，全场继续计时', '本题用时已到'],
  paperTimeIsUp: ['全场时间到，开始计超时', '全场时间到'],
  away: (digits) => [`暂离 ${digits}，不计时`, `暂离 ${digits}`],
  notKept: (reason) => [
    `未保存：${reason}。请接着写，每秒会再试一次`,
    `未保存：${reason}。请接着写`,
    '未保存。请接着写',
    '未保存',
  ],
  keptAgain: ['已恢复保存，内容没有丢失', '已恢复保存'],
  above: { long: (count) => `上面还有 ${count} 行`, short: (count) => `上 ${count} 行` },
  below: { long: (count) => `下面还有 ${count} 行`, short: (count) => `下 ${count} 行` },
  questionGoesOn: {
    long: (count) => `题目还有 ${count} 行：Tab`,
    short: (count) => `还有 ${count} 行：Tab`,
  },
  submitted: ({ characters, digits, overDigits }) => {
    const over = overDigits === null ? '' : `（超时 ${overDigits}）`;
    const extent = characters === null ? '' : `，${characters} 字`;
    return `用时 ${digits}${over}${extent}。`;
  },
  timeUp: ({ characters }) =>
    characters === null ? '时间到，已按所选提交。' : `时间到，已提交，共 ${characters} 字。`,
};
