import type { ConfigKey } from '../../commands/config/keys.ts';

/** `qbank config`. */
export const configTexts = {
  arguments: {
    key: 'what to set or show (default: all)',
    value: 'the value it gets (default: it is shown)',
  },
  options: { unset: 'take the value off, so that what is usual holds again' },
  examples: [
    'qbank config                              all that can be set',
    'qbank config interview.date 2026-12-24    get through everything before that day',
    'qbank config roles 客服,運營               which jobs to drill',
    'qbank config interview.date --unset       no date any more',
    'qbank config data                         the folder in which everything is kept',
  ],
  /** What each key is for. */
  meanings: {
    'interview.date': 'the day of the interview: everything is seen before it',
    roles: 'the jobs that are drilled',
    'day.start': 'when a day begins',
    'day.new': 'new questions a day, where no interview asks for more or fewer',
    'day.most': 'questions a day at most',
    time: 'time for a question',
    script: 'the script in which questions are shown',
    lang: 'the language that qbank speaks',
    'judge.url': 'address of a language model (OpenAI-compatible) that comments on answers',
    'judge.model': 'its name',
    'judge.key-env': 'the environment variable that holds its key',
    'judge.timeout': 'how long it is waited for',
  } satisfies Record<ConfigKey, string>,
  /** What each key takes. */
  expected: {
    'interview.date': 'a day from today on, such as 2026-12-24',
    roles: 'names of jobs, or parts of them, with commas between them',
    'day.start': 'a time up to noon, such as 4 or 04:30',
    'day.new': 'a whole number from 0, such as 10',
    'day.most': 'a whole number from 1, such as 20',
    time: 'a time with its unit, up to a day, such as 90s, 3m or 1m30s',
    script: 'original, hans, hant, tw or hk',
    lang: 'en, zh-Hans or zh-Hant',
    'judge.url': 'an address such as http://localhost:11434/v1, without a key in it',
    'judge.model': 'a name such as qwen3',
    'judge.key-env': 'the name of a variable, such as OPENAI_API_KEY',
    'judge.timeout': 'a time with its unit, such as 60s or 2m',
  } satisfies Record<ConfigKey, string>,
  near: (expected: string, near: readonly string[]) => `${expected}; there is: ${near.join(', ')}`,
  headings: { key: 'KEY', value: 'VALUE', meaning: 'MEANING' },
  usual: (value: string) => `${value} (usual)`,
  data: (folder: string) => `Everything is kept in ${folder}`,
  howToSet: 'qbank config KEY VALUE changes one, such as qbank config interview.date 2026-12-24',
  dataIsNamed: 'The folder of the data is named by --data or QBANK_HOME.',
  notSet: (key: string) => `${key} is not set.`,
  set: (key: string, value: string) => `${key}: ${value}`,
  unset: (key: string) => `${key} is taken off.`,
  unsetAndValue: '--unset takes no value.',
  unsetWhat: '--unset needs the key to take off.',
};
