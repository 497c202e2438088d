import { foldText } from '../script/fold.ts';
import { synonymGroups } from './synonym-groups.ts';
import { acts } from './wordings/acts.ts';
import { asked } from './wordings/asked.ts';
import { feelings } from './wordings/feelings.ts';
import { idioms } from './wordings/idioms.ts';
import { making } from './wordings/making.ts';
import { offices } from './wordings/offices.ts';
import { sayings } from './wordings/sayings.ts';
import { scenes } from './wordings/scenes.ts';
import { serving } from './wordings/serving.ts';
import { solving } from './wordings/solving.ts';
import { talking } from './wordings/talking.ts';
import { trades } from './wordings/trades.ts';
import { working } from './wordings/working.ts';

/**
 * Each line holds the ways in which people say one matter, in the words of textbooks and of the street; a word of two
 * matters stands in two lines. `~` stands for up to eight characters within a clause: 站在~角度. A single character is only
 * found where it is a word by itself.
 *
 * They are taken from the language, never from answers that were missed: those are to measure the tables.
 */
const ofAnswers = [
  ...feelings,
  ...talking,
  ...solving,
  ...working,
  ...serving,
  ...making,
  ...sayings,
  ...scenes,
  ...idioms,
  ...acts,
  ...offices,
  ...trades,
  ...synonymGroups,
];

/**
 * What is asked as a whole tells a question, but no point of its answer: a good answer to another question may be about the
 * same.
 */
const lines = { answers: ofAnswers, questions: [...ofAnswers, ...asked] };

/** Texts that matters are looked for in. */
export type TextKind = keyof typeof lines;

/** The wordings of each matter of these texts, folded. */
export function mattersOf(kind: TextKind): readonly (readonly string[])[] {
  return foldText(lines[kind].join('\n'))
    .split('\n')
    .map((line) => line.split(' '));
}
