import type { Texts } from '../en/english.ts';

/** `qbank clean`. */
export const cleanTexts: Texts['clean'] = {
  argument: '网上抓取的文档；- 表示标准输入',
  examples: [
    'qbank clean page.txt                                    显示在屏幕上',
    'qbank clean page.txt --script hans > readable.txt       用简体，写入文件',
    'curl -s https://example.org/page.txt | qbank clean -    直接取自网页',
  ],
  standardInput: '标准输入',
  waitingFor: (path) => `${path} 是管道，还没有程序写入：正在等待，按 Ctrl-C 停止。`,
  noQuestions: '其中没有找到题目。',
  report: (removals, repairs, doubts) =>
    `删去 ${removals} 处，修复 ${repairs} 处，存疑 ${doubts} 处${doubts === 0 ? '' : '：按最可能的读法写出，或保留原样'}。`,
};
