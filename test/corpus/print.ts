import type { Entry } from './entry.ts';
import type { TrueQuestion } from './truth.ts';

/** The truth of an entry, a question in a few lines. */
export function printFormOf({ name, layout, file, truth }: Entry): string {
  const { title, role, questions } = truth;
  return [
    `# ${name} (${layout}) ${file}`,
    `title ${title} · role ${role}`,
    ...questions.map(formOf),
    '',
  ].join('\n');
}

function formOf({ section, number, kind, question, options, key, answer, ...rest }: TrueQuestion): string {
  const { analysis, assesses, marks, truncated } = rest;
  return [
    `[${section ?? '–'} ${number ?? '–'}] ${kind}${marks === null ? '' : ` ${marks} marks`}: ${question}`,
    ...options.map(({ label, text }) => `    ${label} ${text}`),
    ...(key === null ? [] : [`    key ${key}`]),
    ...(answer === null ? [] : [`    answer ${answer}${truncated ? ' (cut off)' : ''}`]),
    ...(analysis === null ? [] : [`    analysis ${analysis}`]),
    ...(assesses.length === 0 ? [] : [`    assesses ${assesses.join(' · ')}`]),
  ].join('\n');
}
