import type { Texts } from '../en/english.ts';

/** `qbank export`: its help, and what its sheets say. */
export const exportTexts: Texts['export'] = {
  options: {
    format: 'md（Markdown）或 json',
    output: '写入此文件（不给或 - 则输出到屏幕）',
    force: '文件已存在时覆盖',
    noAnswers: '只要题目',
    answersAtEnd: '先列全部题目，再列全部答案',
  },
  examples: [
    'qbank export -o questions.md                                          全部题目和答案',
    'qbank export --bank 服務運營專員 --answers-at-end -o paper.md         一个题库，答案放在最后',
    'qbank export --order random --seed 7 -n 10 --no-answers -o test.md    随机十题，不含答案，作为试卷',
    'qbank export -f json --script hans > questions.json                   全部用简体，供脚本使用',
  ],
  onlyMarkdown: '--answers-at-end 只用于 Markdown。',
  written: (count, file) => `已把 ${count} 道题写入 ${file}。`,
  sheet: {
    title: '面试题',
    contents: '目录',
    answers: '答案',
    answersOf: (bank) => `答案：${bank}`,
    referenceAnswer: '参考答案',
    key: '答案',
    analysis: '解析',
    assesses: (points) => `（考察：${points.join('、')}）`,
    kinds: { multiple: '（多选题）', judge: '（判断题）' },
    marks: (marks) => `（${marks}分）`,
    truncated: '（原文到此中断。）',
    withoutAnswer: '（原文没有给出答案。）',
    separator: ' · ',
  },
};
