/** Words that many commands use. */
export const commonTexts = {
  options: {
    script: 'show questions in this script: original (as they are), hans, hant, tw, hk',
    lang: 'speak this language: en, zh-Hans, zh-Hant (else that of the locale)',
    data: 'keep everything in this folder (else QBANK_HOME, else the usual place for data)',
    json: 'print one JSON object',
    plain: 'no colour and no redrawing: line by line',
    noColor: 'no colour',
    quiet: 'print nothing but what was asked for',
    help: 'show this help',
    version: 'print the version',
  },
  conflict: (option: string, other: string) => `${option} and ${other} do not go together.`,
  headings: { examples: 'Examples:' },
  /** What commander heads a help text's parts with. */
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global Options:',
    'Commands:': 'Commands:',
  } as { [title: string]: string },
  /** What stands for a value on the command line. */
  placeholders: {
    bank: 'bank',
    command: 'command',
    duration: 'duration',
    file: 'file',
    files: 'files',
    folder: 'folder',
    format: 'format',
    id: 'id',
    ids: 'ids',
    kind: 'kind',
    language: 'language',
    letter: 'letter',
    letters: 'letters',
    list: 'list',
    name: 'name',
    number: 'number',
    options: 'options',
    order: 'order',
    role: 'role',
    script: 'script',
    sentence: 'sentence',
    session: 'session',
    text: 'text',
    words: 'words',
  } as { [name: string]: string },
  defaultIs: (value: string) => ` (default: ${value})`,
  /** Between the parts of a list. */
  comma: ', ',
  /** Behind what is named, before what is said of it. */
  colon: ': ',
  /** Sentences in one line. */
  sentences: (said: readonly string[]) => said.join(' '),
};
