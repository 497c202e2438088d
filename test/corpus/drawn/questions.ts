import { loadMarked } from '../entry.ts';
import type { TrueQuestion } from '../truth.ts';

/** The kinds of questions that papers have parts of. */
export const partKinds = ['single', 'multiple', 'judge', 'fill', 'open'] as const;
export type PartKind = (typeof partKinds)[number];

const longestStem = 100;
const longestOption = 30;
const longestAnswer = 160;
const blank = /[（(]\s*[）)]/g;
/** Numbers and labels within an answer would be those of another layout. */
const ownList = /^\s*[\d（(①一第]|答案|解析|\d[.、）)]|[①-⑳]|[一二三]、/;

const isPlain = ({ question }: TrueQuestion): boolean =>
  question.length <= longestStem &&
  /[\u3400-\u9fff]{6}/.test(question) &&
  !/\n|^[\dA-Za-z（(]/.test(question);

const fits: { [Kind in PartKind]: (question: TrueQuestion) => boolean } = {
  single: isChoice,
  multiple: isChoice,
  judge: ({ question, options, key }) => key !== null && options.length === 0 && /[^）)]。$/.test(question),
  fill: ({ question, answer, options }) =>
    options.length === 0 &&
    question.match(/(?<!_)_{4}(?!_)/g)?.length === 1 &&
    answer !== null &&
    /^[\u3400-\u9fff]{1,12}$/.test(answer),
  open: ({ question, answer, options }) =>
    options.length === 0 && /？$/.test(question) && answer !== null && isShortAnswer(answer),
};

function isChoice({ question, options, key }: TrueQuestion): boolean {
  const isShort = ({ text }: { text: string }): boolean =>
    text.length <= longestOption && !/\n|[A-Za-z]/.test(text);
  return (
    key !== null && options.length === 4 && options.every(isShort) && question.match(blank)?.length === 1
  );
}

const isShortAnswer = (answer: string): boolean =>
  answer.length >= 20 && answer.length <= longestAnswer && !/\n/.test(answer) && !ownList.test(answer);

/**
 * Questions of the tuning half that any paper might have, by kind, each once: short, without lists of their own. Those of
 * the other script are converted with the paper.
 */
export function questionsByKind(): { [Kind in PartKind]: TrueQuestion[] } {
  const all = loadMarked('tuning').flatMap(({ truth }) => truth.questions.filter(isPlain));
  const distinct = [...new Map(all.map((one) => [one.question, one])).values()];
  const ofKind = (kind: PartKind): TrueQuestion[] =>
    distinct.filter((one) => one.kind === kind && fits[kind](one));
  return {
    single: ofKind('single'),
    multiple: ofKind('multiple'),
    judge: ofKind('judge'),
    fill: ofKind('fill'),
    open: ofKind('open'),
  };
}

/** An open question as any interview bank might have it, and the sentences of its answer. */
export interface Interviewed {
  question: string;
  sentences: string[];
}

const longestSentence = 90;

/** Open questions of the tuning half that ask in a sentence, with answers of three to six sentences, each once. */
export function interviewQuestions(): Interviewed[] {
  const all = loadMarked('tuning').flatMap(({ truth }) => truth.questions.filter(isPlain));
  const asked = all.filter(
    ({ kind, question, options }) => kind === 'open' && options.length === 0 && /[？。]$/.test(question),
  );
  const distinct = [...new Map(asked.map((one) => [one.question, one])).values()];
  return distinct.flatMap(({ question, answer }) => {
    const sentences = answer?.split(/(?<=。)/) ?? [];
    const fits = sentences.every(
      (one) => one.endsWith('。') && one.length <= longestSentence && !isOwnList(one),
    );
    return fits && sentences.length >= 3 && sentences.length <= 6 ? [{ question, sentences }] : [];
  });
}

const isOwnList = (sentence: string): boolean =>
  /\n|[：①-⑳]|^\s*[\d（(第首其再最]|答案|解析|\d[.、）)]|[一二三]、/.test(sentence);
