import type { Texts } from '../en/english.ts';
import { quoted } from '../en/quoted.ts';

/** `qbank remove`. */
export const removeTexts: Texts['remove'] = {
  argument: '題庫的名稱，見 qbank banks',
  options: { yes: '不詢問' },
  examples: ['qbank remove 前端工程師               先詢問', 'qbank remove "網絡客服經理 2" --yes    不詢問'],
  ask: (bank, questions) => `移除 ${bank}（${questions} 題）？`,
  help: '作答、自評和草稿都會保留。',
  no: '否',
  yes: '是',
  needsYes: '不在終端機裡無法詢問：請加上 --yes 來移除題庫。',
  kept: '沒有移除。',
  done: (bank, questions) => `已移除 ${bank}（${questions} 題）。作答紀錄保留。`,
  seedBack: 'qbank import --seeds 可以恢復。',
  back: (path) => `qbank import ${quoted(path)} 可以恢復。`,
};
