import { foldText } from '../script/fold.ts';
import { asidesOf, type Sentence } from './sentences.ts';
import { stepsOf } from './steps.ts';

/** Marks that tell where a point begins, wherever they stand; the group is what stands before the mark. */
const marks: readonly RegExp[] = [
  /[①-⑳]/g,
  /[(][一二三四五六七八九十]{1,3}[)]|[(]\d{1,2}[)]/g,
  /(^|[\n.;:!?])[ \t]*\d{1,2}[.,)](?!\d)/g,
  /(^|\n)[ \t]*[一二三四五六七八九十]{1,3}[,.]/g,
  /(^|[\n.;:,])[ \t]*[-•·*](?=[ \t]*[^-\d\s*])/g,
  /(^|[\n.;:,])[ \t]*(?:[一二三四五六七八九]是|其[一二三四五六])/g,
  /(^|[\n.;:!?"])[ \t]*第[一二三四五六七八九十\d]{1,3}(?:步|点|条|个|类|种|方面)?[,:、是]/g,
  /(^|[\n.;:,])[ \t]*(?:一方面|另一方面|一来|二来|三来)/g,
];

/** A lone one is a step of a story, or a word in the text. */
const fewest = 2;

/**
 * Where the points of an answer begin by its own marks: `第一步，`, `一是`, `①`, `（1）`, `1.`, `-`, bare headings, labels,
 * parts of a long list that semicolons divide, and the steps of a short answer. Rising, each once; empty where it has none.
 */
export function findOpeners(answer: string, sentences: readonly Sentence[]): number[] {
  const folded = foldText(answer);
  const places = new Set<number>();
  const add = (found: readonly number[]) => {
    if (found.length >= fewest) for (const at of found) places.add(at);
  };
  const asides = insideAsides(answer);
  for (const mark of marks) add(placesOf(folded, mark).filter((at) => asides[at] === 0));
  if (places.size === 0) add(headingsOf(answer, sentences));
  add(labelsOf(sentences));
  add(partsOf(sentences, answer.length));
  if (places.size === 0) add(paragraphsOf(sentences));
  if (places.size === 0) add(headedOf(answer, sentences));
  if (places.size === 0) add(stepsOf(folded, sentences));
  return [...places].sort((left, right) => left - right);
}

function placesOf(folded: string, mark: RegExp): number[] {
  return Array.from(folded.matchAll(mark), (match) => {
    const before = match[1] ?? '';
    const white = /^[ \t]*/.exec(match[0].slice(before.length))?.[0].length ?? 0;
    return match.index + before.length + white;
  });
}

/** By unit: whether it stands inside quotation marks or brackets, their own marks left out. */
function insideAsides(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  for (const [open, close] of asidesOf(text)) inside.fill(1, open + 1, close);
  return inside;
}

/** A longer sentence is no bare heading. */
export const longestHeading = 18;
/** Fewer short sentences than these are only short sentences. */
const fewestHeadings = 3;

/** `快速定位與確認。我會通過監控系統…` → where 快速 stands. */
function headingsOf(answer: string, sentences: readonly Sentence[]): number[] {
  const found: number[] = [];
  let wasHeading = false;
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    const start = afterLead(answer, sentence);
    const isHeading = wasHeading;
    wasHeading = false;
    if (
      next === undefined ||
      sentence.mark !== 'stop' ||
      /[?!？！”]$/.test(answer.slice(start, sentence.end))
    )
      continue;
    if (/^(?:这|那|因此|所以|但|可能)/.test(sentence.text)) continue;
    const length = sentence.end - start;
    const nextLength = next.end - next.start;
    if (length < 3 || length > longestHeading || isHeading) continue;
    if (nextLength <= longestHeading && (nextLength <= length || sentence.text.includes(','))) continue;
    found.push(start);
    wasHeading = true;
  }
  return found.length < fewestHeadings ? [] : found;
}

/** What comes to the first heading: `我會遵循以下原則：保持冷靜。`. */
const lead =
  /^[^:.]*(?:(?:以下|如下|几[个点项])[^:.,]{0,24}|[步骤原则策略方法流程措施规划能力特质方式考虑行动应对处理包括有是])[^:.,]{0,16}:/;

