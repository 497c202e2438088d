import type { Texts } from '../en/english.ts';

/** `qbank search`. */
export const searchTexts: Texts['search'] = {
  words: '要找的词，简繁均可；多个词不分先后，“…”须原样出现',
  examples: [
    'qbank search                                边输入边查找，再选一题',
    'qbank search 投诉                           一个词，简繁均可',
    'qbank search 緊急 工單 --role 客服          两个词，一个职位',
    'qbank search tousu                          拼音，首字母亦可',
    'qbank search 和领导意见不一致               一句话，说法不同也能找到',
    'qbank search CRM -n 5 --script tw --json    最相符的五题，供脚本使用',
  ],
  headings: {
    id: '编号',
    found: '命中',
    bank: '题库',
    section: '章节',
    number: '题号',
    question: '题目',
  },
  reasons: {
    exact: '原样',
    folded: '字形不同',
    words: '词语',
    typo: '略有出入',
    homophone: '同音',
    pinyin: '拼音',
    initials: '拼音首字母',
  },
  fields: {
    question: '题目',
    section: '章节',
    role: '职位',
    option: '选项',
    answer: '答案',
    analysis: '解析',
  },
  place: (bank, place) => `${bank} ${place}`,
  found: (shown, found, isAll) => {
    if (!isAll) return `至少 ${found} 道题，显示最相符的 ${shown} 道；用 -n 显示更多。`;
    if (shown < found) return `共 ${found} 道题，显示最相符的 ${shown} 道；-n ${found} 显示全部。`;
    return found === 1 ? '1 道题。' : `${found} 道题，最相符的在前。`;
  },
  nothing: (query) => {
    const characters = [...query.trim()];
    return `没有找到“${characters.slice(0, 60).join('')}${characters.length > 60 ? '…' : ''}”。`;
  },
  nearest: (words) => `相近的有：${words.join('、')}。`,
  acts: { show: '查看', practice: '练习', flag: '标记', unflag: '取消标记', back: '返回' },
  picker: {
    title: '搜索：繁简词语、拼音或首字母',
    help: '上下键选择，回车打开，Esc 离开。',
    found: (found, isAll) => (isAll ? `${found} 道题` : `至少 ${found} 道题`),
    actHelp: '回车查看，Esc 回到列表。',
    byLine: {
      words: '词语、拼音或首字母（空行离开）：',
      number: (last) => `题号，1 至 ${last}（空行换词）：`,
    },
  },
};
