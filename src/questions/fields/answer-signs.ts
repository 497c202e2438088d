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

/** In so few answers it may be a matter of chance; all of those without options show the habit. */
const fewestBracketed = 2;
/** What a bracket round an answer may begin with, once more: `正确答案：（正确答案：先登记。）`. */
const opening = /^（\s*(?:(?:正确|参考|标准)?答案：\s*)?(?=[^\s）])/;
/** A shorter one is a key, or says that there is none: `（B）`, `（略）`. */
const shortestHeld = 4;

/**
 * Takes off the brackets that all labelled answers of a document stand in, as systems for examinations print them: `正确答案：（先登记，
 * 再分类。）`.
 */
export function takeAnswerBrackets(plain: string, questions: readonly Fields[]): readonly Fields[] {
  const open = questions.filter(
    ({ answer, options, isAnswerMarked }) => answer !== null && isAnswerMarked && options.length === 0,
  );
  const held = new Map(
    open.flatMap((fields) => {
      const length = fields.answer && openingOf(plain.slice(fields.answer.start, fields.answer.end));
      return length ? [[fields, length] as const] : [];
    }),
  );
  if (held.size < Math.max(fewestBracketed, open.length)) return questions;
  return questions.map((fields) => {
    const { answer } = fields;
    const length = held.get(fields);
    if (!answer || length === undefined) return fields;
    const inner = { start: answer.start + length, end: answer.end - 1 };
    return removing({ ...fields, answer: inner }, [
      { start: answer.start, end: inner.start, rule: 'label' },
      { start: inner.end, end: answer.end, rule: 'label' },
    ]);
  });
}

/** How long what opens a bracket is that ends with the text, and holds all of it; null where none does. */
function openingOf(text: string): number | null {
  const length = opening.exec(text)?.[0].length;
  if (length === undefined || !text.endsWith('）') || text.length - length <= shortestHeld) return null;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === '（') depth += 1;
    else if (text[at] === '）') depth -= 1;
    if (depth === 0) return null;
  }
  return depth === 1 ? length : null;
}
