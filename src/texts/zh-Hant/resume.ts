import type { Texts } from '../en/english.ts';

/** Sessions that were cut, what could not be saved, and ratings that are taken back. */
export const resumeTexts: Texts['resume'] = {
  argument: '場次的序號，見 qbank history（預設為最近中斷的一場）',
  examples: [
    'qbank resume                接著做最近中斷的一場',
    'qbank resume 12             接著做第 12 場',
    'qbank resume --plain        逐行進行，適合螢幕報讀軟體',
  ],
  numberExpected: '場次的序號，如 12',
  nothingCut: '沒有中斷的場次。',

  modes: {
    practice: '練習',
    review: '複習',
    mock: '模擬面試',
    flip: '口答',
    read: '閱讀',
  },
  offer: {
    title: '有一場沒有做完。',
    what: ({ mode, when, done, planned }) => `${when} 的${mode}：完成 ${done}/${planned} 題。`,
    left: (clock) => `這題還剩 ${clock}。`,
    leftInAll: (clock) => `整場還剩 ${clock}。`,
    used: (clock) => `這題已用 ${clock}。`,
    typed: (characters) => `已輸入 ${characters} 字。`,
    ask: '接著做嗎？',
    help: 'Enter 即接著做',
    goOn: '接著做',
    begin: '另開一場；已輸入的保留',
    end: '結束這場；已輸入的保留',
  },
  ended: (done, planned) => `已結束，做了 ${done}/${planned} 題。`,
  taken: '另一個終端機剛剛接著做了這一場。',
  goesOn: (done, planned) => `接著做：已完成 ${done}/${planned} 題。`,
  away: (clock) => `中間過了 ${clock}，不計入思考時間。`,
  gone: '有一題已不在任何題庫中，略去不問。',
  goOnLater: 'qbank resume 可以接著做。',

  notKept: {
    full: '磁碟已滿',
    busy: '另一個程式正在寫入',
    gone: '資料檔不見了',
    other: '資料檔無法寫入',
  },
  notSaved: (message) => `尚未儲存：${message}qbank 執行期間內容不會遺失；每一步都會再試。`,
  savedAgain: '已恢復儲存，內容沒有遺失。',
  retry: '還有內容沒有儲存。',
  retryHelp: 'Enter：再試一次。Ctrl-C：離開，沒儲存的內容會顯示在這裡。',
  leaveUnsaved: '要離開嗎？還有內容沒有儲存！',
  unsaved: '以下內容沒能儲存，請自行複製：',

  undone: ({ rating, id, question }) => `已收回：${rating}（${id} ${question}）`,
  nowRated: (rating) => `之前的自評重新有效：${rating}`,
  nothingToUndo: '沒有可以收回的自評。',
  undoExamples: ['qbank undo                  收回最近一次自評，場次已結束也可以'],
  ratingNames: { again: '忘了', hard: '困難', good: '良好', easy: '簡單' },
};
