import { createPrompt, isEnterKey, useKeypress } from '@inquirer/core';
import { texts } from '../../texts/texts.ts';
import { type Page, rowsOf } from './page.ts';
import { left, type PromptStreams, promptPage, settle, type Unanswered, useReadlineKeys } from './prompt.ts';

/** Asks once whether to leave: Enter and Ctrl-C leave, every other key goes on. Nothing stays on the screen. */
export async function confirmLeave(wide: Page, streams: PromptStreams): Promise<boolean> {
  const page = promptPage(wide);
  const { strong, faint } = page.style;
  const lines = [
    ...rowsOf(texts.practice.leave, page).map(strong),
    ...rowsOf(texts.practice.leaveHelp, page).map(faint),
  ];
  const isEnter = await settle((context) => askKey({ lines }, context), streams);
  return isEnter === left || isEnter;
}

/** Shows lines until a key is pressed; tells whether it was Enter. */
export const askKey = createPrompt<boolean | Unanswered, { lines: readonly string[] }>(({ lines }, done) => {
  useReadlineKeys(done);
  useKeypress((key) => {
    if (!(key.ctrl && 'zd'.includes(key.name))) done(isEnterKey(key));
  });
  return `${lines.join('\n')} `;
});
