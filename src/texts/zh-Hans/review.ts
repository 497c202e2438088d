import type { Texts } from '../en/english.ts';

/** `qbank review`, and the plan up to the interview. */
export const reviewTexts: Texts['review'] = {
  options: { plan: '只显示今天和接下来几天的安排' },
  examples: [
    'qbank review                     先练到期的，再练今天的新题',
    'qbank review -n 5 --time 2m      五道题，每题两分钟',
    'qbank review --due               不练新题',
    'qbank review --plan              面试前每天要练什么',
  ],
  begins: (due, fresh) => `今天：到期 ${due} 题，新题 ${fresh} 题。`,
  nothingDue: '没有到期的题目，今天也没有安排新题。',
  shareDone: '今天的份量已经练完。',
  doneToday: (reviews, fresh) => `今天已练：复习 ${reviews} 题，新题 ${fresh} 题。`,
  dayIsFull: '今天的题量已经做完（qbank config day.most）。',
  nextDue: (when) => `下次：${when}。`,
  moreAnyway: 'qbank practice 可以继续练。',
  today: (due, fresh) => `今天：到期 ${due} 题，新题 ${fresh} 题。`,
  interview: (date, left) => `面试日期 ${date}，之前还有 ${left} 天可练。`,
  interviewPassed: (date) => `面试日期是 ${date}，已经到了。`,
  isPossible: (perDay) => `每道题都能在那天之前练到：每天最多 ${perDay} 题。`,
  isShort: ({ most, new: fresh, reviews, least }) =>
    `每天 ${most} 题，会有 ${fresh} 题没练到、${reviews} 题没复习；每天 ${least} 题就都能练完。`,
  headings: { day: '日期', reviews: '复习', fresh: '新题', sum: '合计' },
  forecastNote: '复习数按每次都答好来估计。',
};
