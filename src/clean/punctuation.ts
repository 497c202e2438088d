import { isHan } from '../language/han.ts';
import type { Edit } from './traced.ts';

const asciiMarks = ',?!:;()';
/** Full-width forms lie this far above their ASCII ones. */
const fullWidthOffset = 0xfee0;

const chineseMarks = '。、“”‘’《》〈〉「」『』【】…—·';
/**
 * Looked past to see what a mark stands beside: spaces, other marks of either width, and the numbers of a list in the
 * running text (`；②水泵`).
 */
const passedOver = /[^\S\n]|[,?!:;()，？！：；（）①-⑳㈠-㈩]/;

const toFullWidth = (mark: string): string => String.fromCharCode(mark.charCodeAt(0) + fullWidthOffset);

/**
 * Makes ASCII marks full-width where printed Chinese has them so: `,?!:;` beside Chinese text, and a pair of brackets
 * when the text outside it is Chinese (`使用(Ticketing System)管理,` → `使用（Ticketing System）管理，`). Inside a run of
 * English, code or numbers they stay (`3:2`, `f(x)`, `Hi, there`).
 */
export function findAsciiMarks(text: string): Edit[] {
  const partners = matchBrackets(text);
  const chineseBefore = findChineseBeside(text, 1);
  const chineseBehind = findChineseBeside(text, -1);
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!asciiMarks.includes(text[at])) continue;
    const start = Math.min(at, partners.get(at) ?? at);
    const end = Math.max(at, partners.get(at) ?? at);
    const isBracketedHan = start < end && isHan(text.charAt(start + 1));
    if (!chineseBefore[start] && !chineseBehind[end] && !isBracketedHan) continue;
    edits.push({ start: at, end: at + 1, insert: toFullWidth(text[at]) });
  }
  return edits;
}

/**
 * For each place, whether what comes first before it (`step` 1) or behind it (-1) on its line, is Chinese text.
 */
function findChineseBeside(text: string, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(text.length);
  let isChinese = 0;
  for (let at = step === 1 ? 0 : text.length - 1; at >= 0 && at < text.length; at += step) {
    found[at] = isChinese;
    const character = text[at];
    if (character === '\n') isChinese = 0;
    else if (!passedOver.test(character)) {
      isChinese = isHan(character) || chineseMarks.includes(character) ? 1 : 0;
    }
  }
  return found;
}

/** For each ASCII bracket that has one, the place of its partner on the same line. */
function matchBrackets(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') open = [];
    else if (text[at] === '(') open.push(at);
    else if (text[at] === ')') {
      const start = open.pop();
      if (start === undefined) continue;
      partners.set(start, at).set(at, start);
    }
  }
  return partners;
}
