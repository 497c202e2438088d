import type { Entry } from '../../bank/bank.ts';
import { rowsOf } from '../../terminal/page.ts';
import { safeDeep } from '../../terminal/safe.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { texts } from '../../texts/texts.ts';

/** A question as it is now, to be looked over. */
export function layEdited(entry: Entry, terminal: Terminal): string[] {
  const { section, number, kind, question, options, key, answer, analysis } = safeDeep(entry);
  const { style } = terminal;
  const rows = (text: string) => rowsOf(text, terminal);
  const labelled = (label: string, text: string | null) =>
    text === null ? [] : [style.strong(label), ...rows(text)];
  const place = [texts.list.kinds[kind], section, number === null ? null : `${number}.`];
  return [
    ...rows(place.filter(Boolean).join(' · ')).map(style.faint),
    ...rows(question).map(style.strong),
    ...options.flatMap(({ label, text }) => rows(`${label}. ${text}`)),
    ...labelled(texts.show.key, key),
    ...labelled(texts.show.referenceAnswer, answer),
    ...labelled(texts.show.analysis, analysis),
  ];
}
