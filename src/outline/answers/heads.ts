import type { Span } from '../../read/span.ts';
import { findLabels } from '../labels.ts';

/** 答案与解析一、… or 参考答案1.…: the words over a half that holds answers only. */
const head =
  /(?:附[：:]?)?(?:参考|标准)?(?:答案|解答)(?:(?:与|和|及|、|以及)?(?:参考)?(?:解析|详解|分析|说明))?(?:部分|篇)?[：:]?\s*(?=(一、)|第一[部章篇单大题]|（一）|[（(]?1[.、）])/g;

const wordBoundary = /[。？！）”】…\n\s]/;

interface Head extends Span {
  /** A section's heading follows, not a number. */
  leadsSection: boolean;
}

/**
 * The words that part the questions from a half of answers at the end; null where answers stand with their questions.
 *
 * `…如何改进？（考察：沟通）答案与解析一、行为题1.答案：…` → `答案与解析`
 */
export function findAnswersHead(plain: string): Span | null {
  const heads = [...plain.matchAll(head)]
    .map(toHead)
    .filter(({ start }) => wordBoundary.test(plain[start - 1] ?? '。'));
  const firstSection = plain.indexOf('一、');
  const over = heads.find(
    ({ leadsSection, start }) => leadsSection && firstSection >= 0 && firstSection < start,
  );
  const found = over ?? (heads.length === 1 && isAlone(plain, heads[0]) ? heads[0] : null);
  return found && { start: found.start, end: found.end };
}

function toHead(match: RegExpExecArray): Head {
  return { start: match.index, end: match.index + match[0].length, leadsSection: match[1] !== undefined };
}

/** `参考答案：1.接单；2.派单` stands in an item; over a half, it is the first answer label of the document. */
function isAlone(plain: string, { start }: Head): boolean {
  const isFirstLabel = findLabels(plain, { start: 0, end: start }).every(({ field }) => field === 'assesses');
  return isFirstLabel && [1, 2].every((number) => new RegExp(`${number}[.、）]`).test(plain.slice(0, start)));
}
