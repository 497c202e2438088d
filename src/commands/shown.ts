import type { Entry } from '../bank/bank.ts';
import { loadBankConverters, showEntries } from '../bank/shown.ts';
import type { BankSummary, Store } from '../store/store.ts';
import type { Context } from './context.ts';

/** Entries in the script that `--script` asks for. */
export async function inShownScript(
  entries: readonly Entry[],
  { options }: Pick<Context, 'options'>,
  store: Store,
): Promise<Entry[]> {
  return showEntries(entries, options.script, (name) => entriesOfBank(store, name));
}

/** The filter also finds banks whose names hold this one. */
function entriesOfBank(store: Store, name: string): Entry[] {
  return store.entries({ bank: name }).filter(({ bank }) => bank === name);
}

/** Banks with their names, roles and titles in the script that `--script` asks for. */
export async function namesInShownScript(
  banks: readonly BankSummary[],
  { options }: Pick<Context, 'options'>,
  store: Store,
): Promise<BankSummary[]> {
  if (options.script === 'original') return [...banks];
  const names = banks.map(({ name }) => name);
  const converterOf = await loadBankConverters(names, options.script, (name) => entriesOfBank(store, name));
  return banks.map((bank) => {
    const convert = converterOf(bank.name);
    const { name, role, title } = bank;
    return { ...bank, name: convert(name), role: role && convert(role), title: title && convert(title) };
  });
}
