import type { Entry } from '../../bank/bank.ts';
import { type Choice, choiceOf, readChoice, toOriginal } from '../../session/choice.ts';
import { type Marking, markAnswer } from '../../session/marking.ts';
import { texts } from '../../texts/texts.ts';

/** An answer to a question that is marked by its key, or blank by blank. */
export interface Marked {
  choice: Choice | null;
  /** What is marked: the labels that are named, as the document has them; else the text. */
  answer: string;
  /** Null where the document gives nothing to mark it by. */
  marking: Marking | null;
  /** A choice was asked for, and none of what there is to choose is named. */
  isNothingNamed: boolean;
}

/** Null for an open question. */
export function markTyped(entry: Entry, typed: string): Marked | null {
  if (entry.kind === 'open') return null;
  const choice = choiceOf(entry, texts.practice.judgeWords);
  if (choice === null)
    return { choice, answer: typed, marking: markAnswer(entry, typed), isNothingNamed: false };
  const labels = readNamed(typed, choice);
  const answer = labels === null ? '' : toOriginal(labels, choice);
  return { choice, answer, marking: markAnswer(entry, answer), isNothingNamed: labels === null };
}

const lead = /^(?:我的?)?(?:答案|选择?|選擇?|answer)?\s*(?:是|为|為)?\s*[:：]?\s*/i;
const letters = /^[A-Za-zＡ-Ｚａ-ｚ](?:[\s,，、]*[A-Za-zＡ-Ｚａ-ｚ])*(?![A-Za-z])/;

/** What an answer in a file names: `B`, `答案：A、C`, `B. 先道歉` (a letter with its option's text), or such a text alone. */
function readNamed(typed: string, choice: Choice): string[] | null {
  const text = typed.trim();
  const behind = text.replace(lead, '');
  const first = behind.split('\n')[0];
  const byText = choice.offers
    .filter((offer) => offer.text !== '' && offer.text === behind)
    .map(({ label }) => label);
  return (
    readChoice(text, choice) ??
    readChoice(first, choice) ??
    (byText.length > 0 ? byText : null) ??
    readChoice(letters.exec(first)?.[0] ?? '', choice)
  );
}
