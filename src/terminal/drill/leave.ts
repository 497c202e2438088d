import { createPrompt, isEnterKey, useKeypress } from '@inquirer/core';
import { practiceTexts as texts } from '../../texts/en/practice.ts';
import type { Style } from '../style.ts';
import type { ChooseStreams } from './choose.ts';

/** Asks once whether to leave: Enter and Ctrl-C leave, every other key goes on. Nothing stays on the screen. */
export async function confirmLeave(style: Style, streams: ChooseStreams): Promise<boolean> {
  try {
    return await prompt({ style }, { ...streams, clearPromptOnDone: true });
  } catch (error) {
    if (streams.signal?.aborted) throw streams.signal.reason;
    if (error instanceof Error && error.name === 'ExitPromptError') return true;
    throw error;
  }
}

const prompt = createPrompt<boolean, { style: Style }>(({ style }, done) => {
  useKeypress((key) => done(isEnterKey(key)));
  return `${style.strong(texts.leave)}\n${style.faint(texts.leaveHelp)} `;
});
