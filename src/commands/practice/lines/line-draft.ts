import type { QuestionId } from '../../../bank/bank.ts';
import { texts } from '../../../texts/texts.ts';
import { startBeats } from '../beats.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Journal } from '../kept/journal.ts';
import { SavingWatch } from '../kept/saving.ts';
import type { Typed } from '../kept/session-drafts.ts';
import type { LineStreams } from './line-streams.ts';
import type { LineText } from './protocol.ts';

/** How long a typed line may wait before it is saved. */
const saveWithinMs = 500;

/** The lines of an answer so far, saved shortly after they came. */
export class LineDraft {
  readonly #lines: string[];
  readonly #onSave: (typed: Typed) => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(text: string, onSave: (typed: Typed) => void) {
    this.#lines = text === '' ? [] : text.split('\n');
    this.#onSave = onSave;
  }

  get isEmpty(): boolean {
    return this.#lines.every((line) => line.trim() === '');
  }

  get typed(): Typed {
    const text = this.#lines.join('\n');
    return { text, cursor: text.length };
  }

  /** Not saved at once: a pipe brings many thousand lines in a moment, and each save writes the whole answer. */
  add(line: string): void {
    this.#lines.push(line);
    this.#timer ??= setTimeout(() => this.save(), saveWithinMs).unref();
  }

  /** Puts another text in the place of what there is. */
  replace(text: string): void {
    this.#lines.length = 0;
    this.add(text);
  }

  /** Saves what is not saved yet. */
  save(): void {
    if (this.#timer !== null) this.saveNow();
  }

  saveNow(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#onSave(this.typed);
  }
}

/** Adds a line to an answer, and tells where a command may have been meant by it: a slip is not to be handed in unseen. */
export function addLine(
  { text, isLikeCommand }: LineText,
  draft: LineDraft,
  dialogue: Pick<Dialogue, 'tell'>,
): void {
  draft.add(text);
  if (isLikeCommand) dialogue.tell(texts.practice.noCommand(text));
}

/** An answer that is read line by line, and the text that it goes on from. */
interface Answering {
  question: QuestionId;
  text: string;
  journal: Journal;
  /** Tells what cannot be saved. */
  dialogue: Pick<Dialogue, 'tell'>;
}

/** Reads an answer into a draft, which is kept as it comes, with each second, and when the program is left. */
export async function holdDraft<Result>(
  { question, text, journal, dialogue }: Answering,
  { beforeLeaving, now }: Pick<LineStreams, 'beforeLeaving' | 'now'>,
  read: (draft: LineDraft) => Promise<Result>,
): Promise<Result> {
  const saving = new SavingWatch(dialogue);
  const draft = new LineDraft(text, (typed) => {
    journal.saveDraft(question, typed);
    saving.look(journal);
  });
  const forget = beforeLeaving(() => draft.save());
  const onAway = (awayMs: number) => journal.away(awayMs);
  const endBeats = startBeats({ now, onBeat: () => draft.saveNow(), onAway });
  try {
    return await read(draft);
  } finally {
    endBeats();
    draft.save();
    forget();
  }
}
