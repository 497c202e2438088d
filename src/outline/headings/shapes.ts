import { partNames } from './part-names.ts';

/** How a section's name is marked, and where in its line the name itself stands. */
export interface Shape {
  kind: string;
  start: number;
  end: number;
}

/** What stands round a name, or before it: `★自我认知★`, `== 自我认知 ==`, `# 自我认知`. */
const frames: readonly [kind: string, pattern: RegExp][] = [
  ['sign', /^([◆◇■□▶►●○★☆※])\s*(.+?)\s*\1?$/u],
  ['rule', /^([=~*—-]{2,6})\s*(.+?)\s*\1$/u],
  ['sharp', /^(#{1,4})\s*(.+?)$/u],
];

const han = '[一二三四五六七八九十]{1,3}';

/** Numbers of other kinds than those of numbered headings, and words that say what follows: `Part Two： 业务能力`, `类型：业务能力`. */
const counts: readonly [kind: string, pattern: RegExp][] = [
  ['roman', /^((?:[IVX]{1,4}|[Ⅰ-Ⅻ])[.、：]\s*)(.+)$/u],
  ['stem', /^([甲乙丙丁戊己庚辛][、.：]\s*)(.+)$/u],
  ['han', new RegExp(`^(${han}(?:：\\s*|\\s+))(.+)$`, 'u')],
  [
    'part',
    /^((?:[Pp]art|PART|Section|Unit)\s*(?:[A-Z]|\d{1,2}|One|Two|Three|Four|Five|Six)(?:[：.]\s*|\s+))(.+)$/u,
  ],
  ['unit', new RegExp(`^(第(?:${han}|\\d{1,2})[节讲课](?:[：·]\\s*|\\s+))(.+)$`, 'u')],
  ['digits', /^(0\d\s+)(.+)$/u],
  [
    'word',
    new RegExp(
      `^((?:考[察查]|能力)?(?:[类题]型|类别|方向|${partNames})(?:(?:${han}|\\d{1,2})?：\\s*|(?:${han}|\\d{1,2})\\s+))(.+)$`,
      'u',
    ),
  ],
];

/** A name: it tells and asks nothing. */
const name = /^[\p{L}\d][\p{L}\d、·（）/ ]{1,19}$/u;

/** The shape of a line in plain form; null where it has none, or holds more than a name. */
export function shapeOf(line: string): Shape | null {
  for (const [kind, pattern] of [...frames, ...counts]) {
    const [, mark, words] = pattern.exec(line) ?? [];
    if (words === undefined || !name.test(words)) continue;
    const start = line.indexOf(words, mark.length);
    return { kind: kind === 'sign' || kind === 'rule' ? mark : kind, start, end: start + words.length };
  }
  return null;
}
