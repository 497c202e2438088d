import type { QbankError } from '../../../errors.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import { texts } from '../../../texts/texts.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Journal } from './journal.ts';

/** Why something could not be kept, in a few words; null where all is well. */
export function reasonOf(problem: QbankError | null): string | null {
  if (problem === null) return null;
  const { full, busy, gone, other } = texts.resume.notKept;
  const reasons: Record<string, string> = { 'store-full': full, 'store-busy': busy, 'store-gone': gone };
  return reasons[problem.id] ?? other;
}

/** Tells a candidate when what happens can be saved no more, and when it can again; each once. */
export class SavingWatch {
  readonly #dialogue: Pick<Dialogue, 'tell'>;
  #told: QbankError['id'] | null = null;

  constructor(dialogue: Pick<Dialogue, 'tell'>) {
    this.#dialogue = dialogue;
  }

  look({ problem }: Pick<Journal, 'problem'>): void {
    if (problem !== null && problem.id !== this.#told)
      this.#dialogue.tell(texts.resume.notSaved(problem.message));
    if (problem === null && this.#told !== null) this.#dialogue.tell(texts.resume.savedAgain);
    this.#told = problem?.id ?? null;
  }
}

/** At the end: has the candidate make room and try again. Throws where it stays unsaved; all of it was said before. */
export async function saveAll(
  journal: Journal,
  dialogue: Pick<Dialogue, 'retry'>,
  terminal: Pick<Terminal, 'say'>,
): Promise<void> {
  if (journal.problem !== null) journal.retry();
  while (journal.problem !== null && (await dialogue.retry(journal.problem))) journal.retry();
  if (journal.problem === null) return;
  sayUnsaved(journal, terminal);
  throw journal.problem;
}

/** The program ends in mid-session. Throws where something stays unsaved; all of it was said before. */
export function leaveSession(
  journal: Journal,
  { isWanted, terminal }: { isWanted: boolean; terminal: Pick<Terminal, 'say'> },
): void {
  try {
    journal.leave({ isWanted });
  } catch (problem) {
    sayUnsaved(journal, terminal);
    throw problem;
  }
}

function sayUnsaved({ unsaved }: Journal, { say }: Pick<Terminal, 'say'>): void {
  if (unsaved.length > 0) say([texts.resume.unsaved, ...unsaved, ''].join('\n\n'));
}
