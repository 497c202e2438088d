/*
 * What papers call the kinds of their questions, before 题 or a colon. Each name is the source of a pattern, for those who
 * look for it where they expect it: in a heading, in a bracket behind a stem, before a row of keys.
 */

/** Questions with options. */
const choiceNames = '单项?选择?|单一选择|多项?选择?|不定项(?:选择?)?|复选|最佳选择|配伍(?:选择)?|选择|非选择';
/** Statements to be judged. */
const judgeNames = '判断(?:正误|对错|改错)?|是非(?:判断)?';
const fillNames = '填空|填充';
const openNames = '简答|问答|申论|论述|测验|名词解释|案例分析|计算|编程|排序';

/** Kinds whose answers are letters or signs, which stand in rows of keys. */
export const keyedKindNames = `(?:${choiceNames}|${judgeNames})`;
/** Any kind. */
export const kindNames = `(?:${choiceNames}|${judgeNames}|${fillNames}|${openNames})`;
