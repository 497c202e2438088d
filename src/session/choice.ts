import type { Entry } from '../bank/bank.ts';
import { shuffle } from '../bank/random.ts';
import { foldText } from '../script/fold.ts';

/** An option as the drill offers it. */
export interface Offer {
  /** What is typed for it: A, B …; T and F where true or false is asked. */
  label: string;
  /** Its label in the document, which keys and explanations name. */
  original: string;
  text: string;
}

/** What there is to choose among. */
export interface Choice {
  kind: 'single' | 'multiple' | 'judge';
  /** In the order in which they are shown. */
  offers: readonly Offer[];
}

type Asked = Pick<Entry, 'id' | 'kind' | 'options'>;

/**
 * What a question offers to choose among; null where an answer is typed in words. With `shuffleSeed` the options stand
 * in an order that only the seed and the question decide; what speaks of the others (以上都对) stays behind them.
 */
export function choiceOf(
  question: Asked,
  judgeWords: { T: string; F: string },
  shuffleSeed: number | null = null,
): Choice | null {
  const { kind, options } = question;
  if (kind === 'judge')
    return {
      kind,
      offers: (['T', 'F'] as const).map((label) => ({ label, original: label, text: judgeWords[label] })),
    };
  if ((kind !== 'single' && kind !== 'multiple') || options.length === 0) return null;
  const ordered = shuffleSeed === null ? options : shuffleOptions(question, shuffleSeed);
  return {
    kind,
    offers: ordered.map(({ label, text }, index) => ({ label: letterOf(index), original: label, text })),
  };
}

const letterOf = (index: number): string => String.fromCharCode(0x41 + index);

/** 以上都对, 上述均不正确, 都是: they say something of all that stands above them. */
const ofTheOthers = /^(?:以上|上述|前述|都|均|全)/;

function shuffleOptions({ id, options }: Asked, seed: number): Asked['options'] {
  const isLast = ({ text }: { text: string }) => ofTheOthers.test(foldText(text).trim());
  const own = [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 2 ** 31;
  return [
    ...shuffle(
      options.filter((option) => !isLast(option)),
      seed + own,
    ),
    ...options.filter(isLast),
  ];
}

const judgeWords: readonly (readonly [label: string, words: ReadonlySet<string>])[] = [
  ['T', new Set(['t', 'true', 'y', 'yes', '对', '正确', '是', '真', '√', '✓', '✔', 'v', '1'])],
  ['F', new Set(['f', 'false', 'n', 'no', '错', '错误', '不对', '否', '非', '假', '×', '✗', '✘', 'x', '2'])],
];
const allOfThem = /^(?:全选|全部|all)$/;
const parting = /[\s,，、;；/.+&和与]+/g;

/**
 * What was typed → the labels that it names, in the order in which they are shown; null where it names none, something
 * else, or several of which only one can be right.
 *
 * Of four options: `ｂ` → B, `a,c` → A C, `13` → A C, `A-C` → A B C, `全选` → all; of true or false: `对` → T, `×` → F
 */
export function readChoice(typed: string, { kind, offers }: Choice): string[] | null {
  const folded = foldText(typed).trim();
  if (kind === 'judge') {
    const [label] = judgeWords.find(([, words]) => words.has(folded)) ?? [];
    return label === undefined ? null : [label];
  }
  const named = allOfThem.test(folded) ? offers.map(({ label }) => label) : readLabels(folded, offers);
  const labels = named && offers.map(({ label }) => label).filter((label) => named.includes(label));
  return labels === null || labels.length === 0 || (kind === 'single' && labels.length > 1) ? null : labels;
}

function readLabels(folded: string, offers: readonly Offer[]): string[] | null {
  const spread = folded.toUpperCase().replace(/([A-Z])\s*[-~—]\s*([A-Z])/g, (_, from, to) => range(from, to));
  const labels = [...spread.replace(parting, '')].map((sign) => labelOf(sign, offers));
  return labels.every((label) => label !== null) ? labels : null;
}

/** The label that one typed character names: its letter, or the number of its place. */
export function labelOf(sign: string, offers: readonly Offer[]): string | null {
  const letter = foldText(sign).toUpperCase();
  const place = /^[1-9]$/.test(letter) ? Number(letter) - 1 : -1;
  return (offers.find(({ label }) => label === letter) ?? offers[place])?.label ?? null;
}

function range(from: string, to: string): string {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) =>
    letterOf(first - 0x41 + step),
  ).join('');
}

/** Labels as shown → as the document has them, in its order: what is kept of an answer. `['A', 'C']` → `'BD'` */
export function toOriginal(labels: readonly string[], { offers }: Choice): string {
  return offers
    .filter(({ label }) => labels.includes(label))
    .map(({ original }) => original)
    .sort()
    .join('');
}

/** What is kept of an answer → the labels as they are shown. */
export function toShown(kept: string, { offers }: Choice): string[] {
  return offers.filter(({ original }) => kept.includes(original)).map(({ label }) => label);
}
