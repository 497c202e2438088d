import type { Texts } from '../en/english.ts';
import { quoted } from '../en/quoted.ts';

/** `qbank remove`. */
export const removeTexts: Texts['remove'] = {
  argument: '题库的名称，见 qbank banks',
  options: { yes: '不询问' },
  examples: ['qbank remove 前端工程师               先询问', 'qbank remove "網絡客服經理 2" --yes    不询问'],
  ask: (bank, questions) => `移除 ${bank}（${questions} 道题）？`,
  help: '作答、自评和草稿都会保留。',
  no: '否',
  yes: '是',
  needsYes: '不在终端里无法询问：请加上 --yes 来移除题库。',
  kept: '没有移除。',
  done: (bank, questions) => `已移除 ${bank}（${questions} 道题）。作答记录保留。`,
  seedBack: 'qbank import --seeds 可以恢复。',
  back: (path) => `qbank import ${quoted(path)} 可以恢复。`,
};
