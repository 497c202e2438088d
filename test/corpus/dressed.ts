import { dataDresses } from './dresses/data.ts';
import { bankOf, type Dress } from './dresses/dress.ts';
import { htmlDresses } from './dresses/html.ts';
import { markdownDresses } from './dresses/markdown.ts';
import { officeDresses } from './dresses/office.ts';
import { textDresses } from './dresses/text.ts';
import { type Entry, loadMarked, toEntry } from './entry.ts';
import { loadUndamaged } from './seedlike/entries.ts';

const dresses: Dress[] = [
  ...textDresses,
  ...markdownDresses,
  ...htmlDresses,
  ...dataDresses,
  ...officeDresses,
];

interface Dressed {
  /** The entry whose questions are laid out anew. */
  from: string;
  /** The beginning of the dress's layout. */
  as: string;
  encoding?: Entry['encoding'];
  script?: 'hant';
}

/** Which questions are laid out in which ways: the questions of an entry stay in its set. */
const wardrobe: Dressed[] = [
  { from: 'nursing-paper', as: 'paper, answers at the end in a numbered list' },
  { from: 'nursing-paper', as: 'paper, answers at the end of each section', script: 'hant' },
  { from: 'nursing-paper', as: 'answers in a second file' },
  { from: 'nursing-paper', as: 'HTML page, answers hidden' },
  { from: 'nursing-paper', as: 'HTML page, ordered list' },
  { from: 'nursing-paper', as: 'sheet, columns 序号' },
  { from: 'customer-line', as: 'HTML page of a document library' },
  { from: 'customer-line', as: 'labels 题目' },
  { from: 'customer-line', as: 'Markdown, answers folded' },
  { from: 'customer-line', as: 'JSON, a flat array' },
  { from: 'bank-glued', as: 'paper, answers at the end as ranges' },
  { from: 'bank-glued', as: 'paper, answers at the end in rows' },
  { from: 'law-brackets', as: 'Markdown, a level' },
  { from: 'hr-labels', as: 'Markdown, questions as headings' },
  { from: 'hr-labels', as: 'HTML page, definition list', script: 'hant' },
  { from: 'hr-labels', as: 'sheet, columns 题目', encoding: 'gb18030' },
  { from: 'newmedia', as: 'Markdown, contents list' },
  { from: 'recruiter', as: 'Markdown, bold numbered' },
  { from: 'recruiter', as: 'HTML page, questions as headings' },
  { from: 'frontdesk', as: 'sheet, columns 题目' },
  { from: 'law-brackets', as: 'Word, automatic', script: 'hant' },
  { from: 'customer-line', as: 'Word, automatic' },
  { from: 'recruiter', as: 'Word, bold' },
  { from: 'hr-labels', as: 'Word, a table' },
  { from: 'nursing-paper', as: 'PDF, wrapped' },
  { from: 'sales', as: 'PDF, wrapped' },
  { from: 'long-paper', as: 'paper, answers at the end as ranges', script: 'hant' },
  { from: 'taiwan-exam', as: 'paper, answers at the end in a numbered list', encoding: 'big5' },
  { from: 'driver-inline', as: 'paper, answers at the end of each section' },
  { from: 'long-paper', as: 'paper, answers at the end in rows', encoding: 'gb18030' },
  { from: 'resume-after', as: 'answers in a second file', encoding: 'utf-16le' },
  { from: 'answers-explained', as: 'labels 题目', script: 'hant' },
  { from: 'ordinal-questions', as: 'Markdown, questions as headings' },
  { from: 'answers-explained', as: 'Markdown, questions as headings' },
  { from: 'long-paper', as: 'Markdown, answers folded' },
  { from: 'civil-points', as: 'Markdown, bold numbered' },
  { from: 'nested-sections', as: 'Markdown, contents list' },
  { from: 'contents-body', as: 'Markdown, a level', script: 'hant' },
  { from: 'forum', as: 'HTML page, questions as headings' },
  { from: 'taiwan-exam', as: 'HTML page, answers hidden' },
  { from: 'two-scripts', as: 'HTML page, definition list' },
  { from: 'plain-paragraphs', as: 'HTML page, ordered list' },
  { from: 'answers-explained', as: 'HTML page of a document library', script: 'hant' },
  { from: 'law-brackets', as: 'Word 97' },
  { from: 'answers-explained', as: 'Word 97', script: 'hant' },
  { from: 'hr-labels', as: 'deck of Anki' },
  { from: 'english-qa', as: 'JSON, a flat array' },
  { from: 'driver-inline', as: 'sheet, columns 序号', encoding: 'utf-16le' },
  { from: 'number-jumps', as: 'Word, bold', script: 'hant' },
  { from: 'number-jumps', as: 'Word, a table' },
  { from: 'answers-explained', as: 'PDF, wrapped', script: 'hant' },
  { from: 'bank-glued', as: 'workbook, columns 序号' },
  { from: 'frontdesk', as: 'workbook, columns 题目' },
];

/** The questions of other entries in other dresses. */
export async function loadDressed(): Promise<Entry[]> {
  const entries = [...loadMarked('tuning'), ...loadMarked('judging'), ...loadUndamaged()];
  return wardrobe.map((one) => dressUp(entries, one));
}

function dressUp(entries: readonly Entry[], { from, as, encoding = 'utf-8', script }: Dressed): Entry {
  const source = entries.find(({ name }) => name === from);
  const dress = dresses.find(({ layout }) => layout.startsWith(as));
  if (!source || !dress) throw new RangeError(`no ${source ? `dress ${as}` : `entry ${from}`}`);
  const { layout, ending } = dress;
  const name = `${from} as ${as}`;
  const file = `${from}.${ending}`;
  return toEntry(
    { name, set: source.set, layout, file, encoding, script },
    dress.dress(bankOf(source.truth)),
  );
}
