import { documentScriptOf } from '../script/machine-made.ts';
import type { ShownScript } from '../script/script.ts';
import { type Converter, loadConverter } from '../script/show.ts';
import type { Entry } from './bank.ts';

/** How much of a bank is looked at to tell its script: enough for the characters that tell, little in a large bank. */
const sampleEntries = 100;

/**
 * Entries as they are shown: all their texts and names in the script asked for. `entriesOfBank` gives the entries of
 * a whole bank by its name: how a text is converted depends on the document, not on the one sentence.
 */
export async function showEntries(
  entries: readonly Entry[],
  script: ShownScript,
  entriesOfBank: (bank: string) => readonly Entry[],
): Promise<Entry[]> {
  if (script === 'original') return [...entries];
  const convert = await loadBankConverters(
    entries.map(({ bank }) => bank),
    script,
    entriesOfBank,
  );
  return entries.map((entry) => convertEntry(entry, convert(entry.bank)));
}

/** For each of the banks, the converter of its document's text. */
export async function loadBankConverters(
  banks: readonly string[],
  script: ShownScript,
  entriesOfBank: (bank: string) => readonly Entry[],
): Promise<(bank: string) => Converter> {
  const converters = new Map<string, Converter>();
  for (const bank of new Set(banks)) {
    const documentText = entriesOfBank(bank).slice(0, sampleEntries).map(textOf).join('\n');
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
    bank: convert(entry.bank),
    role: convertOrNull(entry.role),
    source: { ...entry.source, title: convertOrNull(entry.source.title) },
    section: convertOrNull(entry.section),
    question: convert(entry.question),
    options: entry.options.map(({ label, text }) => ({ label, text: convert(text) })),
    answer: convertOrNull(entry.answer),
    analysis: convertOrNull(entry.analysis),
    assesses: entry.assesses.map(convert),
  };
}
