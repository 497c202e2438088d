import type { Span } from '../../read/span.ts';

const right = '(?:（正确答案）)?';
/** `…[判断题]对（正确答案）错`: both words behind the kind of what an online form asks. */
const words = new RegExp(
  `([【\\[](?:判断|是非|对错|正误)题[】\\]][ ]*)((?:正确|对|是|√)${right}[ ]*)((?:错误|错|否|×)${right})(?=\\s|\\d|第|[一二三四五六七八九十]{1,3}、|$)`,
  'g',
);

/** Where the two words that a statement is judged by begin in a running line, and where the second one ends. */
export function findJudgeWords(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  return [...text.matchAll(words)].flatMap(({ index, 1: kind, 2: first, 3: second }) => {
    const at = start + index + kind.length;
    return [at, at + first.length, at + first.length + second.length];
  });
}
