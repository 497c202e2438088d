import type { TrueQuestion } from '../truth.ts';
import { type Bank, type Dress, mark, printedKey, stem, titleOf } from './dress.ts';

/*
 * Repositories of interview questions: Markdown in the ways in which these are kept.
 */

function optionLines({ options }: TrueQuestion, before: string): string[] {
  return options.map(({ label, text }) => `${before}${label}. ${mark(label, text)}`);
}

/** Answer, key and analysis below the stem. */
function answerOf({ key, answer, analysis }: TrueQuestion): string[] {
  return [
    ...(key === null ? [] : [`**答案：** ${mark('k', printedKey(key))}`]),
    ...(answer === null ? [] : [mark('a', answer.replaceAll('\n', '\n\n'))]),
    ...(analysis === null ? [] : [`**解析：** ${mark('x', analysis.replaceAll('\n', '\n\n'))}`]),
  ];
}

function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

const headings: Dress = {
  layout: 'Markdown, questions as headings without numbers',
  ending: 'md',
  dress: (bank) =>
    blocks([
      `# ${titleOf(bank)}`,
      ...bank.sections.flatMap(({ name, questions }) => [
        ...(name === null ? [] : [`## ${mark('s', name)}`]),
        ...questions.flatMap(({ question }) => [
          `### ${stem(question)}`,
          ...optionLines(question, '- '),
          ...answerOf(question),
        ]),
      ]),
    ]),
};

const skipped: Dress = {
  layout: 'Markdown, a level of headings skipped, bold answers',
  ending: 'md',
  dress: (bank) =>
    blocks([
      ...bank.sections.flatMap(({ name, questions }) => [
        ...(name === null ? [] : [`## ${mark('s', name)}`]),
        ...questions.flatMap(({ question }, at) => [
          `#### ${at + 1}、${stem(question)}`,
          ...optionLines(question, ''),
          ...answerOf(question).map((part) => part.replace(/^⟦a:/, '**参考答案**\n\n⟦a:')),
        ]),
      ]),
    ]),
};

const bold: Dress = {
  layout: 'Markdown, bold numbered questions, quoted answers',
  ending: 'md',
  dress: (bank) =>
    blocks([
      `# ${titleOf(bank)}`,
      ...bank.sections.flatMap(({ name, questions }) => [
        ...(name === null ? [] : [`## ${mark('s', name)}`]),
        ...questions.flatMap(({ index, question }) => [
          `**${index}. ${stem(question)}**`,
          ...optionLines(question, ''),
          ...answerOf(question).map((part) => part.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>')),
        ]),
      ]),
    ]),
};

const folded: Dress = {
  layout: 'Markdown, answers folded below headings',
  ending: 'md',
  dress: (bank) =>
    blocks([
      `# ${titleOf(bank)}`,
      ...bank.sections.flatMap(({ name, questions }) => [
        ...(name === null ? [] : [`## ${mark('s', name)}`]),
        ...questions.flatMap(({ index, question }) => [
          `###### ${index}. ${stem(question)}`,
          ...optionLines(question, '- '),
          '<details><summary><b>答案</b></summary>\n<p>',
          ...answerOf(question),
          '</p>\n</details>',
          '---',
        ]),
      ]),
    ]),
};

/** A list of all questions, linked, and below it the same questions with their answers. */
const contents: Dress = {
  layout: 'Markdown, contents list, then questions and answers',
  ending: 'md',
  dress: (bank) => blocks([`# ${titleOf(bank)}`, '## 目录', contentsOf(bank), ...bodyOf(bank)]),
};

function contentsOf({ sections }: Bank): string {
  return sections
    .flatMap(({ name, questions }) => [
      ...(name === null ? [] : [`- [${name}](#${name})`]),
      ...questions.map(
        ({ index, question: { question } }) =>
          `  - [${index}. ${question.split('\n')[0]}](#${index}-${question.split('\n')[0].replaceAll(/[^\p{L}\p{N}]/gu, '')})`,
      ),
    ])
    .join('\n');
}

function bodyOf({ sections }: Bank): string[] {
  return sections.flatMap(({ name, questions }) => [
    ...(name === null ? [] : [`## ${mark('s', name)}`]),
    ...questions.flatMap(({ index, question }) => [
      `### ${index}. ${stem(question)}`,
      ...optionLines(question, ''),
      ...answerOf(question),
      '[⬆ 回到顶部](#目录)',
    ]),
  ]);
}

export const markdownDresses: Dress[] = [headings, skipped, bold, folded, contents];
