import type { Item } from '../../outline/item.ts';
import type { Span } from '../../read/span.ts';
import type { Fields } from '../fields/fields.ts';
import { readFields } from '../fields/read-fields.ts';

/**
 * In the answers' half, text before the first label is answer, not stem; with a label, it is the question once more.
 * `asked` is the question where it stands before its answer without a label.
 */
export function readAnswer(plain: string, item: Item, asked: Span | null): Fields {
  const mark = separatorIn(plain, item.content);
  if (mark) {
    const content = { ...item.content, end: mark.start };
    const rest = readAnswer(plain, { ...item, content }, asked);
    return { ...rest, removed: [...rest.removed, { ...mark, rule: 'number' }] };
  }
  if (asked) {
    const content = { start: asked.end, end: item.content.end };
    const rest = readAnswer(plain, { ...item, content }, null);
    return { ...rest, removed: [...rest.removed, { ...asked, rule: 'repeated' }] };
  }
  const fields = readFields(plain, item, { mayBeUnmarked: false, said: 'open' });
  const { stem, options, removed } = fields;
  if (stem.length === 0) return fields;
  const last = options.at(-1)?.text ?? stem[stem.length - 1];
  const text = { start: stem[0].start, end: Math.max(last.end, stem[stem.length - 1].end) };
  if (!fields.answer) {
    const own = removed.filter(({ start, rule }) => rule !== 'option' || start < text.start);
    return { ...fields, stem: [], options: [], answer: text, removed: own };
  }
  const isKey = readKey(plain.slice(text.start, text.end)) !== null;
  if (isKey) return { ...fields, stem: [], answer: text, analysis: fields.analysis ?? fields.answer };
  return { ...fields, stem: [], options: [], removed: [...removed, { ...text, rule: 'repeated' }] };
}

/** An answer with what explains it, which was read from elsewhere: what that has no label before, it is as a whole, but for the key. */
export function explainedBy(plain: string, fields: Fields, { answer, analysis, removed }: Fields): Fields {
  if (fields.analysis) return fields;
  const whole = answer && !analysis ? withoutKey(plain, answer, fields.answer) : null;
  const again = answer && (analysis ? answer : { start: answer.start, end: whole?.start ?? answer.start });
  const repeated = again && again.start < again.end ? [{ ...again, rule: 'repeated' as const }] : [];
  return { ...fields, analysis: analysis ?? whole, removed: [...fields.removed, ...removed, ...repeated] };
}

/** `（A）防止倾覆。`, behind the key A: where what explains it begins. */
function withoutKey(plain: string, { start, end }: Span, key: Span | null): Span {
  const [whole = '', open, said, close] =
    /^([（【]?)\s?([A-H]{1,8}|[√×])\s?([）】]|[。.，、：；\s])\s*/.exec(plain.slice(start, end)) ?? [];
  const isBracketed = open !== '' && /[）】]/.test(close ?? '');
  const isKey = said !== undefined && key !== null && bare(plain.slice(key.start, key.end)) === said;
  return isKey && (open === '' || isBracketed) ? { start: start + whole.length, end } : { start, end };
}

const bare = (text: string): string => text.replace(/[\s（）【】。.，、；]/g, '');

/** `1. 有效身份；2. 本人`: what parts an answer from the number behind it on the line; on a line of its own a short one alone. */
function separatorIn(plain: string, { start, end }: Span): Span | null {
  const text = plain.slice(start, end);
  const match = /[^\s；](?=；\s*$)/.exec(text.slice(-longestSeparator));
  if (!match || !/^[（【第]?\d/.test(plain.slice(end, end + 2))) return null;
  if (/\n\s*$/.test(text) && !isShort.test(text)) return null;
  const at = end - Math.min(text.length, longestSeparator) + match.index + 1;
  return { start: at, end: at + 1 };
}

const isShort = /^[^，；。\n]{1,20}；\s*$/;
const longestSeparator = 6;

/** `1. B 答：因为…`: a key before the first label. */
const readKey = (text: string) => /^\s*[A-Z]{1,8}[\s。.，]*$/.exec(text);
