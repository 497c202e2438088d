import type { Span } from '../read/span.ts';
import type { Fields } from './fields.ts';

const stemWord = '(?:题[目干]?|问题|试题)';
/** `题目：`, `【题干】`, `Q.` over what is asked; below the matter of the question: `1.沟通技巧⏎-题目：…`. */
const stemLabel = new RegExp(
  `^(?:[^\\n。？！：，]{2,12}\\n\\s*[-*•]?[ ]*(?=${stemWord}：))?(?:[【[]${stemWord}[】\\]][：]?|(?:${stemWord}|提?问|Q)：|Q\\.(?=\\s))\\s*(?=\\S)`,
);

export function cutStemLabel(plain: string, { stem, removed }: Fields): void {
  const [first, ...rest] = stem;
  const match = first && stemLabel.exec(plain.slice(first.start, first.end));
  if (!first || !match) return;
  const start = first.start + match[0].length;
  removed.push({ start: first.start, end: start, rule: 'label' });
  stem.splice(0, stem.length, { ...first, start }, ...rest);
}

/** `A.甲 B.乙 C.丙   （A）`: a key behind the last option. */
export function takeKeyBehind(plain: string, fields: Fields, last: Span): void {
  const match = keyBehind.exec(plain.slice(last.start, last.end));
  if (!match || match.index === 0) return;
  const start = last.start + match.index;
  const from = start + match[0].search(/[A-Z]/);
  const to = from + match[1].length;
  fields.answer = { start: from, end: to };
  fields.removed.push({ start, end: from, rule: 'key' }, { start: to, end: last.end, rule: 'key' });
  last.end = start;
}

const keyBehind = /(?<!\s)\s{1,40}[（【[]\s*([A-H](?:[、，\s]?[A-H]){0,7})\s*[）】\]]$/;

/** `【选项】`, `选项：` at the end of a stem stands over what follows. */
export function cutOptionsLabel(plain: string, { stem, removed }: Fields): void {
  const last = stem.at(-1);
  const match =
    last &&
    /(?<!\s)\s*(?:[【[]\s*(?:选项|备选答案|可选项)\s*[】\]][：]?|(?<=^|[\s。？）])(?:选项|备选答案)[：]?)\s*$/.exec(
      plain.slice(last.start, last.end),
    );
  if (!last || !match) return;
  const start = last.start + match.index;
  removed.push({ start, end: last.end, rule: 'label' });
  stem.splice(-1, 1, ...(start > last.start ? [{ ...last, end: start }] : []));
}
