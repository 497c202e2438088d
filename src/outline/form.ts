import { namesBank } from './headings/names.ts';
import { startOfWords } from './marks/leading.ts';
import type { View } from './text/view.ts';

/** `姓名：____`, `出租人（甲方）：____`: what is to be written stands before its blank, and nothing is said of it. */
const field = /^[^，。？！：；_]{1,16}：(?:[^\n，。？！：_]{0,12}_{2,}|[^\n]*□)/;
/** `门禁卡____张`, `油温____℃`, `____年__月__日`: so much of something. */
const amount =
  /_{2,}[ ]?(?:[年月日元张个把人号份市区县路街室套台只辆件次页]|公斤|小时|分钟|[VA℃%](?![A-Za-z]))/;
const blank = /_{2,}|□/;
/** A paper calls itself one. */
const ofPaper =
  /题|考(?!核|评|勤|绩)|测[试验评]|问答|填空|练习|作业|竞赛|应知|知识(?!产权|：)|quiz|test|exam/i;
/** Who agrees, who signs, and where one is to be reached. */
const parties: readonly RegExp[] = [
  /甲方/,
  /乙方/,
  /立.{0,4}书人/,
  /(?:签[字名章收署]|盖章|签署人?)(?:：|\s|$)/,
  /(?:填表|经办|移交|接收|审批|点检|承办)(?:人|日期)?：/,
  /(?:联[系络]人?|紧急)?电话(?:：|_)|身份?证(?:字号|号码?)/,
];
const fewestParties = 2;

const mostRead = 400;
const headLines = 5;
const fewestBlanks = 3;
const fewestFields = 2;
const share = 0.7;
const mostAsking = 0.1;

/**
 * Whether a text is a form that is to be filled in: an agreement, a list of what is handed over, a record. Its lines have
 * blanks, as those of a paper have, but before them stands what is to be written.
 */
export function isForm({ plain, lines, isNamedBank }: View): boolean {
  const read = lines.slice(0, mostRead);
  const head = read.slice(0, headLines).map(({ start, end }) => plain.slice(start, end));
  if (isNamedBank || namesBank(head.join('\n')) || head.some((line) => ofPaper.test(line))) return false;
  const words = read.map((line) => plain.slice(startOfWords(plain, line), line.end));
  const blanks = words.filter((line) => blank.test(line));
  const fields = blanks.filter((line) => field.test(line));
  const amounts = blanks.filter((line) => !field.test(line) && amount.test(line));
  const asking = words.filter((line) => line.endsWith('？')).length;
  const signed = parties.filter((shape) => words.some((line) => shape.test(line))).length;
  const isFilled = fields.length >= fewestFields && fields.length + amounts.length >= blanks.length * share;
  return (
    blanks.length >= fewestBlanks &&
    (isFilled || signed >= fewestParties) &&
    asking <= words.length * mostAsking &&
    !/答案|解析/.test(plain)
  );
}
