import type { Texts } from '../en/english.ts';

/** The filters, which are the same everywhere. */
export const filtersTexts: Texts['filters'] = {
  options: {
    bank: '只要名称含有这些字的题库',
    role: '只要这个职位的题库',
    section: '只要名称含有这些字的章节',
    kind: '只要这种题型：open（简答）、single（单选）、multiple（多选）、judge（判断）或 fill（填空）',
    match: '只要按这些关键词能找到的题目',
    /** How a question stands with the candidate. */
    standing: {
      due: '只要现在该复习的题目',
      new: '只要从未自评过的题目',
      weak: '只要薄弱的题目：记不牢、最近忘过或得分低',
      flagged: '只要加了标记的题目（qbank flag）',
      wrong: '只要错题本里的题目：答错或忘了的题，两天都答好才移出',
      suspended: '只要已搁置的题目（qbank suspend）',
    },
    count: '最多几题',
    order: 'document（按原文）、random（随机）或 due（到期的在前，其次是新题）',
    seed: '随机顺序的种子，同一数字得到同一顺序',
  },
  count: '从 1 起的整数，如 5',
  seed: '从 0 起的整数，如 7',
  nothing: (filters) => (filters === '' ? '没有题目。' : `没有符合 ${filters} 的题目。`),
  near: (option, names, hasMore) => `${option} 可用：${names.join('、')}${hasMore ? '…' : '。'}`,
  seedUsed: (seed) => `随机顺序；--seed ${seed} 可得到同样的顺序。`,
  onlyRoles: (roles) =>
    `只在这些职位中查找：${roles.join('、')}；qbank config roles --unset 可改为全部职位。`,
};
