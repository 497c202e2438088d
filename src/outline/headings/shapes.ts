import { partNames, partUnits } from '../marks/part-names.ts';

/** How a section's name is marked, and where in its line the name itself stands. */
export interface Shape {
  kind: string;
  start: number;
  end: number;
}

/** What stands round a name, or before it: `★自我认知★`, `== 自我认知 ==`, `# 自我认知`. */
const frames: readonly [kind: string, pattern: RegExp][] = [
  ['sign', /^([◆◇■□▶►●○★☆※▌▍┃✦✧✪❖♦▪➤◎])\s*(.+?)\s*\1?$/u],
  // ====== C#基础 =====: drawn by hand, as long as it came.
  ['rule', /^((?<sign>[=~*—─━═-])\k<sign>{1,39})\s*(.+?)\s*\k<sign>{2,40}$/u],
  ['sharp', /^(#{1,4})\s*(.+?)$/u],
  ['picture', /^([\u{1f300}-\u{1faff}]\ufe0f?)\s*(.+?)$/u],
  ['arrow', /^(>{1,3})\s*(.+?)$/u],
  ['bracket', /^([〖[<《〔“])\s*(.+?)\s*[〗\]>》〕”]$/u],
];

const han = '[一二三四五六七八九十]{1,3}';

/** The kind of a name that nothing marks, but that ends as names of sections do: 业务能力篇. */
export const ending = 'ending';

/** Numbers of other kinds than those of numbered headings, and words that say what follows: `Part Two： 业务能力`, `类型：业务能力`. */
const counts: readonly [kind: string, pattern: RegExp][] = [
  ['roman', /^((?:[IVX]{1,4}|[Ⅰ-Ⅻ])[.、：]\s*)(.+)$/u],
  ['stem', /^([甲乙丙丁戊己庚辛](?:[、.：]|[部卷][：、 ])\s*)(.+)$/u],
  ['capital', /^([壹贰叁肆伍陆柒捌玖拾][、.：]\s*)(.+)$/u],
  ['han', new RegExp(`^(${han}(?:\\s+、\\s*|：\\s*|\\s+))(.+)$`, 'u')],
  ['circled', /^([①-⑩]\s*)(.+)$/u],
  [
    'part',
    /^((?:part|section|unit|chapter|module|topic|round|day)[\s.·]*(?:[A-Z]|\d{1,2}|one|two|three|four|five|six)(?:\s?[：.|｜·—-]\s*|\s+))(.+)$/iu,
  ],
  [
    'unit',
    new RegExp(
      `^(第(?:${han}[节讲课类项关轮站幕]|${han}(?:方面|环节|阶段|板块)|\\d{1,2}(?:[节讲课类项关轮站幕]|方面|环节|阶段|板块|${partUnits}))(?:[：·、]\\s*|\\s+))(.+)$`,
      'u',
    ),
  ],
  [
    'bracketed',
    new RegExp(
      `^(【(?:第(?:${han}|\\d{1,2})(?:${partUnits}|[类轮关项])|${partNames}(?:${han}|\\d{1,2}))】\\s*)(.+)$`,
      'u',
    ),
  ],
  ['digits', /^(0\d\s+)(.+)$/u],
  // 自我认知（4题）
  ['counted', /^()([^（）]{2,16}?)(?=\s?（共?\s?\d{1,3}\s?[道个]?题）$)/u],
  // 业务能力篇, 产品/运营类面试题解析, 数据库相关问题: the name ends as names of sections do.
  [
    ending,
    /^()((?:(?![分归划这该本各])[\u3400-\u9fffA-Za-z/、]){2,12}(?:篇|类(?:(?:面试|笔试)?(?:[真试考]题|题目?|问题)(?:解析|详解|及答案)?)?)|(?:(?![分归划这该本各])[\u3400-\u9fffA-Za-z/、]){1,12}(?:相关|[性式用])问题)$/u,
  ],
  [
    'word',
    new RegExp(
      `^((?:考[察查]|能力)?(?:[类题]型|类别|方向|环节|岗位|${partNames})(?:(?:${han}|\\d{1,2})?：\\s*|(?:${han}|\\d{1,2})\\s+))(.+)$`,
      'u',
    ),
  ],
];

/** A name: it tells and asks nothing. */
const name =
  /^(?:\.(?=[A-Z]))?[\p{L}\d](?:[\p{L}\d、·（）/ ]|(?<=[A-Za-z])[#+]{1,2}|(?<=[A-Za-z])[.-](?=[A-Za-z])|(?<= )[&+](?= )){1,19}$/u;

/** Names in brackets of labels and of notes are none of sections. */
const noName = /^(?:.{0,4}(?:答案|解析|题目|题干|问题|材料|注意|说明|提示|备注|来源|图片?))$/;

/** The shape of a line in plain form; null where it has none, or holds more than a name. */
export function shapeOf(line: string): Shape | null {
  for (const [kind, pattern] of [...frames, ...counts]) {
    const match = pattern.exec(line);
    const [mark, words] = match ? [match[1], match.at(-1)] : [];
    if (
      mark === undefined ||
      words === undefined ||
      !name.test(words) ||
      (kind === 'bracket' && noName.test(words))
    )
      continue;
    const start = line.indexOf(words, mark.length);
    return {
      kind: kind === 'sign' || kind === 'rule' ? mark.slice(0, 2) : kind,
      start,
      end: start + words.length,
    };
  }
  return null;
}
