import type { Texts } from '../en/english.ts';

/** `qbank clean`. */
export const cleanTexts: Texts['clean'] = {
  argument: '網上擷取的文件；- 表示標準輸入',
  examples: [
    'qbank clean page.txt                                    顯示在螢幕上',
    'qbank clean page.txt --script hans > readable.txt       用簡體，寫入檔案',
    'curl -s https://example.org/page.txt | qbank clean -    直接取自網頁',
  ],
  standardInput: '標準輸入',
  waitingFor: (path) => `${path} 是管線，還沒有程式寫入：正在等待，按 Ctrl-C 停止。`,
  noQuestions: '其中沒有找到題目。',
  report: (removals, repairs, doubts) =>
    `刪去 ${removals} 處，修復 ${repairs} 處，存疑 ${doubts} 處${doubts === 0 ? '' : '：按最可能的讀法寫出，或保留原樣'}。`,
};
