import { type Fields, removing } from './fields.ts';

/** In so few answers it may be a matter of chance, and so large a share of them shows a habit. */
const fewest = 3;
const leastShare = 0.6;
/** Arrows, hands and pictures that show where an answer begins; bullets, ticks and crosses may be part of it. */
const sign = /^\s*(→|➡|➜|⇒|↳|➤|☞|👉|👇|💡|🔑|📝|📖|🎯|💬|🗣|🧠)\uFE0F?[ \t]*/u;

/**
 * Takes off the sign that most answers begin with, and none of them has before another of its lines as well, as lists do:
 * `→ 先道歉。`, `💡 前者有缓存。`.
 */
export function takeAnswerSigns(plain: string, questions: readonly Fields[]): readonly Fields[] {
  const answered = questions.flatMap(({ answer }) => answer ?? []);
  const found = answered.flatMap((span) => {
    const match = sign.exec(plain.slice(span.start, span.start + longestSign));
    return match ? [{ span, sign: match[1], end: span.start + match[0].length }] : [];
  });
  const signs = new Set(found.map((one) => one.sign));
  if (signs.size !== 1 || found.length < Math.max(fewest, answered.length * leastShare)) return questions;
  const [own] = signs;
  const isListed = found.some(({ span, end }) => plain.slice(end, span.end).includes(`\n${own}`));
  if (isListed) return questions;
  const ends = new Map(found.map(({ span, end }) => [span, end]));
  return questions.map((fields) => {
    const { answer } = fields;
    const end = answer && ends.get(answer);
    if (!answer || end === null || end === undefined) return fields;
    const removed = { start: answer.start, end, rule: 'label' } as const;
    return removing({ ...fields, answer: { start: end, end: answer.end } }, [removed]);
  });
}

const longestSign = 12;
