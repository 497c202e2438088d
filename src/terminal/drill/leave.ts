import { createPrompt, isEnterKey, useKeypress } from '@inquirer/core';
import { texts } from '../../texts/texts.ts';
import { type Page, rowsOf } from '../page.ts';
import { left, type PromptStreams, promptPage, settle, type Unanswered, useReadlineKeys } from './prompt.ts';

/** Asks once whether to leave: Enter and Ctrl-C leave, every other key goes on. Nothing stays on the screen. */
export async function confirmLeave(title: string, wide: Page, streams: PromptStreams): Promise<boolean> {
  const page = promptPage(wide);
  const { strong, faint } = page.style;
  const lines = [...rowsOf(title, page).map(strong), ...rowsOf(texts.practice.leaveHelp, page).map(faint)];
  const isEnter = await settle((context) => askKey({ lines }, context), streams);
  return isEnter === left || isEnter;
}

/** Asks to try something again: Enter does, Ctrl-C gives up. Nothing stays on the screen. */
export async function askRetry(help: string, wide: Page, streams: PromptStreams): Promise<boolean> {
  const page = promptPage(wide);
  const lines = rowsOf(help, page).map(page.style.strong);
  for (;;) {
    const answer = await settle((context) => askKey({ lines }, context), streams);
    if (answer === left) return false;
    if (answer) return true;
  }
}

/** Shows lines until a key is pressed; tells whether it was Enter. */
export const askKey = createPrompt<boolean | Unanswered, { lines: readonly string[] }>(({ lines }, done) => {
  useReadlineKeys(done);
  useKeypress((key) => {
    if (!(key.ctrl && 'zd'.includes(key.name))) done(isEnterKey(key));
  });
  return `${lines.join('\n')} `;
});
