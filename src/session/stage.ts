import { foldText } from '../script/fold.ts';

/** How an interview goes. */
const opening =
  /自我|动机|求职|应聘|个人(?:情况|信息|背景|经历|介绍)|背景|导入|暖场|开场|破冰|motivation|introduction|about you|warm/;
const closing =
  /反问|提问环节|结束|收尾|总结|职业规划|职业发展|发展规划|入职|薪|潜力|文化适配|价值观|closing|questions for us|career plan/;

/**
 * At what time of an interview a section comes, by the words of its name, in either script: 0 opens it, 2 closes it, 1 is
 * all between, in the order of the document. `自我認知與職業動機` → 0, `專業知識與技能` → 1, `潛力與文化適配` → 2
 */
export function stageOf(section: string | null): 0 | 1 | 2 {
  const name = foldText(section ?? '');
  if (opening.test(name)) return 0;
  return closing.test(name) ? 2 : 1;
}

const introduction =
  /自我介绍|介绍(?:一下)?(?:你|您)?自己|(?:你|您)的(?:基本|个人)情况|introduce yourself|tell (?:me|us) about yourself/;

/** Whether a question is the one that interviews begin with. */
export function isIntroduction(question: string): boolean {
  return introduction.test(foldText(question));
}
