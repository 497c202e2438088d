import type { Texts } from '../en/english.ts';

/** `qbank review`, and the plan up to the interview. */
export const reviewTexts: Texts['review'] = {
  options: { plan: '只顯示今天和接下來幾天的安排' },
  examples: [
    'qbank review                     先練到期的，再練今天的新題',
    'qbank review -n 5 --time 2m      五題，每題兩分鐘',
    'qbank review --due               不練新題',
    'qbank review --plan              面試前每天要練什麼',
  ],
  begins: (due, fresh) => `今天：到期 ${due} 題，新題 ${fresh} 題。`,
  nothingDue: '沒有到期的題目，今天也沒有安排新題。',
  shareDone: '今天的份量已經練完。',
  doneToday: (reviews, fresh) => `今天已練：複習 ${reviews} 題，新題 ${fresh} 題。`,
  dayIsFull: '今天的題量已經做完（qbank config day.most）。',
  nextDue: (when) => `下次：${when}。`,
  moreAnyway: 'qbank practice 可以繼續練。',
  today: (due, fresh) => `今天：到期 ${due} 題，新題 ${fresh} 題。`,
  interview: (date, left) => `面試日期 ${date}，之前還有 ${left} 天可練。`,
  interviewPassed: (date) => `面試日期是 ${date}，已經到了。`,
  isPossible: (perDay) => `每一題都能在那天之前練到：每天最多 ${perDay} 題。`,
  isShort: ({ most, new: fresh, reviews, least }) =>
    `每天 ${most} 題，會有 ${fresh} 題沒練到、${reviews} 題沒複習；每天 ${least} 題就都能練完。`,
  headings: { day: '日期', reviews: '複習', fresh: '新題', sum: '合計' },
  forecastNote: '複習數按每次都答好來估計。',
};
