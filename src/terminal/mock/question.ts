import { formatSeconds } from '../../session/duration.ts';
import { texts } from '../../texts/texts.ts';
import type { HeadingParagraph } from '../answer/request.ts';
import { type AskedQuestion, hangingRows, joinKnown } from '../drill/question.ts';
import { type Page, rowsOf } from '../page.ts';

/** A question of a paper, and its share of the time. */
export interface PaperQuestion extends AskedQuestion {
  marks: number | null;
  limitSeconds: number | null;
}

/** What stands above the answer: where we are, what it is worth, and the question; not what it assesses. */
export function paperParagraphs(asked: PaperQuestion): HeadingParagraph[] {
  const { position, planned, entries, marks, limitSeconds, isBack } = asked;
  const [{ question, section, kind }] = entries;
  const place = [
    texts.practice.position(position, planned),
    section,
    marks === null ? null : texts.practice.marks(marks),
    limitSeconds === null ? null : formatSeconds(limitSeconds),
    isBack && texts.practice.comesBack,
  ];
  return [
    { tone: 'quiet', text: joinKnown(place) },
    { tone: 'quiet', text: kind === 'open' ? '' : texts.practice.kinds[kind] },
    { tone: 'plain', text: question },
  ].filter((paragraph): paragraph is HeadingParagraph => paragraph.text !== '');
}

/** The same as lines with the options, for a screen that is not redrawn. */
export function paperQuestionLines(asked: PaperQuestion, page: Page): string[] {
  const tones = { quiet: page.style.faint, title: page.style.heading, plain: (text: string) => text };
  const offers = asked.choice?.offers ?? [];
  return [
    ...paperParagraphs(asked).flatMap(({ tone, text }) => rowsOf(text, page).map(tones[tone])),
    ...offers.flatMap(({ label, text }) => hangingRows(`${label}. `, text, page)),
  ];
}
