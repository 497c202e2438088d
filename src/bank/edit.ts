import type { Question } from '../questions/question.ts';
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
  'section' | 'number' | 'kind' | 'question' | 'options' | 'key' | 'answer' | 'analysis' | 'truncated'
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
  /** Of what was split off one question, the last one made stands first. */
  turn?: number;
}

export type Edits = ReadonlyMap<QuestionId, Edit>;

/** The questions of a bank as imported → as the user wants them. */
export function applyEdits(imported: readonly Numbered[], edits: Edits): Numbered[] {
  if (edits.size === 0) return [...imported];
  const known = new Set(imported.map(({ id }) => id));
  const parts = partsByOwner(edits);
  const place = (numbered: Numbered): Numbered[] => {
    const edit = edits.get(numbered.id);
    const split = (parts.get(numbered.id) ?? []).filter((id) => !known.has(id));
    return [
      ...(isOut(edit) ? [] : [mended(numbered, edit)]),
      ...split.flatMap((id) => place({ id, key: '', isKept: false, question: bareQuestion })),
    ];
  };
  return imported.flatMap(place);
}

function isOut(edit: Edit | undefined): boolean {
  return edit?.isDropped === true || edit?.joinedTo !== undefined;
}

/** The user has looked at it: nothing in it is doubtful any more. */
function mended(numbered: Numbered, edit: Edit | undefined): Numbered {
  if (edit === undefined) return numbered;
  return { ...numbered, question: { ...numbered.question, ...edit.fields, doubts: [] } };
}

/** For each question those that were split off it, in the order in which they stand. */
function partsByOwner(edits: Edits): Map<QuestionId, QuestionId[]> {
  const parts = new Map<QuestionId, QuestionId[]>();
  const split = [...edits].sort(([, one], [, other]) => (other.turn ?? 0) - (one.turn ?? 0));
  for (const [id, { behind }] of split)
    if (behind !== undefined) parts.set(behind, [...(parts.get(behind) ?? []), id]);
  return parts;
}

const bareQuestion: Question = {
  section: null,
  number: null,
  kind: 'open',
  question: '',
  options: [],
  key: null,
  answer: null,
  analysis: null,
  assesses: [],
  marks: null,
  truncated: false,
  doubts: [],
  spans: [],
};
