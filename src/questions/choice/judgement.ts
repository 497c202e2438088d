import { pointer } from '../../outline/marks/pointer.ts';
import type { Span } from '../../read/span.ts';
import type { FoundKey } from './letters.ts';

const subject = '(?:(?:本题|此题|该题|题干|这种|这一|该|此)?(?:说法|表述|观点|叙述|命题|做法)?(?:是)?)';
const yes = '正确|对|√|✓|✔|☑|✅|T(?:rue|RUE)?|true|是(?!的)|Y(?:es|ES)?|V|○|〇|勾';
const no = '错误|不正确|不对|错|×|✗|✘|✕|❌|╳|Х|X|x|F(?:alse|ALSE)?|false|否|非|不是|N(?:o|O)?|叉';
const judgement = new RegExp(
  `^\\s*[（【“[]?\\s*${subject}(?:(${yes})|(${no}))(?:的)?\\s*[）】”\\]]?(?:(?<=[）】])|(?=$|[\\s。，；：、.！（【]|理由|原因|改正))`,
);
const conclusion = new RegExp(
  `(?:(?:故|因此|所以|综上)[，]?${subject}|(?:^|[，。])(?:[本此该]题|题干|此|该)(?:说法|表述|观点|叙述|命题)是?)(?:(正确|对)|(错误|不正确|不对|错))(?:的)?[。！]?\\s*$`,
);

/** A judgement at the start of a text in plain form: `对` `√` `正确` `T` `是` `错。因为…`; null if none. */
export function readJudgement(text: string): FoundKey | null {
  const match = judgement.exec(text);
  if (!match) return null;
  const { length } = match[0];
  return {
    key: match[1] === undefined ? 'F' : 'T',
    length,
    isAlone: /^[\s。，；、.]*$/.test(text.slice(length)),
  };
}

/** The judgement that an explanation ends with: `…，故错误。` */
export function readConclusion(text: string): string | null {
  const match = conclusion.exec(text);
  if (!match) return null;
  return match[1] === undefined ? 'F' : 'T';
}

const signs = '√|✓|✔|×|✗|✘|✕|╳|Х|X|x|对|错|正确|错误|是|否|T|F|Y|N|V';
/** Square brackets too, but not of code: `List[T]`; corners at the end of a line: `…同库存放。「×」`. */
const opened = '(?:[（【]|(?<![\\w\\])])\\[|“(?=\\s*[√✓✔×✗✘✕╳]\\s*”[。.]?\\s*(?:\\n|$)))[\\s_]*';
/** `（A对）`: with the letter of the option that says so. */
const lettered = '(?:[AB][.、]?(?=[对错正]))?';
const letteredStart = new RegExp(`^${lettered}`);
const inBracket = new RegExp(`${opened}(${lettered}(?:${signs}|(?<=^\\s*（[\\s_]*)O))[\\s_]*[）】\\]”]`, 'g');
/** A circle or 非 may stand for something else, but before all of the statement, where nothing says that the statement is to be judged. */
const inBracketOfJudged = new RegExp(
  `${opened}(${lettered}(?:${signs}|○|〇|◯|O|非|TRUE|True|true|FALSE|False|false))[\\s_]*[）】\\]”]`,
  'g',
);
/** `…是火警电话。__√__`: on the line to write on; `…是火警电话。‖√‖`: between bars. */
const onLine =
  /(?<=[\u3400-\u9fff。”）])(?:_+|[═‖━─]{1,4}|\|\|)\s*([√✓✔×✗✘✕╳]|正确|错误|对|错)\s*(?:_+|[═‖━─]{1,4}|\|\|)(?=[。\s]*$)/;
const signOnly = /^[√✓✔×✗✘✕╳]$/;
/** A sign, or a word on a line of its own. */
const bareSign = new RegExp(
  `(?<!\\s)(?:\\s*(?:${pointer}\\s*)?([√✓✔×✗✘✕❌✅])|\\s*\\n\\s*(正确|错误|对|错)。?)\\s*$`,
);

