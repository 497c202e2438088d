import type { Cleaned } from '../clean/cleaned.ts';
import type { QuestionText } from './answers/answers.ts';
import { bankFolderOf, bankNameOf, nameOfFile, namesBank } from './headings/names.ts';
import { withTitles } from './headings/titled.ts';
import { findLines } from './text/lines.ts';
import type { View } from './text/view.ts';

/** A text as every layout looks at it: its lines, and whether its head or its names say that it holds questions. */
export function viewOf({ document, blocks }: Cleaned, { plain, region }: QuestionText): View {
  const lines = plain.includes('\n') ? findLines(plain, blocks, region) : [];
  const view = { plain, region, blocks, lines, isNamedBank: false, called: bankNameOf(document.file) };
  const head = firstLines(view, headLines);
  const titles = lines.filter(({ form }) => form === 'heading').slice(0, mostTitles);
  const folder = bankFolderOf(
    document.file,
    titles.map(({ bare, end }) => plain.slice(bare, end)),
  );
  const names = [nameOfFile(document.file), folder, document.given?.title].join('\n');
  const isNamedBank = namesBank(`${names}\n${head}`);
  return isNamedBank ? { ...view, isNamedBank, lines: withTitles(plain, lines) } : view;
}

/** So many lines may hold a document's title. */
const headLines = 5;
/** So many titles tell what a document is about. */
const mostTitles = 100;

function firstLines({ plain, lines }: View, count: number): string {
  return lines
    .slice(0, count)
    .map(({ start, end }) => plain.slice(start, end))
    .join('\n');
}
