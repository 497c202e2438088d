import type { Doubt, Kind, Reason } from '../../questions/question.ts';
import type { ReadWarning } from '../../read/document.ts';
import type { RemovalRule } from '../../read/removal-rule.ts';
import type { TextScript } from '../../script/script.ts';
import { kindTexts } from './list.ts';
import { quoted } from './quoted.ts';

/** What is odd about an import, though it was done. */
export type ImportWarning =
  | ReadWarning
  /** Passages that look damaged and were restored by a guess, or left as they stand. */
  | { id: 'damage'; count: number }
  /** Questions that the document has twice, word for word. */
  | { id: 'doubles'; count: number }
  /** Questions that stand in another bank as well. */
  | { id: 'also-in'; bank: string; count: number };

const questions = (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const percent = (share: number) => `${Math.round(share * 100)} %`;

const parts = { picture: 'picture', page: 'page', object: 'object' };

/**
 * What was taken out, one and several of them, where the name of its rule does not say it: it is a plural, has none, or
 * could be something of the questions.
 */
const removedAs: { [rule in RemovalRule]?: readonly [one: string, several: string] } = {
  advertising: ['advertisement', 'advertisements'],
  assesses: ['tag of what is assessed', 'tags of what is assessed'],
  'closing words': ['closing line', 'closing lines'],
  'column about the file': ['column about the file', 'columns about the file'],
  comments: ['comment', 'comments'],
  contents: ['list of contents', 'lists of contents'],
  'document facts': ['line of document facts', 'lines of document facts'],
  hashtags: ['line of hashtags', 'lines of hashtags'],
  marks: ['score of a question', 'scores of questions'],
  markup: ['markup', 'markup'],
  noise: ['noise', 'noise'],
  number: ['question number', 'question numbers'],
  option: ['option letter', 'option letters'],
  'other documents': ['list of other documents', 'lists of other documents'],
  repeated: ['repeated line', 'repeated lines'],
  rights: ['notice of rights', 'notices of rights'],
  'table of contents': ['table of contents', 'tables of contents'],
  'white space': ['white space', 'white space'],
};

/** `1 page menu`, `2 page menus`. */
function removed(rule: RemovalRule, count: number): string {
  const plain = rule.replaceAll('-', ' ');
  const [one, several] = removedAs[rule] ?? [plain, `${plain}${plain.endsWith('ss') ? 'es' : 's'}`];
  return `${count} ${count === 1 ? one : several}`;
}

/** `qbank import`. */
export const importTexts = {
  argument: 'documents, folders of them, or - for standard input',
  options: {
    dryRun: 'only say what would be imported; store nothing',
    explain: 'say why the document was read as it was',
    answers: 'a second file that holds the answers',
    name: 'the name of the bank (else its role, its title, the name of the file)',
    role: 'the job that the bank is for',
    columns: 'the columns of a table: question=2,answer=3, or by their names',
    prune: 'take questions out that the document no longer has',
    seeds: 'bring back the banks that come with qbank',
  },
  examples: [
    'qbank import 面试题.docx                                              one document',
    'qbank import ~/Downloads/banks --dry-run                              all documents of a folder, to see first',
    'qbank import paper.pdf --answers key.pdf --role 會計                  questions and answers in two files',
    'curl -s https://example.org/page.html | qbank import - --name 前端    a web page as it comes',
  ],
  columnsForm: 'fields with the number or name of their column, such as question=2,answer=參考答案,A=4',
  answersForOne: '--answers belongs to one file of questions.',
  readingFile: (at: number, files: number, file: string) => `${at}/${files} ${file}`,
  readingOne: (file: string) => `Reading ${file} …`,
  far: (at: number, files: number) => `${at} of ${files} files`,
  nothingThere: 'There is no document to import.',
  passedOver: (count: number, names: readonly string[]) =>
    `Passed over ${counted(count, 'file', 'files')} of other kinds: ${names.join(', ')}${count > names.length ? ' …' : '.'}`,
  seedsBack: (count: number) =>
    count === 0
      ? 'No bank that comes with qbank was removed.'
      : `${counted(count, 'bank', 'banks')} brought back.`,
  labels: {
    file: 'File',
    bank: 'Bank',
    status: 'Result',
    encoding: 'Encoding',
    script: 'Script',
    layout: 'Layout',
    questions: 'Questions',
    sections: 'Sections',
    answers: 'Answers',
    repairs: 'Restored',
    removed: 'Taken out',
    leftover: 'Left over',
    doubtful: 'Doubtful',
    warnings: 'Note',
    considered: 'Tried',
    why: 'Why',
  },
  headings: {
    file: 'FILE',
    bank: 'BANK',
    questions: 'QUESTIONS',
    withoutAnswer: 'NO ANSWER',
    leftover: 'LEFT OVER',
    doubtful: 'DOUBTFUL',
  },
  statuses: {
    ok: 'imported',
    would: 'would be imported',
    failed: 'failed',
    unchanged: 'unchanged',
    none: 'no question found',
  },
  unchanged: 'This file was imported before and is the same: nothing was done.',
  scripts: { hans: 'Simplified', hant: 'Traditional', mixed: 'Simplified and Traditional mixed' } satisfies {
    [Script in TextScript]: string;
  },
  layouts: {
    numbers: 'numbered questions',
    headings: 'questions as headings',
    labels: 'labelled questions and answers',
    list: 'a list of questions',
    paragraphs: 'questions as paragraphs',
    table: 'a table',
    none: 'no question bank',
  } as { [layout: string]: string },
  confidence: (layout: string, share: number) => `${layout}, ${percent(share)} sure`,
  kind: (kind: Kind, count: number) => `${count} ${kindTexts[kind]}`,
  answers: (answered: number, all: number, truncated: number) =>
    `${answered} of ${all}${truncated === 0 ? '' : `, ${truncated} ${truncated === 1 ? 'breaks' : 'break'} off`}`,
  repairs: (count: number) => counted(count, 'passage', 'passages'),
  removal: removed,
  leftoverCount: (count: number) => counted(count, 'piece', 'pieces'),
  leftoverLine: (line: number, text: string) => `line ${line}: ${text}`,
  more: (count: number) => `… and ${count} more`,
  doubts: {
    border: 'where the question ends and its answer begins',
    kind: 'its kind',
    options: 'its options',
    key: 'its key',
    link: 'whether the answer belongs to it',
    damage: 'damaged words in it',
  } satisfies { [Name in Doubt]: string },
  doubtful: (id: string, doubts: readonly string[], words: string) => `${id}  ${doubts.join(', ')}: ${words}`,
  warning: (warning: ImportWarning): string => {
    if (warning.id === 'undecodable')
      return `${counted(warning.count, 'character', 'characters')} could not be read and ${warning.count === 1 ? 'was' : 'were'} replaced.`;
    if (warning.id === 'mojibake')
      return 'The text was most likely misread in another encoding before it was saved; look for a better copy.';
    if (warning.id === 'cut-off')
      return 'The file is cut off; what is left of it was read. Look for a whole copy.';
    if (warning.id === 'no-table') return '--columns says nothing here: the document has no table.';
    if (warning.id === 'no-text-in-part')
      return `${counted(warning.count, parts[warning.what], `${parts[warning.what]}s`)} without text ${warning.count === 1 ? 'was' : 'were'} passed over.`;
    if (warning.id === 'damage')
      return `${counted(warning.count, 'damaged passage is', 'damaged passages are')} doubtful: guessed, or left as found.`;
    if (warning.id === 'doubles') return `${questions(warning.count)} stood twice; each is kept once.`;
    if (warning.id === 'also-in') return `${questions(warning.count)} also in ${warning.bank}.`;
    return (warning as { id: string }).id;
  },
  changes: {
    added: 'New',
    changed: 'Changed',
    moved: 'Moved',
    gone: 'Gone',
  },
  changeCounts: (file: string, [added, changed, moved, gone]: [number, number, number, number]) =>
    `${file}: ${added} new, ${changed} changed, ${moved} moved, ${gone} gone`,
  unsure: (file: string, share: number) =>
    `${file}: ${percent(share)} sure how to read it; see qbank import --dry-run with it alone.`,
  question: (id: string, words: string) => `${id}  ${words}`,
  keptGone: (count: number) =>
    `${questions(count)} no longer in ${count === 1 ? 'its' : 'their'} document ${count === 1 ? 'is' : 'are'} kept; --prune takes ${count === 1 ? 'it' : 'them'} out.`,
  takenOut: (count: number) =>
    `${questions(count)} no longer in the document ${count === 1 ? 'is' : 'are'} taken out; your answers stay.`,
  askGone: (count: number, bank: string) =>
    `${questions(count)} of ${bank} ${count === 1 ? 'is' : 'are'} no longer in the document.`,
  goneChoices: { keep: 'keep', prune: 'take out' },
  goneHelp: 'Your answers to them stay in either case.',
  documents: (count: number) => counted(count, 'document', 'documents'),
  found: (banks: number, found: number) => `${questions(found)} in ${counted(banks, 'bank', 'banks')}`,
  sumOf: {
    failed: (count: number) => `${count} failed`,
    none: (count: number) => `${count} without questions`,
    unchanged: (count: number) => `${count} unchanged`,
  },
  preview: 'The first questions:',
  dryRun: (documents: number) =>
    documents === 0
      ? 'Nothing was stored.'
      : `Nothing was stored. Without --dry-run ${documents === 1 ? 'it is' : 'they are'} imported.`,
  next: (bank: string | null) =>
    bank === null ? 'Next: qbank practice, or qbank banks' : `Next: qbank practice --bank ${quoted(bank)}`,
  mend: (ids: readonly string[]) =>
    ids.length === 1
      ? `Look at what is doubtful: qbank edit ${ids[0]}`
      : `Look at what is doubtful: qbank edit lists the ${ids.length} questions.`,
  key: (key: string) => `Key: ${key}`,
  answer: (answer: string) => `Answer: ${answer}`,
  reason: (reason: Reason): string => {
    if (reason.id === 'fit') return `fits with odds of ${reason.odds.toFixed(1)}`;
    if (reason.id === 'uneven') return 'uneven';
    return `${percent(reason.share)} ${reason.id}`;
  },
  considered: (layout: string, found: number, score: number, reasons: readonly string[]) =>
    `${layout}: ${questions(found)}, score ${score.toFixed(1)} (${reasons.join('; ')})`,
};
