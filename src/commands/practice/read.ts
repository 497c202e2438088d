import type { QuestionId } from '../../bank/bank.ts';
import { Interrupted } from '../../errors.ts';
import { toElement } from '../../export/json.ts';
import { typedWord } from '../../script/typed.ts';
import { type Choice, choiceOf } from '../../session/choice.ts';
import type { Store } from '../../store/store.ts';
import { left } from '../../terminal/drill/prompt.ts';
import { questionLines } from '../../terminal/drill/question.ts';
import { readingLines } from '../../terminal/drill/reading.ts';
import type { Page } from '../../terminal/page.ts';
import { texts } from '../../texts/texts.ts';
import type { Context, Place } from '../program/context.ts';
import { rememberEntries } from './entries.ts';
import { readLines } from './lines/lines.ts';

/** What a reader wants who has read a question. */
type Wish = 'next' | 'back' | 'flag' | 'end';

const wishes: { [key: string]: Wish } = {
  '': 'next',
  n: 'next',
  right: 'next',
  b: 'back',
  p: 'back',
  left: 'back',
  f: 'flag',
  q: 'end',
  esc: 'end',
};

/** `practice --read`: questions with their references, one after the other. Nothing is timed, scored or kept. */
export async function readQuestions(questions: readonly QuestionId[], place: Place): Promise<void> {
  const { terminal, options } = place.context;
  if (options.json) return terminal.writeJson({ questions: await elementsOf(questions, place) });
  if (questions.length === 0) return;
  terminal.say(texts.drill.reading.selected(questions.length));
  const { ask, close } = openReader(place);
  const seen = new Set<QuestionId>();
  try {
    for (let at = 0; at < questions.length; ) {
      const id = questions[at];
      seen.add(id);
      const wish = await ask(await readingOf(questions, at, place));
      if (wish === 'end') break;
      if (wish === 'flag') flag(id, place);
      if (wish === 'back' && at === 0) terminal.say(texts.drill.reading.first);
      at += { next: 1, back: at === 0 ? 0 : -1, flag: 0 }[wish];
    }
  } finally {
    await close();
  }
  terminal.say(texts.drill.reading.done(seen.size));
}

/** What would be read, as an export gives it: a program turns no pages. */
async function elementsOf(questions: readonly QuestionId[], { store, context }: Place): Promise<object[]> {
  const entriesOf = rememberEntries(store, context);
  const entries = await Promise.all(questions.map(entriesOf));
  return entries.flat().map(toElement);
}

function flag(question: QuestionId, { store, context }: Place): void {
  const value = store.marks.of(question).isFlagged ? null : '';
  store.marks.put({ question, name: 'flag', value, atMs: context.now() });
  context.terminal.say(value === null ? texts.drill.flagOff : texts.drill.flagOn);
}

/** A question with its references as rows of a page. */
type Reading = (page: Page) => string[];

async function readingOf(questions: readonly QuestionId[], at: number, place: Place): Promise<Reading> {
  const id = questions[at];
  const { store, context } = place;
  const entries = await rememberEntries(store, context)(id);
  const choice: Choice | null = choiceOf(entries[0], texts.practice.judgeWords, null);
  const asked = { position: at + 1, planned: questions.length, entries, isBack: false, choice };
  const facts = { entries, choice, best: bestOf(store, id), marks: store.marks.of(id) };
  return (page) => [...questionLines(asked, page), '', ...readingLines(facts, page)];
}

function bestOf(store: Store, id: QuestionId): string | null {
  return store.ownAnswers.of(id)?.text ?? null;
}

interface Reader {
  ask: (reading: Reading) => Promise<Wish>;
  close: () => Promise<void>;
}

function openReader({ context }: Place): Reader {
  return context.terminal.isInteractive ? openScreen(context) : openLines(context);
}

function openScreen({ terminal, signal }: Context): Reader {
  const { style, stdin: input, stdout: output } = terminal;
  const { keys, short } = texts.drill.reading;
  const ask = async (reading: Reading) => {
    const { page } = await import('../../terminal/drill/pager.ts');
    const wish = await page<Wish>(
      {
        layOut: (columns) => reading({ columns, style }),
        status: (percent) => [`${percent === 100 ? '' : `${percent}%  `}${keys}`, keys, short],
        read: (key) => (key === '' ? null : (wishes[key] ?? null)),
        onEnd: 'next',
        paint: style.strong,
      },
      { input, output, signal },
    );
    if (wish === left) throw new Interrupted('SIGINT');
    return wish as Wish;
  };
  return { ask, close: async () => {} };
}

function openLines({ terminal, signal }: Context): Reader {
  const lines = readLines(terminal.stdin);
  // An open stdin would keep the program from ending.
  signal.addEventListener('abort', () => terminal.stdin.destroy(), { once: true });
  const ask = async (reading: Reading): Promise<Wish> => {
    terminal.write(`\n${reading(terminal).join('\n')}\n\n`);
    terminal.say(texts.drill.reading.byLine);
    for (;;) {
      const line = await lines.next();
      if (line.done) return 'end';
      const typed = typedWord(line.value);
      const wish = wishes[typed.replace(/^\/stop$/, 'q')];
      if (wish !== undefined) return wish;
      terminal.say(texts.drill.reading.unknown(typed));
    }
  };
  return { ask, close: async () => void (await lines.return(undefined)) };
}
