import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import { type left, type PromptStreams, settle, type Unanswered, useReadlineKeys } from './drill/prompt.ts';
import { indent, type Page, rowsOf } from './page.ts';
import { graphemes } from './width.ts';

/** One of those found: a row for the list, and rows that are shown while it is pointed at. */
interface PickerItem<Value> {
  value: Value;
  row: string;
  detail: readonly string[];
}

/** What was found for the words typed so far. */
export interface PickerResult<Value> {
  items: readonly PickerItem<Value>[];
  /** How many there are, or that there are none. */
  note: string;
}

/** A list that changes while one types. */
interface Picking<Value> extends Pick<Page, 'style'> {
  title: string;
  help: string;
  /** What is typed already. */
  typed: string;
  /** Which of those found for it is pointed at, from 0. */
  pointed: number;
  /** Looks up what was typed; rows for so many columns. */
  find: (typed: string, columns: number) => Promise<PickerResult<Value>>;
}

/** What was picked, with the words typed for it, and which of those found it is, from 0. */
interface Picked<Value> {
  value: Value;
  typed: string;
  pointed: number;
}

/**
 * Lets a person type words, and pick one of what is found for them by the arrows and Enter. Null where Esc leaves it.
 * Nothing stays on the screen. Throws the signal's reason when it aborts.
 */
export function pick<Value>(
  picking: Picking<Value>,
  streams: PromptStreams,
): Promise<Picked<Value> | typeof left | null> {
  const page = { ...picking, output: streams.output } as Asked;
  return settle((context) => prompt(page, context) as Promise<Picked<Value> | Unanswered | null>, streams);
}

interface Asked extends Picking<unknown> {
  output: NodeJS.WriteStream;
}

/** Who types on is not searched for: a search begins when no key has come for so long. */
const pauseMs = 120;
/** Rows that are no items: what stands above the list and below it. */
const otherRows = 8;
const mostShown = 12;

/** What the list shows, and the words that it was found for. */
interface Listed extends PickerResult<unknown> {
  words: string;
}

const nothing: PickerResult<unknown> = { items: [], note: '' };

const prompt = createPrompt<unknown, Asked>((asked, done) => {
  const [typed, setTyped] = useState(asked.typed);
  const [result, setResult] = useState<Listed>({ ...nothing, words: '' });
  const [pointed, setPointed] = useState(asked.pointed);
  const [columns, setColumns] = useState(columnsOf(asked.output));
  const listed = useRef(asked.typed);
  useReadlineKeys(done);
  useEffect(() => {
    const fit = () => setColumns(columnsOf(asked.output));
    asked.output.on('resize', fit);
    return () => void asked.output.off('resize', fit);
  }, []);
  useEffect((rl) => rl.write(asked.typed), []);
  useEffect(() => {
    const search = { isCurrent: true };
    const timer = setTimeout(async () => {
      const found = typed.trim() === '' ? nothing : await asked.find(typed, columns - markCells);
      if (!search.isCurrent) return;
      // One points at the same question when one is back, or the window has another width.
      if (listed.current !== typed) setPointed(0);
      listed.current = typed;
      setResult({ ...found, words: typed });
    }, pauseMs);
    return () => {
      search.isCurrent = false;
      clearTimeout(timer);
    };
  }, [typed, columns]);
  useKeypress((key, rl) => {
    const step = isUpKey(key) ? -1 : isDownKey(key) ? 1 : 0;
    if (key.name === 'escape') return done(null);
    // A list that was found for the words before is none to pick from; line breaks of a paste do not pick either.
    const item = result.words === typed ? result.items[pointed] : undefined;
    if (isEnterKey(key) && item) return done({ value: item.value, typed, pointed });
    if (step !== 0 || isEnterKey(key)) {
      // Readline has taken the line, or put one of its history in its place.
      rl.clearLine(0);
      rl.write(typed);
      const { length } = result.items;
      return setPointed(length === 0 ? 0 : (pointed + step + length) % length);
    }
    setTyped(rl.line);
  });
  return view(asked, { typed, result, pointed, columns });
});

/** One less than the screen has: inquirer counts a full row as two. */
function columnsOf(output: NodeJS.WriteStream): number {
  return Math.max(20, (output.columns || 80) - 1);
}

interface PickerState {
  typed: string;
  result: PickerResult<unknown>;
  pointed: number;
  columns: number;
}

const mark = '> ';
const markCells = mark.length;

function view(
  { title, help, output, style }: Asked,
  { typed, result, pointed, columns }: PickerState,
): [string, string] {
  const room = Math.max(3, Math.min(mostShown, (output.rows || 24) - otherRows));
  const first = Math.max(0, Math.min(pointed - Math.floor(room / 2), result.items.length - room));
  const list = result.items
    .slice(first, first + room)
    .flatMap(({ row, detail }, index) =>
      first + index === pointed
        ? [style.strong(mark) + row, ...indent(detail, markCells)]
        : indent([row], markCells),
    );
  const below = [result.note, help].filter(Boolean).flatMap((text) => rowsOf(text, { columns }));
  const heading = rowsOf(title, { columns }).map(style.strong);
  const input = `${mark}${lastCells(typed, columns - markCells)}`;
  return [[...heading, input].join('\n'), [...list, ...below.map(style.faint)].join('\n')];
}

/** The end of what is typed, so that the row stays one. */
function lastCells(typed: string, cells: number): string {
  const characters = graphemes(typed);
  return characters.slice(Math.max(0, characters.length - Math.floor(cells / 2))).join('');
}