const empty = '([□☐○◯]|（\\s*）)';
const ticked = '(?:[☑☒✅■●√✓✔×]|（\\s*[√✓✔]\\s*）)';
/** `…可以载人。 □对 ☑错`, `…（ ）对（√）错`: of two words behind the statement the one that is ticked, or neither. */
const boxed = new RegExp(
  `(?<!\\s)\\s*(?:${empty}|(?!×)${ticked})\\s*(?:对|正确|是)\\s*[/、]?\\s*(?:${empty}|${ticked})\\s*(?:错误?|不正确|否)\\s*$`,
);

function findBoxed(text: string): StemJudgement | null {
  const match = boxed.exec(text);
  const [, yes, no] = match ?? [];
  if (!match || match.index === 0 || (yes === undefined) === (no === undefined)) return null;
  const key = yes === undefined ? 'T' : 'F';
  return { key, start: match.index, end: text.length, bracketEnd: text.length };
}

/** `…随意销毁。 错`, or behind the bracket that was left empty: `…即可上岗。（ ） F`, or what points at it: `…可以倒卖 → 错` */
const bareWord = new RegExp(
  `(?:(?<=[。）】]\\s{0,8})|(?<=[^\\s])\\s*${pointer}\\s*)(正确|错误|对|错|[TF])。?\\s*$`,
);

/** Where a stem's own judgement stands, in offsets of the stem. */
interface StemJudgement {
  key: string;
  start: number;
  end: number;
  /** Where the bracket ends that holds it. */
  bracketEnd: number;
  /** Why it is so, within the bracket. */
  reason?: Span;
}

/** `单价由店长定。（×，应由总部定）`: the bracket that ends a statement tells why as well. */
const reasoned =
  /[（【[]\s*([√✓✔×✗✘✕╳]|正确|错误|对|错)\s*[，：；。]\s*([^（）【】]{2,200})[）】\]][。.]?\s*$/d;

function findReasoned(text: string, isExpected: boolean): StemJudgement | null {
  const match = reasoned.exec(text);
  if (!match || match.index === 0 || !(isExpected || /[√✓✔×✗✘✕╳]/.test(match[1]))) return null;
  const [, [start] = [0, 0], [from, end] = [0, 0]] = match.indices ?? [];
  const key = readJudgement(match[1])?.key ?? 'F';
  return { key, start, end, bracketEnd: text.length, reason: { start: from, end } };
}

/**
 * The judgement in a stem's brackets, `…为体温过低。（√）`, or bare at its end. One in the midst of a stem, and words that
 * a sentence may have in brackets, count only where a judgement is expected.
 */
export function findStemJudgement(text: string, isExpected: boolean): StemJudgement | null {
  const brackets = [...text.matchAll(isExpected ? inBracketOfJudged : inBracket)].filter(
    ({ 0: whole, 1: sign, index }) =>
      isExpected || isAtEdge(text, index, whole.length) || /[√✓✔×✗✘✕╳]/.test(sign),
  );
  const lined = onLine.exec(text);
  if (lined && (isExpected || signOnly.test(lined[1]))) brackets.push(lined);
  const told = findBoxed(text) ?? findReasoned(text, isExpected);
  if (told) return told;
  const last = brackets.at(-1);
  if (last) {
    const start = last.index + last[0].indexOf(last[1]);
    const word = last[1].replace(letteredStart, '').replace(/[O◯]/, '○');
    const key = readJudgement(word)?.key ?? 'F';
    return { key, start, end: start + last[1].length, bracketEnd: last.index + last[0].length };
  }
  const bare = bareSign.exec(text) ?? (isExpected ? bareWord.exec(text) : null);
  if (!bare || bare.index === 0) return null;
  const key = /[√✓✔✅正对T]/.test(bare[1] ?? bare[2]) ? 'T' : 'F';
  return { key, start: bare.index, end: text.length, bracketEnd: text.length };
}

/** At the end of a line or of the whole, perhaps with a full stop behind it; or at the very start. */
function isAtEdge(text: string, at: number, length: number): boolean {
  return /^[ 。.]*(?:\n|$)/.test(text.slice(at + length)) || text.slice(0, at).trim() === '';
}
