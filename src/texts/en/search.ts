import type { Field } from '../../index/weights.ts';
import type { Reason } from '../../search/finding.ts';

/** `qbank search`. */
export const searchTexts = {
  words: 'what to look for, in either script; several words in any order, “…” only as it stands',
  examples: [
    'qbank search                                while you type, to pick one',
    'qbank search 投诉                           a word, in either script',
    'qbank search 緊急 工單 --role 客服          both words, for one job',
    'qbank search tousu                          by pinyin, or initials (khts)',
    'qbank search 和领导意见不一致               a sentence, also in other words',
    'qbank search CRM -n 5 --script tw --json    the best five, for a script',
  ],
  headings: {
    id: 'ID',
    found: 'FOUND',
    bank: 'BANK',
    section: 'SECTION',
    number: 'NO.',
    question: 'QUESTION',
  },
  /** How the words were found, before what was found. */
  reasons: {
    exact: 'as typed',
    folded: 'in other characters',
    words: 'words',
    typo: 'a character off',
    homophone: 'sounds alike',
    pinyin: 'pinyin',
    initials: 'initials',
  } satisfies Record<Reason, string> as Record<Reason, string>,
  fields: {
    question: 'question',
    section: 'section',
    role: 'role',
    option: 'options',
    answer: 'answer',
    analysis: 'analysis',
  } satisfies Record<Field, string> as Record<Field, string>,
  place: (bank: string, place: string) => `${bank}, ${place}`,
  found: (shown: number, found: number, isAll: boolean) => {
    if (!isAll) return `The best ${shown} of at least ${found} questions; -n shows more.`;
    if (shown < found) return `The best ${shown} of ${found} questions; -n ${found} shows all.`;
    return found === 1 ? '1 question.' : `${found} questions, the best first.`;
  },
  nothing: (query: string) => {
    const characters = [...query.trim()];
    return `Nothing found for ${characters.slice(0, 60).join('')}${characters.length > 60 ? '…' : '.'}`;
  },
  nearest: (words: readonly string[]) => `There is: ${words.join(', ')}.`,
  acts: {
    show: 'Show it',
    practice: 'Practise it',
    flag: 'Flag it',
    unflag: 'Take its flag off',
    back: 'Back',
  },
  /** `qbank search` without words. */
  picker: {
    title: 'Search: words in either script, pinyin or initials',
    help: 'Up and down choose, Enter opens, Esc leaves.',
    found: (found: number, isAll: boolean) => {
      if (!isAll) return `At least ${found} questions`;
      return found === 1 ? '1 question' : `${found} questions`;
    },
    actHelp: 'Enter shows it, Esc goes back to the list.',
    byLine: {
      words: 'Words, pinyin or initials (empty: leave):',
      number: (last: number) => `Number, 1 to ${last} (empty: other words):`,
    },
  },
};
