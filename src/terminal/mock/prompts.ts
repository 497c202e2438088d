import { texts } from '../../texts/texts.ts';
import { type Choice, numberChoices } from '../drill/choice.ts';
import { choose } from '../drill/choose.ts';
import { askKey } from '../drill/leave.ts';
import { left, type PromptStreams, promptPage, settle } from '../drill/prompt.ts';
import { type Page, rowsOf } from '../page.ts';

/** Asks to begin: Enter does, Ctrl-C leaves; any other key is told that it does nothing. Nothing of it stays on the screen. */
export async function askStart(
  { start, onlyEnter }: { start: string; onlyEnter: string },
  wide: Page,
  streams: PromptStreams,
): Promise<'start' | typeof left> {
  const page = promptPage(wide);
  const help = rowsOf(start, page).map(page.style.strong);
  let lines = help;
  for (;;) {
    const answer = await settle((context) => askKey({ lines }, context), streams);
    if (answer === left) return left;
    if (answer) return 'start';
    lines = [...rowsOf(onlyEnter, page), ...help];
  }
}

type MockMenuChoice = 'goOn' | 'skip' | 'overview' | 'editor' | 'keys';

interface MockMenuRequest {
  /** The command that "open in the editor" runs; null where there is no text to edit. */
  editor: string | null;
  page: Page;
}

const letters: { [Value in MockMenuChoice]: string } = {
  goOn: 'c',
  skip: 's',
  overview: 'o',
  editor: 'e',
  keys: '?',
};

/** Asks what to do in a pause; the question is not on the screen meanwhile. Esc goes on. */
export function askMockMenu(
  { editor, page }: MockMenuRequest,
  streams: PromptStreams,
): Promise<MockMenuChoice | typeof left> {
  const { menu } = texts.practice;
  const labels: { [Value in MockMenuChoice]: string } = {
    goOn: menu.goOn,
    skip: menu.skip,
    overview: texts.mock.menu.overview,
    editor: menu.editor(editor ?? ''),
    keys: menu.keys,
  };
  const offered = (Object.keys(labels) as MockMenuChoice[]).filter(
    (value) => value !== 'editor' || editor !== null,
  );
  const choices = numberChoices(offered, { labels, letters });
  const { title, help } = menu;
  return choose<MockMenuChoice>({ title, help, choices, onEnter: 'goOn', ...page }, streams);
}

/** Asks whether to go through the references, or to see the scores at once. Where the time was up, keys may still come that were meant for the answer. */
export function askReview(
  { page, isCutOff }: { page: Page; isCutOff: boolean },
  streams: PromptStreams,
): Promise<'review' | 'scores' | typeof left> {
  const { review } = texts.mock;
  const choices: Choice<'review' | 'scores'>[] = [
    { value: 'review', label: review.goThrough, keys: ['1', 'r', 'references'] },
    { value: 'scores', label: review.scores, keys: ['2', 's', 'scores'] },
  ];
  const { title, help } = review;
  return choose<'review' | 'scores'>(
    { title, help, choices, onEnter: 'review', isDeafFirst: isCutOff, ...page },
    streams,
  );
}
