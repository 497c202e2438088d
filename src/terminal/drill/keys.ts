import { texts } from '../../texts/texts.ts';
import { indent, type Page, rowsOf } from '../page.ts';
import { cellWidth, padToCells } from '../width.ts';
import { askKey } from './leave.ts';
import { type PromptStreams, promptPage, settle } from './prompt.ts';

/** Shows keys, by default those of the answer prompt, until one is pressed. Nothing stays on the screen. */
export async function showKeys(
  wide: Page,
  streams: PromptStreams,
  layOut: (page: Page) => string[] = keyLines,
): Promise<void> {
  const page = promptPage(wide);
  const lines = [...layOut(page), page.style.faint(texts.practice.keysBack)];
  await settle((context) => askKey({ lines }, context), streams);
}

/** Shows rows while something is worked out; any key cancels it. Nothing stays on the screen. */
export async function showUntil<Result>(
  work: (cancelled: AbortSignal) => Promise<Result>,
  lines: readonly string[],
  streams: PromptStreams,
): Promise<Result> {
  const cancelling = new AbortController();
  const finishing = new AbortController();
  const finished = Symbol('finished');
  const signals = streams.signal ? [streams.signal] : [];
  const working = work(AbortSignal.any([...signals, cancelling.signal]));
  working.finally(() => finishing.abort(finished)).catch(() => {});
  const signal = AbortSignal.any([...signals, finishing.signal]);
  try {
    await settle((context) => askKey({ lines: [...lines] }, context), { ...streams, signal });
    cancelling.abort();
  } catch (error) {
    if (error !== finished) throw error;
  }
  return working;
}

/** The keys of the answer prompt and what they do: beside it where there is room, else below. */
export function keyLines(page: Page): string[] {
  return layKeys(texts.practice.keys, page);
}

export function layKeys(keys: readonly (readonly [keys: string, meaning: string])[], page: Page): string[] {
  const { strong } = page.style;
  const cells = Math.max(...keys.map(([keys]) => cellWidth(keys))) + 2;
  return keys.flatMap(([keys, meaning]) => {
    const rows = rowsOf(meaning, { columns: page.columns - cells });
    if (page.columns < 2 * cells)
      return [strong(keys), ...indent(rowsOf(meaning, { columns: page.columns - 2 }), 2)];
    return [strong(padToCells(keys, cells)) + rows[0], ...indent(rows.slice(1), cells)];
  });
}
