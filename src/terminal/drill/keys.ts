import { practiceTexts as texts } from '../../texts/en/practice.ts';
import type { Style } from '../style.ts';
import { cellWidth, padToCells } from '../width.ts';
import { type ChooseStreams, settle } from './choose.ts';
import { askKey } from './leave.ts';

/** Shows the keys of the answer prompt until one is pressed. Nothing stays on the screen. */
export async function showKeys(style: Style, streams: ChooseStreams): Promise<void> {
  const lines = [...keyLines(style), style.faint(texts.keysBack)];
  await settle(askKey({ lines }, { ...streams, clearPromptOnDone: true }), streams);
}

/** The keys of the answer prompt and what they do. */
export function keyLines(style: Style): string[] {
  const cells = Math.max(...texts.keys.map(([keys]) => cellWidth(keys))) + 2;
  return texts.keys.map(([keys, meaning]) => style.strong(padToCells(keys, cells)) + meaning);
}
