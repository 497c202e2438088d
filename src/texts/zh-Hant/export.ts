import type { Texts } from '../en/english.ts';

/** `qbank export`: its help, and what its sheets say. */
export const exportTexts: Texts['export'] = {
  options: {
    format: 'md（Markdown）或 json',
    output: '寫入此檔案（不給或 - 則輸出到螢幕）',
    force: '檔案已存在時覆蓋',
    noAnswers: '只要題目',
    answersAtEnd: '先列全部題目，再列全部答案',
  },
  examples: [
    'qbank export -o questions.md                                          全部題目和答案',
    'qbank export --bank 服務運營專員 --answers-at-end -o paper.md         一個題庫，答案放在最後',
    'qbank export --order random --seed 7 -n 10 --no-answers -o test.md    隨機十題，不含答案，作為試卷',
    'qbank export -f json --script hans > questions.json                   全部用簡體，供指令碼使用',
  ],
  onlyMarkdown: '--answers-at-end 只用於 Markdown。',
  written: (count, file) => `已把 ${count} 題寫入 ${file}。`,
  sheet: {
    title: '面試題',
    contents: '目錄',
    answers: '答案',
    answersOf: (bank) => `答案：${bank}`,
    referenceAnswer: '參考答案',
    key: '答案',
    analysis: '解析',
    assesses: (points) => `（考察：${points.join('、')}）`,
    kinds: { multiple: '（複選題）', judge: '（是非題）' },
    marks: (marks) => `（${marks}分）`,
    truncated: '（原文到此中斷。）',
    withoutAnswer: '（原文沒有給出答案。）',
    separator: ' · ',
  },
};
