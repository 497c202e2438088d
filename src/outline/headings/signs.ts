import type { Span } from '../../read/span.ts';

/** A sign before a section's name: `◎ 班级经营`, `🔹 动机与自我认识`; not before the number of a question: `▲ 1. …`. */
const leadingSign =
  /^(?:[\ud83c-\ud83e][\udc00-\udfff]|[◆◇■□▶►◎◈▣§▲△◉▌▍▎▐█▊▋])\ufe0f?\s*(?=\S)(?!(?:第|（|[Qq])?\d{1,3}[ ]?[.、）：题])/;

/** The line above is looked at from so far on. */
const longestPoint = 200;

/** `💡 反问策略：“有这个指标吗？”`: a label with what it stands before, of an answer. */
const labelled = /：\s*\S/;

/**
 * Where the name behind a line's sign begins; null where it has none, or is a point of a list with that sign, or a label with
 * words behind it.
 */
export function behindSign(plain: string, { start, end }: Span): number | null {
  const sign = leadingSign.exec(plain.slice(start, end))?.[0];
  if (sign === undefined || labelled.test(plain.slice(start, end))) return null;
  const above = plain.slice(Math.max(0, start - longestPoint), start).trimEnd();
  const isPoint = above
    .slice(above.lastIndexOf('\n') + 1)
    .trimStart()
    .startsWith(sign.trimEnd());
  return isPoint ? null : start + sign.length;
}

/** How long the pictures are that a section's name begins with, and a number behind them: `⏱️ 最近更新`, `✅ 1. 基础`. */
export const picturesBefore = (name: string): number => pictured.exec(name)?.[0].length ?? 0;

const pictured =
  /^(?:(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff])[\ufe0e\ufe0f]?\s*){1,4}(?:\d{1,2}[.．、]\s*(?=\D))?(?=\S)/;
