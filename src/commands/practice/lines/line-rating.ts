import { typedText } from '../../../script/typed.ts';
import { parseRating, ratings } from '../../../session/rating.ts';
import { comebackText } from '../../../terminal/drill/rating.ts';
import { plainStyle } from '../../../terminal/style.ts';
import { texts } from '../../../texts/texts.ts';
import type { Rated, RatingWish } from '../dialogue.ts';
import { readAnswerLine } from './protocol.ts';

/** What the rating is read with. */
interface RatingLines {
  lines: AsyncIterator<string, undefined>;
  /** See `LineStreams`. */
  isTyped: boolean;
  tell: (text: string) => void;
  /** What can be typed here, on request. */
  help: () => void;
}

/** Reads how an answer went, or what else is wanted first. */
export async function readWish(
  rated: Rated,
  { lines, isTyped, tell, help }: RatingLines,
): Promise<RatingWish> {
  const { proposed, comebacks } = rated;
  if (isTyped && proposed !== null) tell(texts.drill.commands.proposed(texts.practice.ratingNames[proposed]));
  tell(ratingQuestion(isTyped ? comebacks : null));
  for (;;) {
    const line = await lines.next();
    if (line.done) return { kind: 'stop' };
    const typed = line.value.trim();
    const meaning = readAnswerLine(typed, { isTyped });
    const rating = parseRating(typed, texts.practice.ratingNames);
    if (rating !== null || typed === '') return { kind: 'rated', rating };
    if (meaning.kind === 'stop' || meaning.kind === 'flag' || meaning.kind === 'undo') return meaning;
    if (meaning.kind === 'note') return meaning;
    if (/^\/edit$/i.test(typed)) return { kind: 'mend' };
    if (/^\/comment$/i.test(typed)) {
      await tellComment(rated, tell);
      continue;
    }
    const command = typed.startsWith('/') ? readCommand(typed, rated) : null;
    if (command !== null && typeof command !== 'string') return command;
    if (meaning.kind === 'help') help();
    else if (command !== null) tell(command);
    else if (!isTyped) {
      tell(texts.practice.ratingNotTaken(typed));
      return { kind: 'rated', rating: null };
    } else tell(texts.practice.ratingUnknown(typed));
  }
}

/** Waits for what the configured language model says, and tells it. */
async function tellComment({ comment }: Rated, tell: RatingLines['tell']): Promise<void> {
  const commenting = await comment?.();
  if (!commenting) return tell(comment === null ? texts.judge.nothingToComment : texts.judge.notConfigured);
  tell(texts.judge.waitingByLine(commenting.host));
  const page = { columns: Number.POSITIVE_INFINITY, style: plainStyle };
  tell((await commenting.lines(page, new AbortController().signal)).join('\n'));
}

/** The question with its choices, and when each brings the question back, where that is to be told. */
export function ratingQuestion(comebacks: Rated['comebacks']): string {
  const { ratingNames, ratingByLine, ratingChoice } = texts.practice;
  const choices = ratings.map((rating, index) => {
    const choice = `${index + 1} ${ratingNames[rating]}`;
    return comebacks === null ? choice : ratingChoice(choice, comebackText(comebacks[rating]));
  });
  return ratingByLine(choices.join(texts.common.comma));
}

/** `/mine`, `/other 2` and `/other 2 words`; what is wrong with it; null for no such command. */
function readCommand(typed: string, { reveal }: Rated): RatingWish | string | null {
  const said = reveal.result.text.trim();
  const { nothingToKeep, commands } = texts.drill;
  if (/^\/mine$/i.test(typed)) return said === '' ? nothingToKeep : { kind: 'best', text: said };
  const [, number, words = ''] = /^\/other(?:\s+(\S+)(?:\s+(.*))?)?$/is.exec(typed) ?? [];
  if (!/^\/other\b/i.test(typed)) return null;
  const point = reveal.graded?.grade.points[Number(typedText(number ?? '')) - 1];
  if (point === undefined || point.covered) return commands.noSuchPoint(number ?? '');
  if (said === '') return nothingToKeep;
  return { kind: 'accept', point: point.text, words: words.trim() || said };
}
