import { readFileSync } from 'node:fs';
import type { Bank } from '../../src/bank/bank.ts';
import { bankOf, openQuestion } from '../store/gold.ts';
import { randomFrom } from './documents.ts';

/** How many questions a generated bank has at most. */
const perBank = 1000;
/** About so many characters a question has with its answer. */
const characters = 500;
const inQuestion = 40;
/** So many words are made up; each is in few questions, as names and terms are. */
const wordCount = 30_000;

const gold: { answer: string | null }[] = JSON.parse(
  readFileSync(new URL('../fixtures/gold/seeds.json', import.meta.url), 'utf8'),
);
/** The parts of sentences in the seeds' answers: what the generated texts are put together from. */
const clauses: readonly string[] = gold
  .flatMap(({ answer }) => (answer ?? '').split(/[，。；：、\s]+/))
  .filter((clause) => clause.length >= 4 && clause.length <= 20);
const letters = [...new Set(clauses.join(''))].filter((letter) => /\p{Script=Han}/u.test(letter));
const ownWords = makeWords(randomFrom(7));

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)];
}

function makeWords(random: () => number): string[] {
  return Array.from({ length: wordCount }, () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(letters, random)).join(''),
  );
}

/** Clauses with made-up words among them: a few words are in many texts, most in hardly any, as words are used. */
function textOf(length: number, random: () => number): string {
  const parts: string[] = [];
  for (let made = 0; made < length; made += parts[parts.length - 1].length + 1) {
    const word = random() < 0.08 ? ownWords[Math.floor(wordCount * random() ** 3)] : '';
    parts.push(word + pick(clauses, random));
  }
  return parts.join('，');
}

/** Banks with the questions from one number to another, of about 500 characters; the same ones each time. */
export function* generatedBanks(from: number, to: number): Generator<Bank> {
  const random = randomFrom(from + 1);
  for (let first = from; first < to; first += perBank) {
    const questions = Array.from({ length: Math.min(perBank, to - first) }, (_, at) =>
      openQuestion(`${textOf(inQuestion, random)}？`, {
        section: `第${Math.floor(at / 100) + 1}類`,
        number: at + 1,
        answer: `${textOf(characters - inQuestion, random)}。`,
      }),
    );
    yield bankOf(`題庫${first + 1}`, questions, { script: 'hant' });
  }
}

export type QueryKind = 'rare' | 'common' | 'typo';
export const queryKinds: readonly QueryKind[] = ['rare', 'common', 'typo'];

/** So many queries of each kind, in turns, for generated banks of which `texts` are questions with their answers. */
export function queriesFor(texts: readonly string[], ofEach: number): { kind: QueryKind; text: string }[] {
  const random = randomFrom(3);
  const all = texts.join('\n');
  const rare = ownWords.slice(wordCount / 2).filter((word) => all.includes(word));
  const common = commonWords(texts);
  const make: Record<QueryKind, () => string> = {
    rare: () => pick(rare, random),
    common: () => pick(common, random),
    typo: () =>
      mistyped(
        pick(
          clauses.filter((clause) => clause.length <= 8),
          random,
        ),
        random,
      ),
  };
  return Array.from({ length: ofEach }, () =>
    queryKinds.map((kind) => ({ kind, text: make[kind]() })),
  ).flat();
}

/** Pairs of characters that stand in more than a fifth of the texts. */
function commonWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const pair of new Set(pairsOf(text))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > texts.length / 5).map(([pair]) => pair);
}

function pairsOf(text: string): string[] {
  return text
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
}

/** A text with one of its characters, not the first, replaced by another. */
function mistyped(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 1));
  return text.slice(0, at) + pick(letters, random) + text.slice(at + 1);
}
