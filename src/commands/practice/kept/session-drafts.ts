import type { QuestionId } from '../../../bank/bank.ts';
import type { Draft } from '../../../store/history/drafts.ts';
import { isAlive, isThisProcess } from '../../../store/history/holders.ts';
import type { SessionId } from '../../../store/history/numbers.ts';
import type { Store } from '../../../store/store.ts';

/** What is typed so far. */
export interface Typed {
  text: string;
  /** UTF-16 offset in `text`. */
  cursor: number;
}

/** What a session has typed and not handed in, and what sessions before it left unfinished. */
export class SessionDrafts {
  readonly #typed: Map<QuestionId, Typed>;
  readonly #holders: Pick<Store, 'sessions'>;
  readonly #now: () => number;
  #leftovers: readonly Draft[];
  #takenOver: readonly Draft[] = [];

  /** `own` is the session itself, where it goes on. */
  constructor(store: Pick<Store, 'drafts' | 'sessions'>, own: SessionId | null, now: () => number) {
    const drafts = store.drafts.all();
    const ofOwn = drafts.filter(({ session }) => session === own);
    this.#typed = new Map(ofOwn.map(({ question, text, cursor }) => [question, { text, cursor }]));
    this.#leftovers = drafts.filter(({ session }) => session !== own);
    this.#holders = store;
    this.#now = now;
  }

  get isEmpty(): boolean {
    return this.#typed.size === 0;
  }

  of(question: QuestionId): Typed | undefined {
    return this.#typed.get(question);
  }

  put(question: QuestionId, typed: Typed): void {
    this.#typed.set(question, typed);
  }

  /** Takes over what an earlier session left unfinished; what is typed in another terminal at this time is not touched. */
  takeOver(question: QuestionId): Draft | null {
    const isLeft = (draft: Draft) =>
      draft.question === question && draft.text !== '' && !this.#isHeldElsewhere(draft.session);
    const draft = this.#leftovers.find(isLeft) ?? null;
    if (draft !== null) this.#takenOver = [...this.#takenOver, draft];
    return draft;
  }

  #isHeldElsewhere(session: SessionId): boolean {
    const holder = this.#holders.sessions.holder(session);
    return holder !== null && !isThisProcess(holder) && isAlive(holder, this.#now());
  }

  /** Forgets what was typed for a question, which is handed in; returns what was taken over for it. */
  handIn(question: QuestionId): Draft[] {
    const handedIn = this.#takenOver.filter((draft) => draft.question === question);
    this.#leftovers = this.#leftovers.filter((draft) => !handedIn.includes(draft));
    this.#typed.delete(question);
    return handedIn;
  }

  clear(): void {
    this.#typed.clear();
  }
}
