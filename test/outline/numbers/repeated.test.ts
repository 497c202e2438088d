import { expect, test } from 'vitest';
import { readText, sketch } from '../support/cleaned.ts';

const read = (...lines: string[]): string[] => sketch(readText(lines.join('\n')));

test('a number that is used twice drops no question', () => {
  expect(
    read(
      '1. 你的优点是什么？',
      '答：细心。',
      '2. 你的缺点是什么？',
      '答：心急。',
      '2. 你怎样面对压力？',
      '答：列清单。',
      '3. 你为什么离职？',
      '答：想成长。',
    ),
  ).toEqual([
    '– 1 你的优点是什么？ ⇒ 细心。',
    '– 2 你的缺点是什么？ ⇒ 心急。',
    '– 2 你怎样面对压力？ ⇒ 列清单。',
    '– 3 你为什么离职？ ⇒ 想成长。',
  ]);
});

test('a point of a list with the number of its question is none', () => {
  expect(
    read(
      '1. 你的优点是什么？',
      '细心。',
      '2. 你怎样面对压力？',
      '分两步。',
      '1. 列清单。',
      '2. 一件件做。',
      '3. 你为什么离职？',
      '想成长。',
    ),
  ).toEqual([
    '– 1 你的优点是什么？ ⇒ 细心。',
    '– 2 你怎样面对压力？ ⇒ 分两步。\n1. 列清单。\n2. 一件件做。',
    '– 3 你为什么离职？ ⇒ 想成长。',
  ]);
});
