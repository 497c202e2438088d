import type { Kind } from '../../questions/question.ts';
import type { Texts } from '../en/english.ts';

export const kindTexts: Record<Kind, string> = {
  open: '简答',
  single: '单选',
  multiple: '多选',
  judge: '判断',
  fill: '填空',
};

/** `qbank list`. */
export const listTexts: Texts['list'] = {
  examples: [
    'qbank list                                           全部，按题库排列',
    'qbank list --bank 服務運營專員 --section 專業知識    一个题库的一个章节',
    'qbank list --match 投诉 --script hans                能搜到的题目',
    'qbank list --order random -n 5 --json                随机五题，供脚本使用',
  ],
  kinds: kindTexts,
  headings: { id: '编号', bank: '题库', section: '章节', number: '题号', question: '题目', note: '备注' },
  truncated: '中断',
  withoutAnswer: '无答案',
  count: (questions, banks) => `${banks} 个题库，共 ${questions} 道题`,
};
