import type { Texts } from '../en/english.ts';

/** `qbank search`. */
export const searchTexts: Texts['search'] = {
  words: '要找的詞，簡繁均可；多個詞不分先後，「…」須原樣出現',
  examples: [
    'qbank search                                邊輸入邊尋找，再選一題',
    'qbank search 投訴                           一個詞，簡繁均可',
    'qbank search 緊急 工單 --role 客服          兩個詞，一個職位',
    'qbank search tousu                          拼音，首字母亦可',
    'qbank search 和領導意見不一致               一句話，說法不同也能找到',
    'qbank search CRM -n 5 --script tw --json    最相符的五題，供指令碼使用',
  ],
  headings: {
    id: '編號',
    found: '命中',
    bank: '題庫',
    section: '章節',
    number: '題號',
    question: '題目',
  },
  reasons: {
    exact: '原樣',
    folded: '字形不同',
    words: '詞語',
    typo: '略有出入',
    homophone: '同音',
    pinyin: '拼音',
    initials: '拼音首字母',
  },
  fields: {
    question: '題目',
    section: '章節',
    role: '職位',
    option: '選項',
    answer: '答案',
    analysis: '解析',
  },
  place: (bank, place) => `${bank} ${place}`,
  found: (shown, found, isAll) => {
    if (!isAll) return `至少 ${found} 題，顯示最相符的 ${shown} 題；用 -n 顯示更多。`;
    if (shown < found) return `共 ${found} 題，顯示最相符的 ${shown} 題；-n ${found} 顯示全部。`;
    return found === 1 ? '1 題。' : `${found} 題，最相符的在前。`;
  },
  nothing: (query) => {
    const characters = [...query.trim()];
    return `沒有找到「${characters.slice(0, 60).join('')}${characters.length > 60 ? '…' : ''}」。`;
  },
  nearest: (words) => `相近的有：${words.join('、')}。`,
  acts: { show: '查看', practice: '練習', flag: '標記', unflag: '取消標記', back: '返回' },
  picker: {
    title: '搜尋：繁簡詞語、拼音或首字母',
    help: '上下鍵選擇，Enter 開啟，Esc 離開。',
    found: (found, isAll) => (isAll ? `${found} 題` : `至少 ${found} 題`),
    actHelp: 'Enter 查看，Esc 回到清單。',
    byLine: {
      words: '詞語、拼音或首字母（空行離開）：',
      number: (last) => `題號，1 至 ${last}（空行換詞）：`,
    },
  },
};
