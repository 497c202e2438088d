import type { Span } from '../../read/span.ts';
import type { AnswerStretch } from './answers.ts';
import { headSigns, headTails } from './head-words.ts';
import { numberedLines } from './numbered-lines.ts';

/** `解析：`, `【答案解析】`, `三、试题解析`: the words over explanations, alone or before the first of them. */
const words = new RegExp(
  `(?<=^|\\n)${headSigns}{0,12}(?:[一二三四五六七八九十]{1,2}、\\s?)?[【[]?(?:参考|标准)?(?:答案|试题|题目|习题|逐题|详细|本卷){0,2}的?(?:解析|详解|解释|解说|说明|分析)${headTails}?[】\\]]?[：:]?${headSigns}{0,12}(?=$|\\n|[（【[]?1[.、）】])`,
);
const fewestExplained = 2;
/** What stands over the first of them: the name of a part, a note. */
const longestLead = 60;

/**
 * Parts a stretch whose keys stand in short before their explanations, which count anew: `参考答案：1-2 AB⏎解析：⏎1.…⏎2.…`.
 * `holdsKeys` says whether the answers of a span are keys of several questions; below the first key alone, such words are its own label.
 */
export function partExplained(
  plain: string,
  stretch: AnswerStretch,
  holdsKeys: (body: Span) => boolean,
): AnswerStretch[] {
  const { start, end } = stretch.body;
  const found = words.exec(plain.slice(start, end));
  if (!found) return [stretch];
  const at = start + found.index;
  const head = { start: at, end: at + found[0].length };
  const keys = { start, end: at };
  const body = { start: head.end, end };
  const explained = numberedLines(plain, body);
  const isOver =
    explained.length >= fewestExplained &&
    plain.slice(body.start, explained[0].at).trim().length <= longestLead &&
    holdsKeys(keys);
  return isOver
    ? [
        { ...stretch, body: keys },
        { ...stretch, head, body, explains: true },
      ]
    : [stretch];
}
