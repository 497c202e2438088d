import type { Span } from '../../read/span.ts';
import { kindNames } from '../marks/kind-names.ts';
import type { Style } from '../marks/markers.ts';
import { hanNumeral, stems } from '../marks/numerals.ts';
import { countedParts, guideParts, partNames, partUnits } from '../marks/part-names.ts';
import { shapeOf } from './shapes.ts';

// 一、自我认知1.… (never behind 第 alone: 第一、第二)
const han = new RegExp(`(?<!第|步骤)(${hanNumeral})[、.]\\s*`, 'g');
// （一）自我认知1.…
const hanBracketed = new RegExp(`（(${hanNumeral})）[、.]?\\s*`, 'g');

/** Those of the heading styles that number items as well. */
export const stylesOfItems: { [Name in Style]?: RegExp } = { han, hanBracketed };

/** `B. 选择题（每题3分）⏎6. …`: behind a letter the name of a kind, over numbers that run on. */
const ofKind = `[、.：．][ ]*${kindNames}题(?:部分)?[ ]*(?:（[^（）\\n]{0,40}）)?[ ]*\\n\\s*\\d{1,3}[.、]`;

/** Such a letter, unless the line above begins with the one before it, as that of an option does. */
const letter = `(?:A|${[...'BCDEFGH'].map((one, at) => `(?<!\\n[ ]*${'ABCDEFG'[at]}[.、：．][^\\n]{0,60}\\n[ ]*)${one}`).join('|')})`;

/** What counts a part once more, in other words or in the other language: `Section A 甲部 选择题`, `甲部 Part I 选择题`. */
const again = `(?:(?:[${stems}]部|第${hanNumeral}(?:${partUnits}|大题)|(?:[Pp]art|PART|[Ss]ection|SECTION)[ ](?:[A-H]|[IVX]{1,4}|\\d)(?![A-Za-z\\d]))[：:、.． ]{1,3}(?=[^\\s]))?`;

/** The ways to number sections, in plain form with the number as their one group. */
export const headingStyles: readonly RegExp[] = [
  han,
  // 第二部分：专业知识1.…
  new RegExp(`第(${hanNumeral})(?:${partUnits}|大题)[】）]?[：:、]?\\s*${again}`, 'g'),
  // 工作项目01：环境⏎1.…
  new RegExp(`(?<=^|\\n)[ ]*${countedParts}[ ]?0?(\\d{1,2})[：:、 ]\\s*(?=[^\\d\\s])`, 'g'),
  // 模块一：自我认知1.…
  new RegExp(`${partNames}(${hanNumeral})[：:、 ]\\s*`, 'g'),
  hanBracketed,
  // 卷一 选择题⏎1.…
  new RegExp(`(?<=^|\\n)[ ]*(?:试卷|卷|篇|章|节|类别|题型)(${hanNumeral})[：:、 ]\\s*`, 'g'),
  // 能力一：带团队⏎1.…, 环节2 破冰⏎问题3：…; in answers one stands below the other.
  new RegExp(
    `(?<=^|\\n)(?<!：\\n|${guideParts}[^\\n]{2,40}\\n)[ ]*${guideParts}(${hanNumeral}|\\d{1,2})[：:、 ]\\s*(?=[^\\d\\s][^\\n]{1,40}\\n\\s*[（【[]?(?:题目?|问题|第|Q)?[ ]*(?:\\d|${hanNumeral}))`,
    'g',
  ),
  // 甲、選擇題⏎1.…, 乙部 問答題, A、单选题⏎1.…; 甲、 alone labels options.
  new RegExp(
    `(?<=^|\\n)[ ]*([${stems}]|[A-H](?=[^\\n]{3,40}\\n\\s*1[.、])|${letter}(?=${ofKind}))(?:(?:部分?|卷)[：:、.． ]*(?=[^\\n ])${again}|[、.：:．]\\s*(?=[^\\n。？，；]{0,10}题(?:部分?)?[ ]*(?:[\\n（：]|$)))`,
    'g',
  ),
  // Part A: Grammar⏎1. …
  new RegExp(
    `(?<=^|\\n)[ ]*(?:part|section|paper)\\s+([a-h]|[ivx]{1,4}|\\d)(?![a-z\\d])\\s*[.:：、—–-]?[ \\t]*(?=[^\\s])${again}`,
    'gi',
  ),
  // Part.1 自我认知⏎1.…, PART 02⏎自我认知⏎1.…
  /(?<=^|\n)[ ]*(?:part|chapter)[ .·]{0,2}0?(\d{1,2})(?!\d)[ ]?(?:[.:：、|｜·—–-]?[ \t]*(?=[^\s\d])|[ \t]*\n\s{0,4}(?=[^\s\d][^\n。？！；：，]{1,19}\n))/gi,
  // 第一卷 选择题⏎1.…, 第Ⅱ卷
  new RegExp(`第(${hanNumeral}|[ⅠⅡⅢⅣⅤ]|[IV]{1,3})卷[：:、 ]*(?=[^\\s：:、])`, 'g'),
  // 【模块一 自我认知】⏎1.…
  new RegExp(
    `(?<=^|\\n)[ ]*【(?:第|${partNames})(${hanNumeral})${partUnits}?[：:、 ]\\s*(?=[^【】\\n]{1,24}】[ ]*(?:\\n|$))`,
    'g',
  ),
];

/** The same at the start of a text. */
const atStart = [
  ...headingStyles.map(({ source, flags }) => new RegExp(`^(?:${source})`, flags.replace('g', ''))),
  new RegExp(`^[A-H][.、：]\\s*(?=${kindNames}题)`),
];

/** Enough to see what stands below a heading. */
const longestSeen = 160;

/**
 * The name of a heading, behind what counts it as a part and within what frames it: `第二部分 单选题`, `Part B 单选题`,
 * `第一类：单选题`, `—— 单选题 ——`. Where nothing does, or nothing stands behind the number, that is all of the heading.
 */
export function nameWithin(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, start + longestSeen);
  for (const style of atStart) {
    const length = style.exec(text)?.[0].length ?? 0;
    if (length > 0 && start + length < end && /^[\p{L}\p{N}【《“（]/u.test(text.slice(length)))
      return { start: start + length, end };
  }
  const shape = shapeOf(plain.slice(start, end).trimEnd());
  return shape !== null && framing.test(shape.kind) && !/^[《“]/.test(text)
    ? { start: start + shape.start, end: start + shape.end }
    : { start, end };
}

/** The kinds of shapes that say nothing of the name, and the signs and rules that are kinds of their own. */
const framing = /^(?:part|unit|bracket(?:ed)?|roman|capital|[^a-z]{1,2})$/;
