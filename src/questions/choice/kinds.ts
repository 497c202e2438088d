import {
  clearKindNames,
  keyedKindNames,
  kindNames,
  kindsNamedIn,
  kindWords,
  type NamedKind,
} from '../../outline/marks/kind-names.ts';
import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';

const suffix = '(?:型)?(?:试题|习题|考题|题)?(?:目|型|组)?';
const asksKind = new RegExp(
  `(?:${kindWords}).{0,6}题|(?:${keyedKindNames}|填空|填充)(?=题|部分|篇|类|答案|[（：\\s]|$)|[Tt]rue or [Ff]alse|[Ff]ill in the [Bb]lank|(?:[Ss]ingle|[Mm]ultiple)[ -][Cc]hoice`,
);

/** The kind that a heading in plain form gives the questions below it: `二、多项选择题（每题2分）` → `multiple`. */
export function kindOfHeading(name: string): NamedKind | null {
  // A name that is all in brackets is no note behind one: 第Ⅱ卷（判断题）.
  const bare = name.replace(/（[^（）]*）/g, '') || name;
  if (!asksKind.test(bare) || bare.length > longestHeading) return null;
  const [kind = null] = kindsNamedIn(bare);
  return kind === 'case' || kind === 'choice' ? (kindInNote(name) ?? kind) : kind;
}

/** `案例分析题（不定项选择）`: a note may say more closely what follows. */
function kindInNote(name: string): NamedKind | null {
  const notes = [...name.matchAll(/（([^（）]*)）/g)].map(([, note]) => note).join(' ');
  const told = notes
    .split(/[，；。]/)
    .filter((note) => !rule.test(note))
    .join(' ');
  const [first, second] = kindsNamedIn(told).filter((kind) => kind === 'multiple' || kind === 'single');
  return first && !second ? first : null;
}

/** How what is chosen counts: `多选题选不全或选错都不得分`. */
const rule = /得分|扣分|给分|无分|[错漏少]选|选[错不少漏]/;

const longestHeading = 24;

/** What tells a kind in a label of a stem. */
const labelWords = `${kindNames}|案例|分析|主观|[Mm]ultiple answers|(?:[Ss]elect|[Cc]hoose|[Cc]heck) all that apply|[Tt]rue or [Ff]alse`;
/** What names a kind on a line of its own over the stem. */
const kindsOfLine = `${clearKindNames}|选择|判断|是非|填空|简答|问答`;
const noted = `(?:[，、：\\s]*(?:每?题)?\\d{1,3}(?:\\.\\d{1,2})?[ ]?分)?`;
/** `[单选题] [分值：10]` */
const worth = '[（【\\[]分值：[ ]?\\d{1,3}(?:\\.\\d)?分?[）】\\]]';
const stemLabel = new RegExp(
  `[（【\\[<《](?:本题)?(?:题型[：])?(${labelWords})${suffix}${noted}[）】\\]>》](?:[ ]*[*])?(?:[ ]*${worth})?[：.、]?\\s*|^\\s*(${labelWords})(?:题|(?<=[a-z]))[：]\\s*|^\\s*(${clearKindNames})(?:[：]\\s*|题?[ ]+(?=\\S)(?!（?\\d+(?:\\.\\d)?[ ]?分）?[ ]*\\n))|^\\s*(${kindsOfLine})题?[ ]*(?:（?\\d+(?:\\.\\d)?[ ]?分）?[ ]*)?\\n\\s*(?=\\S)|(?:^\\s*|(?<=\\n)[ ]*)(?:题目|试题)?(?:类型|题型)：[ ]*(${labelWords})题?[ ]*\\n\\s*(?=\\S)`,
  'g',
);

/** What a question is worth may stand beside it: `（2分）[单选]…`, `…【单选】（2分）`. */
const marks = /^\s*[（[]\d{1,3}(?:\.\d)?[ ]?分[）\]]/;
const marksOnly = /^\s*(?:[（[]\d{1,3}(?:\.\d)?[ ]?分[）\]]\s*)?$/;

/**
 * A label in a stem that tells its kind: `（多选）下列…`, `【判断】…`, `…有（ ）[多选题]`, `单选⏎下列…`; at either end only, or on a
 * line of its own: `类型：单选题`.
 */
export function findStemLabel(plain: string, { start, end }: Span): (Span & { kind: NamedKind }) | null {
  const text = plain.slice(start, end);
  for (const match of findAll(stemLabel, text, 0)) {
    const from = match.index;
    const to = from + match[0].length;
    const isFirst = marksOnly.test(text.slice(0, from));
    const isLast = /^[\s。.]*$|^\s*\n/.test(text.slice(to).replace(marks, '')) || /\n\s*$/.test(match[0]);
    const [kind] = kindsNamedIn(match.slice(1).find(Boolean) ?? '');
    if (kind && (isFirst || isLast)) return { start: start + from, end: start + to, kind };
  }
  return null;
}

/** The kind that stands before the number of an item, or before all that it asks where it has none: `[单选]1.`, `判断题 …`. */
export function kindOfLead(plain: string, lead: Span): NamedKind | null {
  const label = findStemLabel(plain, lead);
  const words = plain.slice(lead.start, lead.end);
  return label?.kind ?? (nothingElse.test(words) ? (kindsNamedIn(words)[0] ?? null) : null);
}

const nothingElse = new RegExp(
  `^[^\\p{L}]*(?:第?\\d*题?[^\\p{L}]*|(?:题目|试题)?(?:类型|题型)：\\s*)?(?:${kindNames})(?:题目?)?[^\\p{L}]*题?[^\\p{L}]*$`,
  'u',
);
