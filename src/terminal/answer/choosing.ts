import { type Choice, labelOf, readChoice } from '../../session/choice.ts';
import { safeText } from '../safe.ts';
import { cellWidth } from '../width.ts';
import { wrapText } from '../wrap.ts';

/** What is chosen so far, and the option that the arrows stand on. */
export interface Choosing {
  choice: Choice;
  /** Labels as shown, in that order. */
  chosen: readonly string[];
  /** null until an arrow is pressed: Enter then takes nothing by mistake. */
  pointed: number | null;
}

/** The choice as a draft has it: its labels in one word. */
export function openChoosing(choice: Choice, draft: string): Choosing {
  return { choice, chosen: inOrder(choice, [...draft]), pointed: null };
}

/** Chooses what is typed: labels or places, one after the other, words for true and false, the space for the option pointed at. Null where that names nothing. */
export function chooseTyped(choosing: Choosing, typed: string): Choosing | null {
  const { choice } = choosing;
  if (typed.trim() === '') return choosePointed(choosing);
  if (choice.kind === 'judge') return withChosen(choosing, readChoice(typed, choice));
  const labels = [...typed.replace(/[\s,，、]/g, '')].map((sign) => labelOf(sign, choice.offers));
  if (labels.some((label) => label === null)) return withChosen(choosing, readChoice(typed, choice));
  return labels.reduce<Choosing>((before, label) => toggle(before, label as string), choosing);
}

/** Chooses the option that the arrows stand on; null while they stand on none. */
export function choosePointed(choosing: Choosing): Choosing | null {
  const { pointed, choice } = choosing;
  return pointed === null ? null : toggle(choosing, choice.offers[pointed].label);
}

/** Moves the arrows' place by so many options, round the end. */
export function pointOn(choosing: Choosing, step: number): Choosing {
  const count = choosing.choice.offers.length;
  const from = choosing.pointed ?? (step > 0 ? -1 : count);
  return { ...choosing, pointed: (((from + step) % count) + count) % count };
}

/** Takes the last choice back, or all. */
export function unchoose(choosing: Choosing, all: boolean): Choosing {
  return { ...choosing, chosen: all ? [] : choosing.chosen.slice(0, -1) };
}

/** One option among others takes the place of the one before; of several, each goes in and out. */
function toggle(choosing: Choosing, label: string): Choosing {
  const { choice, chosen } = choosing;
  if (choice.kind !== 'multiple') return { ...choosing, chosen: [label] };
  const others = chosen.filter((one) => one !== label);
  return {
    ...choosing,
    chosen: inOrder(choice, others.length < chosen.length ? others : [...chosen, label]),
  };
}

function withChosen(choosing: Choosing, labels: readonly string[] | null): Choosing | null {
  return labels && { ...choosing, chosen: labels };
}

function inOrder({ offers }: Choice, labels: readonly string[]): string[] {
  return offers.map(({ label }) => label).filter((label) => labels.includes(label));
}

/** The options as lines of at most so many cells, and where in them the cursor stands. */
export function drawChoosing(choosing: Choosing, columns: number): { text: string; cursor: number } {
  const starts: number[] = [];
  let text = '';
  for (const rows of choosing.choice.offers.map((offer) => offerRows(offer, choosing, columns))) {
    if (text !== '') text += '\n';
    starts.push(text.length);
    text += rows.join('\n');
  }
  return { text, cursor: starts[choosing.pointed ?? 0] + 1 };
}

function offerRows(
  { label, text }: Choice['offers'][number],
  { choice, chosen }: Choosing,
  columns: number,
): string[] {
  const [open, close] = choice.kind === 'multiple' ? '[]' : '()';
  const head = `${open}${chosen.includes(label) ? 'x' : ' '}${close} ${label}. `;
  const indent = columns > 2 * cellWidth(head) ? cellWidth(head) : 0;
  const [first, ...others] = wrapText(safeText(text), Math.max(2, columns - cellWidth(head)));
  return [head + first, ...others.map((row) => ' '.repeat(indent) + row)];
}
