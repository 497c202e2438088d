import type { Texts } from '../en/english.ts';

/** The filters, which are the same everywhere. */
export const filtersTexts: Texts['filters'] = {
  options: {
    bank: '只要名稱含有這些字的題庫',
    role: '只要這個職位的題庫',
    section: '只要名稱含有這些字的章節',
    kind: '只要這種題型：open（簡答）、single（單選）、multiple（多選）、judge（判斷）或 fill（填空）',
    match: '只要用這些關鍵字能找到的題目',
    /** How a question stands with the candidate. */
    standing: {
      due: '只要現在該複習的題目',
      new: '只要從未自評過的題目',
      weak: '只要薄弱的題目：記不牢、最近忘過或得分低',
      flagged: '只要加了標記的題目（qbank flag）',
      wrong: '只要錯題本裡的題目：答錯或忘了的題，兩天都答好才移出',
      suspended: '只要已擱置的題目（qbank suspend）',
    },
    count: '最多幾題',
    order: 'document（依原文）、random（隨機）或 due（到期的在前，其次是新題）',
    seed: '隨機順序的種子，同一數字得到同一順序',
  },
  count: '從 1 起的整數，如 5',
  seed: '從 0 起的整數，如 7',
  nothing: (filters) => (filters === '' ? '沒有題目。' : `沒有符合 ${filters} 的題目。`),
  near: (option, names, hasMore) => `${option} 可用：${names.join('、')}${hasMore ? '…' : '。'}`,
  seedUsed: (seed) => `隨機順序；--seed ${seed} 可得到同樣的順序。`,
  onlyRoles: (roles) =>
    `只在這些職位中尋找：${roles.join('、')}；qbank config roles --unset 可改為全部職位。`,
};
