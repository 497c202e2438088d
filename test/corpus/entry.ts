import { readdirSync, readFileSync } from 'node:fs';
import { bytesOf } from './bytes.ts';
import type { Written } from './encode.ts';
import { unmark } from './marks.ts';
import { readableOf } from './readable.ts';
import { toTraditional } from './traditional.ts';
import type { Truth } from './truth.ts';

export type EntrySet = 'tuning' | 'judging';

/** A document file, exactly as a user would have it, and what a perfect reading makes of it. */
export interface Entry {
  name: string;
  set: EntrySet;
  /** How the document is laid out, in a few words: entries of one layout are counted together. */
  layout: string;
  file: string;
  bytes: Uint8Array;
  /** A second file that holds the answers. */
  answers?: { file: string; bytes: Uint8Array };
  encoding: Written;
  truth: Truth;
}

/** A text that is no bank, or one that cleaning has to leave alone. */
export interface Negative {
  name: string;
  set: EntrySet;
  file: string;
  bytes: Uint8Array;
  text: string;
  /** Not even the width of a mark may change. */
  isExact: boolean;
}

/** The head of a marked file, and the text below its first line of three hyphens or more. */
interface Parts {
  head: { [field: string]: string | undefined };
  body: string;
}

const folder = new URL('./', import.meta.url);
const sets: readonly EntrySet[] = ['tuning', 'judging'];

/** The marked files of a set, by name: `test/corpus/tuning/<name>.marked.txt`. */
export function loadMarked(set: EntrySet): Entry[] {
  return loadMarkedTexts(set).flatMap(({ form, marked }) => {
    const entry = toEntry(form, marked);
    return form.line === 'also' ? [entry, inOneLine(entry, form, marked)] : [entry];
  });
}

/** Document sites show a document without its line breaks. */
export function joinLines(marked: string): string {
  return marked.replaceAll(/\s*\n\s*/g, '');
}

/** Numbers are those of the lines: where `30` meets `3.` it takes the others to tell. */
function inOneLine({ truth }: Entry, form: Form, marked: string): Entry {
  const name = `${form.name} in one line`;
  const joined = toEntry(
    { ...form, name, layout: 'papers and lists, in one endless line' },
    joinLines(marked),
  );
  const questions = joined.truth.questions.map((one, at) => ({ ...one, number: truth.questions[at].number }));
  return { ...joined, truth: { ...joined.truth, questions } };
}

/** The same as they are written, with their marks. */
export function loadMarkedTexts(set: EntrySet): { form: Form; marked: string }[] {
  return namesIn(set, '.marked.txt').map((name) => {
    const { head, body } = partsOf(readFileSync(new URL(`${set}/${name}.marked.txt`, folder), 'utf8'));
    if (head.layout === undefined) throw new RangeError(`${name} names no layout`);
    return { form: { ...headOf(head), name, set, layout: head.layout }, marked: body };
  });
}

/** The texts of a folder that are no banks, or that nothing is to be changed in. */
export function loadNegatives(kind: 'negative' | 'untouched'): Negative[] {
  return sets.flatMap((set) =>
    namesIn(`${kind}/${set}`, '.txt').map((name) => {
      const { head, body } = partsOf(readFileSync(new URL(`${kind}/${set}/${name}.txt`, folder), 'utf8'));
      const { file = `${name}.txt`, encoding } = headOf(head);
      const bytes = bytesOf(file, body, encoding);
      return { name, set, file, bytes, text: body, isExact: head.exact === 'yes' };
    }),
  );
}

function namesIn(path: string, ending: string): string[] {
  return readdirSync(new URL(`${path}/`, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted();
}

function partsOf(file: string): Parts {
  const end = /^-{3,}\n/m.exec(file);
  if (!end) throw new RangeError(`no head: ${file.slice(0, 30)}`);
  const fields = file
    .slice(0, end.index)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  return { head: Object.fromEntries(fields), body: file.slice(end.index + end[0].length) };
}

function headOf({ file, encoding = 'utf-8', lines, line, script, marks, title, role }: Parts['head']) {
  return { file, encoding: encoding as Written, lines, line, script, marks, title, role };
}

export interface Form extends Pick<Entry, 'name' | 'set' | 'layout' | 'encoding'> {
  /** Left out: the entry's name with `.txt`. */
  file?: string;
  /** `crlf`: line ends as Windows writes them. */
  lines?: string;
  /** `also`: a second entry is the same document in one line. */
  line?: string;
  /** `hant`: the document is converted to Traditional, as a machine does it. */
  script?: string;
  /** `half-width`: so they were typed, and a reader has them full-width. */
  marks?: string;
  title?: string;
  role?: string;
}

const wideMarks: { [mark: string]: string } = { ',': '，', '?': '？', '!': '！', ':': '：', ';': '；' };

/** Marks behind Chinese text, and the brackets of blanks, of Chinese words there and of numbers before it, as printed Chinese has them. */
const withWideMarks = (text: string): string =>
  text
    .replaceAll(/(?<=[\u3400-\u9fff”」）])[,?!:;]/g, (mark) => wideMarks[mark])
    .replaceAll(/(?<=[\u3400-\u9fff”。，])\(( *|[\u3400-\u9fff]+)\)/g, '（$1）')
    .replaceAll(/\((\d{1,2})\)(?=[\u3400-\u9fff])/g, '（$1）');

/** What the head of a file says of the document as a whole; `none`: a reader finds nothing. */
function given(name: 'title' | 'role', value: string | undefined): Partial<Truth> {
  return value === undefined ? {} : { [name]: value === 'none' ? null : value };
}

/** The line in a marked file that begins the second file, with the answers. */
const secondFile = /^={3,} (\S+)\n/m;

/** A marked text → the file, in its encoding, with its truth. */
export function toEntry({ title, role, script, lines, marks, ...form }: Form, marked: string): Entry {
  const { name, encoding, file = `${name}.txt` } = form;
  const whole = script === 'hant' ? toTraditional(marked) : marked;
  const readable = readableOf(file);
  const { text, truth } = unmark(
    whole,
    marks === 'half-width' ? (part) => withWideMarks(readable(part)) : readable,
  );
  const write = (name: string, part: string) =>
    bytesOf(name, lines === 'crlf' ? part.replaceAll('\n', '\r\n') : part, encoding);
  const second = file.endsWith('.zip') ? null : secondFile.exec(text);
  return {
    ...form,
    file,
    bytes: write(file, second ? text.slice(0, second.index) : text),
    ...(second && {
      answers: { file: second[1], bytes: write(second[1], text.slice(second.index + second[0].length)) },
    }),
    truth: { ...truth, ...given('title', title), ...given('role', role) },
  };
}
