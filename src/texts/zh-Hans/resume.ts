import type { Texts } from '../en/english.ts';

/** Sessions that were cut, what could not be saved, and ratings that are taken back. */
export const resumeTexts: Texts['resume'] = {
  argument: '场次的序号，见 qbank history（默认为最近中断的一场）',
  examples: [
    'qbank resume                接着做最近中断的一场',
    'qbank resume 12             接着做第 12 场',
    'qbank resume --plain        逐行进行，适合屏幕阅读器',
  ],
  numberExpected: '场次的序号，如 12',
  nothingCut: '没有中断的场次。',

  modes: {
    practice: '练习',
    review: '复习',
    mock: '模拟面试',
    flip: '口答',
    read: '阅读',
  },
  offer: {
    title: '有一场没有做完。',
    what: ({ mode, when, done, planned }) => `${when} 的${mode}：完成 ${done}/${planned} 道题。`,
    left: (clock) => `这道题还剩 ${clock}。`,
    leftInAll: (clock) => `整场还剩 ${clock}。`,
    used: (clock) => `这道题已用 ${clock}。`,
    typed: (characters) => `已输入 ${characters} 字。`,
    ask: '接着做吗？',
    help: '回车即接着做',
    goOn: '接着做',
    begin: '另开一场；已输入的保留',
    end: '结束这场；已输入的保留',
  },
  ended: (done, planned) => `已结束，做了 ${done}/${planned} 道题。`,
  taken: '另一个终端刚刚接着做了这一场。',
  goesOn: (done, planned) => `接着做：已完成 ${done}/${planned} 道题。`,
  away: (clock) => `中间过了 ${clock}，不计入思考时间。`,
  gone: '有一道题已不在任何题库中，略去不问。',
  goOnLater: 'qbank resume 可以接着做。',

  notKept: {
    full: '磁盘已满',
    busy: '另一个程序正在写入',
    gone: '数据文件不见了',
    other: '数据文件无法写入',
  },
  notSaved: (message) => `尚未保存：${message}qbank 运行期间内容不会丢失；每一步都会再试。`,
  savedAgain: '已恢复保存，内容没有丢失。',
  retry: '还有内容没有保存。',
  retryHelp: 'Enter：再试一次。Ctrl-C：离开，没保存的内容会显示在这里。',
  leaveUnsaved: '要离开吗？还有内容没有保存！',
  unsaved: '以下内容没能保存，请自行复制：',

  undone: ({ rating, id, question }) => `已撤回：${rating}（${id} ${question}）`,
  nowRated: (rating) => `之前的自评重新有效：${rating}`,
  nothingToUndo: '没有可以撤回的自评。',
  undoExamples: ['qbank undo                  撤回最近一次自评，场次已结束也可以'],
  ratingNames: { again: '忘了', hard: '困难', good: '良好', easy: '简单' },
};
