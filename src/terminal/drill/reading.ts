import { texts } from '../../texts/texts.ts';
import { type Page, rowsOf } from '../page.ts';
import { bestLines, type Reveal, referenceLines } from './reveal.ts';

/** What there is to read of a question: its references, the candidate's own best answer, the flag, the note. */
export function readingLines(
  { entries, choice, best = null, marks }: Pick<Reveal, 'entries' | 'choice' | 'best' | 'marks'>,
  page: Page,
): string[] {
  const { isFlagged = false, note = null } = marks ?? {};
  return [
    ...referenceLines(entries, page, { choice }),
    ...(best === null ? [] : ['', ...bestLines(best, null, page)]),
    ...(isFlagged ? ['', ...rowsOf(texts.drill.flagged, page).map(page.style.faint)] : []),
    ...(note === null ? [] : ['', ...rowsOf(texts.drill.note(note), page)]),
  ];
}
