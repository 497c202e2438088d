import type { Command } from 'commander';
import { nearest } from '../bank/near.ts';
import { QbankError } from '../errors.ts';
import { foldText } from '../script/fold.ts';
import type { BankSummary } from '../store/banks/entries.ts';
import type { Origin } from '../store/banks/plan.ts';
import type { Store } from '../store/store.ts';
import { rowsOf } from '../terminal/page.ts';
import { safeText } from '../terminal/safe.ts';
import { texts } from '../texts/texts.ts';
import { addExamples, filledArgument } from './program/command-line.ts';
import type { Context } from './program/context.ts';

const name = 'qbank remove';

export function declare(command: Command, context: Context): void {
  const { argument, options, examples } = texts.remove;
  command.argument('<bank>', argument, filledArgument('BANK', name)).option('-y, --yes', options.yes);
  addExamples(command, examples);
  command.action((bank: string, { yes }: { yes?: boolean }) => removeBank(context, bank, yes === true));
}

async function removeBank(context: Context, typed: string, isSure: boolean): Promise<void> {
  const { terminal, options } = context;
  const store = await context.openStore();
  const bank = findBank(typed, store);
  if (!isSure && !(await askWhether(bank, context))) return terminal.say(texts.remove.kept);
  const origin = store.originOf(bank.name);
  store.removeBank(bank.name);
  if (options.json) return terminal.writeJson({ removed: bank.name, questions: bank.questions });
  const done = texts.remove.done(safeText(bank.name), bank.questions);
  terminal.write(`${rowsOf(done, terminal).join('\n')}\n`);
  const back = howToBringBack(origin);
  if (back !== null) terminal.say(back);
}

function howToBringBack(origin: Origin | null): string | null {
  if (origin?.kind === 'seed') return texts.remove.seedBack;
  // What stands inside an archive, or came through a pipe, has no path of its own.
  return origin === null || /[!#]|^stdin:/.test(origin.path) ? null : texts.remove.back(origin.path);
}

/** The bank of this name, in either script: a part of a name is not enough to take a bank out. */
function findBank(typed: string, store: Store): BankSummary {
  const banks = store.banks();
  const wanted = foldText(typed.trim());
  const exact = banks.find(({ name }) => name === typed.trim());
  const alike = banks.filter(({ name }) => foldText(name) === wanted);
  const bank = exact ?? (alike.length === 1 ? alike[0] : undefined);
  if (bank) return bank;
  const names = banks.map(({ name }) => name);
  throw new QbankError('unknown-bank', { bank: typed, near: nearest(typed, names) });
}

async function askWhether({ name: bank, questions }: BankSummary, context: Context): Promise<boolean> {
  const { terminal, signal } = context;
  const { ask, help, yes, no, needsYes } = texts.remove;
  if (!terminal.isAttended) throw new QbankError('wrong-command-line', { reason: needsYes, command: name });
  const prompts = await import('../terminal/ask.ts');
  const choices = [
    { value: false, label: no, keys: ['n', '2', 'no', '否'] },
    { value: true, label: yes, keys: ['y', '1', 'yes', '是'] },
  ];
  return prompts.ask(
    { title: safeText(ask(bank, questions)), help, choices, onEnter: false },
    { terminal, signal },
  );
}
