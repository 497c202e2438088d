import type { Entry } from '../entry.ts';
import type { TrueQuestion } from '../truth.ts';
import { type ComparedQuestion, type Kind, loadSources, type Source } from './document.ts';
import { spoil, type Variant } from './spoil.ts';

const undamaged: Variant = {
  name: 'undamaged',
  keepPrivateUse: true,
  wholeOneIn: 1,
  furniture: 'none',
  isDense: false,
};

const layouts: Record<Kind, string> = {
  machine: 'one line, answers unmarked',
  labelled: 'one line, answers labelled in places',
  paragraphs: 'a line per paragraph, 第一题 答案 解析',
  halves: 'one line, answers in a second half',
};

/** The invented documents as they were before a site damaged them. */
export function loadUndamaged(): Entry[] {
  return loadSources().map(toEntry);
}

function toEntry(source: Source): Entry {
  const { clean, truth } = spoil(source, undamaged);
  const asTrue = (question: ComparedQuestion): TrueQuestion => ({
    ...question,
    kind: 'open',
    options: [],
    key: null,
  });
  return {
    name: source.name,
    set: source.set,
    layout: layouts[source.kind],
    file: `${source.name}.txt`,
    bytes: new TextEncoder().encode(clean),
    encoding: 'utf-8',
    truth: { ...truth, questions: truth.questions.map(asTrue) },
  };
}
