import { Interrupted } from '../../errors.ts';
import type { Plan } from '../../session/event.ts';
import { roleFirst } from '../../session/role.ts';
import { type Intro, introLines } from '../../terminal/mock/intro.ts';
import { texts } from '../../texts/texts.ts';
import { rememberEntries } from '../practice/entries.ts';
import { Journal } from '../practice/kept/journal.ts';
import { worldOf } from '../practice/world.ts';
import type { Place } from '../program/context.ts';
import { runMock } from './run.ts';

/** A paper that is to be begun. */
interface Begun {
  plan: Plan;
  /** Questions without a reference, which are not in it. */
  leftOut: number;
}

/** Shows the paper and its rules, and begins when the candidate is ready. Nothing is kept of a paper that was not begun. */
export async function startMock({ plan, leftOut }: Begun, place: Place): Promise<void> {
  const { store, context } = place;
  const { terminal, options, signal } = context;
  const { isInteractive } = terminal;
  const { totalSeconds, isStrict, seed } = plan;
  const intro: Intro = {
    paper: await inShownNames(plan, place),
    totalSeconds: totalSeconds ?? 0,
    isStrict,
    seed: seed ?? 0,
    leftOut,
    isByLine: !isInteractive,
  };
  const text = introLines(intro, terminal).join('\n');
  if (options.json) terminal.say(text);
  else terminal.write(`${text}\n`);
  if (isInteractive) {
    const { askStart } = await import('../../terminal/mock/prompts.ts');
    const streams = { input: terminal.stdin, output: terminal.stdout, signal };
    const answer = await askStart(texts.mock.intro, terminal, streams);
    if (answer !== 'start') throw new Interrupted('SIGINT');
  }
  await runMock(new Journal(plan, worldOf({ store, context })), [], place);
}

/** The paper with the names of its sections and of its job in the script that is asked for. */
async function inShownNames({ paper, questions }: Plan, { store, context }: Place): Promise<Intro['paper']> {
  const { role, parts } = paper ?? { role: null, parts: [] };
  const entriesOf = rememberEntries(store, context);
  const shown = await Promise.all(
    questions.map(async (question) => roleFirst(await entriesOf(question), role)[0]),
  );
  const named = parts.map((part, index) => ({ ...part, section: shown[index]?.section ?? part.section }));
  return { role: shown[0]?.role ?? role, parts: named };
}
