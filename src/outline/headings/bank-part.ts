import { pattern } from '../../script/pattern.ts';
import { askingOdds, asksFrom, onlyNames } from '../asks/asking.ts';
import { startOfWords } from '../marks/leading.ts';
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
/** Beside so many other chapters, of which so few ask, it is the only one with questions. */
const fewestChapters = 2;
const mostAskingChapters = 0.3;
const fewestAsking = 2;
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
  const asking = chapters.filter((line) => asks(wordsOf(plain, line)));
  if (chapters.length < fewestChapters || asking.length > chapters.length * mostAskingChapters) return view;
  const end = headings.find(({ start, level }) => start > part.start && level <= part.level)?.start;
  const region = { start: part.start, end: end ?? view.region.end };
  const isInside = ({ start }: Line): boolean => start >= region.start && start < region.end;
  const asked = lines.filter((line) => line.form !== 'heading' || isInside(line)).filter(asksByMark(plain));
  const inside = asked.filter(isInside);
  if (inside.length < fewestAsking || inside.length * 2 < asked.length) return view;
  const title = isHighest(headings[0], headings) ? [headings[0]] : [];
  return { ...view, region, lines: [...title, ...lines.filter(isInside)], isNamedBank: true };
}

const wordsOf = (plain: string, line: Line): string =>
  plain.slice(startOfWords(plain, line), Math.min(line.end, line.bare + longestRead)).trim();

const asks = (words: string): boolean => askingOdds(words) >= asksFrom && !onlyNames(words);

const asksByMark =
  (plain: string) =>
  (line: Line): boolean =>
    /？[^\p{L}\p{N}]*$/u.test(wordsOf(plain, line));
