import { isAction } from './action-words.ts';
import { isHan } from './characters.ts';
import type { Terms } from './terms.ts';

/** What is odd about an answer. */
export type Flag = 'empty' | 'copied' | 'keywords' | 'brief';

/** A run of text in common that is as long is no chance. */
const longestChance = 12;
const mostCopied = 0.5;

/** What part of an answer stands word for word in the reference; both in word form. */
export function copiedShare(typed: string, reference: string): number {
  const said = withoutMarks(typed);
  const source = withoutMarks(reference);
  if (said.length < longestChance) return 0;
  const runs = new Set<string>();
  for (let at = 0; at + longestChance <= source.length; at += 1)
    runs.add(source.slice(at, at + longestChance));
  let copied = 0;
  let copiedTo = 0;
  for (let at = 0; at + longestChance <= said.length; at += 1) {
    if (!runs.has(said.slice(at, at + longestChance))) continue;
    copied += at + longestChance - Math.max(at, copiedTo);
    copiedTo = at + longestChance;
  }
  return copied / said.length;
}

/** An answer that has more than this from the question says nothing of its own. */
const mostOfQuestion = 0.8;

/** Whether an answer only repeats the question; both in word form. */
export function isQuestionRepeated(typed: string, question: string): boolean {
  return withoutMarks(typed) === withoutMarks(question) || copiedShare(typed, question) > mostOfQuestion;
}

export function isCopied(share: number): boolean {
  return share > mostCopied;
}

function withoutMarks(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Words that make sentences of keywords. */
const light = new Set(
  `我 你 他 她 它 您 我们 你们 他们 大家 自己 咱 咱们 的 了 着 过 得 地 会 要 能 可以 把 被 让 给 对 跟 和 与 并 在 从 就 才 都 也 还 再 先 然后 接着
  最后 首先 其次 是 有 不 没 没有 别 说 讲 做 去 来 看 问 听 到 为 为了 因为 所以 如果 要是 但 但是 而 以 用 比 后 前 时 等 这 那 这个 那个 什么 怎么 一 个
  一个 一下 一遍 之后 以后 同时 另外 第一 第二 第三 很 更 太 越 只 又 上 下 里 完 好 起来 下来 出来 出 起 吧 呢 啊 嘛 呗 应该 需要 必须 想 觉得 认为 通过 根据 按照 针对 确保 避免 以便
  从而 并且 而且 及 或 或者 如何 怎样 立即 立刻 马上 尽快 the a an to of and or i we you they he it is are be with for in on at by that this my our
  their will would can should not but so as if when then from`
    .trim()
    .split(/\s+/),
);

const fewestWords = 6;
/** So few words may be an answer in short, unless each stands alone. */
const fewestAlone = 3;
const longestAlone = 4;
const leastLight = 0.06;
/** Where the pieces between marks are no longer than words, some light words among them make no sentences. */
const longestPiece = 4.8;
const leastLightInPieces = 0.16;
const enumerators =
  /(^|[\s,.;:!?])(?:[一二三四五六七八九十]|\d{1,2}|[(][一二三四五六七八九十\d]{1,2}[)])[.,、)]|[①-⑳]|第[一二三四五六七八九十\d]{1,2}(?:步|点|条|个|是|,)/g;
const fewestEnumerators = 3;

/** So many full stops are set by one who says something with each. */
const fewestSentences = 3;
const shortestSentence = 4;
/** A semicolon also stands between single words: it divides more than those. */
const shortestPart = 9;
/** Of the clauses, so many say what is done; a longer one strings words together all the same. */
const leastActions = 0.6;
const fewestActions = 2;
const mostWordsInAction = 4;

/** Whether an answer only strings words together, without saying anything of them. A numbered list of headings says something. */
export function isKeywords({ folded, wordEnds }: Terms): boolean {
  const clauses = clausesOfWords(folded, wordEnds);
  const words = clauses.flat();
  if (words.length < fewestAlone || Array.from(folded.matchAll(enumerators)).length >= fewestEnumerators)
    return false;
  if (areBare(clauses)) return true;
  if (areHeadings(folded) || areActions(clauses)) return false;
  const pieces = folded.split(/[\s,.;:!?、/|]+/).filter((piece) => piece !== '');
  const meanPiece = meanOf(pieces.map(({ length }) => length));
  const lightWords = words.filter((word) => light.has(word)).length;
  if (words.length < fewestWords)
    return lightWords === 0 && pieces.length >= fewestAlone && meanPiece <= longestAlone;
  const share = lightWords / words.length;
  return share < leastLight || (meanPiece < longestPiece && share < leastLightInPieces);
}

/** The words of each stretch between commas and stronger marks, in word form. */
function clausesOfWords(folded: string, wordEnds: readonly number[]): string[][] {
  const clauses: string[][] = [[]];
  let start = 0;
  for (const end of wordEnds) {
    const word = folded.slice(start, end);
    start = end;
    if (isHan(word) || /^[a-z0-9]/.test(word)) clauses[clauses.length - 1].push(word);
    else if (/[,.;:!?\n]/.test(word)) clauses.push([]);
  }
  return clauses.filter(({ length }) => length > 0);
}

/** So many single words between marks are a list, whatever words lead to it. */
const fewestBare = 6;
const leastBare = 0.75;

/** `我觉得是耐心、倾听、核实、权限、跟进、记录` */
function areBare(clauses: readonly (readonly string[])[]): boolean {
  const bare = clauses.filter(({ length }) => length === 1).length;
  return clauses.length >= fewestBare && bare >= clauses.length * leastBare;
}

/** `快速定位。根因分析。资源协调。`, or `按原因分类，每周统计；和产品、技术开会；跟进到上线。` */
function areHeadings(folded: string): boolean {
  return areParts(folded.split(/[.!?]/), shortestSentence) || areParts(folded.split(/[.;!?]/), shortestPart);
}

function areParts(passages: readonly string[], shortest: number): boolean {
  const parts = passages.map((passage) => passage.trim()).filter((part) => part !== '');
  return parts.length >= fewestSentences && meanOf(parts.map(({ length }) => length)) >= shortest;
}

/** `安抚情绪，核实问题，给出方案` */
function areActions(clauses: readonly (readonly string[])[]): boolean {
  const actions = clauses.filter(isAction).length;
  return (
    actions >= fewestActions &&
    actions >= clauses.length * leastActions &&
    meanOf(clauses.map(({ length }) => length)) <= mostWordsInAction
  );
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
