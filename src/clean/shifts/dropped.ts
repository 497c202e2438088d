import { isHan } from '../../language/han.ts';
import { shareOf } from '../../language/lexicon.ts';
import { segment } from '../../language/segment.ts';
import { foldText } from '../../script/fold.ts';
import { bytesOf, characterOf } from './bytes.ts';
import type { Restoration, Scales, Surroundings } from './weigh.ts';

/** A run of bytes, both ends included. */
type Range = readonly [first: number, last: number];

/** The user-defined areas of GBK: their codes are private-use characters, which some sites drop. */
const userDefined: readonly { leads: Range; trails: Range }[] = [
  { leads: [0xaa, 0xaf], trails: [0xa1, 0xfe] },
  { leads: [0xf8, 0xfe], trails: [0xa1, 0xfe] },
  { leads: [0xa1, 0xa7], trails: [0x40, 0xa0] },
];

/** A character less frequent than this, on its own in a sentence, may be what two others have left. */
const rareAlone = 5e-5;

/** How much likelier (natural logarithm) two characters must be than the one that is there. */
const leastGain = 3;

const privateUse = /[\ue000-\uf8ff]/;

/** Whether the site has dropped the private-use characters, as far as the text can tell: it has none. */
export const mayHaveDropped = (text: string): boolean => !privateUse.test(text);

/**
 * A restored passage in which characters stood whose inner bytes were a private-use character that the site has
 * dropped: one odd character holds what is left of two.
 *
 *     感受?!蔽視托穆    我曂心 → 我會耐心: 曂 = 95CD, 會 = 95FE, 耐 = C4CD; FEC4 is gone
 */
export function restoreDropped(scales: Scales, restoration: Restoration, around: Surroundings): Restoration {
  let { restored, margin, score } = restoration;
  const now = around.before + around.shown + around.after;
  for (const at of [...oddPlaces(restored, around.before)].reverse()) {
    const left = around.before + restored.slice(0, at);
    const right = restored.slice(at + 1) + around.after;
    const two = scales.choose(splits(restored[at]), { left, right, now });
    const one = scales.choose([restored[at]], { left, right, now });
    if (two.score - one.score < leastGain) continue;
    restored = restored.slice(0, at) + two.chosen + restored.slice(at + 1);
    margin = Math.min(margin, two.margin);
    score += two.score - one.score - leastGain;
  }
  return { ...restoration, restored, margin, score };
}

function* oddPlaces(restored: string, before: string): Generator<number> {
  let at = -before.length;
  for (const word of segment(foldText(before + restored))) {
    if (at >= 0 && word.length === 1 && isHan(word) && shareOf(word) < rareAlone) yield at;
    at += word.length;
  }
}

/** Both characters that a character's two bytes may have come from. */
function* splits(character: string): Generator<string> {
  const bytes = bytesOf(character);
  if (bytes === null) return;
  for (const { leads, trails } of userDefined) {
    const firsts = known(leads, (byte) => characterOf(bytes.lead, byte));
    const seconds = known(trails, (byte) => characterOf(byte, bytes.trail));
    for (const first of firsts) for (const second of seconds) yield first + second;
  }
}

function known([first, last]: Range, characterFor: (byte: number) => string | null): string[] {
  const characters: string[] = [];
  for (let byte = first; byte <= last; byte += 1) {
    const character = characterFor(byte);
    if (character !== null && shareOf(foldText(character)) > 0) characters.push(character);
  }
  return characters;
}
