import { isNameMatch } from '../../bank/near.ts';
import type { Doubtful } from '../../store/banks/edits.ts';
import type { Store } from '../../store/store.ts';
import { safeText } from '../../terminal/safe.ts';
import { layTable } from '../../terminal/table.ts';
import { texts } from '../../texts/texts.ts';
import { inShownScript } from '../filters/shown.ts';
import type { Context } from '../program/context.ts';
import type { EditOptions } from './options.ts';

/** Lists the questions of which the reading is uncertain, with the reasons. */
export async function listDoubtful(context: Context, store: Store, { bank }: EditOptions): Promise<void> {
  const { terminal } = context;
  const found = store.doubtful().filter(({ entry }) => bank === undefined || isNameMatch(entry.bank, bank));
  const entries = await inShownScript(
    found.map(({ entry }) => entry),
    context,
    store,
  );
  const doubtful = found.map(({ doubts }, index): Doubtful => ({ entry: entries[index], doubts }));
  if (context.options.json) return terminal.writeJson({ doubtful: doubtful.map(toElement) });
  if (doubtful.length === 0) return terminal.say(texts.edit.noDoubts);
  const { headings } = texts.edit;
  const columns = [
    { heading: headings.id, paint: terminal.style.id },
    { heading: headings.bank, shrinks: 'first' as const },
    { heading: headings.doubts },
    { heading: headings.question, shrinks: true },
  ];
  const rows = doubtful.map(({ entry, doubts }) => [
    entry.id,
    safeText(entry.bank),
    doubts.map((doubt) => texts.edit.doubts[doubt]).join(texts.common.comma),
    safeText(entry.question),
  ]);
  const lines = layTable({ columns, rows }, terminal.columns);
  terminal.write(`${lines.join('\n')}\n`);
  terminal.say(texts.edit.mendNext(doubtful[0].entry.id));
}

function toElement({ entry: { id, bank, section, number, question }, doubts }: Doubtful): object {
  return { id, bank, section, number, question, reasons: doubts };
}
