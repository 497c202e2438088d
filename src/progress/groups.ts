import type { Lot, QuestionId } from '../bank/bank.ts';
import { foldText } from '../script/fold.ts';
import { type Answer, type Quality, qualityOf } from './answer.ts';

/** The answers to questions that have something in common. */
export interface Group extends Quality {
  name: string;
  /** The bank of a section; null of what goes through banks. */
  bank: string | null;
  questions: number;
}

/** The same answers, looked at in three ways. */
export interface Groups {
  roles: Group[];
  sections: Group[];
  assesses: Group[];
}

/** What a question is put under: a name, and the bank where the name is only the bank's own. */
interface Heading {
  name: string;
  bank: string | null;
}

/**
 * How answers went by role, by section and by what is assessed: the weakest first, behind them those of which too little
 * is known, in document order. A question of several banks counts in the sections of each.
 */
export function groupAnswers(lots: readonly Lot[], answers: readonly Answer[], least?: number): Groups {
  const given = { lots, byQuestion: gatherByQuestion(answers), least };
  return {
    roles: group(given, ({ role }) => (role === null ? [] : [{ name: role, bank: null }])),
    sections: group(given, ({ section, bank }) => (section === null ? [] : [{ name: section, bank }])),
    assesses: group(given, ({ assesses }) => assesses.map((name) => ({ name, bank: null }))),
  };
}

interface Given {
  lots: readonly Lot[];
  byQuestion: ReadonlyMap<QuestionId, readonly Answer[]>;
  least?: number;
}

function group({ lots, byQuestion, least }: Given, headingsOf: (lot: Lot) => Heading[]): Group[] {
  const groups = new Map<string, { heading: Heading; ids: Set<QuestionId> }>();
  for (const lot of lots) {
    for (const heading of headingsOf(lot)) {
      // The same words in the other script are the same thing.
      const key = foldText(`${heading.bank ?? ''}\n${heading.name}`);
      const known = groups.get(key) ?? { heading, ids: new Set() };
      groups.set(key, known);
      for (const id of lot.ids) known.ids.add(id);
    }
  }
  return [...groups.values()]
    .map(({ heading, ids }) => {
      const answers = [...ids].flatMap((id) => byQuestion.get(id) ?? []);
      return { ...heading, questions: ids.size, ...qualityOf(answers, least) };
    })
    .sort((one, other) => weaknessOf(other) - weaknessOf(one));
}

/** From 0 to 1, by what the candidate says, else by what the program marked; -1 where too little is known. */
function weaknessOf({ weakShare, meanScore }: Quality): number {
  return weakShare ?? (meanScore === null ? -1 : 1 - meanScore / 100);
}

function gatherByQuestion(answers: readonly Answer[]): Map<QuestionId, Answer[]> {
  const gathered = new Map<QuestionId, Answer[]>();
  for (const answer of answers) {
    const known = gathered.get(answer.question);
    if (known) known.push(answer);
    else gathered.set(answer.question, [answer]);
  }
  return gathered;
}
