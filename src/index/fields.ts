import type { Entry } from '../bank/bank.ts';
import { foldText } from '../script/fold.ts';

/** The searchable fields of an entry, folded; each agrees with its original in UTF-16 length. */
export interface FoldedFields {
  question: string;
  options: string[];
  answer: string | null;
  analysis: string | null;
  section: string | null;
  role: string | null;
}

/** An entry → its folded fields. */
export function foldFields(entry: Entry): FoldedFields {
  const { question, options, answer, analysis, section, role } = foldWhenAsked(entry);
  return { question, options, answer, analysis, section, role };
}

/** An entry → its folded fields, each folded when it is asked for first: a search asks for few of an entry that it looks at. */
export function foldWhenAsked(entry: Entry): FoldedFields {
  return new Folding(entry);
}

class Folding implements FoldedFields {
  readonly #entry: Entry;
  #question: string | undefined;
  #options: string[] | undefined;
  #answer: string | null = null;
  #analysis: string | null = null;
  #section: string | null = null;
  #role: string | null = null;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  get question(): string {
    this.#question ??= foldText(this.#entry.question);
    return this.#question;
  }

  get options(): string[] {
    this.#options ??= this.#entry.options.map(({ text }) => foldText(text));
    return this.#options;
  }

  get answer(): string | null {
    this.#answer ??= foldOrNull(this.#entry.answer);
    return this.#answer;
  }

  get analysis(): string | null {
    this.#analysis ??= foldOrNull(this.#entry.analysis);
    return this.#analysis;
  }

  get section(): string | null {
    this.#section ??= foldOrNull(this.#entry.section);
    return this.#section;
  }

  get role(): string | null {
    this.#role ??= foldOrNull(this.#entry.role);
    return this.#role;
  }
}

function foldOrNull(text: string | null): string | null {
  return text === null ? null : foldText(text);
}
