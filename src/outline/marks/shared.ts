import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { caseLabel, caseName, caseNumber } from './case-names.ts';
import { parseNumeral } from './numerals.ts';

/** The words over a text to which several questions belong; the span holds the white space behind them. */
export interface SharedHead extends Span {
  /** The numbers of its questions, where it says so. */
  range: { from: number; to: number } | null;
  /** One of several of the same name, which alone does not say that questions follow: 案例一, 病例摘要. */
  series: string | null;
}

const matter =
  '(?:材料|案例|病例|资料|短文|文章|情景|情境|背景|图表|题干|信息|文字|内容|[上下引选]文|对话|[上下][表图])';
const numbers = '第?[ ]?(\\d{1,3})\\s*(?:题\\s*)?(?:[-~～—–－至到、]{1,2}|和|与)\\s*第?[ ]?(\\d{1,3})';
const task = `(?:回答|完成|作答|解答|答)(?:下列|以下|下面|后面|问题)?(?:第)?\\s*(?:${numbers}\\s*)?(?:小|各)?(?:题|问题|的问题)`;
const read = `(?:请)?(?:阅读|根据|分析|结合|依[据照]?|参考|就)[^。\\n]{0,8}${matter}[^。\\n]{0,10}?${task}`;
/** 3～5题为题组, 1-3题共用题干 */
const ranged = `${numbers}\\s*题?(?:为(?:同一)?题组|题组|共用|基于|根据)[^。\\n）】]{0,12}`;
/** 共用题干（3～5题）, 共用题干题; 共用题干单选题 is the heading of a part. */
const common = `(?:共用|共享)(?:题干|材料|病例|备选答案|选项)(?!的?(?:单|多|不定|选择|判断|问答|简答)[^\\d。\\n]{0,5}题)(?:题|[^\\d。\\n）】]{0,8})(?:${numbers}\\s*题?)?[^\\d。\\n）】]{0,6}`;
/** [3～5] on a line of its own */
const bare = `[【（[]${numbers}\\s*题?[】）\\]]：?(?=[ ]*\\n)`;
/** `【案例一】`, `【病例摘要】` */
const bracketedCase = `【(?:${caseName}|题干)(?:${caseNumber})?】：?`;
/** `案例一：`, `资料（二）` and `案例三 包裹丢失` on a line of their own. */
const numberedCase = `${caseName}${caseNumber}(?:[ *]*：|[ *]*(?=\\n)|[ ]+(?=[^\\n。？！；：]{2,20}\\n))`;
const namedCase = `(?:病例摘要|病历摘要|背景[资材]料|案情摘要|共用材料|(?:案例|材料|案情|资料)(?:描述|介绍|背景)?(?=[ ]*：))(?:[ ]*：|[ ]*(?=\\n))`;

const announcing = `(?:[（【]?(?:[一二三四五六七八九十]{1,3}|\\d{1,3}(?=[）、.]))[）、.]+\\s*)?[（【〔]?(?:${read}|${ranged}|${common})[）】〕]?[。：:，]?`;
const runningHead = new RegExp(announcing, 'g');

/** Where such words begin in a running line. */
export function findSharedStarts(plain: string, { start, end }: Span): number[] {
  return findAll(runningHead, plain.slice(start, end)).map(({ index }) => start + index);
}

const bracketedHead = new RegExp(bracketedCase, 'g');
const runningCase = new RegExp(
  `(?<=[。？！）题】”分])[ ]*(${caseName}(${caseNumber}))(?![的中所题])[ ]*：?`,
  'g',
);

/**
 * Where heads of cases stand in a running line: `…招商二、案例题【案例1】…`, `…（20分）案例一某小区…案例二…`. Without brackets or a
 * colon they are heads where they are counted from 1 on, and then begin and end a line.
 */
export function findCaseStarts(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  const inBrackets = findAll(bracketedHead, text).map(({ index }) => start + index);
  const running = findAll(runningCase, text);
  const isCounted =
    running.length > 1 &&
    running.every((match, index) => parseNumeral(match[2].replace(/[（）\s]/g, '')) === index + 1);
  if (!isCounted) return inBrackets;
  return [
    ...inBrackets,
    ...running.flatMap(({ index, 0: whole }) => {
      const at = start + index + whole.length - whole.trimStart().length;
      return whole.endsWith('：') ? [at] : [at, start + index + whole.length];
    }),
  ];
}

/** The same in a line that is no paper, where questions that count from 1 follow each: `案例一…问题：1.…`. */
export function findAskedCases(plain: string, line: Span): number[] {
  const places = findCaseStarts(plain, line);
  const heads = places.filter((at) => caseHead.test(plain.slice(at, at + longestHead)));
  const isAsked = heads.every((at, index) => asksBelow.test(plain.slice(at, heads[index + 1] ?? line.end)));
  return heads.length > 1 && isAsked ? places : [];
}

const caseHead = new RegExp(`^(?:${bracketedCase}|${caseName}${caseNumber})`);
const longestHead = 16;
const asksBelow = /(?:问题|提问|要求|请问|思考题|请回答)[^。？！：\n]{0,8}：\s*[（【]?1[.、）】]/;

const pattern = new RegExp(
  `(?<=^|\\n)[ #*※★◎▲◆●■]*(?:${announcing}|(${bracketedCase}|${numberedCase}|${namedCase})(?:[ *\\n]*${caseLabel})?|${bare})[ *]*[ \\n]*`,
  'g',
);

/** The heads over texts that several questions share: `阅读下面的材料，回答1～3题。`, `（3～5题为题组）`, `【案例一】`. */
export function findSharedHeads(
  plain: string,
  { start, end }: Span = { start: 0, end: plain.length },
): SharedHead[] {
  return findAll(pattern, plain.slice(start, end), 0).map((match) => {
    const [from, to] = [
      match[1] ?? match[3] ?? match[5] ?? match[8],
      match[2] ?? match[4] ?? match[6] ?? match[9],
    ];
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      range: from && to ? { from: Number(from), to: Number(to) } : null,
      series: match[7] === undefined ? null : nameOf(match[7]),
    };
  });
}

function nameOf(printed: string): string {
  return printed.replace(new RegExp(`${caseNumber}.*`), '').replace(/[^\u3400-\u9fff]/g, '');
}

/** Whether a line in plain form only announces a text to read. */
export function announcesShared(line: string): boolean {
  pattern.lastIndex = 0;
  const match = pattern.exec(`${line}\n`);
  pattern.lastIndex = 0;
  return match !== null;
}
