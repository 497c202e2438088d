import type { Span } from '../../read/span.ts';
import { readSigns } from '../asks/prompt.ts';
import { namesBank } from '../headings/names.ts';
import { lengthOfTitle } from '../headings/titles.ts';
import { splitSentences } from '../text/sentences.ts';

/** Fewer questions are those of somebody who tells something else. */
const fewest = 3;
/** Answers are longer than what they answer: so many units each, and so large a share of all. */
const shortestAnswer = 40;
const answerShare = 0.55;
/** So large a share of the questions speaks to the candidate. */
const spokenShare = 0.6;
const farthestTitle = 200;
const mostSentences = 20_000;

/** What is asked in one go, with the scene before it: `假如…。你会怎么办？为什么？`. */
interface Asked extends Span {
  hasYou: boolean;
}

/**
 * Where questions begin and end in a running line of a bank that has neither numbers nor labels, and where its title ends:
 * `…面试题库及答案你为什么…？我…。…客人…，你会怎么办？我会…。…`. Empty where what asks does not stand by turns with longer answers.
 */
export function findAskedStarts(plain: string, line: Span): number[] {
  const title = lengthOfTitle(plain.slice(line.start, Math.min(line.end, line.start + farthestTitle)));
  const above = plain.slice(Math.max(0, line.start - farthestTitle), line.start);
  if (title === 0 && !namesBank(above)) return [];
  const from = line.start + title;
  const asked = findAsked(plain, { start: from, end: line.end });
  if (asked.length < fewest || asked[0].start > from) return [];
  const answers = asked.map(({ end }, at) => (asked[at + 1]?.start ?? line.end) - end);
  const answered = answers.slice(0, -1);
  const total = answers.reduce((sum, units) => sum + units, 0);
  const isByTurns =
    answered.every((units) => units >= shortestAnswer) &&
    total >= (line.end - from) * answerShare &&
    asked.filter(({ hasYou }) => hasYou).length >= asked.length * spokenShare;
  return isByTurns ? [...new Set(asked.flatMap(({ start, end }) => [start, end]))] : [];
}

function findAsked(plain: string, stretch: Span): Asked[] {
  const asked: Asked[] = [];
  let scene: Span | null = null;
  const reach = { sentences: mostSentences, units: stretch.end - stretch.start };
  for (const sentence of splitSentences(plain, stretch, reach)) {
    const { isAsking, isPlease, isRhetorical, hasI, hasYou, setsScene } = readSigns(
      plain.slice(sentence.start, sentence.end),
    );
    const last = asked.at(-1);
    const goesOn = last?.end === sentence.start;
    if (
      (isAsking || isPlease) &&
      !isRhetorical &&
      !hasI &&
      (goesOn || hasYou || isPlease || scene !== null)
    ) {
      if (last !== undefined && goesOn) {
        last.end = sentence.end;
        last.hasYou ||= hasYou;
      } else asked.push({ start: scene?.start ?? sentence.start, end: sentence.end, hasYou });
    }
    scene = setsScene && hasYou && !hasI && !isAsking ? sentence : null;
  }
  return asked;
}
