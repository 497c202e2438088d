import type { TrueQuestion } from '../truth.ts';
import { dataDresses } from './data.ts';
import { chineseNumber, type Dress, mark, printedKey, stem, titleOf } from './dress.ts';

/*
 * Word documents, PDF files and workbooks (`bytes.ts` says how lines become these).
 */

/** Below a stem: what a question has, a line each. */
function below({ key, answer, analysis }: TrueQuestion): string[] {
  return [
    ...(key === null ? [] : [`【答案】${mark('k', printedKey(key))}`]),
    ...(answer === null ? [] : [`【答案】${mark('a', answer)}`]),
    ...(analysis === null ? [] : [`【解析】${mark('x', analysis)}`]),
  ];
}

const optionLines = ({ options }: TrueQuestion, before: (label: string) => string): string[] =>
  options.map(({ label, text }) => `${before(label)}${mark(label, text)}`);

/** Word counts the questions and letters the options; the text holds neither. */
const counted: Dress = {
  layout: 'Word, automatic numbers and letters',
  ending: 'docx',
  dress: (bank) =>
    [
      `[1] ${titleOf(bank)}`,
      ...bank.sections.flatMap(({ name, questions }) => [
        ...(name === null ? [] : [`[2] ${mark('s', name)}`]),
        ...questions.flatMap(({ index, question }) => [
          `[list] ⟦n=${index}:⟧${stem(question)}`,
          ...optionLines(question, () => '[options] '),
          ...below(question),
        ]),
      ]),
    ].join('\n'),
};

const older: Dress = { ...counted, layout: 'Word 97, automatic numbers and letters', ending: 'doc' };

const bold: Dress = {
  layout: 'Word, bold questions, answers below',
  ending: 'docx',
  dress: (bank) =>
    [
      `[1] ${titleOf(bank)}`,
      ...bank.sections.flatMap(({ name, questions }, at) => [
        ...(name === null ? [] : [`[bold] ${chineseNumber(at + 1)}、${mark('s', name)}`]),
        ...questions.flatMap(({ question }, number) => [
          `[bold] ${number + 1}. ${stem(question)}`,
          ...optionLines(question, (label) => `${label}. `),
          ...below(question).map((line) => line.replace(/^【答案】⟦a/, '⟦a')),
        ]),
      ]),
    ].join('\n'),
};

const rows: Dress = {
  layout: 'Word, a table of questions and answers',
  ending: 'docx',
  dress: (bank) =>
    [
      `[1] ${titleOf(bank)}`,
      '[row] 序号\t题目\t参考答案',
      ...bank.sections.flatMap(({ questions }) =>
        questions.map(
          ({ index, question }) =>
            `[row] ${index}\t⟦n=${index}:⟧${stem(question)}\t${mark('a', (question.answer ?? '').replaceAll('\n', ''))}`,
        ),
      ),
    ].join('\n'),
};

const pages: Dress = {
  layout: 'PDF, wrapped lines, header and footer on each page',
  ending: 'pdf',
  dress: (bank) =>
    [
      `[1] ${titleOf(bank)}`,
      ...bank.sections.flatMap(({ name, questions }, at) => [
        ...(name === null ? [] : [`[2] ${chineseNumber(at + 1)}、${mark('s', name)}`]),
        ...questions.flatMap(({ question }, number) => [
          `${number + 1}. ${stem(question)}`,
          ...optionLines(question, (label) => `${label}. `),
          ...below(question).map((line) => line.replace(/^【(..)】/, '$1：')),
        ]),
      ]),
    ].join('\n'),
};

/** The sheets as workbooks. */
const workbooks = dataDresses
  .filter(({ ending }) => ending === 'csv')
  .map((dress): Dress => ({ ...dress, layout: dress.layout.replace('sheet', 'workbook'), ending: 'xlsx' }));

export const officeDresses: Dress[] = [counted, older, bold, rows, pages, ...workbooks];
