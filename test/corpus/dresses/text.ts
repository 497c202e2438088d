import type { TrueQuestion } from '../truth.ts';
import {
  type Bank,
  type BankSection,
  chineseNumber,
  type Dress,
  mark,
  printedKey,
  stem,
  titleOf,
} from './dress.ts';

/*
 * Plain text: papers with their answers at the end in every form, and lists of questions with labels.
 */

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}

function headingOf({ name, kind }: BankSection, at: number): string[] {
  return name === null
    ? []
    : [`${chineseNumber(at + 1)}、${mark('s', name, kind === 'open' ? '' : `!${kind}`)}`];
}

function optionLines({ options }: TrueQuestion): string[] {
  return options.map(({ label, text }) => `${label}. ${mark(label, text)}`);
}

/** The questions as a paper has them, without their answers. */
function paperOf(bank: Bank): string[] {
  return [
    titleOf(bank),
    '',
    ...bank.sections.flatMap((section, at) => [
      ...headingOf(section, at),
      ...section.questions.flatMap(({ index, question }) => [
        `${index}. ${stem(question)}`,
        ...optionLines(question),
      ]),
      '',
    ]),
  ];
}

type Asked = BankSection['questions'][number];
const allOf = ({ sections }: Bank): Asked[] => sections.flatMap(({ questions }) => questions);

const keyOf = ({ index, question: { key } }: Asked): string => mark('k', printedKey(key ?? ''), `#${index}`);

/** What is no single key: open answers, and what is said of a choice. */
function longAnswers(all: readonly Asked[]): string[] {
  return all
    .filter(({ question: { key, answer } }) => key === null && answer !== null)
    .map(({ index, question: { answer } }) => `${index}. ${mark('a', answer ?? '', `#${index}`)}`);
}

/** `1-5 ABCDE 6-8 BCD` with √ and × among them. */
const ranges: Dress = {
  layout: 'paper, answers at the end as ranges of five',
  ending: 'txt',
  dress: (bank) => {
    const keyed = allOf(bank).filter(({ question: { key } }) => key?.length === 1);
    const groups = inFives(keyed).map(
      (group) => `${group[0].index}-${group[group.length - 1].index}：${group.map(keyOf).join('')}`,
    );
    const several = allOf(bank).filter(({ question: { key } }) => (key?.length ?? 0) > 1);
    return lines([
      ...paperOf(bank),
      '【参考答案】',
      groups.join('  '),
      several.map((one) => `${one.index}. ${keyOf(one)}`).join('  '),
      ...longAnswers(allOf(bank)),
    ]);
  },
};

/** Runs of five whose numbers follow each other. */
function inFives(all: readonly Asked[]): Asked[][] {
  const groups: Asked[][] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (last && last.length < 5 && last[last.length - 1].index === one.index - 1) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const list: Dress = {
  layout: 'paper, answers at the end in a numbered list',
  ending: 'txt',
  dress: (bank) =>
    lines([
      ...paperOf(bank),
      '答案及解析：',
      ...allOf(bank).map(({ index, question: { key, answer, analysis } }) =>
        [
          `${index}.【答案】`,
          key === null ? mark('a', answer ?? '', `#${index}`) : mark('k', printedKey(key), `#${index}`),
          analysis === null ? '' : `。【解析】${mark('x', analysis, `#${index}`)}`,
        ].join(''),
      ),
    ]),
};

/** Two rows: the numbers, and the keys below them. */
const table: Dress = {
  layout: 'paper, answers at the end in rows of numbers and letters',
  ending: 'txt',
  dress: (bank) => {
    const keyed = allOf(bank).filter(({ question: { key } }) => key !== null);
    return lines([
      ...paperOf(bank),
      '答案',
      ['题号', ...keyed.map(({ index }) => String(index))].join('\t'),
      ['答案', ...keyed.map(keyOf)].join('\t'),
      ...longAnswers(allOf(bank)),
    ]);
  },
};

const sectionEnds: Dress = {
  layout: 'paper, answers at the end of each section',
  ending: 'txt',
  dress: (bank) =>
    lines([
      titleOf(bank),
      ...bank.sections.flatMap((section, at) => [
        ...headingOf(section, at),
        ...section.questions.flatMap(({ question }, number) => [
          `${number + 1}、${stem(question)}`,
          ...optionLines(question),
        ]),
        '参考答案：',
        ...section.questions.map(({ index, question: { key, answer } }, number) =>
          key === null
            ? `${number + 1}、${mark('a', answer ?? '', `#${index}`)}`
            : `${number + 1}、${mark('k', printedKey(key), `#${index}`)}`,
        ),
        '',
      ]),
    ]),
};

const secondFile: Dress = {
  layout: 'answers in a second file',
  ending: 'txt',
  dress: (bank) =>
    lines([
      ...paperOf(bank),
      '=== 参考答案.txt',
      `${bank.title}参考答案`,
      ...bank.sections.flatMap(({ name, questions }, at) => [
        ...(name === null ? [] : [`${chineseNumber(at + 1)}、${name}`]),
        ...questions.map(({ index, question: { key, answer } }) =>
          key === null
            ? `${index}. ${mark('a', answer ?? '', `#${index}`)}`
            : `${index}. ${mark('k', printedKey(key), `#${index}`)}`,
        ),
      ]),
    ]),
};

/** Labels in front of everything, a line each, nothing numbered. */
const labels: Dress = {
  layout: 'labels 题目 选项 答案 解析, a line each',
  ending: 'txt',
  dress: (bank) =>
    lines([
      titleOf(bank),
      ...bank.sections.flatMap(({ questions }) =>
        questions.flatMap(({ question }) => [
          '',
          `题目：${stem(question)}`,
          ...question.options.map(({ label, text }) => `${label}：${mark(label, text)}`),
          ...(question.key === null
            ? []
            : [`答案：${mark('k', printedKey(question.key, ['正确', '错误']))}`]),
          ...(question.answer === null ? [] : [`答案：${mark('a', question.answer)}`]),
          ...(question.analysis === null ? [] : [`解析：${mark('x', question.analysis)}`]),
        ]),
      ),
    ]),
};

export const textDresses: Dress[] = [ranges, list, table, sectionEnds, secondFile, labels];
