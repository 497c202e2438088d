import type { TrueQuestion } from '../truth.ts';
import { type Bank, type Dress, mark, printedKey, stem } from './dress.ts';

/*
 * Data: sheets and JSON, with the names of columns and keys that are in use.
 */

const cell = (text: string): string => `"${text}"`;
const quoted = (text: string): string => text.replaceAll('"', '""');

const allOf = ({ sections }: Bank): TrueQuestion[] =>
  sections.flatMap(({ questions }) => questions.map(({ question }) => question));

const twoColumns: Dress = {
  layout: 'sheet, columns 题目 and 答案',
  ending: 'csv',
  dress: (bank) =>
    [
      '题目,答案',
      ...allOf(bank).map((one) =>
        [cell(stem(one, quoted)), cell(one.answer === null ? '' : mark('a', quoted(one.answer)))].join(','),
      ),
    ].join('\n'),
};

const kinds = { single: '单选题', multiple: '多选题', judge: '判断题', fill: '填空题', open: '简答题' };

const choice: Dress = {
  layout: 'sheet, columns 序号 章节 题型 题干 选项A… 正确答案 解析',
  ending: 'csv',
  dress: (bank) =>
    [
      '序号,章节,题型,题干,选项A,选项B,选项C,选项D,选项E,正确答案,解析',
      ...bank.sections.flatMap(({ name, questions }) =>
        questions.map(({ index, question }) =>
          [
            index,
            name === null ? '' : mark('s', quoted(name)),
            kinds[question.kind],
            cell(stem(question, quoted)),
            ...[...'ABCDE'].map((letter) => {
              const option = question.options.find(({ label }) => label === letter);
              return option ? cell(mark(letter, quoted(option.text))) : '';
            }),
            cell(keyOrAnswer(question, quoted)),
            question.analysis === null ? '' : cell(mark('x', quoted(question.analysis))),
          ].join(','),
        ),
      ),
    ]
      .join('\n')
      // The number of a row is its first cell, not what stands before the stem.
      .replaceAll(/^(\d+),(.*?)⟦q/gm, '$1,$2⟦n=$1:⟧⟦q'),
};

function keyOrAnswer({ key, answer }: TrueQuestion, inFormat: (text: string) => string): string {
  if (key !== null) return mark('k', printedKey(key, ['正确', '错误']));
  return answer === null ? '' : mark('a', inFormat(answer));
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const flat: Dress = {
  layout: 'JSON, a flat array',
  ending: 'json',
  dress: (bank) => `[\n${allOf(bank).map(objectOf).join(',\n')}\n]\n`,
};

function objectOf(question: TrueQuestion): string {
  const { options, key, answer, analysis } = question;
  const fields = [
    `"question": "${stem(question, inJson)}"`,
    ...(options.length === 0
      ? []
      : [`"options": [${options.map(({ label, text }) => `"${mark(label, inJson(text))}"`).join(', ')}]`]),
    ...(key === null && answer === null
      ? []
      : [`"answer": "${keyOrAnswer({ ...question, key, answer }, inJson)}"`]),
    ...(analysis === null ? [] : [`"explanation": "${mark('x', inJson(analysis))}"`]),
  ];
  return `  { ${fields.join(', ')} }`;
}

/** Front and back of a card; fields are HTML. */
const deck: Dress = {
  layout: 'deck of Anki, front and back',
  ending: 'apkg',
  dress: (bank) =>
    [
      'Front,Back',
      ...allOf(bank).map((one) => {
        const inField = (text: string) =>
          quoted(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
        return [cell(stem(one, inField)), cell(mark('a', inField(one.answer ?? '')))].join(',');
      }),
    ].join('\n'),
};

export const dataDresses: Dress[] = [twoColumns, choice, flat, deck];
