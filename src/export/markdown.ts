import type { Entry } from '../bank/bank.ts';
import { anchorNamer } from './anchors.ts';
import { escapeBlocks, escapeLine } from './escape.ts';
import { type SheetBank, toBanks } from './sheet.ts';

/** What the sheet itself says, in the reader's language. */
interface SheetWords {
  contents: string;
  answers: string;
  /** Heads the answers to one bank. */
  answersOf: (bank: string) => string;
  referenceAnswer: string;
  key: string;
  analysis: string;
  assesses: (points: readonly string[]) => string;
  /** What stands before a question whose section would tell its kind. */
  kinds: { multiple: string; judge: string };
  marks: (marks: number) => string;
  truncated: string;
  withoutAnswer: string;
  /** Stands between the parts of a line, such as ` · `. */
  separator: string;
}

export interface SheetPlan {
  title: string;
  answers: 'none' | 'below' | 'atEnd';
  /**
   * `banks`: under the headings of banks and sections, numbered as printed. `paper`: in the order given, numbered
   * from 1, each with the bank that it is from.
   */
  layout: 'banks' | 'paper';
  words: SheetWords;
}

/** A block is a heading, paragraph or list; a blank line parts it from the next. */
type Block = string;

/** Entries → a Markdown document: title, contents, questions and, as planned, their answers. Ends with a line feed. */
export function toMarkdown(entries: readonly Entry[], plan: SheetPlan): string {
  const body = plan.layout === 'paper' ? paper(entries, plan) : bankSheets(entries, plan);
  return `${[`# ${escapeLine(plan.title)}`, ...body].join('\n\n')}\n`;
}

/** The title of one bank's sheet is that bank's; a sheet of several needs one of its own. */
export function titleOf(entries: readonly Entry[], several: string): string {
  const [first, ...others] = toBanks(entries);
  if (first === undefined || others.length > 0) return several;
  return first.title ?? first.name;
}

function paper(entries: readonly Entry[], plan: SheetPlan): Block[] {
  const numbered = entries.map((entry, index) => ({ ...entry, number: index + 1 }));
  const blocks = numbered.flatMap((entry) => [
    ...questionBlocks(entry, plan, 2),
    sourceLine(entry, plan.words),
    ...(plan.answers === 'below' ? answerBlocks(entry, plan.words) : []),
  ]);
  if (plan.answers !== 'atEnd') return blocks;
  return [...blocks, `## ${escapeLine(plan.words.answers)}`, ...numbered.flatMap(answerAtEnd(plan, 3))];
}

function sourceLine({ bank, section }: Entry, { separator }: SheetWords): Block {
  return `*${[bank, section ?? ''].map(escapeLine).filter(Boolean).join(separator)}*`;
}

function bankSheets(entries: readonly Entry[], plan: SheetPlan): Block[] {
  const { words } = plan;
  // What heads the sheet need not stand again below a bank's name.
  const banks = toBanks(entries).map((bank) => (bank.title === plan.title ? { ...bank, title: null } : bank));
  const nameAnchor = anchorNamer();
  nameAnchor(plan.title);
  nameAnchor(words.contents);
  const questions = headedBanks(banks, {
    nameAnchor,
    blocksOf: (entry) => [
      ...questionBlocks(entry, plan, 4),
      ...(plan.answers === 'below' ? answerBlocks(entry, words) : []),
    ],
  });
  const answers = plan.answers === 'atEnd' ? answersOfBanks(banks, plan, nameAnchor) : null;
  const links = [...questions.links, ...(answers?.links ?? [])];
  return [
    `## ${escapeLine(words.contents)}`,
    links.join('\n'),
    ...questions.blocks,
    ...(answers?.blocks ?? []),
  ];
}

interface Headed {
  /** Lines of the contents' list. */
  links: string[];
  blocks: Block[];
}

interface HeadedPlan {
  nameAnchor: (heading: string) => string;
  blocksOf: (entry: Entry) => Block[];
}

