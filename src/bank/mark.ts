/**
 * What a user says of a question: it is flagged, it is suspended (known, or not wanted: it does not come back by
 * itself), or a note on it.
 */
export type MarkName = 'flag' | 'suspend' | 'note';

/** The marks of one question that hold. */
export interface Marks {
  isFlagged: boolean;
  isSuspended: boolean;
  note: string | null;
}

export const noMarks: Marks = { isFlagged: false, isSuspended: false, note: null };
