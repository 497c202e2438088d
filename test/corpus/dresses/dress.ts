import type { Kind } from '../../../src/questions/question.ts';
import type { TrueQuestion, Truth } from '../truth.ts';

/** A section of a bank with its questions; `index` counts them through the whole bank, from 1. */
export interface BankSection {
  name: string | null;
  kind: Kind;
  questions: { index: number; question: TrueQuestion }[];
}

export interface Bank {
  title: string;
  role: string | null;
  sections: BankSection[];
}

/** A way to lay the questions of any bank out: it gives a marked text, which is taken apart like one marked by hand. */
export interface Dress {
  layout: string;
  /** The ending of the file; its format tells how markup inside the marks is read. */
  ending: string;
  dress: (bank: Bank) => string;
}

/** The questions of a truth as a bank. One that is cut off is left out: only at the end of a document can one be. */
export function bankOf({ title, role, questions }: Truth): Bank {
  const whole = questions.filter(({ truncated }) => !truncated);
  const indexed = whole.map((question, at) => ({ index: at + 1, question }));
  const names = [...new Set(whole.map(({ section }) => section))];
  return {
    title: title ?? '面试题',
    role: role ?? null,
    sections: names.map((name) => {
      const own = indexed.filter(({ question }) => question.section === name);
      return { name, kind: own[0].question.kind, questions: own };
    }),
  };
}

/** `mark('q', '什么是闭包？', '#3')` → `⟦q#3:什么是闭包？⟧`. */
export function mark(tag: string, text: string, more = ''): string {
  return `⟦${tag}${more}:${text}⟧`;
}

/** The stem, with its kind said where options and key do not. */
export function stem(
  { question, kind }: TrueQuestion,
  inFormat: (text: string) => string = (text) => text,
): string {
  return mark('q', inFormat(question), kind === 'open' ? '' : `!${kind}`);
}

/** The title with its role marked inside it. */
export function titleOf({ title, role }: Bank): string {
  return mark('t', role === null ? title : title.replace(role, mark('r', role)));
}

const digits = [...'〇一二三四五六七八九'];

/** 1 → 一, 12 → 十二, 24 → 二十四. */
export function chineseNumber(value: number): string {
  if (value < 10) return digits[value];
  const tens = value < 20 ? '' : digits[Math.floor(value / 10)];
  return `${tens}十${value % 10 === 0 ? '' : digits[value % 10]}`;
}

/** The key as a person writes it: `T` → `√`. */
export function printedKey(key: string, words: readonly [string, string] = ['√', '×']): string {
  if (key === 'T') return words[0];
  return key === 'F' ? words[1] : key;
}
