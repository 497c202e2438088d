import type { Lot } from '../../bank/bank.ts';
import { QbankError } from '../../errors.ts';
import { foldText } from '../../script/fold.ts';
import { texts } from '../../texts/texts.ts';
import type { Context } from '../program/context.ts';

/** So many are offered; more would not fit a window. */
const mostOffered = 15;

/**
 * The job that an interview is for. Where the questions are for several, it is the one that `wanted` names exactly, else
 * a person at a terminal is asked; without one, `--role` has to name it.
 */
export async function chooseRole(
  lots: readonly Lot[],
  wanted: string | undefined,
  context: Pick<Context, 'terminal' | 'signal'>,
): Promise<string> {
  const roles = rolesOf(lots);
  const exact = roles.find(({ role }) => wanted !== undefined && foldText(role) === foldText(wanted.trim()));
  const only = exact ?? (roles.length === 1 ? roles[0] : undefined);
  if (only !== undefined) return only.role;
  const { terminal } = context;
  const offered = roles.slice(0, mostOffered);
  if (!terminal.isAttended) {
    const names = offered.map(({ role }) => role);
    const reason = texts.mock.rolesNeeded(names, roles.length > offered.length);
    throw new QbankError('wrong-command-line', { reason, command: 'qbank mock' });
  }
  const { ask } = await import('../../terminal/ask.ts');
  const { title, help, choice } = texts.mock.askRole;
  const choices = offered.map(({ role, questions }, index) => ({
    value: role,
    label: choice(role, questions),
    keys: [String(index + 1), letterOf(index), foldText(role)],
  }));
  return ask({ title, help, choices, onEnter: offered[0].role }, context);
}

const letterOf = (index: number): string => String.fromCharCode(0x61 + index);

/** The jobs with how many questions there are for each, most first. */
function rolesOf(lots: readonly Lot[]): { role: string; questions: number }[] {
  const byRole = new Map<string, { role: string; ids: Set<string> }>();
  for (const { role, bank, ids } of lots) {
    const name = role ?? bank;
    const known = byRole.get(foldText(name)) ?? { role: name, ids: new Set() };
    byRole.set(foldText(name), known);
    for (const id of ids) known.ids.add(id);
  }
  return [...byRole.values()]
    .map(({ role, ids }) => ({ role, questions: ids.size }))
    .sort((one, other) => other.questions - one.questions);
}
