import { documentScriptOf } from '../script/machine-made.ts';
import type { ShownScript } from '../script/script.ts';
import { type Converter, loadConverter } from '../script/show.ts';
import type { Entry, Lot } from './bank.ts';

/** How much of a bank is looked at to tell its script: enough for the characters that tell, little in a large bank. */
const sampleEntries = 100;

/** Gives the first entries of a bank by its name: how a text is converted depends on the document, not on the one sentence. */
type ReadBank = (bank: string, most: number) => readonly Entry[];

/** Entries as they are shown: all their texts and names in the script asked for. */
export async function showEntries(
  entries: readonly Entry[],
  script: ShownScript,
  readBank: ReadBank,
): Promise<Entry[]> {
  if (script === 'original') return [...entries];
  const convert = await loadBankConverters(
    entries.map(({ bank }) => bank),
    script,
    readBank,
  );
  return entries.map((entry) => convertEntry(entry, convert(entry.bank)));
}

/** For each of the banks, the converter of its document's text. */
export async function loadBankConverters(
  banks: readonly string[],
  script: ShownScript,
  readBank: ReadBank,
): Promise<(bank: string) => Converter> {
  const converters = new Map<string, Converter>();
  for (const bank of new Set(banks)) {
    const documentText = readBank(bank, sampleEntries).map(textOf).join('\n');
    converters.set(bank, await loadConverter(script, documentScriptOf(documentText)));
  }
  return (bank) => converters.get(bank) ?? ((text) => text);
}

function textOf({ question, options, answer, analysis }: Entry): string {
  return [question, ...options.map(({ text }) => text), answer, analysis].join('\n');
}

function convertEntry(entry: Entry, convert: Converter): Entry {
  const convertOrNull = (text: string | null) => (text === null ? null : convert(text));
  return {
    ...entry,
    ...convertNames(entry, convert),
    source: { ...entry.source, title: convertOrNull(entry.source.title) },
    question: convert(entry.question),
    options: entry.options.map(({ label, text }) => ({ label, text: convert(text) })),
    answer: convertOrNull(entry.answer),
    analysis: convertOrNull(entry.analysis),
  };
}

type Names = Pick<Entry, 'bank' | 'role' | 'section' | 'assesses'>;

function convertNames({ bank, role, section, assesses }: Names, convert: Converter): Names {
  return {
    bank: convert(bank),
    role: role === null ? null : convert(role),
    section: section === null ? null : convert(section),
    assesses: assesses.map(convert),
  };
}

/** Lots with their names in the script asked for. */
export async function showLots(
  lots: readonly Lot[],
  script: ShownScript,
  readBank: ReadBank,
): Promise<Lot[]> {
  if (script === 'original') return [...lots];
  const convert = await loadBankConverters(
    lots.map(({ bank }) => bank),
    script,
    readBank,
  );
  return lots.map((lot) => ({ ...lot, ...convertNames(lot, convert(lot.bank)) }));
}
