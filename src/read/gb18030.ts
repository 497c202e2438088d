/**
 * The two-byte codes of GB18030, in both directions. Node decodes them but has no encoder, so the decoder is turned
 * round once; reading and repair then agree on every code, the private-use ones too.
 */

/** A two-byte code: lead byte × 256 + trail byte. */
type Pair = number;

export const leadOf = (pair: Pair): number => pair >> 8;
export const trailOf = (pair: Pair): number => pair & 0xff;

/**
 * Codes whose character changed between the editions: older decoders, whose output lives on in scraped pages, show
 * them as private-use ones. Runs of codes in the order of the standard.
 */
const privateUseOfOlderEditions: readonly [firstPair: Pair, firstCode: number, count: number][] = [
  [0xa2e3, 0xe76c, 1],
  [0xa6d9, 0xe78d, 7],
  [0xa6ec, 0xe794, 2],
  [0xa6f3, 0xe796, 1],
  [0xa8bc, 0xe7c7, 1],
  [0xa8bf, 0xe7c8, 1],
  [0xa989, 0xe7e7, 13],
  [0xfe50, 0xe815, 47],
  [0xfe80, 0xe844, 33],
];

interface Tables {
  /** By pair: the UTF-16 unit, or 0. All two-byte codes lie in the basic plane. */
  units: Uint16Array;
  /** By UTF-16 unit: the pair, or 0. */
  pairs: Uint16Array;
}

let tables: Tables | undefined;

function buildTables(): Tables {
  const units = new Uint16Array(0x10000);
  const pairs = new Uint16Array(0x10000);
  for (const { pair, unit } of decodedPairs()) {
    units[pair] = unit;
    if (pairs[unit] === 0) pairs[unit] = pair;
  }
  for (const [firstPair, firstCode, count] of privateUseOfOlderEditions) {
    for (let step = 0; step < count; step += 1) pairs[firstCode + step] ||= firstPair + step;
  }
  return { units, pairs };
}

/** Decodes every possible pair in one call, each followed by a line feed. */
function* decodedPairs(): Generator<{ pair: Pair; unit: number }> {
  const codes: Pair[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) codes.push(lead * 256 + trail);
  }
  const bytes = Uint8Array.from(codes.flatMap((pair) => [leadOf(pair), trailOf(pair), 0x0a]));
  const lines = new TextDecoder('gb18030').decode(bytes).split('\n');
  for (const [index, pair] of codes.entries()) {
    const line = lines[index];
    if (line.length === 1 && line !== '\ufffd') yield { pair, unit: line.charCodeAt(0) };
  }
}

/** The character of a two-byte code, as a UTF-16 unit; 0 where the code has none. */
export function decodePair(lead: number, trail: number): number {
  tables ??= buildTables();
  return tables.units[lead * 256 + trail];
}

/** The two-byte code of a character given as a UTF-16 unit; 0 where it has none. */
export function encodeUnit(unit: number): Pair {
  tables ??= buildTables();
  return tables.pairs[unit];
}

/** Whether a code is a private-use character, today or in the older editions. */
export function isPrivateUse(pair: Pair): boolean {
  tables ??= buildTables();
  const unit = tables.units[pair];
  if (unit >= 0xe000 && unit <= 0xf8ff) return true;
  return privateUseOfOlderEditions.some(([first, , count]) => first <= pair && pair < first + count);
}
