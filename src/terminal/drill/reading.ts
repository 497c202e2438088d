import { texts } from '../../texts/texts.ts';
import { type Page, rowsOf } from './page.ts';
import { aimOf, joinKnown } from './question.ts';
import { bestLines, type Reveal, referenceLines } from './reveal.ts';

/** What there is to read of a question: its references, the candidate's own best answer, what it assesses, the note. */
export function readingLines(
  { entries, choice, best = null, marks }: Pick<Reveal, 'entries' | 'choice' | 'best' | 'marks'>,
  page: Page,
): string[] {
  const { isFlagged = false, note = null } = marks ?? {};
  const aim = joinKnown([...aimOf(entries), isFlagged && texts.drill.flagged]);
  return [
    ...referenceLines(entries, page, { choice }),
    ...(best === null ? [] : ['', ...bestLines(best, null, page)]),
    ...(aim === '' ? [] : ['', ...rowsOf(aim, page).map(page.style.faint)]),
    ...(note === null ? [] : ['', ...rowsOf(texts.drill.note(note), page)]),
  ];
}