function headedBanks(banks: readonly SheetBank[], { nameAnchor, blocksOf }: HeadedPlan): Headed {
  const links: string[] = [];
  const blocks: Block[] = [];
  const addHeading = (name: string, level: number) => {
    const anchor = nameAnchor(name);
    links.push(`${'  '.repeat(level - 2)}- [${escapeLine(name)}](#${anchor})`);
    blocks.push(`${'#'.repeat(level)} <a id="${anchor}"></a>${escapeLine(name)}`);
  };
  for (const bank of banks) {
    addHeading(bank.name, 2);
    if (bank.title !== null && bank.title !== bank.name) blocks.push(`*${escapeLine(bank.title)}*`);
    for (const section of bank.sections) {
      if (section.name !== null) addHeading(section.name, 3);
      for (const block of section.entries.flatMap(blocksOf)) blocks.push(block);
    }
  }
  return { links, blocks };
}

function answersOfBanks(
  banks: readonly SheetBank[],
  plan: SheetPlan,
  nameAnchor: HeadedPlan['nameAnchor'],
): Headed {
  const { answersOf } = plan.words;
  const named = banks.map((bank) => ({ ...bank, name: answersOf(bank.name), title: null }));
  return headedBanks(named, { nameAnchor, blocksOf: answerAtEnd(plan, 4) });
}

function answerAtEnd(plan: SheetPlan, level: number): (entry: Entry) => Block[] {
  return (entry) => [heading(entry, level, plan), ...answerBlocks(entry, plan.words)];
}

/** The first line of the question is its heading, whatever lies below goes on under it. Code makes no heading. */
function heading(
  { number, question, kind }: Entry,
  level: number,
  { layout, words: said }: SheetPlan,
): Block {
  const [first = ''] = escapeBlocks(question);
  const isTold = layout === 'banks' || (kind !== 'multiple' && kind !== 'judge');
  const words = [
    number === null ? '' : `${number}.`,
    isTold ? '' : escapeLine(said.kinds[kind]),
    first.includes('\n') ? '' : first,
  ];
  return [`${'#'.repeat(level)}`, ...words].filter(Boolean).join(' ');
}

function belowHeading(question: string): Block[] {
  const [first = '', ...others] = escapeBlocks(question);
  return first.includes('\n') ? [first, ...others] : others;
}

function questionBlocks(entry: Entry, plan: SheetPlan, level: number): Block[] {
  const { words } = plan;
  const { question, options, assesses, marks } = entry;
  // In this order, and in brackets, they are read again as what they are.
  const facts = [
    marks === null ? '' : words.marks(marks),
    assesses.length > 0 ? words.assesses(assesses) : '',
  ];
  const said = facts.filter(Boolean).map(escapeLine).join(' ');
  return [
    heading(entry, level, plan),
    ...belowHeading(question),
    ...(options.length > 0 ? [options.map(optionLine).join('\n')] : []),
    ...(said === '' ? [] : [said]),
  ];
}

function optionLine({ label, text }: { label: string; text: string }): string {
  const head = `- ${escapeLine(label)}. `;
  const blocks = escapeBlocks(text);
  if (!blocks.some((block) => block.includes('\n'))) return head + blocks.join('<br>');
  return head.trimEnd() + blocks.map((block) => `\n\n${block.replace(/^(?=.)/gm, '  ')}`).join('');
}

function answerBlocks({ key, answer, analysis, truncated }: Entry, words: SheetWords): Block[] {
  const isMissing = key === null && answer === null && analysis === null;
  return [
    ...labelled(words.key, key),
    ...labelled(words.referenceAnswer, answer),
    ...labelled(words.analysis, analysis),
    ...(truncated ? [`*${escapeLine(words.truncated)}*`] : []),
    ...(isMissing ? [`*${escapeLine(words.withoutAnswer)}*`] : []),
  ];
}

/** The label stands in a line of its own: `**標題：**文字` would not be read as bold by CommonMark. */
function labelled(label: string, text: string | null): Block[] {
  return text === null ? [] : [`**${escapeLine(label)}**`, ...escapeBlocks(text)];
}
