import type { Span } from '../../read/span.ts';
import { findLabels } from '../marks/labels/find.ts';

/** So far below a title a label over its answer is looked for: code and a description may come before it. */
const longestStem = 1500;

/**
 * Where the stem of a question ends that stands on a line of its own, as a heading or in bold; undefined where it may go
 * on below, with options or a description, up to a label over the answer.
 */
export function stemEndOf(plain: string, lineEnd: number, end: number): number | undefined {
  const below = { start: lineEnd, end };
  if (findAnswerLabel(plain, below) !== null || hasOptions(plain, below)) return undefined;
  return pastCode(plain, below) ?? lineEnd;
}

/** A title that asks about code below it. */
const asksCode =
  /下面|以下|如下|下列|这段|输出(?:什么|的?结果|是)|运行结果|打印(?:什么|结果)|执行结果|\b(?:below|following|output)\b/i;
const longestTitle = 200;

/**
 * The end of the code right below a line that asks about it: `以下代码输出什么？⏎…`; also where nothing but code follows, as
 * an answer has words.
 */
function pastCode(plain: string, { start, end }: Span): number | null {
  const code = /^\s*…[…\s]*/.exec(plain.slice(start, end));
  if (!code) return null;
  const line = plain.slice(Math.max(0, start - longestTitle), start);
  const isAsked = asksCode.test(line.slice(line.lastIndexOf('\n') + 1));
  return isAsked ? start + code[0].trimEnd().length : null;
}

/** The label over the answer of a question, null where its answer begins right below the title. */
export function findAnswerLabel(plain: string, { start, end }: Span): Span | null {
  const below = { start, end: Math.min(end, start + longestStem) };
  return findLabels(plain, below).find(({ field }) => field === 'answer') ?? null;
}

const firstOption = /\n[^\S\n]*(?:[-*+•]\s+)?（?[Aa]\s?[.、：）]/;
const secondOption = /\n[^\S\n]*(?:[-*+•]\s+)?（?[Bb]\s?[.、：）]/;
const longestOption = 600;
/** Lines that end a sentence, below the first line of an option: so many are the text of a part, `a、MyISAM⏎…。⏎…。⏎b、InnoDB`. */
const told = /\n[^\n]*[。；][^\S\n]*(?=\n|$)/g;
const severalTold = 2;
/** Sentences that explain, or announce a list: what is asked before options does neither. */
const explains = /。|[：；]\s*$/;
const asksToChoose = /下列|哪[个些项种]|(?:正确|错误|属于|符合|恰当)的|（\s*）|_{2,}|[？]\s*$/;

/**
 * `⏎A. …⏎B. …` below a title belongs to what is asked; but not where an answer has begun: `### 优化算法⏎主要有三类：⏎A. …`.
 */
function hasOptions(plain: string, { start, end }: Span): boolean {
  const below = plain.slice(start, Math.min(end, start + longestStem));
  const first = firstOption.exec(below);
  if (!first) return false;
  const behind = below.slice(first.index + first[0].length, first.index + longestOption);
  const second = secondOption.exec(behind);
  if (!second || (behind.slice(0, second.index).match(told)?.length ?? 0) >= severalTold) return false;
  const between = below.slice(0, first.index).replace(/…+/g, '').trim();
  return !explains.test(between) || asksToChoose.test(between.split('\n').at(-1) ?? '');
}
