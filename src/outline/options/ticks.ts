import type { Span } from '../../read/span.ts';

const tickBehind =
  /(?<!\s)\s*(?:[（【[](?:正确答案|正确选项|正确|答案|√|✓|✔|对)[）】\]]|✅|✔️?|√|✓|★|(?<=[\u3400-\u9fff])[*]|(?:←|<-{1,2}|-{2}|—{1,2})\s*正确(?:答案)?|←)\s*$/;
/** What a document that ticks right options puts behind the others: `A. 脉搏 ×`. */
const crossBehind = /(?<!\s)\s*(?:（(?:错误|错|×|✗|✘)）|[×✗✘❌])\s*$/;
/** `B.√ 脉搏`: the tick stands between the letter and the words; in `A. √ 正确` it says the same as they do. */
const tickBefore = /^[√✓✔✅☑]\ufe0f?\s*(?=[^\s√✓✔✅☑])(?!(?:正确|错误|对|错|是|否)[。]?\s*$)/;

/** Cuts the signs that say which options are right, and which are wrong, off their texts; whether each is ticked. */
export function cutTicks(plain: string, texts: readonly Span[]): boolean[] {
  const ends = texts.map((text) => tickedEnd(plain, text));
  const isTicked = ends.map((end, place) => end !== null || cutTickBefore(plain, texts[place]));
  for (const [place, text] of texts.entries()) {
    const crossed = isTicked.includes(true) && !isTicked[place] ? endBefore(crossBehind, plain, text) : null;
    text.end = ends[place] ?? crossed ?? text.end;
  }
  return isTicked;
}

function cutTickBefore(plain: string, text: Span): boolean {
  const length = tickBefore.exec(plain.slice(text.start, text.end))?.[0].length ?? 0;
  text.start += length;
  return length > 0;
}

/** Where an option's text ends before the words or the sign that it is right: `B. 脉搏（正确答案）`, `B. 脉搏 ✅`. */
export const tickedEnd = (plain: string, text: Span): number | null => endBefore(tickBehind, plain, text);

function endBefore(pattern: RegExp, plain: string, { start, end }: Span): number | null {
  const match = pattern.exec(plain.slice(start, end));
  return match && match.index > 0 ? start + match.index : null;
}
