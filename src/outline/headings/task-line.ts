import { pattern } from '../../script/pattern.ts';
import { kindNames, letteredTypes } from '../marks/kind-names.ts';
import { looseNotes } from './names.ts';

/** Whether a line names a kind of task: `[简答题]`, `三、判断题（每题2分）`. */
export const namesTaskLine = (text: string): boolean => taskLine.test(text);

/** How parts are counted, also where their numbers do not count on: `三、多选题`, `2. 多选题`, `II. 多选题`, `乙、多选题`, `■ 多选题`. */
const partMark =
  '(?:[IVXⅠ-Ⅻ]{1,4}[.、][ ]*|[一二三四五六七八九十]{1,3}(?:[、.][ ]*|[ ]+)|（[一二三四五六七八九十]{1,3}）[、.]?[ ]*|\\d{1,2}[.、][ ]*|[甲乙丙丁戊己][、.]|[■●◆▲★][ ]?)';
/** What it is worth, and how it is answered, behind the kind of task: `[每题2分]`, `得分：__`, `。每题只有一个答案`. */
const taskNotes = pattern`
  (?:（[^（）]*）|【[^】]*】|\[[^\]]*\])?(?:${looseNotes})?[：:]?(?:得分[：:]?[_ ]*|（[^（）]*）|
  。(?:每题|每小题|下列|以下|请|在每|本题|本大题|正确)[^\n]*)?
`;
/** The line of a kind of task, with what may stand before its name. */
const lineOfTask = (before: string, others = ''): RegExp =>
  new RegExp(
    pattern`^[#*\s]*${partMark}?[【《[]?(?:${others}${before}(?:${kindNames}|${letteredTypes}(?:选择)?|
    (?:(?:[Ss]ingle|[Mm]ultiple)[ -][Cc]hoice|[Tt]rue or [Ff]alse|[Ff]ill in the [Bb]lanks?|[Ss]hort [Aa]nswers?)(?:[ ][Qq]uestions?)?)题?(?:部分|型)?)[】》\]]?${taskNotes}[*\s]*$`,
  );
/** What is asked face to face, behind the written parts: 面谈问题. */
const interviewTask = '面[试谈](?:题目?|问题|问答题?|部分|环节)|';
const taskLine = lineOfTask(
  '(?:(?:理论|专业|公共|基础|综合|业务|岗位)(?:知识|基础)?|必答题?|选答题?)?·?',
  interviewTask,
);
/** `专业知识判断题` at the top of all is the title. */
const bareTask = lineOfTask('');

/** Whether a line is such a kind alone, without a word before it: such a line is no title, even as the first of all. */
export const isBareTask = (text: string): boolean => bareTask.test(text);
