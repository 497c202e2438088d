import type { Mendable } from '../../bank/edit.ts';
import type { Kind, Option } from '../../questions/question.ts';
import { typedText, typedWord } from '../../script/typed.ts';
import { texts } from '../../texts/texts.ts';
import { keyProblem, readKey } from './key.ts';

/** What a form holds. */
export type FormFields = Pick<
  Mendable,
  'section' | 'kind' | 'question' | 'options' | 'key' | 'answer' | 'analysis'
>;

type Field = keyof FormFields;

const fields: readonly Field[] = ['section', 'kind', 'question', 'options', 'key', 'answer', 'analysis'];
const kinds: readonly Kind[] = ['open', 'single', 'multiple', 'judge', 'fill'];

/** A question as a text to be edited: each field under a line with its name, what stands above the first is not read. */
export function writeForm(question: FormFields, intro: string): string {
  const { heads, notes } = texts.edit.form;
  const parts = fields.map((field) => {
    const note = notes[field];
    const head = note === undefined ? `=== ${heads[field]}` : `=== ${heads[field]}   (${note})`;
    return `${head}\n${escapeHeads(textOf(question, field))}\n`;
  });
  return [intro, '', ...parts].join('\n').trimEnd();
}

/** What a form was turned into, or why it cannot be read. An empty one changes nothing. */
type ReadForm = { fields: FormFields } | { problem: string } | 'empty';

export function readForm(form: string): ReadForm {
  if (form.trim() === '') return 'empty';
  const { heads, problems } = texts.edit.form;
  const headLine = new RegExp(`^=== *(${Object.values(heads).join('|')})(?![\\p{L}]).*$`, 'iu');
  const parts = new Map<Field, string[]>();
  let lines: string[] = [];
  for (const line of form.split('\n')) {
    const head = headLine.exec(line)?.[1].toUpperCase();
    const field = fields.find((field) => heads[field] === head);
    if (field === undefined) lines.push(line.replace(/^\\(?=\\*===)/, ''));
    else if (parts.has(field)) return { problem: problems.twice(heads[field]) };
    else {
      lines = [];
      parts.set(field, lines);
    }
  }
  const missing = fields.find((field) => !parts.has(field));
  if (missing !== undefined) return { problem: problems.missing(heads[missing]) };
  return readParts((field) => (parts.get(field) as string[]).join('\n').trim());
}

function readParts(partOf: (field: Field) => string): ReadForm {
  const { problems } = texts.edit.form;
  const typedKind = partOf('kind');
  const named = typedWord(typedKind);
  const kind = kinds.find((kind) => kind === named || texts.list.kinds[kind] === named);
  if (kind === undefined) return { problem: problems.kind(typedKind) };
  if (partOf('question') === '') return { problem: problems.question };
  const options = readOptions(partOf('options'));
  if (typeof options === 'string') return { problem: problems.option(options) };
  const key = readKey(partOf('key'), kind);
  const expected = keyProblem({ kind, key, options });
  if (expected !== null) return { problem: problems.key(partOf('key'), expected) };
  return {
    fields: {
      section: partOf('section') || null,
      kind,
      question: partOf('question'),
      options,
      key,
      answer: partOf('answer') || null,
      analysis: partOf('analysis') || null,
    },
  };
}

const optionLine = /^\s*([A-Za-zＡ-Ｚａ-ｚ])\s*[.．、:：)）]\s*(.*)$/;

/** The options of a form; the line that is none where there is one. A line without a letter goes on with the one above. */
function readOptions(text: string): Option[] | string {
  const options: Option[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    const [, letter, words] = optionLine.exec(line) ?? [];
    if (letter !== undefined) options.push({ label: typedText(letter).toUpperCase(), text: words });
    else if (options.length === 0) return line;
    else options[options.length - 1].text += `\n${line}`;
  }
  return options.map(({ label, text }) => ({ label, text: text.trim() }));
}

function textOf(question: FormFields, field: Field): string {
  if (field === 'options') return question.options.map(({ label, text }) => `${label}. ${text}`).join('\n');
  return question[field] ?? '';
}

/** A line of the text that looks like a head is told from one by a backslash. */
function escapeHeads(text: string): string {
  return text.replace(/^(?=\\*===)/gm, '\\');
}
