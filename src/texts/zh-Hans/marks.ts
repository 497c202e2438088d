import type { Texts } from '../en/english.ts';

/** `qbank flag`, `qbank suspend`, `qbank note`. */
export const marksTexts: Texts['marks'] = {
  ids: '题目（qbank list 列出的编号）',
  id: '题目（qbank list 列出的编号）',
  note: '笔记内容（不给则打开编辑器）',
  off: { flag: '去掉标记', suspend: '让题目重新出现', note: '去掉笔记' },
  flagExamples: [
    'qbank flag 7k2m9qx            给题目加标记',
    'qbank flag 7k2m9qx --off      去掉标记',
    'qbank list --flagged          列出所有加了标记的题目',
  ],
  suspendExamples: [
    'qbank suspend 7k2m9qx         已经熟了，不再出现',
    'qbank suspend 7k2m9qx --off   重新出现',
    'qbank list --suspended        列出所有已搁置的题目',
  ],
  noteExamples: [
    'qbank note 7k2m9qx 先问清团队规模    记下笔记',
    'qbank note 7k2m9qx                   在编辑器里写',
    'qbank note 7k2m9qx --off             去掉笔记',
  ],
  done: {
    flag: (ids) => `已标记：${ids.join('、')}`,
    suspend: (ids) => `已搁置：${ids.join('、')}`,
    note: (ids) => `已记下笔记：${ids.join('、')}`,
  },
  undone: {
    flag: (ids) => `已去掉标记：${ids.join('、')}`,
    suspend: (ids) => `会重新出现：${ids.join('、')}`,
    note: (ids) => `已去掉笔记：${ids.join('、')}`,
  },
  noNote: (id) => `${id} 没有笔记。`,
  unchanged: '没有改动。',
  textAndOff: '--off 不能同时给笔记内容。',
  flagged: '已标记',
  suspended: '已搁置',
  due: '到期',
  noted: (note) => `笔记：${note}`,
};
