import { htmlText } from '../html/html.ts';

const media = /\[sound:[^\]]*\]/g;
const math = /\[\/?(?:latex|\$\$?)\]|\\[()[\]]/g;

/** The text of a field, which is HTML: without its markup, sounds and marks of formulas. */
export function fieldText(html: string): string {
  const silent = html.replace(media, '').replace(math, '');
  return /[<&]/.test(silent) ? htmlText(silent).trim() : silent.trim();
}

/** `{{c1::Paris::capital}}`; another may stand within. */
const cloze = /\{\{c\d+::((?:[^{}]|\{(?!\{)|\}(?!\}))*?)(?:::((?:[^{}:]|:(?!:)|\{(?!\{)|\}(?!\}))*))?\}\}/g;

/** Deeper than this clozes do not lie in one another. */
const deepestCloze = 4;

/**
 * A text with gaps → what is asked and what fills the gaps, in their order; null where it has none. A hint stays.
 *
 * `首都是{{c1::北京}}。` → `{ stem: '首都是____。', answers: ['北京'] }`
 */
export function readCloze(text: string): { stem: string; answers: string[] } | null {
  const answers: string[] = [];
  let stem = text;
  for (let depth = 0; depth < deepestCloze; depth += 1) {
    const before = stem;
    stem = stem.replace(cloze, (_, answer: string, hint: string | undefined) => {
      answers.push(answer.replaceAll('____', '').trim());
      return hint ? `____（${hint}）` : '____';
    });
    if (stem === before) break;
  }
  return answers.length === 0 ? null : { stem, answers: answers.filter((answer) => answer !== '') };
}

/** A text as it reads when its gaps are filled: `首都是{{c1::北京::哪里}}。` → `首都是北京。` */
export function withoutGaps(text: string): string {
  let filled = text;
  for (let depth = 0; depth < deepestCloze; depth += 1) filled = filled.replace(cloze, '$1');
  return filled;
}
