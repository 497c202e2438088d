import type { Texts } from '../en/english.ts';

/** `qbank flag`, `qbank suspend`, `qbank note`. */
export const marksTexts: Texts['marks'] = {
  ids: '題目（qbank list 列出的編號）',
  id: '題目（qbank list 列出的編號）',
  note: '筆記內容（不給則開啟編輯器）',
  off: { flag: '去掉標記', suspend: '讓題目重新出現', note: '去掉筆記' },
  flagExamples: [
    'qbank flag 7k2m9qx            給題目加標記',
    'qbank flag 7k2m9qx --off      去掉標記',
    'qbank list --flagged          列出所有加了標記的題目',
  ],
  suspendExamples: [
    'qbank suspend 7k2m9qx         已經熟了，不再出現',
    'qbank suspend 7k2m9qx --off   重新出現',
    'qbank list --suspended        列出所有已擱置的題目',
  ],
  noteExamples: [
    'qbank note 7k2m9qx 先問清團隊規模    記下筆記',
    'qbank note 7k2m9qx                   在編輯器裡寫',
    'qbank note 7k2m9qx --off             去掉筆記',
  ],
  done: {
    flag: (ids) => `已標記：${ids.join('、')}`,
    suspend: (ids) => `已擱置：${ids.join('、')}`,
    note: (ids) => `已記下筆記：${ids.join('、')}`,
  },
  undone: {
    flag: (ids) => `已去掉標記：${ids.join('、')}`,
    suspend: (ids) => `會重新出現：${ids.join('、')}`,
    note: (ids) => `已去掉筆記：${ids.join('、')}`,
  },
  noNote: (id) => `${id} 沒有筆記。`,
  unchanged: '沒有改動。',
  textAndOff: '--off 不能同時給筆記內容。',
  flagged: '已標記',
  suspended: '已擱置',
  due: '到期',
  noted: (note) => `筆記：${note}`,
};
