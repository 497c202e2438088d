import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/session/choice.ts';
import {
  type Choosing,
  choosePointed,
  chooseTyped,
  drawChoosing,
  openChoosing,
  pointOn,
  unchoose,
} from '../../../src/terminal/answer/choosing.ts';

const offers = ['切斷電源', '拉開觸電者，然后撥打急救電話', '等待'].map((text, index) => {
  const label = 'ABC'[index];
  return { label, original: label, text };
});
const choiceOf = (kind: Choice['kind']): Choice => ({ kind, offers });
const open = (kind: Choice['kind'], draft = '') => openChoosing(choiceOf(kind), draft);

/** What is chosen when these are typed one after the other. */
function chosenBy(kind: Choice['kind'], ...typed: string[]): readonly string[] | undefined {
  let choosing: Choosing | null = open(kind);
  for (const text of typed) choosing = choosing && chooseTyped(choosing, text);
  return choosing?.chosen;
}

describe('what is typed', () => {
  it('takes the place of the option chosen before, where one is right', () => {
    expect(chosenBy('single', 'a', '２')).toEqual(['B']);
  });

  it('puts each in and takes it out again, where several are right', () => {
    expect(chosenBy('multiple', 'CA')).toEqual(['A', 'C']);
    expect(chosenBy('multiple', 'CA', '1、2')).toEqual(['B', 'C']);
  });

  it('chooses nothing where it names nothing, or no option is pointed at', () => {
    expect(chosenBy('multiple', 'X')).toBeUndefined();
    expect(chosenBy('single', ' ')).toBeUndefined();
  });
});

describe('the arrows', () => {
  it('go round the end, and begin at the end that they come from', () => {
    const first = pointOn(open('single'), 1);
    expect([first.pointed, pointOn(first, 3).pointed, pointOn(first, -1).pointed]).toEqual([0, 0, 2]);
    expect(pointOn(open('single'), -1).pointed).toBe(2);
  });

  it('choose what they point at', () => {
    expect(choosePointed(pointOn(open('multiple', 'A'), -1))?.chosen).toEqual(['A', 'C']);
    expect(choosePointed(open('multiple'))).toBeNull();
  });
});

it('a draft comes back, and what was chosen is taken back one by one or at once', () => {
  const choosing = open('multiple', 'CB');
  expect(choosing.chosen).toEqual(['B', 'C']);
  expect(unchoose(choosing, false).chosen).toEqual(['B']);
  expect(unchoose(choosing, true).chosen).toEqual([]);
});

describe('the options on the screen', () => {
  it('stand one below the other, what goes on below its own beginning, the cursor at what is pointed at', () => {
    const { text, cursor } = drawChoosing(pointOn(open('multiple', 'B'), -1), 24);
    expect(text.split('\n')).toEqual([
      '[ ] A. 切斷電源',
      '[x] B. 拉開觸電者，然后',
      '       撥打急救電話',
      '[ ] C. 等待',
    ]);
    expect(text.slice(cursor - 1)).toBe('[ ] C. 等待');
  });

  it('go on at the margin where the screen is small', () => {
    expect(drawChoosing(open('single'), 14).text.split('\n').slice(0, 4)).toEqual([
      '( ) A. 切斷電',
      '源',
      '( ) B. 拉開觸',
      '電者，',
    ]);
  });
});
