import { foldText } from '../script/fold.ts';
import type { QuestionId } from './bank.ts';
import type { Edit, Edits, Mendable, Numbered } from './edit.ts';

/** Edits to be written: each takes the place of the question's edit so far; null takes it away. */
export type EditChanges = ReadonlyMap<QuestionId, Edit | null>;

/** Gives fields of a question other values. */
export function mendFields(edits: Edits, id: QuestionId, fields: Partial<Mendable>): EditChanges {
  const old = edits.get(id) ?? { fields: {} };
  return new Map([[id, { ...old, fields: { ...old.fields, ...fields } }]]);
}

/** Takes a question out of its bank. */
export function dropQuestion(edits: Edits, id: QuestionId): EditChanges {
  return new Map([[id, { ...(edits.get(id) ?? { fields: {} }), isDropped: true }]]);
}

/**
 * Moves the border between stem and answer behind a sentence that stands in one of them; null where it stands in
 * neither. A sentence may be given by its beginning.
 *
 * stem `你好吗？我很好。`, answer `谢谢。`, sentence `你好` → stem `你好吗？`, answer `我很好。\n谢谢。`
 */
export function moveBorder(
  { question, answer }: Pick<Mendable, 'question' | 'answer'>,
  sentence: string,
): Pick<Mendable, 'question' | 'answer'> | null {
  const whole = [question, answer ?? ''].join('\n');
  const at = behindSentence(whole, sentence);
  if (at === null) return null;
  return { question: whole.slice(0, at).trim(), answer: textOrNull(whole.slice(at)) };
}

/** The two questions that one becomes when it is split. */
interface SplitQuestion {
  first: Partial<Mendable>;
  second: Partial<Mendable> & Pick<Mendable, 'question'>;
}

/**
 * Splits a question in two behind a sentence; null where it stands nowhere in it, or nothing stands behind it. What
 * comes behind belongs to the second one.
 */
export function splitQuestion(whole: Mendable, sentence: string): SplitQuestion | null {
  const { question, answer, analysis, truncated } = whole;
  const inStem = cutBehind(question, sentence);
  if (inStem) {
    const second = { ...whole, question: inStem.after, number: null };
    const first = { question: inStem.before, options: [], key: null, answer: null, analysis: null };
    return { first: { ...first, truncated: false }, second };
  }
  const inAnswer = cutBehind(answer ?? '', sentence);
  const cut = inAnswer ?? cutBehind(analysis ?? '', sentence);
  if (!cut) return null;
  const first = inAnswer ? { answer: cut.before, analysis: null } : { analysis: cut.before };
  const second = { section: whole.section, ...readSplitOff(cut.after), ...(inAnswer ? { analysis } : {}) };
  return { first: { ...first, truncated: false }, second: { ...second, truncated } };
}

/** Joins a question to the one before it: a broken stem goes on, else its words go on with the answer. */
export function joinQuestions(first: Mendable, next: Mendable): Partial<Mendable> {
  const { truncated } = next;
  const isBroken = first.answer === null && first.analysis === null && first.key === null;
  if (isBroken) {
    const { options, key, answer, analysis, kind } = next;
    const question = `${first.question}\n${next.question}`;
    const all = [...first.options, ...options];
    return { question, options: all, key, answer, analysis, truncated, ...(all.length > 0 ? { kind } : {}) };
  }
  const number = next.number === null ? '' : `${next.number}. `;
  const words = [
    `${number}${next.question}`,
    ...next.options.map(({ label, text }) => `${label}. ${text}`),
    ...[next.answer, next.analysis].filter((text) => text !== null),
  ].join('\n');
  if (first.analysis !== null) return { analysis: `${first.analysis}\n${words}`, truncated };
  return { answer: first.answer === null ? words : `${first.answer}\n${words}`, truncated };
}

/** The edits that join a question and the next one. */
export function joinNext(edits: Edits, first: Numbered, next: Numbered): EditChanges {
  const fields = joinQuestions(first.question, next.question);
  const joined: Edit = { ...(edits.get(next.id) ?? { fields: {} }), joinedTo: first.id };
  return new Map<QuestionId, Edit>([
    ...(mendFields(edits, first.id, fields) as Map<QuestionId, Edit>),
    [next.id, joined],
  ]);
}

/** The edits that put a second question behind one. */
export function splitOff(
  edits: Edits,
  id: QuestionId,
  { first, second, secondId }: SplitQuestion & { secondId: QuestionId },
): EditChanges {
  const turn = 1 + Math.max(0, ...[...edits.values()].map((edit) => edit.turn ?? 0));
  return new Map<QuestionId, Edit>([
    ...(mendFields(edits, id, first) as Map<QuestionId, Edit>),
    [secondId, { fields: second, behind: id, turn }],
  ]);
}

/** Makes a question what its document says again, with what was joined to it and without what was split off it. */
export function resetQuestion(edits: Edits, id: QuestionId): EditChanges {
  const changes = new Map<QuestionId, Edit | null>([[id, null]]);
  for (const [other, edit] of edits) {
    if (edit.behind === id) for (const change of resetQuestion(edits, other)) changes.set(...change);
    if (edit.joinedTo !== id || changes.has(other)) continue;
    const { joinedTo: _, ...rest } = edit;
    changes.set(other, isEmpty(rest) ? null : rest);
  }
  return changes;
}

function isEmpty({ fields, isDropped, behind }: Edit): boolean {
  return Object.keys(fields).length === 0 && !isDropped && behind === undefined;
}

const sentenceEnd = /[。！？!?\n][”」』）)"']*/g;

/** The offset behind a sentence, which may be given by its beginning; null where it is not in the text. */
function behindSentence(text: string, sentence: string): number | null {
  const places = visible(text);
  const wanted = squeeze(sentence.replace(/…+$/, ''));
  if (wanted === '') return null;
  const found = foldText(places.map((at) => text[at]).join('')).indexOf(wanted);
  if (found < 0) return null;
  const last = places[found + wanted.length - 1];
  sentenceEnd.lastIndex = last;
  const end = sentenceEnd.exec(text);
  return end === null ? text.length : end.index + end[0].length;
}

/** The offsets of all units that are no white space. */
function visible(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => !/\s/.test(text[at]));
}

function squeeze(text: string): string {
  return foldText(text.replace(/\s+/g, ''));
}

function cutBehind(text: string, sentence: string): { before: string; after: string } | null {
  const at = behindSentence(text, sentence);
  if (at === null || text.slice(at).trim() === '') return null;
  return { before: text.slice(0, at).trim(), after: text.slice(at).trim() };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

const leadingNumber = /^[（(【[]?(?:第|Q|问题)?\s*(\d{1,4})\s*[)）】\].、．:：题问]\s*/u;

/** What was taken for the end of an answer, read as a question of its own: its first sentence asks. */
function readSplitOff(text: string): Partial<Mendable> & Pick<Mendable, 'question'> {
  const numbered = leadingNumber.exec(text);
  const rest = numbered ? text.slice(numbered[0].length) : text;
  const asking = /^[^\n]*?[？?][”」』）)"']*|^[^\n。！!]*[。！!]?/.exec(rest)?.[0] ?? rest;
  const answer = rest.slice(asking.length).replace(/^\s*(?:答案?|参考答案|參考答案)\s*[：:]\s*/u, '');
  return {
    number: numbered ? Number(numbered[1]) : null,
    kind: 'open',
    question: asking.trim(),
    answer: textOrNull(answer),
  };
}
