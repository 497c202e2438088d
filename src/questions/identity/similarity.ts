/** Where a question stands in its document, by a key that `keysOf` made. */
export interface PlacedKey {
  key: string;
  section: string | null;
  number: number | null;
}

/**
 * Two readings of one document: from here on, questions are the same one reworded. Of the different questions that
 * stand in one seed only one pair reaches it (最重要的素質 and 最重要的職業素養), and these could well be each other's
 * rewording; the next pairs are below a half.
 */
const rewordedFrom = 0.6;
/** At the same place of the document less is enough: a repaired or cut stem shares fewer grams with what it was. */
const rewordedInPlaceFrom = 0.4;
/** Of so few grams most only ask, as in `什么是栈`: what is asked about may be another although they share these. */
const fewGrams = 3;
const briefRewordedFrom = 0.8;
/** Where one stem is the other's beginning, as when the border to the answer was found elsewhere. */
const containedFrom = 0.8;
/** In another document the same question may differ by so much of its length, and only by what adds no sense. */
const sameUpTo = 0.1;
/** A key shorter than this says too little to be compared by similarity. */
const shortestContent = 4;
/** Near-duplicates share one of so many sketches nearly always: 1 − (1 − J)⁸ for J = 0.7 is 0.9999. */
const sketchCount = 8;
/** Above this, aligning takes too long: longer stems are compared by their grams alone, or only exactly. */
const longestAligned = 2_000;

/** Words that ask politely or only lead in: with and without them it is the same question. */
const fillers =
  /谈一谈|谈谈|说一说|说说|讲一讲|讲讲|聊一聊|聊聊|简单|简要|简述|能否|能不能|可否|一下|[请你您的地得了吗呢吧啊呀会]/gu;
/** What turns a question into another one although hardly anything changes. */
const opposites = [
  '优缺 优劣 功败 成败 胜败 胜负 正反 正负 利弊 高低 大小 多少 增减 升降 上下 内外 前后 新旧 强弱 长短 快慢 好坏 是非',
  '有无 男女 左右 进退 买卖 收支 同异 积消 支反 接拒 同拒 对错 对误 喜讨 来去 入出 开关 早晚 先后 难易',
]
  .join(' ')
  .split(' ');
const negation = /^[不没未非无勿]$/u;
const numerals = /[0-9一二三四五六七八九十百千万两]/gu;
const tellingCharacters = new RegExp(
  `[不没未非无别勿0-9一二三四五六七八九十百千万两${opposites.join('')}]`,
  'u',
);
/** Whether a text has characters that only byte-shifted text has. */
function isDamaged(text: string): boolean {
  // Not made when the program starts: reading classes of Unicode takes long.
  return /[\p{Co}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Cyrillic}€\ufffd]/u.test(
    text,
  );
}

/** A stretch in which two texts differ; one side may be empty. */
interface Difference {
  left: string;
  right: string;
}

/** Two keys of different documents stand for one question: nothing but fillers, a word more, or damage parts them. */
export function isSameQuestion(leftKey: string, rightKey: string): boolean {
  const left = contentOf(leftKey);
  const right = contentOf(rightKey);
  const length = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) < shortestContent) return false;
  if (left === right) return true;
  if (length > longestAligned) return false;
  const isRepaired = isDamaged(left) !== isDamaged(right);
  if (isRepaired) return diceOf(gramsOf(left), gramsOf(right)) >= rewordedFrom;
  if (Math.abs(left.length - right.length) > length * sameUpTo) return false;
  const differences = differencesOf(left, right);
  const changed = differences.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
  return changed <= length * sameUpTo && differences.every(addsNoSense);
}

/**
 * Pairs the questions of a document that are new in this reading with those that are gone since the last one, the
 * most similar first, each at most once.
 */
export function matchReworded<Gone extends PlacedKey>(
  added: readonly PlacedKey[],
  gone: readonly Gone[],
): [PlacedKey, Gone][] {
  const likeness = likenessWith(gone);
  const pairs = added.flatMap((question) =>
    likeness(question).map(({ other, score }) => ({ question, other, score })),
  );
  const matched: [PlacedKey, Gone][] = [];
  const taken = new Set<PlacedKey>();
  for (const { question, other } of pairs.sort((a, b) => b.score - a.score)) {
    if (taken.has(question) || taken.has(other)) continue;
    taken.add(question).add(other);
    matched.push([question, other]);
  }
  return matched;
}

/** A few numbers of which near-duplicates share one at least: the smallest hashes of the grams. */
export function sketchesOf(key: string): number[] {
  const hashes = [...gramsOf(contentOf(key)).keys()].map(hashOf);
  return hashes.sort((a, b) => a - b).slice(0, sketchCount);
}

/**
 * So many questions at the most are compared with one: those that share its seldomest grams. Of a few hundred questions
 * that is nearly all of them; of a hundred thousand each would have to be compared with each.
 */
const mostCompared = 500;

