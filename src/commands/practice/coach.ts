import type { Entry, QuestionId } from '../../bank/bank.ts';
import { type Marks, noMarks } from '../../bank/mark.ts';
import type { Plan } from '../../session/event.ts';
import type { Store } from '../../store/store.ts';
import type { Graded } from '../../terminal/drill/reveal.ts';
import { Grader } from '../grading/grader.ts';
import { comparisonOf } from '../grading/grading.ts';
import { type Commented, type Commenting, commentingBy, findJudge } from '../grading/judging.ts';
import type { Journal } from './kept/journal.ts';

/** The screen and the first key come first. */
const prepareAfterMs = 150;

/** What helps a candidate beside the questions: points of references, when questions come back, marks and best answers. */
export class Coach {
  readonly #store: Store;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #grader = new Grader();
  #timer: NodeJS.Timeout | undefined;

  constructor(store: Store, environment: NodeJS.ProcessEnv) {
    this.#store = store;
    this.#environment = environment;
  }

  /** What has the configured language model comment on an answer; null where none is configured. */
  async commenting(about: Commented): Promise<Commenting | null> {
    const judge = await findJudge(this.#store, this.#environment);
    return judge && commentingBy(judge, about);
  }

  /** Loads what the reveal needs, shortly after the first question is on the screen. */
  prepare(entries: readonly Entry[], { ratings }: Pick<Journal, 'ratings'>): void {
    const load = () => {
      ratings.prepare().catch(ignore);
      const [{ question: typed }] = entries;
      const comparison = comparisonOf({ entries, typed }, this.#store);
      if (comparison !== null) this.#grader.prepare(comparison);
    };
    this.#timer ??= setTimeout(load, prepareAfterMs).unref();
  }

  /** Compares an answer with what the plan says, or with the reference; null where there is nothing to compare. */
  async grade(
    entries: readonly Entry[],
    typed: string,
    { against }: Pick<Plan, 'against'>,
  ): Promise<Graded | null> {
    const comparison = comparisonOf({ entries, typed }, this.#store, against);
    return comparison && this.#grader.grade(comparison);
  }

  /** Lets go of what was prepared. */
  close = (): void => {
    clearTimeout(this.#timer);
    this.#grader.close();
  };

  /** What is missing in what is typed so far, the first point that was not shown before; null without any reference. */
  async hint(
    asked: { entries: readonly Entry[]; typed: string; shown: ReadonlySet<string> },
    plan: Plan,
  ): Promise<string | null> {
    const graded = await this.grade(asked.entries, asked.typed, plan);
    if (graded === null) return null;
    const missing = graded.grade.points.filter(({ covered }) => !covered).map(({ text }) => text);
    return missing.find((text) => !asked.shown.has(text)) ?? missing[0] ?? '';
  }

  marks(question: QuestionId): Marks {
    return this.#store.marks.of(question) ?? noMarks;
  }

  best(question: QuestionId): string | null {
    return this.#store.ownAnswers.of(question)?.text ?? null;
  }
}

/** What cannot be loaded now fails again, and is told, when it is needed. */
function ignore(): void {}
