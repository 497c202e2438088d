import { askingOdds, asksFrom } from '../asks/asking.ts';
import { findAnswerLabel } from '../asks/stems.ts';
import type { Head } from './head.ts';
import { allHeads, clearlyAsks } from './heads.ts';

/** So many heads of one level, and so large a share of them, show that a document sets tasks and answers none. */
const fewTasks = 4;
const taskShare = 0.7;
const headingLevels = 6;
const point = /^(?:[-*+•]\s|（?\d{1,3}[.、）])/;

/**
 * Marks the heads below which a task is set and nothing answers it, where a level of the document is in the habit:
 * `### 1. 软删除⏎所有表都有 deleted_at。请分析：⏎1. 查询有什么影响？⏎2. 怎样建索引？`. All of their own text is what is asked.
 */
export function withTasks(plain: string, roots: readonly Head[]): readonly Head[] {
  const levels = taskLevels(plain, allHeads(roots));
  return levels.size === 0 ? roots : markTasks(plain, roots, levels);
}

/** Whether a document sets its tasks below headings, so that the points of a task are no questions by themselves. */
export const setsTasks = (plain: string, roots: readonly Head[]): boolean =>
  taskLevels(plain, allHeads(roots)).size > 0;

function taskLevels(plain: string, heads: readonly Head[]): Set<number> {
  const named = heads.filter(isLast);
  const levels = new Set(named.map(({ level }) => level));
  return new Set(
    [...levels].filter((level) => {
      const own = named.filter((head) => head.level === level);
      return (
        own.length >= fewTasks && own.filter((head) => isTask(plain, head)).length >= own.length * taskShare
      );
    }),
  );
}

function markTasks(plain: string, heads: readonly Head[], levels: ReadonlySet<number>): Head[] {
  return heads.map((head) => {
    const sets = levels.has(head.level) && isLast(head) && isTask(plain, head);
    if (sets) return { ...head, children: [], isTask: true, asking: Math.max(head.asking, asksFrom) };
    return { ...head, children: markTasks(plain, head.children, levels) };
  });
}

/** Nothing stands below it but text, some of it perhaps in bold: `**文件：Order.java**`. */
const isLast = ({ role, children }: Head): boolean =>
  role === 'open' &&
  children.every(({ level, asking, asksBelow }) => level > headingLevels && (asksBelow || asking < asksFrom));

/** The last line below asks, or the line over the list that comes last bids. An answer ends with neither. */
function isTask(plain: string, { line, end }: Head): boolean {
  const lines = plain
    .slice(line.end, end)
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const last = lines.findLastIndex((text) => !point.test(text));
  if (last < 0) return false;
  const bids = lines[last].endsWith('：') && askingOdds(lines[last]) >= asksFrom;
  const asks = last < lines.length - 1 ? bids : askingOdds(lines[last]) >= clearlyAsks;
  return asks && findAnswerLabel(plain, { start: line.end, end }) === null;
}
