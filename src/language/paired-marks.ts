/** Marks that come in pairs, each as what opens and what closes; those of one kind stand in the place of one another. */
const kinds: readonly (readonly [opening: string, closing: string])[] = [
  ['“「『', '”」』'],
  ['（(', '）)'],
  ['【', '】'],
];
/** A title in such brackets has no sentence. */
const ofTitle = 1 << 2;
const sentenceEnds = '。？！';

/** Which kinds are open at a place of a text: a bit for each. A line end closes all. */
export type Open = number;

/** None is open. */
export const noneOpen: Open = 0;

/** By unit, the kinds that it opens, closes or must find closed. */
const opened = new Uint8Array(0x10000);
const closed = new Uint8Array(0x10000);
const ended = new Uint8Array(0x10000);
/** By unit, 1 for all marks that are paired, or end what is open. */
export const isPairing = new Uint8Array(0x10000);

for (const [kind, [opening, closing]] of kinds.entries()) {
  for (const mark of opening) opened[mark.charCodeAt(0)] = 1 << kind;
  for (const mark of closing) closed[mark.charCodeAt(0)] = 1 << kind;
  for (const mark of `${opening}${closing}\n`) isPairing[mark.charCodeAt(0)] = 1;
}
ended['\n'.charCodeAt(0)] = (1 << kinds.length) - 1;
for (const mark of sentenceEnds) {
  ended[mark.charCodeAt(0)] = ofTitle;
  isPairing[mark.charCodeAt(0)] = 1;
}

const openBehind = (unit: number, open: Open): Open => (open | opened[unit]) & ~closed[unit] & ~ended[unit];

/** What is open behind a text. */
export function openAfter(text: string, before: Open): Open {
  let open = before;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isPairing[unit] === 1) open = openBehind(unit, open);
  }
  return open;
}

/** What was open before a text, as its first marks tell, or else what is open behind it. */
export function openBefore(text: string, behind: Open): Open {
  let open = behind;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const unit = text.charCodeAt(at);
    open = (open | closed[unit]) & ~opened[unit] & ~ended[unit];
  }
  return open;
}

/** Whether each mark of a text opens where its kind is not open, closes what is open, and nothing ends in between. */
export function isPaired(text: string, before: Open): boolean {
  let open = before;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((opened[unit] & open) | (closed[unit] & ~open) | (ended[unit] & open)) return false;
    open = openBehind(unit, open);
  }
  return true;
}
