import { halveWidth } from '../../session/rating.ts';
import { texts } from '../../texts/texts.ts';
import { type Choice, choose } from './choose.ts';
import type { Page } from './page.ts';
import type { left, PromptStreams } from './prompt.ts';

export type MenuChoice = 'goOn' | 'skip' | 'giveUp' | 'editor' | 'stop' | 'keys';

export interface MenuRequest {
  /** The command that "open in the editor" runs; null where there is no text to edit. */
  editor: string | null;
  /** It was skipped before: skipped again, it stays out. */
  isBack: boolean;
  page: Page;
}

const letters: { [Value in MenuChoice]: string } = {
  goOn: 'c',
  skip: 's',
  giveUp: 'g',
  editor: 'e',
  stop: 'q',
  keys: 'k',
};

/** Asks what to do in a pause; the question is not on the screen meanwhile. Esc goes on. */
export function askMenu(request: MenuRequest, streams: PromptStreams): Promise<MenuChoice | typeof left> {
  const choices = menuChoices(request);
  return choose<MenuChoice>(
    {
      title: texts.practice.menu.title,
      help: texts.practice.menu.help,
      choices,
      onEnter: 'goOn',
      onEscape: 'goOn',
      isInline: false,
      isDeafFirst: false,
      read: (typed) => readChoice(typed, choices),
      ...request.page,
    },
    streams,
  );
}

function menuChoices({ editor, isBack }: MenuRequest): Choice<MenuChoice>[] {
  const { menu } = texts.practice;
  const labels: { [Value in MenuChoice]: string } = {
    goOn: menu.goOn,
    skip: isBack ? menu.skipAgain : menu.skip,
    giveUp: menu.giveUp,
    editor: menu.editor(editor ?? ''),
    stop: menu.stop,
    keys: menu.keys,
  };
  const offered = (Object.keys(labels) as MenuChoice[]).filter(
    (value) => value !== 'editor' || editor !== null,
  );
  return offered.map((value, index) => ({
    value,
    label: labels[value],
    keys: [String(index + 1), letters[value], value.toLowerCase()],
  }));
}

function readChoice(typed: string, choices: readonly Choice<MenuChoice>[]): MenuChoice | null {
  const word = halveWidth(typed).trim().toLowerCase();
  return choices.find(({ keys }) => keys.includes(word))?.value ?? null;
}
