import { texts } from '../../texts/texts.ts';
import type { Page } from '../page.ts';
import { type Choice, numberChoices } from './choice.ts';
import { choose } from './choose.ts';
import type { left, PromptStreams } from './prompt.ts';

type MenuChoice = 'goOn' | 'skip' | 'giveUp' | 'editor' | 'stop' | 'keys' | 'hint' | 'flag' | 'note' | 'undo';

/** What can be had beside the question. */
export type Aid = 'hint' | 'flag' | 'note' | 'undo';

interface MenuRequest {
  /** The command that "open in the editor" runs; null where there is no text to edit. */
  editor: string | null;
  /** It was skipped before: skipped again, it stays out. */
  isBack: boolean;
  /** What is offered besides. */
  aids?: readonly Aid[];
  /** The window has few rows: what is offered besides is not listed. */
  isLow?: boolean;
  page: Page;
}

const letters: { [Value in MenuChoice]: string } = {
  goOn: 'c',
  skip: 's',
  giveUp: 'g',
  editor: 'e',
  stop: 'q',
  keys: '?',
  hint: 'h',
  flag: 'f',
  note: 'n',
  undo: 'u',
};

/** Asks what to do in a pause; the question is not on the screen meanwhile. Esc goes on. */
export function askMenu(request: MenuRequest, streams: PromptStreams): Promise<MenuChoice | typeof left> {
  const offered = menuChoices(request);
  const isListed = ({ value }: Choice<MenuChoice>) => !request.isLow || !isAid(value);
  return choose<MenuChoice>(
    {
      title: texts.practice.menu.title,
      help: texts.practice.menu.help,
      choices: offered.filter(isListed),
      others: offered.filter((choice) => !isListed(choice)),
      onEnter: 'goOn',
      ...request.page,
    },
    streams,
  );
}

function menuChoices({ editor, isBack, aids = [] }: MenuRequest): Choice<MenuChoice>[] {
  const { menu } = texts.practice;
  const labels: { [Value in MenuChoice]: string } = {
    goOn: menu.goOn,
    skip: isBack ? menu.skipAgain : menu.skip,
    giveUp: menu.giveUp,
    editor: menu.editor(editor ?? ''),
    stop: menu.stop,
    keys: menu.keys,
    hint: menu.hint,
    flag: menu.flag,
    note: menu.note,
    undo: menu.undo,
  };
  const isOffered = (value: MenuChoice) => {
    if (value === 'hint' || value === 'flag' || value === 'note' || value === 'undo')
      return aids.includes(value);
    return value !== 'editor' || editor !== null;
  };
  const offered = (Object.keys(labels) as MenuChoice[]).filter(isOffered);
  return numberChoices(offered, { labels, letters });
}

/** Whether a choice is something beside the question, to which it then goes back. */
export function isAid(value: MenuChoice): value is Aid {
  return ['hint', 'flag', 'note', 'undo'].includes(value);
}
