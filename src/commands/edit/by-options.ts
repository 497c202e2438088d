import type { Mendable, Numbered } from '../../bank/edit.ts';
import {
  dropQuestion,
  type EditChanges,
  joinNext,
  mendFields,
  moveBorder,
  resetQuestion,
  splitOff,
  splitQuestion,
} from '../../bank/mend.ts';
import { QbankError } from '../../errors.ts';
import { typedText } from '../../script/typed.ts';
import type { Store } from '../../store/store.ts';
import { texts } from '../../texts/texts.ts';
import { keyProblem, readKey } from './key.ts';
import type { EditOptions, Target } from './options.ts';

/** Changes a question as the options say. Returns whether anything is other than before. */
export function changeByOptions(store: Store, target: Target, options: EditOptions): boolean {
  const changes = options.reset ? reset(target) : change(store, target, options);
  store.putEdits(target.bank, changes);
  return changes.size > 0;
}

function reset({ id, held }: Target): EditChanges {
  const changes = resetQuestion(held.edits, id);
  if (!held.edits.has(id) && changes.size === 1) throw new QbankError('not-edited', { id });
  return changes;
}

function change(store: Store, target: Target, options: EditOptions): EditChanges {
  const { id, held } = target;
  const numbered = present(target);
  if (options.drop) return dropQuestion(held.edits, id);
  if (options.join) return joinNext(held.edits, numbered, nextOf(target));
  if (options.split !== undefined) return split(store, target, options.split);
  if (options.border !== undefined) return mendFields(held.edits, id, border(numbered, options.border));
  return mendFields(held.edits, id, fieldsOf(numbered.question, options));
}

/** Throws where the user has taken the question out. */
function present({ id, bank, numbered }: Target): Numbered {
  if (numbered === null) throw new QbankError('dropped-question', { id, bank });
  return numbered;
}

function nextOf({ id, held: { questions } }: Target): Numbered {
  const next = questions[questions.findIndex((numbered) => numbered.id === id) + 1];
  if (next === undefined) throw new QbankError('nothing-next', { id });
  return next;
}

function border({ id, question }: Numbered, sentence: string): Partial<Mendable> {
  const moved = moveBorder(question, sentence);
  if (moved === null) throw new QbankError('no-such-sentence', { id, sentence });
  return moved;
}

function split(store: Store, target: Target, sentence: string): EditChanges {
  const { id, held } = target;
  const parts = splitQuestion(present(target).question, sentence);
  if (parts === null) throw new QbankError('no-such-sentence', { id, sentence });
  const { question, options = [] } = parts.second;
  return splitOff(held.edits, id, { ...parts, secondId: store.newId({ question, options }, held) });
}

/** The fields that the options name, checked against those that they leave as they are. */
function fieldsOf(old: Mendable, options: EditOptions): Partial<Mendable> {
  const kind = options.kind ?? old.kind;
  const all = options.option === undefined ? old.options : withOptions(old.options, options.option);
  const key = options.key === undefined ? old.key : readKey(options.key, kind);
  const expected = keyProblem({ kind, key, options: all });
  if (expected !== null && options.key !== undefined)
    throw new QbankError('wrong-value', { option: '--key', value: options.key, expected });
  if (options.option !== undefined && options.kind === undefined && options.key === undefined)
    checkKeyStays(key, all);
  const { question, answer, analysis, section } = options;
  return {
    ...(question === undefined ? {} : { question: question.trim() }),
    ...(answer === undefined ? {} : { answer: answer.trim() || null, truncated: false }),
    ...(analysis === undefined ? {} : { analysis: analysis.trim() || null }),
    ...(section === undefined ? {} : { section: section.trim() || null }),
    ...(options.kind === undefined ? {} : { kind }),
    ...(options.option === undefined ? {} : { options: all }),
    // A key that a new kind leaves without sense goes.
    ...(options.key === undefined && expected === null ? {} : { key: expected === null ? key : null }),
  };
}

/** Throws where options were taken away that the key names: which is right now, only the user can say. */
function checkKeyStays(key: string | null, options: Mendable['options']): void {
  const labels = options.map(({ label }) => label);
  if (labels.length === 0 || key === null || [...key].every((letter) => labels.includes(letter))) return;
  throw new QbankError('wrong-command-line', {
    reason: texts.edit.keyStays(key, labels.join('')),
    command: 'qbank edit',
  });
}

function withOptions(old: Mendable['options'], given: readonly string[]): Mendable['options'] {
  const words = new Map(old.map(({ label, text }) => [label, text]));
  for (const value of given) {
    const [, letter, text] = /^\s*([A-Za-zＡ-Ｚａ-ｚ])\s*[=＝]([\s\S]*)$/.exec(value) ?? [];
    if (letter === undefined)
      throw new QbankError('wrong-value', { option: '--option', value, expected: texts.edit.optionForm });
    const label = typedText(letter).toUpperCase();
    if (text.trim() === '') words.delete(label);
    else words.set(label, text.trim());
  }
  return [...words].map(([label, text]) => ({ label, text })).sort((a, b) => (a.label < b.label ? -1 : 1));
}
