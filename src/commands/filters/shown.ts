import type { Entry, Lot, QuestionId } from '../../bank/bank.ts';
import { loadBankConverters, showEntries, showLots } from '../../bank/shown.ts';
import type { Converter } from '../../script/show.ts';
import type { BankSummary } from '../../store/banks/entries.ts';
import type { Store } from '../../store/store.ts';
import type { Context } from '../program/context.ts';

/** Entries in the script that `--script` asks for. */
export async function inShownScript(
  entries: readonly Entry[],
  { options }: Pick<Context, 'options'>,
  store: Store,
): Promise<Entry[]> {
  return showEntries(entries, options.script, store.entriesIn);
}

/** Lots with their names in the script that `--script` asks for. */
export async function lotsInShownScript(
  lots: readonly Lot[],
  { options }: Pick<Context, 'options'>,
  store: Store,
): Promise<Lot[]> {
  return showLots(lots, options.script, store.entriesIn);
}

/** Banks with their names, roles and titles in the script that `--script` asks for. */
export async function namesInShownScript(
  banks: readonly BankSummary[],
  { options }: Pick<Context, 'options'>,
  store: Store,
): Promise<BankSummary[]> {
  if (options.script === 'original') return [...banks];
  const names = banks.map(({ name }) => name);
  const converterOf = await loadBankConverters(names, options.script, store.entriesIn);
  return banks.map((bank) => {
    const convert = converterOf(bank.name);
    const { name, role, title } = bank;
    return { ...bank, name: convert(name), role: role && convert(role), title: title && convert(title) };
  });
}

/** For each of the questions, what puts a text that was kept of it into the script that `--script` asks for. */
export async function loadQuestionConverters(
  entries: readonly Entry[],
  { options }: Pick<Context, 'options'>,
  store: Store,
): Promise<(question: QuestionId) => Converter> {
  if (options.script === 'original') return () => (text) => text;
  const bankOf = new Map(entries.map(({ id, bank }) => [id, bank]));
  const converterOf = await loadBankConverters([...bankOf.values()], options.script, store.entriesIn);
  return (question) => converterOf(bankOf.get(question) ?? '');
}
