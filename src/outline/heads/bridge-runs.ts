import type { HeadUse } from './decide.ts';
import type { Head } from './head.ts';
import { allHeads } from './heads.ts';

/** So many numbered heads of a level must be questions, and so large a share of them. */
const fewest = 8;
const clearShare = 0.8;

/**
 * The uses of heads, those that others leave no room for: `### 7. 补充代码` between a 6 and an 8 that are questions is one, whatever
 * its words are, where nearly all of its level are. It holds none itself.
 */
export function bridgeRuns(heads: readonly Head[], uses: Map<Head, HeadUse>): Map<Head, HeadUse> {
  const bridged = new Map(uses);
  const isQuestion = (head: Head): boolean => uses.get(head) === 'question';
  const levels = new Set(heads.filter(isQuestion).map(({ level }) => level));
  for (const level of levels) {
    const run = heads.filter((head) => head.level === level && head.number !== null);
    if (run.filter(isQuestion).length < Math.max(fewest, run.length * clearShare)) continue;
    for (const head of between(run, isQuestion)) {
      const below = allHeads(head.children);
      if (below.some(isQuestion)) continue;
      bridged.set(head, 'question');
      for (const child of below) bridged.set(child, 'part');
    }
  }
  return bridged;
}

/** The heads that are no questions, each one more than the one before it from a question to the next one. */
function between(run: readonly Head[], isQuestion: (head: Head) => boolean): Head[] {
  const found: Head[] = [];
  let last = -1;
  for (const [at, head] of run.entries()) {
    if (at > 0 && numberOf(head) !== numberOf(run[at - 1]) + 1) last = -1;
    if (!isQuestion(head)) continue;
    if (last >= 0) found.push(...run.slice(last + 1, at));
    last = at;
  }
  return found;
}

const numberOf = ({ number }: Head): number => number?.value ?? 0;