/** For a question, those of `gone` that it may be a rewording of. */
function likenessWith<Gone extends PlacedKey>(
  gone: readonly Gone[],
): (question: PlacedKey) => { other: Gone; score: number }[] {
  const grams = gone.map(({ key }) => gramsOf(contentOf(key)));
  const sizes = grams.map(sizeOf);
  const holders = new Map<string, number[]>();
  for (const [place, held] of grams.entries())
    for (const trait of [...held.keys(), placeOf(gone[place])]) {
      const known = holders.get(trait) ?? [];
      holders.set(trait, known);
      known.push(place);
    }
  return (question) => {
    const own = gramsOf(contentOf(question.key));
    const size = sizeOf(own);
    const sharing = [...own.keys(), placeOf(question)].map((trait) => holders.get(trait) ?? []);
    return someOf(sharing).flatMap((place) => {
      const other = gone[place];
      const shared = sharedOf(own, grams[place]);
      if (shared === 0) return [];
      const score = rewordingScore({ question, other, shared, sizes: [size, sizes[place]] });
      return score === null ? [] : [{ other, score }];
    });
  };
}

/** Longer than any gram. */
const placeOf = ({ section, number }: PlacedKey): string => `${number} ${section}`;

/** What stands in lists, each once, in order: that of the shortest ones, as far as `mostCompared` goes. */
function someOf(lists: readonly (readonly number[])[]): number[] {
  const found = new Set<number>();
  let left = mostCompared;
  for (const list of lists.toSorted((one, other) => one.length - other.length)) {
    left -= list.length;
    if (left < 0) break;
    for (const one of list) found.add(one);
  }
  return [...found].sort((one, other) => one - other);
}

interface Comparison {
  question: PlacedKey;
  other: PlacedKey;
  /** How many grams they share, and how many each has. */
  shared: number;
  sizes: readonly [number, number];
}

/** How alike two readings of a question are, null where they are not the same question. */
function rewordingScore({ question, other, shared, sizes: [own, others] }: Comparison): number | null {
  const dice = (2 * shared) / (own + others);
  const isInPlace = question.number === other.number && question.section === other.section;
  const isContained = shared >= containedFrom * Math.min(own, others);
  const isBrief = Math.min(own, others) <= fewGrams;
  const isAlike = dice >= rewordedFrom || (isInPlace && (dice >= rewordedInPlaceFrom || isContained));
  if (!isAlike || (isBrief && dice < briefRewordedFrom)) return null;
  const [left, right] = [contentOf(question.key), contentOf(other.key)];
  if (Math.max(left.length, right.length) <= longestAligned && isContrary(differencesOf(left, right)))
    return null;
  return dice + (isInPlace ? 1 - rewordedFrom : 0);
}

function contentOf(key: string): string {
  return key.replace(fillers, '') || key;
}

function gramsOf(text: string): Map<string, number> {
  const characters = [...text];
  const grams = new Map<string, number>();
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const gram = characters[at] + characters[at + 1];
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Twice what they share, over what both hold: 0 to 1. */
function diceOf(left: Map<string, number>, right: Map<string, number>): number {
  return (2 * sharedOf(left, right)) / (sizeOf(left) + sizeOf(right) || 1);
}

function sharedOf(left: Map<string, number>, right: Map<string, number>): number {
  let shared = 0;
  for (const [gram, count] of left) shared += Math.min(count, right.get(gram) ?? 0);
  return shared;
}

function sizeOf(grams: Map<string, number>): number {
  return [...grams.values()].reduce((sum, count) => sum + count, 0);
}

/** 32-bit FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A word more or less, that neither negates nor counts; a word in the place of another makes another question. */
function addsNoSense({ left, right }: Difference): boolean {
  const isReplaced = left !== '' && right !== '';
  return !isReplaced && !tellingCharacters.test(left + right);
}

function isContrary(differences: readonly Difference[]): boolean {
  return differences.some(({ left, right }) => {
    const numbers = [numeralsOf(left), numeralsOf(right)];
    const isOtherNumber = numbers[0] !== '' && numbers[1] !== '' && numbers[0] !== numbers[1];
    return (
      isOtherNumber || negation.test(left + right) || opposites.some((pair) => areOpposite(pair, left, right))
    );
  });
}

function numeralsOf(text: string): string {
  return text.match(numerals)?.join('') ?? '';
}

function areOpposite(pair: string, left: string, right: string): boolean {
  const holds = (text: string, own: string, other: string) => text.includes(own) && !text.includes(other);
  return (
    (holds(left, pair[0], pair[1]) && holds(right, pair[1], pair[0])) ||
    (holds(left, pair[1], pair[0]) && holds(right, pair[0], pair[1]))
  );
}

/** Where two texts differ, along their longest common subsequence. */
function differencesOf(left: string, right: string): Difference[] {
  const lengths = commonLengths(left, right);
  const width = right.length + 1;
  const differences: Difference[] = [];
  let open: Difference | null = null;
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      open = null;
      i += 1;
      j += 1;
      continue;
    }
    if (open === null) {
      open = { left: '', right: '' };
      differences.push(open);
    }
    const isLeft =
      j === right.length || (i < left.length && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]);
    if (isLeft) open.left += left[i++];
    else open.right += right[j++];
  }
  return differences;
}

/** For each pair of places, how long the common subsequence of what follows is. */
function commonLengths(left: string, right: string): Uint16Array {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        left[i] === right[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
  return lengths;
}
