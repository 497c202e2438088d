import { chineseNumber, mark } from '../dresses/dress.ts';

/*
 * The ways in which each part of a paper is printed, by a name that shows them. Any way of one part may stand beside any of
 * another.
 */

/** What banks have before a question as well. */
export const usualNumbers: { [way: string]: (value: number) => string } = {
  '1.': (value) => `${value}.`,
  '1. ': (value) => `${value}. `,
  '1、': (value) => `${value}、`,
  '1．': (value) => `${value}．`,
  '（1）': (value) => `（${value}）`,
};

export const numbers: { [way: string]: (value: number) => string } = {
  ...usualNumbers,
  '(1)': (value) => `(${value})`,
  '1)': (value) => `${value})`,
  '01.': (value) => `${String(value).padStart(2, '0')}.`,
  '[1] ': (value) => `[${value}] `,
  '1 ': (value) => `${value} `,
  '第1题 ': (value) => `第${value}题 `,
};

/** A heading, by the name of the kind below it (with its mark) and which part it is, from 1. */
export const headings: { [way: string]: (name: string, part: number) => string } = {
  '一、（每题2分）': (name, part) => `${chineseNumber(part)}、${name}（每题${mark('m', '2')}分，共20分）`,
  '一、': (name, part) => `${chineseNumber(part)}、${name}`,
  '一. ': (name, part) => `${chineseNumber(part)}. ${name}`,
  '（一）': (name, part) => `（${chineseNumber(part)}）${name}`,
  '第一部分 ': (name, part) => `第${chineseNumber(part)}部分 ${name}`,
  '【】': (name) => `【${name}】`,
  'the name alone': (name) => name,
};

/** What stands before an option, by its letter. */
export const letters: { [way: string]: (letter: string) => string } = {
  'A.': (letter) => `${letter}.`,
  'A. ': (letter) => `${letter}. `,
  'A、': (letter) => `${letter}、`,
  'A．': (letter) => `${letter}．`,
  'A)': (letter) => `${letter})`,
  '(A)': (letter) => `(${letter})`,
  '（A）': (letter) => `（${letter}）`,
  'A：': (letter) => `${letter}：`,
  'A ': (letter) => `${letter} `,
  'a.': (letter) => `${letter.toLowerCase()}.`,
};

/** How the options of a question, four of them, are set. */
export const settings: { [way: string]: (options: readonly string[]) => string } = {
  'a line each': (options) => options.join('\n'),
  'on one line': (options) => options.join('  '),
  'on one line, by wide blanks': (options) => options.join('　'),
  'on one line, by tabs': (options) => options.join('\t'),
  'on one line, glued': (options) => options.join(''),
  'two a line': (options) => `${options.slice(0, 2).join('    ')}\n${options.slice(2).join('    ')}`,
};

/** How true and false are printed in a key. */
export const judgements: { [way: string]: readonly [string, string] } = {
  '√ ×': ['√', '×'],
  '对 错': ['对', '错'],
  '正确 错误': ['正确', '错误'],
};

/** What stands below a question, before its key. */
export const labels: { [way: string]: string } = {
  '答案：': '答案：',
  '【答案】': '【答案】',
  '正确答案:': '正确答案:',
  '参考答案：': '参考答案：',
};

/** A key with its mark, as it stands in a list of keys. */
export interface Told {
  number: number;
  key: string;
  /** What explains it, with its mark. */
  reason: string;
  /** It has more letters than one. */
  isLong: boolean;
}

/** The keys of one part, in a list. */
export const lists: { [way: string]: (keys: readonly Told[]) => string } = {
  '1.B 2.C': (keys) => keys.map(({ number, key }) => `${number}.${key}`).join(' '),
  '1、B　2、C': (keys) => keys.map(({ number, key }) => `${number}、${key}`).join('　'),
  '1B2C': (keys) => keys.map(({ number, key }) => `${number}${key}`).join(''),
  '1-5 BCADB': (keys) => inFives(keys).map(toRange).join('  '),
  '1. B a line': (keys) => keys.map(({ number, key }) => `${number}. ${key}`).join('\n'),
  '1.【答案】B。解析：': (keys) =>
    keys.map(({ number, key, reason }) => `${number}.【答案】${key}。解析：${reason}`).join('\n'),
  '1. B 解析： a line': (keys) =>
    keys.map(({ number, key, reason }) => `${number}. ${key} 解析：${reason}`).join('\n'),
  '1.B【解析】 a line': (keys) =>
    keys.map(({ number, key, reason }) => `${number}.${key}【解析】${reason}`).join('\n'),
  '1．答案：B a line': (keys) => keys.map(({ number, key }) => `${number}．答案：${key}`).join('\n'),
  '第1题：B；': (keys) => keys.map(({ number, key }) => `第${number}题：${key}`).join('；'),
  '(1) B  (2) C': (keys) => keys.map(({ number, key }) => `(${number}) ${key}`).join('  '),
  '1～5：BCADB': (keys) =>
    inFives(keys).map(toRange).join('；').replaceAll('-', '～').replaceAll(/(\d) /g, '$1：'),
  '题号 | 1 | 2': (keys) =>
    [
      ['题号', ...keys.map(({ number }) => number)].join(' | '),
      ['答案', ...keys.map(({ key }) => key)].join(' | '),
    ].join('\n'),
  'numbers over keys, by tabs': (keys) =>
    [
      ['题号', ...keys.map(({ number }) => number)].join('\t'),
      ['答案', ...keys.map(({ key }) => key)].join('\t'),
    ].join('\n'),
  'B C A without numbers': (keys) => keys.map(({ key }) => key).join(' '),
};

function inFives(keys: readonly Told[]): Told[][] {
  return keys.length <= 5 ? [[...keys]] : [keys.slice(0, 5), ...inFives(keys.slice(5))];
}

function toRange(keys: readonly Told[]): string {
  const [first, last] = [keys[0].number, keys[keys.length - 1].number];
  const all = keys.map(({ key }) => key).join(keys.some(({ isLong }) => isLong) ? ' ' : '');
  return `${first === last ? first : `${first}-${last}`} ${all}`;
}

/** The words over all keys. */
export const titles = [
  '参考答案',
  '答案',
  '【参考答案】',
  '参考答案及解析',
  '附：参考答案',
  '答案：',
  '参考答案与评分标准',
];

/** How the lines of a paper are joined. */
export const joints: { [way: string]: string } = {
  'a line each': '\n',
  'blank lines between': '\n\n',
  'one line, joined by blanks': ' ',
  'one line, joined by nothing': '',
};

/** What stands below the heading of a part, by how many questions it has. */
export const remarks: { [way: string]: (count: number) => string } = {
  '（本大题共5小题）': (count) => `（本大题共${count}小题，每小题${mark('m', '2')}分，共${count * 2}分）`,
  每小题2分: (count) => `本部分共${count}题，每小题${mark('m', '2')}分，请将答案填写在答题卡上。`,
  '说明：': () => '说明：请按题目要求作答，答错不倒扣分。',
};

/** What stands between the title of a paper and its first part. */
export const fronts = [
  '考试时间：90分钟　满分：100分',
  '姓名：________　部门：________　得分：________',
  '注意事项：答题前请先填写姓名和部门，答案一律写在答题卡上，写在试卷上无效。',
  '（闭卷，时间60分钟）',
];

/** What a page has at its foot, by its number. */
export const furniture: { [way: string]: (page: number) => string } = {
  '第1页（共4页）': (page) => `第${page}页（共4页）`,
  '- 1 -': (page) => `- ${page} -`,
  'a running title': (page) => `招聘考试试卷  第 ${page} 页  共 4 页`,
};
