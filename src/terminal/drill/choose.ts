import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  useEffect,
  useKeypress,
  useState,
} from '@inquirer/core';
import { texts } from '../../texts/texts.ts';
import { indent, type Page, rowsOf } from '../page.ts';
import type { Style } from '../style.ts';
import { type Choice, findChoice } from './choice.ts';
import {
  type left,
  type PromptStreams,
  promptPage,
  settle,
  type Unanswered,
  useReadlineKeys,
} from './prompt.ts';

/** What to choose among, and what the keys without a choice of their own mean. */
export interface Choosing<Value> {
  title: string;
  help: string;
  choices: readonly Choice<Value>[];
  /** What can be typed as well, and is not listed; below it is said what was typed. */
  others?: readonly Choice<Value>[];
  /** What Enter alone means. */
  onEnter: Value;
  /** What Esc means, where it is something else. */
  onEscape?: Value;
  /** What stands before what is typed, if it is not a number or letter. */
  prompt?: string;
  /** In one row, without arrows to choose. */
  isInline?: boolean;
  /** Passes keys over until none has come for a while: they were typed for what stood here before. */
  isDeafFirst?: boolean;
  /** What was typed → the choice, where keys alone do not tell. */
  read?: (typed: string) => Value | null;
}

type Asked = Required<Choosing<unknown>> & Page;

/**
 * Lets a person choose by number, letter or word, full-width ones too, and Enter; or by the arrows. Nothing stays on
 * the screen. Throws the signal's reason when it aborts.
 */
export function choose<Value>(
  choosing: Choosing<Value> & Page,
  streams: PromptStreams,
): Promise<Value | typeof left> {
  const { choices, others = [], onEnter } = choosing;
  const asked = {
    others,
    onEscape: onEnter,
    prompt: texts.practice.choose,
    isInline: false,
    isDeafFirst: false,
    read: (typed: string) => findChoice(typed, [...choices, ...others]),
    ...choosing,
    ...promptPage(choosing),
  } as Asked;
  return settle((context) => prompt(asked, context) as Promise<Value | Unanswered>, streams);
}

/** Whoever types is done, or has seen that the screen changed, when no key has come for so long. */
const deafMs = 700;

const prompt = createPrompt<unknown, Asked>((choosing, done) => {
  const { choices, onEnter, isInline, read } = choosing;
  const [isDeaf, hear] = useDeafness(choosing.isDeafFirst);
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState('');
  const [pointed, setPointed] = useState(() => choices.findIndex(({ value }) => value === onEnter));
  useReadlineKeys(done);
  useKeypress((key, rl) => {
    if (isDeaf) {
      rl.clearLine(0);
      return hear();
    }
    if (isEnterKey(key)) {
      const value = typed.trim() === '' ? (choices[pointed]?.value ?? onEnter) : read(typed);
      if (value !== null || typed.trim() === '') return done(value);
      setUnknown(typed.trim());
      return setTyped('');
    }
    if (key.name === 'escape') return done(choosing.onEscape);
    const step = isUpKey(key) ? -1 : isDownKey(key) ? 1 : 0;
    if (step !== 0 && !isInline) setPointed((pointed + step + choices.length) % choices.length);
    // What readline has made of the key: letters, deletions, never the arrow's own history.
    if (step !== 0) rl.clearLine(0);
    setUnknown('');
    setTyped(rl.line);
  });
  const isWrong = unknown !== '';
  const help = isWrong ? texts.practice.unknownChoice(unknown) : choosing.help;
  return view(choosing, { typed, pointed, note: isDeaf ? texts.practice.notYet : help, isWrong });
});

/** Whether keys are passed over still, and what to call when one was: the wait begins anew. */
function useDeafness(isDeafFirst: boolean): [boolean, () => void] {
  const [isDeaf, setDeaf] = useState(isDeafFirst);
  const [passedOver, setPassedOver] = useState(0);
  useEffect(() => {
    const timer = isDeafFirst ? setTimeout(() => setDeaf(false), deafMs) : undefined;
    return () => clearTimeout(timer);
  }, [passedOver]);
  return [isDeaf, () => setPassedOver(passedOver + 1)];
}

interface ChoosingState {
  typed: string;
  pointed: number;
  /** What is said below. */
  note: string;
  /** What was typed before is none of the choices, which the note says. */
  isWrong: boolean;
}

function view(choosing: Asked, state: ChoosingState): [string, string] {
  const { typed, pointed, note, isWrong } = state;
  const { title, isInline, read, style, columns } = choosing;
  const meant = typed.trim() === '' ? undefined : read(typed);
  const isMarked = (value: unknown, index: number) =>
    meant === undefined ? index === pointed : value === meant;
  const choices = choosing.choices.map(({ keys, label, value }, index) => {
    const text = isInline ? `${keys[0]} ${label}` : `${keys[0]} ${keys[1]}  ${label}`;
    const rows = rowsOf(text, { columns: columns - markCells });
    return isMarked(value, index) ? marked(rows, style) : indent(rows, markCells).join('\n');
  });
  const list = isInline && choices.length > 0 ? [choices.join(' ')] : choices;
  const heading = rowsOf(title, choosing).map(style.strong);
  const ask = rowsOf(choosing.prompt, choosing).join('\n');
  const other = meant === null ? undefined : choosing.others.find(({ value }) => value === meant);
  const below = rowsOf(other?.label ?? note, choosing).map(isWrong ? style.warning : style.faint);
  return [[...heading, ...list, `${ask} ${typed}`].join('\n'), below.join('\n')];
}

/** What stands before a choice: the mark of the one that Enter takes, or as much room. */
const mark = '> ';
const markCells = mark.length;

function marked([first, ...others]: readonly string[], style: Style): string {
  return [style.strong(mark + first), ...indent(others, markCells).map(style.strong)].join('\n');
}
