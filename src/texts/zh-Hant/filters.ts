import type { Texts } from '../texts.ts';

/** The filters, which are the same everywhere. */
export const filtersTexts: Texts['filters'] = {
  options: {
    bank: '只要名稱含有這些字的題庫',
    role: '只要這個職位的題庫',
    section: '只要名稱含有這些字的章節',
    kind: '只要這種題型：open（簡答）、single（單選）、multiple（多選）、judge（判斷）或 fill（填空）',
    match: '只要用這些關鍵字能找到的題目',
    count: '最多幾題',
    order: 'document（依原文）、random（隨機）或 due（最久沒練的在前）',
    seed: '隨機順序的種子，同一數字得到同一順序',
  },
  count: '從 1 起的整數，如 5',
  seed: '從 0 起的整數，如 7',
  nothing: (filters) => (filters === '' ? '沒有題目。' : `沒有符合 ${filters} 的題目。`),
  near: (option, names, hasMore) => `${option} 可用：${names.join('、')}${hasMore ? '…' : '。'}`,
  seedUsed: (seed) => `隨機順序；--seed ${seed} 可得到同樣的順序。`,
};
