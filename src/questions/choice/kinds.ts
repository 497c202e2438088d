import { findAll } from '../../outline/text/line-starts.ts';
import type { Span } from '../../read/span.ts';
import type { Kind } from '../question.ts';

/** What is said of a question's kind: `choice` of one or several letters; `case`, where any kind may follow a case. */
export type SaidKind = Kind | 'choice' | 'case';

const choiceWords = '(?:选择|选)';
const words: readonly (readonly [SaidKind, string])[] = [
  [
    'multiple',
    `不定项(?:${choiceWords})?|多项?${choiceWords}|多重选择|复选|多选一?(?!一)|[XK]型|[Mm]ultiple answers|all that apply`,
  ],
  [
    'single',
    `单项?${choiceWords}|单一选择|四选一|三选一|五选一|最佳选择|配伍(?:选择)?|[Ss]ingle[ -][Cc]hoice|[AB][1-4]?(?:/A?[1-4])?型`,
  ],
  ['judge', '判断(?:正误|对错|改错|是非)?|是非|正误|对错|辨别正误|[Tt]rue or [Ff]alse'],
  ['fill', '填空|填充|补充完整|[Ff]ill in the [Bb]lank'],
  ['case', '案例|材料|综合|共用题干|病例|情景|情境|实务'],
  ['choice', '选择|客观|[Mm]ultiple[ -][Cc]hoice'],
  [
    'open',
    '简答|问答|论述|名词解释|名词|简述|计算|分析|论文|作文|写作|主观|辨析|编程|设计|应用|申论|翻译|开放|排序|连线|连连看|配对|匹配',
  ],
];

const suffix = '(?:型)?(?:试题|习题|考题|题)?(?:目|型|组)?';
const patterns = words.map(([kind, group]) => [kind, new RegExp(`(?:${group})`)] as const);
const asksKind = new RegExp(
  `(?:${words.map(([, group]) => group).join('|')}).{0,6}题|(?:选择|判断|填空|填充|单选|多选|复选|是非)(?=题|部分|篇|类|答案|[（：\\s]|$)|[Tt]rue or [Ff]alse|[Ff]ill in the [Bb]lank|(?:[Ss]ingle|[Mm]ultiple)[ -][Cc]hoice`,
);

/** The kind that a heading in plain form gives the questions below it: `二、多项选择题（每题2分）` → `multiple`. */
export function kindOfHeading(name: string): SaidKind | null {
  // A name that is all in brackets is no note behind one: 第Ⅱ卷（判断题）.
  const bare = name.replace(/（[^（）]*）/g, '') || name;
  if (!asksKind.test(bare) || bare.length > longestHeading) return null;
  const kind = patterns.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
  return kind === 'case' || kind === 'choice' ? (kindInNote(name) ?? kind) : kind;
}

/** `案例分析题（不定项选择）`: a note may say more closely what follows. */
function kindInNote(name: string): SaidKind | null {
  const notes = [...name.matchAll(/（([^（）]*)）/g)].map(([, note]) => note).join(' ');
  const told = notes
    .split(/[，；。]/)
    .filter((note) => !rule.test(note))
    .join(' ');
  const close = patterns.filter(([kind]) => kind === 'multiple' || kind === 'single');
  const [first, second] = close.filter(([, pattern]) => pattern.test(told));
  return first && !second ? first[0] : null;
}

/** How what is chosen counts: `多选题选不全或选错都不得分`. */
const rule = /得分|扣分|给分|无分|[错漏少]选|选[错不少漏]/;

const longestHeading = 24;

const kindWords =
  '不定项选择|不定项|单项选择|单选|单一选择|多项选择|多选|复选|选择|判断正误|判断|是非|填空|填充|简答|问答|论述|名词解释|案例分析|案例|计算|分析|主观|编程|[Mm]ultiple answers|(?:[Ss]elect|[Cc]hoose|[Cc]heck) all that apply|[Tt]rue or [Ff]alse';
/** What names a kind before a colon or a blank without 题 as well: `多选：下列…`, `单选 下列…`. */
const plainKinds = '不定项选择|不定项|单项选择|单选|多项选择|多选|复选';
/** What names a kind on a line of its own over the stem. */
const kindsOfLine = `${plainKinds}|选择|判断|是非|填空|简答|问答`;
const noted = `(?:[，、：\\s]*(?:每?题)?\\d+(?:\\.\\d)?分)?`;
/** `[单选题] [分值：10]` */
const worth = '[（【\\[]分值：[ ]?\\d{1,3}(?:\\.\\d)?分?[）】\\]]';
const stemLabel = new RegExp(
  `[（【\\[<《](?:本题)?(?:题型[：])?(${kindWords})${suffix}${noted}[）】\\]>》](?:[ ]*[*])?(?:[ ]*${worth})?[：.、]?\\s*|^\\s*(${kindWords})(?:题|(?<=[a-z]))[：]\\s*|^\\s*(${plainKinds})(?:[：]\\s*|题?[ ]+(?=\\S))|^\\s*(${kindsOfLine})题?[ ]*(?:（?\\d+(?:\\.\\d)?[ ]?分）?[ ]*)?\\n\\s*(?=\\S)|(?<=^\\s*|\\n)[ ]*(?:题目|试题)?(?:类型|题型)：[ ]*(${kindWords})题?[ ]*\\n\\s*(?=\\S)`,
  'g',
);

/** What a question is worth may stand beside it: `（2分）[单选]…`, `…【单选】（2分）`. */
const marks = /^\s*[（[]\d{1,3}(?:\.\d)?[ ]?分[）\]]/;
const marksOnly = /^\s*(?:[（[]\d{1,3}(?:\.\d)?[ ]?分[）\]]\s*)?$/;

/**
 * A label in a stem that tells its kind: `（多选）下列…`, `【判断】…`, `…有（ ）[多选题]`, `单选⏎下列…`; at either end only, or on a
 * line of its own: `类型：单选题`.
 */
export function findKindLabel(plain: string, { start, end }: Span): (Span & { kind: SaidKind }) | null {
  const text = plain.slice(start, end);
  for (const match of findAll(stemLabel, text, 0)) {
    const from = match.index;
    const to = from + match[0].length;
    const isFirst = marksOnly.test(text.slice(0, from));
    const isLast = /^[\s。.]*$|^\s*\n/.test(text.slice(to).replace(marks, '')) || /\n\s*$/.test(match[0]);
    const kind = patterns.find(([, pattern]) => pattern.test(match.slice(1).find(Boolean) ?? ''))?.[0];
    if (kind && (isFirst || isLast)) return { start: start + from, end: start + to, kind };
  }
  return null;
}
