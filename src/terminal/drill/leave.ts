import { createPrompt, isEnterKey, useKeypress } from '@inquirer/core';
import { practiceTexts as texts } from '../../texts/en/practice.ts';
import { type ChooseStreams, left, settle } from './choose.ts';
import { type Page, rowsOf } from './page.ts';

/** Asks once whether to leave: Enter and Ctrl-C leave, every other key goes on. Nothing stays on the screen. */
export async function confirmLeave(page: Page, streams: ChooseStreams): Promise<boolean> {
  const { strong, faint } = page.style;
  const lines = [...rowsOf(texts.leave, page).map(strong), ...rowsOf(texts.leaveHelp, page).map(faint)];
  const isEnter = await settle(askKey({ lines }, { ...streams, clearPromptOnDone: true }), streams);
  return isEnter === left || isEnter;
}

/** Shows lines until a key is pressed; tells whether it was Enter. */
export const askKey = createPrompt<boolean, { lines: readonly string[] }>(({ lines }, done) => {
  useKeypress((key) => done(isEnterKey(key)));
  return `${lines.join('\n')} `;
});
