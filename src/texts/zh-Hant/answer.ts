import type { Texts } from '../en/english.ts';

/** The answer prompt. Windows may be 20 columns wide: what matters stands first, and hints have a short form. */
export const answerTexts: Texts['answer'] = {
  clock: {
    left: (digits) => `剩餘 ${digits}`,
    last: (digits) => `! 抓緊 ${digits}`,
    over: (digits) => `! 逾時 ${digits}`,
    used: (digits) => `已用 ${digits}`,
  },
  paperClock: {
    left: (digits) => `全場剩 ${digits}`,
    last: (digits) => `! 全場剩 ${digits}`,
    over: (digits) => `! 全場超 ${digits}`,
    used: (digits) => `全場 ${digits}`,
  },
  hints: {
    long: ['Ctrl-D 送出', 'Esc 暫停', 'Ctrl-C 離開'],
    short: ['^D 送出', 'Esc 選單'],
  },
  readingHints: {
    long: ['Tab 回到作答', '↑↓ 捲動', 'Ctrl-C 離開'],
    short: ['Tab 返回'],
  },
  spokenHints: {
    long: ['Enter 看參考答案', 'Esc 暫停', 'Ctrl-C 離開'],
    short: ['Enter 看答案', 'Esc 選單'],
  },
  noteHints: { long: ['Ctrl-D 儲存', 'Esc 返回'], short: ['^D 儲存', 'Esc 返回'] },
  hintHint: 'Ctrl-T 提示',
  noHint: ['這題沒有提示', '沒有提示'],
  nothingTypedHere: ['這裡不用打字：按 Enter 看參考答案', 'Enter 看答案'],
  choosingHints: {
    single: { long: ['字母或方向鍵', 'Enter 送出', 'Esc 暫停', 'Ctrl-C 離開'], short: ['Enter 送出'] },
    multiple: { long: ['字母（可多選）', 'Enter 送出', 'Esc 暫停', 'Ctrl-C 離開'], short: ['Enter 送出'] },
    judge: { long: ['T 對 F 錯', 'Enter 送出', 'Esc 暫停', 'Ctrl-C 離開'], short: ['Enter 送出'] },
  },
  nothingChosen: ['還沒有選：請按字母（Esc 選單）', '還沒有選'],
  notAmongThem: ['沒有這一項：請按字母或數字', '沒有這一項'],
  nothingWritten: ['還沒有寫（Esc 選單）', '還沒有寫'],
  timeIsUp: ['時間到，開始計逾時', '時間到'],
  shareIsUp: ['本題的建議用時已到，全場繼續計時', '本題用時已到'],
  paperTimeIsUp: ['全場時間到，開始計逾時', '全場時間到'],
  away: (digits) => [`暫離 ${digits}，不計時`, `暫離 ${digits}`],
  notKept: (reason) => [
    `未儲存：${reason}。請接著寫，每秒會再試一次`,
    `未儲存：${reason}。請接著寫`,
    '未儲存。請接著寫',
    '未儲存',
  ],
  keptAgain: ['已恢復儲存，內容沒有遺失', '已恢復儲存'],
  above: { long: (count) => `上面還有 ${count} 行`, short: (count) => `上 ${count} 行` },
  below: { long: (count) => `下面還有 ${count} 行`, short: (count) => `下 ${count} 行` },
  questionGoesOn: {
    long: (count) => `題目還有 ${count} 行：Tab`,
    short: (count) => `還有 ${count} 行：Tab`,
  },
  submitted: ({ characters, digits, overDigits }) => {
    const over = overDigits === null ? '' : `（逾時 ${overDigits}）`;
    const extent = characters === null ? '' : `，${characters} 字`;
    return `用時 ${digits}${over}${extent}。`;
  },
  timeUp: ({ characters }) =>
    characters === null ? '時間到，已依所選送出。' : `時間到，已送出，共 ${characters} 字。`,
};
