import { askingShare } from './asking.ts';
import type { Column, Columns } from './columns.ts';
import { filledCells, type Grid, type Row } from './grid.ts';
import { type ColumnField, headerForm, readHeaderWord } from './header-words.ts';

/** Columns that hold what a candidate is to know, so that the texts beside them are questions. */
const telling: readonly ColumnField[] = ['answer', 'key', 'options', 'option', 'optionFlag', 'wrongAnswers'];
/** People's names and results: a list of who did what, with or without questions in it. */
const people = /姓名$|^(?:学号|考号|准考证号|成绩|总分|导师|指导教师|责任人|处理人|经办人|assignee)$/;
/** Words for what is asked that nothing else is called. */
const sureName = /^(?:.*题[目干].*|.*试题.*|考题|面试题?.*|stem|.*question.*)$/;
const someAsk = 0.25;
const mostAsk = 0.5;

interface Seen {
  plain: string;
  /** Of cards, which name what they show in front and behind, and nothing else. */
  isDeck: boolean;
}

/**
 * Whether the rows under these names are questions. A list of problems, of words with their meanings, of goods with
 * their prices has the same shape; what tells them apart is that questions ask, or have options and answers.
 */
export function isBank(grid: Grid, { columns, header }: Columns, { plain, isDeck }: Seen): boolean {
  const body = grid.rows.slice(header + 1);
  const question = columns.find(({ field }) => field === 'question');
  if (!question || filledCells(body, question.at).length === 0) return false;
  const names = header < 0 ? null : grid.rows[header];
  if (names?.cells.some(({ folded }) => people.test(headerForm(folded)))) return false;
  const has = (...fields: ColumnField[]): boolean => columns.some(({ field }) => fields.includes(field));
  const asking = askingShare(plain, body, question.at);
  const hasOptions = has('options', 'option') && has('answer', 'key', 'optionFlag');
  if (has('statistics') && !has(...telling.filter((field) => field !== 'options' && field !== 'option')))
    return false;
  const name = names?.cells[question.at];
  const isWeaklyNamed = ({ at }: Column): boolean =>
    readHeaderWord(names?.cells[at]?.folded ?? '')?.isWeak === true;
  const isTyped = has('kind') && columns.some((one) => isTold(one) && !isWeaklyNamed(one));
  if (!isDeck && isWeaklyNamed(question))
    return hasOptions || isTyped || (asking >= mostAsk && has(...telling, 'analysis', 'kind'));
  if (hasOptions || has('wrongAnswers')) return true;
  const isSure = name !== undefined && sureName.test(headerForm(name.folded));
  if (has(...telling)) return isSure || asking >= someAsk || isText(body, columns);
  return asking >= mostAsk || (isSure && has('kind') && asking >= someAsk);
}

const isTold = ({ field }: Column): boolean => field === 'answer' || field === 'key';

/** Answers of several words, so that their column is no list of terms. */
function isText(body: readonly Row[], columns: readonly Column[]): boolean {
  const answer = columns.find(({ field }) => field === 'answer');
  const cells = answer ? filledCells(body, answer.at) : [];
  const units = cells.reduce((sum, { text }) => sum + text.replace(picture, '').length, 0);
  return cells.length > 0 && units / cells.length >= 10;
}

const picture = /!\[[^\]\n]*\]\([^()\n]*\)/g;
