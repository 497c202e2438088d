/** Words that many commands use. */
export const commonTexts = {
  options: {
    script: 'show questions in this script: original (as they are), hans, hant, tw, hk',
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
};
