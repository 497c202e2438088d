import { type Fields, removing } from './fields.ts';

/** In so few questions it may be a matter of chance, and so large a share of them shows a habit. */
const fewest = 3;
const leastShare = 0.6;
/** `（工作项目02：会计循环 11）`, `[107年第2次 35]`: words and a number in a bracket that ends a stem. */
const source =
  /(?<=\S)\s*[（【[]([^（）【】[\]\n？]{0,30}[\u3400-\u9fff]{2}[^（）【】[\]\n？]{0,30})[）】\]]\s*$/;

/**
 * Takes off the stems where each question comes from: `…第一个步骤是（工作项目02：会计循环 11）`. Only where most questions end
 * with such a bracket of the same words, and its figures are not the same in all, is it no part of what is asked.
 */
export function takeSources(plain: string, questions: readonly Fields[]): readonly Fields[] {
  const found = new Map(
    questions.flatMap((fields): [Fields, { start: number; words: string }][] => {
      const last = fields.stem.at(-1);
      const match = last && source.exec(plain.slice(last.start, last.end));
      return match && /\d/.test(match[1])
        ? [[fields, { start: last.start + match.index, words: match[1] }]]
        : [];
    }),
  );
  if (found.size < Math.max(fewest, questions.length * leastShare)) return questions;
  const words = [...found.values()].map((one) => one.words);
  const forms = new Set(words.map((one) => one.replace(/\d+/g, '0')));
  if (forms.size > words.length / fewest || new Set(words).size < words.length) return questions;
  return questions.map((fields) => {
    const at = found.get(fields);
    const last = fields.stem.at(-1);
    if (!at || !last) return fields;
    const stem = [...fields.stem.slice(0, -1), { ...last, end: at.start }];
    return removing({ ...fields, stem }, [{ start: at.start, end: last.end, rule: 'note' }]);
  });
}
