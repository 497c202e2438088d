import type { Entry } from '../../bank/bank.ts';
import type { TurnResult } from '../../session/results.ts';
import type { Store } from '../../store/store.ts';
import { joinKnown } from '../../terminal/drill/question.ts';
import { revealLines } from '../../terminal/drill/reveal.ts';
import { type Page, rowsOf } from '../../terminal/page.ts';
import { texts } from '../../texts/texts.ts';
import { beginningOf, mostReference, mostTyped } from '../grading/lengths.ts';
import { type Answer, scoreIn } from './json.ts';

/** The question, and the answer with what came of it, as the drill reveals it. */
export function layGrade(answer: Answer, best: string | null, page: Page): string[] {
  const { entries, graded, marked, text } = answer;
  const [{ id, question, bank, section }] = entries;
  const { style } = page;
  const shown = marked?.answer ?? beginningOf(text, mostTyped);
  const place = joinKnown([entries.length === 1 && bank, section]);
  return [
    style.id(id),
    ...(place === '' ? [] : rowsOf(place, page).map(style.faint)),
    ...rowsOf(question, page),
    '',
    ...revealLines(
      {
        entries: comparedEntries(answer),
        result: { ...unTimed, question: id, text: shown, score: scoreIn(answer) },
        choice: marked?.choice ?? null,
        marking: marked?.marking ?? null,
        limitSeconds: null,
        graded,
        best: answer.against === 'mine' ? best : null,
        isTimeShown: true,
      },
      page,
    ),
  ];
}

/** The banks that give the reference that was chosen; all where none was. */
function comparedEntries({ entries, graded }: Answer): readonly Entry[] {
  if (graded === null || graded.bank === null) return entries;
  return entries.filter(({ answer }) => answer === graded.reference);
}

/** Outside of a session nothing is timed or rated. */
const unTimed: Omit<TurnResult, 'question' | 'text' | 'score'> = {
  position: 1,
  round: 1,
  outcome: 'answered',
  seconds: 0,
  overtimeSeconds: 0,
  awaySeconds: 0,
  isSuggested: true,
  rating: null,
  hints: 0,
};

/** What is to be said of a grade beside it. */
export function notes(answer: Answer, store: Pick<Store, 'entriesOf' | 'ownAnswers'>): string[] {
  const { graded, marked, text } = answer;
  const { cut, cutReference, nothingNamed, otherReferences, withoutKey } = texts.grade;
  const others = answer.entries.filter((entry) => !comparedEntries(answer).includes(entry));
  const banks = others.filter(({ answer }) => answer !== null).map(({ bank }) => bank);
  if (marked !== null)
    return [marked.isNothingNamed && nothingNamed, marked.marking === null && withoutKey].filter(isSaid);
  if (graded === null) return [withoutReference(answer, store)];
  return [
    text.length > mostTyped && cut(mostTyped),
    banks.length > 0 && otherReferences(banks),
    graded.reference.length > mostReference && cutReference(mostReference),
  ].filter(isSaid);
}

function withoutReference(
  { entries: [{ id }] }: Answer,
  { entriesOf, ownAnswers }: Pick<Store, 'entriesOf' | 'ownAnswers'>,
): string {
  const { withoutReference, otherBanks, mineInstead } = texts.grade;
  const others = entriesOf(id).filter(({ answer }) => answer !== null);
  const parts = [
    withoutReference,
    others.length > 0 && otherBanks(others.map(({ bank }) => bank)),
    ownAnswers.of(id) !== null && mineInstead,
  ];
  return texts.common.sentences(parts.filter(isSaid));
}

const isSaid = (text: string | false): text is string => text !== false;
