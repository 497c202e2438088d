import type { Option, Question } from '../questions/question.ts';
import type { QuestionId } from './bank.ts';

/** A question of a bank with its id and the key that the id was found by (`questions/identity.ts`). */
export interface Numbered {
  id: QuestionId;
  key: string;
  question: Question;
  /** The document has it no more, and the user keeps it. */
  isKept: boolean;
}

/** What a user may mend in a question. */
export type Mendable = Pick<
  Question,
  'section' | 'kind' | 'question' | 'options' | 'key' | 'answer' | 'analysis'
>;

/** What the user changed in one question of a bank; it lies over what was imported, which stays as it is. */
export interface Edit {
  /** These take the place of what was imported. */
  fields: Partial<Mendable>;
  isDropped?: boolean;
  /** It was joined to this one, which holds its words now. */
  joinedTo?: QuestionId;
  /** It was split off this one, behind which it stands; `fields` holds all that it is. */
  behind?: QuestionId;
}

export type Edits = ReadonlyMap<QuestionId, Edit>;

/** The questions of a bank as imported → as the user wants them. */
export function applyEdits(imported: readonly Numbered[], edits: Edits): Numbered[] {
  if (edits.size === 0) return [...imported];
  const known = new Set(imported.map(({ id }) => id));
  const place = (numbered: Numbered, edit: Edit | undefined): Numbered[] => {
    const own = isOut(edit) ? [] : [mended(numbered, edit)];
    return [
      ...own,
      ...splitOff(numbered, edits).flatMap((part) => (known.has(part.id) ? [] : placePart(part))),
    ];
  };
  const placePart = (part: Numbered): Numbered[] => place(part, edits.get(part.id));
  return imported.flatMap((numbered) => place(numbered, edits.get(numbered.id)));
}

function isOut(edit: Edit | undefined): boolean {
  return edit?.isDropped === true || edit?.joinedTo !== undefined;
}

/** The user has looked at it: nothing in it is doubtful any more. */
function mended(numbered: Numbered, edit: Edit | undefined): Numbered {
  if (edit === undefined) return numbered;
  const truncated = numbered.question.truncated && edit.fields.answer === undefined;
  return { ...numbered, question: { ...numbered.question, ...edit.fields, truncated, doubts: [] } };
}

/** What was split off a question, in the order in which that was done. */
function splitOff({ id, question }: Numbered, edits: Edits): Numbered[] {
  return [...edits].flatMap(([part, { behind, fields }]) => {
    if (behind !== id) return [];
    return [{ id: part, key: '', isKept: false, question: { ...bare(question), ...fields } }];
  });
}

function bare({ section }: Question): Question {
  return {
    section,
    number: null,
    kind: 'open',
    question: '',
    options: [] as Option[],
    key: null,
    answer: null,
    analysis: null,
    assesses: [],
    marks: null,
    truncated: false,
    doubts: [],
    spans: [],
  };
}