/** Where a sentence goes on behind words that only lead to it. */
export function afterLead(answer: string, { start, end }: { start: number; end: number }): number {
  const found = lead.exec(foldText(answer.slice(start, end)));
  return found === null || found[0].length >= end - start ? start : start + found[0].length;
}

const label =
  /^(?!例如|比如|如|问)[^:,.;!?"]{2,14}(?:,[^:,.;!?"]{2,8})?(?<!包括|如下|说明|有|是|为)(?:\([^)]{1,8}\))?:/;
const longestInLine = 10;

/** `情感关怀：首先，…` at the beginning of a line or behind a full stop. */
function labelsOf(sentences: readonly Sentence[]): number[] {
  return sentences
    .filter(
      ({ text, isFirst }) => label.test(text) && (isFirst || isShortLabel(text.slice(0, text.indexOf(':')))),
    )
    .map(({ start }) => start);
}

function isShortLabel(words: string): boolean {
  return words.length <= longestInLine && !/[我您]/.test(words);
}

const fewestParts = 3;
/** A list that is less of the answer is a detail. */
const leastShare = 0.3;

/**
 * Where the parts of a list begin that semicolons divide, and what comes behind it: `方法有：提問法，…；訪談法，…；暗訪法，…。`
 */
function partsOf(sentences: readonly Sentence[], length: number): number[] {
  const found: number[] = [];
  let run: Sentence[] = [];
  for (const [index, sentence] of sentences.entries()) {
    run.push(sentence);
    if (sentence.mark === 'semicolon') continue;
    const share = (sentence.end - run[0].start) / length;
    if (run.length >= fewestParts && share >= leastShare) {
      for (const [place, part] of run.entries()) found.push(place === 0 ? behindColon(part) : part.start);
      const next = sentences[index + 1];
      if (next !== undefined && !isClosing(next)) found.push(next.start);
    }
    run = [];
  }
  return found;
}

const closing =
  /^(?:总之|综上|总而言之|总的来说|总体来说|综合来看|我相信,?(?:这|通过|基于|凭|以上|我)|通过(?:这些|这种|以上|上述)(?:方法|方式|措施|步骤|策略|做法)[,都也]|通过规范|这样,)/;

/** Whether a sentence only rounds an answer off. */
export function isClosing({ text }: Sentence): boolean {
  return closing.test(text);
}

const fewestParagraphs = 3;
const shortestParagraph = 20;
/** A first one that is shorter than so much of the others leads to them. */
const shortestFirst = 0.6;

/** Paragraphs are points where they are long enough to be. */
function paragraphsOf(sentences: readonly Sentence[]): number[] {
  const first = sentences.filter(({ isFirst }) => isFirst);
  const total = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  if (first.length < fewestParagraphs || total / first.length < shortestParagraph) return [];
  return first
    .map(({ start }) => start)
    .slice(first[1].start - first[0].start < (shortestFirst * total) / first.length ? 1 : 0);
}

const headed =
  /^(?!我|他|这|那|如|虽|通过|在|当|因|为|对|例|比|首先|其次|然后|最|同时|此外)[^,:]{3,15},(?:能|可以|善于|有|要|即|指|包括|衡量|如|是|确保|让)/;
const fewestHeaded = 4;
const mostHeaded = 0.6;

/** Sentences that each begin with a name for what they say: `良好的溝通能力，能夠…。細致嚴謹，能夠…。` */
function headedOf(answer: string, sentences: readonly Sentence[]): number[] {
  const found = sentences.flatMap((sentence) => {
    const start = afterLead(answer, sentence);
    const text = sentence.text.slice(start - sentence.start);
    return headed.test(text) ? [start] : [];
  });
  return found.length < fewestHeaded || found.length < sentences.length * mostHeaded ? [] : found;
}

function behindColon({ start, text }: Sentence): number {
  return start + text.lastIndexOf(':') + 1;
}
