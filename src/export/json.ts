import type { Entry } from '../bank/bank.ts';

/** An element of `export -f json`, its fields in the public order. */
type Element = Entry;

/** An element of `list --json`: what would give the answer away is left out. */
type Listed = Omit<Entry, 'key' | 'answer' | 'analysis'>;

export function toElement(entry: Entry): Element {
  const { id, bank, role, source, section, number, kind, question, options, key } = entry;
  const { answer, analysis, assesses, marks, truncated, script } = entry;
  return {
    id,
    bank,
    role,
    source: { file: source.file, title: source.title },
    section,
    number,
    kind,
    question,
    options: options.map(({ label, text }) => ({ label, text })),
    key,
    answer,
    analysis,
    assesses,
    marks,
    truncated,
    script,
  };
}

export function toListed(entry: Entry): Listed {
  const { key: _, answer: __, analysis: ___, ...listed } = toElement(entry);
  return listed;
}
