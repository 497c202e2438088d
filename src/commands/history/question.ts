import type { QuestionId } from '../../bank/bank.ts';
import { isAnswer } from '../../progress/answer.ts';
import { type Change, differenceOf } from '../../progress/difference.ts';
import type { PastAnswer } from '../../progress/past.ts';
import { safeDeep } from '../../terminal/safe.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { texts } from '../../texts/texts.ts';
import { inShownScript, loadQuestionConverters } from '../filters/shown.ts';
import type { Place } from '../program/context.ts';
import { answerJson } from './json.ts';
import { readAnswer } from './read.ts';
import { layAnswer, wrap } from './screen.ts';
import { formatTime } from './when.ts';
import type { ReportWishes } from './wishes.ts';

/** `qbank history ID`: every answer to a question, and what changed from the first to the latest. */
export async function showAnswers(
  id: QuestionId,
  wishes: ReportWishes,
  { store, context }: Place,
): Promise<void> {
  const { terminal } = context;
  const entries = store.entriesOf(id);
  const [entry] = await inShownScript(entries, context, store);
  const converterOf = await loadQuestionConverters(entries, context, store);
  const answers = store.attempts.of(id).map((attempt) => readAnswer(attempt, entry, { store, converterOf }));
  const change = wishes.answers ? findChange(answers) : null;
  const question = entry?.question ?? null;
  if (context.options.json)
    return terminal.writeJson({
      question: { id, bank: entry?.bank ?? null, section: entry?.section ?? null, question },
      answers: answers.map((answer) => answerJson(answer, wishes)),
      difference: change?.changes ?? null,
    });
  const told = safeDeep({ question, answers, change });
  const blocks = [
    [
      terminal.style.id(id),
      ...wrap(told.question ?? texts.show.withoutBank, terminal).map(terminal.style.strong),
    ],
    ...(answers.length === 0 ? [[texts.show.noAttempts]] : []),
    ...told.answers.map((answer) => layAnswer(answer, { terminal, wishes, isDated: true })),
    ...(told.change === null ? [] : [layChange(told.change, terminal)]),
  ];
  terminal.write(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

interface Changed {
  first: PastAnswer;
  latest: PastAnswer;
  changes: Change[];
}

/** Between the first and the latest answer in words; null where there are not two. */
function findChange(answers: readonly PastAnswer[]): Changed | null {
  const told = answers.filter((answer) => isAnswer(answer) && answer.text.trim() !== '');
  const [first, latest] = [told[0], told.at(-1)];
  if (first === undefined || latest === undefined || first === latest) return null;
  return { first, latest, changes: differenceOf(first.text.trim(), latest.text.trim()) };
}

/** What went stands in `[-…-]`, what came in `{+…+}`; colours only say it once more. */
function layChange({ first, latest, changes }: Changed, terminal: Terminal): string[] {
  const { difference, differenceSigns, nothingChanged } = texts.history;
  const heading = difference(formatTime(first.startedAtMs), formatTime(latest.startedAtMs));
  const isSame = changes.every(({ kind }) => kind === 'same');
  const marked = changes.map(({ kind, text }) => markChange(kind, text)).join('');
  return [
    ...wrap(heading, terminal).map(terminal.style.heading),
    ...(isSame
      ? wrap(nothingChanged, terminal)
      : [...wrap(differenceSigns, terminal), ...paintChanges(wrap(marked, terminal), terminal)]),
  ];
}

function markChange(kind: Change['kind'], text: string): string {
  if (kind === 'same') return text;
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

/** A change may run over several rows: the colour goes on in the next until its closing sign. */
function paintChanges(rows: readonly string[], { style }: Terminal): string[] {
  let open: 'removed' | 'added' | null = null;
  return rows.map((row) =>
    row
      .split(/(\[-|-\]|\{\+|\+\})/)
      .map((part) => {
        if (part === '[-' || part === '{+') open = part === '[-' ? 'removed' : 'added';
        const kind = open;
        if (part === '-]' || part === '+}') open = null;
        if (kind === null || part === '') return part;
        return kind === 'removed' ? style.bad(part) : style.good(part);
      })
      .join(''),
  );
}
