import { wrapped } from './wrapped.ts';

/** The markup of a format around each line, by what the line is; `file` names the format. */
export interface Markup {
  file: string;
  title: (line: string) => string;
  heading: (line: string) => string;
  stem: (line: string) => string;
  label: (text: string) => string;
  other: (line: string) => string;
}

const same = (text: string): string => text;
const paragraph = (line: string): string => `<p>${line}</p>`;
const markdown: Markup = {
  file: 'drawn.md',
  title: (line) => `# ${line}\n`,
  heading: (line) => `## ${line}\n`,
  stem: (line) => `### ${line}\n`,
  label: same,
  other: (line) => `${line}\n`,
};
const html: Markup = {
  file: 'drawn.html',
  title: (line) => `<h1>${line}</h1>`,
  heading: (line) => `<h2>${line}</h2>`,
  stem: paragraph,
  label: same,
  other: paragraph,
};

export const plain: Markup = {
  file: 'drawn.txt',
  title: same,
  heading: same,
  stem: same,
  label: same,
  other: same,
};

export const markups: { [way: string]: Markup } = {
  'md, headings': markdown,
  'md, headings, bold labels': { ...markdown, label: (text) => `**${text}**` },
  'md, bold stems': { ...markdown, stem: (line) => `**${line}**\n`, label: (text) => `**${text}**` },
  'md, bare stems': { ...markdown, stem: (line) => `${line}\n` },
  'html, headings': { ...html, stem: (line) => `<h3>${line}</h3>` },
  'html, bold stems': { ...html, stem: (line) => `<p><strong>${line}</strong></p>` },
  'html, paragraphs': { ...html, heading: paragraph, label: (text) => `<b>${text}</b>` },
};

/** How the lines of a document are set: what is drawn of it for all kinds of documents alike. */
export interface Setting {
  markup: [name: string, markup: Markup] | null;
  joint: [name: string, between: string];
  isWrapped: boolean;
}

/** In few words. */
export function formOf({ markup, joint, isWrapped }: Setting): string {
  if (markup) return 'Markdown or HTML';
  if (joint[0].startsWith('one line')) return 'one line';
  return isWrapped ? 'wrapped lines' : 'lines';
}

/** The lines as one text. */
export function joined(lines: readonly string[], setting: Setting): string {
  const text = lines.join('\n');
  if (formOf(setting) === 'wrapped lines') return text.split('\n').map(wrapped).join(setting.joint[1]);
  return setting.markup ? text : text.replaceAll('\n', setting.joint[1]);
}
