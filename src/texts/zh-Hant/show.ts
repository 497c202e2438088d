import type { Texts } from '../en/english.ts';

/** `qbank show`. */
export const showTexts: Texts['show'] = {
  argument: '題目的編號或其開頭',
  examples: [
    'qbank show 7k2m9qx            一題和它的全部答案',
    'qbank show 7k2 --script tw    只給編號的開頭，用台灣字形',
    'qbank show 7k2m9qx --json     供指令碼使用',
  ],
  assesses: (points) => `考察點：${points.join('、')}`,
  marks: (marks) => `${marks} 分`,
  referenceAnswer: '參考答案',
  key: '答案',
  analysis: '解析',
  truncated: '（原文到此中斷。）',
  withoutAnswer: '（原文沒有給出答案。）',
  withoutBank: '這題已不在任何題庫中；作答紀錄仍然保留。',
  attempts: '歷次作答',
  noAttempts: '這題還沒有作答過。',
  outcomes: { answered: '', timeUp: '時間到', gaveUp: '放棄', skipped: '跳過' },
  ratings: { again: '忘了', hard: '困難', good: '良好', easy: '簡單' },
  unrated: '未自評',
  emptyAnswer: '（沒有輸入）',
};
