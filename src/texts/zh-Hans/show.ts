import type { Texts } from '../en/english.ts';

/** `qbank show`. */
export const showTexts: Texts['show'] = {
  argument: '题目的编号或其开头',
  examples: [
    'qbank show 7k2m9qx            一道题和它的全部答案',
    'qbank show 7k2 --script tw    只给编号的开头，用台湾字形',
    'qbank show 7k2m9qx --json     供脚本使用',
  ],
  assesses: (points) => `考察点：${points.join('、')}`,
  marks: (marks) => `${marks} 分`,
  referenceAnswer: '参考答案',
  key: '答案',
  analysis: '解析',
  truncated: '（原文到此中断。）',
  withoutAnswer: '（原文没有给出答案。）',
  withoutBank: '这道题已不在任何题库中；作答记录仍然保留。',
  attempts: '历次作答',
  noAttempts: '这道题还没有作答过。',
  outcomes: { answered: '', timeUp: '时间到', gaveUp: '放弃', skipped: '跳过' },
  ratings: { again: '忘了', hard: '困难', good: '良好', easy: '简单' },
  unrated: '未自评',
  emptyAnswer: '（没有输入）',
};
