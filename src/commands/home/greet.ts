import { isNameMatch } from '../../bank/near.ts';
import { typedText } from '../../script/typed.ts';
import type { Store } from '../../store/store.ts';
import { rowsOf } from '../../terminal/page.ts';
import { texts } from '../../texts/texts.ts';
import { chosenRoles, keepValue, rulesOf } from '../config/config.ts';
import type { Context } from '../program/context.ts';
import { typeLine } from './type-line.ts';

/** Set once the first start is over. */
const greetedSetting = 'home.greeted';

/** The first start: asks which jobs are to be drilled, and tells the keys. Never again, whatever is answered. */
export async function greet(store: Store, context: Context): Promise<void> {
  if (store.setting(greetedSetting) !== null) return;
  const { terminal, now } = context;
  const roles = rolesIn(store);
  if (roles.length > 1 && chosenRoles(store).length === 0) {
    const names = await askRoles(roles, context);
    const today = rulesOf(store).days.dayOf(now());
    if (names.length > 0) keepValue(store, { key: 'roles', value: JSON.stringify(names), today });
    const { rolesKept, rolesAll } = texts.home;
    say(names.length > 0 ? rolesKept(names.join(texts.common.comma)) : rolesAll, context);
  }
  for (const line of terminal.isInteractive ? texts.home.guide : texts.home.guideByLine) say(line, context);
  if (rulesOf(store).interviewDay === null) say(texts.home.whenIsIt, context);
  terminal.write('\n');
  store.putSetting(greetedSetting, String(now()));
}

function say(text: string, { terminal }: Context): void {
  terminal.write(`${rowsOf(text, terminal).join('\n')}\n`);
}

interface Role {
  name: string;
  questions: number;
}

/** The jobs of all banks, with how many questions each has. */
function rolesIn(store: Store): Role[] {
  const byRole = new Map<string, Set<string>>();
  for (const { role, ids } of store.lots()) {
    if (role === null) continue;
    const known = byRole.get(role) ?? new Set();
    byRole.set(role, known);
    for (const id of ids) known.add(id);
  }
  return [...byRole].map(([name, ids]) => ({ name, questions: ids.size }));
}

async function askRoles(roles: readonly Role[], context: Context): Promise<string[]> {
  const { welcome, role, rolesAsk, rolesHelp } = texts.home;
  const { terminal } = context;
  const lines = roles.map(({ name, questions }, index) => role(index + 1, name, questions));
  say([terminal.style.strong(welcome), ...lines].join('\n'), context);
  for (;;) {
    const typed = await typeLine({ title: rolesAsk, help: rolesHelp }, context);
    const names = readRoles(typed, roles);
    if (names !== null) return names;
    terminal.say(texts.practice.unknownChoice(typed));
  }
}

/**
 * `1,3` → the first and the third; `客服` → those whose names hold it; nothing → none, which means all; null where
 * something fits none.
 */
function readRoles(typed: string, roles: readonly Role[]): string[] | null {
  const words = typedText(typed)
    .split(/[\s,、;.]+/)
    .filter(Boolean);
  const meant = words.map((word) =>
    roles.filter(({ name }, index) =>
      /^\d+$/.test(word) ? Number(word) === index + 1 : isNameMatch(name, word),
    ),
  );
  if (meant.some((fitting) => fitting.length === 0)) return null;
  return [...new Set(meant.flat().map(({ name }) => name))];
}
