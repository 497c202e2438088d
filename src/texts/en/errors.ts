import type { ProblemId, Problems } from '../../errors.ts';

export interface Message {
  message: string;
  hint: string | null;
}

/** For each problem: what happened, and what to do about it. */
export const errorTexts: { [Id in ProblemId]: (details: Problems[Id]) => Message } = {
  'no-such-file': ({ path }) => ({
    message: `There is no file ${path}.`,
    hint: 'Check the path; put quotes round a name with spaces.',
  }),
  'is-folder': ({ path }) => ({
    message: `${path} is a folder, not a file.`,
    hint: 'Name the file inside it.',
  }),
  'empty-file': ({ path }) => ({
    message: `${path} is empty.`,
    hint: 'If it was downloaded, download it again.',
  }),
  'binary-file': ({ path }) => ({
    message: `${path} is not a text file.`,
    hint: 'Save the document as plain text first.',
  }),
  'file-too-large': ({ path, limitMiB }) => ({
    message: `${path} is larger than ${limitMiB} MiB.`,
    hint: 'Split it into smaller files.',
  }),
};
