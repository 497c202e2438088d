import type { FoundOption } from '../../outline/options/options.ts';
import type { Span } from '../../read/span.ts';
import type { Piece } from '../composed.ts';
import { choose, withoutLead } from './choose.ts';
import { findStemJudgement, readConclusion, readJudgement } from './judgement.ts';
import type { FoundKey } from './letters.ts';
import {
  type Decided,
  explain,
  replaceIn,
  type Taken,
  takeOff,
  textOf,
  type Undecided,
} from './undecided.ts';

function leadJudgement(plain: string, lead: Span | null): string | null {
  const text = lead && textOf(plain, lead);
  // A round O is a circle there.
  return (text && readJudgement(text.replace(/^([（【[]\s*)[O●]/, '$1○'))?.key) ?? null;
}

/** A true/false question, if its heading or its key says so. */
export function judge(plain: string, given: Undecided, open: Decided): Decided | null {
  const isExpected = given.said === 'judge';
  const before = leadJudgement(plain, given.lead);
  const inStem = takeJudgement(plain, given.stem, isExpected);
  const own = inStem ?? (before === null ? null : { key: before, ...takeReason(plain, given.stem) });
  const stated = takeOff(
    plain,
    given.answer,
    (text) => readJudgement(text) ?? letterAsJudgement(text, isExpected || isStatedRound(plain, given)),
  );
  const isBare =
    stated !== null &&
    (stated.rest === null || isExpected || own !== null || givesReason(plain, given, stated));
  const concluded =
    isExpected && !stated && !own ? concludedJudgement(plain, [given.answer, given.analysis]) : null;
  const key = (isBare ? stated?.key : undefined) ?? own?.key ?? concluded;
  if (key === null && !(isExpected && !isLongAnswer(given.answer))) {
    return given.answer === null && endsWithBlank(plain, given.stem) ? { ...open, kind: 'judge' } : null;
  }
  const rest = isBare && stated ? withoutReasonLabel(plain, stated.rest) : given.answer;
  const behind = own?.rest ?? null;
  const isDisputed = isBare && own !== null && stated?.key !== own.key;
  return {
    ...open,
    kind: 'judge',
    stem: own?.stem ?? given.stem,
    key,
    keySpans: isBare && stated ? [{ start: stated.span.start, end: rest?.start ?? stated.span.end }] : [],
    ...explain(rest ?? behind, given.analysis, key),
    doubts: isDisputed ? ['key'] : [],
  };
}

/** `×。理由：…` */
function withoutReasonLabel(plain: string, span: Span | null): Span | null {
  const label = span && /^(?:理由|原因|改正理由|错误原因)[：]\s*(?=\S)/.exec(textOf(plain, span));
  return span && label ? { start: span.start + label[0].length, end: span.end } : span;
}

/** `错误。因为…`, `×，应为…` behind a statement: a key and why it is so, not an answer to what was asked. */
function givesReason(plain: string, { answer, stem }: Undecided, { span }: Taken): boolean {
  const text = answer ? textOf(plain, answer) : '';
  const last = stem.at(-1);
  const asked = stem.map((piece) => textOf(plain, piece)).join('');
  if (asksToJudge.test(asked)) return /^\s*(?:true|false)\b/i.test(text);
  if (!last || /[？]|什么|如何|怎[么样]|哪|为何|谈谈|请/.test(asked)) return false;
  if (/^[（【\s]*[√✓✔×✗✘]/.test(text)) return true;
  const key = textOf(plain, { start: span.start, end: Math.min(span.end, span.start + longestKey) });
  return /^[（【\s]*(?:正确|错误|不正确|不对|对|错)(?:的)?[）】\s]*(?:[。，；：！（]|理由|原因|$)/.test(
    key + text.slice(key.length, key.length + 2),
  );
}

/** `True or False? A branch is a pointer.` */
const asksToJudge = /^\s*(?:true or false|true ?[/／] ?false|t ?[/／] ?f)(?![A-Za-z])/i;
const longestKey = 12;
const shortAnswer = 30;
const isLongAnswer = (answer: Span | null): boolean =>
  answer !== null && answer.end - answer.start > shortAnswer;

/** Under a heading of true/false questions, A stands for true, and so does a round O or a plus. */
function letterAsJudgement(text: string, isExpected: boolean): FoundKey | null {
  const match = isExpected ? /^\s*[（【]?([ABO+＋\-－])[）】]?(?=$|[\s。，；、.])/.exec(text) : null;
  return match && { key: /[B\-－]/.test(match[1]) ? 'F' : 'T', length: match[0].length, isAlone: true };
}

/** `…不得兼任。⏎答案：O`: nothing but a round O below a statement. */
function isStatedRound(plain: string, { answer, stem, options }: Undecided): boolean {
  const last = stem.at(-1);
  return (
    options.length === 0 &&
    answer !== null &&
    textOf(plain, answer).trim() === 'O' &&
    last !== undefined &&
    textOf(plain, last).trimEnd().endsWith('。')
  );
}

function concludedJudgement(plain: string, spans: readonly (Span | null)[]): string | null {
  for (const span of spans) {
    const found = span && readConclusion(textOf(plain, span));
    if (found) return found;
  }
  return null;
}

interface OwnJudgement {
  key: string;
  stem: Piece[];
  /** What stands behind the bracket: why it is so. */
  rest: Span | null;
}

function takeJudgement(plain: string, stem: readonly Piece[], isExpected: boolean): OwnJudgement | null {
  for (const [index, piece] of stem.entries()) {
    const found = findStemJudgement(textOf(plain, piece), isExpected);
    if (!found) continue;
    const start = piece.start + found.start;
    if (index === 0 && found.start <= 2 && /^[（【[]\s*\S{1,2}\s*[）】\]]/.test(textOf(plain, piece)))
      return { key: found.key, stem: withoutLead(stem, found.bracketEnd, plain), rest: null };
    const { reason } = found;
    const isBare = found.end === found.bracketEnd;
    const end = piece.start + found.end;
    const [opened, closed] = isBare ? [start, end] : outOfSpace(plain, { start, end });
    const put = { start: opened, end: closed, shown: isBare ? '' : roomIn(plain, opened) };
    if (reason) {
      const rest = { start: piece.start + reason.start, end: piece.start + reason.end };
      const parts = [
        { ...piece, end: rest.start },
        { ...piece, start: rest.end },
      ];
      const whole = [...stem.slice(0, index), ...parts, ...stem.slice(index + 1)];
      return { key: found.key, stem: replaceIn(whole, index, { ...put, end: rest.start }), rest };
    }
    const behind = { start: piece.start + found.bracketEnd, end: piece.end };
    const why = /^[。\s.]*/.exec(textOf(plain, behind))?.[0].length ?? 0;
    const rest =
      behind.start + why < behind.end && found.start > 1
        ? { start: behind.start + why, end: behind.end }
        : null;
    const whole = rest
      ? [...stem.slice(0, index), { ...piece, end: rest.start }, ...stem.slice(index + 1)]
      : stem;
    return { key: found.key, stem: replaceIn(whole, index, put), rest };
  }
  return null;
}

/** `（×）1. 充电时可以吸烟。（会析出氢气）`: behind the statement a bracket tells why the key is what it is. */
function takeReason(plain: string, stem: readonly Piece[]): Omit<OwnJudgement, 'key'> {
  const last = stem.at(-1);
  const match = last && /(?<=。\s{0,3})（[^（）]{2,}）[。]?$/.exec(textOf(plain, last));
  if (!last || !match || /\d分|\d{4}年/.test(match[0])) return { stem: [...stem], rest: null };
  const start = last.start + match.index;
  return { stem: [...stem.slice(0, -1), { ...last, end: start }], rest: { start, end: last.end } };
}

/** What is left where a key was: the bracket, or the line to write on; bars behind the statement go with it. */
function roomIn(plain: string, at: number): string {
  if (!/[_═‖━─|]/.test(plain[at]) || /[（【[“]/.test(plain[at - 1])) return ' ';
  return plain[at] === '_' ? '____' : '';
}

/** With the white space, or the line, in the bracket round it. */
function outOfSpace(plain: string, { start, end }: Span): [number, number] {
  let [from, to] = [start, end];
  while (/[\s_═‖━─|]/.test(plain[from - 1])) from -= 1;
  while (/[\s_═‖━─|]/.test(plain[to])) to += 1;
  return [from, to];
}

/** `支票可以透支。（ ）`: a blank behind a whole sentence asks whether it is true. */
function endsWithBlank(plain: string, stem: readonly Piece[]): boolean {
  const last = stem.at(-1);
  return last !== undefined && /[^？\s][。]\s*(?:（\s*）|[【[]\s*[】\]])\s*$/.test(textOf(plain, last));
}

/** A sign may stand before the word: `A. ✅ 正确`. */
const judgeWords =
  /^(?:[✅❌✔✖☑]\uFE0F?\s*)?(?:对|错|正确|错误|√|×|是|否|T|F|True|False|不正确|不对|[OX○〇╳])[。；]?$/;

/** Whether the options are nothing but 对 and 错. */
export function isJudgePair(plain: string, options: readonly FoundOption[]): boolean {
  return options.length === 2 && options.every(({ text }) => judgeWords.test(textOf(plain, text)));
}

/** `A.正确 B.错误`: the options say nothing more than the kind. */
export function judgePair(plain: string, given: Undecided, open: Decided): Decided {
  const chosen = choose(plain, { ...given, said: 'choice' }, open);
  const dropped = given.options.map(({ text }) => text);
  // A round O is a circle there.
  const words = given.options.map(({ text }) => readJudgement(textOf(plain, text).replace(/^O$/, '○'))?.key);
  const key = chosen.key === null ? null : (words[chosen.key.charCodeAt(0) - 65] ?? null);
  // `A.对 B.错⏎答案：T`: the key may say what the options say.
  const judged = key === null ? judge(plain, { ...given, said: 'judge' }, open) : null;
  if (judged && (chosen.key === null || judged.key !== null)) return { ...judged, dropped };
  const doubts: Decided['doubts'] = chosen.key !== null && key === null ? ['key'] : [];
  return { ...chosen, kind: 'judge', options: [], key, dropped, doubts };
}
