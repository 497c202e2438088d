import { readFileSync } from 'node:fs';
import { damage } from '../support/damage.ts';

interface GoldQuestion {
  section: string;
  number: number;
  question: string;
  answer: string | null;
}

const gold: GoldQuestion[] = JSON.parse(readFileSync('test/fixtures/gold/seeds.json', 'utf8'));
const glosses = new Map(
  [
    ...'業yè驗yàn數shù據jù務wù隊duì會huì認rèn開kāi進jìn'.matchAll(/(\p{Script=Han})([^\p{Script=Han}]+)/gu),
  ].map(([, character, syllable]) => [character, syllable] as const),
);
const sentences = gold
  .flatMap(({ answer }) => (answer ?? '').split(/(?<=。)/))
  .filter((one) => one.length > 4);

/** Numbers from 0 to 1, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** A document of about so many bytes as a site shows it, one in five without its private-use characters. */
export function damagedDocument(bytes: number, variant: number, random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
  const parts = ['2025年服務運營專員招聘面試題庫及參考答案一、自我認知與職業動機'];
  for (let length = 0, number = 1; length < bytes / 3.3; number += 1) {
    const { question, answer } = pick(gold);
    const more = Array.from({ length: 3 }, () => pick(sentences)).join('');
    parts.push(`${number}.${question}參考答案：${answer ?? ''}${more}`);
    length += parts[parts.length - 1].length;
  }
  const isWhole = ({ ordinal }: { ordinal: number }): boolean => ordinal % 5 === 0;
  return damage(parts.join(''), { glosses, isWhole, keepPrivateUse: variant % 5 !== 0, oneLine: true }).text;
}
