import { pattern } from '../../script/pattern.ts';
import { askingOdds, asksFrom, onlyNames } from '../asks/asking.ts';
import { startOfWords } from '../marks/leading.ts';
import { beginsOption } from '../options/looks.ts';
import type { Line } from '../text/lines.ts';
import type { View } from '../text/view.ts';
import { isHighest } from './titles.ts';

/** What notes call their last chapter: `## 六、高频面试题`, `## 💡 面试常见问题 Top 10`. */
const bankPart = new RegExp(
  pattern`
    ^[^\p{L}\p{N}]*(?:(?:高频|常见|经典|常考|相关|重点|核心|大厂|真实|精选|必[会考背问备])的?)*
    (?:(?:面试|笔试)(?:中的?)?(?:高频|常见|常考|常问|必[会考问])?(?:题目?|问题|真题|考题|问答)|interview questions?)
    (?:详解|解析|汇总|精选|集锦|总结|整理|[及与和]?(?:参考)?答案)?(?:[ ]*top[ ]*\d{1,3}|（[^（）]{0,20}）)?[^\p{L}\p{N}]*$
  `,
  'iu',
);
/** Beside so many other chapters, in which so few of the headings ask, it is the only one with questions. */
const fewestChapters = 2;
const mostAskingHeadings = 0.3;
const fewestAsking = 2;
/** What stands in chapters with questions: labels over answers, room for a key. */
const answered =
  /^(?:\d{1,3}[.、]\s*)?[【[]?(?:(?:参考|正确|标准)?答案|答)[】\]]?：|[。？]\s*(?:参考答案|答案|答)：|（[ ]*）\s*[。？]?$/;
const longestAsked = 80;
const longestRead = 400;

/**
 * A view of the one chapter of some notes that holds questions, by its name, with the notes' title above it; any other view as
 * it is. `# 垃圾回收详解⏎## 一、判断对象存活⏎…⏎## 六、高频面试题⏎…`: the other chapters only tell.
 */
export function withinBankPart(view: View): View {
  const { plain, lines } = view;
  if (view.isNamedBank) return view;
  const headings = lines.filter(({ form }) => form === 'heading');
  const [part, ...more] = headings.filter((line) => bankPart.test(wordsOf(plain, line)));
  if (part === undefined || more.length > 0 || part === headings[0]) return view;
  const chapters = headings.filter((line) => line !== part && line.level === part.level);
  if (chapters.length < fewestChapters) return view;
  const end = headings.find(({ start, level }) => start > part.start && level <= part.level)?.start;
  const region = { start: part.start, end: end ?? view.region.end };
  const isInside = ({ start }: Line): boolean => start >= region.start && start < region.end;
  const inside = lines.filter(isInside);
  const others = lines.filter((line) => !isInside(line));
  if (inside.filter(asksByMark(plain)).length < fewestAsking || !onlyTell(plain, others)) return view;
  const title = isHighest(headings[0], headings) ? [headings[0]] : [];
  return { ...view, region, lines: [...title, ...inside], isNamedBank: true };
}

const wordsOf = (plain: string, line: Line): string =>
  plain.slice(startOfWords(plain, line), Math.min(line.end, line.bare + longestRead)).trim();

/** Whether lines hold no questions of their own: few headings ask, hardly anything else, and nothing is answered or chosen. */
function onlyTell(plain: string, lines: readonly Line[]): boolean {
  const headings = lines.filter(({ form }) => form === 'heading');
  const asking = headings.filter((line) => asks(wordsOf(plain, line)));
  if (asking.length > headings.length * mostAskingHeadings) return false;
  const texts = lines.filter(({ form }) => form !== 'heading').map((line) => wordsOf(plain, line));
  if (texts.some((text) => answered.test(text) || beginsOption(text))) return false;
  const asked = texts.filter((text) => text.length <= longestAsked && asks(text));
  return asked.length <= texts.length * mostAskingLines;
}

const mostAskingLines = 0.1;

const asks = (words: string): boolean => askingOdds(words) >= asksFrom && !onlyNames(words);

const asksByMark =
  (plain: string) =>
  (line: Line): boolean =>
    /？[^\p{L}\p{N}]*$/u.test(wordsOf(plain, line));
