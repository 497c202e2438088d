/** `qbank flag`, `qbank suspend`, `qbank note`. */
export const marksTexts = {
  ids: 'the questions (ids as qbank list prints them)',
  id: 'the question (its id as qbank list prints it)',
  note: 'the note (default: opens your editor)',
  off: {
    flag: 'take the flag off',
    suspend: 'have the questions come up again',
    note: 'take the note off',
  },
  flagExamples: [
    'qbank flag 7k2m9qx            flag a question',
    'qbank flag 7k2m9qx --off      take the flag off',
    'qbank list --flagged          all that have one',
  ],
  suspendExamples: [
    'qbank suspend 7k2m9qx         known well: it does not come up any more',
    'qbank suspend 7k2m9qx --off   it comes up again',
    'qbank list --suspended        all that are suspended',
  ],
  noteExamples: [
    'qbank note 7k2m9qx Ask what the team looks like    keep a note',
    'qbank note 7k2m9qx                                 write it in your editor',
    'qbank note 7k2m9qx --off                           take it off',
  ],
  done: {
    flag: (ids: readonly string[]) => `Flagged: ${ids.join(', ')}`,
    suspend: (ids: readonly string[]) => `Suspended: ${ids.join(', ')}`,
    note: (ids: readonly string[]) => `Noted: ${ids.join(', ')}`,
  },
  undone: {
    flag: (ids: readonly string[]) => `No flag any more: ${ids.join(', ')}`,
    suspend: (ids: readonly string[]) => `Comes up again: ${ids.join(', ')}`,
    note: (ids: readonly string[]) => `No note any more: ${ids.join(', ')}`,
  },
  noNote: (id: string) => `${id} has no note.`,
  unchanged: 'Nothing was changed.',
  textAndOff: '--off takes no text.',
  /** In lists. */
  flagged: 'flagged',
  suspended: 'suspended',
  due: 'due',
  noted: (note: string) => `note: ${note}`,
};
