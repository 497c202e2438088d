import { kindNames } from '../marks/kind-names.ts';
import { looseNotes } from './names.ts';

/** `一、选择题：每题2分，共10分`: what it is worth stands behind the kind of task, up to the line's end. */
const notedTask = new RegExp(
  `^(?:[^\\n。？！；：，、（ ]{1,12}题(?:部分?)?${looseNotes}|[^\\n。？！；：，、（ ]{0,6}${kindNames}题(?:部分?)?[：，、 ][^\\n？！：]{0,40}\\d[ ]?分[^\\n？！：]{0,30})[。 ]*(?=\\n|$)`,
);

/** `一、问答题。⏎1.…`: a full stop behind the kind of task alone; an answer may list kinds as well. */
const toldTask = new RegExp(
  `^[^\\n。？！；：，、（ ]{0,6}${kindNames}题(?:部分?)?。(?=\\s{0,4}\\n\\s{0,8}(?:（[ ]{0,4}）[ ]*)?(?:（?1[）.、]|第[一1]))`,
);

/** `一、单选题（共24小题，每题2分。⏎只有一项符合题意）`: a site breaks its lines behind each sentence, also within the bracket. */
const brokenNotes = new RegExp(
  `^[^\\n。？！；：，、（ ]{0,6}${kindNames}题(?:部分?)?[ ]?（(?=[^）]*\\d[ ]*[小道大]?[题分])[^（）\\n]{1,60}。(?:\\s{0,8}[^（）\\n]{0,60}){1,3}）`,
);

/**
 * How long the name of a part is that begins a text in plain form, with what it is worth, where it names a kind of task
 * and that behind it; null where it does not.
 */
export function lengthOfNotedTask(plain: string): number | null {
  const [told] = notedTask.exec(plain) ?? toldTask.exec(plain) ?? brokenNotes.exec(plain) ?? [];
  return told?.length ?? null;
}
