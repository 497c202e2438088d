import { practiceTexts as texts } from '../../texts/en/practice.ts';
import { cellWidth, padToCells } from '../width.ts';
import { type ChooseStreams, settle } from './choose.ts';
import { askKey } from './leave.ts';
import { indent, type Page, rowsOf } from './page.ts';

/** Shows the keys of the answer prompt until one is pressed. Nothing stays on the screen. */
export async function showKeys(page: Page, streams: ChooseStreams): Promise<void> {
  const lines = [...keyLines(page), page.style.faint(texts.keysBack)];
  await settle(askKey({ lines }, { ...streams, clearPromptOnDone: true }), streams);
}

/** The keys of the answer prompt and what they do: beside it where there is room, else below. */
export function keyLines(page: Page): string[] {
  const { strong } = page.style;
  const cells = Math.max(...texts.keys.map(([keys]) => cellWidth(keys))) + 2;
  return texts.keys.flatMap(([keys, meaning]) => {
    const rows = rowsOf(meaning, { columns: page.columns - cells });
    if (page.columns < 3 * cells)
      return [strong(keys), ...indent(rowsOf(meaning, { columns: page.columns - 2 }), 2)];
    return [strong(padToCells(keys, cells)) + rows[0], ...indent(rows.slice(1), cells)];
  });
}
