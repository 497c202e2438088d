import type { ProblemId, Problems } from '../../problems.ts';
import { damageInWords } from '../damage.ts';
import { typeInWords } from '../file-type.ts';
import { damageWords } from './damage.ts';
import { typeWords } from './file-types.ts';

interface Message {
  message: string;
  hint: string | null;
}

function seeHelp(command: string): string {
  return `${command} --help shows what it takes.`;
}

/** `Did you mean --bank or --role?`; null where nothing is near. */
function didYouMean(near: readonly string[]): string | null {
  return near.length === 0 ? null : `Did you mean ${listWith('or', near)}?`;
}

/** `a`, `a or b`, `a, b or c` */
function listWith(word: string, parts: readonly string[]): string {
  return parts.join(', ').replace(/, ([^,]*)$/, ` ${word} $1`);
}

/** What the system says by a code. */
const reasons: { [code: string]: string } = {
  EACCES: 'permission denied',
  EEXIST: 'a file is in its place',
  EIO: 'the device fails',
  ELOOP: 'links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'no space is left',
  ENOTDIR: 'a file stands where a folder should be',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
};

function inWords(reason: string): string {
  return reasons[reason] ?? reason;
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
  'unreadable-file': ({ path, reason }) => ({
    message: `${path} cannot be read (${inWords(reason)}).`,
    hint: 'Check who owns it and what its permissions allow.',
  }),
  'unsupported-file': ({ path, type }) => ({
    message: `${path} is of a kind that qbank cannot read (${typeInWords(type, typeWords)}).`,
    hint: 'Save it as text, Markdown, HTML, Word, Excel, CSV, PDF, JSON or an Anki package.',
  }),
  'protected-file': ({ path }) => ({
    message: `${path} is protected by a password.`,
    hint: 'Save a copy without the password, then import that.',
  }),
  'damaged-file': ({ path, damage }) => ({
    message: `${path} is damaged (${damageInWords(damage, damageWords)}).`,
    hint: 'If it was downloaded, download it again; else save it anew with the program that made it.',
  }),
  'file-too-large-inside': ({ path, limitMiB }) => ({
    message: `${path} unpacks to more than ${limitMiB} MiB.`,
    hint: 'If that is not by mistake, unpack it and import smaller files.',
  }),
  'too-many-lines': ({ path, limit }) => ({
    message: `${path} has more than ${limit} lines.`,
    hint: 'If that is not by mistake, import it in smaller parts.',
  }),
  'out-of-memory': ({ path }) => ({
    message: `${path} takes more memory to read than there is.`,
    hint: 'Split it into smaller files.',
  }),
  'no-text-inside': ({ path }) => ({
    message: `${path} holds pictures of pages and no text.`,
    hint: 'Run it through text recognition (OCR) first.',
  }),
  'file-changed': ({ path }) => ({
    message: `${path} changed while it was read.`,
    hint: 'Import it again when nothing writes to it.',
  }),
  'some-failed': ({ failed, files }) => ({
    message: `${failed} of ${files} files could not be imported.`,
    hint: 'The lines above say why.',
  }),
  'file-exists': ({ path }) => ({
    message: `${path} exists already; it was left as it is.`,
    hint: 'Choose another name, or add --force to overwrite it.',
  }),
  'unwritable-file': ({ path, reason }) => ({
    message: `${path} cannot be written (${inWords(reason)}).`,
    hint: 'Check that its folder exists, may be written to and has room.',
  }),
  'unwritable-output': ({ reason }) => ({
    message: `Standard output cannot be written (${inWords(reason)}).`,
    hint: 'What came out is not whole. Check that there is room where it goes.',
  }),
  'unknown-id': ({ typed, near }) => ({
    message: `There is no question ${typed}.`,
    hint: didYouMean(near) ?? 'qbank list shows the questions with their ids.',
  }),
  'ambiguous-id': ({ typed, ids }) => ({
    message: `Several questions begin with ${typed}.`,
    hint: didYouMean(ids),
  }),
  'no-such-sentence': ({ id, sentence }) => ({
    message: `"${sentence}" does not stand in ${id} with anything behind it.`,
    hint: `qbank show ${id} shows its words; give the sentence, or its beginning.`,
  }),
  'nothing-next': ({ id }) => ({
    message: `No question stands behind ${id} in its bank.`,
    hint: 'qbank list shows the questions in their order.',
  }),
  'not-edited': ({ id }) => ({
    message: `${id} is as its document gives it.`,
    hint: null,
  }),
  'dropped-question': ({ id, bank }) => ({
    message: `${id} was taken out of ${bank}.`,
    hint: `qbank edit ${id} --reset brings it back.`,
  }),
  'unreadable-form': ({ reason, keptPath }) => ({
    message: `Nothing was changed: ${reason}`,
    hint: `What you wrote is in ${keptPath}.`,
  }),
  'editor-failed': ({ editor, reason }) => ({
    message: `The editor ${editor} failed (${reason}); nothing was changed.`,
    hint: 'Set EDITOR to a program that edits a file, or use the options: qbank edit --help.',
  }),
  'unknown-bank': ({ bank, near }) => ({
    message: `There is no bank ${bank}.`,
    hint: didYouMean(near) ?? 'qbank banks lists them.',
  }),
  'unknown-session': ({ session }) => ({
    message: `There is no session ${session}.`,
    hint: 'qbank history lists them; qbank resume alone goes on with the one that was cut last.',
  }),
  'session-ended': ({ session }) => ({
    message: `Session ${session} has ended and cannot be gone on with.`,
    hint: 'qbank practice begins a new one; what was typed and not handed in comes back with its question.',
  }),
  'session-running': ({ session }) => ({
    message: `Session ${session} runs in another terminal.`,
    hint: 'Go on there, or leave it there first.',
  }),
  'no-attempt': ({ id, number, attempts }) => ({
    message:
      attempts === 0 ? `You have not answered ${id} yet.` : `There is no answer ${number} of yours to ${id}.`,
    hint: attempts === 0 ? null : `qbank show ${id} shows your answers; the first is 1.`,
  }),
  'no-own-answer': ({ id }) => ({
    message: `No best answer of yours is kept for ${id}.`,
    hint: `Keep one: qbank mine ${id} --attempt last, or --from FILE.`,
  }),
  'no-home': () => ({
    message: 'Your home folder is not known, and the data would lie in it.',
    hint: 'Set HOME, or name a data folder with --data or QBANK_HOME.',
  }),
  'data-folder-unusable': ({ path, reason }) => ({
    message: `The data folder ${path} cannot be used (${inWords(reason)}).`,
    hint: 'Make it a folder that you may write to, or name another one with --data or QBANK_HOME.',
  }),
  'store-unreadable': ({ path }) => ({
    message: `The store ${path} cannot be read.`,
    hint: 'Check that it is a file that you may read, or name another data folder with --data.',
  }),
  'store-read-only': ({ path }) => ({
    message: `The store ${path} may not be written to.`,
    hint: 'Give yourself the right to write to it, or name another data folder with --data.',
  }),
  'store-newer': ({ path }) => ({
    message: `The store ${path} was made by a newer qbank.`,
    hint: 'Update qbank, or name another data folder with --data.',
  }),
  'store-foreign': ({ path }) => ({
    message: `${path} belongs to another program.`,
    hint: 'It was left as it is. Name another data folder with --data.',
  }),
  'store-damaged': ({ path }) => ({
    message: `The store ${path} is damaged.`,
    hint: 'It was left as it is. Put back a copy of it; or move it away, with its -wal and -shm files, and start anew.',
  }),
  'store-busy': ({ path }) => ({
    message: `Another program holds the store ${path}.`,
    hint: 'Close the other qbank, then try again.',
  }),
  'store-gone': ({ path }) => ({
    message: `The store ${path} is gone: it was moved or deleted while qbank ran.`,
    hint: 'What was saved before went with it. Put it back if you can, then start again.',
  }),
  'store-full': ({ path }) => ({
    message: `The disk is full: ${path} cannot grow. What was saved before is safe.`,
    hint: 'Make room on the disk, then try again.',
  }),
  'unknown-command': ({ command, near }) => ({
    message: `There is no command ${command}.`,
    hint: didYouMean(near) ?? 'qbank --help lists the commands.',
  }),
  'unknown-key': ({ key, near }) => ({
    message: `There is no setting ${key}.`,
    hint: didYouMean(near) ?? 'qbank config lists all that can be set.',
  }),
  'unknown-option': ({ option, near, command }) => ({
    message: `There is no option ${option}.`,
    hint: didYouMean(near) ?? seeHelp(command),
  }),
  'missing-argument': ({ argument, command }) => ({
    message: `${command} needs ${argument}.`,
    hint: seeHelp(command),
  }),
  'missing-value': ({ option, command }) => ({
    message: `The option ${option} needs a value.`,
    hint: seeHelp(command),
  }),
  'too-many-arguments': ({ command }) => ({
    message: `${command} was given more than it takes.`,
    hint: `Put quotes round a text with spaces. ${seeHelp(command)}`,
  }),
  'wrong-command-line': ({ reason, command }) => ({ message: reason, hint: seeHelp(command) }),
  'no-such-column': ({ path, column, columns }) => ({
    message: `${path} has no column ${column}.`,
    hint: `Its columns are ${columns.map((name, index) => `${index + 1} ${name}`.trimEnd()).join(', ')}.`,
  }),
  'wrong-value': ({ option, value, expected }) => ({
    message: `${option} does not take "${value}".`,
    hint: `It takes ${expected}.`,
  }),
  'wrong-clock': ({ value }) => ({
    message: `QBANK_NOW is "${value}", which is no time.`,
    hint: 'Give it a time such as 2026-01-31T09:30:00Z, or unset it.',
  }),
  unexpected: ({ reason }) => ({
    message: `Something went wrong in qbank itself: ${reason}`,
    hint: 'Set QBANK_DEBUG=1 and try again to see where, and report it with what is printed then.',
  }),
};
